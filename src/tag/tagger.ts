// Part-of-speech tagger: greedy, left to right, a linear model over hashed features.
import type { Columns, Range } from "./columns.ts";
import { feature1, feature2, feature3 } from "./hash.ts";
import { argmax, type Linear, scoreInto } from "./linear.ts";
import { fixedTag, TAGS } from "./tagset.ts";
import { SHAPE, type Words } from "./words.ts";

/** Frequent words that bear one tag wherever they stand. */
export interface TagDictionary {
  /** Hashes of lower-case words, ascending as unsigned numbers. */
  readonly hashes: Uint32Array;
  readonly tags: Uint8Array;
}

/** What the tagger needs. */
export interface TaggerModel {
  readonly linear: Linear;
  readonly dictionary: TagDictionary;
}

/** Most features that one token can have. */
export const TAGGER_FEATURES = 32;

const EDGE = 7919;
const NO_TAG = 63;

/** Fills `out` with the features of token `i` and returns how many there are. Tags of earlier tokens must stand. */
export function taggerFeatures(words: Words, cols: Columns, s: Range, i: number, out: Int32Array): number {
  const { hash, type, tag } = cols;
  const t = type[i] as number;
  const w = hash[i] as number;
  const hasBefore = i > s.first;
  const hasAfter = i < s.last;
  const before = hasBefore ? (type[i - 1] as number) : -1;
  const after = hasAfter ? (type[i + 1] as number) : -1;
  const w1 = hasBefore ? (hash[i - 1] as number) : EDGE;
  const w2 = i - 1 > s.first ? (hash[i - 2] as number) : EDGE;
  const n1 = hasAfter ? (hash[i + 1] as number) : EDGE;
  const n2 = i + 1 < s.last ? (hash[i + 2] as number) : EDGE;
  const t1 = hasBefore ? (tag[i - 1] as number) : NO_TAG;
  const t2 = i - 1 > s.first ? (tag[i - 2] as number) : NO_TAG;
  const shape = words.shape[t] as number;
  const shapeBefore = before < 0 ? 8 : (words.shape[before] as number);
  const shapeAfter = after < 0 ? 8 : (words.shape[after] as number);
  const suffix3 = words.suffix3[t] as number;
  const suffix2 = words.suffix2[t] as number;
  const habit = cols.habit[i] as number;
  const cased = shape * 16 + habit * 4 + (cols.seen[i] as number);
  const suffixAfter = after < 0 ? EDGE : (words.suffix3[after] as number);
  let n = 0;
  out[n++] = feature1(1, w);
  out[n++] = feature1(2, w1);
  out[n++] = feature1(3, n1);
  out[n++] = feature1(4, w2);
  out[n++] = feature1(5, n2);
  out[n++] = feature1(6, suffix2);
  out[n++] = feature1(7, suffix3);
  out[n++] = feature1(8, words.suffix4[t] as number);
  out[n++] = feature1(9, words.prefix2[t] as number);
  out[n++] = feature1(10, words.prefix4[t] as number);
  out[n++] = feature2(11, words.pattern[t] as number, hasBefore ? 1 : 0);
  out[n++] = feature2(12, cased, hasBefore ? 1 : 0);
  out[n++] = feature1(13, t1);
  out[n++] = feature2(14, t1, t2);
  out[n++] = feature2(15, t1, w);
  out[n++] = feature2(16, t1, n1);
  out[n++] = feature2(17, w1, w);
  out[n++] = feature2(18, w, n1);
  out[n++] = feature1(19, before < 0 ? EDGE : (words.suffix3[before] as number));
  out[n++] = feature1(20, suffixAfter);
  out[n++] = feature3(21, shapeBefore, cased, shapeAfter);
  out[n++] = feature2(22, t1, suffix3);
  out[n++] = feature3(23, t1, t2, w);
  out[n++] = feature2(24, suffix2, suffixAfter);
  out[n++] = feature2(25, n1, n2);
  out[n++] = feature2(26, w1, n1);
  out[n++] = feature3(27, t1, suffix2, n1);
  out[n++] = feature2(28, w, cased);
  out[n++] = feature3(29, t1, suffix3, cased);
  return n;
}

/** The tag that the dictionary gives a word in lower case; -1 where it is silent. */
export function dictionaryTag(dictionary: TagDictionary, hash: number): number {
  const key = hash >>> 0;
  let low = 0;
  let high = dictionary.hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = dictionary.hashes[middle] as number;
    if (value === key) return dictionary.tags[middle] as number;
    if (value < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The tag that needs no model: of a mark by its form, of a plain frequent word by the dictionary; else -1. */
export function certainTag(words: Words, cols: Columns, dictionary: TagDictionary, i: number): number {
  const t = cols.type[i] as number;
  const fixed = fixedTag(words.kind[t] as number, cols.mark[i] as number, words.form[t] as string);
  if (fixed >= 0) return fixed;
  return words.shape[t] === SHAPE.lower || words.shape[t] === SHAPE.none
    ? dictionaryTag(dictionary, cols.hash[i] as number)
    : -1;
}

/** Tags every token of `sentences`, into `cols.tag`. */
export function tagSentences(
  model: TaggerModel,
  words: Words,
  cols: Columns,
  sentences: readonly Range[],
): void {
  const features = new Int32Array(TAGGER_FEATURES);
  const scores = new Int32Array(TAGS.length);
  const certain = new Map<number, number>();
  for (const s of sentences) {
    for (let i = s.first; i <= s.last; i++) {
      const key = (cols.type[i] as number) * 4 + (cols.mark[i] as number);
      let tag = certain.get(key);
      if (tag === undefined) {
        tag = certainTag(words, cols, model.dictionary, i);
        certain.set(key, tag);
      }
      if (tag < 0) {
        const count = taggerFeatures(words, cols, s, i, features);
        scoreInto(model.linear, features, count, scores);
        tag = argmax(scores, TAGS.length);
      }
      cols.tag[i] = tag;
    }
  }
}
