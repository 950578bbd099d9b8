// Linear models over hashed features as a table of rows: each kept feature has its few weightiest classes in one row, and a
// check byte, so that a feature which training never kept adds nothing.
import { mix } from "./hash.ts";

/** Classes that one row has room for. */
export const SLOTS = 7;
/** Bytes of a row: the check byte, a class and its weight for each slot, one byte to spare. */
export const ROW_BYTES = 16;
/** Class that stands in a slot nobody took. */
export const NO_CLASS = 63;

/** Weights for up to 63 classes. */
export interface SlotTable {
  /** Rows at `(hash >>> shift) * ROW_BYTES`. Weights are kept as square roots with their sign, so that small ones keep their precision. */
  readonly rows: Int8Array;
  /** 32 minus the number of hash bits in use. */
  readonly shift: number;
}

/** The check byte of a hash. */
export const checkOf = (hash: number): number => (hash << 24) >> 24;

/** Working memory of `bestClass`: one sum for each class. */
export const makeSums = (): Int32Array => new Int32Array(NO_CLASS + 1);

/** The class with the highest score of those in `among` (the earliest of equals). */
export function bestClass(
  table: SlotTable,
  features: Int32Array,
  count: number,
  among: Uint8Array,
  sums: Int32Array,
): number {
  const { rows, shift } = table;
  const size = among.length;
  if (size === 1) return among[0] as number;
  for (let k = 0; k < size; k++) sums[among[k] as number] = 0;
  for (let f = 0; f < count; f++) {
    const hash = mix(features[f] as number);
    const row = (hash >>> shift) * ROW_BYTES;
    if (rows[row] !== (hash << 24) >> 24) continue;
    for (let slot = row + 1; slot < row + 1 + 2 * SLOTS; slot += 2) {
      const root = rows[slot + 1] as number;
      const sign = root >> 31;
      const c = (rows[slot] as number) & NO_CLASS;
      sums[c] = (sums[c] as number) + root * ((root ^ sign) - sign);
    }
  }
  let best = among[0] as number;
  for (let k = 1; k < size; k++) {
    const c = among[k] as number;
    if ((sums[c] as number) > (sums[best] as number)) best = c;
  }
  return best;
}
