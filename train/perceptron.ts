// The averaged perceptron that tags and relations are trained with, and its rounding to bytes.
import { mix } from "../src/tag/hash.ts";
import { type Linear, tableSize } from "../src/tag/linear.ts";

/** A linear model while it learns. */
export interface Learner {
  readonly classes: number;
  readonly shift: number;
  readonly weights: Float32Array;
  /** Sum of each update times the step it came at; gives the average at the end. */
  readonly sums: Float64Array;
  readonly margin: number;
  step: number;
}

/** A learner with all weights zero. It learns until the right class leads every other by `margin`. */
export function makeLearner(bits: number, classes: number, margin: number): Learner {
  const size = tableSize(bits, classes);
  return {
    classes,
    shift: 32 - bits,
    weights: new Float32Array(size),
    sums: new Float64Array(size),
    margin,
    step: 1,
  };
}

const scores = new Float64Array(64);

/** The best of the classes `among` while learning; `features` become rows. */
export function guessAmong(l: Learner, features: Int32Array, count: number, among: Uint8Array): number {
  const { shift, weights } = l;
  const size = among.length;
  scores.fill(0, 0, size);
  for (let f = 0; f < count; f++) {
    // Rows are worked out here, once for the guess and the update that may follow.
    const row = mix(features[f] as number) >>> shift;
    features[f] = row;
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
    const at = (features[f] as number) + cls;
    l.weights[at] = (l.weights[at] as number) + by;
    l.sums[at] = (l.sums[at] as number) + sum;
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

/** The mean of all weights that the learner went through, rounded to bytes (square-root scale). */
export function quantise(l: Learner): Linear {
  const { weights } = l;
  let most = 0;
  const mean = (i: number) => (weights[i] as number) - (l.sums[i] as number) / l.step;
  for (let i = 0; i < weights.length; i++) most = Math.max(most, Math.abs(mean(i)));
  const bytes = new Int8Array(weights.length);
  for (let i = 0; i < bytes.length; i++) {
    const v = mean(i);
    bytes[i] = Math.sign(v) * Math.round(Math.sqrt(Math.abs(v) / (most || 1)) * 127);
  }
  return { classes: l.classes, shift: l.shift, weights: bytes };
}
