// Features that tell which words around a cue are its content and its source, and where these begin and end.
import type { Context } from "../context.ts";
import type { Columns } from "./columns.ts";
import { firstMark, type Hint } from "./cue-features.ts";
import { type Features, put } from "./features.ts";
import type { Paths } from "./paths.ts";

/** Most features of one word. */
export const NODE_FEATURES = 96;
/** Most features of one border between words. */
export const EDGE_FEATURES = 64;

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
  f.size = 0;
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
  put(f, 0, 0, side);
  put(f, 1, path);
  put(f, 2, path, q.lemma);
  put(f, 3, path, q.frame);
  put(f, 4, path, tag);
  put(f, 5, path, quoted);
  put(f, 6, path, down);
  put(f, 7, fullPath);
  put(f, 8, fullPath, q.lemma);
  put(f, 9, fullPath, q.tag, quoted);
  put(f, 10, quoted, side, distance);
  put(f, 11, quoted, side, q.lemma);
  put(f, 12, quoted, q.frame, side);
  put(f, 13, side, distance, q.lemma);
  put(f, 14, side, distance, q.frame);
  put(f, 15, side, distance, tag);
  put(f, 16, word, side);
  put(f, 17, word, path);
  put(f, 18, tag, k.rel[i], side);
  put(f, 19, tag, at(k.tag, i - 1), at(k.tag, i + 1));
  put(f, 20, at(k.word, i - 1), side);
  put(f, 21, at(k.word, i + 1), side);
  put(f, 22, at(k.tag, i - 1), tag, side);
  put(f, 23, tag, at(k.tag, i + 1), side);
  put(f, 24, k.ner[i] as number, path);
  put(f, 25, k.ner[i] as number, side, distance);
  put(f, 26, w.commas[o] as number, side, path);
  put(f, 27, w.commas[o] as number, side, quoted);
  put(f, 28, w.between[o] as number, side, path);
  put(f, 29, w.between[o] as number, w.commas[o], side);
  put(f, 30, w.rival[o] as number, side, path);
  put(f, 31, w.rival[o] as number, side, k.lemma[i]);
  // the branch
  const mark = down === 0 ? 0 : firstMark(c, k, branch);
  put(f, 32, mark, path);
  put(f, 33, mark, path, q.lemma);
  put(f, 34, k.lemma[branch] as number, path);
  put(f, 35, k.tag[branch] as number, path, q.frame);
  const branchSide = branch < v ? 0 : 1;
  put(f, 36, branchSide, path, i === c.left[branch] ? 1 : i === c.right[branch] ? 2 : 0);
  put(f, 37, bucket(i - (c.left[branch] as number)), bucket((c.right[branch] as number) - i), side);
  put(f, 38, branchRel, k.ner[branch] as number, q.lemma);
  // the verb above
  const verb = p.verb[o] as number;
  const underCue = verb === v ? 1 : verb < 0 ? 2 : verb < v ? 3 : 4;
  put(f, 40, underCue, side, quoted);
  put(f, 41, underCue, tag, side);
  put(f, 42, underCue, path, q.lemma);
  if (verb >= 0 && verb !== v) {
    put(f, 43, k.lemma[verb] as number, side);
    put(f, 44, k.rel[verb] as number, side, q.lemma);
    put(f, 45, k.rel[verb] as number, k.tag[verb], side);
  }
  // the cue
  put(f, 50, q.lemma, side);
  put(f, 51, q.frame, side, q.coarse);
  put(f, 52, q.rel, side, q.tag);
  put(f, 53, q.lemma, side, tag);
  put(f, 54, q.lemma, q.frame, side);
  put(f, 55, q.lemma, k.lemma[i], side);
  if (q.subject >= 0) {
    const inSubject =
      i >= (c.left[q.subject] as number) && i <= (c.right[q.subject] as number) ? 1 : i === q.subject ? 2 : 0;
    put(f, 56, inSubject, side);
    put(f, 57, inSubject, quoted, path);
    put(f, 58, inSubject, k.tag[q.subject], k.rel[i]);
    put(f, 59, q.subject < v ? 0 : 1, side, i < q.subject ? 0 : 1);
  }
  // what the rules say
  if (w.hint) {
    const h = w.hinted[o] as number;
    put(f, 70, h, w.hint.rule);
    put(f, 71, h);
    put(f, 72, h, path);
    put(f, 73, h, quoted, side);
    put(f, 74, h, q.lemma);
    put(f, 75, h, o > 0 ? w.hinted[o - 1] : 9, o < w.last - w.first ? w.hinted[o + 1] : 9);
  } else put(f, 76, side);
}

