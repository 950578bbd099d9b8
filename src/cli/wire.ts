// Wire: the JSON shapes that leave onrecord. They are part of its promise; a test states them.
import type { UtteranceGroup } from "../link/utterances.ts";
import { type Article, READ } from "../model/article.ts";
import type { Decision } from "../model/decision.ts";
import type { ArticleId, StatementId } from "../model/ids.ts";
import { type Span, words } from "../model/span.ts";
import type { Hop, RecordedStatement, Statement } from "../model/statement.ts";
import type { ArticleRow, Reading, SpeakerRow } from "../store/index.ts";
import { edtf } from "../time/calendar.ts";

/** `[start, end)` in UTF-16 units of the article's text. */
export type WireSpan = readonly [start: number, end: number];

const wireSpans = (spans: readonly Span[]): readonly WireSpan[] =>
  spans.map(({ start, end }) => [start, end]);

const wireHop = ({ agent, role, evidence, date }: Hop) => ({
  agent,
  role,
  evidence: wireSpans(evidence),
  date,
});

/** Names of those who carried the words between the speaker and the page. */
export const carriersOf = (chain: readonly Hop[]): readonly string[] =>
  chain.flatMap(({ role, agent }) =>
    (role === "first-carrier" || role === "relay") && agent !== null ? [agent] : [],
  );

/** A statement, as in the lines of `extract`. */
export function wireStatement(statement: Statement) {
  const { speaker, saidAt } = statement;
  return {
    id: statement.id,
    content: wireSpans(statement.content),
    source: wireSpans(statement.source),
    cue: wireSpans(statement.cue),
    kind: statement.kind,
    medium: statement.medium,
    speaker: speaker.value && {
      name: speaker.value.name,
      id: speaker.value.id,
      kind: speaker.value.kind,
      basis: speaker.basis,
      role: speaker.value.role,
      standsFor: speaker.value.standsFor,
      wikidata: speaker.value.wikidata,
      with: speaker.value.with,
      by: speaker.by,
    },
    saidAt: saidAt.value && {
      from: saidAt.value.from,
      to: saidAt.value.to,
      grain: saidAt.value.grain,
      edtf: edtf(saidAt.value),
      basis: saidAt.basis,
      words: saidAt.value.words,
    },
    channel: statement.channel.value?.words || null,
    channelType: statement.channel.value?.type ?? null,
    platform: statement.channel.value?.platform ?? null,
    addressee: statement.addressee.value,
    place: statement.place?.value ?? null,
    event: statement.event?.value ?? null,
    via: carriersOf(statement.chain),
    chain: statement.chain.map(wireHop),
    parent: statement.parent,
    score: statement.score,
    by: statement.by,
    force: statement.force,
    factual: statement.factual,
    hearsay: statement.hearsay,
  };
}

/** The id by which `extract` names an article: the dump's own, else the file's base name, else the content's. */
export const externalIdOf = (article: Article): string =>
  article.externalId ?? article.file?.split(/[\\/]/).at(-1) ?? article.id;

/** One line of `extract --format jsonl`. */
export function wireExtract({ article, statements }: Reading) {
  return {
    id: externalIdOf(article),
    file: article.file,
    title: article.title.value,
    author: article.byline.value?.join(", ") ?? null,
    outlet: article.outlet.value,
    published: article.published.value?.iso ?? null,
    updated: article.updated.value?.iso ?? null,
    url: article.url.value,
    section: article.section.value,
    access: article.access.value,
    lang: article.lang,
    sha256: article.sha256,
    statements: statements.map(({ statement }) => wireStatement(statement)),
  };
}

/** A statement on record with its words, as `search`, `show` and the others print it. */
export function wireRecorded(recorded: RecordedStatement) {
  const { statement, article } = recorded;
  return {
    ...wireStatement(statement),
    review: statement.review,
    words: recorded.content,
    sourceWords: recorded.source,
    cueWords: recorded.cue,
    sentence: recorded.sentence,
    before: recorded.before,
    after: recorded.after,
    evidence: statement.evidence,
    link: recorded.link,
    article,
  };
}

/**
 * An article as a line of a dump, as `read --format jsonl` prints it: what a reader would read, without the title and
 * without what stands around the article. The line can be read again.
 */
export const wireDump = (article: Article) => ({
  id: externalIdOf(article),
  file: article.file,
  title: article.title.value,
  byline: article.byline.value?.join(", ") ?? null,
  outlet: article.outlet.value,
  published: article.published.value?.iso ?? null,
  updated: article.updated.value?.iso ?? null,
  url: article.url.value,
  section: article.section.value,
  access: article.access.value,
  lang: article.lang,
  sha256: article.sha256,
  text: article.paragraphs
    .filter(({ role }) => READ.has(role))
    .map(({ span }) => words(article.text, span))
    .join("\n\n"),
});

/** An article as the reader saw it, with the agency that it credits, as `read --format json` prints it. */
export function wireArticle(article: Article, agency: Decision<string>) {
  const decision = <T>({ value, basis, by, score, rivals, evidence }: Decision<T>) => ({
    value,
    basis,
    by,
    score,
    rivals,
    evidence: wireSpans(evidence),
  });
  return {
    id: article.id,
    sha256: article.sha256,
    format: article.format,
    externalId: article.externalId,
    file: article.file,
    title: decision(article.title),
    outlet: decision(article.outlet),
    byline: decision(article.byline),
    dateline: decision(article.dateline),
    published: decision(article.published),
    updated: decision(article.updated),
    url: decision(article.url),
    section: decision(article.section),
    agency: decision(agency),
    access: decision(article.access),
    lang: article.lang,
    decoding: article.decoding,
    problems: article.problems.map(({ code, message, span }) => ({
      code,
      message,
      span: span && [span.start, span.end],
    })),
    paragraphs: article.paragraphs.map(({ span, role, by, asides }) => ({
      span: [span.start, span.end],
      role,
      by,
      asides: wireSpans(asides),
    })),
    text: article.text,
  };
}

/** A line of the list of articles. */
export const wireRow = (row: ArticleRow) => row;

/** A line of the list of speakers. */
export const wireSpeaker = ({ speaker, statements, articles, firstSaid, lastSaid }: SpeakerRow) => ({
  ...speaker,
  statements,
  articles,
  firstSaid,
  lastSaid,
});

/** A line of `export`: an article with its statements, each with its utterance. */
export function wireExported(
  row: ArticleRow,
  statements: readonly RecordedStatement[],
  groups: ReadonlyMap<StatementId, UtteranceGroup>,
  copyOf: ArticleId | null,
) {
  return {
    id: row.externalId ?? row.file?.split(/[\\/]/).at(-1) ?? row.id,
    file: row.file,
    article: row.id,
    sha256: row.sha256,
    title: row.title,
    outlet: row.outlet,
    author: row.byline,
    published: row.published,
    updated: row.updated,
    url: row.url,
    section: row.section,
    access: row.access,
    lang: row.lang,
    read: row.read,
    copyOf,
    version: row.version,
    current: row.current,
    statements: statements.map((recorded) => {
      const { statement } = recorded;
      const group = groups.get(statement.id);
      return {
        ...wireStatement(statement),
        words: recorded.content,
        sentence: recorded.sentence,
        link: recorded.link,
        review: statement.review,
        utterance: group?.id ?? null,
        copyOf: group?.copies.get(statement.id) ?? null,
      };
    }),
  };
}
