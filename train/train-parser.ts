// Trains the parser: a dynamic oracle for the moves (Goldberg and Nivre, arc-hybrid), so that it learns from its own mistakes.

import { ARC_FEATURES, arcFeatures } from "../src/tag/arc-features.ts";
import type { Columns, Range } from "../src/tag/columns.ts";
import { MOVE_FEATURES, moveFeatures } from "../src/tag/move-features.ts";
import {
  advance,
  allowed,
  arcHead,
  fillHintSpans,
  LEFT,
  makeParseState,
  onlyMove,
  RIGHT,
  restart,
  reverse,
  SHIFT,
  unfinished,
} from "../src/tag/parse-state.ts";
import {
  ARC_KINDS,
  arcKind,
  bestMove,
  hint,
  loadSentence,
  makePass,
  type PassModel,
  parserKeys,
} from "../src/tag/parser.ts";
import { RELATIONS, ROOT_RELATION, relationNumber } from "../src/tag/relations.ts";
import type { Words } from "../src/tag/words.ts";
import { goldTree, isProjective } from "./gold-tree.ts";
import { makeMoveLearner, packMoves, scoreWhileLearning, updateMoves } from "./learn-moves.ts";
import { cost, withSpans } from "./oracle.ts";
import { guessAmong, learn, makeLearner, quantise } from "./perceptron.ts";
import { shuffle } from "./random.ts";
import type { Sample } from "./sample.ts";

/** Hash bits of the shipped tables: moves of the second and of the first pass, relations. */
const MOVE_BITS = 18;
const FIRST_MOVE_BITS = 17;
const ARC_BITS = 18;

/** A sentence to learn from: `cols.tag` holds the tags that a tagger which has not seen it gave. */
export interface ParseJob {
  readonly sample: Sample;
  readonly cols: Columns;
  readonly s: Range;
  /** Heads and relations that a first pass found which has not seen the sentence. */
  hints?: { readonly head: Int16Array; readonly relation: Uint8Array };
}

/** How far the right move must lead before nothing is learned. A feature weighs about 1, a move has about 90. */
const MARGIN = 100;
/** The same for relations. */
const ARC_MARGIN = 20;
/** Share of mistakes that the learner has to live with, from the second epoch on, so that it learns from where they lead. */
const FOLLOWED = 0.9;

/** True where move `a` scores more than `b` or there is no `b`. */
const ahead = (scores: Float64Array, a: number, b: number): boolean =>
  b < 0 || (scores[a] as number) > (scores[b] as number);

/** How a pass is trained. */
export interface PassOptions {
  readonly vocabulary: Uint32Array;
  readonly possible: readonly Uint8Array[];
  readonly epochs: number;
  readonly random: () => number;
  readonly log: (line: string) => void;
  /** True for the first pass, which reads from the end and has no hints. */
  readonly reversed: boolean;
}

