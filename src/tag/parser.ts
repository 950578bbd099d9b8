// Dependency parser: greedy arc-hybrid transitions over the words, the marks hung in afterwards. One root a sentence, always a tree.
import type { Columns, Range } from "./columns.ts";
import { feature2 } from "./hash.ts";
import { argmax, type Linear, scoreInto } from "./linear.ts";
import { ARC_FEATURES, arcFeatures, MOVE_FEATURES, moveFeatures } from "./parse-features.ts";
import { attachMarks } from "./parse-marks.ts";
import {
  advance,
  allowed,
  arcHead,
  ensureCapacity,
  LEFT,
  makeParseState,
  type ParseState,
  RIGHT,
  restart,
  SHIFT,
  unfinished,
} from "./parse-state.ts";
import { RELATIONS, ROOT_RELATION } from "./relations.ts";
import { tagNumber } from "./tagset.ts";
import { KIND, type Words } from "./words.ts";

/** What the parser needs: one model for the move, one for the name of the arc it makes. */
export interface ParserModel {
  readonly moves: Linear;
  readonly arcs: Linear;
}

/** Width of a row of the move model: three moves and one byte of padding. */
export const MOVE_STRIDE = 4;

const POSSESSIVE = tagNumber("POS");
const ROOT_HASH = 7;
const ROOT_TAG = 61;

/** True where a token takes part in the tree as a word; the other tokens are marks. */
export const isWord = (words: Words, cols: Columns, i: number): boolean =>
  words.kind[cols.type[i] as number] === KIND.word || cols.tag[i] === POSSESSIVE;

/** Loads a sentence into the state; `at[k]` becomes the token index of word `k`. Returns the number of words. */
export function loadSentence(words: Words, cols: Columns, s: Range, state: ParseState, at: number[]): number {
  at.length = 0;
  for (let i = s.first; i <= s.last; i++) if (isWord(words, cols, i)) at.push(i);
  const size = at.length;
  ensureCapacity(state, size);
  state.size = size;
  // A closing mark with no opening one before it means that the sentence begins inside a quotation.
  let quoted = 0;
  for (let i = s.first; i <= s.last; i++) {
    const mark = cols.mark[i] as number;
    if (mark !== 0 && words.kind[cols.type[i] as number] === KIND.quote) {
      quoted = mark === 2 ? 1 : 0;
      break;
    }
  }
  let brackets = 0;
  let commas = 0;
  let opens = 0;
  let closes = 0;
  let breaks = 0;
  let gap = 0;
  let k = 0;
  for (let i = s.first; i <= s.last + 1; i++) {
    const isEnd = i > s.last;
    if (isEnd || at[k] === i) {
      state.commas[k] = commas;
      state.opens[k] = opens;
      state.closes[k] = closes;
      state.breaks[k] = breaks;
      state.gap[k] = isEnd ? gap | 16 : gap;
      state.within[k] = quoted + (brackets > 0 ? 2 : 0);
      gap = 0;
      if (isEnd) break;
      const tag = cols.tag[i] as number;
      state.hash[k] = cols.hash[i] as number;
      state.tag[k] = tag;
      state.both[k] = feature2(90, cols.hash[i] as number, tag);
      k++;
      continue;
    }
    const kind = words.kind[cols.type[i] as number] as number;
    if (kind === KIND.comma) {
      commas++;
      gap |= 1;
    } else if (kind === KIND.quote || (kind === KIND.apostrophe && (cols.mark[i] as number) > 0)) {
      if (cols.mark[i] === 1) {
        opens++;
        gap |= 2;
      } else {
        closes++;
        gap |= 4;
      }
      if (kind === KIND.quote) quoted = cols.mark[i] === 1 ? 1 : 0;
    } else {
      if (kind === KIND.open) brackets++;
      else if (kind === KIND.close) brackets = Math.max(0, brackets - 1);
      breaks++;
      gap |= 8;
    }
  }
  state.hash[size] = ROOT_HASH;
  state.tag[size] = ROOT_TAG;
  state.both[size] = ROOT_HASH;
  restart(state);
  return size;
}

/** The allowed move with the highest score. */
export function bestMove(state: ParseState, scores: Float64Array | Int32Array): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let move = SHIFT; move <= RIGHT; move++) {
    if (allowed(state, move) && (scores[move] as number) > most) {
      best = move;
      most = scores[move] as number;
    }
  }
  return best;
}

/** Where the parser writes: head (token index, -1 at the root) and relation number of each token. */
export interface Tree {
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

/** A parser that keeps its working memory between sentences. */
export function makeParser(model: ParserModel, words: Words, cols: Columns): (s: Range, tree: Tree) => void {
  const state = makeParseState();
  const at: number[] = [];
  const features = new Int32Array(Math.max(MOVE_FEATURES, ARC_FEATURES) + 8);
  const scores = new Float64Array(MOVE_STRIDE);
  const names = new Float64Array(RELATIONS.length);
  const { weights, shift } = model.moves;
  return (s, tree) => {
    const size = loadSentence(words, cols, s, state, at);
    while (unfinished(state)) {
      const count = moveFeatures(state, features);
      let x = 0;
      let y = 0;
      let z = 0;
      for (let f = 0; f < count; f++) {
        const row = ((features[f] as number) >>> shift) * MOVE_STRIDE;
        x += weights[row] as number;
        y += weights[row + 1] as number;
        z += weights[row + 2] as number;
      }
      scores[SHIFT] = x;
      scores[LEFT] = y;
      scores[RIGHT] = z;
      const move = bestMove(state, scores);
      let relation = 0;
      if (move !== SHIFT) {
        const h = arcHead(state, move);
        if (h === size) relation = ROOT_RELATION;
        else {
          const n = arcFeatures(state, move, h, state.stack[state.depth - 1] as number, features);
          scoreInto(model.arcs, features, n, names);
          relation = argmax(names, RELATIONS.length);
        }
      }
      advance(state, move, relation);
    }
    for (let k = 0; k < size; k++) {
      const token = at[k] as number;
      const h = state.head[k] as number;
      tree.head[token] = h === size ? -1 : (at[h] as number);
      tree.relation[token] = state.relation[k] as number;
    }
    attachMarks(words, cols, s, at, tree);
  };
}
