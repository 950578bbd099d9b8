// list: the articles on record.
import type { Command } from "../command.ts";
import { formatFlag } from "../command.ts";
import { ALL_VERSIONS } from "./shared.ts";

/** `onrecord list`. */
export const listCommand: Command = {
  name: "list",
  summary: "list the articles on record",
  about: [
    "Lists articles in the order in which they were taken in. What is not known is shown as a dash. Articles in a language that no extractor reads are “not read”.",
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
      return printRows(call, ledger.listArticles({ allVersions: call.flags.allVersions === true }), {
        json: (row) => ({ ...wireRow(row), copyOf: firstOf.get(row.id) ?? null }),
        csv: [...articleColumns, { name: "copy_of", value: (row) => firstOf.get(row.id) ?? null }],
        text: async (rows) => {
          const all = [...rows];
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
          const rest = `${copies > 0 ? `, ${copies} likely cop${copies === 1 ? "y" : "ies"} of others` : ""}${unread > 0 ? `, ${unread} in other languages, not read` : ""}`;
          const kept = ledger.quarantined().length;
          if (kept > 0)
            await out.line(
              `${kept} more in quarantine, which could not be read within their limits; see \`onrecord doctor\`.`,
            );
          await out.line(out.paint("dim", `${all.length} article${all.length === 1 ? "" : "s"}${rest}.`));
        },
      });
    });
    return 0;
  },
};
