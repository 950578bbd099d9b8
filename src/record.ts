// Record: what an analysis found, made ready to be put on record; the only place where store and link meet.
import type { Analysis } from "./analyse.ts";
import { agencyCredit } from "./article/agency.ts";
import { type Article, READ, SPEAKING } from "./model/article.ts";
import { cover, type Span, trim, words, wordsOf } from "./model/span.ts";
import type { RecordedStatement } from "./model/statement.ts";
import { headOf } from "./store/head.ts";
import type { PlacedStatement, Reading } from "./store/index.ts";
import { linkTo } from "./text/fragment.ts";
import { fingerprint } from "./text/minhash.ts";

/**
 * The reading that goes on record for an article.
 * @example ledger.putArticle({ bytes, reading: readingFrom(article, analyse(article, resources), engine), … })
 */
export function readingFrom(article: Article, analysis: Analysis, engine: string): Reading {
  const seen = new Set<string>();
  const statements: PlacedStatement[] = [];
  for (const statement of analysis.statements) {
    if (seen.has(statement.id)) continue;
    seen.add(statement.id);
    statements.push({ statement, ...surroundings(analysis, [...statement.content, ...statement.cue]) });
  }
  const count = (speaks: boolean) =>
    article.paragraphs
      .filter((paragraph) => SPEAKING.has(paragraph.role) === speaks)
      .reduce((sum, paragraph) => sum + wordCount(words(article.text, paragraph.span)), 0);
  return {
    article,
    statements,
    speakers: analysis.speakers,
    engine,
    wordsKept: count(true),
    wordsDropped: count(false),
    likeness: fingerprint(readText(article)),
    agency: agencyCredit(article).value,
  };
}

/** What a reader would read of the article, a paragraph a line, without datelines: what copies have in common. */
const readText = (article: Article): string =>
  article.paragraphs
    .filter(({ role }) => READ.has(role))
    .map(({ span, asides }) => {
      let text = "";
      let at = span.start;
      for (const aside of asides) {
        text += `${article.text.slice(at, aside.start)}\n`;
        at = aside.end;
      }
      return text + article.text.slice(at, span.end);
    })
    .join("\n");

/** Number of runs of non-space characters. */
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

/**
 * The sentences that hold the spans, and what stands before and after: the rest of the paragraph, or the whole
 * neighbouring paragraph that may speak where nothing is left of this one.
 */
function surroundings(
  { doc }: Analysis,
  spans: readonly Span[],
): { sentence: Span; before: Span | null; after: Span | null } {
  const whole = cover(spans);
  const touched = doc.sentences
    .map((sentence) => sentence.span)
    .filter((span) => span.start < whole.end && whole.start < span.end);
  const sentence = trim(doc.text, cover([...touched, whole])) ?? whole;
  const speaking = doc.article.paragraphs.filter((paragraph) => SPEAKING.has(paragraph.role));
  const first = speaking.findIndex((paragraph) => paragraph.span.end > sentence.start);
  const last = speaking.findLastIndex((paragraph) => paragraph.span.start < sentence.end);
  const part = (start: number | undefined, end: number | undefined): Span | null =>
    start === undefined || end === undefined || start >= end ? null : trim(doc.text, { start, end });
  const neighbour = (index: number): Span | null => {
    const paragraph = speaking[index];
    return paragraph === undefined ? null : trim(doc.text, paragraph.span);
  };
  return {
    sentence,
    before: part(speaking[first]?.span.start, sentence.start) ?? neighbour(first - 1),
    after: part(sentence.end, speaking[last]?.span.end) ?? (last < 0 ? null : neighbour(last + 1)),
  };
}

/** The statements of a reading as a reader sees them, without a ledger. */
export function recordedOf({ article, statements }: Reading): readonly RecordedStatement[] {
  const head = headOf(article);
  const at = (span: Span | null) => (span === null ? "" : words(article.text, span));
  return statements.map(({ statement, sentence, before, after }) => ({
    statement,
    article: head,
    content: statement.content.map((span) => words(article.text, span)),
    source: wordsOf(article.text, statement.source),
    cue: wordsOf(article.text, statement.cue),
    sentence: at(sentence),
    before: at(before),
    after: at(after),
    link: linkTo(head.url, article.text, statement.content),
  }));
}
