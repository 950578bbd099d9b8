// Ledger: the handle on an open ledger folder. The only class of the store; everything else is functions on a driver.
import type { Article } from "../model/article.ts";
import type { ArticleId, StatementId } from "../model/ids.ts";
import type { RecordedStatement } from "../model/statement.ts";
import {
  articleIdOf,
  bytesOf,
  findArticles,
  listArticles,
  putArticle,
  readingOf,
  replaceReading,
  StaleReading,
} from "./articles.ts";
import { type Candidates, candidateStatements, type Extent, extentOf, type Sought } from "./candidates.ts";
import { bareLikenesses, copyRows, hasVersions, likePairs, versionBefore, withLikes } from "./copies.ts";
import {
  addDecisions,
  decidedFields,
  decisionsOn,
  listCopyDecisions,
  listDecisions,
  orphanedReviews,
} from "./decisions.ts";
import type { Driver } from "./driver.ts";
import { explained, patiently } from "./faults.ts";
import { type FetchRow, isOrigin, lastFetch, noteFetch } from "./fetches.ts";
import { addFindings, findingOf, type KeptFinding } from "./findings.ts";
import { type Counts, countsOf, type HealthCheck, healthOf, sqliteVersion } from "./health.ts";
import { addIdentity, type IdentityAct, listIdentity, type RecordedIdentity } from "./identity.ts";
import { keepNotText, type NotText, notTextKept, verifyNotText } from "./not-text.ts";
import { type LedgerOptions, openDatabase } from "./open.ts";
import { noteFailure, type Quarantined, quarantined } from "./quarantine.ts";
import {
  addQuestionActs,
  listQuestionActs,
  type QuestionAct,
  type SavedQuestion,
  savedQuestions,
} from "./questions.ts";
import { searchStatements } from "./search.ts";
import { listSpeakers } from "./speakers.ts";
import { findStatements, listStatements, statementIds } from "./statements.ts";
import type {
  ArticleRow,
  CopyPair,
  CopyRow,
  DecidedFields,
  Intake,
  KnownArrival,
  NewDecision,
  Outcome,
  Reading,
  RecordedDecision,
  SpeakerRow,
  StatementFilter,
} from "./types.ts";
import { searchUnread } from "./unread.ts";
import { type Decode, type Verified, verifyArticles } from "./verify.ts";

/**
 * An open ledger. Every write is one transaction that is on the disk when the method returns; a lock held by
 * another process is waited for. Methods throw `OnrecordError` ON201 to ON207.
 */
export class Ledger {
  /** The folder. */
  readonly folder: string;
  readonly #driver: Driver;

  /** Use `openLedger`. */
  constructor(folder: string, driver: Driver) {
    this.folder = folder;
    this.#driver = driver;
  }

  /** Library and version of SQLite in use. */
  get engine(): string {
    return `${this.#driver.name}, SQLite ${sqliteVersion(this.#driver)}`;
  }

  /**
   * Puts articles on record in one transaction: all of them are there when it returns, or none. Throws `StaleReading`
   * where a decision about one was made meanwhile; put them one by one then. `each` may look at what is on record after
   * one of them and before the next; it is called again where the transaction is.
   */
  putArticles(
    intakes: readonly (Intake | KnownArrival)[],
    each?: (outcome: Outcome, index: number) => void,
  ): readonly Outcome[] {
    return this.#write(() =>
      intakes.map((intake, index) => {
        const outcome = putArticle(this.#driver, intake);
        each?.(outcome, index);
        return outcome;
      }),
    );
  }

  /** Puts one article on record, complete or not at all; `stale` where a decision was made meanwhile. */
  putArticle(intake: Intake | KnownArrival): Outcome {
    try {
      return this.#write(() => putArticle(this.#driver, intake));
    } catch (error) {
      if (!(error instanceof StaleReading)) throw error;
      return { kind: "stale", articleId: error.articleId, version: null, previous: null };
    }
  }

  /**
   * Replaces what was derived from an article, and records decisions with it. False where a decision was made
   * meanwhile that `madeWith` lacks: then nothing was written.
   */
  replaceReading(
    reading: Reading,
    madeWith: DecidedFields,
    decisions: readonly NewDecision[],
    at: string,
  ): boolean {
    try {
      this.#write(() => replaceReading(this.#driver, reading, madeWith, decisions, at));
      return true;
    } catch (error) {
      if (!(error instanceof StaleReading)) throw error;
      return false;
    }
  }

  /** Notes what an address answered. */
  noteFetch(row: FetchRow): void {
    this.#write(() => noteFetch(this.#driver, row));
  }

