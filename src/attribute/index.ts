// Doc to attributions: extractors propose, the merger decides.
import type { Attribution } from "../model/attribution.ts";
import type { Doc } from "../model/doc.ts";
import { completed } from "./complete.ts";
import { buildContext } from "./context.ts";
import { type Extractor, ruleExtractor } from "./extractor.ts";
import { merge } from "./merge.ts";
import { isSilent } from "./silent.ts";
import { withTurns } from "./turns.ts";
import { withWholeSource } from "./whole-source.ts";

export { type Extractor, ruleExtractor } from "./extractor.ts";
export { type ExtractorOptions, learnedExtractor } from "./learned/index.ts";
export { type ExtractorModel, readExtractorModel } from "./learned/model.ts";

/** Every attribution of a document, in order of content. Never throws on prose. */
export function attribute(doc: Doc, extractors: readonly Extractor[] = [ruleExtractor]): Attribution[] {
  const context = buildContext(doc);
  const proposals = extractors
    .flatMap((e) => e.propose(context))
    .filter((p) => !isSilent(context, p))
    .map((p) => withWholeSource(context, completed(context, p)));
  return merge(context, withTurns(context, proposals));
}
