// The learner of the parser's moves: a large table while it learns, of which the weightiest features are kept.
import { mix } from "../src/tag/hash.ts";
import { MOST_WEIGHT, type MoveTable, moveTable, packRow } from "../src/tag/move-table.ts";

/** Hash bits while learning; large enough that few features share a row. */
const BITS = 22;

/** Weights of LEFT and RIGHT against SHIFT, two a row. */
export interface MoveLearner {
  readonly weights: Float32Array;
  readonly sums: Float64Array;
  /** Low byte of the hash that a row was last written for. */
  readonly check: Uint8Array;
  step: number;
}

/** A learner with all weights zero. */
export const makeMoveLearner = (): MoveLearner => ({
  weights: new Float32Array(2 ** BITS * 2),
  sums: new Float64Array(2 ** BITS * 2),
  check: new Uint8Array(2 ** BITS),
  step: 1,
});

const SHIFT_BY = 32 - BITS;

/** Scores of SHIFT (0), LEFT and RIGHT. */
export function scoreWhileLearning(
  l: MoveLearner,
  features: Int32Array,
  count: number,
  out: Float64Array,
): void {
  const { weights } = l;
  let left = 0;
  let right = 0;
  for (let f = 0; f < count; f++) {
    // Spread here, once for the score and the update that may follow.
    const hash = mix(features[f] as number);
    features[f] = hash;
    const row = (hash >>> SHIFT_BY) * 2;
    left += weights[row] as number;
    right += weights[row + 1] as number;
  }
  out[0] = 0;
  out[1] = left;
  out[2] = right;
}

function add(l: MoveLearner, features: Int32Array, count: number, column: number, by: number): void {
  const sum = by * l.step;
  for (let f = 0; f < count; f++) {
    const hash = features[f] as number;
    const row = hash >>> SHIFT_BY;
    const at = row * 2 + column;
    l.weights[at] = (l.weights[at] as number) + by;
    l.sums[at] = (l.sums[at] as number) + sum;
    l.check[row] = hash & 0xff;
  }
}

/** Moves the weights towards `right` and away from `wrong`. SHIFT is the zero that the others are measured against. */
export function updateMoves(
  l: MoveLearner,
  features: Int32Array,
  count: number,
  right: number,
  wrong: number,
): void {
  if (right > 0) add(l, features, count, right - 1, 1);
  else for (let c = 0; c < 2; c++) add(l, features, count, c, -0.5);
  if (wrong > 0) add(l, features, count, wrong - 1, -1);
  else for (let c = 0; c < 2; c++) add(l, features, count, c, 0.5);
}

/** The averaged weights as a shipped table: of the features that fall on one row the weightiest stays. */
export function packMoves(l: MoveLearner, bits: number): MoveTable {
  const mean = (i: number) => (l.weights[i] as number) - (l.sums[i] as number) / l.step;
  let most = 0;
  for (let i = 0; i < l.weights.length; i++) most = Math.max(most, Math.abs(mean(i)));
  const scale = MOST_WEIGHT / (most || 1);
  const rows = new Int32Array(2 ** bits);
  const weight = new Float64Array(2 ** bits);
  const down = BITS - bits;
  for (let row = 0; row < l.check.length; row++) {
    const left = mean(row * 2);
    const right = mean(row * 2 + 1);
    const size = Math.abs(left) + Math.abs(right) + Math.abs(left - right);
    const place = row >>> down;
    if (size <= (weight[place] as number)) continue;
    weight[place] = size;
    rows[place] = packRow(l.check[row] as number, Math.round(left * scale), Math.round(right * scale));
  }
  return moveTable(rows, 32 - bits);
}
