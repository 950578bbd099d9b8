// Articles: taking in, versions, reading back. What is taken in is never changed; what was read is replaced.
import { type Article, inOtherLanguage } from "../model/article.ts";
import { unknown } from "../model/decision.ts";
import type { ArticleId } from "../model/ids.ts";
import { checkStatement } from "./check.ts";
import { writeLikeness } from "./copies.ts";
import { addDecisions, decidedFields, sameFields } from "./decisions.ts";
import { digest } from "./digest.ts";
import type { Driver, Row } from "./driver.ts";
import { leadingTo, leadsTo } from "./fetches.ts";
import { packedOf, unpack } from "./pack.ts";
import { writeStatements } from "./statements.ts";
import type {
  ArticleRow,
  DecidedFields,
  Intake,
  KnownArrival,
  NewDecision,
  Outcome,
  Reading,
} from "./types.ts";
import { writeUnread } from "./unread.ts";

/** SQL: true where article `a` is what one of its origins holds now, or came without one. */
export const CURRENT_A = `(NOT EXISTS (SELECT 1 FROM origins o WHERE o.article_id = a.id) OR EXISTS (
  SELECT 1 FROM origins o WHERE o.article_id = a.id
  AND o.version = (SELECT max(version) FROM origins n WHERE n.origin = o.origin)))`;

/** Puts one article on record, complete or not at all. Call inside a transaction. */
export function putArticle(driver: Driver, intake: Intake | KnownArrival): Outcome {
  if ("known" in intake) {
    const place = noteOrigin(driver, intake.origin, intake.known, intake.at);
    return { kind: "duplicate", articleId: intake.known, ...place };
  }
  const { article } = intake.reading;
  const sha256 = digest(intake.bytes);
  if (sha256 !== article.sha256 || !article.id.endsWith(sha256.slice(0, 16))) {
    throw new Error(`The article ${article.id} does not belong to its bytes (SHA-256 ${sha256}).`);
  }
  const known = articleIdOf(driver, sha256);
  const changed = addDecisions(driver, intake.decisions, intake.at);
  if (!sameFields(decidedFields(driver, article.id), intake.madeWith)) {
    if (changed > 0) throw new StaleReading(article.id);
    return { kind: "stale", articleId: article.id, version: null, previous: null };
  }
  if (known === null) {
    driver.prepare("INSERT OR IGNORE INTO blobs (sha256, bytes) VALUES (?, ?)").run(sha256, intake.bytes);
    driver
      .prepare("INSERT INTO articles (id, sha256, format, file, added_at) VALUES (?, ?, ?, ?, ?)")
      .run(article.id, sha256, article.format, article.file, intake.at);
  }
  if (known === null || changed > 0) writeReading(driver, intake.reading, intake.at, known === null);
  const place = noteOrigin(driver, intake.origin, article.id, intake.at);
  const kind = known !== null ? "duplicate" : place.previous === null ? "stored" : "new version";
  return { kind, articleId: article.id, ...place };
}

/** Thrown to undo a transaction whose reading was made without a decision that has come in between. */
export class StaleReading extends Error {
  readonly articleId: ArticleId;
  constructor(articleId: ArticleId) {
    super(`A decision about ${articleId} was made meanwhile.`);
    this.name = "StaleReading";
    this.articleId = articleId;
  }
}

/** Which version of a place an article is, and what the place held before. */
interface Placed {
  readonly version: number | null;
  readonly previous: ArticleId | null;
}

/**
 * Notes where an article came from, and what that place held before. An address that held versions of its own and now
 * leads to this one holds what stands here. Call inside a transaction.
 */
function noteOrigin(driver: Driver, origin: string | null, id: ArticleId, at: string): Placed {
  if (origin === null) return { version: null, previous: null };
  const held = driver.prepare("SELECT 1 FROM origins WHERE origin = ? LIMIT 1");
  const moved = leadingTo(driver, origin)
    .filter((from) => held.get(from) !== undefined)
    .map((from) => noteVersion(driver, from, id, at));
  const here = noteVersion(driver, origin, id, at);
  return here.previous !== null ? here : (moved.find(({ previous }) => previous !== null) ?? here);
}

