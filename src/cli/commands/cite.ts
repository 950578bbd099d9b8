// cite: a statement as a citation for a reference manager.
import { type Command, flagText } from "../command.ts";
import { NOUNS } from "./shared.ts";

/** `onrecord cite`. */
export const citeCommand: Command = {
  name: "cite",
  summary: "print a citation of a statement, with the article that carries it",
  about: [
    "Prints the article that carries the statement as CSL-JSON or BibTeX, with the words, who said them and when in the note, and the article's hash, so that anybody can find the same page again. The note says so where no person has reviewed the statement, and where one has rejected it.",
  ],
  args: [{ name: "statement", about: NOUNS.statement, required: true, many: false }],
  flags: [
    { flag: "--style <name>", about: "the form", choices: ["csl-json", "bibtex"], fallback: "csl-json" },
  ],
  examples: [{ line: "onrecord cite st_81c0 --style bibtex", does: "an entry for a .bib file" }],
  async run(call) {
    const { oneStatement, withLedger } = await import("../ledger.ts");
    const { bibtexOf, cslOf } = await import("../views/cite.ts");
    const { safe, safeJson } = await import("../output.ts");
    await withLedger(call, { readOnly: true }, async (ledger) => {
      const record = oneStatement(ledger, call.args[0] ?? "");
      const text =
        flagText(call, "style") === "bibtex" ? safe(bibtexOf(record)) : `${safeJson([cslOf(record)], 2)}\n`;
      await call.context.out.write(text);
    });
    return 0;
  },
};
