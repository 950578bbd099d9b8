// Trains the parser: a dynamic oracle for the moves (Goldberg and Nivre, arc-hybrid), so that it learns from its own mistakes.
import type { Columns, Range } from "../src/tag/columns.ts";
import { argmax, scoreInto } from "../src/tag/linear.ts";
import { ARC_FEATURES, arcFeatures, MOVE_FEATURES, moveFeatures } from "../src/tag/parse-features.ts";
import {
  advance,
  allowed,
  arcHead,
  LEFT,
  makeParseState,
  type ParseState,
  RIGHT,
  SHIFT,
  unfinished,
} from "../src/tag/parse-state.ts";
import { bestMove, loadSentence, MOVE_STRIDE } from "../src/tag/parser.ts";
import { RELATIONS, ROOT_RELATION, relationNumber } from "../src/tag/relations.ts";
import type { Words } from "../src/tag/words.ts";
import { goldTree, isProjective } from "./gold-tree.ts";
import { learn, makeLearner, quantise, type Trained, update } from "./perceptron.ts";
import { shuffle } from "./random.ts";
import type { Sample } from "./sample.ts";

/** Hash bits of the move table, whose rows hold four weights. */
export const MOVE_BITS = 19;
/** Hash bits of the arc table. */
export const ARC_BITS = 19;

/** A sentence to learn from: `cols.tag` holds the tags that a tagger which has not seen it gave. */
export interface ParseJob {
  readonly sample: Sample;
  readonly cols: Columns;
  readonly s: Range;
}

interface Gold {
  readonly head: Int32Array;
  /** Leftmost and rightmost gold dependent of each word and of the root; the word itself where none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

function withSpans(head: Int32Array): Gold {
  const size = head.length;
  const first = Int32Array.from({ length: size + 1 }, (_, k) => k);
  const last = Int32Array.from(first);
  for (let d = 0; d < size; d++) {
    const h = head[d] as number;
    if (d < (first[h] as number)) first[h] = d;
    if (d > (last[h] as number)) last[h] = d;
  }
  return { head, first, last };
}

/** Number of gold arcs that a move makes unreachable. */
function cost(s: ParseState, gold: Gold, waiting: Uint8Array, move: number): number {
  const { head } = gold;
  const b = s.next;
  const top = s.depth > 0 ? (s.stack[s.depth - 1] as number) : -1;
  let lost = 0;
  if (move === SHIFT) {
    const h = head[b] as number;
    if (h < b && h !== top && waiting[h] === 1) lost++;
    for (let d = gold.first[b] as number; d < b; d++) if (head[d] === b && waiting[d] === 1) lost++;
    return lost;
  }
  const h = head[top] as number;
  const below = s.depth > 1 ? (s.stack[s.depth - 2] as number) : -1;
  for (let d = Math.max(b, top + 1); d <= (gold.last[top] as number); d++) if (head[d] === top) lost++;
  if (move === LEFT) {
    if (h > b || (h === below && below >= 0)) lost++;
  } else if (h >= b) lost++;
  return lost;
}

/** Trains both models; the same seed gives the same bytes. */
export function trainParser(
  words: Words,
  jobs: readonly ParseJob[],
  epochs: number,
  random: () => number,
  log: (line: string) => void,
): { readonly moves: Trained; readonly arcs: Trained } {
  const moves = makeLearner(MOVE_BITS, MOVE_STRIDE, MOVE_STRIDE);
  const arcs = makeLearner(ARC_BITS, 1, RELATIONS.length);
  const state = makeParseState();
  const at: number[] = [];
  const features = new Int32Array(Math.max(MOVE_FEATURES, ARC_FEATURES) + 8);
  const scores = new Float64Array(MOVE_STRIDE);
  const names = new Float64Array(RELATIONS.length);
  const waiting = new Uint8Array(4096);
  const order = jobs.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let made = 0;
    for (const j of shuffle(order, random)) {
      const { sample, cols, s } = jobs[j] as ParseJob;
      const size = loadSentence(words, cols, s, state, at);
      if (size > 150) continue;
      const tree = goldTree(sample, at);
      if (!tree || !isProjective(tree.head)) continue;
      const gold = withSpans(tree.head);
      const rels = tree.rel.map(relationNumber);
      waiting.fill(0, 0, size + 1);
      while (unfinished(state)) {
        const count = moveFeatures(state, features);
        scoreInto(moves.linear, features, count, scores);
        const guess = bestMove(state, scores);
        let right = -1;
        let most = Number.NEGATIVE_INFINITY;
        let guessCost = 0;
        let least = Number.POSITIVE_INFINITY;
        for (let m = SHIFT; m <= RIGHT; m++) {
          if (!allowed(state, m)) continue;
          const c = cost(state, gold, waiting, m);
          if (m === guess) guessCost = c;
          if (c < least || (c === least && (scores[m] as number) > most)) {
            least = c;
            right = m;
            most = scores[m] as number;
          }
        }
        made++;
        if (guessCost > least) {
          wrong++;
          update(moves, features, count, right, 1);
          update(moves, features, count, guess, -1);
        }
        moves.step++;
        const move =
          epoch > 0 && guessCost > least && random() < 0.9 ? guess : guessCost > least ? right : guess;
        let relation = 0;
        if (move !== SHIFT) {
          const h = arcHead(state, move);
          const d = state.stack[state.depth - 1] as number;
          if (h === size) relation = ROOT_RELATION;
          else {
            const n = arcFeatures(state, move, h, d, features);
            if (tree.head[d] === h) relation = learn(arcs, features, n, rels[d] as number, names);
            else {
              scoreInto(arcs.linear, features, n, names);
              relation = argmax(names, RELATIONS.length);
            }
          }
          waiting[d] = 0;
        } else waiting[state.next] = 1;
        advance(state, move, relation);
      }
    }
    log(`parser epoch ${epoch + 1}: ${((100 * wrong) / made).toFixed(2)} % of moves wrong`);
  }
  return { moves: quantise(moves), arcs: quantise(arcs) };
}
