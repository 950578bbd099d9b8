// What the trained extractor looks at, as columns of integers: words, lemmas, tags, relations, names, quotation state.
import { hashText } from "../../tag/hash.ts";
import { RELATIONS } from "../../tag/relations.ts";
import { TAGS } from "../../tag/tagset.ts";
import type { Context } from "../context.ts";

/** One document in integers; every array has one entry a token. */
export interface Columns {
  readonly size: number;
  /** Hash of the form in lower case. */
  readonly word: Int32Array;
  /** Hash of the lemma. */
  readonly lemma: Int32Array;
  /** Index in `TAGS`; 63 where the tag is none of them. */
  readonly tag: Uint8Array;
  /** V verb, N noun, J adjective, P pronoun, D determiner or number, I preposition, R adverb, M punctuation, Q mark of quotation, X other. */
  readonly coarse: Uint8Array;
  /** Index in `RELATIONS`. */
  readonly rel: Uint8Array;
  readonly head: Int32Array;
  /** 0 outside names, else 1 PER, 2 ORG, 3 LOC, 4 MISC. */
  readonly ner: Uint8Array;
  /** 0 outside quotations, 1 inside, 2 opening mark, 3 closing mark. */
  readonly quote: Uint8Array;
}

/** Coarse classes by number. */
export const COARSE = { X: 0, V: 1, N: 2, J: 3, P: 4, D: 5, I: 6, R: 7, M: 8, Q: 9 } as const;

const COARSE_OF_TAG: readonly number[] = TAGS.map((t) => {
  if (/^(?:VB|MD)/.test(t)) return COARSE.V;
  if (/^NN/.test(t)) return COARSE.N;
  if (/^JJ/.test(t)) return COARSE.J;
  if (/^(?:PRP|WP|EX)/.test(t)) return COARSE.P;
  if (/^(?:DT|CD|PDT|WDT)/.test(t)) return COARSE.D;
  if (/^(?:IN|TO|RP|CC)/.test(t)) return COARSE.I;
  if (/^(?:RB|WRB)/.test(t)) return COARSE.R;
  if (/^(?:``|'')$/.test(t)) return COARSE.Q;
  return /^(?:,|\.|:|-LRB-|-RRB-|POS)$/.test(t) ? COARSE.M : COARSE.X;
});

const TAG_NUMBER: ReadonlyMap<string, number> = new Map(TAGS.map((t, i) => [t, i]));
const RELATION_NUMBER: ReadonlyMap<string, number> = new Map(RELATIONS.map((r, i) => [r, i]));
const NAMES: ReadonlyMap<string, number> = new Map([
  ["PER", 1],
  ["ORG", 2],
  ["LOC", 3],
  ["MISC", 4],
]);

/** Reads a document into columns. */
export function makeColumns(c: Context): Columns {
  const { tokens } = c;
  const size = tokens.length;
  const word = new Int32Array(size);
  const lemma = new Int32Array(size);
  const tag = new Uint8Array(size);
  const coarse = new Uint8Array(size);
  const rel = new Uint8Array(size);
  const head = new Int32Array(size);
  const ner = new Uint8Array(size);
  const quote = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const t = tokens[i];
    if (!t) continue;
    word[i] = hashText(t.lower);
    lemma[i] = t.lemma === t.lower ? (word[i] as number) : hashText(t.lemma.toLowerCase());
    const k = TAG_NUMBER.get(t.xpos) ?? 63;
    tag[i] = k;
    coarse[i] = COARSE_OF_TAG[k] ?? COARSE.X;
    rel[i] = RELATION_NUMBER.get(t.rel) ?? 0;
    head[i] = t.head;
    ner[i] = NAMES.get(t.ner) ?? 0;
    const q = c.quote[i] as number;
    if (q >= 0) {
      const whole = c.quotes[q];
      quote[i] = whole && i === whole.first ? 2 : whole && i === whole.last && whole.close ? 3 : 1;
    }
  }
  return { size, word, lemma, tag, coarse, rel, head, ner, quote };
}
