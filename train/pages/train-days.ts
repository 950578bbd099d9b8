// Train days: the forest that tells the day of publication from all the other days of a page.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeBytes } from "../../src/article/decode.ts";
import { declaredEncoding, openPage } from "../../src/article/html.ts";
import { type DayCandidate, dayCandidates, rankDays } from "../../src/article/page/dates.ts";
import type { Forest } from "../../src/article/page/trees.ts";
import { makeRandom } from "../random.ts";
import { boost } from "./boost.ts";
import { siteOf } from "./data.ts";

/** A page with the day that is right. */
export interface DatedPage {
  readonly site: string;
  readonly gold: string | null;
  readonly candidates: readonly DayCandidate[];
}

const MANNER = { trees: 100, depth: 4, rate: 0.06, least: 2, lambda: 2, sample: 0.7, features: 0.5 };
/** Forests whose judgements are averaged. */
const BAGS = 3;
/** A page with many days counts no more than one with these. */
const MANY = 6;

/** Reads every page of the date set. */
export function readDated(folder: string, pages: string): DatedPage[] {
  // The file writes NaN where no day is known, which JSON does not have.
  const source = readFileSync(join(folder, "dates.json"), "utf8").replace(/: NaN\b/g, ": null");
  const gold: Record<string, { file: string; date: string | null }> = JSON.parse(source);
  return Object.entries(gold).map(([url, { file, date }]) => {
    const bytes = readFileSync(join(pages, file));
    const { page, meta, judged } = openPage(decodeBytes(bytes, declaredEncoding(bytes)).text);
    return { site: siteOf(url), gold: date, candidates: dayCandidates(page, meta, judged.own, judged.title) };
  });
}

/** The forest from these pages. */
export function trainDays(pages: readonly DatedPage[], seed: number): Forest {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const { gold, candidates } of pages)
    for (const { iso, row } of candidates) {
      rows.push(row);
      labels.push(iso === gold ? 1 : 0);
      weights.push(iso === gold ? 1 : Math.min(1, MANY / candidates.length));
    }
  const bags = Array.from({ length: BAGS }, (_, b) =>
    boost({ rows, labels, weights }, { ...MANNER, random: makeRandom(seed * 100 + b) }),
  );
  return {
    base: bags.reduce((sum, bag) => sum + bag.base, 0) / BAGS,
    trees: bags.flatMap((bag) =>
      bag.trees.map((tree) =>
        Array.from(tree, (n, i) => (i % 4 === 1 && tree[i - 1] === -1 ? Number((n / BAGS).toFixed(4)) : n)),
      ),
    ),
  };
}

/** Days right, wrong and not given, from a probability on. */
export function scoreDays(
  pages: readonly DatedPage[],
  forestFor: (page: DatedPage) => Forest,
  least: readonly number[],
): { readonly least: number; readonly precision: number; readonly recall: number }[] {
  const tops = pages.map((p) => ({ gold: p.gold, top: rankDays(p.candidates, forestFor(p))[0] }));
  return least.map((bound) => {
    const given = tops.filter(({ top }) => top !== undefined && top.score >= bound);
    const right = given.filter(({ gold, top }) => top?.day.iso === gold).length;
    return { least: bound, precision: right / given.length, recall: right / pages.length };
  });
}
