// The list of rules, most precise first. Order matters only where two claim the same cue with the same score.
import type { Rule } from "../rule.ts";
import { accordingTo } from "./according-to.ts";
import { adjectival } from "./adjective.ts";
import { asSaid } from "./as-said.ts";
import { directQuote } from "./direct-quote.ts";
import { headline } from "./headline.ts";
import { leftOpen } from "./left-open.ts";
import { nominal } from "./nominal.ts";
import { objectOf } from "./object.ts";
import { prepositionalOf } from "./prepositional.ts";
import { saidAfter } from "./said-after.ts";
import { saidThat } from "./said-that.ts";
import { toInfinitive } from "./to-infinitive.ts";
import { wouldNotSay } from "./would-not-say.ts";

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
  wouldNotSay,
  leftOpen,
];
