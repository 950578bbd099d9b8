// What every rule looks at: tokens with their trees, and which quotation each token stands in.
import type { Paragraph } from "../model/article.ts";
import type { Doc, Quotation, Token } from "../model/doc.ts";

/** A run of tokens, both ends inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A document with the look-ups that rules share. All indexes are token indexes of `doc.tokens`. */
export interface Context {
  readonly doc: Doc;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Children of each token, in order. */
  readonly children: readonly (readonly number[])[];
  /** First and last token of each token's subtree. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Index of the outermost quotation that holds the token (marks included), -1 outside. */
  readonly quote: Int32Array;
  /** Outermost quotations, in order. */
  readonly quotes: readonly (Quotation & Range & { readonly index: number })[];
  /** Token ranges of the speaking paragraphs, in order, with the paragraph's index. */
  readonly paragraphs: readonly (Range & { readonly paragraph: Paragraph; readonly index: number })[];
  /** Position in `paragraphs` of the paragraph that holds the token. */
  readonly paragraphOf: Int32Array;
}

/** Deepest tree that is climbed; deeper ones (hostile input) are cut. */
const MAX_CLIMB = 400;

/** Builds the look-ups in one pass. */
export function buildContext(doc: Doc): Context {
  const { tokens } = doc;
  const n = tokens.length;
  const children: number[][] = Array.from({ length: n }, () => []);
  const left = new Int32Array(n);
  const right = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    left[i] = i;
    right[i] = i;
    const head = (tokens[i] as Token).head;
    if (head >= 0) (children[head] as number[]).push(i);
  }
  for (let i = 0; i < n; i++) {
    let head = (tokens[i] as Token).head;
    for (let climb = 0; head >= 0 && climb < MAX_CLIMB; climb++) {
      let moved = false;
      if ((left[head] as number) > i) {
        left[head] = i;
        moved = true;
      }
      if ((right[head] as number) < i) {
        right[head] = i;
        moved = true;
      }
      if (!moved && climb > 0) break;
      head = (tokens[head] as Token).head;
    }
  }
  const paragraphs = paragraphRanges(doc);
  const paragraphOf = new Int32Array(n).fill(-1);
  for (const [at, p] of paragraphs.entries()) paragraphOf.fill(at, p.first, p.last + 1);
  const { quote, quotes } = outerQuotes(doc);
  return { doc, text: doc.text, tokens, children, left, right, quote, quotes, paragraphs, paragraphOf };
}

function paragraphRanges(doc: Doc): Context["paragraphs"] {
  const out: { first: number; last: number; paragraph: Paragraph; index: number }[] = [];
  for (const s of doc.sentences) {
    const end = out.at(-1);
    if (end && end.index === s.paragraph) end.last = s.last;
    else
      out.push({
        first: s.first,
        last: s.last,
        paragraph: doc.article.paragraphs[s.paragraph] as Paragraph,
        index: s.paragraph,
      });
  }
  return out;
}

function outerQuotes(doc: Doc): { quote: Int32Array; quotes: Context["quotes"] } {
  const { tokens } = doc;
  const quote = new Int32Array(tokens.length).fill(-1);
  const quotes: (Quotation & Range & { index: number })[] = [];
  let at = 0;
  doc.quotations.forEach((q, index) => {
    if (q.depth > 0) return;
    while (at < tokens.length && (tokens[at] as Token).start < q.span.start) at++;
    const first = at;
    let last = first - 1;
    while (last + 1 < tokens.length && (tokens[last + 1] as Token).end <= q.span.end) last++;
    if (last < first) return;
    quote.fill(quotes.length, first, last + 1);
    quotes.push({ ...q, first, last, index });
  });
  return { quote, quotes };
}

/** Index of the first token that ends behind an offset of the text. */
export function tokenFrom(c: Context, offset: number): number {
  let low = 0;
  let high = c.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((c.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
