// Trains the extractor and writes it: node dist-train/train/extractor/main.js [--data FOLDER] [--grammar FOLDER] [--out FILE] [--seed N].
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { writeExtractorModel } from "../../src/attribute/learned/model.ts";
import { type LanguageModel, readLanguageModel } from "../../src/tag/language.ts";
import { foldsOf, readTexts } from "./texts.ts";
import { FOLDS, trainExtractor } from "./train-extractor.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    grammar: { type: "string", default: "dist-train/folds" },
    out: { type: "string", default: "models/english/extractor.bin" },
    seed: { type: "string", default: "1" },
    epochs: { type: "string", default: "3" },
    threshold: { type: "string", default: "0.5" },
  },
});
const started = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const polnear = `${values.data}/polnear`;
// Trees as they will be met: given by a grammar model that has not seen the article.
const grammars = Array.from({ length: FOLDS }, (_, f) =>
  readLanguageModel(readFileSync(`${values.grammar}/${f}.bin`)),
);
const texts = readTexts(polnear, "train", foldsOf(polnear, FOLDS), (f) => grammars[f] as LanguageModel);
log(`${texts.length} articles, ${texts.reduce((n, t) => n + t.gold.length, 0)} attributions`);
const model = trainExtractor(texts, {
  seed: Number(values.seed),
  epochs: Number(values.epochs),
  threshold: Number(values.threshold),
  log,
});
const bytes = writeExtractorModel(model);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
const sum = createHash("sha256").update(bytes).digest("hex");
log(`wrote ${values.out}, ${bytes.length} bytes, SHA-256 ${sum}`);
