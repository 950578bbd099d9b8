// Part-of-speech tagger: greedy, left to right, a linear model over hashed features.
import { AT_START, clauseBalance, countVerbsAhead, findMissingVerb, PAST_TENSE } from "./clauses.ts";
import type { Columns, Range } from "./columns.ts";
import { A, B, C, feature1, hashText, placeOf, T } from "./hash.ts";
import { bestAmong, classesOf, type Linear } from "./linear.ts";
import { fixedTag, TAGS, tagNumber } from "./tagset.ts";
import { KIND, SHAPE, type Words } from "./words.ts";

/** Words met often in training and the tags they bore, capitalised words apart from others. */
export interface TagDictionary {
  /** Keys (`dictionaryKey`), ascending as unsigned numbers. */
  readonly keys: Uint32Array;
  /** Two masks a key: bit n of the first is tag n, bit n of the second tag 32 + n. */
  readonly masks: Uint32Array;
}

/** What the tagger needs. */
export interface TaggerModel {
  readonly linear: Linear;
  readonly dictionary: TagDictionary;
}

/** Most features that one token can have. */
export const TAGGER_FEATURES = 36;

const EDGE = 7919;
const NO_TAG = 63;

/**
 * Fills `out` with the features of token `i` and returns how many there are. Tags of earlier tokens must stand. `clause`
 * says whether the clause waits for its verb (`clauseBalance`), `ahead` how many verbs are still to come.
 */
export function taggerFeatures(
  words: Words,
  cols: Columns,
  s: Range,
  i: number,
  clause: number,
  ahead: number,
  out: Int32Array,
): number {
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
  out[n++] = (Math.imul(w, A) + 1 * T) | 0;
  out[n++] = (Math.imul(w1, A) + 2 * T) | 0;
  out[n++] = (Math.imul(n1, A) + 3 * T) | 0;
  out[n++] = (Math.imul(w2, A) + 4 * T) | 0;
  out[n++] = (Math.imul(n2, A) + 5 * T) | 0;
  out[n++] = (Math.imul(suffix2, A) + 6 * T) | 0;
  out[n++] = (Math.imul(suffix3, A) + 7 * T) | 0;
  out[n++] = (Math.imul(words.suffix4[t] as number, A) + 8 * T) | 0;
  out[n++] = (Math.imul(words.prefix2[t] as number, A) + 9 * T) | 0;
  out[n++] = (Math.imul(words.prefix4[t] as number, A) + 10 * T) | 0;
  out[n++] = (Math.imul(words.pattern[t] as number, A) + Math.imul(hasBefore ? 1 : 0, B) + 11 * T) | 0;
  out[n++] = (Math.imul(cased, A) + Math.imul(hasBefore ? 1 : 0, B) + 12 * T) | 0;
  out[n++] = (Math.imul(t1, A) + 13 * T) | 0;
  out[n++] = (Math.imul(t1, A) + Math.imul(t2, B) + 14 * T) | 0;
  out[n++] = (Math.imul(t1, A) + Math.imul(w, B) + 15 * T) | 0;
  out[n++] = (Math.imul(t1, A) + Math.imul(n1, B) + 16 * T) | 0;
  out[n++] = (Math.imul(w1, A) + Math.imul(w, B) + 17 * T) | 0;
  out[n++] = (Math.imul(w, A) + Math.imul(n1, B) + 18 * T) | 0;
  out[n++] = (Math.imul(before < 0 ? EDGE : (words.suffix3[before] as number), A) + 19 * T) | 0;
  out[n++] = (Math.imul(suffixAfter, A) + 20 * T) | 0;
  out[n++] = (Math.imul(shapeBefore, A) + Math.imul(cased, B) + Math.imul(shapeAfter, C) + 21 * T) | 0;
  out[n++] = (Math.imul(t1, A) + Math.imul(suffix3, B) + 22 * T) | 0;
  out[n++] = (Math.imul(t1, A) + Math.imul(t2, B) + Math.imul(w, C) + 23 * T) | 0;
  out[n++] = (Math.imul(suffix2, A) + Math.imul(suffixAfter, B) + 24 * T) | 0;
  out[n++] = (Math.imul(n1, A) + Math.imul(n2, B) + 25 * T) | 0;
  out[n++] = (Math.imul(w1, A) + Math.imul(n1, B) + 26 * T) | 0;
  out[n++] = (Math.imul(t1, A) + Math.imul(suffix2, B) + Math.imul(n1, C) + 27 * T) | 0;
  out[n++] = (Math.imul(w, A) + Math.imul(cased, B) + 28 * T) | 0;
  out[n++] = (Math.imul(t1, A) + Math.imul(suffix3, B) + Math.imul(cased, C) + 29 * T) | 0;
  const verbs = (clause + 3) * 3 + ahead;
  out[n++] = (Math.imul(verbs, A) + Math.imul(suffix2, B) + 30 * T) | 0;
  out[n++] = (Math.imul(verbs, A) + Math.imul(w, B) + 31 * T) | 0;
  out[n++] = (Math.imul(verbs, A) + Math.imul(t1, B) + Math.imul(suffix2, C) + 32 * T) | 0;
  return n;
}

