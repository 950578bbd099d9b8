// The averaged perceptron behind a `SlotTable`: a large table while it learns, of which the weightiest features are kept.
import { mix } from "../src/tag/hash.ts";
import { classesOf } from "../src/tag/linear.ts";
import { checkOf, NO_CLASS, ROW_BYTES, SLOTS, type SlotTable } from "../src/tag/slot-table.ts";

/** Hash bits while learning; large enough that few features share a row. */
const BITS = 22;
const SHIFT = 32 - BITS;

/** A model while it learns. Rows of classes overlap, each beginning at its feature's place. */
export interface Learner {
  readonly weights: Float32Array;
  /** Sum of each update times the step it came at; gives the average at the end. */
  readonly sums: Float64Array;
  /** By row: check byte of the feature that last wrote it, and the classes it wrote, as two masks. */
  readonly check: Int8Array;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly margin: number;
  step: number;
}

/** A learner with all weights zero. It learns until the right class leads by `margin`. */
export const makeLearner = (margin: number): Learner => ({
  weights: new Float32Array(2 ** BITS + NO_CLASS),
  sums: new Float64Array(2 ** BITS + NO_CLASS),
  check: new Int8Array(2 ** BITS),
  low: new Uint32Array(2 ** BITS),
  high: new Uint32Array(2 ** BITS),
  margin,
  step: 1,
});

const scores = new Float64Array(NO_CLASS + 1);

/** The best of the classes `among` while learning; `features` are spread. */
export function guessAmong(l: Learner, features: Int32Array, count: number, among: Uint8Array): number {
  const { weights } = l;
  const size = among.length;
  scores.fill(0, 0, size);
  for (let f = 0; f < count; f++) {
    // Spread here, once for the guess and the update that may follow.
    const hash = mix(features[f] as number);
    features[f] = hash;
    const row = hash >>> SHIFT;
    for (let k = 0; k < size; k++) {
      scores[k] = (scores[k] as number) + (weights[row + (among[k] as number)] as number);
    }
  }
  let best = 0;
  for (let k = 1; k < size; k++) if ((scores[k] as number) > (scores[best] as number)) best = k;
  return among[best] as number;
}

function add(l: Learner, features: Int32Array, count: number, cls: number, by: number): void {
  const sum = by * l.step;
  for (let f = 0; f < count; f++) {
    const hash = features[f] as number;
    const row = hash >>> SHIFT;
    l.weights[row + cls] = (l.weights[row + cls] as number) + by;
    l.sums[row + cls] = (l.sums[row + cls] as number) + sum;
    l.check[row] = checkOf(hash);
    if (cls < 32) l.low[row] = (l.low[row] as number) | (1 << cls);
    else l.high[row] = (l.high[row] as number) | (1 << (cls - 32));
  }
}

/** One step: guesses, and where `gold` does not lead every other class by the margin, moves towards it. Returns the guess. */
export function learn(
  l: Learner,
  features: Int32Array,
  count: number,
  gold: number,
  among: Uint8Array,
): number {
  const guess = guessAmong(l, features, count, among);
  let rival = -1;
  let lead = 0;
  for (let k = 0; k < among.length; k++) {
    if (among[k] === gold) lead = scores[k] as number;
    else if (rival < 0 || (scores[k] as number) > (scores[rival] as number)) rival = k;
  }
  if (rival >= 0 && lead - (scores[rival] as number) <= l.margin) {
    add(l, features, count, gold, 1);
    add(l, features, count, among[rival] as number, -1);
  }
  l.step++;
  return guess;
}

/** The averaged weights as a shipped table of `2 ** bits` rows: of the features that fall on one row the weightiest stays. */
export function pack(l: Learner, bits: number): SlotTable {
  const mean = (i: number) => (l.weights[i] as number) - (l.sums[i] as number) / l.step;
  let most = 0;
  for (let i = 0; i < l.weights.length; i++) most = Math.max(most, Math.abs(mean(i)));
  const byte = (v: number) => Math.sign(v) * Math.round(Math.sqrt(Math.abs(v) / (most || 1)) * 127);
  const rows = new Int8Array(2 ** bits * ROW_BYTES);
  const weight = new Float64Array(2 ** bits);
  const down = BITS - bits;
  for (let row = 0; row < l.check.length; row++) {
    const low = l.low[row] as number;
    const high = l.high[row] as number;
    if (low === 0 && high === 0) continue;
    const classes = [...classesOf(low, high)]
      .map((c) => ({ c, v: mean(row + c) }))
      .sort((a, b) => Math.abs(b.v) - Math.abs(a.v) || a.c - b.c)
      .slice(0, SLOTS);
    const size = classes.reduce((sum, { v }) => sum + Math.abs(v), 0);
    const place = row >>> down;
    if (size <= (weight[place] as number)) continue;
    weight[place] = size;
    const at = place * ROW_BYTES;
    rows[at] = l.check[row] as number;
    for (let k = 0; k < SLOTS; k++) {
      rows[at + 1 + 2 * k] = classes[k]?.c ?? NO_CLASS;
      rows[at + 2 + 2 * k] = byte(classes[k]?.v ?? 0);
    }
  }
  return { rows, shift: 32 - bits };
}
