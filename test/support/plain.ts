// Plain: an article of nothing but paragraphs, and a Doc of it without grammar.
import type { Article, Dateline, ParagraphRole } from "../../src/model/article.ts";
import { decide, unknown } from "../../src/model/decision.ts";
import type { Doc, Sentence, Token } from "../../src/model/doc.ts";
import type { ArticleId } from "../../src/model/ids.ts";
import { contains, type Span, span } from "../../src/model/span.ts";
import { findQuotations } from "../../src/text/quotations.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { type RawToken, tokenise } from "../../src/text/tokenise.ts";

const SPEAKING_ROLES = new Set(["title", "standfirst", "heading", "body", "quote", "list"]);

/** A Doc of an article without grammar: tokens with forms only. */
export function readPlain(article: Article): Doc {
  const raw: RawToken[] = [];
  const sentences: Sentence[] = [];
  const spoken: Span[] = [];
  article.paragraphs.forEach((p, paragraph) => {
    if (!SPEAKING_ROLES.has(p.role)) return;
    const from = raw.length;
    spoken.push(p.span);
    for (const t of tokenise(article.text, p.span.start, p.span.end))
      if (!p.asides.some((a) => contains(a, t))) raw.push(t);
    for (const s of splitSentences(raw, from, raw.length))
      sentences.push({
        span: span(raw[s.first]!.start, raw[s.last]!.end),
        first: s.first,
        last: s.last,
        paragraph,
      });
  });
  const tokens: Token[] = [];
  sentences.forEach((s, sentence) => {
    for (let i = s.first; i <= s.last; i++) {
      const t = raw[i]!;
      const lower = t.form.toLowerCase().replace(/[’‘]/g, "'");
      tokens.push({
        start: t.start,
        end: t.end,
        form: t.form,
        lower,
        lemma: lower,
        xpos: "",
        head: -1,
        rel: "",
        ner: "",
        sentence,
      });
    }
  });
  return {
    article,
    text: article.text,
    tokens,
    sentences,
    quotations: findQuotations(article.text, spoken).quotations,
    problems: [],
  };
}

/** An article of nothing but paragraphs. */
export function emptyArticle(
  text: string,
  paragraphs: readonly { span: Span; role: ParagraphRole }[],
  more: Partial<Article> = {},
): Article {
  return {
    id: "art_0000000000000000" as ArticleId,
    sha256: "0".repeat(64),
    format: "text",
    externalId: null,
    file: null,
    text,
    paragraphs: paragraphs.map((p) => ({ ...p, by: "marked", asides: [] })),
    title: unknown(),
    outlet: unknown(),
    byline: unknown(),
    dateline: unknown<Dateline>(),
    published: unknown(),
    updated: unknown(),
    url: unknown(),
    section: unknown(),
    access: unknown(),
    lang: "en",
    decoding: { encoding: "utf-8", why: "valid", invalid: [] },
    problems: [],
    ...more,
  };
}

/** A dateline as the article's reader gives it. */
export const dateline = (place: string, agency: string | null): Article["dateline"] =>
  decide({ place, agency, day: null }, "stated", "marked");
