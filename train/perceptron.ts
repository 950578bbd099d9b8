// The averaged perceptron that all four models are trained with, and its rounding to bytes.
import { argmax, type Linear, scoreInto, tableSize, widenAll } from "../src/tag/linear.ts";

/** A linear model while it learns. */
export interface Learner {
  readonly linear: Linear & { readonly weights: Float32Array };
  /** Sum of each update times the step it came at; gives the average at the end. */
  readonly sums: Float64Array;
  step: number;
}

/** A learner with all weights zero. */
export function makeLearner(bits: number, stride: number, classes: number): Learner {
  const size = tableSize(bits, stride, classes);
  return {
    linear: { classes, stride, shift: 32 - bits, weights: new Float32Array(size) },
    sums: new Float64Array(size),
    step: 1,
  };
}

/** Adds `by` to the weights of `features` for one class. */
export function update(l: Learner, features: Int32Array, count: number, cls: number, by: number): void {
  const { weights, shift, stride } = l.linear;
  const sum = by * l.step;
  for (let f = 0; f < count; f++) {
    const at = ((features[f] as number) >>> shift) * stride + cls;
    weights[at] = (weights[at] as number) + by;
    l.sums[at] = (l.sums[at] as number) + sum;
  }
}

/** One perceptron step: scores, and where the best class is not `gold`, moves towards it. Returns the guess. */
export function learn(
  l: Learner,
  features: Int32Array,
  count: number,
  gold: number,
  scores: Float64Array,
): number {
  scoreInto(l.linear, features, count, scores);
  const guess = argmax(scores, l.linear.classes);
  if (guess !== gold) {
    update(l, features, count, gold, 1);
    update(l, features, count, guess, -1);
  }
  l.step++;
  return guess;
}

/** Bytes of a trained table and the table as it will be read back from them. */
export interface Trained {
  readonly bytes: Int8Array;
  readonly linear: Linear;
}

/** The mean of all weights that the learner went through, rounded to bytes (square-root scale). */
export function quantise(l: Learner): Trained {
  const { weights } = l.linear;
  let most = 0;
  const mean = (i: number) => (weights[i] as number) - (l.sums[i] as number) / l.step;
  for (let i = 0; i < weights.length; i++) most = Math.max(most, Math.abs(mean(i)));
  const bytes = new Int8Array(weights.length);
  for (let i = 0; i < bytes.length; i++) {
    const v = mean(i);
    bytes[i] = Math.sign(v) * Math.round(Math.sqrt(Math.abs(v) / (most || 1)) * 127);
  }
  return { bytes, linear: { ...l.linear, weights: widenAll(bytes) } };
}
