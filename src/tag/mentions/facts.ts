// What every step of mention finding asks of a token, computed once: its key, its capitals, the quotation it stands in.
import type { Doc, Sentence, Token } from "../../model/doc.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { type Entry, type Gazetteer, gazetteerOf, lookUp, nameKey } from "./gazetteer.ts";

/** Capitals of a token. */
export const Shape = { other: 0, lower: 1, capital: 2, capitals: 3, initial: 4, number: 5 } as const;

/** A read document with the facts that mention finding and speaker resolution share. Indexes are those of `doc.tokens`. */
export interface Facts {
  readonly doc: Doc;
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
  /** `nameKey` of each token; "" for signs. */
  readonly key: readonly string[];
  /** A value of `Shape` for each token. */
  readonly shape: Uint8Array;
  /** Index of the outermost quotation that holds the token, or -1. */
  readonly quote: Int32Array;
  /** Keys of words that stand with a capital inside a sentence, and never without one: most likely names. */
  readonly named: ReadonlySet<string>;
  /** For each sentence: true where nearly every word has a capital, so that capitals tell nothing. */
  readonly headline: readonly boolean[];
}

/** Computes the facts in one pass. */
export function factsOf(doc: Doc, knowledge: Knowledge): Facts {
  const { tokens } = doc;
  const known = new Map<string, { readonly key: string; readonly shape: number }>();
  const key: string[] = new Array(tokens.length);
  const shape = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { form } = tokens[i] as Token;
    let k = known.get(form);
    if (k === undefined) {
      k = { key: nameKey(form), shape: shapeOf(form) };
      known.set(form, k);
    }
    key[i] = k.key;
    shape[i] = k.shape;
  }
  const headline = doc.sentences.map((s) => isHeadline(doc, s, shape));
  return {
    doc,
    tokens,
    gazetteer: gazetteerOf(knowledge),
    key,
    shape,
    quote: outermostQuotes(doc),
    named: namedWords(doc, key, shape, headline),
    headline,
  };
}

function namedWords(
  doc: Doc,
  key: readonly string[],
  shape: Uint8Array,
  headline: readonly boolean[],
): Set<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  doc.sentences.forEach((s, n) => {
    if (headline[n]) return;
    for (let i = s.first; i <= s.last; i++) {
      const k = key[i] as string;
      if (shape[i] === Shape.lower) small.add(k);
      else if (shape[i] === Shape.capital && i > s.first && shape[i - 1] !== Shape.other) capital.add(k);
    }
  });
  for (const k of small) capital.delete(k);
  return capital;
}

function shapeOf(form: string): number {
  const first = form.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return Shape.number;
  const head = String.fromCodePoint(form.codePointAt(0) as number);
  const lower = head.toLowerCase();
  if (lower === head.toUpperCase()) return Shape.other;
  if (head === lower) return /^(?:e|i)[A-Z]/.test(form) ? Shape.capital : Shape.lower;
  if (form.length <= 2 && (form.length === 1 || form[1] === "."))
    return form === "I" ? Shape.other : Shape.initial;
  if (form.length > 40) return Shape.capital;
  const letters = form.replace(/\P{L}/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() ? Shape.capitals : Shape.capital;
}

function outermostQuotes(doc: Doc): Int32Array {
  const out = new Int32Array(doc.tokens.length).fill(-1);
  let at = 0;
  doc.quotations.forEach((q, index) => {
    if (q.depth > 0) return;
    while (at < doc.tokens.length && (doc.tokens[at] as Token).start < q.span.start) at++;
    while (at < doc.tokens.length && (doc.tokens[at] as Token).end <= q.span.end) out[at++] = index;
  });
  return out;
}

/** Words that a headline writes small. */
const SMALL = new Set(
  "with from over into than that amid upon onto after before about against between during under until when while where their its".split(
    " ",
  ),
);

/** A headline writes every word of weight with a capital, its verb too. */
function isHeadline(doc: Doc, s: Sentence, shape: Uint8Array): boolean {
  let capital = 0;
  let small = 0;
  for (let i = s.first; i <= s.last; i++) {
    const { form, lower } = doc.tokens[i] as Token;
    const k = shape[i] as number;
    if (k === Shape.lower && form.length > 3 && !SMALL.has(lower)) small++;
    else if (k === Shape.capital || k === Shape.capitals) capital++;
  }
  const role = doc.article.paragraphs[s.paragraph]?.role;
  const title = role === "title" || role === "repeated-title" || role === "heading" || role === "related";
  return title ? capital >= 3 && small * 5 <= capital : capital >= 5 && small === 0;
}

/** True for the clitic of a possessive. */
export const isPossessive = (t: Token | undefined): boolean =>
  t !== undefined && (t.lower === "'s" || (t.lower === "'" && (t.xpos === "POS" || t.xpos === "")));

/** The token as text, "" outside the document. */
export const lowerAt = (facts: Facts, i: number): string => facts.tokens[i]?.lower ?? "";

/** The token's Penn tag, "" outside the document. */
export const tagAt = (facts: Facts, i: number): string => facts.tokens[i]?.xpos ?? "";

/** Signs that may stand inside a name of the knowledge, as tokens. */
const INSIDE = /^[-.&/]$/;

/** The longest name that the knowledge has at token `i`, up to token `last`. */
export function entryAt(facts: Facts, i: number, last: number): { entry: Entry; last: number } | null {
  const shape = facts.shape[i] as number;
  if (shape === Shape.other || shape === Shape.number) return null;
  let key = facts.key[i] as string;
  const space = key.indexOf(" ");
  const most = facts.gazetteer.longest.get(space < 0 ? key : key.slice(0, space)) ?? 0;
  if (most === 0) return null;
  let found: { entry: Entry; last: number } | null = null;
  for (let j = i, words = 1; ; ) {
    if (facts.gazetteer.entries.has(key)) {
      const form = facts.doc.text.slice((facts.tokens[i] as Token).start, (facts.tokens[j] as Token).end);
      const entry = lookUp(facts.gazetteer, form, key).find((e) => fits(form, e));
      if (entry) found = { entry, last: j };
    }
    j++;
    if (j > last || words >= most) return found;
    const k = facts.key[j] as string;
    if (k !== "") {
      key += ` ${k}`;
      words++;
    } else if (!INSIDE.test((facts.tokens[j] as Token).form)) return found;
  }
}

/** A name written with a capital must have one in the text. */
const fits = (form: string, e: Entry): boolean => {
  const head = e.form[0] as string;
  return head === head.toLowerCase() || form[0] !== (form[0] as string).toLowerCase();
};
