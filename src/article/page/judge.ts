// Judge: how likely each block of a page is the article's own text. Trees over single blocks first, then trees that see their judgement of the neighbours.
import { PAGE_FOREST } from "../lexicon/page-forest.ts";
import type { Box, PageBlock, PageBlocks } from "./blocks.ts";
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

interface BoxScore {
  sum: number;
  length: number;
  most: number;
}

/** Scores gathered in the four boxes above each block. */
function boxScores(blocks: readonly PageBlock[], scores: ArrayLike<number>): Map<Box, BoxScore> {
  const out = new Map<Box, BoxScore>();
  for (const [i, { text, box }] of blocks.entries()) {
    const s = scores[i] as number;
    let up: Box | null = box;
    for (let k = 0; up !== null && k < 4; k++) {
      let held = out.get(up);
      if (!held) {
        held = { sum: 0, length: 0, most: 0 };
        out.set(up, held);
      }
      held.sum += s * text.length;
      held.length += text.length;
      held.most = Math.max(held.most, s * Math.min(1, text.length / 80));
      up = up.parent;
    }
  }
  return out;
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

/** The rows of the second forest: those of the first, and what it said of the block and all around it. */
export function rowsAmong(
  { blocks }: PageBlocks,
  rows: readonly Float32Array[],
  scores: ArrayLike<number>,
): Float32Array[] {
  const n = blocks.length;
  const lengths = blocks.map((b) => b.text.length);
  const held = boxScores(blocks, scores);
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
  return rows.map((row, i) => {
    const out = new Float32Array(row.length + AROUND);
    out.set(row);
    let at = row.length;
    out[at++] = scores[i] as number;
    for (let d = -3; d <= 3; d++)
      if (d !== 0) out[at++] = i + d < 0 || i + d >= n ? -1 : (scores[i + d] as number);
    let sum = 0;
    let weight = 0;
    for (let d = -6; d <= 6; d++) {
      const length = lengths[i + d];
      if (d === 0 || length === undefined) continue;
      const k = Math.min(length, 300) / (1 + Math.abs(d) * 0.3);
      sum += (scores[i + d] as number) * k;
      weight += k;
    }
    out[at++] = weight > 0 ? sum / weight : -1;
    let box: Box | null = (blocks[i] as PageBlock).box;
    for (let k = 0; k < 4; k++) {
      const h = box === null ? undefined : held.get(box);
      out[at++] = h ? h.sum / h.length : -1;
      if (k > 0) out[at++] = h ? h.most : -1;
      box = box?.parent ?? null;
    }
    out[at++] = first < 0 ? -9 : i < first ? -1 : i > last ? 1 : 0;
    out[at++] = first < 0 ? -9 : Math.min(30, Math.max(first - i, i - last, 0));
    out[at++] = total === 0 ? 0 : good / total;
    out[at++] = i < run.from ? -Math.min(20, run.from - i) : i > run.to ? Math.min(20, i - run.to) : 0;
    out[at] = Math.log2(1 + run.worth);
    return out;
  });
}

/** For each block the probability that it is the article's own text. */
export function judgePage(page: PageBlocks, model: PageModel = pageModel()): number[] {
  const { rows } = featuresOf(page);
  const alone = probabilities(model.alone, rows);
  return probabilities(model.among, rowsAmong(page, rows, alone));
}
