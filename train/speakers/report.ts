// Report: rules alone, ranker alone, both; by cross-validation over articles, with the curve of wrong names against unknowns.

import { shares } from "../../src/model/numbers.ts";
import type { LearnOptions } from "../choices.ts";
import { learnWeights } from "../fit/weights.ts";
import type { Example } from "./watch.ts";

const FOLDS = 5;
/** Chances under which the answer is "unknown". */
const BARS = [0, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9];

interface Judged {
  readonly example: Example;
  readonly best: number;
  readonly chance: number;
}

/** Prints what each way gets right on articles it has not learned from. */
export function report(
  examples: readonly Example[],
  options: LearnOptions,
  log: (line: string) => void,
  weightOf: (e: Example) => number,
): void {
  const articles = [...new Set(examples.map((e) => e.article))];
  const fold = new Map(articles.map((a, i) => [a, i % FOLDS]));
  const ways = { rules: [] as Judged[], ranker: [] as Judged[], both: [] as Judged[] };
  for (let f = 0; f < FOLDS; f++) {
    const learn = examples.filter((e) => fold.get(e.article) !== f);
    const test = examples.filter((e) => fold.get(e.article) === f);
    for (const way of ["ranker", "both"] as const) {
      const rowsOf = (e: Example) => (way === "both" ? e.rows : e.plain);
      const weights = learnWeights(
        learn.map((e) => ({ ...e, rows: rowsOf(e), weight: weightOf(e) })),
        options,
      );
      for (const e of test) {
        const chances = shares(
          rowsOf(e).map((row) => row.reduce((s, x) => s + (weights.get(x) ?? 0) / 100, 0)),
        );
        ways[way].push({ example: e, best: top(chances), chance: Math.max(...chances) });
      }
    }
    for (const e of test) {
      const best = top(e.scores);
      const second = Math.max(-3, ...e.scores.filter((_, i) => i !== best));
      const lead = (e.scores[best] as number) - second;
      ways.rules.push({ example: e, best, chance: lead < 0.35 || (e.scores[best] as number) < -4 ? 0 : 1 });
    }
  }
  const sets: readonly (readonly [string, (e: Example) => boolean])[] = [
    ["read by people, credited", (e) => e.from === "people"],
    ["GUM, credited", (e) => e.from === "gum" && e.credited],
    ["GUM, other subjects", (e) => e.from === "gum" && !e.credited],
    ["PolNeAR by a machine, credited", (e) => e.from === "machine" && e.credited],
  ];
  for (const [name, of] of sets) {
    log(name);
    for (const [way, list] of Object.entries(ways)) {
      const part = list.filter((j) => of(j.example));
      for (const bar of way === "rules" ? [0, 0.5] : BARS) {
        const shown = part.filter((j) => j.chance >= bar && j.best < j.example.rows.length - 1);
        const right = shown.filter((j) => j.example.right[j.best]).length;
        const share = (n: number) => ((100 * n) / Math.max(1, part.length)).toFixed(1).padStart(5);
        log(
          `  ${way.padEnd(7)} ${bar.toFixed(2)}  n ${part.length}  right ${share(right)}  wrong ${share(shown.length - right)}  unknown ${share(part.length - shown.length)}`,
        );
      }
    }
  }
}

const top = (list: readonly number[]): number => list.indexOf(Math.max(...list));
