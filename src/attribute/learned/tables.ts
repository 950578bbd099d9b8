// Weights as bytes with one scale: sums are whole numbers, so that every machine adds up to the same.

/** A table of rows: feature `hash` has the row at `hash >>> shift`, `width` bytes wide. */
export interface Table {
  readonly shift: number;
  readonly width: number;
  /** What one unit of a byte is worth. */
  readonly unit: number;
  readonly bytes: Int8Array;
}

/** Sum of one-wide rows. */
export function sumOf(t: Table, hash: Int32Array, size: number): number {
  const { shift, bytes } = t;
  let sum = 0;
  for (let i = 0; i < size; i++) sum += bytes[(hash[i] as number) >>> shift] as number;
  return sum * t.unit;
}

/** Sums of `width`-wide rows, written to `out` from `at` on. */
export function sumRows(t: Table, hash: Int32Array, size: number, out: Float64Array, at: number): void {
  const { shift, width, bytes, unit } = t;
  if (width === 3) {
    let a = 0;
    let b = 0;
    let d = 0;
    for (let i = 0; i < size; i++) {
      const row = ((hash[i] as number) >>> shift) * 3;
      a += bytes[row] as number;
      b += bytes[row + 1] as number;
      d += bytes[row + 2] as number;
    }
    out[at] = a * unit;
    out[at + 1] = b * unit;
    out[at + 2] = d * unit;
    return;
  }
  if (width === 9) {
    sumNine(t, hash, size, out, at);
    return;
  }
  out.fill(0, at, at + width);
  for (let i = 0; i < size; i++) {
    const row = ((hash[i] as number) >>> shift) * width;
    for (let k = 0; k < width; k++) out[at + k] = (out[at + k] as number) + (bytes[row + k] as number);
  }
  for (let k = 0; k < width; k++) out[at + k] = (out[at + k] as number) * unit;
}

/** Nine sums held in registers: borders are where most time goes. */
function sumNine(
  { shift, bytes, unit }: Table,
  hash: Int32Array,
  size: number,
  out: Float64Array,
  at: number,
): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s7 = 0;
  let s8 = 0;
  for (let i = 0; i < size; i++) {
    const row = ((hash[i] as number) >>> shift) * 9;
    s0 += bytes[row] as number;
    s1 += bytes[row + 1] as number;
    s2 += bytes[row + 2] as number;
    s3 += bytes[row + 3] as number;
    s4 += bytes[row + 4] as number;
    s5 += bytes[row + 5] as number;
    s6 += bytes[row + 6] as number;
    s7 += bytes[row + 7] as number;
    s8 += bytes[row + 8] as number;
  }
  out[at] = s0 * unit;
  out[at + 1] = s1 * unit;
  out[at + 2] = s2 * unit;
  out[at + 3] = s3 * unit;
  out[at + 4] = s4 * unit;
  out[at + 5] = s5 * unit;
  out[at + 6] = s6 * unit;
  out[at + 7] = s7 * unit;
  out[at + 8] = s8 * unit;
}

/** Rounds weights to bytes: one unit is the largest weight over 127, cut at `most`. */
export function pack(weights: Float32Array, bits: number, width: number, most: number): Table {
  let top = 0;
  for (const w of weights) top = Math.max(top, Math.abs(w));
  const unit = Math.min(top, most) / 127 || 1;
  const bytes = new Int8Array(2 ** bits * width);
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = Math.max(-127, Math.min(127, Math.round((weights[i] as number) / unit)));
  return { shift: 32 - bits, width, unit, bytes };
}
