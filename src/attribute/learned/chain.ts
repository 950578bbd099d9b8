// The labelling of a window as a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): the best
// sequence, how sure the field is of it, and the probability of each label.
import { exp, log } from "../../model/numbers.ts";

/** Labels: none, content, source. */
export const LABELS = 3;
/** Pairs of labels (of a word and the one before): `before * LABELS + label`. */
export const PAIRS = 9;
/** Label of words that are neither. */
export const NOTHING = 0;
/** Label of what is said. */
export const CONTENT = 1;
/** Label of who is credited. */
export const SOURCE = 2;

/** Scores and results of one window; arrays grow as needed and are used again. */
export interface Chain {
  /** Scores of each label at each word: `word * LABELS + label`. */
  node: Float64Array;
  /** Scores of each pair at the border before each word: `word * PAIRS + before * LABELS + label`. */
  edge: Float64Array;
  label: Uint8Array;
  /** Of `sumAll`: scaled probabilities up to each word and from it on, weights of pairs, and the scales. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly weight: Float64Array;
  readonly scale: Float64Array;
  back: Uint8Array;
}

/** Room for `most` words. */
export const makeChain = (most: number): Chain => ({
  node: new Float64Array(most * LABELS),
  edge: new Float64Array(most * PAIRS),
  label: new Uint8Array(most),
  forward: new Float64Array(most * LABELS),
  backward: new Float64Array(most * LABELS),
  weight: new Float64Array(most * PAIRS),
  scale: new Float64Array(most),
  back: new Uint8Array(most * LABELS),
});

/** Viterbi: fills `label`, gives the score of the best sequence. */
export function decode(c: Chain, size: number): number {
  const { node, edge, back, label } = c;
  let s0 = (node[0] as number) + (edge[0] as number);
  let s1 = (node[1] as number) + (edge[1] as number);
  let s2 = (node[2] as number) + (edge[2] as number);
  for (let i = 1; i < size; i++) {
    const e = i * PAIRS;
    const n = i * LABELS;
    let t0 = 0;
    let t1 = 0;
    let t2 = 0;
    for (let y = 0; y < LABELS; y++) {
      const a = s0 + (edge[e + y] as number);
      const b = s1 + (edge[e + LABELS + y] as number);
      const d = s2 + (edge[e + 2 * LABELS + y] as number);
      let best = a;
      let from = 0;
      if (b > best) {
        best = b;
        from = 1;
      }
      if (d > best) {
        best = d;
        from = 2;
      }
      back[n + y] = from;
      best += node[n + y] as number;
      if (y === 0) t0 = best;
      else if (y === 1) t1 = best;
      else t2 = best;
    }
    s0 = t0;
    s1 = t1;
    s2 = t2;
  }
  let y = s0 >= s1 && s0 >= s2 ? 0 : s1 >= s2 ? 1 : 2;
  const score = y === 0 ? s0 : y === 1 ? s1 : s2;
  for (let i = size - 1; i >= 0; i--) {
    label[i] = y;
    y = back[i * LABELS + y] as number;
  }
  return score;
}

/**
 * Forward and backward probabilities, scaled at each word so that nothing runs over; gives the logarithm of the sum over
 * all sequences. Afterwards `forward * backward` of a word's label is its probability.
 */
export function sumAll(c: Chain, size: number): number {
  const { node, edge, forward, backward, weight } = c;
  let total = 0;
  let f0 = 1;
  let f1 = 0;
  let f2 = 0;
  for (let i = 0; i < size; i++) {
    const n = i * LABELS;
    const e = i * PAIRS;
    // The largest score of the word is taken out before it is raised.
    let most = Number.NEGATIVE_INFINITY;
    for (let p = 0; p < PAIRS; p++) {
      const s = (edge[e + p] as number) + (node[n + (p % LABELS)] as number);
      weight[e + p] = s;
      if (s > most) most = s;
    }
    for (let p = 0; p < PAIRS; p++) weight[e + p] = exp((weight[e + p] as number) - most);
    const a = f0 * (weight[e] as number) + f1 * (weight[e + 3] as number) + f2 * (weight[e + 6] as number);
    const b =
      f0 * (weight[e + 1] as number) + f1 * (weight[e + 4] as number) + f2 * (weight[e + 7] as number);
    const d =
      f0 * (weight[e + 2] as number) + f1 * (weight[e + 5] as number) + f2 * (weight[e + 8] as number);
    const sum = a + b + d || 1e-300;
    f0 = a / sum;
    f1 = b / sum;
    f2 = d / sum;
    forward[n] = f0;
    forward[n + 1] = f1;
    forward[n + 2] = f2;
    c.scale[i] = sum;
    total += most + log(sum);
  }
  let b0 = 1;
  let b1 = 1;
  let b2 = 1;
  for (let i = size - 1; ; i--) {
    const n = i * LABELS;
    backward[n] = b0;
    backward[n + 1] = b1;
    backward[n + 2] = b2;
    if (i === 0) return total;
    const e = i * PAIRS;
    const per = 1 / (c.scale[i] as number);
    const x0 = b0 * per;
    const x1 = b1 * per;
    const x2 = b2 * per;
    b0 = (weight[e] as number) * x0 + (weight[e + 1] as number) * x1 + (weight[e + 2] as number) * x2;
    b1 = (weight[e + 3] as number) * x0 + (weight[e + 4] as number) * x1 + (weight[e + 5] as number) * x2;
    b2 = (weight[e + 6] as number) * x0 + (weight[e + 7] as number) * x1 + (weight[e + 8] as number) * x2;
  }
}

/** After `sumAll`: probability of label `y` at word `i`. */
export const labelOdds = (c: Chain, i: number, y: number): number =>
  (c.forward[i * LABELS + y] as number) * (c.backward[i * LABELS + y] as number);

/** After `sumAll`: probability that word `i - 1` has label `b` and word `i` label `y`; i is at least 1. */
export const pairOdds = (c: Chain, i: number, b: number, y: number): number =>
  ((c.forward[(i - 1) * LABELS + b] as number) *
    (c.weight[i * PAIRS + b * LABELS + y] as number) *
    (c.backward[i * LABELS + y] as number)) /
  (c.scale[i] as number);
