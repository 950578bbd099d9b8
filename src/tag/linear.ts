// Linear models over hashed features: one table of small integers, a row of class weights wherever a feature points.

/** A table of weights. A feature's row begins at `(hash >>> shift) * stride` and is `classes` wide; with stride 1 rows overlap, which packs sparse rows. */
export interface Linear {
  readonly classes: number;
  readonly stride: number;
  /** 32 minus the number of hash bits in use. */
  readonly shift: number;
  readonly weights: Int16Array | Float32Array;
}

/** Length of the weight array of a model with `bits` hash bits. */
export const tableSize = (bits: number, stride: number, classes: number): number =>
  2 ** bits * stride + Math.max(0, classes - stride);

/** Sums the rows of the first `count` features into `out[0 .. classes)`. */
export function scoreInto(
  model: Linear,
  features: Int32Array,
  count: number,
  out: Float64Array | Int32Array,
): void {
  const { classes, stride, shift, weights } = model;
  for (let c = 0; c < classes; c++) out[c] = 0;
  for (let f = 0; f < count; f++) {
    const row = ((features[f] as number) >>> shift) * stride;
    for (let c = 0; c < classes; c++) out[c] = (out[c] as number) + (weights[row + c] as number);
  }
}

/** Index of the largest of the first `count` values; the first of equals. */
export function argmax(values: Float64Array | Int32Array, count: number): number {
  let best = 0;
  for (let c = 1; c < count; c++) if ((values[c] as number) > (values[best] as number)) best = c;
  return best;
}

/** A weight as it is stored, one byte, to what it is summed as: the square with the sign kept, so that small weights keep their precision. */
export const widen = (stored: number): number => stored * Math.abs(stored);

/** Widens a table of stored bytes. */
export function widenAll(stored: Int8Array): Int16Array {
  const out = new Int16Array(stored.length);
  for (let i = 0; i < stored.length; i++) out[i] = widen(stored[i] as number);
  return out;
}
