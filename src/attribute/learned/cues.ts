// Which words may be cues, and how likely each is one.

import { sigmoid } from "../../model/numbers.ts";
import { holds, mix } from "../../tag/hash.ts";
import type { Context } from "../context.ts";
import type { Columns } from "./columns.ts";
import { CUE_FEATURES, cueFeatures, type Hint } from "./cue-features.ts";
import { makeFeatures } from "./features.ts";
import { sumOf, type Table } from "./tables.ts";

/** What the list of cue words is looked up by: the lemma and its coarse class. */
export const cueWord = (k: Columns, i: number): number =>
  mix((k.lemma[i] as number) + Math.imul((k.coarse[i] as number) + 1, 0x9e3779b1)) >>> 0;

/** Tokens that may be cues: words that were one in training, and those at which a rule found something. */
export function cueCandidates(k: Columns, words: Uint32Array, hints: ReadonlyMap<number, Hint>): number[] {
  const out: number[] = [];
  for (let i = 0; i < k.size; i++) if (hints.has(i) || holds(words, cueWord(k, i))) out.push(i);
  return out;
}

/** How likely each candidate is a cue, 0 to 1. */
export function cueOdds(
  c: Context,
  k: Columns,
  candidates: readonly number[],
  hints: ReadonlyMap<number, Hint>,
  table: Table,
): Float64Array {
  const f = makeFeatures(CUE_FEATURES);
  return Float64Array.from(candidates, (v) => {
    cueFeatures(c, k, v, hints.get(v) ?? null, f);
    return sigmoid(sumOf(table, f.hash, f.size));
  });
}

/** Four classes of likelihood a token, for what looks at a cue's rivals: 0 to 3. */
export function rivalClasses(size: number, candidates: readonly number[], odds: Float64Array): Uint8Array {
  const out = new Uint8Array(size);
  candidates.forEach((v, n) => {
    const p = odds[n] as number;
    out[v] = p > 0.6 ? 3 : p > 0.25 ? 2 : p > 0.08 ? 1 : 0;
  });
  return out;
}
