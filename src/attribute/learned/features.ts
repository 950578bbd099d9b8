// A buffer that features are written into as hashes; the same code writes them to learn from and to decide by.
import { mix } from "../../tag/hash.ts";

/** Features of one decision: `hash[0 … size)`. */
export interface Features {
  hash: Int32Array;
  size: number;
}

/** Room for `most` features. */
export const makeFeatures = (most: number): Features => ({ hash: new Int32Array(most), size: 0 });

/** Multiplier of a feature's first value. */
export const A = 0x9e3779b1 | 0;
/** Multiplier of a feature's second value. */
export const B = 0x27d4eb2f;
/** Multiplier of a feature's third value. */
export const C = 0x165667b1;
/** Multiplier of the number of a feature's template. */
export const T = 0x632be5ab;
/** Tells the second value from the others. */
export const X = 0x2545f491;
/** Tells the third value from the others. */
export const Y = 0x51ed270b;
/** What a second value of zero adds. */
export const NO_B = Math.imul(X, B);
/** What a third value of zero adds. */
export const NO_C = Math.imul(Y, C);

/** Adds template `t` with up to three values; order counts. */
export function put(f: Features, t: number, a: number, b = 0, d = 0): void {
  f.hash[f.size++] = mix(Math.imul(a, A) + Math.imul(b ^ X, B) + Math.imul(d ^ Y, C) + Math.imul(t, T));
}

/**
 * Makes hashes of the first `size` values of the buffer. Where a hundred features a word are asked for they are written out as
 * sums of products instead of by `put`, so that no call stands in the hot path, and are spread here.
 */
export function spread(f: Features, size: number): void {
  const { hash } = f;
  for (let i = 0; i < size; i++) hash[i] = mix(hash[i] as number);
  f.size = size;
}
