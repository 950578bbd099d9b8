// What tests share: the shipped models, read once per file.
import { readFileSync } from "node:fs";
import { type ExtractorModel, readExtractorModel } from "../../src/attribute/index.ts";
import { type LanguageModel, readLanguageModel } from "../../src/tag/language.ts";

let model: LanguageModel | undefined;

/** The model that ships with the package. */
export function testLanguage(): LanguageModel {
  model ??= readLanguageModel(readFileSync(new URL("../../models/english/english.bin", import.meta.url)));
  return model;
}

let trained: ExtractorModel | undefined;

/** The trained extractor's model that ships with the package. */
export function testExtractor(): ExtractorModel {
  trained ??= readExtractorModel(
    readFileSync(new URL("../../models/english/extractor.bin", import.meta.url)),
  );
  return trained;
}
