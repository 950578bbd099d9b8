// utterance: one act of saying as every report of it has it, word against word; merged or split by hand.
import { OnrecordError } from "../../errors.ts";
import type { RecordedStatement } from "../../model/statement.ts";
import type { Ledger } from "../../store/index.ts";
import { type Command, flagText, formatFlag, oneFlagOf } from "../command.ts";
import type { Groups } from "../utterances.ts";
import { NOUNS } from "./shared.ts";

/** `onrecord utterance`. */
export const utteranceCommand: Command = {
  name: "utterance",
  summary: "show every report of one act of saying, their words against each other",
  about: [
    "Takes a statement or an utterance and shows all statements that report the same act of saying, in the order in which they came out: who carried it first, which reports copy another word for word, and the wordings aligned word by word. Words that stand between quotation marks in a report are shown between marks; a dot stands where a report leaves a word out.",
    "Which statements belong together is proposed by speaker, day and words in common. A person's decision beats that: --with says that two statements report one act of saying, --apart that they do not, --undo takes either back. Decisions are recorded and survive every re-run.",
  ],
  args: [{ name: "id", about: `${NOUNS.statement}, or ut_…`, required: true, many: false }],
  flags: [
    { flag: "--with <statement>", about: "these two report one act of saying" },
    { flag: "--apart <statement>", about: "these two do not" },
    { flag: "--undo <statement>", about: "take back what was decided on these two" },
    formatFlag("text", "json"),
  ],
  examples: [
    { line: "onrecord utterance st_81c0", does: "every report of what this statement reports" },
    { line: "onrecord utterance st_81c0 --apart st_99a1", does: "two sayings, not one" },
  ],
  async run(call) {
    const { out, now } = call.context;
    const { oneStatement, withLedger } = await import("../ledger.ts");
    const { groupsOf, linkDecision } = await import("../utterances.ts");
    const { alignWordings } = await import("../../link/align.ts");
    const { safeJson } = await import("../output.ts");
    const { utteranceLines } = await import("../views/utterance.ts");
    const { wireRecorded } = await import("../wire.ts");
    const name = call.args[0] ?? "";
    const chosen = oneFlagOf(call, ["with", "apart", "undo"]);
    await withLedger(call, chosen ? {} : { readOnly: true }, async (ledger) => {
      if (chosen) {
        const a = oneStatement(ledger, name);
        const b = oneStatement(ledger, flagText(call, chosen) as string);
        if (a.statement.id === b.statement.id)
          throw new OnrecordError("ON302", "A statement cannot be linked with itself.", "Give two.");
        const decision = linkDecision(
          a.statement.id,
          b.statement.id,
          chosen === "undo" ? null : chosen === "with",
        );
        const about = JSON.stringify({ one: a.content, other: b.content });
        ledger.decide([{ ...decision, about }], now());
      }
      const groups = groupsOf(ledger);
      const { id, copies, reports } = reportsOf(ledger, groups, name, oneStatement);
      const aligned = alignWordings(reports);
      if (call.flags.format === "json") {
        await out.line(
          safeJson({
            id,
            reports: reports.map((r) => ({ ...wireRecorded(r), copyOf: copies.get(r.statement.id) ?? null })),
            aligned,
          }),
        );
        return;
      }
      for (const line of utteranceLines({ id, reports, copies, aligned }, out.paint)) await out.line(line);
    });
    return 0;
  },
};

/** The statements of the utterance that a word means, as they came out. */
function reportsOf(
  ledger: Ledger,
  groups: Groups,
  name: string,
  oneStatement: (ledger: Ledger, name: string) => RecordedStatement,
) {
  const group = name.startsWith("ut_")
    ? groups.all.filter((g) => g.id.startsWith(name))
    : [groups.of.get(oneStatement(ledger, name).statement.id)].filter((g) => g !== undefined);
  const [found] = group;
  if (group.length !== 1 || !found)
    throw new OnrecordError(
      group.length > 1 ? "ON302" : "ON208",
      group.length > 1
        ? `"${name}" can mean several utterances.`
        : name.startsWith("ut_")
          ? `No utterance on record is called "${name}".`
          : `${name} is rejected, and a rejected statement stands in no utterance.`,
      name.startsWith("ut_")
        ? "Give a statement's id; `onrecord show ARTICLE` lists them."
        : `\`onrecord review ${name} undo\` takes that back.`,
    );
  const reports = found.members.flatMap((id) => ledger.findStatements(id).slice(0, 1));
  return { id: found.id, copies: found.copies, reports };
}
