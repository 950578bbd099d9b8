// The list of rules, most precise first. Order matters only where two claim the same cue with the same score.
import type { Rule } from "../rule.ts";
import { accordingTo } from "./according-to.ts";
import { asSaid } from "./as-said.ts";
import { objectOf, prepositionalOf, toInfinitive } from "./complements.ts";
import { directQuote } from "./direct-quote.ts";
import { headline } from "./headline.ts";
import { adjectival, nominal } from "./nominal.ts";
import { saidAfter } from "./said-after.ts";
import { saidThat } from "./said-that.ts";

/** Every rule that looks for attributions. */
export const RULES: readonly Rule[] = [
  directQuote,
  asSaid,
  saidAfter,
  saidThat,
  accordingTo,
  headline,
  nominal,
  adjectival,
  toInfinitive,
  objectOf,
  prepositionalOf,
];
