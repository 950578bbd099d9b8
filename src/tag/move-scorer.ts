// Scores of the parser's next move. What is seen of a word alone is summed once and not at each of its moves: a fifth fewer look-ups.
import { MOVE_FEATURES } from "./move-features.ts";
import { type MoveTable, scoreMoves } from "./move-table.ts";
import { nextFeatures, pairFeatures, stackFeatures } from "./parse-features.ts";
import type { ParseState } from "./parse-state.ts";

/** Scores moves in one sentence after another. */
export interface MoveScorer {
  /** To be called before a sentence's first choice. */
  readonly begin: () => void;
  /** Writes the scores of LEFT and RIGHT against SHIFT to `out[1]` and `out[2]`; to be asked at every choice of the sentence. */
  readonly score: (state: ParseState, out: Int32Array) => void;
}

/** A scorer with its own working memory. */
export function makeScorer(table: MoveTable): MoveScorer {
  const features = new Int32Array(MOVE_FEATURES);
  // Two sums a word that was on top of the stack; words come there in order, so that those up to `known` have theirs.
  let below = new Int32Array(512);
  let known = -1;
  // Sums of the next word, which is `at`.
  const next = new Int32Array(3);
  let at = -1;
  const begin = () => {
    known = -1;
    at = -1;
  };
  const score = (state: ParseState, out: Int32Array) => {
    const top = state.stack[state.depth - 1] as number;
    if (state.next !== at) {
      at = state.next;
      scoreMoves(table, features, nextFeatures(state, features, 0), next);
    }
    if (top > known) {
      known = top;
      if (2 * top >= below.length) {
        const longer = new Int32Array(4 * top);
        longer.set(below);
        below = longer;
      }
      scoreMoves(table, features, stackFeatures(state, features, 0), out);
      below[2 * top] = out[1] as number;
      below[2 * top + 1] = out[2] as number;
    }
    scoreMoves(table, features, pairFeatures(state, features, 0), out);
    out[1] = (out[1] as number) + (next[1] as number) + (below[2 * top] as number);
    out[2] = (out[2] as number) + (next[2] as number) + (below[2 * top + 1] as number);
  };
  return { begin, score };
}
