// The weights of the parser's moves: one 32-bit row a feature, with a check byte, so that a feature which training never met adds nothing.
import { mix } from "./hash.ts";

/** Rows of weights; a feature's row is at `hash >>> shift`. Made by `moveTable`. */
export interface MoveTable {
  /** Check byte in bits 0-7; weight of RIGHT against SHIFT in bits 8-19, of LEFT against SHIFT in bits 20-31, signed. */
  readonly rows: Int32Array;
  /** The rows' check bytes by themselves: six features in ten are strangers and are told by these, which stay near in memory. */
  readonly checks: Uint8Array;
  readonly shift: number;
}

/** A table of these rows. */
export function moveTable(rows: Int32Array, shift: number): MoveTable {
  const checks = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) checks[i] = rows[i] as number;
  return { rows, checks, shift };
}

/** Largest weight that a row can hold. */
export const MOST_WEIGHT = 2047;

/** One row. Weights are whole numbers from -2047 to 2047. */
export const packRow = (hash: number, left: number, right: number): number =>
  (left << 20) | ((right & 0xfff) << 8) | (hash & 0xff);

/**
 * Sums the rows of `count` features: scores of LEFT and RIGHT against SHIFT at `out[1]` and `out[2]`; `features` is used up.
 * Strangers are sorted out first, without a branch, so that one look-up does not wait for another.
 */
export function scoreMoves(
  table: MoveTable,
  features: Int32Array,
  count: number,
  out: Float64Array | Int32Array,
): void {
  const { rows, checks, shift } = table;
  let known = 0;
  for (let f = 0; f < count; f++) {
    const hash = mix(features[f] as number);
    const row = hash >>> shift;
    features[known] = row;
    known += (((checks[row] as number) ^ (hash & 0xff)) - 1) >>> 31;
  }
  let left = 0;
  let right = 0;
  for (let f = 0; f < known; f++) {
    const row = rows[features[f] as number] as number;
    left += row >> 20;
    right += (row << 12) >> 20;
  }
  out[0] = 0;
  out[1] = left;
  out[2] = right;
}
