// Linear models over hashed features: one table of bytes, a row of class weights wherever a feature points.
import { mix } from "./hash.ts";

/** A table of weights. A feature's row begins at `hash >>> shift` and is `classes` wide; rows overlap, which packs sparse rows. */
export interface Linear {
  readonly classes: number;
  /** 32 minus the number of hash bits in use. */
  readonly shift: number;
  /** Square roots of the weights with their sign, so that small weights keep their precision in a byte. */
  readonly weights: Int8Array;
}

/** Length of the weight array of a model with `bits` hash bits. */
export const tableSize = (bits: number, classes: number): number => 2 ** bits + classes;

/** The class with the highest score of the first `size` in `among` (the earliest of equals); `features` is used up. */
export function bestAmong(
  model: Linear,
  features: Int32Array,
  count: number,
  among: Uint8Array,
  out: Int32Array,
): number {
  const { shift, weights } = model;
  const size = among.length;
  if (size === 1) return among[0] as number;
  for (let f = 0; f < count; f++) features[f] = mix(features[f] as number) >>> shift;
  // Two classes at once: each feature's place is read half as often.
  for (let k = 0; k < size; k += 2) {
    const c = among[k] as number;
    const d = k + 1 < size ? (among[k + 1] as number) : c;
    let sum = 0;
    let next = 0;
    for (let f = 0; f < count; f++) {
      const row = features[f] as number;
      const root = weights[row + c] as number;
      const other = weights[row + d] as number;
      const sign = root >> 31;
      const otherSign = other >> 31;
      sum += root * ((root ^ sign) - sign);
      next += other * ((other ^ otherSign) - otherSign);
    }
    out[k] = sum;
    if (k + 1 < size) out[k + 1] = next;
  }
  let best = 0;
  for (let k = 1; k < size; k++) if ((out[k] as number) > (out[best] as number)) best = k;
  return among[best] as number;
}

/** Classes whose bits are set in a pair of 32-bit masks. */
export function classesOf(low: number, high: number): Uint8Array {
  const out: number[] = [];
  for (let c = 0; c < 32; c++) if ((low >>> c) & 1) out.push(c);
  for (let c = 0; c < 32; c++) if ((high >>> c) & 1) out.push(c + 32);
  return Uint8Array.from(out);
}
