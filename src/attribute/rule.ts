// What a rule is: one construction, its meaning, its examples, and a function from a read document to proposals.
import type { CueForce, Medium } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import type { Context } from "./context.ts";

/** One attribution that a rule or model proposes; spans are made exact and kinds are given in `merge.ts`. */
export interface Proposal {
  readonly source: readonly Span[];
  /** The verb or noun that signals first. */
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly by: string;
  /** 0 to 1. */
  readonly score: number;
  readonly medium: Medium;
  readonly force: CueForce;
  readonly factual: boolean;
  readonly hearsay: boolean;
  /** Token index of the cue's head word, -1 where there is no cue. */
  readonly cueToken: number;
  /** For a floating quotation: where in the text the one that it goes on from begins its content; null otherwise. */
  readonly continues: number | null;
}

/**
 * One construction. `examples` are marked sentences, {S source} {C cue} {Q content}, of which the rule must find
 * exactly what is marked; in `counterexamples` it must find nothing.
 */
export interface Rule {
  readonly id: string;
  /** One line: what the construction is. */
  readonly about: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
  readonly find: (context: Context) => Proposal[];
}
