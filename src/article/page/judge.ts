// Judge: how likely each block of a page is the article's own text. Trees over single blocks first, then trees that see their judgement of the neighbours.
import { PAGE_FOREST } from "../lexicon/page-forest.ts";
import type { Box, PageBlock, PageBlocks } from "./blocks.ts";
import type { Cells } from "./cells.ts";
import { featuresOf } from "./features.ts";
import { type Forest, probabilities, type Tree } from "./trees.ts";

/** The two forests that judge a page. */
export interface PageModel {
  readonly alone: Forest;
  readonly among: Forest;
}

/** Reads a forest from lines of numbers: the first is the base, each other one a tree. */
export const forestOf = ([base, ...trees]: readonly string[]): Forest => ({
  base: Number(base),
  trees: trees.map((line): Tree => Float64Array.from(line.split(" "), Number)),
});

let shipped: PageModel | null = null;

/** The forests that ship with the package; read once. */
export function pageModel(): PageModel {
  shipped ??= { alone: forestOf(PAGE_FOREST.alone), among: forestOf(PAGE_FOREST.among) };
  return shipped;
}

/** What boxes hold of scores: gathered from each block in the four boxes above it. */
interface BoxScores {
  readonly sum: Float64Array;
  readonly length: Float64Array;
  readonly most: Float64Array;
}

function boxScores({ blocks, boxes }: PageBlocks, scores: ArrayLike<number>): BoxScores {
  const [sum, length, most] = [
    new Float64Array(boxes.length),
    new Float64Array(boxes.length),
    new Float64Array(boxes.length),
  ];
  for (let i = 0; i < blocks.length; i++) {
    const { text, box } = blocks[i] as PageBlock;
    const s = scores[i] as number;
    const peak = s * Math.min(1, text.length / 80);
    let up: Box | null = box;
    for (let k = 0; up !== null && k < 4; k++) {
      const at = up.index;
      sum[at] = (sum[at] as number) + s * text.length;
      length[at] = (length[at] as number) + text.length;
      if (peak > (most[at] as number)) most[at] = peak;
      up = up.parent;
    }
  }
  return { sum, length, most };
}

/** Where the run of blocks begins and ends that holds most of what was judged to be text (Kadane's maximum subarray). */
function bestRun(
  lengths: readonly number[],
  scores: ArrayLike<number>,
): { from: number; to: number; worth: number } {
  let best = { from: 0, to: -1, worth: 0 };
  let from = 0;
  let worth = 0;
  for (let i = 0; i < lengths.length; i++) {
    const v = ((scores[i] as number) - 0.45) * Math.min(lengths[i] as number, 400);
    if (worth <= 0) {
      worth = Math.max(0, v);
      from = v > 0 ? i : i + 1;
    } else worth += v;
    if (worth > best.worth) best = { from, to: i, worth };
  }
  return best;
}

/** How many numbers the second forest sees beside those of the first. */
const AROUND = 20;

/** What the second forest sees: all that the first does, and what the first said of the block and all around it. */
export function cellsAmong(page: PageBlocks, cells: Cells, scores: ArrayLike<number>): Cells {
  const { blocks } = page;
  const n = blocks.length;
  const lengths = blocks.map((b) => b.text.length);
  const held = boxScores(page, scores);
  const run = bestRun(lengths, scores);
  let first = -1;
  let last = -1;
  let good = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    const s = scores[i] as number;
    const length = lengths[i] as number;
    total += length;
    if (s > 0.6 && length > 60) {
      if (first < 0) first = i;
      last = i;
    }
    if (s > 0.5) good += length;
  }
  const width = cells.width + AROUND;
  const values = new Float32Array(n * width);
  values.set(cells.values);
  for (let i = 0; i < n; i++) {
    let at = cells.width * n + i;
    const put = (value: number) => {
      values[at] = value;
      at += n;
    };
    put(scores[i] as number);
    for (let d = -3; d <= 3; d++) if (d !== 0) put(i + d < 0 || i + d >= n ? -1 : (scores[i + d] as number));
    let sum = 0;
    let weight = 0;
    for (let d = -6; d <= 6; d++) {
      if (d === 0 || i + d < 0 || i + d >= n) continue;
      const k = Math.min(lengths[i + d] as number, 300) / (1 + Math.abs(d) * 0.3);
      sum += (scores[i + d] as number) * k;
      weight += k;
    }
    put(weight > 0 ? sum / weight : -1);
    let box: Box | null = (blocks[i] as PageBlock).box;
    for (let k = 0; k < 4; k++) {
      put(box === null ? -1 : (held.sum[box.index] as number) / (held.length[box.index] as number));
      if (k > 0) put(box === null ? -1 : (held.most[box.index] as number));
      box = box === null ? null : box.parent;
    }
    put(first < 0 ? -9 : i < first ? -1 : i > last ? 1 : 0);
    put(first < 0 ? -9 : Math.min(30, Math.max(first - i, i - last, 0)));
    put(total === 0 ? 0 : good / total);
    put(i < run.from ? -Math.min(20, run.from - i) : i > run.to ? Math.min(20, i - run.to) : 0);
    put(Math.log2(1 + run.worth));
  }
  return { count: n, width, values };
}

/** For each block the probability that it is the article's own text. */
export function judgePage(page: PageBlocks, model: PageModel = pageModel()): number[] {
  const cells = featuresOf(page);
  const alone = probabilities(model.alone, cells);
  return probabilities(model.among, cellsAmong(page, cells, alone));
}
