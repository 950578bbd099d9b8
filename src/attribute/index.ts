// Doc to attributions: every rule proposes, the merger decides.
import type { Attribution } from "../model/attribution.ts";
import type { Doc } from "../model/doc.ts";
import { buildContext, type Context } from "./context.ts";
import { merge } from "./merge.ts";
import type { Proposal } from "./rule.ts";
import { RULES } from "./rules/index.ts";

/** Something that proposes attributions: the rules do, and so may a trained extractor beside them. */
export interface Extractor {
  readonly id: string;
  readonly propose: (context: Context) => Proposal[];
}

/** The rules as one extractor. */
export const ruleExtractor: Extractor = {
  id: "rules",
  propose: (c) => RULES.flatMap((rule) => rule.find(c)),
};

/** Every attribution of a document, in order of content. Never throws on prose. */
export function attribute(doc: Doc, extractors: readonly Extractor[] = [ruleExtractor]): Attribution[] {
  const context = buildContext(doc);
  return merge(
    context,
    extractors.flatMap((e) => e.propose(context)),
  );
}
