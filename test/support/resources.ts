// What tests share: the shipped language model, read once per file.
import { readFileSync } from "node:fs";
import { type LanguageModel, readLanguageModel } from "../../src/tag/language.ts";

let model: LanguageModel | undefined;

/** The model that ships with the package. */
export function testLanguage(): LanguageModel {
  model ??= readLanguageModel(readFileSync(new URL("../../models/english/english.bin", import.meta.url)));
  return model;
}
