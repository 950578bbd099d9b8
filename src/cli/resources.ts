// Resources: the model and the knowledge that analysis takes as arguments, loaded once; and analysis with them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OnrecordError } from "../errors.ts";
import type { Article } from "../model/article.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { digest, type Reading } from "../store/index.ts";
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

/** Where the model lies in the package. */
export const modelFile = (): string => join(packageRoot(), "models", "english", "english.bin");

/** Loads everything. Throws ON104, ON501, ON601. */
export async function loadAnalyser(files: KnowledgeFiles): Promise<Analyser> {
  const { knowledge, id } = loadKnowledge(files);
  const bytes = modelBytes();
  // Loaded here, so that commands which only look things up do not wait for the grammar.
  const [{ analyse }, { readLanguageModel }, { readingFrom }] = await Promise.all([
    import("../analyse.ts"),
    import("../tag/language.ts"),
    import("../record.ts"),
  ]);
  const language = readLanguageModel(bytes);
  const engine = `onrecord ${packageVersion()}, english ${digest(bytes).slice(0, 12)}, knowledge ${id}`;
  return {
    engine,
    knowledge,
    read: (article) => readingFrom(article, analyse(article, { language, knowledge }), engine),
  };
}

function modelBytes(): Uint8Array {
  try {
    return readFileSync(modelFile());
  } catch {
    throw new OnrecordError(
      "ON601",
      `The model file ${modelFile()} is missing.`,
      "Install onrecord again; the package brings the file.",
    );
  }
}
