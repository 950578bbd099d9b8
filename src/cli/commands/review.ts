// review: a person confirms or rejects a statement.
import { OnrecordError } from "../../errors.ts";
import type { RecordedStatement } from "../../model/statement.ts";
import type { NewDecision } from "../../store/index.ts";
import { type Command, formatFlag } from "../command.ts";
import { NOUNS } from "./shared.ts";

const VERDICTS: Readonly<Record<string, string | null>> = {
  confirm: "confirmed",
  reject: "rejected",
  undo: null,
};

/** `onrecord review`. */
export const reviewCommand: Command = {
  name: "review",
  summary: "confirm or reject a statement, or see which reviews wait to be looked at again",
  about: [
    "Records that a statement is on record as shown (confirm), that it is not (reject), or takes either back (undo). A rejected statement stays on record, marked, and no answer uses it. Reviews survive every re-run, because a statement's id comes from its article and its words.",
    "Where a re-run no longer finds a reviewed statement, its review is kept and listed by --waiting, with the words it was about.",
  ],
  args: [
    {
      name: "statement",
      about: `${NOUNS.statement}; the beginning of an id is enough`,
      required: false,
      many: false,
    },
    { name: "verdict", about: "confirm, reject or undo", required: false, many: false },
  ],
  flags: [
    { flag: "--waiting", about: "list reviews whose statement is no longer found" },
    formatFlag("text", "json", "csv"),
  ],
  examples: [
    { line: "onrecord review st_81c0 confirm", does: "the statement is as shown" },
    { line: "onrecord review --waiting", does: "reviews to look at again after a re-run" },
  ],
  async run(call) {
    const { out, now } = call.context;
    const { oneStatement, withLedger } = await import("../ledger.ts");
    const { oneLine } = await import("../output.ts");
    if (call.flags.waiting === true) {
      const { printRows } = await import("../formats.ts");
      await withLedger(call, { readOnly: true }, (ledger) =>
        printRows(call, ledger.orphanedReviews(), {
          json: ({ target, value, about, at }) => ({
            statement: target.id,
            review: value,
            at,
            about: JSON.parse(about),
          }),
          csv: [
            { name: "statement", value: (row) => row.target.id },
            { name: "review", value: (row) => row.value },
            { name: "at", value: (row) => row.at },
            { name: "about", value: (row) => row.about },
          ],
          text: async (rows) => {
            let count = 0;
            for (const { target, value, about, at } of rows) {
              count++;
              await out.line(`${target.id} ${value} ${at}: ${oneLine(about)}`);
            }
            await out.line(out.paint("dim", `${count} review${count === 1 ? "" : "s"} to look at again.`));
          },
        }),
      );
      return 0;
    }
    const [name, verdict] = call.args;
    const value = verdict === undefined ? undefined : VERDICTS[verdict];
    if (name === undefined || verdict === undefined || value === undefined) {
      throw new OnrecordError(
        "ON302",
        "A review needs a statement and one of confirm, reject, undo.",
        "Write `onrecord review st_… confirm`, or `onrecord review --waiting`.",
      );
    }
    await withLedger(call, {}, async (ledger) => {
      const recorded = oneStatement(ledger, name);
      const changed = ledger.decide([reviewOf(recorded, value)], now());
      const said = value ?? "proposed";
      await out.line(
        `${recorded.statement.id} ${said}${changed === 0 ? " (as before)" : ""}: ${oneLine(recorded.content.join(" … "))}`,
      );
    });
    return 0;
  },
};

/** The decision, with the words it is about. */
function reviewOf({ statement, content, article }: RecordedStatement, value: string | null): NewDecision {
  const about = {
    article: article.id,
    file: article.file,
    speaker: statement.speaker.value?.name ?? null,
    words: content,
  };
  return {
    target: { kind: "statement", id: statement.id },
    field: "review",
    value,
    about: JSON.stringify(about),
  };
}
