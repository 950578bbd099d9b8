// show: one article with its statements marked in the text.
import { type Command, formatFlag } from "../command.ts";
import { counted } from "../counted.ts";
import { NOUNS } from "./shared.ts";

/** `onrecord show`. */
export const showCommand: Command = {
  name: "show",
  summary: "show an article with its statements marked",
  about: [
    "Shows what is known of an article, its text with every statement marked, and the statements with their ids. On a terminal the words of a statement are underlined, who is credited is green, and the word that credits is yellow; elsewhere braces say the same: {Q1 words} {S1 source} {C1 cue}, with the number of the statement.",
    "A page that is a consent dialogue, or not free to read, says so (`access`, and a note).",
    "CSV gives the article's statements, one a row.",
  ],
  args: [{ name: "article", about: NOUNS.article, required: true, many: false }],
  flags: [formatFlag("text", "json", "csv")],
  examples: [
    { line: "onrecord show art_3f2a", does: "the beginning of an id is enough" },
    { line: "onrecord show report.txt | less -R", does: "an article by its file name" },
  ],
  async run(call) {
    const { out } = call.context;
    const { OnrecordError } = await import("../../errors.ts");
    const { copiesIn } = await import("../copies.ts");
    const { statementColumns } = await import("../columns.ts");
    const { printRows } = await import("../formats.ts");
    const { oneArticle, withLedger } = await import("../ledger.ts");
    const { safeJson } = await import("../output.ts");
    const { factLines, problemLines } = await import("../views/article.ts");
    const { copyLines } = await import("../views/copies.ts");
    const { markedLines } = await import("../views/marked.ts");
    const { statementLines } = await import("../views/statement.ts");
    const { wireArticle, wireRecorded } = await import("../wire.ts");
    const name = call.args[0] ?? "";
    await withLedger(call, { readOnly: true }, async (ledger) => {
      const row = oneArticle(ledger, name);
      const article = ledger.getArticle(row.id);
      if (article === null) throw new OnrecordError("ON208", `No article is called "${name}".`, "");
      const statements = [...ledger.statements({ articleId: row.id })];
      const copies = copiesIn(ledger, row.id);
      if (call.flags.format === "json") {
        const { agencyCredit, inBytes, servedAs } = await import("../../article/index.ts");
        const spans = statements.flatMap(({ statement }) => statement.content);
        const bytes = ledger.getBytes(row.id);
        const places =
          bytes === null ? [] : [...inBytes(bytes, article.format, spans, servedAs(article.decoding))];
        const json = {
          ...wireArticle(article, agencyCredit(article)),
          version: row.version,
          current: row.current,
          addedAt: row.addedAt,
          copyOf: copies.firstOf.get(row.id) ?? null,
          copies: copies.groups.find(({ first }) => first === row.id)?.copies ?? [],
          decisions: ledger.decisions(row.id).map(({ seq, field, value, at }) => ({ seq, field, value, at })),
          statements: statements.map((recorded) => ({
            ...wireRecorded(recorded),
            inBytes: recorded.statement.content.map(() => places.shift() ?? []),
          })),
        };
        await out.line(safeJson(json, 2));
        return;
      }
      await printRows(call, statements, {
        json: wireRecorded,
        csv: statementColumns,
        text: async () => {
          const replaced = row.current ? "" : out.paint("yellow", " (replaced by a newer version)");
          await out.line(`${out.paint("cyan", row.id)} ${row.file ?? "-"}${replaced}`);
          for (const line of factLines(article, out.paint)) await out.line(line);
          for (const line of copyLines(copies, row.id, out.paint)) await out.line(line);
          for (const line of problemLines(article, out.paint)) await out.line(line);
          await out.line();
          const marked = markedLines(
            article,
            statements.map(({ statement }) => statement),
            out.paint,
            out.colour,
          );
          for (const line of marked) await out.line(`${line}\n`);
          const found = row.read
            ? counted(statements.length, "statement")
            : "Not read: no statements were looked for.";
          await out.line(out.paint("bold", found));
          for (const [index, { statement, content }] of statements.entries()) {
            const lines = statementLines(
              statement,
              content,
              out.paint,
              String(index + 1).padStart(3),
              statement.id,
            );
            for (const line of lines) await out.line(line);
          }
        },
      });
    });
    return 0;
  },
};