  /** The newest answer of an address that brought something; null where there is none. */
  lastFetch(url: string): FetchRow | null {
    return this.#read(() => lastFetch(this.#driver, url));
  }

  /** Notes an input that could not be read within its limits. */
  noteFailure(row: Quarantined): void {
    this.#write(() => noteFailure(this.#driver, row));
  }

  /** Inputs that could not be read within their limits and are not on record by now, in order; the newest failure of each. */
  quarantined(): readonly Quarantined[] {
    return this.#read(() => quarantined(this.#driver));
  }

  /** Keeps bytes that are no text; false where they are kept already. */
  keepNotText(row: NotText, bytes: Uint8Array): boolean {
    return this.#write(() => keepNotText(this.#driver, row, bytes));
  }

  /** Inputs that are no text, in the order of coming. */
  notText(): readonly NotText[] {
    return this.#read(() => notTextKept(this.#driver));
  }

  /** True where an article on record came from this place. */
  isOrigin(origin: string): boolean {
    return this.#read(() => isOrigin(this.#driver, origin));
  }

  /** Records decisions; returns how many changed what is in force. */
  decide(decisions: readonly NewDecision[], at: string): number {
    return this.#write(() => addDecisions(this.#driver, decisions, at));
  }

  /** The id of the article with these original bytes (SHA-256, hexadecimal); null where it is not on record. */
  articleIdOf(sha256: string): ArticleId | null {
    return this.#read(() => articleIdOf(this.#driver, sha256));
  }

  /** The article as last read; null where it is not on record. */
  getArticle(id: ArticleId): Article | null {
    return this.#read(() => readingOf(this.#driver, id));
  }

  /** The original bytes; null where it is not on record. */
  getBytes(id: ArticleId): Uint8Array | null {
    return this.#read(() => bytesOf(this.#driver, id));
  }

  /** Articles in the order of intake; those that a newer version has replaced only with `allVersions`. */
  listArticles(options: { readonly allVersions?: boolean } = {}): Generator<ArticleRow> {
    return this.#each(listArticles(this.#driver, options.allVersions ?? false));
  }

  /** The articles a reader may mean by an id, the beginning of one, a dump's id, a path or a file name. */
  findArticles(name: string): readonly ArticleRow[] {
    return this.#read(() => findArticles(this.#driver, name));
  }

  /** The statements a reader may mean by an id or the beginning of one. */
  findStatements(name: string): readonly RecordedStatement[] {
    return this.#read(() => findStatements(this.#driver, name));
  }

  /** Statements in the order of intake, then of the text. */
  statements(filter: StatementFilter = {}): Generator<RecordedStatement> {
    return this.#each(listStatements(this.#driver, filter));
  }

  /** Ids of an article's statements, in the order of the text. */
  statementIds(id: ArticleId): readonly StatementId[] {
    return this.#read(() => statementIds(this.#driver, id));
  }

  /** Records who is who; returns 1 where that changes what is in force, else 0. */
  identify(decided: IdentityAct, at: string): number {
    return this.#write(() => addIdentity(this.#driver, decided, at));
  }

  /** Every decision on who is who, in order. */
  identityDecisions(): readonly RecordedIdentity[] {
    return this.#read(() => listIdentity(this.#driver));
  }

  /** Parties with at least one statement, most statements first. */
  speakers(): readonly SpeakerRow[] {
    return this.#read(() => listSpeakers(this.#driver));
  }

  /** Statements that hold all the words typed, best first. */
  search(
    typed: string,
    options: { readonly limit?: number; readonly allVersions?: boolean } = {},
  ): readonly RecordedStatement[] {
    const { limit = 50, allVersions = false } = options;
    return this.#read(() => searchStatements(this.#driver, typed, { limit, allVersions }));
  }

  /** Articles that no extractor reads and that hold all the words typed, best first. */
  searchUnread(
    typed: string,
    options: { readonly limit?: number; readonly allVersions?: boolean } = {},
  ): readonly ArticleRow[] {
    const { limit = 50, allVersions = false } = options;
    return this.#read(() => searchUnread(this.#driver, typed, { limit, allVersions }));
  }

  /**
   * Statements that a question may bear on: the best of each query (FTS5 syntax) until there are `enough`, with those
   * inside them; rejected ones and replaced versions left out.
   */
  candidates(queries: readonly Sought[], enough?: number): Candidates {
    return this.#read(() => candidateStatements(this.#driver, queries, enough));
  }

  /** The questions that people keep, as they stand. */
  questions(): readonly SavedQuestion[] {
    return this.#read(() => savedQuestions(listQuestionActs(this.#driver)));
  }

