// What an extractor is, and the rules as one.
import type { Context } from "./context.ts";
import type { Proposal } from "./rule.ts";
import { RULES } from "./rules/index.ts";

/** Something that proposes attributions: the rules do, and the trained extractor that hears them out. */
export interface Extractor {
  readonly id: string;
  readonly propose: (context: Context) => Proposal[];
}

/** The rules as one extractor. */
export const ruleExtractor: Extractor = {
  id: "rules",
  propose: (c) => RULES.flatMap((rule) => rule.find(c)),
};