/** Writes the features of the border between word `i - 1` and word `i`. */
export function edgeFeatures(
  c: Context,
  k: Columns,
  w: Window,
  q: CueFacts,
  p: Paths,
  i: number,
  f: Features,
): void {
  f.size = 0;
  const v = w.cue;
  const o = i - w.first;
  const at = (col: Int32Array | Uint8Array, j: number): number =>
    j >= w.first && j <= w.last ? (col[j] as number) : NONE;
  const side = i < v ? 0 : i > v + 1 ? 1 : i === v ? 2 : 3;
  const prev = i - 1;
  const po = o - 1;
  const pathOf = (j: number): number =>
    j < 0
      ? 999
      : (p.up[j] as number) * 64 + (p.down[j] === 0 ? 60 : (k.rel[p.branch[j] as number] as number));
  const here = pathOf(o);
  const before = pathOf(po);
  const same = po >= 0 && p.branch[o] === p.branch[po] && p.up[o] === p.up[po] ? 1 : 0;
  const quotes = (at(k.quote, prev) + 8) * 16 + at(k.quote, i);
  const word = k.word[i] as number;
  const was = at(k.word, prev);
  put(f, 100, 0, side);
  put(f, 101, here, before, side);
  put(f, 102, same, side);
  put(f, 103, quotes, side);
  put(f, 104, was, side);
  put(f, 105, word, side);
  put(f, 106, was, at(k.tag, i));
  put(f, 107, at(k.tag, prev), at(k.tag, i), side);
  put(f, 108, at(k.tag, prev), at(k.tag, i), at(k.tag, i + 1));
  put(f, 109, at(k.tag, i - 2), at(k.tag, prev), at(k.tag, i));
  put(f, 110, was, here, side);
  put(f, 111, word, at(k.tag, i + 1), same);
  put(f, 112, was, q.lemma, side);
  put(f, 113, same, quotes, was);
  put(f, 114, same, here, before);
  put(f, 115, i - v >= -3 && i - v <= 6 ? i - v : 9, q.lemma);
  put(f, 116, i - v >= -3 && i - v <= 6 ? i - v : 9, at(k.tag, i), q.tag);
  put(f, 117, i - v >= -3 && i - v <= 6 ? i - v : 9, quotes, q.frame);
  put(f, 118, w.rival[o] as number, word, side);
  put(f, 119, w.rival[Math.min(o + 1, w.last - w.first)] as number, word, side);
  const verb = p.verb[o] as number;
  const verbBefore = po >= 0 ? (p.verb[po] as number) : -3;
  put(f, 120, verb === verbBefore ? 1 : 0, verb === v ? 1 : 0, verbBefore === v ? 1 : 0);
  put(f, 121, verb === verbBefore ? 1 : 0, was, word);
  put(f, 122, verb >= 0 && verb !== verbBefore ? (k.lemma[verb] as number) : 0, was);
  put(f, 123, k.rel[i] as number, was, side);
  // how many arcs the border cuts on each side, near enough: is the left word's phrase over, does a new one begin
  const closes = po >= 0 && (c.right[p.branch[po] as number] as number) === prev ? 1 : 0;
  const opens = (c.left[p.branch[o] as number] as number) === i ? 1 : 0;
  put(f, 124, closes, opens, side);
  put(f, 125, closes * 2 + opens, here, before);
  const head = k.head[i] as number;
  put(f, 126, head < 0 ? 0 : head < i ? 1 : 2, (k.head[prev] ?? -1) === i ? 1 : 0, side);
  put(f, 127, head >= 0 && head < i ? (k.lemma[head] as number) : 0, word);
  put(f, 128, w.commas[o] as number, was, side);
  if (i === w.last) put(f, 129, word, side);
  if (po < 0) put(f, 130, word, side);
  if (w.hint) {
    const h = w.hinted[o] as number;
    const hb = po >= 0 ? (w.hinted[po] as number) : 9;
    put(f, 140, h, hb);
    put(f, 141, h, hb, w.hint.rule);
    put(f, 142, h, hb, quotes);
    put(f, 143, h, hb, was);
  }
}
