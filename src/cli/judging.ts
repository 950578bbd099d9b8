// Judging: the judge that a person names on the command line, asked about what bears on a question; what it found is kept
// in the ledger, and what it does not answer the embedded judge does, with a note.
import { resolve } from "node:path";
import { OnrecordError } from "../errors.ts";
import { type Finding, type Judge, taskLine, withFallback } from "../judges/judge.ts";
import type { Hit } from "../link/answer.ts";
import { type Bearing, hitOf } from "../link/ask.ts";
import { nearest } from "../link/near.ts";
import { BY } from "../link/wording.ts";
import { sha256Hex } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { RecordedStatement } from "../model/statement.ts";
import type { Ledger } from "../store/index.ts";
import { stancesDecided } from "./answering.ts";
import { type Call, flagText } from "./command.ts";
import { counted } from "./counted.ts";

/** A judge with what tells two of the same name apart, and what a person should be told before it is asked. */
export interface Judging {
  readonly make: (embedded: Judge) => Judge;
  readonly id: string;
  /** Address or folder. */
  readonly where: string;
  /** True where it asks the embedded judge first, and judges what that takes for a plain yes or no. */
  readonly leans: boolean;
  /** True where the words leave this machine; null where nothing is sent anywhere. */
  readonly leaves: boolean | null;
}

const bad = (why: string, hint: string) =>
  new OnrecordError("ON403", `The judge cannot be used: ${why}.`, hint);

/** The judge that the flags name; null for the embedded one. Throws ON110, ON302, ON403. */
export async function judgingOf(call: Call): Promise<Judging | null> {
  const kind = flagText(call, "judge") ?? "embedded";
  const endpoint = flagText(call, "endpoint");
  const model = flagText(call, "model");
  if (kind !== "endpoint" && endpoint !== null)
    throw new OnrecordError("ON302", "--endpoint goes with --judge endpoint only.", "Nothing was sent.");
  if (kind === "embedded") {
    for (const flag of ["model", "most"])
      if (flagText(call, flag) !== null)
        throw new OnrecordError(
          "ON302",
          `--${flag} goes with --judge endpoint or nli only.`,
          "Name the judge.",
        );
    return null;
  }
  mostAsked(call);
  if (model === null || model.trim() === "")
    throw bad("it has no model", kind === "nli" ? "Give --model FOLDER." : "Give --model NAME.");
  if (kind === "nli") {
    const { inferenceModelIn } = await import("../judges/model-folder.ts");
    const { inferenceJudge } = await import("../judges/nli.ts");
    const folder = resolve(call.context.cwd, model);
    const loaded = await inferenceModelIn(folder, folder.split(/[\\/]/).at(-1) ?? model);
    return {
      make: (embedded) => inferenceJudge(loaded, embedded),
      id: `nli ${loaded.name}`,
      where: folder,
      leans: true,
      leaves: null,
    };
  }
  if (endpoint === null) throw bad("it has no address", "Give --endpoint URL.");
  const { isThisMachine, post, serviceAddress } = await import("../fetch/post.ts");
  const { endpointJudge } = await import("../judges/endpoint.ts");
  const url = serviceAddress(endpoint);
  const key = call.context.env.ONRECORD_ENDPOINT_KEY;
  const seconds = Number(call.context.env.ONRECORD_ENDPOINT_TIMEOUT ?? "20");
  const judge = endpointJudge(
    {
      url: url.href,
      model,
      key: key === undefined || key === "" ? null : key,
      timeout: Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 600) * 1000 : 20_000,
    },
    (request) => post({ ...request, allowPrivate: call.flags.allowPrivate === true }),
  );
  return { make: () => judge, id: judge.id, where: url.href, leans: false, leaves: !isThisMachine(url) };
}

/** Tells a person what is about to be sent, and where. */
export async function tellSending(call: Call, judging: Judging, count: number | null): Promise<void> {
  if (judging.leaves === null) return;
  const { oneLine } = await import("./output.ts");
  const what = count === null ? "each statement" : `${counted(count, "statement")}`;
  const where = judging.leaves ? "this leaves your machine" : "a service on this machine";
  await call.context.err.line(
    `onrecord: ${what} with the sentence around it goes to ${oneLine(judging.where)} (${oneLine(judging.id)}): ${where}.`,
  );
}

/** Failures in a row after which a judge is not asked again in this run. */
const GIVE_UP = 3;

/** A judge that is not asked any more once it failed several times in a row: nobody waits for what does not answer. */
export function untilItFails(judge: Judge): Judge {
  let failures = 0;
  return {
    id: judge.id,
    judge: async (task) => {
      if (failures >= GIVE_UP) throw new Error(`it had failed ${GIVE_UP} times in a row`);
      try {
        const found = await judge.judge(task);
        failures = 0;
        return found;
      } catch (error) {
        failures++;
        throw error;
      }
    },
  };
}

