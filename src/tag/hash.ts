// Integer hashes: every feature of every model is a 32-bit number, never a string.

/** Spreads the bits of `h` (finaliser of a multiplicative hash); the high bits are as good as the low ones. */
export function mix(h: number): number {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b | 0);
  return x ^ (x >>> 16);
}

/** Hash of the feature `template` with one value. */
export const feature1 = (template: number, a: number): number =>
  mix(Math.imul(a, 0x9e3779b1 | 0) + Math.imul(template, 0x632be5ab));

/** Hash of the feature `template` with two values; order counts. */
export const feature2 = (template: number, a: number, b: number): number =>
  mix(Math.imul(a, 0x9e3779b1 | 0) + Math.imul(b ^ 0x2545f491, 0x27d4eb2f) + Math.imul(template, 0x632be5ab));

/** Hash of the feature `template` with three values; order counts. */
export const feature3 = (template: number, a: number, b: number, c: number): number =>
  mix(
    Math.imul(a, 0x9e3779b1 | 0) +
      Math.imul(b ^ 0x2545f491, 0x27d4eb2f) +
      Math.imul(c ^ 0x51ed270b, 0x165667b1) +
      Math.imul(template, 0x632be5ab),
  );

/** Hash of the UTF-16 units `from` to `to` (exclusive) of a string, read left to right. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}
