// Trains the English model and writes it: node dist-train/train/main.js [--data FOLDER] [--out FILE] [--gum-only] [--seed N].
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { type Columns, makeColumns } from "../src/tag/columns.ts";
import { readLanguageModel, writeLanguageModel } from "../src/tag/language.ts";
import { possibleRelations } from "../src/tag/parser.ts";
import { tagSentences } from "../src/tag/tagger.ts";
import { makeWords } from "../src/tag/words.ts";
import { baseForms, knownWords } from "./base-forms.ts";
import { makeHeadlines } from "./headlines.ts";
import { makeRandom } from "./random.ts";
import { readCoreNlp } from "./read-corenlp.ts";
import { readGum } from "./read-gum.ts";
import { report } from "./report.ts";
import type { Sample } from "./sample.ts";
import { trainNames } from "./train-names.ts";
import { addHints, type ParseJob, relationMasks, trainPass } from "./train-parser.ts";
import { trainTagger } from "./train-tagger.ts";

const FOLDS = 4;
const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    out: { type: "string", default: "models/english/english.bin" },
    "gum-only": { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    epochs: { type: "string", default: "6" },
  },
});
const seed = Number(values.seed);
const epochs = Number(values.epochs);
const started = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const news = values["gum-only"] ? [] : readCoreNlp(`${values.data}/polnear`, "train");
const gum = readGum(`${values.data}/gum`, "train");
const originals = [...news, ...gum];
const headlines = makeHeadlines(originals, makeRandom(seed + 5));
// Gold layers count double beside the many automatic ones.
const all = [...originals, ...(news.length > 0 ? gum : []), ...headlines.map((h) => h.sample)];
log(`${news.length} articles with automatic layers, ${gum.length} documents with gold layers`);

const words = makeWords();
const tagger = trainTagger(words, all, 5, makeRandom(seed));
log(`tagger trained, ${tagger.dictionary.keys.length} words listed`);

// Parser and name recogniser learn on tags as they will be met: given by a tagger that has not seen the document.
const fold = new Map<Sample, number>();
for (const set of [news, gum]) for (const [i, sample] of set.entries()) fold.set(sample, i % FOLDS);
for (const h of headlines) fold.set(h.sample, fold.get(h.from) as number);
const columns = new Map<Sample, Columns>();
for (let f = 0; f < FOLDS; f++) {
  const model = trainTagger(
    words,
    all.filter((s) => fold.get(s) !== f),
    3,
    makeRandom(seed + 1 + f),
  );
  for (const [sample, k] of fold) {
    if (k !== f) continue;
    const cols = makeColumns(words, sample.tokens, sample.sentences);
    tagSentences(model, words, cols, sample.sentences);
    columns.set(sample, cols);
  }
}
log("training texts tagged by taggers that have not seen them");

const texts = all.map((sample) => ({ sample, cols: columns.get(sample) as Columns }));
const recogniser = trainNames(words, texts, 5, makeRandom(seed + 10));
log("name recogniser trained");

const jobs: ParseJob[] = texts.flatMap(({ sample, cols }) =>
  sample.sentences.map((s) => ({ sample, cols, s })),
);
const vocabulary = knownWords(words, originals);
const masks = relationMasks(words, jobs, vocabulary);
const possible = possibleRelations(masks);
// The second pass learns on hints as it will meet them: given by a first pass that has not seen the sentence.
for (let f = 0; f < FOLDS; f++) {
  const inFold = (j: ParseJob) => fold.get(j.sample) === f;
  const first = trainPass(
    words,
    jobs.filter((j) => !inFold(j)),
    { vocabulary, possible, epochs: 4, random: makeRandom(seed + 20 + f), log, reversed: true },
  );
  addHints(words, jobs.filter(inFold), vocabulary, possible, first);
}
const first = trainPass(words, jobs, {
  vocabulary,
  possible,
  epochs: 5,
  random: makeRandom(seed + 30),
  log,
  reversed: true,
});
log("first pass trained");
const second = trainPass(words, jobs, {
  vocabulary,
  possible,
  epochs,
  random: makeRandom(seed + 40),
  log,
  reversed: false,
});
log("second pass trained");

const bytes = writeLanguageModel({
  tagger: tagger.linear.weights,
  firstMoves: first.moves.rows,
  firstArcs: first.arcs.weights,
  moves: second.moves.rows,
  arcs: second.arcs.weights,
  names: recogniser.rows,
  dictionaryKeys: tagger.dictionary.keys,
  dictionaryMasks: tagger.dictionary.masks,
  relationMasks: masks,
  vocabulary,
  verbs: baseForms(originals),
});
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
log(`wrote ${values.out}, ${bytes.length} bytes`);
report(readLanguageModel(bytes), values.data);
