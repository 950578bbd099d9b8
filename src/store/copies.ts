// Copies: fingerprints of what is on record, filed by bands, so that each new article meets its likes and no others.
import type { ArticleId } from "../model/ids.ts";
import { alike, bandKeys, likelyCopy } from "../text/minhash.ts";
import { CURRENT_A } from "./articles.ts";
import type { Driver, Row } from "./driver.ts";
import type { CopyPair, CopyRow, Reading } from "./types.ts";

/** Articles looked at under each key, and held against the new one in all. */
const MOST_MET = 16;
const MOST_HELD = 24;
/** Likes that are kept of one article. */
const MOST_KEPT = 8;

const blob = (numbers: Uint32Array | Int32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
/** A blob of whole numbers, where it can be aligned. */
const buffer = (cell: unknown): ArrayBuffer => {
  const bytes = cell as Uint8Array;
  return new Uint8Array(bytes.subarray(0, bytes.length & ~3)).buffer as ArrayBuffer;
};
const minsOf = (cell: unknown): Int32Array => new Int32Array(buffer(cell));
const sentencesOf = (cell: unknown): Uint32Array => new Uint32Array(buffer(cell));

/** Files an article under its fingerprint, and notes which on record are like it. Call inside a transaction. */
export function writeLikeness(driver: Driver, { article, likeness }: Reading, first: boolean): void {
  const seq = Number(driver.prepare("SELECT seq FROM articles WHERE id = ?").get(article.id)?.seq);
  const had = first ? undefined : driver.prepare("SELECT mins FROM fingerprints WHERE seq = ?").get(seq);
  if (had) {
    const filed = driver.prepare("DELETE FROM fingerprint_bands WHERE key = ? AND seq = ?");
    for (const key of bandKeys({ mins: minsOf(had.mins) })) filed.run(key, seq);
    driver.prepare("DELETE FROM fingerprints WHERE seq = ?").run(seq);
    driver.prepare("DELETE FROM likenesses WHERE one = ? OR other = ?").run(seq, seq);
  }
  if (!likeness) return;
  const met = new Map<number, number>();
  const find = driver.prepare("SELECT seq FROM fingerprint_bands WHERE key = ? ORDER BY seq LIMIT ?");
  const file = driver.prepare("INSERT INTO fingerprint_bands (key, seq) VALUES (?, ?)");
  for (const key of bandKeys(likeness)) {
    for (const row of find.all(key, MOST_MET)) met.set(Number(row.seq), (met.get(Number(row.seq)) ?? 0) + 1);
    file.run(key, seq);
  }
  driver
    .prepare("INSERT INTO fingerprints (seq, shingles, mins, sentences) VALUES (?, ?, ?, ?)")
    .run(seq, likeness.shingles, blob(likeness.mins), blob(likeness.sentences));
  const read = driver.prepare("SELECT shingles, mins, sentences FROM fingerprints WHERE seq = ?");
  const held = [...met].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_HELD);
  const likes = held.flatMap(([other]) => {
    const row = read.get(other);
    if (row === undefined) return [];
    const theirs = {
      shingles: Number(row.shingles),
      mins: minsOf(row.mins),
      sentences: sentencesOf(row.sentences),
    };
    const pair = alike(likeness, theirs);
    return likelyCopy(pair) ? [{ other, ...pair }] : [];
  });
  const keep = driver.prepare("INSERT INTO likenesses (one, other, resemblance, shared) VALUES (?, ?, ?, ?)");
  likes.sort((a, b) => b.resemblance + b.shared - a.resemblance - a.shared || a.other - b.other);
  for (const { other, resemblance, shared } of likes.slice(0, MOST_KEPT))
    keep.run(Math.min(seq, other), Math.max(seq, other), resemblance, shared);
}

/** Versions of one page are versions, not copies. */
const APART = `NOT EXISTS (SELECT 1 FROM origins o JOIN origins p ON o.origin = p.origin
  WHERE o.article_id = a.id AND p.article_id = b.id)`;

/** The pairs of likely copies among current articles: all, or those of `most` articles that one hangs together with. */
export function likePairs(driver: Driver, id?: ArticleId, most = 100_000): readonly CopyPair[] {
  const among =
    id === undefined
      ? ""
      : `WITH RECURSIVE met (seq) AS (
           SELECT seq FROM articles WHERE id = ?
           UNION SELECT other FROM met JOIN likenesses ON one = met.seq
           UNION SELECT one FROM met JOIN likenesses ON other = met.seq LIMIT ${most})`;
  return driver
    .prepare(
      `${among} SELECT a.id AS a, b.id AS b, l.resemblance, l.shared FROM likenesses l
       JOIN articles a ON a.seq = l.one JOIN articles b ON b.seq = l.other
       WHERE ${APART} AND ${CURRENT_A} AND ${CURRENT_A.replaceAll("a.id", "b.id")}
       ${id === undefined ? "" : "AND l.one IN (SELECT seq FROM met)"} ORDER BY l.one, l.other`,
    )
    .all(...(id === undefined ? [] : [id]))
    .map((row) => ({
      a: String(row.a) as ArticleId,
      b: String(row.b) as ArticleId,
      resemblance: Number(row.resemblance),
      shared: Number(row.shared),
    }));
}

/** Those of the articles that are like any other. */
export function withLikes(driver: Driver, ids: Iterable<ArticleId>): readonly ArticleId[] {
  const find = driver.prepare(
    `SELECT 1 FROM articles a WHERE a.id = ? AND (EXISTS (SELECT 1 FROM likenesses WHERE one = a.seq)
     OR EXISTS (SELECT 1 FROM likenesses WHERE other = a.seq))`,
  );
  return [...new Set(ids)].filter((id) => find.get(id) !== undefined);
}

/** What tells which of several articles came first. */
export function copyRows(driver: Driver, ids: Iterable<ArticleId>): readonly CopyRow[] {
  const find = driver.prepare(
    `SELECT a.id, a.seq, r.title, r.outlet, r.agency, r.published FROM articles a JOIN readings r ON r.article_id = a.id
     WHERE a.id = ?`,
  );
  const text = (row: Row, name: string) => (typeof row[name] === "string" ? String(row[name]) : null);
  return [...new Set(ids)].flatMap((id) => {
    const row = find.get(id);
    if (row === undefined) return [];
    return [
      {
        id,
        seq: Number(row.seq),
        title: text(row, "title"),
        outlet: text(row, "outlet"),
        agency: text(row, "agency"),
        published: text(row, "published"),
      },
    ];
  });
}

/** The article that one of an article's places held before it; null where none did. */
export function versionBefore(driver: Driver, id: ArticleId): ArticleId | null {
  const row = driver
    .prepare(
      `SELECT p.article_id AS id FROM origins o JOIN origins p ON p.origin = o.origin AND p.version < o.version
       WHERE o.article_id = ? AND p.article_id <> o.article_id ORDER BY o.at DESC, p.version DESC LIMIT 1`,
    )
    .get(id);
  return row === undefined ? null : (String(row.id) as ArticleId);
}

/** Pairs of likely copies as orders of intake, nothing looked up: enough to count by. */
export const bareLikenesses = (driver: Driver): readonly (readonly [number, number])[] =>
  driver
    .prepare("SELECT one, other FROM likenesses")
    .all()
    .map((row) => [Number(row.one), Number(row.other)] as const);

/** True where an origin holds several versions: then a likeness may be one of versions. */
export const hasVersions = (driver: Driver): boolean =>
  driver.prepare("SELECT 1 FROM origins WHERE version > 1 LIMIT 1").get() !== undefined;
