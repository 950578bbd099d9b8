// A buffer that features are written into as hashes; the same code writes them to learn from and to decide by.
import { mix } from "../../tag/hash.ts";

/** Features of one decision: `hash[0 … size)`. */
export interface Features {
  hash: Int32Array;
  size: number;
}

/** Room for `most` features. */
export const makeFeatures = (most: number): Features => ({ hash: new Int32Array(most), size: 0 });

/** Adds template `t` with up to three values; order counts. */
export function put(f: Features, t: number, a: number, b = 0, d = 0): void {
  const h =
    Math.imul(a, 0x9e3779b1 | 0) +
    Math.imul(b ^ 0x2545f491, 0x27d4eb2f) +
    Math.imul(d ^ 0x51ed270b, 0x165667b1) +
    Math.imul(t, 0x632be5ab);
  f.hash[f.size++] = mix(h);
}
