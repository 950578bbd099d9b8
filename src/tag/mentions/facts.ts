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
  /** For each sentence: true where nearly every word has a capital, so that capitals tell nothing. */
  readonly headline: readonly boolean[];
}

/** Computes the facts in one pass. */
export function factsOf(doc: Doc, knowledge: Knowledge): Facts {
  const { tokens } = doc;
  const keys = new Map<string, string>();
  const key: string[] = new Array(tokens.length);
  const shape = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { form } = tokens[i] as Token;
    let k = keys.get(form);
    if (k === undefined) {
      k = nameKey(form);
      keys.set(form, k);
    }
    key[i] = k;
    shape[i] = shapeOf(form);
  }
  return {
    doc,
    tokens,
    gazetteer: gazetteerOf(knowledge),
    key,
    shape,
    quote: outermostQuotes(doc),
    headline: doc.sentences.map((s) => isHeadline(doc, s, shape)),
  };
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

function isHeadline(doc: Doc, s: Sentence, shape: Uint8Array): boolean {
  let capital = 0;
  let words = 0;
  for (let i = s.first; i <= s.last; i++) {
    const { form } = doc.tokens[i] as Token;
    const k = shape[i] as number;
    if (k === Shape.other || k === Shape.number) continue;
    if (form.length < 4 && k === Shape.lower) continue;
    words++;
    if (k !== Shape.lower) capital++;
  }
  const role = doc.article.paragraphs[s.paragraph]?.role;
  const title = role === "title" || role === "repeated-title" || role === "heading" || role === "related";
  return words >= 3 && capital / words > (title ? 0.65 : 0.8) && (title || words >= 5);
}

/** True for the clitic of a possessive. */
export const isPossessive = (t: Token | undefined): boolean =>
  t !== undefined && (t.lower === "'s" || (t.lower === "'" && (t.xpos === "POS" || t.xpos === "")));

/** The token as text, "" outside the document. */
export const lowerAt = (facts: Facts, i: number): string => facts.tokens[i]?.lower ?? "";

/** The token's Penn tag, "" outside the document. */
export const tagAt = (facts: Facts, i: number): string => facts.tokens[i]?.xpos ?? "";

/** Signs that no name of the knowledge holds. */
const BREAKS = /[,;:!?“”"«»()[\]–—…]/;

/** The longest name that the knowledge has at token `i`, up to token `last`. */
export function entryAt(facts: Facts, i: number, last: number): { entry: Entry; last: number } | null {
  const shape = facts.shape[i] as number;
  if (shape === Shape.other || shape === Shape.number) return null;
  const most = facts.gazetteer.longest.get((facts.key[i] as string).split(" ")[0] as string) ?? 0;
  if (most === 0) return null;
  const start = (facts.tokens[i] as Token).start;
  for (let j = Math.min(last, i + most); j >= i; j--) {
    if (facts.key[j] === "") continue;
    const form = facts.doc.text.slice(start, (facts.tokens[j] as Token).end);
    if (BREAKS.test(form)) continue;
    const entry = lookUp(facts.gazetteer, form).find((e) => fits(form, e));
    if (entry) return { entry, last: j };
  }
  return null;
}

/** A name written with a capital must have one in the text. */
const fits = (form: string, e: Entry): boolean => {
  const head = e.form[0] as string;
  return head === head.toLowerCase() || form[0] !== (form[0] as string).toLowerCase();
};
