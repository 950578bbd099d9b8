// list: the articles on record.
import type { ArticleRow, NotText, Quarantined } from "../../store/index.ts";
import type { Command } from "../command.ts";
import { formatFlag } from "../command.ts";
import { agreeing, counted } from "../counted.ts";
import { ALL_VERSIONS } from "./shared.ts";

/** What could not be read within its limits, what is no text, or an article. */
type Listed = Quarantined | NotText | ArticleRow;
const isQuarantined = (row: Listed): row is Quarantined => "reason" in row;
const isNotText = (row: Listed): row is NotText => "seen" in row;
const isArticle = (row: Listed): row is ArticleRow => !isQuarantined(row) && !isNotText(row);

/** `onrecord list`. */
export const listCommand: Command = {
  name: "list",
  summary: "list the articles on record",
  about: [
    "Lists articles in the order in which they were taken in. What is not known is shown as a dash. Articles in a language that no extractor reads are “not read”. What is in quarantine is counted at the end; `json` and `csv` show each such input after the articles, without an id and with the reason under `quarantine`, which is empty for articles. Bytes that are no text, which are kept and not read, are counted and shown in the same way, with what they are under `notText` (`not_text`).",
  ],
  args: [],
  flags: [ALL_VERSIONS, formatFlag("text", "json", "csv")],
  examples: [{ line: "onrecord list --format csv", does: "all articles as a table for a spreadsheet" }],
  async run(call) {
    const { out } = call.context;
    const { articleColumns } = await import("../columns.ts");
    const { printRows } = await import("../formats.ts");
    const { withLedger } = await import("../ledger.ts");
    const { wireRow } = await import("../wire.ts");
    const { tableLines } = await import("../views/table.ts");
    const { copiesIn } = await import("../copies.ts");
    await withLedger(call, { readOnly: true }, (ledger) => {
      const { firstOf } = copiesIn(ledger);
      const articles = ledger.listArticles({ allVersions: call.flags.allVersions === true });
      const kept = ledger.quarantined();
      const bytes = ledger.notText();
      return printRows<Listed>(call, [...articles, ...kept, ...bytes], {
        json: (row) =>
          isArticle(row)
            ? { ...wireRow(row), copyOf: firstOf.get(row.id) ?? null, quarantine: null, notText: null }
            : {
                id: null,
                file: row.shown,
                sha256: row.sha256,
                quarantine: isQuarantined(row)
                  ? { reason: row.reason, version: row.version, at: row.at }
                  : null,
                notText: isNotText(row) ? { seen: row.seen, called: row.called, at: row.at } : null,
              },
        csv: [
          ...articleColumns.map(({ name, value }) => ({
            name,
            value: (row: Listed) =>
              isArticle(row)
                ? value(row)
                : name === "file"
                  ? row.shown
                  : name === "sha256"
                    ? row.sha256
                    : null,
          })),
          { name: "copy_of", value: (row) => (isArticle(row) ? (firstOf.get(row.id) ?? null) : null) },
          { name: "quarantine", value: (row) => (isQuarantined(row) ? row.reason : null) },
          { name: "not_text", value: (row) => (isNotText(row) ? row.seen : null) },
        ],
        text: async (rows) => {
          const all = [...rows].filter(isArticle);
          const cells = all.map((row) => [
            row.id,
            row.published ?? "–",
            row.outlet ?? "–",
            row.read ? String(row.statements) : "not read",
            `${row.current ? "" : "(replaced) "}${firstOf.has(row.id) ? "(copy) " : ""}${row.title ?? row.file ?? "–"}`,
          ]);
          const head = ["article", "published", "outlet", "statements", "title"];
          for (const line of tableLines(
            head,
            cells,
            [20, 22, 24, 10],
            out.isTerminal ? out.columns : null,
            out.paint,
          )) {
            await out.line(line);
          }
          const unread = all.filter((row) => !row.read).length;
          const copies = all.filter((row) => firstOf.has(row.id)).length;
          const rest = `${copies > 0 ? `, ${counted(copies, "likely copy", "likely copies")} of others` : ""}${unread > 0 ? `, ${unread} in other languages, not read` : ""}`;
          if (kept.length > 0)
            await out.line(
              `${kept.length} more in quarantine, which could not be read within their limits; see \`onrecord doctor\`.`,
            );
          if (bytes.length > 0)
            await out.line(
              `${bytes.length} more that ${agreeing(bytes.length, "is", "are")} no text, kept as bytes and not read.`,
            );
          await out.line(out.paint("dim", `${counted(all.length, "article")}${rest}.`));
        },
      });
    });
    return 0;
  },
};
