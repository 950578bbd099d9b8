// Candidates: the statements that a full-text query ranks highest (BM25), with those that stand inside them.
import type { RecordedStatement } from "../model/statement.ts";
import { CURRENT_A } from "./articles.ts";
import type { Driver } from "./driver.ts";
import { childrenOf, statementsByRow } from "./statements.ts";

/** A full-text query (FTS5 syntax) and how many statements it may bring. */
export interface Sought {
  readonly query: string;
  readonly limit: number;
}

/** How much a ledger holds, as an answer tells it. */
export interface Extent {
  readonly articles: number;
  readonly outlets: readonly string[];
  /** Statements that no person rejected. */
  readonly statements: number;
  /** First and last day of publication; null where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly undated: number;
  /** Articles in languages that no extractor reads; not among `articles`. */
  readonly unread: number;
}

/**
 * Statements that meet any of the queries, the best of each, in the order in which they were
 * found; then the statements inside these. Rejected ones and replaced versions are left out.
 */
export function candidateStatements(
  driver: Driver,
  queries: readonly Sought[],
): readonly RecordedStatement[] {
  const find = driver.prepare(
    `SELECT rowid AS row FROM statement_words WHERE statement_words MATCH ?
     ORDER BY bm25(statement_words, 4.0, 1.0, 2.0, 1.0) LIMIT ?`,
  );
  const current = driver.prepare(
    `SELECT 1 FROM statements s JOIN articles a ON a.id = s.article_id WHERE s.row = ? AND ${CURRENT_A}`,
  );
  const rows = new Set<number>();
  for (const { query, limit } of queries)
    for (const { row } of find.all(query, limit)) {
      const number = Number(row);
      if (!rows.has(number) && current.get(number)) rows.add(number);
    }
  const found = statementsByRow(driver, [...rows]).filter((r) => r.statement.review !== "rejected");
  return [...found, ...childrenOf(driver, found)];
}

/** How much is on record, current versions only. */
export function extentOf(driver: Driver): Extent {
  const all = `articles a JOIN readings r ON r.article_id = a.id WHERE ${CURRENT_A}`;
  const current = `${all} AND r.unread = 0`;
  const unread = driver.prepare(`SELECT count(*) AS n FROM ${all} AND r.unread = 1`).get();
  const row = driver
    .prepare(
      `SELECT count(*) AS articles, min(substr(r.published, 1, 10)) AS first, max(substr(r.published, 1, 10)) AS last,
       sum(r.published IS NULL) AS undated FROM ${current}`,
    )
    .get();
  const outlets = driver
    .prepare(`SELECT DISTINCT r.outlet AS outlet FROM ${current} AND r.outlet IS NOT NULL`)
    .all()
    .map((o) => String(o.outlet))
    .sort();
  const statements = driver
    .prepare(
      `SELECT count(*) AS n FROM statements s JOIN articles a ON a.id = s.article_id WHERE ${CURRENT_A}`,
    )
    .get();
  const text = (cell: unknown) => (cell === null || cell === undefined ? null : String(cell));
  return {
    articles: Number(row?.articles ?? 0),
    outlets,
    statements: Number(statements?.n ?? 0),
    from: text(row?.first),
    to: text(row?.last),
    undated: Number(row?.undated ?? 0),
    unread: Number(unread?.n ?? 0),
  };
}
