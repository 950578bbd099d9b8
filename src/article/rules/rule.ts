// Rule: what one line alone says of its role. Each rule carries its examples; one test runs them all.
import type { ParagraphRole } from "../../model/article.ts";

/** Where a rule may be used. */
export type Reach = "anywhere" | "edges";

/** A rule that reads one line without its neighbours. */
export interface LineRule {
  /** Stable name, written into `Paragraph.by`. */
  readonly id: string;
  /** Longest line, in UTF-16 units, that the rule is asked about. */
  readonly longest: number;
  /** The role that it gives. */
  readonly role: ParagraphRole;
  /** One sentence for the reader of docs. */
  readonly about: string;
  /** `edges`: only before the running text begins or after it ends. */
  readonly reach: Reach;
  /** Lines that it takes. */
  readonly examples: readonly string[];
  /** Lines that it must leave alone. */
  readonly counterexamples: readonly string[];
  /** True where the line (spaces and apostrophes evened) is of this kind. */
  readonly test: (line: string) => boolean;
}
