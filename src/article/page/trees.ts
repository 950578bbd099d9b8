// Trees: boosted decision trees, applied. Training is in train/pages.
import { sigmoid } from "../../model/numbers.ts";
import { type Cells, rowsOf } from "./cells.ts";

/** A tree's nodes in one list: four numbers each — feature, threshold, left, right; a leaf is −1, value, 0, 0. */
export type Tree = ArrayLike<number>;

/** Trees whose leaves add up to the logit of a probability. */
export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Questions that follow each other in a tree at most, for it to be asked of all rows at once. */
const STEPS = 3;
/** Places for a tree's questions (the first is 1, those below `i` are `2i` and `2i + 1`), and for its leaves. */
const SIZE = 1 << STEPS;

/** A forest of shallow trees, each filled up to full depth: every question is asked at the same place in every tree. */
interface Shallow {
  readonly features: Int32Array;
  readonly thresholds: Float64Array;
  readonly leaves: Float64Array;
}

/** Fills trees up to full depth; null where one is deeper. */
function shallow({ trees }: Forest): Shallow | null {
  const features = new Int32Array(trees.length * SIZE);
  const thresholds = new Float64Array(trees.length * SIZE).fill(Number.POSITIVE_INFINITY);
  const leaves = new Float64Array(trees.length * SIZE);
  for (const [i, tree] of trees.entries()) {
    const todo: [node: number, place: number][] = [[0, 1]];
    for (const [node, place] of todo) {
      const feature = tree[4 * node] as number;
      const value = tree[4 * node + 1] as number;
      if (place >= SIZE) {
        if (feature >= 0) return null;
        leaves[i * SIZE + place - SIZE] = value;
        continue;
      }
      if (feature >= 0) {
        features[i * SIZE + place] = feature;
        thresholds[i * SIZE + place] = value;
      }
      // A leaf above the lowest place stands at all places below it.
      const [left, right] = feature < 0 ? [node, node] : [tree[4 * node + 2], tree[4 * node + 3]];
      todo.push([left as number, 2 * place], [right as number, 2 * place + 1]);
    }
  }
  return { features, thresholds, leaves };
}

/** What a forest adds up to for each row, tree by tree: the questions of one tree are asked of all rows, without a jump. */
function sumsOfShallow({ features, thresholds, leaves }: Shallow, base: number, cells: Cells): Float64Array {
  const { count: n, values } = cells;
  const sums = new Float64Array(n).fill(base);
  for (let t = 0; t < leaves.length; t += SIZE) {
    const column = (place: number): number => (features[t + place] as number) * n;
    const [c1, c2, c3, c4, c5, c6, c7] = [
      column(1),
      column(2),
      column(3),
      column(4),
      column(5),
      column(6),
      column(7),
    ];
    const t1 = thresholds[t + 1] as number;
    const t2 = thresholds[t + 2] as number;
    const t3 = thresholds[t + 3] as number;
    const t4 = thresholds[t + 4] as number;
    const t5 = thresholds[t + 5] as number;
    const t6 = thresholds[t + 6] as number;
    const t7 = thresholds[t + 7] as number;
    for (let r = 0; r < n; r++) {
      const first = Number((values[c1 + r] as number) > t1);
      const left = Number((values[c2 + r] as number) > t2);
      const right = Number((values[c3 + r] as number) > t3);
      const two = 2 * first + (left ^ ((left ^ right) & -first));
      const last =
        two < 2
          ? two === 0
            ? Number((values[c4 + r] as number) > t4)
            : Number((values[c5 + r] as number) > t5)
          : two === 2
            ? Number((values[c6 + r] as number) > t6)
            : Number((values[c7 + r] as number) > t7);
      sums[r] = (sums[r] as number) + (leaves[t + 2 * two + last] as number);
    }
  }
  return sums;
}

/** What a forest of any depth adds up to for a row. */
function sumOf({ base, trees }: Forest, row: Float32Array): number {
  let sum = base;
  for (const tree of trees) {
    let node = 0;
    while ((tree[4 * node] as number) >= 0) {
      const left = (row[tree[4 * node] as number] as number) <= (tree[4 * node + 1] as number);
      node = tree[4 * node + (left ? 2 : 3)] as number;
    }
    sum += tree[4 * node + 1] as number;
  }
  return sum;
}

const SHALLOW = new WeakMap<Forest, Shallow | { readonly deep: true }>();

/** The probabilities that the trees give to the rows of cells. @example probabilities(forest, cellsOf([row])) // [0.93] */
export function probabilities(forest: Forest, cells: Cells): number[] {
  let known = SHALLOW.get(forest);
  if (known === undefined) {
    known = shallow(forest) ?? { deep: true };
    SHALLOW.set(forest, known);
  }
  if ("deep" in known) return rowsOf(cells).map((row) => probability(forest, row));
  return Array.from(sumsOfShallow(known, forest.base, cells), sigmoid);
}

/** The probability that the trees give a row. @example probability(forest, row) // 0.93 */
export const probability = (forest: Forest, row: Float32Array): number => sigmoid(sumOf(forest, row));
