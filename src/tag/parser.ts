// Dependency parser: greedy arc-hybrid transitions over the words, the marks hung in afterwards. One root a sentence, always a tree.
import { ARC_FEATURES, arcFeatures } from "./arc-features.ts";
import type { Columns, Range } from "./columns.ts";
import { feature1, feature2, holds } from "./hash.ts";
import { bestAmong, classesOf, type Linear } from "./linear.ts";
import { makeScorer } from "./move-scorer.ts";
import type { MoveTable } from "./move-table.ts";
import { attachMarks } from "./parse-marks.ts";
import {
  advance,
  allowed,
  arcHead,
  ensureCapacity,
  hintFromReversed,
  LEFT,
  makeParseState,
  onlyMove,
  type ParseState,
  RIGHT,
  restart,
  reverse,
  SHIFT,
  unfinished,
} from "./parse-state.ts";
import { PUNCT_RELATION, RELATIONS, ROOT_RELATION, relationNumber } from "./relations.ts";
import { tagNumber } from "./tagset.ts";
import { KIND, SHAPE, type Words } from "./words.ts";

/** One reading of a sentence: a model for the move, one for the name of the arc it makes. */
export interface PassModel {
  readonly moves: MoveTable;
  readonly arcs: Linear;
}

/** What the parser needs: a first pass from the end of the sentence, whose tree is a hint to the second, which decides. */
export interface ParserModel {
  readonly first: PassModel;
  readonly second: PassModel;
  /** Relations that each `arcKind` may have. */
  readonly possible: readonly Uint8Array[];
  /** Words known to the parser, as ascending hashes; the others count by their look. */
  readonly vocabulary: Uint32Array;
}

const POSSESSIVE = tagNumber("POS");
const ROOT_HASH = 7;
const ROOT_TAG = 61;

/** True where a token takes part in the tree as a word; the other tokens are marks. */
export const isWord = (words: Words, cols: Columns, i: number): boolean =>
  words.kind[cols.type[i] as number] === KIND.word || cols.tag[i] === POSSESSIVE;

/** What the parser takes a word for, by its number in `words`: itself where it is known, else its look. */
export function parserKeys(words: Words, vocabulary: Uint32Array): Int32Array {
  return Int32Array.from(words.form, (_, type) => {
    const hash = words.hash[type] as number;
    if (holds(vocabulary, hash)) return hash;
    const shape = words.shape[type] as number;
    if (shape === SHAPE.number || shape === SHAPE.alnum) return feature1(92, words.pattern[type] as number);
    return shape === SHAPE.lower ? feature1(93, words.suffix3[type] as number) : feature1(94, shape);
  });
}

/** Loads a sentence into the state; `at[k]` becomes the token index of word `k`. Returns the number of words. */
export function loadSentence(
  words: Words,
  keys: Int32Array,
  cols: Columns,
  s: Range,
  state: ParseState,
  at: number[],
): number {
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
      const key = keys[cols.type[i] as number] as number;
      state.hash[k] = key;
      state.tag[k] = tag;
      state.both[k] = feature2(90, key, tag);
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
  state.hinted = false;
  state.reversed = false;
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

/** Number of the kind of an arc: tag of its head (the root's among them), tag of its dependent, side of the head in the text. */
export const arcKind = (state: ParseState, move: number, h: number, d: number): number =>
  ((state.tag[h] as number) * 64 + (state.tag[d] as number)) * 2 +
  ((move === LEFT) !== state.reversed ? 0 : 1);

/** How many kinds of arc there are. */
export const ARC_KINDS = 64 * 64 * 2;

const UNNAMED: ReadonlySet<number> = new Set([relationNumber("dep"), ROOT_RELATION, PUNCT_RELATION]);
const EVERY_RELATION = Uint8Array.from(RELATIONS, (_, i) => i).filter((r) => !UNNAMED.has(r));

/** The relations that each kind of arc may have, from a model's masks. */
export const possibleRelations = (masks: Uint32Array): readonly Uint8Array[] =>
  Array.from({ length: ARC_KINDS }, (_, k) => {
    const low = masks[2 * k] as number;
    const high = masks[2 * k + 1] as number;
    return low === 0 && high === 0 ? EVERY_RELATION : classesOf(low, high);
  });

/** Runs one pass over the sentence that is loaded; the tree is left in the state. */
export type Pass = (state: ParseState) => void;

/** A pass with its own working memory. */
export function makePass(model: PassModel, possible: readonly Uint8Array[]): Pass {
  const features = new Int32Array(ARC_FEATURES);
  const scores = new Int32Array(3);
  const names = new Int32Array(RELATIONS.length);
  const { begin, score } = makeScorer(model.moves);
  return (state) => {
    const { size } = state;
    begin();
    while (unfinished(state)) {
      let move = onlyMove(state);
      if (move < 0) {
        score(state, scores);
        move = bestMove(state, scores);
      }
      let relation = 0;
      if (move !== SHIFT) {
        const h = arcHead(state, move);
        if (h === size) relation = ROOT_RELATION;
        else {
          const d = state.stack[state.depth - 1] as number;
          const among = possible[arcKind(state, move, h, d)] as Uint8Array;
          const n = among.length > 1 ? arcFeatures(state, move, h, d, features) : 0;
          relation = bestAmong(model.arcs, features, n, among, names);
        }
      }
      advance(state, move, relation);
    }
  };
}

/** Reads the loaded sentence from its end and leaves what it finds as hints. */
export function hint(state: ParseState, first: Pass): void {
  reverse(state);
  restart(state);
  first(state);
  hintFromReversed(state);
  restart(state);
}

/** A parser of one document's sentences, that keeps its working memory between them. */
export function makeParser(model: ParserModel, words: Words, cols: Columns): (s: Range, tree: Tree) => void {
  const state = makeParseState();
  const at: number[] = [];
  const keys = parserKeys(words, model.vocabulary);
  const first = makePass(model.first, model.possible);
  const second = makePass(model.second, model.possible);
  return (s, tree) => {
    const size = loadSentence(words, keys, cols, s, state, at);
    if (size > 0) {
      hint(state, first);
      second(state);
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
