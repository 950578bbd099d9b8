// Steps along gradients with a rate for every weight (AdaGrad; Duchi, Hazan and Singer 2011), and logistic regression by it.
import { sigmoid } from "../../src/model/numbers.ts";
import { shuffle } from "../random.ts";
import type { Rows } from "./rows.ts";

/** Weights that learn. */
export interface Weights {
  readonly value: Float32Array;
  /** Sums of squared gradients. */
  readonly squares: Float32Array;
  readonly rate: number;
  /** Pull towards zero at every step. */
  readonly decay: number;
}

/** Weights of zero. */
export const makeWeights = (size: number, rate: number, decay: number): Weights => ({
  value: new Float32Array(size),
  squares: new Float32Array(size),
  rate,
  decay,
});

/** One step against a gradient of the loss. */
export function step(w: Weights, at: number, gradient: number): void {
  const g = gradient + w.decay * (w.value[at] as number);
  const s = (w.squares[at] as number) + g * g;
  w.squares[at] = s;
  w.value[at] = (w.value[at] as number) - (w.rate * g) / Math.sqrt(s + 1);
}

/** How a logistic regression is trained. */
export interface LogisticOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly random: () => number;
}

/** Trains a logistic regression on the decisions `among`; targets are 0 or 1. Gives one-wide weights. */
export function learnLogistic(
  rows: Rows,
  targets: ArrayLike<number>,
  among: readonly number[],
  { bits, epochs, rate, decay, random }: LogisticOptions,
): Float32Array {
  const w = makeWeights(2 ** bits + 1, rate, decay);
  const order = [...among];
  for (let e = 0; e < epochs; e++) {
    for (const n of shuffle(order, random)) {
      const g = sigmoid(rows.sum(w.value, n)) - (targets[n] as number);
      const to = rows.starts[n + 1] as number;
      for (let i = rows.starts[n] as number; i < to; i++) step(w, rows.data[i] as number, g);
    }
  }
  return w.value;
}
