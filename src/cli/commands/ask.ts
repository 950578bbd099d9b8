// `onrecord ask`: who said what on a question, when, through whom, in which words, and did it change.
import { type Command, flagText, formatFlag } from "../command.ts";
import { withLedger } from "../ledger.ts";
import { JUDGE_FLAGS } from "./shared.ts";

/** The command. */
export const askCommand: Command = {
  name: "ask",
  summary: "show who said what on a question, when and in which words",
  about: [
    "Finds the statements on record that bear on the question, gives each a stance (affirms, denies, conditional, hedged, no answer, relays) with the words that decided it, and prints them by speaker and date. Then where speakers differ within a year of each other, where one speaker's stance changed (only where it is known when both were said, not by the day of publication), in which words each of them went over time, and what the answer covers.",
    "In a ledger of more than 1 000 statements the full-text index brings what may bear on the question: those that hold words for everything asked, then those nearest to it, about a hundred in all. The coverage says how many were weighed, and how many that hold the words were too many to be. Words that more than 4 000 statements hold are looked for in what was said first, then in its sentence and speaker.",
    "A question that can be answered with yes or no works best: it holds one claim. “Is … ?”, “Did … ?”, “Will … ?”, “Should … ?” are all understood.",
    "Stances are proposed by rules and marked as such until a person has reviewed the statement; `onrecord review ID denies --on QUESTION` decides one.",
    "Another judge may be named. `--judge endpoint --endpoint URL --model NAME` asks an OpenAI-compatible service, on this machine or elsewhere, about each statement found and about those nearest to them, which may answer in words of their own; a key is read from ONRECORD_ENDPOINT_KEY and kept nowhere. It may only choose one of the stances and point at words of the source. `--judge nli --model FOLDER` runs a model of inference on this machine. Each stance is signed with its judge, what was judged once is kept in the ledger, and where a judge fails the embedded one steps in with a note. See docs/judges.md.",
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
    {
      flag: "--most <n>",
      about:
        "statements that another judge is asked about for each claim, the nearest first; 60 where not given",
    },
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
    const { answerClaims } = await import("../answering.ts");
    const { judgedBy, judgingOf } = await import("../judging.ts");
    const { filterOf, partOf } = await import("../keeping.ts");
    const { loadKnowledge } = await import("../knowledge.ts");
    const question = call.args.join(" ");
    const part = partOf(call);
    const { knowledge } = loadKnowledge({
      cwd: call.context.cwd,
      given: flagText(call, "knowledge"),
      ledger: call.context.ledger,
    });
    const save = flagText(call, "save");
    const judging = await judgingOf(call);
    const keep = part === null ? undefined : filterOf(part);
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
        judging === null
          ? undefined
          : (bearing) => judgedBy(call, ledger, bearing, judging, { knowledge, keep }),
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
      return { ...given, part };
    });
    const { out } = call.context;
    const { format } = call.flags;
    if (format === "json") await out.write((await import("../views/ask-data.ts")).askJson(answer));
    else if (format === "csv") await out.write((await import("../views/ask-data.ts")).askCsv(answer));
    else if (format === "markdown")
      await out.write((await import("../views/ask-markdown.ts")).askMarkdown(answer));
    else if (format === "html") await out.write((await import("../views/ask-html.ts")).askHtml(answer));
    else
      await out.write(
        (await import("../views/ask.ts")).askText(answer, { paint: out.paint, columns: out.columns }),
      );
    return 0;
  },
};
