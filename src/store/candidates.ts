// Candidates: the statements that a full-text query ranks highest (BM25), with those that stand inside them.
import type { RecordedStatement } from "../model/statement.ts";
import { CURRENT_A } from "./articles.ts";
import { hasVersions } from "./copies.ts";
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

/** What queries brought. */
export interface Candidates {
  readonly records: readonly RecordedStatement[];
  /** Current statements that meet the first query and were not brought. */
  readonly left: number;
  /** True where counting stopped there: there are more. */
  readonly more: boolean;
}

/** Most matches of one query that are ranked; ranking costs time for each, and beyond these it tells little. */
const MOST_RANKED = 4000;
/** Columns that a query with more matches is narrowed to, the narrowest first. */
const NARROWER = ["content", "content sentence speaker"];

/** Rows that meet a query, in the order of intake, not more than asked for. */
const matches = (driver: Driver, query: string, most: number): number[] =>
  driver
    .prepare("SELECT rowid AS row FROM statement_words WHERE statement_words MATCH ? LIMIT ?")
    .all(query, most)
    .map((r) => Number(r.row));

/** The rows that meet a query, the best by BM25 first; not more than asked for are looked at. */
const ranked = (driver: Driver, query: string, most: number): number[] =>
  driver
    .prepare(
      `SELECT row FROM (SELECT rowid AS row, bm25(statement_words, 4.0, 1.0, 2.0, 1.0) AS score
       FROM statement_words WHERE statement_words MATCH ? LIMIT ?) ORDER BY score, row`,
    )
    .all(query, most)
    .map((r) => Number(r.row));

/** True where the first rows that meet a query lie so close that all together are more than are ranked. */
function tooMany(driver: Driver, first: readonly number[], most: number): boolean {
  const last = Number(driver.prepare("SELECT max(row) AS row FROM statements").get()?.row ?? 0);
  return (first.length * last) / (first.at(-1) ?? 1) > 2 * most;
}

/** As many rows as asked for: those that came to the ledger first, and those that came last. */
function ends(driver: Driver, query: string, most: number): number[] {
  const last = driver.prepare(
    "SELECT rowid AS row FROM statement_words WHERE statement_words MATCH ? ORDER BY rowid DESC LIMIT ?",
  );
  const first = matches(driver, query, Math.ceil(most / 2));
  return [...first, ...last.all(query, Math.floor(most / 2)).map((r) => Number(r.row))];
}

/**
 * The rows that a query brings, and how many meet it as far as they are counted: all where they are few enough, else
 * the best by BM25. Where more meet it than are ranked, those that say it in their own words come first, then those
 * whose sentence or speaker does, then the first and the last on record.
 */
function bestRows(driver: Driver, { query, limit }: Sought, most: number) {
  const first = matches(driver, query, limit + 1);
  if (first.length <= limit) return { rows: first, met: first, more: false };
  // Ranking costs the more, the commoner the words: where it would be for nothing, counting comes first.
  const counts = tooMany(driver, first, most) ? matches : ranked;
  const met = counts(driver, query, most + 1);
  const more = met.length > most;
  if (!more) {
    const best = counts === ranked ? met : ranked(driver, query, most);
    return { rows: best.slice(0, limit), met, more };
  }
  const rows = new Set<number>();
  const take = (found: readonly number[]) => {
    for (const row of found) if (rows.size < limit) rows.add(row);
  };
  for (const columns of NARROWER) {
    if (rows.size >= limit) break;
    const narrow = `{${columns}} : (${query})`;
    const near = ranked(driver, narrow, most + 1);
    take(near.length > most ? ends(driver, narrow, limit) : near);
  }
  if (rows.size < limit) take(ends(driver, query, limit));
  return { rows: [...rows], met, more };
}

/**
 * Statements that meet any of the queries, the best of each until there are enough, in the order of intake; then the
 * statements inside these. Rejected ones and replaced versions are left out.
 */
export function candidateStatements(
  driver: Driver,
  queries: readonly Sought[],
  enough = Number.POSITIVE_INFINITY,
  mostRanked = MOST_RANKED,
): Candidates {
  const find = driver.prepare(
    `SELECT 1 FROM statements s JOIN articles a ON a.id = s.article_id WHERE s.row = ? AND ${CURRENT_A}`,
  );
  // Where no origin holds several versions, everything is current.
  const versions = hasVersions(driver);
  const current = (row: number) => !versions || find.get(row) !== undefined;
  const rows = new Set<number>();
  let left = 0;
  let more = false;
  for (const [i, sought] of queries.entries()) {
    if (rows.size >= enough) break;
    const best = bestRows(driver, sought, mostRanked);
    for (const row of best.rows) if (current(row)) rows.add(row);
    if (i > 0 || best.met.length <= best.rows.length) continue;
    left = best.met.filter((row) => !rows.has(row) && current(row)).length;
    more = best.more;
  }
  const readings = readingsOnce(driver);
  const order = [...rows].sort((a, b) => a - b);
  const found = statementsByRow(driver, order, readings).filter((r) => r.statement.review !== "rejected");
  return { records: [...found, ...childrenOf(driver, found, readings)], left, more };
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
