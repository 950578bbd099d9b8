// Lookups: all that can be asked of an open ledger. Nothing here changes what is on record.
import type { Article } from "../model/article.ts";
import type { ArticleId, SpeakerId, StatementId } from "../model/ids.ts";
import type { RecordedStatement } from "../model/statement.ts";
import { articleIdOf, bytesOf, findArticles, listArticles, readingOf } from "./articles.ts";
import { type Candidates, candidateStatements, type Extent, extentOf, type Sought } from "./candidates.ts";
import { bareLikenesses, copyRows, hasVersions, likePairs, versionBefore, withLikes } from "./copies.ts";
import {
  decidedFields,
  decisionsOn,
  listCopyDecisions,
  listDecisions,
  orphanedReviews,
} from "./decisions.ts";
import { type FetchRow, isOrigin, lastFetch } from "./fetches.ts";
import { findingOf } from "./findings.ts";
import { Handle } from "./handle.ts";
import { type Counts, countsOf, type HealthCheck, healthOf } from "./health.ts";
import { identityOf, listIdentity, type RecordedIdentity } from "./identity.ts";
import { type NotText, notTextKept, verifyNotText } from "./not-text.ts";
import { type Quarantined, quarantined } from "./quarantine.ts";
import { listQuestionActs, type QuestionAct, type SavedQuestion, savedQuestions } from "./questions.ts";
import { searchStatements } from "./search.ts";
import { listSpeakers, metAsIn } from "./speakers.ts";
import { findStatements, listStatements, statementIds } from "./statements.ts";
import type {
  ArticleRow,
  CopyPair,
  CopyRow,
  DecidedFields,
  RecordedDecision,
  SpeakerRow,
  StatementFilter,
} from "./types.ts";
import { searchUnread } from "./unread.ts";
import { type Decode, type Verified, verifyArticles } from "./verify.ts";

/** An open ledger as one reads it. */
export class Lookups extends Handle {
  /** The newest answer of an address that brought something; null where there is none. */
  lastFetch(url: string): FetchRow | null {
    return this.read((driver) => lastFetch(driver, url));
  }

  /** Inputs that could not be read within their limits and are not on record by now, in order; the newest failure of each. */
  quarantined(): readonly Quarantined[] {
    return this.read((driver) => quarantined(driver));
  }

  /** Inputs that are no text, in the order of coming. */
  notText(): readonly NotText[] {
    return this.read((driver) => notTextKept(driver));
  }

  /** True where what is on record came from this place, or from one that it leads to. */
  isOrigin(origin: string): boolean {
    return this.read((driver) => isOrigin(driver, origin));
  }

  /** The id of the article with these original bytes (SHA-256, hexadecimal); null where it is not on record. */
  articleIdOf(sha256: string): ArticleId | null {
    return this.read((driver) => articleIdOf(driver, sha256));
  }

  /** The article as last read; null where it is not on record. */
  getArticle(id: ArticleId): Article | null {
    return this.read((driver) => readingOf(driver, id));
  }

  /** The original bytes; null where it is not on record. */
  getBytes(id: ArticleId): Uint8Array | null {
    return this.read((driver) => bytesOf(driver, id));
  }

  /** Articles in the order of intake; those that a newer version has replaced only with `allVersions`. */
  listArticles(options: { readonly allVersions?: boolean } = {}): Generator<ArticleRow> {
    return this.each((driver) => listArticles(driver, options.allVersions ?? false));
  }

  /** The articles a reader may mean by an id, the beginning of one, a dump's id, a path or a file name. */
  findArticles(name: string): readonly ArticleRow[] {
    return this.read((driver) => findArticles(driver, name));
  }

  /** The statements a reader may mean by an id or the beginning of one. */
  findStatements(name: string): readonly RecordedStatement[] {
    return this.read((driver) => findStatements(driver, name));
  }

  /** Statements in the order of intake, then of the text. */
  statements(filter: StatementFilter = {}): Generator<RecordedStatement> {
    return this.each((driver) => listStatements(driver, filter));
  }

  /** Ids of an article's statements, in the order of the text. */
  statementIds(id: ArticleId): readonly StatementId[] {
    return this.read((driver) => statementIds(driver, id));
  }

  /** Every decision on who is who, in order. */
  identityDecisions(): readonly RecordedIdentity[] {
    return this.read((driver) => listIdentity(driver));
  }

  /** Ids under which the machine found a party in an article or statement; with `undo` those split off it there. */
  metAsIn(speaker: SpeakerId, place: string, undo: boolean): readonly SpeakerId[] {
    return this.read((driver) =>
      undo ? identityOf(driver).splitFrom(speaker, place) : metAsIn(driver, speaker, place),
    );
  }

