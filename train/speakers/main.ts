// Trains the pronoun ranker and writes its weights: node dist-train/train/speakers/main.js [--data FOLDER] [--out FILE] [--seed N] [--report].
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readExtractorModel } from "../../src/attribute/index.ts";
import { builtinKnowledge } from "../../src/speaker/knowledge/index.ts";
import { readLanguageModel } from "../../src/tag/language.ts";
import { gumChains, polnearChains } from "./chains.ts";
import { type Example, examplesOf } from "./examples.ts";
import { type LearnOptions, learnWeights } from "./learn.ts";
import { report } from "./report.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    bench: { type: "string", default: "bench/people" },
    grammar: { type: "string", default: "models/english/english.bin" },
    extractor: { type: "string", default: "models/english/extractor.bin" },
    out: { type: "string", default: "src/speaker/lexicon/pronoun-weights.ts" },
    seed: { type: "string", default: "1" },
    epochs: { type: "string", default: "12" },
    report: { type: "boolean", default: false },
  },
});
const started = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

// Articles that are kept aside to measure on are not learned from.
const measured = new Set(
  readdirSync(values.bench)
    .filter((name) => /^gold.*\.jsonl$/.test(name))
    .flatMap((name) => readFileSync(join(values.bench, name), "utf8").split("\n"))
    .filter(Boolean)
    .map((l) => JSON.parse(l) as { id: string; fold: string })
    .filter((d) => d.fold === "aside")
    .map((d) => d.id),
);
const readers = {
  language: readLanguageModel(readFileSync(values.grammar)),
  extractor: readExtractorModel(readFileSync(values.extractor)),
  knowledge: builtinKnowledge(),
};
const articles = [
  ...polnearChains(`${values.data}/polnear`, "train", measured),
  ...gumChains(`${values.data}/gum`, "train"),
];
const examples: Example[] = articles.flatMap((a) => examplesOf(a, readers));
log(`${articles.length} articles, ${examples.length} pronouns`);
const options: LearnOptions = {
  seed: Number(values.seed),
  epochs: Number(values.epochs),
  rate: 0.1,
  decay: 1e-5,
  least: 5,
};

/** How much one example counts: people's chains more, pronouns that are credited with words more. */
const weightOf = (e: Example): number => (e.gold ? 4 : 1) * (e.source ? 1 : 0.5);
if (values.report) report(examples, options, log, weightOf);

const weights = learnWeights(
  examples.map((e) => ({ rows: e.rows, right: e.right, weight: weightOf(e) })),
  options,
);
const rows = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([f, w]) => `${f} ${w}`);
writeFileSync(
  values.out,
  `// Weights of the pronoun ranker. Made by \`npm run train:speakers\`; not edited by hand.

/** A feature of \`../ranker/features.ts\` and its weight in hundredths on each line. */
export const PRONOUN_WEIGHTS = \`
${rows.join("\n")}
\`;
`,
);
log(`wrote ${values.out}, ${rows.length} weights`);
