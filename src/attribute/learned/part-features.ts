// Features that tell which words around a cue are its content and its source. They are written out as sums of products: a ninth
// off the time of the whole extractor, rules included, against a call for each.
import type { Context } from "../context.ts";
import type { Columns } from "./columns.ts";
import { firstMark, type Hint } from "./cue-features.ts";
import { A, B, C, type Features, NO_B, NO_C, spread, T, X, Y } from "./features.ts";
import type { Paths } from "./paths.ts";

/** Most features of one word. */
export const NODE_FEATURES = 96;

const NONE = -7;
const QUOTE_SAME = 0;

/** One window to be labelled. */
export interface Window {
  readonly cue: number;
  readonly first: number;
  readonly last: number;
  /** Per token, minus `first`: 1 where the rules found content, 2 source; 0 otherwise or without rules. */
  readonly hinted: Uint8Array;
  readonly hint: Hint | null;
  /** Per token, minus `first`: likelihood class of being a cue itself, 0 to 3. */
  readonly rival: Uint8Array;
  /** Per token: number of commas between it and the cue. */
  readonly commas: Uint8Array;
  /** Per token: number of other likely cues between it and the cue, 3 at most. */
  readonly between: Uint8Array;
}

const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : 8);

/** How a word's quotation stands to the cue's: 0 both outside, 1 word inside only, 2 cue inside only, 3 in two, 4 both in the same. */
function quoteRelation(c: Context, i: number, v: number): number {
  const a = c.quote[i] as number;
  const b = c.quote[v] as number;
  return a === b ? (a < 0 ? QUOTE_SAME : 4) : b < 0 ? 1 : a < 0 ? 2 : 3;
}

/** What does not change from word to word of a window. */
export interface CueFacts {
  readonly lemma: number;
  readonly tag: number;
  readonly coarse: number;
  readonly rel: number;
  /** Bits: has subject, ccomp, xcomp, object, quotation just before, just behind, stands at the end, passive. */
  readonly frame: number;
  readonly subject: number;
}

/** Reads the cue's own facts once. */
export function cueFacts(c: Context, k: Columns, v: number): CueFacts {
  let frame = 0;
  let subject = -1;
  for (const d of c.children[v] as readonly number[]) {
    const { rel } = c.tokens[d] as { rel: string };
    if (rel.startsWith("nsubj")) {
      frame |= 1;
      subject = d;
      if (rel === "nsubj:pass") frame |= 128;
    } else if (rel === "ccomp") frame |= d > v ? 2 : 256;
    else if (rel === "xcomp") frame |= 4;
    else if (rel === "obj") frame |= 8;
  }
  if (v > 0 && (k.quote[v - 1] as number) > 0 && c.quote[v - 1] !== c.quote[v]) frame |= 16;
  if (v + 1 < k.size && (k.quote[v + 1] as number) > 0 && c.quote[v + 1] !== c.quote[v]) frame |= 32;
  const s = c.doc.sentences[(c.tokens[v] as { sentence: number }).sentence];
  if (s && s.last - v <= 2) frame |= 64;
  return {
    lemma: k.lemma[v] as number,
    tag: k.tag[v] as number,
    coarse: k.coarse[v] as number,
    rel: k.rel[v] as number,
    frame,
    subject,
  };
}

