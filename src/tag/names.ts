// Name recogniser: finds names of people, organisations, places and others, greedy left to right with a memory of the document.
import type { Columns, Range } from "./columns.ts";
import { feature1, feature2, feature3 } from "./hash.ts";
import { type Linear, scoreInto } from "./linear.ts";
import { isProper, TAGS } from "./tagset.ts";
import { KIND, SHAPE, type Words } from "./words.ts";

/** Classes by number: outside, then begin and inside of each type. */
export const NAME_CLASSES: readonly string[] = [
  "",
  "B-PER",
  "I-PER",
  "B-ORG",
  "I-ORG",
  "B-LOC",
  "I-LOC",
  "B-MISC",
  "I-MISC",
];

/** Most features that one token can have. */
export const NAME_FEATURES = 48;

const EDGE = 6007;
const PROPER = Uint8Array.from(TAGS, (t) => (isProper(t) ? 1 : 0));
const ADJECTIVE = TAGS.indexOf("JJ");

/** What earlier decisions in the document were, by word: class of the last name that the word began or continued. */
export type NameMemory = Map<number, number>;

/** True where a token may be part of a name at all: it has a capital or digit, is tagged as a name, or joins two such words. */
export function mayBeName(words: Words, cols: Columns, i: number): boolean {
  const t = cols.type[i] as number;
  const shape = words.shape[t] as number;
  if (shape === SHAPE.title || shape === SHAPE.upper || shape === SHAPE.mixed || shape === SHAPE.initial)
    return true;
  if (PROPER[cols.tag[i] as number] === 1) return true;
  return shape === SHAPE.alnum || shape === SHAPE.number;
}

/** Fills `out` with the features of token `i`; `classes` holds the decisions so far. */
export function nameFeatures(
  words: Words,
  cols: Columns,
  s: Range,
  i: number,
  classes: Uint8Array,
  memory: NameMemory,
  out: Int32Array,
): number {
  const { hash, type, tag, seen, habit } = cols;
  const t = type[i] as number;
  const w = hash[i] as number;
  const b1 = i > s.first ? i - 1 : -1;
  const b2 = i - 1 > s.first ? i - 2 : -1;
  const a1 = i < s.last ? i + 1 : -1;
  const a2 = i + 1 < s.last ? i + 2 : -1;
  const word = (k: number) => (k < 0 ? EDGE : (hash[k] as number));
  const tagAt = (k: number) => (k < 0 ? 63 : (tag[k] as number));
  const shapeAt = (k: number) => (k < 0 ? 9 : (words.shape[type[k] as number] as number));
  const wb1 = word(b1);
  const wb2 = word(b2);
  const wa1 = word(a1);
  const wa2 = word(a2);
  const c1 = b1 < 0 ? 0 : (classes[b1] as number);
  const c2 = b2 < 0 ? 0 : (classes[b2] as number);
  const tag0 = tag[i] as number;
  const shape = words.shape[t] as number;
  const cased = shape * 16 + (habit[i] as number) * 4 + (seen[i] as number);
  const suffix3 = words.suffix3[t] as number;
  const suffix4 = words.suffix4[t] as number;
  const remembered = memory.get(w) ?? 9;
  const rememberedNext = a1 < 0 ? 10 : (memory.get(wa1) ?? 9);
  const position = i === s.first ? 0 : 1;
  let n = 0;
  out[n++] = feature1(1, w);
  out[n++] = feature1(2, wb1);
  out[n++] = feature1(3, wa1);
  out[n++] = feature1(4, wb2);
  out[n++] = feature1(5, wa2);
  out[n++] = feature1(6, words.suffix2[t] as number);
  out[n++] = feature1(7, suffix3);
  out[n++] = feature1(8, suffix4);
  out[n++] = feature1(9, words.prefix4[t] as number);
  out[n++] = feature1(10, words.pattern[t] as number);
  out[n++] = feature2(11, cased, position);
  out[n++] = feature2(12, tag0, cased);
  out[n++] = feature2(13, c1, w);
  out[n++] = feature2(14, c1, c2);
  out[n++] = feature3(15, c1, cased, shapeAt(a1));
  out[n++] = feature3(16, tagAt(b1), tag0, tagAt(a1));
  out[n++] = feature3(17, c1, tag0, tagAt(a1));
  out[n++] = feature3(18, c1, tagAt(a1), tagAt(a2));
  out[n++] = feature2(19, wb1, w);
  out[n++] = feature2(20, w, wa1);
  out[n++] = feature3(21, c1, wb1, shape);
  out[n++] = feature3(22, c1, wa1, shape);
  out[n++] = feature2(23, wb1, wa1);
  out[n++] = feature2(24, c1, suffix3);
  out[n++] = feature2(25, c1, a1 < 0 ? EDGE : (words.suffix3[type[a1] as number] as number));
  out[n++] = feature2(26, remembered, cased);
  out[n++] = feature3(27, remembered, c1, rememberedNext);
  out[n++] = feature2(28, wb2, wb1);
  out[n++] = feature2(29, wa1, wa2);
  out[n++] = feature3(30, shapeAt(b1), shape, shapeAt(a1));
  out[n++] = feature3(31, shapeAt(b1) * 10 + shape, shapeAt(a1), shapeAt(a2));
  out[n++] = feature3(32, c1, shapeAt(a1), tagAt(a1));
  out[n++] = feature2(33, w, cased);
  out[n++] = feature3(34, tagAt(b2), tagAt(b1), tag0);
  out[n++] = feature2(35, words.prefix2[t] as number, suffix3);
  out[n++] = feature2(36, c1, wa2);
  // The last word of the run of capitalised words says much: "… Ministry", "… Party".
  let end = i;
  while (end < s.last && end - i < 6 && PROPER[tag[end + 1] as number] === 1) end++;
  out[n++] = feature2(37, word(end), end - i);
  out[n++] = feature2(38, c1, word(end));
  out[n++] = feature2(39, word(end < s.last ? end + 1 : -1), c1);
  out[n++] = feature2(40, tagAt(end < s.last ? end + 1 : -1), end - i);
  return n;
}

