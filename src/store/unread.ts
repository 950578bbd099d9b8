// Unread: articles in languages that no extractor reads, found by their words all the same.
import { type Article, inOtherLanguage, READ } from "../model/article.ts";
import { words } from "../model/span.ts";
import { articleRow, CURRENT_A, ROW } from "./articles.ts";
import type { Driver } from "./driver.ts";
import { ftsQuery } from "./search.ts";
import type { ArticleRow } from "./types.ts";

/** Characters of scripts that write words without spaces: each is indexed by itself. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/g; // bounded: one character

const spaced = (text: string): string => text.replace(UNSPACED, " $& ");

/** Puts an article that is not read into the index, and takes one that is out of it. Call inside a transaction. */
export function writeUnread(driver: Driver, article: Article, first: boolean): void {
  const unread = inOtherLanguage(article.lang);
  if (first && !unread) return;
  const seq = driver.prepare("SELECT seq FROM articles WHERE id = ?").get(article.id)?.seq ?? null;
  if (!first) driver.prepare("DELETE FROM unread_words WHERE rowid = ?").run(seq);
  if (!unread) return;
  const text = article.paragraphs
    .filter(({ role }) => READ.has(role))
    .map(({ span }) => words(article.text, span))
    .join("\n");
  driver
    .prepare("INSERT INTO unread_words (rowid, text, title) VALUES (?, ?, ?)")
    .run(seq, spaced(text), spaced(article.title.value ?? ""));
}

/** Articles that are not read and hold all the words typed, best first. */
export function searchUnread(
  driver: Driver,
  typed: string,
  options: { readonly limit: number; readonly allVersions: boolean },
): readonly ArticleRow[] {
  const query = ftsQuery(typed);
  if (query === null) return [];
  const rows = driver
    .prepare(
      `SELECT rowid AS seq FROM unread_words WHERE unread_words MATCH ? ORDER BY bm25(unread_words, 1.0, 2.0), rowid LIMIT ?`,
    )
    .all(spaced(query), options.limit);
  const find = driver.prepare(`${ROW} WHERE a.seq = ? ${options.allVersions ? "" : `AND ${CURRENT_A}`}`);
  return rows.flatMap(({ seq }) => find.all(Number(seq)).map(articleRow));
}
