// Features that tell where content and source begin and end: those of the border between two words.
import type { Context } from "../context.ts";
import type { Columns } from "./columns.ts";
import { A, B, C, type Features, NO_C, spread, T, X, Y } from "./features.ts";
import type { CueFacts, Window } from "./part-features.ts";
import type { Paths } from "./paths.ts";

/** Most features of one border between words. */
export const EDGE_FEATURES = 64;

const NONE = -7;

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
  const out = f.hash;
  let n = 0;
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
  out[n++] = (Math.imul(0, A) + Math.imul(side ^ X, B) + NO_C + 100 * T) | 0;
  out[n++] = (Math.imul(here, A) + Math.imul(before ^ X, B) + Math.imul(side ^ Y, C) + 101 * T) | 0;
  out[n++] = (Math.imul(same, A) + Math.imul(side ^ X, B) + NO_C + 102 * T) | 0;
  out[n++] = (Math.imul(quotes, A) + Math.imul(side ^ X, B) + NO_C + 103 * T) | 0;
  out[n++] = (Math.imul(was, A) + Math.imul(side ^ X, B) + NO_C + 104 * T) | 0;
  out[n++] = (Math.imul(word, A) + Math.imul(side ^ X, B) + NO_C + 105 * T) | 0;
  out[n++] = (Math.imul(was, A) + Math.imul(at(k.tag, i) ^ X, B) + NO_C + 106 * T) | 0;
  out[n++] =
    (Math.imul(at(k.tag, prev), A) + Math.imul(at(k.tag, i) ^ X, B) + Math.imul(side ^ Y, C) + 107 * T) | 0;
  out[n++] =
    (Math.imul(at(k.tag, prev), A) +
      Math.imul(at(k.tag, i) ^ X, B) +
      Math.imul(at(k.tag, i + 1) ^ Y, C) +
      108 * T) |
    0;
  out[n++] =
    (Math.imul(at(k.tag, i - 2), A) +
      Math.imul(at(k.tag, prev) ^ X, B) +
      Math.imul(at(k.tag, i) ^ Y, C) +
      109 * T) |
    0;
  out[n++] = (Math.imul(was, A) + Math.imul(here ^ X, B) + Math.imul(side ^ Y, C) + 110 * T) | 0;
  out[n++] = (Math.imul(word, A) + Math.imul(at(k.tag, i + 1) ^ X, B) + Math.imul(same ^ Y, C) + 111 * T) | 0;
  out[n++] = (Math.imul(was, A) + Math.imul(q.lemma ^ X, B) + Math.imul(side ^ Y, C) + 112 * T) | 0;
  out[n++] = (Math.imul(same, A) + Math.imul(quotes ^ X, B) + Math.imul(was ^ Y, C) + 113 * T) | 0;
  out[n++] = (Math.imul(same, A) + Math.imul(here ^ X, B) + Math.imul(before ^ Y, C) + 114 * T) | 0;
  out[n++] =
    (Math.imul(i - v >= -3 && i - v <= 6 ? i - v : 9, A) + Math.imul(q.lemma ^ X, B) + NO_C + 115 * T) | 0;
  out[n++] =
    (Math.imul(i - v >= -3 && i - v <= 6 ? i - v : 9, A) +
      Math.imul(at(k.tag, i) ^ X, B) +
      Math.imul(q.tag ^ Y, C) +
      116 * T) |
    0;
  out[n++] =
    (Math.imul(i - v >= -3 && i - v <= 6 ? i - v : 9, A) +
      Math.imul(quotes ^ X, B) +
      Math.imul(q.frame ^ Y, C) +
      117 * T) |
    0;
  out[n++] =
    (Math.imul(w.rival[o] as number, A) + Math.imul(word ^ X, B) + Math.imul(side ^ Y, C) + 118 * T) | 0;
  out[n++] =
    (Math.imul(w.rival[Math.min(o + 1, w.last - w.first)] as number, A) +
      Math.imul(word ^ X, B) +
      Math.imul(side ^ Y, C) +
      119 * T) |
    0;
  const verb = p.verb[o] as number;
  const verbBefore = po >= 0 ? (p.verb[po] as number) : -3;
  out[n++] =
    (Math.imul(verb === verbBefore ? 1 : 0, A) +
      Math.imul((verb === v ? 1 : 0) ^ X, B) +
      Math.imul((verbBefore === v ? 1 : 0) ^ Y, C) +
      120 * T) |
    0;
  out[n++] =
    (Math.imul(verb === verbBefore ? 1 : 0, A) + Math.imul(was ^ X, B) + Math.imul(word ^ Y, C) + 121 * T) |
    0;
  out[n++] =
    (Math.imul(verb >= 0 && verb !== verbBefore ? (k.lemma[verb] as number) : 0, A) +
      Math.imul(was ^ X, B) +
      NO_C +
      122 * T) |
    0;
  out[n++] =
    (Math.imul(k.rel[i] as number, A) + Math.imul(was ^ X, B) + Math.imul(side ^ Y, C) + 123 * T) | 0;
  // how many arcs the border cuts on each side, near enough: is the left word's phrase over, does a new one begin
  const closes = po >= 0 && (c.right[p.branch[po] as number] as number) === prev ? 1 : 0;
  const opens = (c.left[p.branch[o] as number] as number) === i ? 1 : 0;
  out[n++] = (Math.imul(closes, A) + Math.imul(opens ^ X, B) + Math.imul(side ^ Y, C) + 124 * T) | 0;
  out[n++] =
    (Math.imul(closes * 2 + opens, A) + Math.imul(here ^ X, B) + Math.imul(before ^ Y, C) + 125 * T) | 0;
  const head = k.head[i] as number;
  out[n++] =
    (Math.imul(head < 0 ? 0 : head < i ? 1 : 2, A) +
      Math.imul(((k.head[prev] ?? -1) === i ? 1 : 0) ^ X, B) +
      Math.imul(side ^ Y, C) +
      126 * T) |
    0;
  out[n++] =
    (Math.imul(head >= 0 && head < i ? (k.lemma[head] as number) : 0, A) +
      Math.imul(word ^ X, B) +
      NO_C +
      127 * T) |
    0;
  out[n++] =
    (Math.imul(w.commas[o] as number, A) + Math.imul(was ^ X, B) + Math.imul(side ^ Y, C) + 128 * T) | 0;
  if (i === w.last) out[n++] = (Math.imul(word, A) + Math.imul(side ^ X, B) + NO_C + 129 * T) | 0;
  if (po < 0) out[n++] = (Math.imul(word, A) + Math.imul(side ^ X, B) + NO_C + 130 * T) | 0;
  if (w.hint) {
    const h = w.hinted[o] as number;
    const hb = po >= 0 ? (w.hinted[po] as number) : 9;
    out[n++] = (Math.imul(h, A) + Math.imul(hb ^ X, B) + NO_C + 140 * T) | 0;
    out[n++] = (Math.imul(h, A) + Math.imul(hb ^ X, B) + Math.imul(w.hint.rule ^ Y, C) + 141 * T) | 0;
    out[n++] = (Math.imul(h, A) + Math.imul(hb ^ X, B) + Math.imul(quotes ^ Y, C) + 142 * T) | 0;
    out[n++] = (Math.imul(h, A) + Math.imul(hb ^ X, B) + Math.imul(was ^ Y, C) + 143 * T) | 0;
  }
  spread(f, n);
}