/** Writes the features of word `i` of a window. */
export function nodeFeatures(
  c: Context,
  k: Columns,
  w: Window,
  q: CueFacts,
  p: Paths,
  i: number,
  f: Features,
): void {
  const out = f.hash;
  let n = 0;
  const v = w.cue;
  const o = i - w.first;
  const at = (col: Int32Array | Uint8Array, j: number): number =>
    j >= w.first && j <= w.last ? (col[j] as number) : NONE;
  const side = i < v ? 0 : i > v ? 1 : 2;
  const up = p.up[o] as number;
  const branch = p.branch[o] as number;
  const down = p.down[o] as number;
  const branchRel = down === 0 ? 60 : (k.rel[branch] as number);
  const path = Math.imul(up * 64 + branchRel, 4) + side;
  const fullPath = Math.imul((p.climbed[up] as number) + branchRel + 1, 0x01000193) + side;
  const distance = bucket(Math.abs(i - v));
  const quoted = quoteRelation(c, i, v);
  const tag = k.tag[i] as number;
  const word = k.word[i] as number;
  out[n++] = (Math.imul(0, A) + Math.imul(side ^ X, B) + NO_C + 0 * T) | 0;
  out[n++] = (Math.imul(path, A) + NO_B + NO_C + 1 * T) | 0;
  out[n++] = (Math.imul(path, A) + Math.imul(q.lemma ^ X, B) + NO_C + 2 * T) | 0;
  out[n++] = (Math.imul(path, A) + Math.imul(q.frame ^ X, B) + NO_C + 3 * T) | 0;
  out[n++] = (Math.imul(path, A) + Math.imul(tag ^ X, B) + NO_C + 4 * T) | 0;
  out[n++] = (Math.imul(path, A) + Math.imul(quoted ^ X, B) + NO_C + 5 * T) | 0;
  out[n++] = (Math.imul(path, A) + Math.imul(down ^ X, B) + NO_C + 6 * T) | 0;
  out[n++] = (Math.imul(fullPath, A) + NO_B + NO_C + 7 * T) | 0;
  out[n++] = (Math.imul(fullPath, A) + Math.imul(q.lemma ^ X, B) + NO_C + 8 * T) | 0;
  out[n++] = (Math.imul(fullPath, A) + Math.imul(q.tag ^ X, B) + Math.imul(quoted ^ Y, C) + 9 * T) | 0;
  out[n++] = (Math.imul(quoted, A) + Math.imul(side ^ X, B) + Math.imul(distance ^ Y, C) + 10 * T) | 0;
  out[n++] = (Math.imul(quoted, A) + Math.imul(side ^ X, B) + Math.imul(q.lemma ^ Y, C) + 11 * T) | 0;
  out[n++] = (Math.imul(quoted, A) + Math.imul(q.frame ^ X, B) + Math.imul(side ^ Y, C) + 12 * T) | 0;
  out[n++] = (Math.imul(side, A) + Math.imul(distance ^ X, B) + Math.imul(q.lemma ^ Y, C) + 13 * T) | 0;
  out[n++] = (Math.imul(side, A) + Math.imul(distance ^ X, B) + Math.imul(q.frame ^ Y, C) + 14 * T) | 0;
  out[n++] = (Math.imul(side, A) + Math.imul(distance ^ X, B) + Math.imul(tag ^ Y, C) + 15 * T) | 0;
  out[n++] = (Math.imul(word, A) + Math.imul(side ^ X, B) + NO_C + 16 * T) | 0;
  out[n++] = (Math.imul(word, A) + Math.imul(path ^ X, B) + NO_C + 17 * T) | 0;
  out[n++] =
    (Math.imul(tag, A) + Math.imul((k.rel[i] as number) ^ X, B) + Math.imul(side ^ Y, C) + 18 * T) | 0;
  out[n++] =
    (Math.imul(tag, A) + Math.imul(at(k.tag, i - 1) ^ X, B) + Math.imul(at(k.tag, i + 1) ^ Y, C) + 19 * T) |
    0;
  out[n++] = (Math.imul(at(k.word, i - 1), A) + Math.imul(side ^ X, B) + NO_C + 20 * T) | 0;
  out[n++] = (Math.imul(at(k.word, i + 1), A) + Math.imul(side ^ X, B) + NO_C + 21 * T) | 0;
  out[n++] = (Math.imul(at(k.tag, i - 1), A) + Math.imul(tag ^ X, B) + Math.imul(side ^ Y, C) + 22 * T) | 0;
  out[n++] = (Math.imul(tag, A) + Math.imul(at(k.tag, i + 1) ^ X, B) + Math.imul(side ^ Y, C) + 23 * T) | 0;
  out[n++] = (Math.imul(k.ner[i] as number, A) + Math.imul(path ^ X, B) + NO_C + 24 * T) | 0;
  out[n++] =
    (Math.imul(k.ner[i] as number, A) + Math.imul(side ^ X, B) + Math.imul(distance ^ Y, C) + 25 * T) | 0;
  out[n++] =
    (Math.imul(w.commas[o] as number, A) + Math.imul(side ^ X, B) + Math.imul(path ^ Y, C) + 26 * T) | 0;
  out[n++] =
    (Math.imul(w.commas[o] as number, A) + Math.imul(side ^ X, B) + Math.imul(quoted ^ Y, C) + 27 * T) | 0;
  out[n++] =
    (Math.imul(w.between[o] as number, A) + Math.imul(side ^ X, B) + Math.imul(path ^ Y, C) + 28 * T) | 0;
  out[n++] =
    (Math.imul(w.between[o] as number, A) +
      Math.imul((w.commas[o] as number) ^ X, B) +
      Math.imul(side ^ Y, C) +
      29 * T) |
    0;
  out[n++] =
    (Math.imul(w.rival[o] as number, A) + Math.imul(side ^ X, B) + Math.imul(path ^ Y, C) + 30 * T) | 0;
  out[n++] =
    (Math.imul(w.rival[o] as number, A) +
      Math.imul(side ^ X, B) +
      Math.imul((k.lemma[i] as number) ^ Y, C) +
      31 * T) |
    0;
  // the branch
  const mark = down === 0 ? 0 : firstMark(c, k, branch);
  out[n++] = (Math.imul(mark, A) + Math.imul(path ^ X, B) + NO_C + 32 * T) | 0;
  out[n++] = (Math.imul(mark, A) + Math.imul(path ^ X, B) + Math.imul(q.lemma ^ Y, C) + 33 * T) | 0;
  out[n++] = (Math.imul(k.lemma[branch] as number, A) + Math.imul(path ^ X, B) + NO_C + 34 * T) | 0;
  out[n++] =
    (Math.imul(k.tag[branch] as number, A) + Math.imul(path ^ X, B) + Math.imul(q.frame ^ Y, C) + 35 * T) | 0;
  const branchSide = branch < v ? 0 : 1;
  out[n++] =
    (Math.imul(branchSide, A) +
      Math.imul(path ^ X, B) +
      Math.imul((i === c.left[branch] ? 1 : i === c.right[branch] ? 2 : 0) ^ Y, C) +
      36 * T) |
    0;
  out[n++] =
    (Math.imul(bucket(i - (c.left[branch] as number)), A) +
      Math.imul(bucket((c.right[branch] as number) - i) ^ X, B) +
      Math.imul(side ^ Y, C) +
      37 * T) |
    0;
  out[n++] =
    (Math.imul(branchRel, A) +
      Math.imul((k.ner[branch] as number) ^ X, B) +
      Math.imul(q.lemma ^ Y, C) +
      38 * T) |
    0;
  // the verb above
  const verb = p.verb[o] as number;
  const underCue = verb === v ? 1 : verb < 0 ? 2 : verb < v ? 3 : 4;
  out[n++] = (Math.imul(underCue, A) + Math.imul(side ^ X, B) + Math.imul(quoted ^ Y, C) + 40 * T) | 0;
  out[n++] = (Math.imul(underCue, A) + Math.imul(tag ^ X, B) + Math.imul(side ^ Y, C) + 41 * T) | 0;
  out[n++] = (Math.imul(underCue, A) + Math.imul(path ^ X, B) + Math.imul(q.lemma ^ Y, C) + 42 * T) | 0;
  if (verb >= 0 && verb !== v) {
    out[n++] = (Math.imul(k.lemma[verb] as number, A) + Math.imul(side ^ X, B) + NO_C + 43 * T) | 0;
    out[n++] =
      (Math.imul(k.rel[verb] as number, A) + Math.imul(side ^ X, B) + Math.imul(q.lemma ^ Y, C) + 44 * T) | 0;
    out[n++] =
      (Math.imul(k.rel[verb] as number, A) +
        Math.imul((k.tag[verb] as number) ^ X, B) +
        Math.imul(side ^ Y, C) +
        45 * T) |
      0;
  }
  // the cue
  out[n++] = (Math.imul(q.lemma, A) + Math.imul(side ^ X, B) + NO_C + 50 * T) | 0;
  out[n++] = (Math.imul(q.frame, A) + Math.imul(side ^ X, B) + Math.imul(q.coarse ^ Y, C) + 51 * T) | 0;
  out[n++] = (Math.imul(q.rel, A) + Math.imul(side ^ X, B) + Math.imul(q.tag ^ Y, C) + 52 * T) | 0;
  out[n++] = (Math.imul(q.lemma, A) + Math.imul(side ^ X, B) + Math.imul(tag ^ Y, C) + 53 * T) | 0;
  out[n++] = (Math.imul(q.lemma, A) + Math.imul(q.frame ^ X, B) + Math.imul(side ^ Y, C) + 54 * T) | 0;
  out[n++] =
    (Math.imul(q.lemma, A) + Math.imul((k.lemma[i] as number) ^ X, B) + Math.imul(side ^ Y, C) + 55 * T) | 0;
  if (q.subject >= 0) {
    const inSubject =
      i >= (c.left[q.subject] as number) && i <= (c.right[q.subject] as number) ? 1 : i === q.subject ? 2 : 0;
    out[n++] = (Math.imul(inSubject, A) + Math.imul(side ^ X, B) + NO_C + 56 * T) | 0;
    out[n++] = (Math.imul(inSubject, A) + Math.imul(quoted ^ X, B) + Math.imul(path ^ Y, C) + 57 * T) | 0;
    out[n++] =
      (Math.imul(inSubject, A) +
        Math.imul((k.tag[q.subject] as number) ^ X, B) +
        Math.imul((k.rel[i] as number) ^ Y, C) +
        58 * T) |
      0;
    out[n++] =
      (Math.imul(q.subject < v ? 0 : 1, A) +
        Math.imul(side ^ X, B) +
        Math.imul((i < q.subject ? 0 : 1) ^ Y, C) +
        59 * T) |
      0;
  }
  // what the rules say
  if (w.hint) {
    const h = w.hinted[o] as number;
    out[n++] = (Math.imul(h, A) + Math.imul(w.hint.rule ^ X, B) + NO_C + 70 * T) | 0;
    out[n++] = (Math.imul(h, A) + NO_B + NO_C + 71 * T) | 0;
    out[n++] = (Math.imul(h, A) + Math.imul(path ^ X, B) + NO_C + 72 * T) | 0;
    out[n++] = (Math.imul(h, A) + Math.imul(quoted ^ X, B) + Math.imul(side ^ Y, C) + 73 * T) | 0;
    out[n++] = (Math.imul(h, A) + Math.imul(q.lemma ^ X, B) + NO_C + 74 * T) | 0;
    out[n++] =
      (Math.imul(h, A) +
        Math.imul((o > 0 ? (w.hinted[o - 1] as number) : 9) ^ X, B) +
        Math.imul((o < w.last - w.first ? (w.hinted[o + 1] as number) : 9) ^ Y, C) +
        75 * T) |
      0;
  } else out[n++] = (Math.imul(side, A) + NO_B + NO_C + 76 * T) | 0;
  spread(f, n);
}
