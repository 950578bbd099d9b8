// Trains what reads web pages: node dist-train/train/pages/main.js [--data FOLDER] [--only blocks|days] [--folds N] [--score]. Prints the score by site; --score writes nothing.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { cellsAmong } from "../../src/article/page/judge.ts";
import { type Forest, probabilities } from "../../src/article/page/trees.ts";
import { type LabelledPage, readPages, withPages } from "./data.ts";
import { foldOf } from "./folds.ts";
import { scoreBlocks, trainBlocks } from "./train-blocks.ts";
import { type DatedPage, readDated, scoreDays, trainDays } from "./train-days.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data/pages" },
    only: { type: "string" },
    folds: { type: "string", default: "5" },
    score: { type: "boolean", default: false },
  },
});
const FOLDS = Number(values.folds);
const LEXICON = "src/article/lexicon";
const lines = ({ base, trees }: Forest, indent: string): string =>
  [String(base), ...trees.map((t) => Array.from(t).join(" "))]
    .map((line) => `${indent}${JSON.stringify(line)},\n`)
    .join("");
const percent = (n: number): string => n.toFixed(3);

function blocks(pages: readonly LabelledPage[]): void {
  console.log(`${pages.length} pages, ${pages.reduce((n, p) => n + p.page.blocks.length, 0)} blocks`);
  const scores = new Map<LabelledPage, number[]>();
  for (let f = 0; f < FOLDS; f++) {
    const model = trainBlocks(
      pages.filter((p) => foldOf(p.site, FOLDS) !== f),
      1 + f,
    );
    for (const p of pages) {
      if (foldOf(p.site, FOLDS) !== f) continue;
      scores.set(
        p,
        probabilities(model.among, cellsAmong(p.page, p.cells, probabilities(model.alone, p.cells))),
      );
    }
  }
  for (const least of [0.4, 0.5, 0.6]) {
    const { precision, recall, f } = scoreBlocks(pages, scores, least);
    console.log(
      `text by site, ${FOLDS} folds, from ${least}: precision ${percent(precision)}  recall ${percent(recall)}  F ${percent(f)}`,
    );
  }
  if (values.score) return;
  const model = trainBlocks(pages, 1);
  writeFileSync(
    `${LEXICON}/page-forest.ts`,
    `// Page forest: the trees that tell an article's text from what stands around it. Made by train/pages/main.ts; see models/pages/card.md.\n\n` +
      `/** Forests as lines of numbers (\`forestOf\`): the base first, then a tree a line. */\n` +
      `export const PAGE_FOREST: Readonly<Record<"alone" | "among", readonly string[]>> = {\n  alone: [\n${lines(model.alone, "    ")}  ],\n  among: [\n${lines(model.among, "    ")}  ],\n};\n`,
  );
}

function days(pages: readonly DatedPage[]): void {
  console.log(
    `${pages.length} pages with a day; on ${pages.filter((p) => p.candidates.some((c) => c.iso === p.gold)).length} it stands somewhere`,
  );
  const models = Array.from({ length: FOLDS }, (_, f) =>
    trainDays(
      pages.filter((p) => foldOf(p.site, FOLDS) !== f),
      1 + f,
    ),
  );
  const scored = scoreDays(
    pages,
    (p) => models[foldOf(p.site, FOLDS)] as Forest,
    [0, 0.1, 0.15, 0.2, 0.3, 0.5],
  );
  for (const { least, precision, recall } of scored)
    console.log(
      `days by site, ${FOLDS} folds, from ${least}: precision ${percent(precision)}  recall ${percent(recall)}`,
    );
  if (values.score) return;
  writeFileSync(
    `${LEXICON}/date-forest.ts`,
    `// Date forest: the trees that tell the day of publication from a page's other days. Made by train/pages/main.ts; see models/pages/card.md.\n\n` +
      `/** The forest as lines of numbers (\`forestOf\`): the base first, then a tree a line. */\n` +
      `export const DATE_FOREST: readonly string[] = [\n${lines(trainDays(pages, 1), "  ")}];\n`,
  );
}

withPages(values.data, (unpacked) => {
  if (values.only !== "days") blocks(readPages(values.data, unpacked));
  if (values.only !== "blocks") days(readDated(values.data, unpacked));
});
