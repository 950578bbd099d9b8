// Article to Doc: sentences, tokens with their grammar, quotations — of the paragraphs that speak.
import { type Article, type Problem, SPEAKING } from "../model/article.ts";
import type { Doc, Sentence } from "../model/doc.ts";
import { type Span, span } from "../model/span.ts";
import { findQuotations } from "../text/quotations.ts";
import { splitSentences } from "../text/sentences.ts";
import { type RawToken, tokenise } from "../text/tokenise.ts";
import { annotate, type LanguageModel } from "./language.ts";
import { withoutNicknames } from "./nicknames.ts";

/** Longest paragraph that is read as one; a longer one is read in pieces of this many UTF-16 units. */
const MAX_PARAGRAPH = 65_536;

/** Reads every speaking paragraph. Captions, bylines and boilerplate get no tokens, so that nothing can be found in them. */
export function annotateDoc(article: Article, model: LanguageModel): Doc {
  const { text } = article;
  const tokens: RawToken[] = [];
  const sentences: Sentence[] = [];
  const speaking: Span[] = [];
  const long: Problem[] = [];
  article.paragraphs.forEach((p, paragraph) => {
    if (!SPEAKING.has(p.role)) return;
    for (const piece of pieces(text, p.span, p.asides)) {
      speaking.push(piece);
      const from = tokens.length;
      for (const t of tokenise(text, piece.start, piece.end)) tokens.push(t);
      for (const s of splitSentences(tokens, from, tokens.length)) {
        const first = tokens[s.first] as RawToken;
        const last = tokens[s.last] as RawToken;
        sentences.push({ span: span(first.start, last.end), first: s.first, last: s.last, paragraph });
        if (s.cut)
          long.push({
            code: "long-sentence",
            message: "A run of words without a stop is read in pieces.",
            span: span(first.start, last.end),
          });
      }
    }
  });
  const { quotations, problems } = findQuotations(text, speaking);
  return {
    article,
    text,
    tokens: annotate(model, tokens, sentences),
    sentences,
    quotations: withoutNicknames(text, quotations),
    problems: [...article.problems, ...long, ...problems],
  };
}

/** The paragraph without its asides, cut where it is too long. */
function pieces(text: string, paragraph: Span, asides: readonly Span[]): Span[] {
  const out: Span[] = [];
  let at = paragraph.start;
  const put = (start: number, end: number) => {
    let from = start;
    while (end - from > MAX_PARAGRAPH) {
      let cut = from + MAX_PARAGRAPH;
      while (cut > from + MAX_PARAGRAPH / 2 && !/\s/.test(text[cut] as string)) cut--;
      if ((text.charCodeAt(cut) & 0xfc00) === 0xdc00) cut++;
      out.push(span(from, cut));
      from = cut;
    }
    if (end > from) out.push(span(from, end));
  };
  for (const aside of [...asides].sort((a, b) => a.start - b.start)) {
    if (aside.start > at) put(at, aside.start);
    at = Math.max(at, aside.end);
  }
  put(at, paragraph.end);
  return out;
}
