// Train blocks: the two forests that tell an article's text from what stands around it, with the score by site that they deserve.
import { type Cells, rowsOf } from "../../src/article/page/cells.ts";
import { cellsAmong, type PageModel } from "../../src/article/page/judge.ts";
import { type Forest, probabilities } from "../../src/article/page/trees.ts";
import { makeRandom } from "../random.ts";
import { boost, type Lesson } from "./boost.ts";
import type { LabelledPage } from "./data.ts";
import { hash } from "./folds.ts";

const INNER = 4;
const MANNER = { trees: 200, depth: 3, rate: 0.08, least: 3, lambda: 2, sample: 0.7, features: 0.35 };
const innerOf = (page: LabelledPage): number => hash(`${page.site}x`) % INNER;

function lesson(pages: readonly LabelledPage[], cellsOf: (page: LabelledPage) => Cells): Lesson {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  for (const page of pages)
    for (const [i, row] of rowsOf(cellsOf(page)).entries()) {
      if (page.labels[i] === -1) continue;
      rows.push(row);
      labels.push(page.labels[i] as number);
    }
  return { rows, labels, weights: labels.map(() => 1) };
}

const grown = (what: Lesson, seed: number): Forest => boost(what, { ...MANNER, random: makeRandom(seed) });

/** Both forests from these pages; the second learns on judgements of a first that has not seen the page. */
export function trainBlocks(pages: readonly LabelledPage[], seed: number): PageModel {
  const among = new Map<LabelledPage, Cells>();
  for (let q = 0; q < INNER; q++) {
    const others = pages.filter((p) => innerOf(p) !== q);
    const forest = grown(
      lesson(others, (p) => p.cells),
      seed + 10 + q,
    );
    for (const p of pages)
      if (innerOf(p) === q) among.set(p, cellsAmong(p.page, p.cells, probabilities(forest, p.cells)));
  }
  return {
    alone: grown(
      lesson(pages, (p) => p.cells),
      seed,
    ),
    among: grown(
      lesson(pages, (p) => among.get(p) as Cells),
      seed + 50,
    ),
  };
}

const flat = (text: string): string => text.replace(/\s+/g, " ");

/** Segments found and not, as score-pages.mjs counts them. */
export function scoreBlocks(
  pages: readonly LabelledPage[],
  scores: ReadonlyMap<LabelledPage, readonly number[]>,
  least: number,
) {
  let tp = 0;
  let fn = 0;
  let fp = 0;
  for (const p of pages) {
    const own = scores.get(p) ?? [];
    const text = flat(
      p.page.blocks
        .filter((_, i) => (own[i] as number) >= least)
        .map((b) => b.text)
        .join("\n\n"),
    );
    for (const s of p.wanted) text.includes(flat(s)) ? tp++ : fn++;
    for (const s of p.unwanted) if (text.includes(flat(s))) fp++;
  }
  const precision = tp / (tp + fp);
  const recall = tp / (tp + fn);
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
}
