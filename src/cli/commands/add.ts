// add: articles put on record, with a report for each and a count that adds up.
import { OnrecordError } from "../../errors.ts";
import type { ArrivalOptions } from "../arrival.ts";
import { type Call, type Command, flagText, formatFlag } from "../command.ts";
import { counted } from "../counted.ts";
import type { ExitCode } from "../exit.ts";
import type { Settled } from "../intake.ts";
import type { KnowledgeFiles } from "../knowledge.ts";
import type { Pace } from "../progress.ts";
import type { Room } from "../room.ts";
import type { Web } from "../web.ts";
import { ALLOW_PRIVATE, FIELDS, KNOWLEDGE, METADATA, PATHS, WORKERS } from "./shared.ts";

/** `onrecord add`. */
export const addCommand: Command = {
  name: "add",
  summary: "put articles on record; makes the ledger where there is none",
  about: [
    "Reads articles, takes out every attributed statement, and puts both on record together with the original bytes. For each article a report says what was found and where; it is printed when the article is safely on the disk, so that whatever was reported stays, come what may. The same command can be run again at any time: what is on record already is a duplicate and is stored once.",
    "The same path with other bytes is a new version; both versions are kept, and the newer one is what other commands show. Web addresses are fetched, politely and one at a time: robots.txt is obeyed, only the public web is reached, and nothing is fetched that you did not name. An address that leads to another is known from then on, and the page is one article under the one it leads to. Web archives (WARC) are read as a stream. Metadata given with --metadata is recorded as your decision. Bytes that are no text (a PDF, a picture, whatever the name says), from a file or an address, are kept with what they are, and nothing is read of them. Every article is read in a worker with 10 seconds and 256 MB: one that hangs or explodes is tried twice, then put in quarantine with its reason, and costs nothing but itself; `onrecord doctor` lists what is there, and a newer version tries it again. Where many articles wait, up to four are read at a time, one for each core, or as many as --workers says; order, reports and record are the same for any number. From twenty articles on it leaves the processor to other work that wants it, so that a single article that you add meanwhile is found at once. Ctrl-C, or the system's wish that it ends, finishes the articles in hand within four seconds; a second one stops at once, and what was reported is kept even then.",
  ],
  args: [PATHS],
  flags: [
    METADATA,
    FIELDS,
    { flag: "--follow", about: "fetch the pages that a library of references (CSL-JSON) names" },
    KNOWLEDGE,
    ALLOW_PRIVATE,
    WORKERS,
    { flag: "--retry", about: "try what is in quarantine again" },
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

/** Bytes of articles in hand, beyond which no further one is begun. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Articles after which an intake is long work, which gives way to what a person asks for meanwhile. */
const LONG = 20;
/** Milliseconds that what is in hand may take once somebody asked to stop. */
const PATIENCE = 4000;

/** Puts what the paths stand for on record. */
export async function addPaths(
  call: Call,
  paths: readonly string[],
  given: { readonly metadata: string | null; readonly knowledge: string | null },
): Promise<ExitCode> {
  const { context } = call;
  const { totalBytes } = await import("../inputs.ts");
  const { openPool, workersOf } = await import("../pool.ts");
  const { paceOf } = await import("../progress.ts");
  const files = { cwd: context.cwd, given: given.knowledge, ledger: context.ledger };
  // Whatever a document does, it does in there.
  const wanted = flagText(call, "workers");
  const workers = workersOf(wanted);
  const except = [given.metadata, given.knowledge].filter((file) => file !== null);
  const pace = paceOf(() => totalBytes(paths, { cwd: context.cwd, except }));
  const room = openPool(
    workers,
    { script: new URL("../begin.js", import.meta.url), data: files },
    (open) => wanted !== null || pace.earns(open),
  );
  try {
    // The first worker loads while the rest of this process does.
    room.begin();
    return await addIn(call, paths, given, { files, workers, except, pace, room });
  } finally {
    await room.close();
  }
}

/** What is made before everything else is loaded. */
interface Begun {
  readonly files: KnowledgeFiles;
  readonly workers: number;
  readonly except: readonly string[];
  readonly pace: Pace;
  readonly room: Room;
}

async function addIn(
  call: Call,
  paths: readonly string[],
  given: { readonly metadata: string | null; readonly knowledge: string | null },
  { files, workers, except, pace, room }: Begun,
): Promise<ExitCode> {
  const { context } = call;
  const { out, err } = context;
  const { arrivalsAhead } = await import("../arrivals.ts");
  const { complain } = await import("../complain.ts");
  const { drive } = await import("../drive.ts");
  const { guardOf } = await import("../guard.ts");
  const { intakeDesk } = await import("../intake.ts");
  const { listenForInterrupt } = await import("../interrupt.ts");
  const { withLedger } = await import("../ledger.ts");
  const { fieldsIn, loadMetadata, unusedNote } = await import("../metadata.ts");
  const { safeJson } = await import("../output.ts");
  const { packageVersion } = await import("../package.ts");
  const { progressOn } = await import("../progress.ts");
  const view = await import("../views/intake.ts");
  const { giveWay } = await import("../give-way.ts");

  const metadata = loadMetadata(given.metadata, context.cwd);
  const fields = fieldsIn(call);
  if (given.knowledge !== null) (await import("../knowledge.ts")).loadKnowledge(files);
  const jsonl = call.flags.format === "jsonl";
  const progress = progressOn(err);
  let tally = view.NO_TALLY;
  let web: Web | null = null;
  let taken = 0;

  const report = async (settled: readonly Settled[]) => {
    if (settled.length > 0) await progress.clear();
    for (const each of settled) {
      tally = view.tallied(tally, each);
      if (jsonl) await out.line(safeJson(view.settledJson(each)));
      else for (const line of view.settledLines(each, out.paint)) await out.line(line);
      if (each.kind === "failed" && !(each.error instanceof OnrecordError)) await complain(err, each.error);
    }
  };

  return withLedger(call, { create: true }, async (ledger): Promise<ExitCode> => {
    for (const problem of metadata.problems) await complain(err, problem);
    const interrupt = listenForInterrupt(
      () => void err.line("onrecord: stopping after the articles in hand; Ctrl-C again stops now."),
    );
    const version = packageVersion();
    const { reader, maker } = guardOf({
      room,
      ledger,
      version,
      retry: call.flags.retry === true,
      now: context.now,
    });
    const desk = intakeDesk(ledger, async () => maker, context.now);
    const options: ArrivalOptions = {
      cwd: context.cwd,
      except,
      metadata,
      fields,
      follow: call.flags.follow === true,
      stdin: process.stdin,
      reader,
      onBytes: pace.read,
      fetcher: async () =>
        (web ??= await (await import("../web.ts")).openWeb(
          ledger,
          call.flags.allowPrivate === true,
          context.now,
          reader,
        )),
    };
    const arrivals = arrivalsAhead(paths, options, workers + 1);
    try {
      await drive({
        arrivals,
        desk,
        // Enough that every worker has its next task waiting.
        most: { articles: 2 * workers, bytes: MOST_BYTES },
        asked: interrupt.asked,
        patience: PATIENCE,
        settled: report,
        taken: async ({ shown }) => {
          pace.done();
          if (++taken === LONG) giveWay();
          await progress.show(() => pace.line(shown));
        },
      });
    } finally {
      interrupt.release();
      await room.close();
      void arrivals.return(undefined).catch(() => {});
      // Whoever stops does not wait for more of it.
      if (paths.includes("-")) process.stdin.destroy();
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
          `${tally.failed} of ${counted(all, "article")} failed; all others are done.`,
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
