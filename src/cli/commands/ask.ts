// `onrecord ask`: who said what on a question, when, through whom, in which words, and did it change.
import { OnrecordError } from "../../errors.ts";
import { whenSaid } from "../../link/positions.ts";
import { foldName } from "../../model/ids.ts";
import type { RecordedStatement } from "../../model/statement.ts";
import { answerClaims } from "../answering.ts";
import { type Call, type Command, flagText, formatFlag } from "../command.ts";
import { JUDGE_FLAGS, judgedBy, judgingOf } from "../judging.ts";
import { loadKnowledge } from "../knowledge.ts";
import { withLedger } from "../ledger.ts";
import { askText } from "../views/ask.ts";
import { askCsv, askJson } from "../views/ask-data.ts";

/** The command. */
export const askCommand: Command = {
  name: "ask",
  summary: "Show who said what on a question, when and in which words",
  about: [
    "Finds the statements on record that bear on the question, gives each a stance (affirms, denies, conditional, hedged, no answer, relays) with the words that decided it, and prints them by speaker and date. Then where speakers differ within a year of each other, where one speaker's stance changed, in which words each of them went over time, and what the answer covers.",
    "In a ledger of more than 1 000 statements the full-text index brings what may bear on the question: those that hold words for everything asked, then those nearest to it, about a hundred in all. The coverage says how many were weighed, and how many that hold the words were too many to be. Words that more than 4 000 statements hold are looked for in what was said first, then in its sentence and speaker.",
    "A question that can be answered with yes or no works best: it holds one claim. “Is … ?”, “Did … ?”, “Will … ?”, “Should … ?” are all understood.",
    "Stances are proposed by rules and marked as such until a person has reviewed the statement; `onrecord review ID denies --on QUESTION` decides one.",
    "Another judge may be named. `--judge endpoint --endpoint URL --model NAME` asks an OpenAI-compatible service, on this machine or elsewhere, about each statement found; a key is read from ONRECORD_ENDPOINT_KEY and kept nowhere. It may only choose one of the stances and point at words of the source. `--judge nli --model FOLDER` runs a model of inference on this machine. Each stance is signed with its judge, what was judged once is kept in the ledger, and where a judge fails the embedded one steps in with a note. See docs/judges.md.",
  ],
  args: [{ name: "question", about: "the question, in quotation marks", required: true, many: true }],
  flags: [
    formatFlag("text", "json", "csv", "markdown", "html"),
    { flag: "--speaker <name>", about: "only what this speaker said (any part of the name)" },
    { flag: "--from <date>", about: "only what was said on or after this day (YYYY, YYYY-MM or YYYY-MM-DD)" },
    { flag: "--to <date>", about: "only what was said on or before this day" },
    { flag: "--save <name>", about: "keep the question under this name; see `onrecord questions`" },
    { flag: "--knowledge <file>", about: "further bodies and offices, as JSON lines" },
    ...JUDGE_FLAGS,
  ],
  examples: [
    { line: 'onrecord ask "Is the dam at Karst safe?"', does: "prints the answer by speaker and date" },
    { line: 'onrecord ask "Is the dam at Karst safe?" --format csv', does: "prints one line a statement" },
    {
      line: 'onrecord ask "Is the dam at Karst safe?" --judge endpoint --endpoint http://127.0.0.1:8080/v1 --model small',
      does: "asks a model on this machine for the stances",
    },
  ],
  run: async (call) => {
    const question = call.args.join(" ");
    const keep = filterOf(call);
    const { knowledge } = loadKnowledge({
      cwd: call.context.cwd,
      given: flagText(call, "knowledge"),
      ledger: call.context.ledger,
    });
    const save = flagText(call, "save");
    const judging = await judgingOf(call);
    const writes = save !== null || judging !== null;
    const answer = await withLedger(call, writes ? {} : { readOnly: true }, async (ledger) => {
      // The name of a saved question stands for it, with all its claims.
      const saved = ledger.questions().find((q) => q.name === question);
      const given = await answerClaims(
        ledger,
        saved?.text ?? question,
        saved?.claims ?? [],
        knowledge,
        keep,
        judging === null ? undefined : (bearing) => judgedBy(call, ledger, bearing, judging),
      );
      if (save !== null) {
        const at = call.context.now();
        ledger.addQuestionActs([
          { name: save, act: "save", value: saved?.text ?? question, at },
          ...given.claims.map(({ id, text }) => ({
            name: save,
            act: "add" as const,
            value: { id, text },
            at,
          })),
        ]);
      }
      return given;
    });
    const { out } = call.context;
    if (call.flags.format === "json") await out.write(askJson(answer));
    else if (call.flags.format === "csv") await out.write(askCsv(answer));
    else if (call.flags.format === "markdown")
      await out.write((await import("../views/ask-markdown.ts")).askMarkdown(answer));
    else if (call.flags.format === "html")
      await out.write((await import("../views/ask-html.ts")).askHtml(answer));
    else await out.write(askText(answer, { paint: out.paint, columns: out.columns }));
    return 0;
  },
};

/** The test that `--speaker`, `--from` and `--to` put a statement to. Undated ones pass only where no date is asked for. */
export function filterOf(call: Call): (record: RecordedStatement) => boolean {
  const speaker = flagText(call, "speaker");
  const from = dayBound(call, "from", "first");
  const to = dayBound(call, "to", "last");
  const name = speaker === null ? null : foldName(speaker);
  return (record) => {
    if (name !== null) {
      const value = record.statement.speaker.value;
      if (!value || !(` ${foldName(value.name)} `.includes(` ${name} `) || value.id === speaker))
        return false;
    }
    if (from === null && to === null) return true;
    const when = whenSaid(record);
    if (when.from === null && when.to === null) return false;
    if (from !== null && (when.to ?? when.from ?? "") < from) return false;
    return to === null || (when.from ?? when.to ?? "9999") <= to;
  };
}

const DATE = /^\d{4}(?:-\d{2})?(?:-\d{2})?$/;

function dayBound(call: Call, flag: string, end: "first" | "last"): string | null {
  const given = flagText(call, flag);
  if (given === null) return null;
  const [year, month, day] = given.split("-");
  const real =
    DATE.test(given) &&
    (month === undefined || (Number(month) >= 1 && Number(month) <= 12)) &&
    (day === undefined || (Number(day) >= 1 && Number(day) <= 31));
  if (!real)
    throw new OnrecordError(
      "ON302",
      `--${flag} "${given}" is not a date.`,
      "Write it as 2025, 2025-09 or 2025-09-15.",
    );
  if (end === "first") return `${year}-${month ?? "01"}-${day ?? "01"}`;
  return `${year}-${month ?? "12"}-${day ?? "31"}`;
}
