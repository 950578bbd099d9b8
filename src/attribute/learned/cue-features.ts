// Features that tell whether a word is a cue: the word, its frame in the tree, its neighbours, marks of quotation.
import { hashText } from "../../tag/hash.ts";
import { CUE_NOUNS, CUE_VERBS } from "../../tag/lexicon/cues.ts";
import { mediumOf } from "../../tag/lexicon/media.ts";
import { nounType } from "../../tag/mentions/nominals.ts";
import type { Context } from "../context.ts";
import { canSpeak } from "../propose.ts";
import { COARSE, type Columns } from "./columns.ts";
import { type Features, put } from "./features.ts";

/** What the rules found at a cue, as numbers; 0 where they found nothing. */
export interface Hint {
  /** Hash of the rule's name. */
  readonly rule: number;
  /** First and last token (inclusive) of each part of content and source. */
  readonly content: readonly (readonly [first: number, last: number])[];
  readonly source: readonly (readonly [first: number, last: number])[];
}

/** Most features of one cue. */
export const CUE_FEATURES = 160;

const THAT = hashText("that");
const NONE = -7;

const RULES_T = 200;

/** Writes the features of token `v` as a cue. */
export function cueFeatures(c: Context, k: Columns, v: number, hint: Hint | null, f: Features): void {
  f.size = 0;
  const s = c.doc.sentences[(c.tokens[v] as { sentence: number }).sentence];
  if (!s) return;
  const at = (col: Int32Array | Uint8Array, i: number): number =>
    i >= s.first && i <= s.last ? (col[i] as number) : NONE;
  const lemma = k.lemma[v] as number;
  const tag = k.tag[v] as number;
  const rel = k.rel[v] as number;
  const head = k.head[v] as number;
  put(f, 1, lemma, k.coarse[v]);
  put(f, 2, lemma, tag);
  put(f, 3, k.word[v] as number);
  put(f, 4, tag, rel);
  put(f, 5, lemma, rel);
  put(f, 0, 0);
  for (let d = 1; d <= 3; d++) {
    put(f, 10 + d, at(k.word, v - d));
    put(f, 20 + d, at(k.word, v + d));
    put(f, 30 + d, at(k.tag, v - d));
    put(f, 40 + d, at(k.tag, v + d));
  }
  put(f, 50, lemma, at(k.word, v + 1));
  put(f, 51, lemma, at(k.word, v - 1));
  put(f, 52, lemma, at(k.tag, v + 1));
  put(f, 53, lemma, at(k.tag, v - 1));
  put(f, 54, at(k.tag, v - 1), tag, at(k.tag, v + 1));
  put(f, 55, at(k.word, v - 1), at(k.word, v + 1));
  put(f, 56, at(k.word, v + 1), at(k.word, v + 2));
  put(f, 57, at(k.word, v - 2), at(k.word, v - 1));
  put(f, 58, lemma, at(k.tag, v + 1), at(k.tag, v + 2));
  // quotation
  const inside = (c.quote[v] as number) >= 0 ? 1 : 0;
  put(f, 60, inside, lemma);
  put(f, 61, inside);
  const around = quoteAround(c, v, s.first, s.last);
  put(f, 62, around);
  put(f, 63, around, lemma);
  put(f, 64, around, tag);
  // place in the sentence and paragraph
  const fromStart = Math.min(5, v - s.first);
  const fromEnd = Math.min(5, s.last - v);
  put(f, 65, fromStart, fromEnd);
  put(f, 66, fromEnd, lemma);
  const p = c.paragraphs[c.paragraphOf[v] as number];
  put(f, 67, p && p.first === s.first ? 1 : 0, p && p.last === s.last ? 1 : 0);
  // upwards
  if (head >= 0) {
    put(f, 70, rel, k.lemma[head]);
    put(f, 71, rel, k.tag[head]);
    put(f, 72, lemma, k.lemma[head]);
    put(f, 73, lemma, rel, k.tag[head]);
    const up = k.head[head] as number;
    put(f, 74, rel, k.rel[head]);
    if (up >= 0) put(f, 75, rel, k.rel[head], k.lemma[up]);
  } else put(f, 76, lemma);
  // downwards
  let frame = 0;
  let subject = 0;
  let auxiliary = 0;
  let kind = 0;
  for (const d of c.children[v] as readonly number[]) {
    const r = k.rel[d] as number;
    const side = d > v ? 1 : 0;
    put(f, 80, r, side);
    put(f, 81, r, side, lemma);
    put(f, 82, r, k.lemma[d]);
    put(f, 83, r, k.tag[d], side);
    const name = (c.tokens[d] as { rel: string }).rel;
    if (name === "nsubj" || name === "nsubj:pass") {
      subject = 1 + (k.ner[d] as number) + 8 * ((k.coarse[d] as number) === COARSE.P ? 1 : 0);
      kind = speakerKind(c, k, d);
      put(f, 84, k.word[d] as number);
      put(f, 85, k.word[d] as number, lemma);
      put(f, 86, k.ner[d] as number, k.tag[d], lemma);
      put(f, 87, k.ner[d] as number, k.tag[d]);
      put(f, 88, side, lemma, inside);
    } else if (name === "ccomp" || name === "xcomp" || name === "advcl" || name === "obj" || name === "obl") {
      put(f, 90, r, k.lemma[d], lemma);
      put(f, 91, r, k.tag[d], lemma);
      const mark = firstMark(c, k, d);
      put(f, 92, r, mark, lemma);
      put(f, 93, r, mark, k.coarse[d]);
      put(f, 94, r, (c.quote[d] as number) >= 0 ? 1 : 0, lemma);
      frame |= name === "ccomp" ? 1 : name === "xcomp" ? 2 : name === "obj" ? 4 : name === "obl" ? 8 : 16;
    } else if (name === "aux" || name === "aux:pass" || name === "advmod" || name === "cop") {
      put(f, 95, k.lemma[d] as number, lemma);
      put(f, 96, k.lemma[d] as number, k.coarse[v]);
      auxiliary = k.lemma[d] as number;
    } else if (name === "compound:prt") {
      put(f, 97, lemma, k.lemma[d]);
      frame |= 32;
    }
  }
  put(f, 100, frame, lemma);
  put(f, 101, frame, subject);
  put(f, 102, frame, subject, lemma);
  put(f, 103, subject, lemma);
  put(f, 104, frame, around, tag);
  put(f, 105, auxiliary, subject, tag);
  // what the lexicons know
  const known = listed(c, v);
  put(f, 110, known, tag);
  put(f, 111, known, frame, subject);
  put(f, 112, known, around);
  put(f, 113, known, rel);
  put(f, 114, known, kind);
  put(f, 115, lemma, kind);
  put(f, 116, known, at(k.tag, v + 1), at(k.tag, v + 2));
  put(f, 117, known, frame, inside);
  // is there "that" soon behind
  let that = 0;
  for (let i = v + 1; i <= Math.min(s.last, v + 5); i++) if (k.word[i] === THAT) that = that || i - v;
  put(f, 106, that, lemma);
  put(f, 107, that, k.coarse[v]);
  if (hint) {
    put(f, RULES_T, 1);
    put(f, RULES_T + 1, hint.rule);
    put(f, RULES_T + 2, hint.rule, lemma);
    put(f, RULES_T + 3, hint.rule, tag);
    put(f, RULES_T + 4, hint.source.length > 0 ? 1 : 0, hint.content.length);
  }
}