/** The best class that may follow `before`: a name goes on only with its own type. */
export function bestName(scores: Float64Array | Int32Array, before: number): number {
  let best = 0;
  for (let c = 1; c < NAME_CLASSES.length; c++) {
    if (c % 2 === 0 && before !== c && before !== c - 1) continue;
    if ((scores[c] as number) > (scores[best] as number)) best = c;
  }
  return best;
}

/** True where a token stands outside names without asking the model. */
export function outsideName(words: Words, cols: Columns, i: number, before: number): boolean {
  if (mayBeName(words, cols, i)) return false;
  const kind = words.kind[cols.type[i] as number];
  if (before === 0) return cols.tag[i] !== ADJECTIVE || kind !== KIND.word;
  return kind !== KIND.word && kind !== KIND.apostrophe && kind !== KIND.dash && kind !== KIND.comma;
}

/** Finds the names of every sentence: the class of each token. */
export function findNames(
  model: Linear,
  words: Words,
  cols: Columns,
  sentences: readonly Range[],
): Uint8Array {
  const classes = new Uint8Array(cols.size);
  const memory: NameMemory = new Map();
  const features = new Int32Array(NAME_FEATURES);
  const scores = new Int32Array(NAME_CLASSES.length);
  for (const s of sentences) {
    for (let i = s.first; i <= s.last; i++) {
      const before = i > s.first ? (classes[i - 1] as number) : 0;
      if (outsideName(words, cols, i, before)) continue;
      const count = nameFeatures(words, cols, s, i, classes, memory, features);
      scoreInto(model, features, count, scores);
      const c = bestName(scores, before);
      classes[i] = c;
      if (c > 0) memory.set(cols.hash[i] as number, (c + 1) >> 1);
    }
  }
  return classes;
}
