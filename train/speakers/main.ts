// Trains the pronoun ranker and writes its weights: node dist-train/train/speakers/main.js [--data FOLDER] [--out FILE] [--seed N] [--report].
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readExtractorModel } from "../../src/attribute/index.ts";
import { builtinKnowledge } from "../../src/speaker/knowledge/index.ts";
import { readLanguageModel } from "../../src/tag/language.ts";
import type { LearnOptions } from "../choices.ts";
import { learnWeights } from "../fit/weights.ts";
import { chainedArticle } from "./chained.ts";
import { gumChains, polnearChains } from "./chains.ts";
import { report } from "./report.ts";
import { asideIds, toldArticles } from "./told.ts";
import { type Example, examplesOf } from "./watch.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    root: { type: "string", default: "." },
    grammar: { type: "string", default: "models/english/english.bin" },
    extractor: { type: "string", default: "models/english/extractor.bin" },
    out: { type: "string", default: "src/speaker/lexicon/pronoun-weights.ts" },
    seed: { type: "string", default: "1" },
    epochs: { type: "string", default: "20" },
    report: { type: "boolean", default: false },
  },
});
const started = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const language = readLanguageModel(readFileSync(values.grammar));
const extractor = readExtractorModel(readFileSync(values.extractor));
const knowledge = builtinKnowledge();
const articles = [
  ...(await toldArticles(values.root, language)),
  ...[
    ...gumChains(`${values.data}/gum`, "train"),
    ...polnearChains(`${values.data}/polnear`, "train", await asideIds(values.root)),
  ].map((c) => chainedArticle(c, { language, extractor })),
];
const examples: Example[] = articles.flatMap((a) => examplesOf(a, knowledge));
log(`${articles.length} articles, ${examples.length} pronouns`);
const options: LearnOptions = {
  seed: Number(values.seed),
  epochs: Number(values.epochs),
  rate: 0.1,
  decay: 1e-3,
  least: 5,
};

/** How much one example counts: people’s chains more, since they are few, a machine’s less, pronouns that are credited with words more. */
const WORTH = { people: 1, gum: 4, machine: 0.5 };
const weightOf = (e: Example): number => WORTH[e.from] * (e.credited ? 1 : 0.5);
if (values.report) report(examples, options, log, weightOf);

const weights = learnWeights(
  examples.map((e) => ({ ...e, weight: weightOf(e) })),
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
