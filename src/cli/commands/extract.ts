// extract: every attributed statement of articles, without a ledger.

import type { Reading } from "../../store/index.ts";
import type { Apart } from "../apart.ts";
import { type Call, type Command, flagText, formatFlag } from "../command.ts";
import type { ExitCode } from "../exit.ts";
import type { KnowledgeFiles } from "../knowledge.ts";
import { FIELDS, KNOWLEDGE, METADATA, PATHS } from "./shared.ts";

/** `onrecord extract`. */
export const extractCommand: Command = {
  name: "extract",
  summary: "print every attributed statement of articles; needs no ledger and stores nothing",
  about: [
    "Reads articles and prints every statement that is credited to somebody: who, in which words, when, by what means, through whom. Words that are not quoted stand behind the signal that tells how they are meant (“– rejected: the plan”). With jsonl, each article is one line, printed as soon as it is done, so that a dump of any length runs in constant memory. Articles are read in a worker with 10 seconds and 256 MB each: one that hangs or explodes is tried twice, named (ON112), and costs nothing but itself.",
    "Positions are half-open ranges of UTF-16 units of the article's text: for plain text the file's own text, for a dump the `text` of its line.",
  ],
  args: [PATHS],
  flags: [METADATA, FIELDS, KNOWLEDGE, formatFlag("text", "json", "jsonl", "csv")],
  examples: [
    { line: "onrecord extract article.txt", does: "the statements of one article, to read" },
    {
      line: "onrecord extract dump.jsonl --format jsonl",
      does: "a line of JSON for every article of a dump",
    },
  ],
  async run(call) {
    const { context } = call;
    const { readApart } = await import("../apart.ts");
    const knowledgeFile = flagText(call, "knowledge");
    const files = { cwd: context.cwd, given: knowledgeFile, ledger: null };
    // It loads while the rest of this process does.
    const apart = readApart(files, null);
    try {
      return await extractIn(call, apart, files);
    } finally {
      await apart.close();
    }
  },
};

async function extractIn(call: Call, apart: Apart, files: KnowledgeFiles): Promise<ExitCode> {
  const { context } = call;
  const { withSupplied } = await import("../../article/supplied.ts");
  const { recordedOf } = await import("../../record.ts");
  const { arrivalsOf } = await import("../arrivals.ts");
  const { complain } = await import("../complain.ts");
  const { statementColumns } = await import("../columns.ts");
  const { fieldsIn, loadMetadata, unusedNote } = await import("../metadata.ts");
  const { oneLine } = await import("../output.ts");
  const { isEndOfAll } = await import("../exit.ts");
  const { streamRows } = await import("../stream.ts");
  const { factLines, problemLines } = await import("../views/article.ts");
  const { statementLines } = await import("../views/statement.ts");
  const { wireExtract } = await import("../wire.ts");
  const metadataFile = flagText(call, "metadata");
  const metadata = loadMetadata(metadataFile, context.cwd);
  if (files.given !== null) (await import("../knowledge.ts")).loadKnowledge(files);
  const statements = streamRows(call, {
    json: () => null,
    csv: statementColumns,
    text: () => Promise.resolve(),
  });
  const articles = streamRows<Reading>(call, {
    json: wireExtract,
    csv: [],
    text: async (reading) => {
      const { out } = context;
      await out.line(`${out.paint("cyan", reading.article.id)} ${oneLine(reading.article.file ?? "-")}`);
      for (const line of factLines(reading.article, out.paint)) await out.line(line);
      for (const line of problemLines(reading.article, out.paint)) await out.line(line);
      await out.line();
      for (const [index, { statement, content }] of recordedOf(reading).entries()) {
        const lines = statementLines(statement, content, out.paint, String(index + 1).padStart(3));
        for (const line of lines) await out.line(line);
      }
      await out.line();
    },
  });
  const csv = call.flags.format === "csv";
  let failed = metadata.problems.length;
  for (const problem of metadata.problems) await complain(context.err, problem);
  for await (const arrival of arrivalsOf(call.args, {
    cwd: context.cwd,
    except: [metadataFile, files.given].filter((file) => file !== null),
    metadata,
    fields: fieldsIn(call),
    stdin: process.stdin,
    reader: apart.reader,
  })) {
    if (arrival.kind === "skipped") {
      await context.err.line(`onrecord: skipped ${oneLine(arrival.shown)}: ${arrival.reason}`);
      continue;
    }
    try {
      if (arrival.kind === "failed") throw arrival.error;
      const reading = await apart.maker.read(withSupplied(arrival.article, arrival.supplied));
      if (!csv) await articles.row(reading);
      else for (const recorded of recordedOf(reading)) await statements.row(recorded);
    } catch (error) {
      if (isEndOfAll(error)) throw error;
      failed++;
      await complain(context.err, error);
    }
  }
  const note = unusedNote(metadata);
  if (note !== null) await context.err.line(note);
  await (csv ? statements : articles).end();
  return failed > 0 ? 3 : 0;
}
