// knowledge: what is known of bodies and offices — look, check a file of one's own, take spells over from Wikidata's answer.
import { OnrecordError } from "../../errors.ts";
import { type Call, type Command, flagText } from "../command.ts";
import { counted } from "../counted.ts";
import type { ExitCode } from "../exit.ts";

/** `onrecord knowledge`. */
export const knowledgeCommand: Command = {
  name: "knowledge",
  summary: "see what is known of bodies and offices, check a file of your own, renew an office",
  about: [
    "`knowledge` says how much the table that ships knows, and until which day. `knowledge check FILE` reads every line of a knowledge file and says which cannot be used and which may not be meant: two holders at once, titles and names of two parties, odd names, bodies without a line. Without a FILE the table that ships is checked. `knowledge coverage` tells for each listed state how many spells of the main offices the table knows, on which share of days since 2014 it names the holder for certain, and every run of days without any.",
    '`knowledge refresh Q11696 --office president --body "United States"` prints the address at which Wikidata tells who held a position. With --online, and only then, that one address is opened, which is said on standard error; or save what it answers yourself and give it with --response. The spells come out as lines of a knowledge file, with the month or year alone where Wikidata knows no more.',
  ],
  args: [
    { name: "act", about: "check, coverage or refresh; a summary without it", required: false, many: false },
    { name: "what", about: "for check a file, for refresh a Wikidata id", required: false, many: false },
  ],
  flags: [
    { flag: "--office <title>", about: "for refresh: what articles call the position" },
    { flag: "--body <name>", about: "for refresh: the state or body it belongs to" },
    { flag: "--online", about: "for refresh: ask Wikidata now; nothing is sent but the query" },
    { flag: "--endpoint <url>", about: "for refresh: another query service of the same kind" },
    { flag: "--allow-private", about: "for refresh: the query service may be on this machine or network" },
    { flag: "--response <file>", about: "for refresh: Wikidata's answer, saved as JSON" },
  ],
  examples: [
    { line: "onrecord knowledge check .onrecord/knowledge.jsonl", does: "can every line be used?" },
    {
      line: 'onrecord knowledge refresh Q11696 --office president --body "United States" --online',
      does: "lines to append to a knowledge file",
    },
  ],
  async run(call) {
    const [act] = call.args;
    if (act === undefined) return summary(call);
    if (act === "check") return check(call);
    if (act === "coverage") return coverage(call);
    if (act === "refresh") return refresh(call);
    throw new OnrecordError(
      "ON302",
      `"${act}" is none of check, coverage and refresh.`,
      "See `onrecord knowledge --help`.",
    );
  },
};

async function summary({ context: { out } }: Call): Promise<ExitCode> {
  const { builtinKnowledge, KNOWN_TO } = await import("../../speaker/knowledge/index.ts");
  const { parties, offices } = builtinKnowledge();
  const people = parties.filter((p) => p.kind === "person").length;
  const kinds = new Set(offices.map((o) => `${o.body}|${o.office}`)).size;
  await out.line(
    `${parties.length - people} states, capitals, bodies and media; ${counted(people, "person", "people")}.`,
  );
  await out.line(
    `${counted(kinds, "office")} with ${counted(offices.length, "spell")}; open ones are known to go on until ${KNOWN_TO}.`,
  );
  return 0;
}

/** Prints what the table knows of the main offices of each listed state, and its gaps. */
async function coverage({ context: { out } }: Call): Promise<ExitCode> {
  const { builtinKnowledge, coverageOf, coverageRows, KNOWN_TO, LISTED_STATES, MAIN_OFFICES } = await import(
    "../../speaker/knowledge/index.ts"
  );
  const { tableLines } = await import("../views/table.ts");
  const from = "2014-01-01";
  const states = coverageOf(builtinKnowledge(), LISTED_STATES, from, KNOWN_TO);
  const head = ["state", ...MAIN_OFFICES];
  const widths = [16, 18, 20, 18, 18, 16];
  for (const line of tableLines(head, coverageRows(states), widths, null, out.paint)) await out.line(line);
  await out.line("");
  await out.line(`Days from ${from} to ${KNOWN_TO} on which nobody is known to have held the office:`);
  for (const { state, offices } of states)
    for (const { office, spells, gaps } of offices)
      if (office !== "spokesperson" || spells > 0)
        for (const [first, last] of gaps)
          await out.line(`${state}, ${office}: ${first === last ? first : `${first} to ${last}`}`);
  return 0;
}

