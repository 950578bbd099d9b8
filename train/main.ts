// Trains the English model and writes it: node dist-train/train/main.js [--data FOLDER] [--out FILE] [--gum-only] [--seed N].
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { makeColumns } from "../src/tag/columns.ts";
import { readLanguageModel, writeLanguageModel } from "../src/tag/language.ts";
import { tagSentences } from "../src/tag/tagger.ts";
import { makeWords } from "../src/tag/words.ts";
import { baseForms } from "./base-forms.ts";
import { makeRandom } from "./random.ts";
import { readCoreNlp } from "./read-corenlp.ts";
import { readGum } from "./read-gum.ts";
import { report } from "./report.ts";
import type { Sample } from "./sample.ts";
import { type NameJob, trainNames } from "./train-names.ts";
import { type ParseJob, trainParser } from "./train-parser.ts";
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
// Gold trees count double beside the many automatic ones.
const copies: readonly (readonly Sample[])[] = news.length > 0 ? [news, gum, gum] : [gum];
const all = copies.flat();
log(`${news.length} articles with automatic layers, ${gum.length} documents with gold layers`);

const words = makeWords();
const tagger = trainTagger(words, all, 5, makeRandom(seed));
log(`tagger trained, ${tagger.dictionary.hashes.length} words with one tag`);

// Parser and name recogniser learn on tags as they will be met: given by a tagger that has not seen the document.
const fold = new Map<Sample, number>();
for (const set of [news, gum]) for (const [i, sample] of set.entries()) fold.set(sample, i % FOLDS);
const columns = new Map<Sample, ReturnType<typeof makeColumns>>();
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

const names: NameJob[] = all.map((sample) => ({ sample, cols: columns.get(sample) as NameJob["cols"] }));
const recogniser = trainNames(words, names, 5, makeRandom(seed + 10));
log("name recogniser trained");

const jobs: ParseJob[] = names.flatMap(({ sample, cols }) =>
  sample.sentences.map((s) => ({ sample, cols, s })),
);
const parser = trainParser(words, jobs, epochs, makeRandom(seed + 20), log);
log("parser trained");

const bytes = writeLanguageModel({
  tagger: tagger.bytes,
  moves: parser.moves.bytes,
  arcs: parser.arcs.bytes,
  names: recogniser.bytes,
  dictionaryHashes: tagger.dictionary.hashes,
  dictionaryTags: tagger.dictionary.tags,
  verbs: baseForms([...news, ...gum]),
});
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
log(`wrote ${values.out}, ${bytes.length} bytes`);
report(readLanguageModel(bytes), values.data);
