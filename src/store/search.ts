// Search: words in what was said, who said it and the title of the page, by SQLite's full-text index.
import type { RecordedStatement } from "../model/statement.ts";
import { CURRENT_A } from "./articles.ts";
import type { Driver } from "./driver.ts";
import { statementsByRow } from "./statements.ts";

/** How many words of a query are used; the rest is ignored. */
const MOST_TERMS = 64;

/**
 * The full-text query for what a reader typed: every word must occur (in any of its English forms), "a phrase"
 * word for word, `word*` as a beginning. Everything else is taken as words, never as query syntax; null where no
 * word is left.
 * @example ftsQuery('tax* "no comment" OR') // '"tax"* "no comment" "OR"'
 */
export function ftsQuery(typed: string): string | null {
  const terms: string[] = [];
  const parts = typed.replace(/\u0000/g, " ").split('"');
  for (const [index, part] of parts.entries()) {
    const phrase = index % 2 === 1 && index < parts.length - 1;
    for (const piece of phrase ? [part] : part.split(/\s+/)) {
      if (!/[\p{L}\p{N}]/u.test(piece)) continue;
      const beginning = !phrase && piece.endsWith("*");
      let end = piece.length;
      while (piece[end - 1] === "*") end--;
      terms.push(`"${piece.slice(0, end)}"${beginning ? "*" : ""}`);
    }
  }
  return terms.length === 0 ? null : terms.slice(0, MOST_TERMS).join(" ");
}

/** Statements that hold all the words, best first: content counts most, then speaker, sentence, title. */
export function searchStatements(
  driver: Driver,
  typed: string,
  options: { readonly limit: number; readonly allVersions: boolean },
): readonly RecordedStatement[] {
  const query = ftsQuery(typed);
  if (query === null) return [];
  const rows = driver
    .prepare(
      `SELECT w.rowid AS row FROM statement_words w JOIN statements s ON s.row = w.rowid
       JOIN articles a ON a.id = s.article_id
       WHERE statement_words MATCH ? ${options.allVersions ? "" : `AND ${CURRENT_A}`}
       ORDER BY bm25(statement_words, 4.0, 1.0, 2.0, 0.5), s.row LIMIT ?`,
    )
    .all(query, options.limit);
  return statementsByRow(
    driver,
    rows.map((row) => Number(row.row)),
  );
}
