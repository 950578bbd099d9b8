// read: what the reader sees in an article, before any language work.
import type { Article } from "../../model/article.ts";
import { type Command, flagText, formatFlag } from "../command.ts";
import { FIELDS, METADATA, PATHS } from "./shared.ts";

/** Bytes of input that are read without a worker, which would take longer to start. */
const HERE_AT_MOST = 256 * 1024;

/** `onrecord read`. */
export const readCommand: Command = {
  name: "read",
  summary: "show what the reader sees: title, outlet, author, dates, and the role of every paragraph",
  about: [
    "Reads articles and shows what was found before any statement is looked for: each fact with the line it was found in, and every paragraph with its role. Paragraphs that are not the report itself (captions, credits, related stories) are kept, marked, and never searched for statements. Nothing is stored. What comes after the first 256 KiB of input, and any article that is larger, is read in a worker with 10 seconds and 256 MB for each: one that hangs or explodes is tried twice, named (ON112), and costs nothing but itself.",
    "Plain text, web pages and JSONL dumps are read; UTF-8, UTF-16, windows-1251 and windows-1252. With --format jsonl every article becomes a line of a dump: its facts and its text, without the title and without what stands around it.",
  ],
  args: [PATHS],
  flags: [METADATA, FIELDS, formatFlag("text", "json", "jsonl", "csv")],
  examples: [
    { line: "onrecord read article.txt", does: "title, outlet, dates and paragraphs of one article" },
    { line: "onrecord read --format csv articles/", does: "the facts of a folder of articles as a table" },
  ],
  async run(call) {
    const { context } = call;
    const { readApart } = await import("../apart.ts");
    const { arrivalsOf } = await import("../arrivals.ts");
    const { fieldsIn, loadMetadata } = await import("../metadata.ts");
    const { complain } = await import("../complain.ts");
    const { agencyCredit } = await import("../../article/agency.ts");
    const { withSupplied } = await import("../../article/supplied.ts");
    const { streamRows } = await import("../stream.ts");
    const { wireArticle, wireDump } = await import("../wire.ts");
    const { factLines, factsOf, paragraphLines, problemLines } = await import("../views/article.ts");
    const metadataFile = flagText(call, "metadata");
    const metadata = loadMetadata(metadataFile, context.cwd);
    const rows = streamRows<Article>(call, {
      json: (article) => wireArticle(article, agencyCredit(article)),
      jsonl: wireDump,
      csv: [
        { name: "file", value: (article) => article.file },
        { name: "id", value: (article) => article.externalId ?? article.id },
        ...(["title", "outlet", "author", "published", "updated", "section", "access"] as const).map(
          (name) => ({
            name,
            value: (article: Article) => {
              const fact = factsOf(article).find((each) => each.name === name);
              return fact?.known ? fact.value : null;
            },
          }),
        ),
        { name: "encoding", value: (article) => article.decoding.encoding },
        { name: "problems", value: (article) => article.problems.map((problem) => problem.code).join(" ") },
      ],
      text: async (article) => {
        const { out } = context;
        await out.line(`${out.paint("cyan", article.id)} ${article.file ?? "-"}`);
        for (const line of factLines(article, out.paint)) await out.line(line);
        const { encoding, why } = article.decoding;
        await out.line(`  ${"encoding".padEnd(10)} ${encoding} (${why})`);
        for (const line of problemLines(article, out.paint)) await out.line(line);
        await out.line();
        for (const line of paragraphLines(article, out.paint)) await out.line(line);
        await out.line();
      },
    });
    const apart = readApart({ cwd: context.cwd, given: null, ledger: null }, HERE_AT_MOST);
    let failed = metadata.problems.length;
    for (const problem of metadata.problems) await complain(context.err, problem);
    try {
      for await (const arrival of arrivalsOf(call.args, {
        cwd: context.cwd,
        except: metadataFile === null ? [] : [metadataFile],
        metadata,
        fields: fieldsIn(call),
        stdin: process.stdin,
        reader: apart.reader,
      })) {
        if (arrival.kind === "article") await rows.row(withSupplied(arrival.article, arrival.supplied));
        else if (arrival.kind === "failed") {
          failed++;
          await complain(context.err, arrival.error);
        } else await context.err.line(`onrecord: skipped ${arrival.shown}: ${arrival.reason}`);
      }
    } finally {
      await apart.close();
    }
    await rows.end();
    return failed > 0 ? 3 : 0;
  },
};
