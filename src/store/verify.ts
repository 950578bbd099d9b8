// Verify: every statement's words are found again in the stored bytes, at the place the record says.
import { type Article, type ArticleFormat, type Decoding, DIGEST_MISMATCH } from "../model/article.ts";
import type { ArticleId } from "../model/ids.ts";
import { bytesOf, listArticles, readingOf } from "./articles.ts";
import { checkStatement, type Failure } from "./check.ts";
import { digest } from "./digest.ts";
import type { Driver } from "./driver.ts";
import { statementIds, storedStatements } from "./statements.ts";

/** What became of one article. */
export interface Verified {
  readonly articleId: ArticleId;
  readonly file: string | null;
  readonly title: string | null;
  /** Statements looked at. */
  readonly statements: number;
  /** Empty where all is well. */
  readonly failures: readonly Failure[];
  /** True where the archive that the page came from tells, by its digest, of other bytes: found again, and not vouched for. */
  readonly unvouched: boolean;
}

/** Makes text of bytes again, as it was made at intake; `decoding` is how that was, null where it cannot be read. */
export type Decode = (bytes: Uint8Array, format: ArticleFormat, decoding: Decoding | null) => string;

/** An article as last read, or why it cannot be read back. */
function lastReading(driver: Driver, id: ArticleId): { article: Article | null; error: unknown } {
  try {
    return { article: readingOf(driver, id), error: null };
  } catch (error) {
    return { article: null, error };
  }
}

/** Checks every article, every version, in the order of intake. Nothing that is stored as text is trusted. */
export function* verifyArticles(driver: Driver, decode: Decode): Generator<Verified> {
  for (const { id, sha256, format, file, title } of listArticles(driver, true)) {
    const ids = statementIds(driver, id);
    const { article: last, error: unread } = lastReading(driver, id);
    const done = (failures: readonly Failure[]): Verified => ({
      articleId: id,
      file,
      title,
      statements: ids.length,
      failures,
      unvouched: last?.problems.some((p) => p.code === DIGEST_MISMATCH) ?? false,
    });
    const article = (message: string) => done([{ statementId: null, message }]);
    const bytes = bytesOf(driver, id);
    if (bytes === null) {
      yield article("The original bytes are missing.");
      continue;
    }
    if (digest(bytes) !== sha256 || !id.endsWith(sha256.slice(0, 16))) {
      yield article("The original bytes are not those that were taken in: their SHA-256 differs.");
      continue;
    }
    let text: string;
    try {
      text = decode(bytes, format as ArticleFormat, last?.decoding ?? null);
    } catch (error) {
      yield article(`The original bytes give no text: ${error instanceof Error ? error.message : error}`);
      continue;
    }
    try {
      if (unread !== null) throw unread;
      if (last?.text !== text) {
        yield article("The text on record is not what the original bytes give.");
        continue;
      }
      const stored = storedStatements(driver, id);
      const more = stored.slice(ids.length).map((statement) => ({ id: statement.id, statement }));
      const all = [...ids.map((filed, place) => ({ id: filed, statement: stored[place] })), ...more];
      yield done(all.flatMap(({ id: filed, statement }) => checkStatement(text, filed, statement)));
    } catch (error) {
      yield article(`What was read cannot be read back: ${error instanceof Error ? error.message : error}.`);
    }
  }
}
