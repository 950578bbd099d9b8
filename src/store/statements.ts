// Statements and the parties who made them: derived rows, replaced article by article; reviews are looked up.
import type { Article } from "../model/article.ts";
import type { ArticleId, StatementId } from "../model/ids.ts";
import { type Span, words, wordsOf } from "../model/span.ts";
import type { ArticleHead, RecordedStatement, Statement } from "../model/statement.ts";
import { linkTo } from "../text/fragment.ts";
import { CURRENT_A, readingOf } from "./articles.ts";
import { REVIEW_OF_S } from "./decisions.ts";
import type { Driver, Row } from "./driver.ts";
import { headOf } from "./head.ts";
import { type Identity, identityOf } from "./identity.ts";
import { unpack } from "./pack.ts";
import type { Reading, StatementFilter } from "./types.ts";

/** Replaces the derived rows of an article. Call inside a transaction. */
export function writeStatements(driver: Driver, reading: Reading, first: boolean): void {
  const { article } = reading;
  if (!first) {
    driver
      .prepare("DELETE FROM statement_words WHERE rowid IN (SELECT row FROM statements WHERE article_id = ?)")
      .run(article.id);
    driver.prepare("DELETE FROM statements WHERE article_id = ?").run(article.id);
    driver.prepare("DELETE FROM speakers WHERE article_id = ?").run(article.id);
  }
  const insertSpeaker = driver.prepare(
    `INSERT OR REPLACE INTO speakers (article_id, id, name, kind, role, stands_for, wikidata)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { id, name, kind, role, standsFor, wikidata } of reading.speakers) {
    insertSpeaker.run(article.id, id, name, kind, role, standsFor, wikidata);
  }
  const insert = driver.prepare(
    `INSERT INTO statements (id, article_id, place, speaker_id, kind, said_from, said_to, sentence_at, before_at,
     after_at, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  let row = Number(driver.prepare("SELECT max(row) AS row FROM statements").get()?.row ?? 0);
  const index = driver.prepare(
    "INSERT INTO statement_words (rowid, content, sentence, speaker, title) VALUES (?, ?, ?, ?, ?)",
  );
  for (const [place, { statement, sentence, before, after }] of reading.statements.entries()) {
    row++;
    // The day of publication, which stands in where nothing else is known, is no day of saying.
    const said = statement.saidAt.basis === "default" ? null : statement.saidAt.value;
    insert.run(
      statement.id,
      article.id,
      place,
      statement.speaker.value?.id ?? null,
      statement.kind,
      said?.from ?? null,
      said?.to ?? null,
      spanText(sentence),
      before && spanText(before),
      after && spanText(after),
      row,
    );
    index.run(
      row,
      wordsOf(article.text, statement.content),
      words(article.text, sentence),
      `${statement.speaker.value?.name ?? ""} ${wordsOf(article.text, statement.source)}`,
      article.title.value ?? "",
    );
  }
}

const spanText = (span: Span): string => `${span.start}-${span.end}`;

function spanOf(cell: unknown): Span | null {
  if (typeof cell !== "string") return null;
  const [start = 0, end = 0] = cell.split("-").map(Number);
  return { start, end };
}

const COLUMNS = `s.row, s.id, s.article_id, s.place, s.sentence_at, s.before_at, s.after_at,
  ${REVIEW_OF_S} AS review`;

/** Statements in the order of intake, then of the text. One article at a time is held in memory. */
export function* listStatements(driver: Driver, filter: StatementFilter): Generator<RecordedStatement> {
  const conditions: string[] = ["a.seq > ?"];
  const values: string[] = [];
  if (!filter.allVersions && !filter.articleId) conditions.push(CURRENT_A);
  if (filter.articleId) {
    conditions.push("a.id = ?");
    values.push(filter.articleId);
  }
  const identity = identityOf(driver);
  if (filter.speakerId) {
    const met = identity.metAs(filter.speakerId);
    conditions.push(
      `EXISTS (SELECT 1 FROM statements s WHERE s.article_id = a.id AND s.speaker_id IN (${met.map(() => "?").join(", ")}))`,
    );
    values.push(...met);
  }
  const page = driver.prepare(
    `SELECT a.seq, a.id FROM articles a WHERE ${conditions.join(" AND ")} ORDER BY a.seq LIMIT 200`,
  );
  for (let after = 0; ; ) {
    const articles = page.all(after, ...values);
    for (const { id } of articles) yield* statementsIn(driver, String(id) as ArticleId, filter, identity);
    if (articles.length < 200) return;
    after = Number(articles.at(-1)?.seq);
  }
}

function* statementsIn(
  driver: Driver,
  id: ArticleId,
  filter: StatementFilter,
  identity: Identity,
): Generator<RecordedStatement> {
  const rows = driver
    .prepare(`SELECT ${COLUMNS}, s.speaker_id FROM statements s WHERE s.article_id = ? ORDER BY s.place`)
    .all(id);
  const wanted = rows.filter(
    (row) =>
      (filter.speakerId === undefined ||
        (typeof row.speaker_id === "string" &&
          identity.idOf(row.speaker_id, id, String(row.id)) === filter.speakerId)) &&
      !(filter.withoutRejected && row.review === "rejected"),
  );
  if (wanted.length === 0) return;
  const read = readAll(driver, id);
  for (const row of wanted) yield* recorded(row, read, identity);
}

/** An article with its statements, as last read. */
export interface WholeReading {
  readonly article: Article;
  readonly head: ArticleHead;
  readonly statements: readonly Statement[];
}

function readAll(driver: Driver, id: ArticleId): WholeReading | null {
  const article = readingOf(driver, id);
  return article && { article, head: headOf(article), statements: storedStatements(driver, id) };
}

/** The statement of a row; none where its article is not read. */
function recorded(row: Row, read: WholeReading | null, identity: Identity): readonly RecordedStatement[] {
  const stored = read?.statements[Number(row.place)];
  if (!read || stored === undefined) return [];
  const { article, head } = read;
  const review = row.review === "confirmed" || row.review === "rejected" ? row.review : "proposed";
  const at = (cell: unknown) => {
    const span = spanOf(cell);
    return span === null ? "" : words(article.text, span);
  };
  return [
    {
      statement: { ...stored, ...decidedSpeaker(stored, identity), review },
      article: head,
      content: stored.content.map((span) => words(article.text, span)),
      source: wordsOf(article.text, stored.source),
      cue: wordsOf(article.text, stored.cue),
      sentence: at(row.sentence_at),
      before: at(row.before_at),
      after: at(row.after_at),
      link: linkTo(head.url, article.text, stored.content),
    },
  ];
}

/** The speaker, and the mouth of the chain, by what people decided on who is who: a person's choice over the machine's. */
function decidedSpeaker(
  { speaker, chain, articleId, id }: Statement,
  identity: Identity,
): Partial<Pick<Statement, "speaker" | "chain">> {
  if (identity.empty || speaker.value === null) return {};
  const value = identity.of(speaker.value, articleId, id);
  if (value === speaker.value) return {};
  return {
    speaker: { ...speaker, value, basis: "human", by: "human" },
    chain: chain.map((hop) => (hop.role === "utterer" ? { ...hop, agent: value.name } : hop)),
  };
}

/** Articles as last read, each unpacked once. */
export type Readings = (id: ArticleId) => WholeReading | null;

/** Reads articles of a ledger, each once. */
export function readingsOnce(driver: Driver): Readings {
  const met = new Map<string, WholeReading | null>();
  return (id) => {
    const known = met.get(id);
    if (known !== undefined) return known;
    const read = readAll(driver, id);
    met.set(id, read);
    return read;
  };
}

/** The statements with these row numbers, in the order given. */
export function statementsByRow(
  driver: Driver,
  numbers: readonly number[],
  readings: Readings = readingsOnce(driver),
): readonly RecordedStatement[] {
  const find = driver.prepare(`SELECT ${COLUMNS} FROM statements s WHERE s.row = ?`);
  const identity = identityOf(driver);
  return numbers.flatMap((number) => {
    const row = find.get(number);
    return row === undefined ? [] : recorded(row, readings(String(row.article_id) as ArticleId), identity);
  });
}

/** The statements a reader may mean: by id or the beginning of an id. */
export function findStatements(driver: Driver, name: string): readonly RecordedStatement[] {
  if (!/^st_[0-9a-f]{2,16}$/.test(name)) return [];
  const rows = driver
    .prepare("SELECT row FROM statements WHERE id >= ? AND id < ? LIMIT 10")
    .all(name, `${name}g`);
  return statementsByRow(
    driver,
    rows.map((row) => Number(row.row)),
  );
}

/** Ids of all statements of an article, in order. */
export const statementIds = (driver: Driver, id: ArticleId): readonly StatementId[] =>
  driver
    .prepare("SELECT id FROM statements WHERE article_id = ? ORDER BY place")
    .all(id)
    .map((row) => String(row.id) as StatementId);

/** An article's statements as stored, in order, reviews not looked up. Throws where they cannot be unpacked. */
export function storedStatements(driver: Driver, id: ArticleId): readonly Statement[] {
  const row = driver.prepare("SELECT statements FROM readings WHERE article_id = ?").get(id);
  return row === undefined ? [] : unpack<readonly Statement[]>(row.statements);
}

/** The statements that stand directly inside these. */
export function childrenOf(
  driver: Driver,
  outer: readonly RecordedStatement[],
  readings: Readings = readingsOnce(driver),
): readonly RecordedStatement[] {
  const met = new Set<string>(outer.map((r) => r.statement.id));
  const rows: number[] = [];
  const find = driver.prepare("SELECT row FROM statements WHERE article_id = ? AND place = ?");
  for (const id of new Set(outer.map((r) => r.article.id))) {
    for (const [place, inner] of (readings(id)?.statements ?? []).entries()) {
      if (inner.parent === null || !met.has(inner.parent) || met.has(inner.id)) continue;
      const row = find.get(id, place)?.row;
      if (row !== undefined) rows.push(Number(row));
    }
  }
  return statementsByRow(driver, rows, readings);
}