function noteVersion(driver: Driver, origin: string, id: ArticleId, at: string): Placed {
  const last = driver
    .prepare("SELECT version, article_id FROM origins WHERE origin = ? ORDER BY version DESC LIMIT 1")
    .get(origin);
  if (last?.article_id === id) return { version: Number(last.version), previous: null };
  const version = Number(last?.version ?? 0) + 1;
  driver
    .prepare("INSERT INTO origins (origin, version, article_id, at) VALUES (?, ?, ?, ?)")
    .run(origin, version, id, at);
  return { version, previous: last === undefined ? null : (String(last.article_id) as ArticleId) };
}

/** Replaces what was derived from an article, in step with the decisions given. Call inside a transaction. */
export function replaceReading(
  driver: Driver,
  reading: Reading,
  madeWith: DecidedFields,
  decisions: readonly NewDecision[],
  at: string,
): void {
  addDecisions(driver, decisions, at);
  if (!sameFields(decidedFields(driver, reading.article.id), madeWith)) {
    throw new StaleReading(reading.article.id);
  }
  writeReading(driver, reading, at, false);
}

/** Throws where a statement's words do not stand in the article at the places it gives: no such thing goes on record. */
function refuseUnfounded({ article, statements }: Reading): void {
  for (const { statement } of statements) {
    const [failure] = checkStatement(article.text, statement.id, statement);
    if (failure)
      throw new Error(
        `The statement ${statement.id} of ${article.id} is not in its text: ${failure.message}`,
      );
  }
}

