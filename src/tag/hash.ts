// Integer hashes: every feature of every model is a 32-bit number, never a string.

/** Spreads the bits of `h` (finaliser of a multiplicative hash); the high bits are as good as the low ones. */
export function mix(h: number): number {
  const x = Math.imul(h ^ (h >>> 15), 0x846ca68b | 0);
  const y = Math.imul(x ^ (x >>> 13), 0x7feb352d);
  return y ^ (y >>> 16);
}

// Features are written out as sums of products, so that no call stands in the hot path, and spread by `mix` when they
// are looked up.

/** Multiplier of a feature's first value. */
export const A = 0x9e3779b1 | 0;
/** Multiplier of a feature's second value. */
export const B = 0x27d4eb2f;
/** Multiplier of a feature's third value. */
export const C = 0x165667b1;
/** Multiplier of the number of a feature's template. */
export const T = 0x00632be5;

/** Hash of the feature `template` with one value. */
export const feature1 = (template: number, a: number): number =>
  mix(Math.imul(a, 0x9e3779b1 | 0) + Math.imul(template, 0x632be5ab));

/** Hash of the feature `template` with two values; order counts. */
export const feature2 = (template: number, a: number, b: number): number =>
  mix(Math.imul(a, 0x9e3779b1 | 0) + Math.imul(b ^ 0x2545f491, 0x27d4eb2f) + Math.imul(template, 0x632be5ab));

/** Hash of the UTF-16 units `from` to `to` (exclusive) of a string, read left to right. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** True where the ascending list of unsigned hashes holds `hash`. */
export const holds = (sorted: Uint32Array, hash: number): boolean => placeOf(sorted, hash) >= 0;

/** Index of `hash` in an ascending list of unsigned hashes; -1 where it is not there. */
export function placeOf(sorted: Uint32Array, hash: number): number {
  const key = hash >>> 0;
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] as number;
    if (value === key) return middle;
    if (value < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
