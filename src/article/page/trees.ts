// Trees: boosted decision trees, applied. Training is in train/pages.
import { sigmoid } from "../../model/numbers.ts";

/** A tree's nodes in one list: four numbers each — feature, threshold, left, right; a leaf is −1, value, 0, 0. */
export type Tree = ArrayLike<number>;

/** Trees whose leaves add up to the logit of a probability. */
export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** The probability that the trees give a row. @example probability(forest, row) // 0.93 */
export function probability({ base, trees }: Forest, row: Float32Array): number {
  let sum = base;
  for (let i = 0; i < trees.length; i++) {
    const tree = trees[i] as Tree;
    let at = 0;
    for (;;) {
      const feature = tree[at] as number;
      if (feature < 0) break;
      at = 4 * (tree[(row[feature] as number) <= (tree[at + 1] as number) ? at + 2 : at + 3] as number);
    }
    sum += tree[at + 1] as number;
  }
  return sigmoid(sum);
}
