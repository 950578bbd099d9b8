// speakers: the parties on record.
import { type Command, formatFlag } from "../command.ts";

/** `onrecord speakers`. */
export const speakersCommand: Command = {
  name: "speakers",
  summary: "list who is on record, with the number of statements",
  about: [
    "Lists every party with at least one statement: the name most used, how often it is on record, and the first and last day on which it is known to have said something.",
  ],
  args: [],
  flags: [formatFlag("text", "json", "csv")],
  examples: [{ line: "onrecord speakers", does: "everybody on record, most statements first" }],
  async run(call) {
    const { out } = call.context;
    const { speakerColumns } = await import("../columns.ts");
    const { printRows } = await import("../formats.ts");
    const { withLedger } = await import("../ledger.ts");
    const { tableLines } = await import("../views/table.ts");
    const { wireSpeaker } = await import("../wire.ts");
    await withLedger(call, { readOnly: true }, (ledger) =>
      printRows(call, ledger.speakers(), {
        json: wireSpeaker,
        csv: speakerColumns,
        text: async (rows) => {
          const all = [...rows];
          const cells = all.map(({ speaker, statements, articles, firstSaid, lastSaid }) => [
            speaker.name,
            speaker.kind,
            String(statements),
            String(articles),
            firstSaid === null && lastSaid === null ? "undated" : `${firstSaid ?? "…"} to ${lastSaid ?? "…"}`,
            described(speaker.roles.map((role) => role.title)),
          ]);
          const head = ["speaker", "kind", "statements", "articles", "known days", "described as"];
          for (const line of tableLines(
            head,
            cells,
            [32, 12, 10, 8, 24],
            out.isTerminal ? out.columns : null,
            out.paint,
          )) {
            await out.line(line);
          }
          await out.line(out.paint("dim", `${all.length} speaker${all.length === 1 ? "" : "s"}.`));
        },
      }),
    );
    return 0;
  },
};

/** The three descriptions most used, and how many others there are. */
const described = (titles: readonly string[]): string =>
  [...titles.slice(0, 3), ...(titles.length > 3 ? [`${titles.length - 3} more`] : [])].join("; ");
