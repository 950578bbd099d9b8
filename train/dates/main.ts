// Trains the choice of days and writes its weights: node dist-train/train/dates/main.js [--root FOLDER] [--out FILE] [--seed N] [--report].
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readExtractorModel } from "../../src/attribute/index.ts";
import { builtinKnowledge } from "../../src/speaker/knowledge/index.ts";
import { readLanguageModel } from "../../src/tag/language.ts";
import { BARS, type Weights } from "../../src/time/choice/choose.ts";
import { foldOf } from "../pages/folds.ts";
import { type LearnOptions, learnWeights } from "./learn.ts";
import { type Judged, lessonsOf } from "./lessons.ts";
import { report } from "./report.ts";
import { readTexts, type Text } from "./texts.ts";

const { values } = parseArgs({
  options: {
    root: { type: "string", default: "." },
    grammar: { type: "string", default: "models/english/english.bin" },
    extractor: { type: "string", default: "models/english/extractor.bin" },
    out: { type: "string", default: "src/time/lexicon/date-weights.ts" },
    seed: { type: "string", default: "1" },
    epochs: { type: "string", default: "30" },
    rate: { type: "string", default: "0.1" },
    decay: { type: "string", default: "0.015" },
    least: { type: "string", default: "5" },
    folds: { type: "string", default: "10" },
    report: { type: "boolean", default: false },
  },
});
const started = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const readers = {
  language: readLanguageModel(readFileSync(values.grammar)),
  extractor: readExtractorModel(readFileSync(values.extractor)),
  knowledge: builtinKnowledge(),
};
const texts = await readTexts(values.root, readers);
const options: LearnOptions = {
  seed: Number(values.seed),
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  decay: Number(values.decay),
  least: Number(values.least),
};
const FOLDS = Number(values.folds);
const fold = (t: { article: string }) => foldOf(t.article, FOLDS);
log(`${texts.length / 2} articles`);

/** Lessons as the weights of each fold, which have not seen the article, walk through them. */
const walk = (weights: readonly Weights[] | null): Judged[] =>
  texts.flatMap((t: Text) => lessonsOf(t, weights ? (weights[fold(t)] as Weights) : null, BARS));
const learn = (lessons: readonly Judged[], left: number): Weights => {
  const made = learnWeights(
    lessons.filter((l) => fold(l) !== left),
    options,
  );
  return new Map([...made].map(([name, w]) => [name, w / 100]));
};

const lessons = walk(null);
log(`${lessons.length} statements, ${lessons.filter((l) => l.said).length} with a day`);
if (values.report) report(walk(Array.from({ length: FOLDS }, (_, k) => learn(lessons, k))), log);
const weights = learnWeights(lessons, options);
const rows = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, w]) => `${name} ${w}`);
writeFileSync(
  values.out,
  `// Weights of the choice of days. Made by \`npm run train:dates\`; not edited by hand.

/** A feature of \`../choice/features.ts\` and its weight in hundredths on each line. */
export const DATE_WEIGHTS = \`
${rows.join("\n")}
\`;
`,
);
log(`wrote ${values.out}, ${rows.length} weights`);