/** What the lexicons say of a cue word, as one number; 0 where they do not know it. */
function listed(c: Context, v: number): number {
  const { lemma, xpos } = c.tokens[v] as { lemma: string; xpos: string };
  const entry = /^VB/.test(xpos) ? CUE_VERBS.get(lemma) : /^NN/.test(xpos) ? CUE_NOUNS.get(lemma) : undefined;
  if (!entry) {
    const meaning = mediumOf(lemma, xpos);
    return meaning ? (meaning.medium === "thought" ? 2 : 1) + (meaning.force === "report" ? 0 : 4) : 0;
  }
  let out =
    16 + (entry.medium === "thought" ? 1 : 0) + (entry.weak ? 2 : 0) + (entry.force === "report" ? 0 : 4);
  for (const [n, frame] of ["s", "q", "n", "i", "t"].entries()) if (entry.frames.has(frame)) out += 32 << n;
  return out;
}

/** What sort of party a word is: 1 pronoun, 2 person, 3 body, 4 other name, 5 noun that may speak, 6 other noun, 7 anything else. */
export function speakerKind(c: Context, k: Columns, i: number): number {
  const coarse = k.coarse[i] as number;
  if (coarse === COARSE.P) return 1;
  if ((k.ner[i] as number) > 0) return k.ner[i] === 1 ? 2 : k.ner[i] === 2 ? 3 : 4;
  if (coarse !== COARSE.N) return 7;
  const { lower } = c.tokens[i] as { lower: string };
  return nounType(lower) !== null || canSpeak(lower) ? 5 : 6;
}

/** The word that opens a clause or phrase: its conjunction or preposition. */
export function firstMark(c: Context, k: Columns, d: number): number {
  for (const m of c.children[d] as readonly number[]) {
    const name = (c.tokens[m] as { rel: string }).rel;
    if (name === "mark" || name === "case") return k.word[m] as number;
  }
  return 0;
}

/** How quotations stand about a word: 1 one ends just before, 2 one begins just behind, 4 one elsewhere before, 8 behind. */
function quoteAround(c: Context, v: number, first: number, last: number): number {
  const own = c.quote[v] as number;
  let out = 0;
  for (let i = v - 1; i >= Math.max(first, v - 80); i--) {
    const q = c.quote[i] as number;
    if (q >= 0 && q !== own) {
      out |= v - i <= 4 ? 1 : 4;
      break;
    }
  }
  for (let i = v + 1; i <= Math.min(last, v + 80); i++) {
    const q = c.quote[i] as number;
    if (q >= 0 && q !== own) {
      out |= i - v <= 3 ? 2 : 8;
      break;
    }
  }
  return out;
}