/** Trains one pass; the same seed gives the same bytes. */
export function trainPass(
  words: Words,
  jobs: readonly ParseJob[],
  { vocabulary, possible, epochs, random, log, reversed }: PassOptions,
): PassModel {
  const moves = makeMoveLearner();
  const keys = parserKeys(words, vocabulary);
  const arcs = makeLearner(ARC_BITS, RELATIONS.length, ARC_MARGIN);
  const state = makeParseState();
  const at: number[] = [];
  const features = new Int32Array(Math.max(MOVE_FEATURES, ARC_FEATURES) + 8);
  const scores = new Float64Array(3);
  const costs = new Float64Array(3);
  const waiting = new Uint8Array(4096);
  const order = jobs.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let made = 0;
    for (const j of shuffle(order, random)) {
      const { sample, cols, s, hints } = jobs[j] as ParseJob;
      const size = loadSentence(words, keys, cols, s, state, at);
      // Automatic layers are no guide in headlines.
      if (size > 150 || (!sample.gold && cols.habit[s.first] === 1)) continue;
      const tree = goldTree(sample, at);
      if (!tree || !isProjective(tree.head)) continue;
      const rels = tree.rel.map(relationNumber);
      if (reversed) {
        reverse(state);
        restart(state);
        tree.head = tree.head.map((h) => (h === size ? size : size - 1 - h)).reverse();
        rels.reverse();
      } else if (hints) {
        state.hintHead.set(hints.head);
        state.hintRelation.set(hints.relation);
        fillHintSpans(state);
      }
      const gold = withSpans(tree.head);
      waiting.fill(0, 0, size + 1);
      while (unfinished(state)) {
        let move = onlyMove(state);
        if (move < 0) {
          const count = moveFeatures(state, features);
          scoreWhileLearning(moves, features, count, scores);
          const guess = bestMove(state, scores);
          let right = -1;
          let rival = -1;
          let least = Number.POSITIVE_INFINITY;
          for (let m = SHIFT; m <= RIGHT; m++) {
            const c = allowed(state, m) ? cost(state, gold, waiting, m) : Number.POSITIVE_INFINITY;
            costs[m] = c;
            if (c < least || (c === least && ahead(scores, m, right))) {
              least = c;
              right = m;
            }
          }
          for (let m = SHIFT; m <= RIGHT; m++) {
            const c = costs[m] as number;
            if (c !== Number.POSITIVE_INFINITY && c > least && ahead(scores, m, rival)) rival = m;
          }
          made++;
          const isRight = (costs[guess] as number) === least;
          if (!isRight) wrong++;
          if (rival >= 0 && (scores[right] as number) - (scores[rival] as number) < MARGIN)
            updateMoves(moves, features, count, right, rival);
          move = isRight || (epoch > 0 && random() < FOLLOWED) ? guess : right;
        }
        moves.step++;
        let relation = 0;
        if (move !== SHIFT) {
          const h = arcHead(state, move);
          const d = state.stack[state.depth - 1] as number;
          if (h === size) relation = ROOT_RELATION;
          else {
            const n = arcFeatures(state, move, h, d, features);
            const among = possible[arcKind(state, move, h, d)] as Uint8Array;
            relation =
              tree.head[d] === h && among.includes(rels[d] as number)
                ? learn(arcs, features, n, rels[d] as number, among)
                : guessAmong(arcs, features, n, among);
          }
          waiting[d] = 0;
        } else waiting[state.next] = 1;
        advance(state, move, relation);
      }
    }
    log(`parser epoch ${epoch + 1}: ${((100 * wrong) / made).toFixed(2)} % of moves wrong`);
  }
  return { moves: packMoves(moves, reversed ? FIRST_MOVE_BITS : MOVE_BITS), arcs: quantise(arcs) };
}

/** Gives every job the tree of a first pass as hints. */
export function addHints(
  words: Words,
  jobs: readonly ParseJob[],
  vocabulary: Uint32Array,
  possible: readonly Uint8Array[],
  first: PassModel,
): void {
  const state = makeParseState();
  const at: number[] = [];
  const pass = makePass(first, possible);
  const keys = parserKeys(words, vocabulary);
  for (const job of jobs) {
    const size = loadSentence(words, keys, job.cols, job.s, state, at);
    hint(state, pass);
    job.hints = {
      head: Int16Array.from(state.hintHead.subarray(0, size)),
      relation: Uint8Array.from(state.hintRelation.subarray(0, size)),
    };
  }
}

/** Relations seen between two tags, as two masks for each kind of arc; rare ones among frequent ones are left out. */
export function relationMasks(words: Words, jobs: readonly ParseJob[], vocabulary: Uint32Array): Uint32Array {
  const counts = new Uint32Array(ARC_KINDS * 64);
  const state = makeParseState();
  const at: number[] = [];
  const keys = parserKeys(words, vocabulary);
  for (const { sample, cols, s } of jobs) {
    const size = loadSentence(words, keys, cols, s, state, at);
    const tree = goldTree(sample, at);
    if (!tree) continue;
    for (let d = 0; d < size; d++) {
      const h = tree.head[d] as number;
      if (h === size) continue;
      const cell = arcKind(state, h > d ? LEFT : RIGHT, h, d) * 64 + relationNumber(tree.rel[d] as string);
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  const masks = new Uint32Array(ARC_KINDS * 2);
  for (let kind = 0; kind < ARC_KINDS; kind++) {
    const row = counts.subarray(kind * 64, kind * 64 + 64);
    const sum = row.reduce((a, b) => a + b, 0);
    if (sum < 20) continue;
    // "dep" says nothing; where another relation will do, the parser must choose one.
    for (let r = 1; r < 64; r++) {
      if ((row[r] as number) < Math.max(2, sum * 0.001)) continue;
      const cell = kind * 2 + (r < 32 ? 0 : 1);
      masks[cell] = ((masks[cell] as number) | (1 << (r & 31))) >>> 0;
    }
  }
  return masks;
}
