// add: articles put on record, with a report for each and a count that adds up.

import { OnrecordError } from "../../errors.ts";
import type { Reader } from "../arrivals.ts";
import { type Call, type Command, flagText, formatFlag } from "../command.ts";
import type { ExitCode } from "../exit.ts";
import type { ReadingMaker, Settled } from "../intake.ts";
import type { Web } from "../web.ts";
import { ALLOW_PRIVATE, FIELDS, KNOWLEDGE, METADATA, PATHS } from "./shared.ts";

/** `onrecord add`. */
export const addCommand: Command = {
  name: "add",
  summary: "put articles on record; makes the ledger where there is none",
  about: [
    "Reads articles, takes out every attributed statement, and puts both on record together with the original bytes. For each article a report says what was found and where; it is printed when the article is safely on the disk, so that whatever was reported stays, come what may. The same command can be run again at any time: what is on record already is a duplicate and is stored once.",
    "The same path with other bytes is a new version; both versions are kept, and the newer one is what other commands show. Web addresses are fetched, politely and one at a time: robots.txt is obeyed, only the public web is reached, and nothing is fetched that you did not name. Web archives (WARC) are read as a stream. Metadata given with --metadata is recorded as your decision. Every article is read in a worker with 10 seconds and 256 MB: one that hangs or explodes is tried twice, named, and costs nothing but itself. Ctrl-C finishes the article in hand; a second one stops at once.",
  ],
  args: [PATHS],
  flags: [
    METADATA,
    FIELDS,
    { flag: "--follow", about: "fetch the pages that a library of references (CSL-JSON) names" },
    KNOWLEDGE,
    ALLOW_PRIVATE,
    formatFlag("text", "jsonl"),
  ],
  examples: [
    {
      line: "onrecord add articles/ --metadata articles/metadata.jsonl",
      does: "a folder, with what you know of it",
    },
    { line: "onrecord add https://post.example/harbour", does: "a page of the web, fetched now" },
    { line: "onrecord add crawl.warc.gz", does: "every page of a web archive" },
    { line: "onrecord add dump.jsonl --ledger ~/records/dam", does: "a dump, into a ledger of its own" },
  ],
  finishes: true,
  run: async (call) =>
    addPaths(call, call.args, {
      metadata: flagText(call, "metadata"),
      knowledge: flagText(call, "knowledge"),
    }),
};

/** Puts what the paths stand for on record. */
export async function addPaths(
  call: Call,
  paths: readonly string[],
  given: { readonly metadata: string | null; readonly knowledge: string | null },
): Promise<ExitCode> {
  const { context } = call;
  const { out, err } = context;
  const { arrivalsOf } = await import("../arrivals.ts");
  const { complain } = await import("../complain.ts");
  const { intakeDesk } = await import("../intake.ts");
  const { listenForInterrupt } = await import("../interrupt.ts");
  const { withLedger } = await import("../ledger.ts");
  const { fieldsIn, loadMetadata, unusedNote } = await import("../metadata.ts");
  const { openWeb } = await import("../web.ts");
  const { oneLine, safeJson } = await import("../output.ts");
  const { progressOn } = await import("../progress.ts");
  const { loadKnowledge } = await import("../resources.ts");
  const { openRoom } = await import("../room.ts");
  const view = await import("../views/intake.ts");

  const metadata = loadMetadata(given.metadata, context.cwd);
  const fields = fieldsIn(call);
  const files = { cwd: context.cwd, given: given.knowledge, ledger: context.ledger };
  if (given.knowledge !== null) loadKnowledge(files);
  // Whatever a document does, it does in there.
  const room = openRoom({ script: new URL("../worker.js", import.meta.url), data: files });
  const reader: Reader = {
    read: (input) => room.run({ kind: "read", input }, input.file ?? "-"),
    line: (line, file) => room.run({ kind: "line", line, file }, `${file ?? "-"}:${line.line}`),
  };
  const maker: ReadingMaker = {
    read: (article) => room.run({ kind: "analyse", article }, article.file ?? article.id),
  };
  const jsonl = call.flags.format === "jsonl";
  const progress = progressOn(err);
  let tally = view.NO_TALLY;
  let web: Web | null = null;

  const report = async (settled: readonly Settled[]) => {
    if (settled.length > 0) await progress.clear();
    for (const each of settled) {
      tally = view.counted(tally, each);
      if (jsonl) await out.line(safeJson(view.settledJson(each)));
      else for (const line of view.settledLines(each, out.paint)) await out.line(line);
      if (each.kind === "failed" && !(each.error instanceof OnrecordError)) await complain(err, each.error);
    }
  };

  return withLedger(call, { create: true }, async (ledger): Promise<ExitCode> => {
    for (const problem of metadata.problems) await complain(err, problem);
    const interrupt = listenForInterrupt(
      () => void err.line("onrecord: stopping after the article in hand; Ctrl-C again stops now."),
    );
    const desk = intakeDesk(ledger, async () => maker, context.now);
    try {
      let seen = 0;
      for await (const arrival of arrivalsOf(paths, {
        cwd: context.cwd,
        except: [given.metadata, given.knowledge].filter((file) => file !== null),
        metadata,
        fields,
        follow: call.flags.follow === true,
        stdin: process.stdin,
        reader,
        fetcher: async () =>
          (web ??= await openWeb(ledger, call.flags.allowPrivate === true, context.now, reader)),
      })) {
        await report(await desk.take(arrival));
        seen++;
        await progress.show(`reading ${seen}: ${oneLine(arrival.shown)}`);
        await interrupt.breathe();
        if (interrupt.stopped()) break;
      }
      await report(await desk.flush());
    } finally {
      interrupt.release();
      await room.close();
      await progress.clear();
    }
    const note = interrupt.stopped() ? null : unusedNote(metadata);
    if (note !== null) await err.line(note);
    if (jsonl) await out.line(safeJson({ outcome: "total", ...tally }));
    else await out.line(view.closingLine(tally, out.paint));
    if (tally.failed > 0) {
      const all = tally.stored + tally.duplicate + tally.failed;
      await complain(
        err,
        new OnrecordError(
          "ON303",
          `${tally.failed} of ${all} articles failed; all others are done.`,
          "The report says why; run the same command again once the cause is mended.",
        ),
      );
    }
    if (interrupt.stopped()) {
      await err.line("onrecord: stopped; run the same command again to go on.");
      return 130;
    }
    return tally.failed > 0 || metadata.problems.length > 0 ? 3 : 0;
  });
}
