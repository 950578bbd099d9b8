// export: everything on record as lines of JSON, an article a line, each statement with the utterance it reports.
import { type Command, formatFlag } from "../command.ts";

/** `onrecord export`. */
export const exportCommand: Command = {
  name: "export",
  summary: "print everything on record, an article a line, each statement with the utterance it reports",
  about: [
    "Prints a line of JSON for every article on record, in the order of intake: by which id or file it came, title, outlet, dates, section, access, hash, and its statements with their places (half-open, UTF-16 units of the article's text), words, speaker, said date, channel, chain, review and `utterance`. Statements with the same utterance report one act of saying; `copyOf` names the statement whose sentence one repeats word for word.",
    "Statements that a person rejected are left out. What the machine proposed says so (`review`).",
  ],
  args: [],
  flags: [{ ...formatFlag("jsonl"), fallback: "jsonl" }],
  examples: [{ line: "onrecord export --format jsonl", does: "the whole record for another program" }],
  async run(call) {
    const { withLedger } = await import("../ledger.ts");
    const { copiesIn } = await import("../copies.ts");
    const { groupsOf } = await import("../utterances.ts");
    const { safeJson } = await import("../output.ts");
    const { wireExported } = await import("../wire.ts");
    await withLedger(call, { readOnly: true }, async (ledger) => {
      const { of } = groupsOf(ledger);
      const { firstOf } = copiesIn(ledger);
      for (const row of ledger.listArticles()) {
        const statements = [...ledger.statements({ articleId: row.id, withoutRejected: true })];
        const copyOf = firstOf.get(row.id) ?? null;
        await call.context.out.line(safeJson(wireExported(row, statements, of, copyOf)));
      }
    });
    return 0;
  },
};