/** `first`: nothing was derived from the article before, so there is nothing to take away. */
function writeReading(driver: Driver, reading: Reading, at: string, first: boolean): void {
  refuseUnfounded(reading);
  const { article } = reading;
  const packed = reading.packed ?? packedOf(reading);
  const run = driver
    .prepare("INSERT INTO runs (article_id, engine, statements, at) VALUES (?, ?, ?, ?) RETURNING id")
    .get(article.id, reading.engine, reading.statements.length, at)?.id;
  driver
    .prepare(
      `INSERT OR REPLACE INTO readings (article_id, run_id, external_id, title, outlet, byline, published,
       updated, url, words_kept, words_dropped, article, statements, lang, unread, agency, section, access)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      article.id,
      run ?? null,
      article.externalId,
      article.title.value,
      article.outlet.value,
      article.byline.value?.join(", ") ?? null,
      article.published.value?.iso ?? null,
      article.updated.value?.iso ?? null,
      article.url.value,
      reading.wordsKept,
      reading.wordsDropped,
      packed.article,
      packed.statements,
      article.lang,
      inOtherLanguage(article.lang) ? 1 : 0,
      reading.agency,
      article.section.value,
      article.access.value,
    );
  writeLikeness(driver, reading, first);
  writeUnread(driver, article, first);
  writeStatements(driver, reading, first);
}

/** The id of the article with these bytes; null where it is not on record. */
export function articleIdOf(driver: Driver, sha256: string): ArticleId | null {
  const row = driver.prepare("SELECT id FROM articles WHERE sha256 = ?").get(sha256);
  return row === undefined ? null : (String(row.id) as ArticleId);
}

const UNTOLD: Pick<Article, "section" | "access"> = { section: unknown(), access: unknown() };

/** The article as last read; null where it is not on record. */
export function readingOf(driver: Driver, id: ArticleId): Article | null {
  const row = driver.prepare("SELECT article FROM readings WHERE article_id = ?").get(id);
  if (row === undefined) return null;
  // What was read before sections and access were told has none.
  return { ...UNTOLD, ...unpack<Article>(row.article) };
}

/** The original bytes; null where the article is not on record. */
export function bytesOf(driver: Driver, id: ArticleId): Uint8Array | null {
  const row = driver
    .prepare("SELECT bytes FROM articles a JOIN blobs b ON b.sha256 = a.sha256 WHERE a.id = ?")
    .get(id);
  return row?.bytes instanceof Uint8Array ? row.bytes : null;
}

/** SQL of a list of articles `a` with their readings `r`. */
export const ROW = `SELECT a.seq, a.id, a.sha256, a.format, a.file, a.added_at, r.external_id, r.title, r.outlet, r.byline,
  r.published, r.updated, r.url, r.section, r.access, r.lang, r.unread, r.words_kept, r.words_dropped, ${CURRENT_A} AS current,
  (SELECT count(*) FROM statements s WHERE s.article_id = a.id) AS statements,
  (SELECT max(version) FROM origins o WHERE o.article_id = a.id) AS version
  FROM articles a JOIN readings r ON r.article_id = a.id`;

/** Articles in the order they were taken in, a page at a time. */
export function* listArticles(driver: Driver, allVersions: boolean): Generator<ArticleRow> {
  const page = driver.prepare(
    `${ROW} WHERE a.seq > ? ${allVersions ? "" : `AND ${CURRENT_A}`} ORDER BY a.seq LIMIT 500`,
  );
  for (let after = 0; ; ) {
    const rows = page.all(after);
    for (const row of rows) yield articleRow(row);
    if (rows.length < 500) return;
    after = Number(rows.at(-1)?.seq);
  }
}

/** The articles a reader may mean: by id, the beginning of an id, the id of a dump, the path or the file name. */
export function findArticles(driver: Driver, name: string): readonly ArticleRow[] {
  const exact = driver.prepare(`${ROW} WHERE a.id = ?`).all(name);
  if (exact.length > 0) return exact.map(articleRow);
  if (/^art_[0-9a-f]{2,16}$/.test(name)) {
    return driver
      .prepare(`${ROW} WHERE a.id >= ? AND a.id < ? LIMIT 10`)
      .all(name, `${name}g`)
      .map(articleRow);
  }
  const rows = driver
    .prepare(
      `${ROW} WHERE r.external_id = ? OR a.file = ? OR substr(a.file, -length(?) - 1) = '/' || ?
       ORDER BY a.seq LIMIT 50`,
    )
    .all(name, name, name, name)
    .map(articleRow);
  if (rows.length === 0 && /^https?:\/\//i.test(name)) return articlesAt(driver, name);
  const current = rows.filter((row) => row.current);
  return current.length > 0 ? current : rows;
}

/** What an address, or the one that it leads to, holds now. */
const articlesAt = (driver: Driver, url: string): readonly ArticleRow[] =>
  driver
    .prepare(
      `${ROW} WHERE a.id = (SELECT article_id FROM origins WHERE origin = ? ORDER BY version DESC LIMIT 1)`,
    )
    .all(leadsTo(driver, url) ?? url)
    .map(articleRow);

/** A row of `ROW` as an article. */
export function articleRow(row: Row): ArticleRow {
  const text = (name: string): string | null => {
    const value = row[name];
    return typeof value === "string" ? value : null;
  };
  return {
    id: String(row.id) as ArticleId,
    seq: Number(row.seq),
    sha256: String(row.sha256),
    format: String(row.format),
    file: text("file"),
    externalId: text("external_id"),
    title: text("title"),
    outlet: text("outlet"),
    byline: text("byline"),
    published: text("published"),
    updated: text("updated"),
    url: text("url"),
    section: text("section"),
    access: text("access"),
    lang: text("lang"),
    read: Number(row.unread) !== 1,
    addedAt: String(row.added_at),
    statements: Number(row.statements),
    wordsKept: Number(row.words_kept),
    wordsDropped: Number(row.words_dropped),
    version: typeof row.version === "number" ? row.version : null,
    current: Number(row.current) === 1,
  };
}
