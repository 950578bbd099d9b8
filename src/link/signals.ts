// Where a statement's signals stand: in what was said, around it in the sentence, or in the words before.
import { SIGNALS, type Signal } from "./lexicon/signals.ts";
import { type Found, findPatterns, indexPatterns, type Pattern, patterns } from "./patterns.ts";
import type { Word } from "./words.ts";

const NAMES = Object.keys(SIGNALS) as Signal[];
const INDEX = new Map(
  NAMES.map((name) => [name, indexPatterns(patterns(SIGNALS[name], name) as Pattern<Signal>[])]),
);

/** Every signal of a row of words, by kind. */
export function signalsOf(words: readonly Word[], from = 0): ReadonlyMap<Signal, readonly Found<Signal>[]> {
  const out = new Map<Signal, readonly Found<Signal>[]>();
  for (const [name, index] of INDEX) {
    const found = findPatterns(words, index, { from });
    if (found.length > 0) out.set(name, found);
  }
  return out;
}