async function check(call: Call): Promise<ExitCode> {
  const { out, cwd } = call.context;
  const { builtinKnowledge, checkKnowledge, checkTable } = await import("../../speaker/knowledge/index.ts");
  const { readFileSync } = await import("node:fs");
  const { resolve } = await import("node:path");
  const { unreadable } = await import("../inputs.ts");
  const [, file] = call.args;
  const builtin = builtinKnowledge();
  if (file === undefined) {
    const findings = checkTable(builtin, builtin);
    for (const { level, message } of findings) await out.line(`${level}: ${message}`);
    await out.line(`The table that ships: ${counted(findings.length, "finding")}.`);
    return 0;
  }
  let text: string;
  try {
    text = readFileSync(resolve(cwd, file), "utf8");
  } catch (error) {
    throw unreadable(file, error);
  }
  const { findings, parties, offices } = checkKnowledge(text, builtin);
  for (const { level, line, message } of findings) await out.line(`${file}:${line}: ${level}: ${message}`);
  const errors = findings.filter((f) => f.level === "error").length;
  await out.line(
    `${counted(parties, "party", "parties")}, ${counted(offices, "spell")}; ${errors} cannot be used, ${findings.length - errors} to look at.`,
  );
  return errors > 0 ? 3 : 0;
}

async function refresh(call: Call): Promise<ExitCode> {
  const { out, cwd, now } = call.context;
  const { officeLines, positionUrl } = await import("../../speaker/knowledge/index.ts");
  const [, position] = call.args;
  const office = flagText(call, "office");
  const body = flagText(call, "body");
  if (position === undefined || office === null || body === null)
    throw new OnrecordError(
      "ON302",
      "refresh needs a Wikidata id, --office and --body.",
      'Write `onrecord knowledge refresh Q11696 --office president --body "United States"`.',
    );
  const url = positionUrl(position, flagText(call, "endpoint") ?? undefined);
  const response = flagText(call, "response");
  if (response === null && call.flags.online !== true) {
    await out.line(url);
    return 0;
  }
  const asked = { position, office, body, titles: [] };
  const bytes = response === null ? await ask(call, url) : await saved(cwd, response);
  for (const line of officeLines(bytes, asked, now().slice(0, 10)))
    await out.line(JSON.stringify({ office: line }));
  return 0;
}

/** Opens the one address, and says so first. */
async function ask(call: Call, url: string): Promise<Uint8Array> {
  const { fetchPage } = await import("../../fetch/fetch.ts");
  const { packageVersion } = await import("../package.ts");
  await call.context.err.line(`onrecord: asking ${new URL(url).host}, and sending it nothing but the query.`);
  const { status, body } = await fetchPage(url, {
    agent: `onrecord/${packageVersion()} (+https://www.npmjs.com/package/onrecord)`,
    accept: "application/sparql-results+json",
    allowPrivate: call.flags.allowPrivate === true,
  });
  if (status !== 200)
    throw new OnrecordError(
      "ON502",
      `Wikidata answered ${status}.`,
      "Try again later, or save the answer's JSON yourself and give it with --response.",
    );
  return body;
}

async function saved(cwd: string, response: string): Promise<Uint8Array> {
  const { readFileSync } = await import("node:fs");
  const { resolve } = await import("node:path");
  const { unreadable } = await import("../inputs.ts");
  try {
    return readFileSync(resolve(cwd, response));
  } catch (error) {
    throw unreadable(response, error);
  }
}
