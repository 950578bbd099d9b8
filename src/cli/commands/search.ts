// search: statements that hold words.
import { OnrecordError } from "../../errors.ts";
import { type Command, flagText, formatFlag } from "../command.ts";
import { counted } from "../counted.ts";
import { ALL_VERSIONS } from "./shared.ts";

/** `onrecord search`. */
export const searchCommand: Command = {
  name: "search",
  summary: "find statements by words",
  about: [
    "Finds statements that hold all the words: in what was said, in the sentence around it, in the speaker's name or in the article's title, best first. Any English form of a word is found (denied, denies); \"a phrase\" in quotation marks is found word for word; word* finds beginnings. Accents and case do not matter.",
    "Articles in a language that no extractor reads hold no statements; they are found by the words of their text with --unread, and the last line says how many there are.",
    "To ask what was said on a question, use `onrecord ask`.",
  ],
  args: [{ name: "words", about: 'words, "phrases" or beginnings*', required: true, many: true }],
  flags: [
    { flag: "--limit <number>", about: "the most statements to show", fallback: "50" },
    ALL_VERSIONS,
    {
      flag: "--unread",
      about: "articles in languages that are not read, in place of statements",
    },
    formatFlag("text", "json", "csv"),
  ],
  examples: [
    { line: "onrecord search dam safety", does: "statements with both words" },
    { line: "onrecord search '\"no comment\"'", does: "a phrase" },
  ],
  async run(call) {
    const { out } = call.context;
    const limit = Number(flagText(call, "limit") ?? "50");
    if (!Number.isInteger(limit) || limit < 1 || limit > 100_000) {
      throw new OnrecordError(
        "ON302",
        "--limit takes a whole number from 1 to 100000.",
        "Leave it out for 50.",
      );
    }
    const { articleColumns, statementColumns } = await import("../columns.ts");
    const { printRows } = await import("../formats.ts");
    const { withLedger } = await import("../ledger.ts");
    const { oneLine } = await import("../output.ts");
    const { statementLines } = await import("../views/statement.ts");
    const { wireRecorded, wireRow } = await import("../wire.ts");
    await withLedger(call, { readOnly: true }, async (ledger) => {
      const allVersions = call.flags.allVersions === true;
      const typed = call.args.join(" ");
      const unread = ledger.searchUnread(typed, { limit, allVersions });
      if (call.flags.unread === true) {
        await printRows(call, unread, {
          json: wireRow,
          csv: articleColumns,
          text: async () => {
            for (const row of unread) {
              const parts = [row.lang, row.published, row.outlet, row.title ?? row.file].filter(
                (part) => part,
              );
              await out.line(
                `${out.paint("cyan", row.id)} ${parts.map((part) => oneLine(part ?? "")).join(" · ")}`,
              );
            }
            await out.line(
              out.paint("dim", `${counted(unread.length, "article that is", "articles that are")} not read.`),
            );
          },
        });
        return;
      }
      const found = ledger.search(typed, { limit, allVersions });
      await printRows(call, found, {
        json: wireRecorded,
        csv: statementColumns,
        text: async () => {
          for (const { statement, content, article } of found) {
            const place = [article.title, article.outlet, article.published?.iso, article.id]
              .flatMap((part) => (part == null ? [] : [oneLine(part)]))
              .join(" · ");
            for (const line of statementLines(statement, content, out.paint, statement.id, place)) {
              await out.line(line);
            }
          }
          const { articles } = ledger.counts();
          const more = found.length === limit ? " (more may match; see --limit)" : "";
          if (unread.length > 0)
            await out.line(
              out.paint(
                "dim",
                `${counted(unread.length, "article in another language holds", "articles in other languages hold")} these words: see --unread.`,
              ),
            );
          await out.line(
            out.paint(
              "dim",
              `${counted(found.length, "statement")} in this collection of ${counted(articles, "article")}${more}.`,
            ),
          );
        },
      });
    });
    return 0;
  },
};