/** Key of a word in the dictionary; -1 where its case says nothing (all capitals, signs). */
export function dictionaryKey(hash: number, shape: number): number {
  if (shape === SHAPE.lower || shape === SHAPE.none) return hash >>> 0;
  return shape === SHAPE.title || shape === SHAPE.initial ? feature1(99, hash) >>> 0 : -1;
}

const OPEN_CLASS = Uint8Array.from(
  [
    "NN",
    "NNP",
    "NNS",
    "NNPS",
    "JJ",
    "RB",
    "VB",
    "VBD",
    "VBG",
    "VBN",
    "VBP",
    "VBZ",
    "CD",
    "FW",
    "UH",
    "JJR",
    "JJS",
    "IN",
    "SYM",
  ],
  tagNumber,
);
const ALL = Uint8Array.from(TAGS, (_, i) => i);
const NUMERIC = Uint8Array.from(["CD", "JJ", "NNP", "NN", "NNS", "LS", "SYM", "NNPS", "RB"], tagNumber);

/** The tags that a token may bear: one for marks, those met in training for frequent words, the open classes for others. */
export function possibleTags(words: Words, cols: Columns, dictionary: TagDictionary, i: number): Uint8Array {
  const t = cols.type[i] as number;
  const fixed = fixedTag(words.kind[t] as number, cols.mark[i] as number, words.form[t] as string);
  if (fixed >= 0) return Uint8Array.of(fixed);
  const shape = words.shape[t] as number;
  const key = dictionaryKey(cols.hash[i] as number, shape);
  const place = key < 0 ? -1 : placeOf(dictionary.keys, key);
  if (place >= 0)
    return classesOf(dictionary.masks[2 * place] as number, dictionary.masks[2 * place + 1] as number);
  if (shape === SHAPE.number || shape === SHAPE.alnum) return NUMERIC;
  return words.kind[t] === KIND.word &&
    (shape === SHAPE.lower || shape === SHAPE.title || shape === SHAPE.mixed)
    ? OPEN_CLASS
    : ALL;
}

/** Possible tags of every token, worked out once for each distinct form. */
export function possibilities(
  words: Words,
  cols: Columns,
  dictionary: TagDictionary,
): (i: number) => Uint8Array {
  const known = new Map<number, Uint8Array>();
  return (i) => {
    const key = (cols.type[i] as number) * 4 + (cols.mark[i] as number);
    let found = known.get(key);
    if (found === undefined) {
      found = possibleTags(words, cols, dictionary, i);
      known.set(key, found);
    }
    return found;
  };
}

const THINK = hashText("think");
const TANKS: ReadonlySet<number> = new Set(["tank", "tanks"].map((word) => hashText(word)));
const NOUN = Uint8Array.of(tagNumber("NN"));

const PRONOUN = tagNumber("PRP");

/** "Think" before "tank" is a noun, whatever was met in training; not in "we think tanks will come". */
const isThinkTank = (cols: Columns, s: Range, i: number): boolean =>
  cols.hash[i] === THINK &&
  i < s.last &&
  TANKS.has(cols.hash[i + 1] as number) &&
  (i === s.first || cols.tag[i - 1] !== PRONOUN);

/** How far the past tense stayed behind the tag that was chosen; infinite where it could not be chosen. */
function behind(among: Uint8Array, chosen: number, scores: Int32Array): number {
  const past = among.indexOf(PAST_TENSE);
  return past < 0
    ? Number.POSITIVE_INFINITY
    : (scores[among.indexOf(chosen)] as number) - (scores[past] as number);
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
  const possible = possibilities(words, cols, model.dictionary);
  const ahead = new Uint8Array(cols.size);
  const gap = new Float64Array(cols.size);
  for (const s of sentences) {
    countVerbsAhead(possible, s, ahead);
    let clause = AT_START;
    for (let i = s.first; i <= s.last; i++) {
      const among = isThinkTank(cols, s, i) ? NOUN : possible(i);
      const count =
        among.length > 1 ? taggerFeatures(words, cols, s, i, clause, ahead[i] as number, features) : 0;
      cols.tag[i] = bestAmong(model.linear, features, count, among, scores);
      gap[i] = among.length > 1 ? behind(among, cols.tag[i] as number, scores) : Number.POSITIVE_INFINITY;
      clause = clauseBalance(clause, cols, i);
    }
    findMissingVerb(cols, s, gap);
  }
}
