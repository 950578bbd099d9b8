// Trains the English model and writes it: node dist-train/train/main.js [--data FOLDER] [--out FILE] [--gum-only] [--seed N] [--folds FOLDER].
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { readLanguageModel } from "../src/tag/language.ts";
import { readCoreNlp } from "./read-corenlp.ts";
import { readGum } from "./read-gum.ts";
import { report } from "./report.ts";
import { trainGrammar } from "./train-grammar.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    out: { type: "string", default: "models/english/english.bin" },
    "gum-only": { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    epochs: { type: "string", default: "6" },
    folds: { type: "string" },
  },
});
const started = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const news = values["gum-only"] ? [] : readCoreNlp(`${values.data}/polnear`, "train");
const gum = readGum(`${values.data}/gum`, "train");
log(`${news.length} articles with automatic layers, ${gum.length} documents with gold layers`);
const { bytes, folds } = trainGrammar(news, gum, {
  seed: Number(values.seed),
  epochs: Number(values.epochs),
  log,
  folds: values.folds !== undefined,
});
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
if (values.folds) mkdirSync(values.folds, { recursive: true });
for (const [f, model] of folds.entries()) writeFileSync(`${values.folds}/${f}.bin`, model);
const sum = createHash("sha256").update(bytes).digest("hex");
log(`wrote ${values.out}, ${bytes.length} bytes, SHA-256 ${sum}`);
report(readLanguageModel(bytes), values.data);
