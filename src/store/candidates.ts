// Candidates: the statements that a full-text query ranks highest (BM25), with those that stand inside them.
import type { RecordedStatement } from "../model/statement.ts";
import { CURRENT_A } from "./articles.ts";
import type { Driver } from "./driver.ts";
import { childrenOf, readingsOnce, statementsByRow } from "./statements.ts";

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
 * Statements that meet any of the queries, the best of each until there are enough, in the order in which they were
 * found; then the statements inside these. Rejected ones and replaced versions are left out.
 */
export function candidateStatements(
  driver: Driver,
  queries: readonly Sought[],
  enough = Number.POSITIVE_INFINITY,
): readonly RecordedStatement[] {
  const find = driver.prepare(
    `SELECT rowid AS row FROM statement_words WHERE statement_words MATCH ?
     ORDER BY bm25(statement_words, 4.0, 1.0, 2.0, 1.0) LIMIT ?`,
  );
  const current = driver.prepare(
    `SELECT 1 FROM statements s JOIN articles a ON a.id = s.article_id WHERE s.row = ? AND ${CURRENT_A}`,
  );
  const rows = new Set<number>();
  for (const { query, limit } of queries) {
    if (rows.size >= enough) break;
    for (const { row } of find.all(query, limit)) {
      const number = Number(row);
      if (!rows.has(number) && current.get(number)) rows.add(number);
    }
  }
  const readings = readingsOnce(driver);
  const found = statementsByRow(driver, [...rows], readings).filter((r) => r.statement.review !== "rejected");
  return [...found, ...childrenOf(driver, found, readings)];
}

/** Articles that a newer version has replaced under every origin. Most ledgers have few, and most origins one version. */
const REPLACED = `SELECT DISTINCT o.article_id FROM origins o
  WHERE o.origin IN (SELECT origin FROM origins WHERE version > 1)
  AND NOT EXISTS (SELECT 1 FROM origins p WHERE p.article_id = o.article_id
    AND p.version = (SELECT max(version) FROM origins n WHERE n.origin = p.origin))`;

/** How much is on record, current versions only. What is counted stands in indexes; no article is read for it. */
export function extentOf(driver: Driver): Extent {
  const one = (sql: string, ...values: string[]) => driver.prepare(sql).get(...values);
  const replaced = driver
    .prepare(REPLACED)
    .all()
    .map((row) => String(row.article_id));
  const n = (sql: string, ...values: string[]) =>
    Number(one(`SELECT count(*) AS n FROM ${sql}`, ...values)?.n ?? 0);
  let articles = n("readings WHERE unread = 0");
  let unread = n("readings WHERE unread = 1");
  let undated = n("readings WHERE unread = 0 AND published IS NULL");
  let statements = n("statements");
  for (const id of replaced) {
    const reading = one("SELECT unread, published IS NULL AS undated FROM readings WHERE article_id = ?", id);
    if (reading === undefined) continue;
    statements -= n("statements WHERE article_id = ?", id);
    if (Number(reading.unread) === 1) unread--;
    else {
      articles--;
      undated -= Number(reading.undated);
    }
  }
  // Outlets and ends of a ledger without replaced articles come from the indexes alone.
  const current = replaced.length === 0 ? "" : `AND article_id NOT IN (${REPLACED})`;
  const outlets = driver
    .prepare(`SELECT DISTINCT outlet FROM readings WHERE unread = 0 AND outlet IS NOT NULL ${current}`)
    .all()
    .map((o) => String(o.outlet))
    .sort();
  const end = (which: "min" | "max") => {
    const cell = one(
      `SELECT ${which}(published) AS day FROM readings WHERE unread = 0 AND published IS NOT NULL ${current}`,
    )?.day;
    return cell === null || cell === undefined ? null : String(cell).slice(0, 10);
  };
  return { articles, outlets, statements, from: end("min"), to: end("max"), undated, unread };
}
