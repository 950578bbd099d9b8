// Trees: boosted decision trees, applied. Training is in train/pages.
import { sigmoid } from "../../model/numbers.ts";

/** A tree's nodes in one list: four numbers each — feature, threshold, left, right; a leaf is −1, value, 0, 0. */
export type Tree = ArrayLike<number>;

/** Trees whose leaves add up to the logit of a probability. */
export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** A forest as flat lists, the two children of a node side by side, so that a processor runs through it. */
interface Flat {
  /** Where each tree begins. */
  readonly roots: Int32Array;
  /** The feature that a node asks for; −1 for a leaf. */
  readonly features: Int16Array;
  /** A node's threshold, a leaf's value. */
  readonly values: Float64Array;
  /** The left child. */
  readonly lefts: Int32Array;
}

function flatten({ trees }: Forest): Flat {
  const roots: number[] = [];
  const features: number[] = [];
  const values: number[] = [];
  const lefts: number[] = [];
  const add = (tree: Tree, node: number) => {
    features.push(tree[4 * node] as number);
    values.push(tree[4 * node + 1] as number);
    lefts.push(0);
  };
  for (const tree of trees) {
    const todo: [from: number, at: number][] = [[0, features.length]];
    roots.push(features.length);
    add(tree, 0);
    for (const [from, at] of todo) {
      if ((tree[4 * from] as number) < 0) continue;
      const left = features.length;
      lefts[at] = left;
      const [a, b] = [tree[4 * from + 2] as number, tree[4 * from + 3] as number];
      add(tree, a);
      add(tree, b);
      todo.push([a, left], [b, left + 1]);
    }
  }
  return {
    roots: Int32Array.from(roots),
    features: Int16Array.from(features),
    values: Float64Array.from(values),
    lefts: Int32Array.from(lefts),
  };
}

const FLAT = new WeakMap<Forest, Flat>();

/** The probabilities that the trees give to rows. @example probabilities(forest, [row]) // [0.93] */
export function probabilities(forest: Forest, rows: readonly Float32Array[]): number[] {
  let flat = FLAT.get(forest);
  if (flat === undefined) {
    flat = flatten(forest);
    FLAT.set(forest, flat);
  }
  const { roots, features, values, lefts } = flat;
  const out: number[] = new Array(rows.length);
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as Float32Array;
    let sum = forest.base;
    for (let i = 0; i < roots.length; i++) {
      let at = roots[i] as number;
      let feature = features[at] as number;
      while (feature >= 0) {
        at = (lefts[at] as number) + ((row[feature] as number) <= (values[at] as number) ? 0 : 1);
        feature = features[at] as number;
      }
      sum += values[at] as number;
    }
    out[r] = sigmoid(sum);
  }
  return out;
}

/** The probability that the trees give a row. @example probability(forest, row) // 0.93 */
export const probability = (forest: Forest, row: Float32Array): number =>
  probabilities(forest, [row])[0] as number;
