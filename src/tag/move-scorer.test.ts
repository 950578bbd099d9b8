// The scorer of moves gives what all features together give, whatever moves were made before.
import fc from "fast-check";
import { expect, test } from "vitest";
import { mix } from "./hash.ts";
import { MOVE_FEATURES, moveFeatures } from "./move-features.ts";
import { makeScorer } from "./move-scorer.ts";
import { moveTable, packRow, scoreMoves } from "./move-table.ts";
import {
  advance,
  ensureCapacity,
  fillHintSpans,
  makeParseState,
  onlyMove,
  type ParseState,
  restart,
  SHIFT,
  unfinished,
} from "./parse-state.ts";
import { RELATIONS } from "./relations.ts";

/** A small table, in which some features meet a row of their check byte by chance. */
const table = (() => {
  const rows = new Int32Array(256);
  for (let i = 0; i < rows.length; i++)
    rows[i] = packRow(i % 3, (mix(i) % 900) | 0, (mix(i + 999) % 900) | 0);
  return moveTable(rows, 24);
})();

function fill(state: ParseState, words: readonly number[], hinted: boolean): void {
  const size = words.length;
  ensureCapacity(state, size);
  state.size = size;
  words.forEach((w, k) => {
    state.hash[k] = w % 7;
    state.tag[k] = w % 5;
    state.both[k] = w % 35;
    state.commas[k] = k >> 1;
    state.gap[k] = w % 3;
    state.hintHead[k] = w % 2 ? size : (k + 1) % size;
  });
  restart(state);
  state.hinted = false;
  if (hinted) fillHintSpans(state);
}

test("sums that are kept give what all features of each choice give, sentence after sentence", () => {
  const sentence = fc.record({
    words: fc.array(fc.nat(999), { minLength: 1, maxLength: 40 }),
    moves: fc.array(fc.nat(2), { minLength: 100, maxLength: 100 }),
    hinted: fc.boolean(),
  });
  let met = 0;
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
      const state = makeParseState(8);
      const { begin, score } = makeScorer(table);
      for (const { words, moves, hinted } of sentences) {
        fill(state, words, hinted);
        begin();
        for (let n = 0; unfinished(state); n++) {
          let move = onlyMove(state);
          if (move < 0) {
            const features = new Int32Array(MOVE_FEATURES);
            const all = new Int32Array(3);
            const kept = new Int32Array(3);
            scoreMoves(table, features, moveFeatures(state, features), all);
            score(state, kept);
            expect([...kept]).toEqual([...all]);
            if (all[1] !== 0) met++;
            move = state.depth > 1 ? (moves[n % moves.length] as number) : SHIFT;
          }
          advance(state, move, n % RELATIONS.length);
        }
      }
    }),
  );
  expect(met).toBeGreaterThan(100);
});