  /** Every act on saved questions, in order; of one where named. */
  questionActs(name?: string): readonly QuestionAct[] {
    return this.#read(() => listQuestionActs(this.#driver, name));
  }

  /** Records acts on saved questions. */
  addQuestionActs(acts: readonly QuestionAct[]): void {
    this.#write(() => addQuestionActs(this.#driver, acts));
  }

  /** What another judge found before, by its key; undefined where it was not asked. */
  finding(key: string): unknown {
    return this.#read(() => findingOf(this.#driver, key));
  }

  /** Keeps what another judge found. */
  keepFindings(findings: readonly KeptFinding[]): void {
    this.#write(() => addFindings(this.#driver, findings));
  }

  /** Pairs of likely copies: all, or those of at most so many articles that one hangs together with; and what tells who came first. */
  likeCopies(
    id?: ArticleId,
    most?: number,
  ): { readonly pairs: readonly CopyPair[]; readonly rows: readonly CopyRow[] } {
    return this.#read(() => {
      const pairs = likePairs(this.#driver, id, most);
      return {
        pairs,
        rows: copyRows(this.#driver, [...pairs.flatMap(({ a, b }) => [a, b]), ...(id ? [id] : [])]),
      };
    });
  }

  /** Pairs of likely copies by order of intake, as long as no article has versions; null where one has. */
  bareLikenesses(): readonly (readonly [number, number])[] | null {
    return this.#read(() => (hasVersions(this.#driver) ? null : bareLikenesses(this.#driver)));
  }

  /** Those of the articles that are likely copies of any other, as far as the machine tells. */
  withLikes(ids: Iterable<ArticleId>): readonly ArticleId[] {
    return this.#read(() => withLikes(this.#driver, ids));
  }

  /** Every decision on which articles are copies, in order. */
  copyDecisions(): readonly RecordedDecision[] {
    return this.#read(() => listCopyDecisions(this.#driver));
  }

  /** The article that one of an article's places held before it; null where none did. */
  versionBefore(id: ArticleId): ArticleId | null {
    return this.#read(() => versionBefore(this.#driver, id));
  }

  /** What tells which of these articles came first. */
  copyRows(ids: Iterable<ArticleId>): readonly CopyRow[] {
    return this.#read(() => copyRows(this.#driver, ids));
  }

  /** How much is on record, as an answer tells it. */
  extent(): Extent {
    return this.#read(() => extentOf(this.#driver));
  }

  /** Decisions in order; those about one article or statement where its id is given. */
  decisions(target?: ArticleId | StatementId): readonly RecordedDecision[] {
    return this.#read(() => listDecisions(this.#driver, target));
  }

  /** Decisions on one field, whatever they are about, in order. */
  decisionsOn(field: string): readonly RecordedDecision[] {
    return this.#read(() => decisionsOn(this.#driver, field));
  }

  /** The article decisions in force. */
  decidedFields(id: ArticleId): DecidedFields {
    return this.#read(() => decidedFields(this.#driver, id));
  }

  /** Reviews whose statement the newest run no longer finds. */
  orphanedReviews(): readonly RecordedDecision[] {
    return this.#read(() => orphanedReviews(this.#driver));
  }

  /** Checks every article of every version against its original bytes. */
  verify(decode: Decode): Generator<Verified> {
    return this.#each(verifyArticles(this.#driver, decode));
  }

  /** Checks what is no text against the bytes that came. */
  verifyNotText(): ReturnType<typeof verifyNotText> {
    return this.#each(verifyNotText(this.#driver));
  }

  /** Whether the file is whole. */
  health(): readonly HealthCheck[] {
    return this.#read(() => healthOf(this.#driver));
  }

  /** How much is on record. */
  counts(): Counts {
    return this.#read(() => countsOf(this.#driver));
  }

  /** Closes the file. Using the ledger afterwards throws. */
  close(): void {
    this.#driver.close();
  }

  #write<T>(work: () => T): T {
    return this.#read(() => patiently(() => this.#driver.transaction(work)));
  }

  #read<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explained(error, this.folder);
    }
  }

  *#each<T>(rows: Generator<T>): Generator<T> {
    try {
      yield* rows;
    } catch (error) {
      throw explained(error, this.folder);
    }
  }
}

/**
 * Opens a ledger folder. Throws ON201 to ON206.
 * @example const ledger = openLedger("./.onrecord", { create: true });
 */
export const openLedger = (folder: string, options: LedgerOptions = {}): Ledger =>
  new Ledger(folder, openDatabase(folder, options));
