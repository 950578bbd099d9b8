// verify: every statement's words are found again in the stored bytes.
import type { Decode } from "../../store/index.ts";
import { type Command, formatFlag } from "../command.ts";
import { counted } from "../counted.ts";

/** `onrecord verify`. */
export const verifyCommand: Command = {
  name: "verify",
  summary: "check that every statement's words stand in the stored bytes where the record says",
  about: [
    "For every article of every version: the original bytes still have the SHA-256 they were taken in with; the text is made of them again and is the text on record; and for every statement, the words, the cue and the source stand exactly where the record says, with the same words around them, and no place splits a character. Nothing is changed.",
    "A page whose web archive tells, by its digest, of other bytes than those that were in it is named: its words are found again, and nobody vouches for them.",
    "Ends with exit code 5 where anything fails.",
  ],
  args: [],
  flags: [formatFlag("text", "json", "csv")],
  examples: [{ line: "onrecord verify && echo sound", does: "check a ledger that somebody sent you" }],
  async run(call) {
    const { out } = call.context;
    const { servedAs, textFromBytes } = await import("../../article/index.ts");
    const { withLedger } = await import("../ledger.ts");
    const { oneLine } = await import("../output.ts");
    const { streamRows } = await import("../stream.ts");
    let articles = 0;
    let statements = 0;
    let failed = 0;
    let unvouched = 0;
    await withLedger(call, { readOnly: true }, async (ledger) => {
      interface Line {
        readonly article: string;
        readonly file: string | null;
        readonly statement: string | null;
        readonly message: string;
      }
      const rows = streamRows<Line>(call, {
        json: (row) => row,
        csv: [
          { name: "article", value: (row) => row.article },
          { name: "file", value: (row) => row.file },
          { name: "statement", value: (row) => row.statement },
          { name: "message", value: (row) => row.message },
        ],
        text: (row) =>
          out.line(
            `${out.paint("red", "failed")} ${row.statement ?? row.article} ${oneLine(row.file ?? "")}: ${row.message}`,
          ),
      });
      const decode: Decode = (bytes, format, decoding) =>
        textFromBytes(bytes, format, servedAs(decoding)).text;
      for (const verified of ledger.verify(decode)) {
        articles++;
        statements += verified.statements;
        if (verified.unvouched) {
          unvouched += verified.statements;
          await call.context.err.line(
            `onrecord: note: ${verified.articleId} ${oneLine(verified.file ?? "")}: the digest in its web archive tells of other bytes; its ${counted(verified.statements, "statement is", "statements are")} not vouched for.`,
          );
        }
        const whole = verified.failures.some((failure) => failure.statementId === null);
        failed += whole
          ? Math.max(1, verified.statements)
          : new Set(verified.failures.map((failure) => failure.statementId)).size;
        for (const { statementId, message } of verified.failures) {
          await rows.row({
            article: verified.articleId,
            file: verified.file,
            statement: statementId,
            message,
          });
        }
      }
      for (const { row, failure } of ledger.verifyNotText()) {
        if (failure === null) continue;
        failed++;
        await rows.row({ article: row.sha256, file: row.shown, statement: null, message: failure.message });
      }
      await rows.end();
      if (call.flags.format === "text") {
        await out.line(
          out.paint(
            ["bold", failed === 0 ? "green" : "red"],
            `${counted(statements, "statement")} in ${counted(articles, "article")}: ${
              failed === 0 ? "all found in the stored bytes" : `${failed} not as the record says`
            }${unvouched === 0 ? "" : `; ${unvouched} of pages that their archive's digest does not vouch for`}.`,
          ),
        );
      }
    });
    if (failed > 0) {
      await call.context.err.line(
        "onrecord: ON304 Verification failed — Restore the ledger from a copy that passes.",
      );
    }
    return failed > 0 ? 5 : 0;
  },
};