/** Statements that another judge is asked about for one claim, where --most does not say. */
export const MOST_ASKED = 60;
/** The most that --most may say. */
const LIMIT = 2000;
const AT_ONCE = 4;

/** How many statements another judge may be asked about for one claim. Throws ON302. */
function mostAsked(call: Call): number {
  const given = flagText(call, "most");
  if (given === null) return MOST_ASKED;
  if (/^\d{1,4}$/.test(given) && Number(given) >= 1 && Number(given) <= LIMIT) return Number(given);
  throw new OnrecordError("ON302", `--most "${given}" is no number of statements.`, `Write 1 to ${LIMIT}.`);
}

/** What tells which statements another judge may be asked about. */
export interface AskedAbout {
  readonly knowledge: Knowledge;
  /** The part of the record that a person asks for. */
  readonly keep?: ((record: RecordedStatement) => boolean) | undefined;
}

/**
 * What bears on a claim, judged by another judge: it is asked about what the embedded one found, and about what stands
 * nearest to that. Findings on record are used, new ones kept; a person's stance stands. Throws ON302.
 */
export async function judgedBy(
  call: Call,
  ledger: Ledger,
  bearing: Bearing,
  judging: Judging,
  { knowledge, keep = () => true }: AskedAbout,
): Promise<Bearing> {
  const { stanceFrom, taskOf } = await import("../judges/record.ts");
  const fixed = bearing.hits.filter((h) => h.stance.value.basis === "human");
  const open = bearing.hits.filter((h) => h.stance.value.basis !== "human");
  const own = new Map(open.map((hit) => [hit.record.statement.id, hit]));
  const decided = stancesDecided(ledger, bearing.claim.id);
  const asked = nearest(
    { ...bearing, hits: open },
    knowledge,
    (article) =>
      [...ledger.statements({ articleId: article, withoutRejected: true })].filter(
        (r) => !decided.has(r.statement.id) && keep(r),
      ),
    mostAsked(call),
  );
  const ids = new Set(asked.map((r) => r.statement.id));
  const named = new Set(bearing.mentions.map((r) => r.statement.id));
  const rest = open.filter((h) => !ids.has(h.record.statement.id));
  const { question, claim } = bearing;
  const rows = asked.map((record) => {
    const hit = own.get(record.statement.id) ?? null;
    const task = taskOf(record, question, claim);
    const key = sha256Hex(taskLine(judging.id, judging.where, task));
    return { record, hit, task, key, known: ledger.finding(key) as Finding | undefined };
  });
  const fresh = rows.filter((r) => r.known === undefined);
  if (fresh.length > 0) await tellSending(call, judging, fresh.length);
  const found = new Map<string, Finding>();
  const whole = untilItFails(judging.make(embeddedJudge(null)));
  for (let i = 0; i < fresh.length; i += AT_ONCE) {
    const batch = await Promise.all(
      fresh.slice(i, i + AT_ONCE).map(async ({ key, task, hit }) => {
        const own = embeddedJudge(hit);
        // A model of inference leaves to the embedded judge what it cannot tell: it needs this statement's own.
        const first = judging.leans ? judging.make(own) : whole;
        return [key, await withFallback({ ...first, id: judging.id }, own).judge(task)] as const;
      }),
    );
    for (const [key, finding] of batch) found.set(key, finding);
  }
  // What fell back is no finding of this judge: it is asked again next time.
  ledger.keepFindings(
    [...found].flatMap(([key, value]) =>
      value.note === null ? [{ key, judge: judging.id, value, at: call.context.now() }] : [],
    ),
  );
  const hits: Hit[] = [];
  const mentions = bearing.mentions.filter((r) => !ids.has(r.statement.id));
  for (const { record, hit, key, known } of rows) {
    const finding = known ?? found.get(key);
    if (finding === undefined) continue;
    if (hit && finding.by === BY) hits.push({ ...hit, note: finding.note });
    else {
      const stance = stanceFrom(record, claim, finding, hit?.stance ?? null);
      if (stance) hits.push(hitOf(record, stance, finding.score, finding.note));
      else if (hit || named.has(record.statement.id)) mentions.push(record);
    }
  }
  const weighed = new Set(bearing.considered.map((r) => r.statement.id));
  const considered = [...bearing.considered, ...asked.filter((r) => !weighed.has(r.statement.id))];
  return { ...bearing, considered, hits: [...fixed, ...hits, ...rest], mentions, judge: judging.id };
}

/** The embedded judge's finding on a statement, as a judge. */
const embeddedJudge = (hit: Hit | null): Judge => ({
  id: BY,
  judge: () =>
    Promise.resolve({
      stance: hit?.stance.value.value ?? "unrelated",
      basis: hit?.stance.basisWords.map((b) => b.words) ?? [],
      score: hit?.score ?? 0,
      by: BY,
      note: null,
    }),
});
