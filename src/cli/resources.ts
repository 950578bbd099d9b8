// Resources: the model and the knowledge that analysis takes as arguments, loaded once; and analysis with them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Resources } from "../analyse.ts";
import { OnrecordError } from "../errors.ts";
import type { Article } from "../model/article.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { digest } from "../store/digest.ts";
import type { Reading } from "../store/index.ts";
import { type KnowledgeFiles, loadKnowledge } from "./knowledge.ts";
import { packageRoot, packageVersion } from "./package.ts";

export { loadKnowledge } from "./knowledge.ts";

/** Reads articles: analysis with its model and knowledge. */
export interface Analyser {
  /** Version, model and knowledge, as kept with each run. */
  readonly engine: string;
  readonly knowledge: Knowledge;
  /** Everything found in an article, ready to be shown or put on record. */
  readonly read: (article: Article) => Reading;
}

const modelPath = (name: string): string => join(packageRoot(), "models", "english", name);
/** Where the grammar model lies in the package. */
export const modelFile = (): string => modelPath("english.bin");
/** Where the trained extractor lies in the package. */
export const extractorFile = (): string => modelPath("extractor.bin");

/** What analysis takes as arguments, and the name of all of it together. Throws ON104, ON501, ON601. */
export async function loadResources(files: KnowledgeFiles): Promise<Resources & { readonly engine: string }> {
  const { knowledge, id } = loadKnowledge(files);
  const bytes = modelBytes(modelFile());
  const trained = modelBytes(extractorFile());
  // Loaded here, so that commands which only look things up do not wait for the grammar.
  const [{ readLanguageModel }, { readExtractorModel }] = await Promise.all([
    import("../tag/language.ts"),
    import("../attribute/index.ts"),
  ]);
  const language = readLanguageModel(bytes);
  const extractor = readExtractorModel(trained);
  const name = (file: Uint8Array) => digest(file).slice(0, 12);
  const engine = `onrecord ${packageVersion()}, english ${name(bytes)}, extractor ${name(trained)}, knowledge ${id}`;
  return { language, knowledge, extractor, engine };
}

/** Loads everything. Throws ON104, ON501, ON601. */
export async function loadAnalyser(files: KnowledgeFiles): Promise<Analyser> {
  const [resources, { analyse }, { readingFrom }] = await Promise.all([
    loadResources(files),
    import("../analyse.ts"),
    import("../record.ts"),
  ]);
  const { engine, knowledge } = resources;
  return {
    engine,
    knowledge,
    read: (article) => readingFrom(article, analyse(article, resources), engine),
  };
}

function modelBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new OnrecordError(
      "ON601",
      `The model file ${file} is missing.`,
      "Install onrecord again; the package brings the file.",
    );
  }
}