  /** Parties with at least one statement, most statements first. */
  speakers(): readonly SpeakerRow[] {
    return this.read((driver) => listSpeakers(driver));
  }

  /** Statements that hold all the words typed, best first. */
  search(
    typed: string,
    options: { readonly limit?: number; readonly allVersions?: boolean } = {},
  ): readonly RecordedStatement[] {
    const { limit = 50, allVersions = false } = options;
    return this.read((driver) => searchStatements(driver, typed, { limit, allVersions }));
  }

  /** Articles that no extractor reads and that hold all the words typed, best first. */
  searchUnread(
    typed: string,
    options: { readonly limit?: number; readonly allVersions?: boolean } = {},
  ): readonly ArticleRow[] {
    const { limit = 50, allVersions = false } = options;
    return this.read((driver) => searchUnread(driver, typed, { limit, allVersions }));
  }

  /**
   * Statements that a question may bear on: the best of each query (FTS5 syntax) until there are `enough`, with those
   * inside them; rejected ones and replaced versions left out.
   */
  candidates(queries: readonly Sought[], enough?: number): Candidates {
    return this.read((driver) => candidateStatements(driver, queries, enough));
  }

  /** The questions that people keep, as they stand. */
  questions(): readonly SavedQuestion[] {
    return this.read((driver) => savedQuestions(listQuestionActs(driver)));
  }

  /** Every act on saved questions, in order; of one where named. */
  questionActs(name?: string): readonly QuestionAct[] {
    return this.read((driver) => listQuestionActs(driver, name));
  }

  /** What another judge found before, by its key; undefined where it was not asked. */
  finding(key: string): unknown {
    return this.read((driver) => findingOf(driver, key));
  }

  /** Pairs of likely copies: all, or those of at most so many articles that one hangs together with; and what tells who came first. */
  likeCopies(
    id?: ArticleId,
    most?: number,
  ): { readonly pairs: readonly CopyPair[]; readonly rows: readonly CopyRow[] } {
    return this.read((driver) => {
      const pairs = likePairs(driver, id, most);
      return {
        pairs,
        rows: copyRows(driver, [...pairs.flatMap(({ a, b }) => [a, b]), ...(id ? [id] : [])]),
      };
    });
  }

  /** Pairs of likely copies by order of intake, as long as no article has versions; null where one has. */
  bareLikenesses(): readonly (readonly [number, number])[] | null {
    return this.read((driver) => (hasVersions(driver) ? null : bareLikenesses(driver)));
  }

  /** Those of the articles that are likely copies of any other, as far as the machine tells. */
  withLikes(ids: Iterable<ArticleId>): readonly ArticleId[] {
    return this.read((driver) => withLikes(driver, ids));
  }

  /** Every decision on which articles are copies, in order. */
  copyDecisions(): readonly RecordedDecision[] {
    return this.read((driver) => listCopyDecisions(driver));
  }

  /** The article that one of an article's places held before it; null where none did. */
  versionBefore(id: ArticleId): ArticleId | null {
    return this.read((driver) => versionBefore(driver, id));
  }

  /** What tells which of these articles came first. */
  copyRows(ids: Iterable<ArticleId>): readonly CopyRow[] {
    return this.read((driver) => copyRows(driver, ids));
  }

  /** How much is on record, as an answer tells it. */
  extent(): Extent {
    return this.read((driver) => extentOf(driver));
  }

  /** Decisions in order; those about one article or statement where its id is given. */
  decisions(target?: ArticleId | StatementId): readonly RecordedDecision[] {
    return this.read((driver) => listDecisions(driver, target));
  }

  /** Decisions on one field, whatever they are about, in order. */
  decisionsOn(field: string): readonly RecordedDecision[] {
    return this.read((driver) => decisionsOn(driver, field));
  }

  /** The article decisions in force. */
  decidedFields(id: ArticleId): DecidedFields {
    return this.read((driver) => decidedFields(driver, id));
  }

  /** Reviews whose statement the newest run no longer finds. */
  orphanedReviews(): readonly RecordedDecision[] {
    return this.read((driver) => orphanedReviews(driver));
  }

  /** Checks every article of every version against its original bytes. */
  verify(decode: Decode): Generator<Verified> {
    return this.each((driver) => verifyArticles(driver, decode));
  }

  /** Checks what is no text against the bytes that came. */
  verifyNotText(): ReturnType<typeof verifyNotText> {
    return this.each((driver) => verifyNotText(driver));
  }

  /** Whether the file is whole. */
  health(): readonly HealthCheck[] {
    return this.read((driver) => healthOf(driver));
  }

  /** How much is on record. */
  counts(): Counts {
    return this.read((driver) => countsOf(driver));
  }
}
