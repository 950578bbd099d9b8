// Question, claim, stance: the right end of the chain. Positions are derived from these, never stored.
import type { Decision } from "./decision.ts";
import type { StatementId } from "./ids.ts";

/** How one statement relates to one claim. */
export type StanceValue = "affirms" | "denies" | "conditional" | "hedged" | "declines" | "relays";

/** An exact proposition under a question. */
export interface Claim {
  readonly id: string;
  /** "NATO is at war with Russia" */
  readonly text: string;
}

/** What a reader asks. */
export interface Question {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** A half-open range of UTF-16 units of `RecordedStatement.content[part]` (or of the sentence, part -1). */
export interface BasisWords {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** How one statement relates to one claim, with the words that decided it. */
export interface Stance {
  readonly statementId: StatementId;
  readonly claimId: string;
  readonly value: Decision<StanceValue>;
  readonly basisWords: readonly BasisWords[];
  /** For `conditional`: the condition's own words; null otherwise. */
  readonly condition: string | null;
  /** Why this statement bears on the claim, one line for the reader. */
  readonly why: string;
}
