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
  for (let k = 0; k < size; k++) {
    const c = among[k] as number;
    let sum = 0;
    for (let f = 0; f < count; f++) {
      const root = weights[(features[f] as number) + c] as number;
      const sign = root >> 31;
      sum += root * ((root ^ sign) - sign);
    }
    out[k] = sum;
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
