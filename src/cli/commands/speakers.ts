// speakers: the parties on record.
import type { RecordedIdentity } from "../../store/index.ts";
import { type Call, type Command, formatFlag } from "../command.ts";
import { counted } from "../counted.ts";
import type { ExitCode } from "../exit.ts";

/** `onrecord speakers`. */
export const speakersCommand: Command = {
  name: "speakers",
  summary: "list who is on record, with the number of statements; say who is who",
  about: [
    "Lists every party with at least one statement: the name most used, how often it is on record, and the first and last day on which it is known to have said something.",
    "`merge A B` records that A and B are one party, shown as B. `split A NAME --in ARTICLE` records that in this article (or for one statement, by its st_… id) the words of A are those of another party, NAME; where A says nothing there, nothing is recorded. `rename A NAME` records the name to show. Each is a decision of yours: it is kept apart from what the machine found, survives every re-run, and `--undo` takes it back. A party is named by its sp_… id or by a name that only one has.",
  ],
  args: [
    { name: "act", about: "merge, split or rename; the list without it", required: false, many: false },
    { name: "speaker", about: "the party: sp_…, or its name", required: false, many: false },
    {
      name: "other",
      about: "for merge the party that it is; for split and rename a name",
      required: false,
      many: false,
    },
  ],
  flags: [
    { flag: "--in <place>", about: "for split: the article or statement whose words are another's" },
    { flag: "--undo", about: "take such a decision back" },
    { flag: "--decisions", about: "list what was decided, oldest first" },
    formatFlag("text", "json", "csv"),
  ],
  examples: [
    { line: "onrecord speakers", does: "everybody on record, most statements first" },
    { line: 'onrecord speakers merge "A. Kell" sp_ada-kell', does: "the two are one, shown as Ada Kell" },
    {
      line: 'onrecord speakers split sp_jan-ober "Jan Ober (engineer)" --in 04-speech.txt',
      does: "in this article it is another Jan Ober",
    },
    { line: 'onrecord speakers rename sp_ada-kell "Ada Kell-Moe"', does: "the name to show from now on" },
  ],
  async run(call) {
    const { out } = call.context;
    const [act] = call.args;
    if (call.flags.decisions === true) return listDecided(call);
    if (act !== undefined) return (await import("../who-is-who.ts")).decideWhoIsWho(call, act);
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
          await out.line(out.paint("dim", `${counted(all.length, "speaker")}.`));
        },
      }),
    );
    return 0;
  },
};

/** The three descriptions most used, and how many others there are. */
const described = (titles: readonly string[]): string =>
  [...titles.slice(0, 3), ...(titles.length > 3 ? [`${titles.length - 3} more`] : [])].join("; ");

/** Prints what people decided on parties. */
async function listDecided(call: Call): Promise<ExitCode> {
  const { printRows } = await import("../formats.ts");
  const { withLedger } = await import("../ledger.ts");
  const { out } = call.context;
  const told = ({ decided }: RecordedIdentity) =>
    decided.act === "rename" ? decided.name : (decided.into?.id ?? null);
  await withLedger(call, { readOnly: true }, (ledger) =>
    printRows(call, ledger.identityDecisions(), {
      json: ({ decided, at }) => ({ ...decided, at }),
      csv: [
        { name: "act", value: (row) => row.decided.act },
        { name: "speaker", value: (row) => row.decided.speaker },
        { name: "value", value: (row) => told(row) },
        { name: "in", value: (row) => (row.decided.act === "split" ? row.decided.where : null) },
        { name: "at", value: (row) => row.at },
      ],
      text: async (rows) => {
        for (const row of rows) {
          const { decided, at } = row;
          const where = decided.act === "split" ? ` in ${decided.where}` : "";
          await out.line(`${at} ${decided.act} ${decided.speaker}${where}: ${told(row) ?? "taken back"}`);
        }
      },
    }),
  );
  return 0;
}
