// The weights of the parser's moves: one 32-bit row a feature, with a check byte, so that a feature which training never met adds nothing.
import { mix } from "./hash.ts";

/** Rows of weights; a feature's row is at `hash >>> shift`. */
export interface MoveTable {
  /** Check byte in bits 0-7; weight of RIGHT against SHIFT in bits 8-19, of LEFT against SHIFT in bits 20-31, signed. */
  readonly rows: Int32Array;
  readonly shift: number;
}

/** Largest weight that a row can hold. */
export const MOST_WEIGHT = 2047;

/** One row. Weights are whole numbers from -2047 to 2047. */
export const packRow = (hash: number, left: number, right: number): number =>
  (left << 20) | ((right & 0xfff) << 8) | (hash & 0xff);

/** Sums the rows of `count` features: scores of LEFT and RIGHT against SHIFT at `out[1]` and `out[2]`. */
export function scoreMoves(
  table: MoveTable,
  features: Int32Array,
  count: number,
  out: Float64Array | Int32Array,
): void {
  const { rows, shift } = table;
  let left = 0;
  let right = 0;
  for (let f = 0; f < count; f++) {
    const hash = mix(features[f] as number);
    const row = rows[hash >>> shift] as number;
    if (((row ^ hash) & 0xff) !== 0) continue;
    left += row >> 20;
    right += (row << 12) >> 20;
  }
  out[0] = 0;
  out[1] = left;
  out[2] = right;
}
