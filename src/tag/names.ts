// Name recogniser: finds names of people, organisations, places and others, greedy left to right with a memory of the document.
import type { Columns, Range } from "./columns.ts";
import { A, B, C, T } from "./hash.ts";
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "./lexicon/names-given.ts";
import { BODY_NOUNS } from "./lexicon/names-nouns.ts";
import { FEMALE_TITLES, MALE_TITLES, PLAIN_TITLES } from "./lexicon/names-titles.ts";
import { DEMONYMS, PLACES } from "./lexicon/places.ts";
import { bestClass, makeSums, type SlotTable } from "./slot-table.ts";
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

const GIVEN = new Set([...MALE_NAMES, ...FEMALE_NAMES, ...EITHER_NAMES]);

/** Never part of a name, with or without a stop. */
const ADDRESS = new Set("mr mrs ms mx dr messrs".split(" "));

/** What word lists say of a form, as bits: given name 1, place 2, demonym 4, body 8, form of address or office 16, form of address alone 32. */
export function listBits(lower: string): number {
  const bare = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  const single = bare.length > 4 && bare.endsWith("s") ? bare.slice(0, -1) : bare;
  return (
    (GIVEN.has(bare) ? 1 : 0) +
    (PLACES.has(lower) ? 2 : 0) +
    (DEMONYMS.has(bare) || DEMONYMS.has(single) ? 4 : 0) +
    (BODY_NOUNS.has(bare) ? 8 : 0) +
    (MALE_TITLES.has(bare) || FEMALE_TITLES.has(bare) || PLAIN_TITLES.has(bare) ? 16 : 0) +
    (ADDRESS.has(bare) ? 32 : 0)
  );
}

/** `listBits` of every form, by its number in `words`. */
export const listColumn = (words: Words): Uint8Array => Uint8Array.from(words.lower, listBits);

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
  lists: Uint8Array,
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
  out[n++] = (Math.imul(w, A) + 1 * T) | 0;
  out[n++] = (Math.imul(wb1, A) + 2 * T) | 0;
  out[n++] = (Math.imul(wa1, A) + 3 * T) | 0;
  out[n++] = (Math.imul(wb2, A) + 4 * T) | 0;
  out[n++] = (Math.imul(wa2, A) + 5 * T) | 0;
  out[n++] = (Math.imul(words.suffix2[t] as number, A) + 6 * T) | 0;
  out[n++] = (Math.imul(suffix3, A) + 7 * T) | 0;
  out[n++] = (Math.imul(suffix4, A) + 8 * T) | 0;
  out[n++] = (Math.imul(words.prefix4[t] as number, A) + 9 * T) | 0;
  out[n++] = (Math.imul(words.pattern[t] as number, A) + 10 * T) | 0;
  out[n++] = (Math.imul(cased, A) + Math.imul(position, B) + 11 * T) | 0;
  out[n++] = (Math.imul(tag0, A) + Math.imul(cased, B) + 12 * T) | 0;
  out[n++] = (Math.imul(c1, A) + Math.imul(w, B) + 13 * T) | 0;
  out[n++] = (Math.imul(c1, A) + Math.imul(c2, B) + 14 * T) | 0;
  out[n++] = (Math.imul(c1, A) + Math.imul(cased, B) + Math.imul(shapeAt(a1), C) + 15 * T) | 0;
  out[n++] = (Math.imul(tagAt(b1), A) + Math.imul(tag0, B) + Math.imul(tagAt(a1), C) + 16 * T) | 0;
  out[n++] = (Math.imul(c1, A) + Math.imul(tag0, B) + Math.imul(tagAt(a1), C) + 17 * T) | 0;
  out[n++] = (Math.imul(c1, A) + Math.imul(tagAt(a1), B) + Math.imul(tagAt(a2), C) + 18 * T) | 0;
  out[n++] = (Math.imul(wb1, A) + Math.imul(w, B) + 19 * T) | 0;
  out[n++] = (Math.imul(w, A) + Math.imul(wa1, B) + 20 * T) | 0;
  out[n++] = (Math.imul(c1, A) + Math.imul(wb1, B) + Math.imul(shape, C) + 21 * T) | 0;
  out[n++] = (Math.imul(c1, A) + Math.imul(wa1, B) + Math.imul(shape, C) + 22 * T) | 0;
  out[n++] = (Math.imul(wb1, A) + Math.imul(wa1, B) + 23 * T) | 0;
  out[n++] = (Math.imul(c1, A) + Math.imul(suffix3, B) + 24 * T) | 0;
  out[n++] =
    (Math.imul(c1, A) +
      Math.imul(a1 < 0 ? EDGE : (words.suffix3[type[a1] as number] as number), B) +
      25 * T) |
    0;
  out[n++] = (Math.imul(remembered, A) + Math.imul(cased, B) + 26 * T) | 0;
  out[n++] = (Math.imul(remembered, A) + Math.imul(c1, B) + Math.imul(rememberedNext, C) + 27 * T) | 0;
  out[n++] = (Math.imul(wb2, A) + Math.imul(wb1, B) + 28 * T) | 0;
  out[n++] = (Math.imul(wa1, A) + Math.imul(wa2, B) + 29 * T) | 0;
  out[n++] = (Math.imul(shapeAt(b1), A) + Math.imul(shape, B) + Math.imul(shapeAt(a1), C) + 30 * T) | 0;
  out[n++] =
    (Math.imul(shapeAt(b1) * 10 + shape, A) +
      Math.imul(shapeAt(a1), B) +
      Math.imul(shapeAt(a2), C) +
      31 * T) |
    0;
  out[n++] = (Math.imul(c1, A) + Math.imul(shapeAt(a1), B) + Math.imul(tagAt(a1), C) + 32 * T) | 0;
  out[n++] = (Math.imul(w, A) + Math.imul(cased, B) + 33 * T) | 0;
  out[n++] = (Math.imul(tagAt(b2), A) + Math.imul(tagAt(b1), B) + Math.imul(tag0, C) + 34 * T) | 0;
  out[n++] = (Math.imul(words.prefix2[t] as number, A) + Math.imul(suffix3, B) + 35 * T) | 0;
  out[n++] = (Math.imul(c1, A) + Math.imul(wa2, B) + 36 * T) | 0;
  // The last word of the run of capitalised words says much: "… Ministry", "… Party".
  let end = i;
  while (end < s.last && end - i < 6 && PROPER[tag[end + 1] as number] === 1) end++;
  out[n++] = (Math.imul(word(end), A) + Math.imul(end - i, B) + 37 * T) | 0;
  out[n++] = (Math.imul(c1, A) + Math.imul(word(end), B) + 38 * T) | 0;
  out[n++] = (Math.imul(word(end < s.last ? end + 1 : -1), A) + Math.imul(c1, B) + 39 * T) | 0;
  out[n++] = (Math.imul(tagAt(end < s.last ? end + 1 : -1), A) + Math.imul(end - i, B) + 40 * T) | 0;
  const g = (lists[t] as number) & 31;
  const g1 = b1 < 0 ? 0 : (lists[type[b1] as number] as number) & 31;
  const ga = a1 < 0 ? 0 : (lists[type[a1] as number] as number) & 31;
  const ge = (lists[type[end] as number] as number) & 31;
  out[n++] = (Math.imul(g, A) + Math.imul(cased, B) + 41 * T) | 0;
  out[n++] = (Math.imul(g1 * 32 + g, A) + Math.imul(c1, B) + 42 * T) | 0;
  out[n++] = (Math.imul(g * 32 + ga, A) + Math.imul(shapeAt(a1), B) + Math.imul(c1, C) + 43 * T) | 0;
  out[n++] = (Math.imul(g, A) + Math.imul(ge, B) + Math.imul(c1, C) + 44 * T) | 0;
  out[n++] = (Math.imul(g, A) + Math.imul(remembered, B) + Math.imul(c1, C) + 45 * T) | 0;
  return n;
}

const FREE = Uint8Array.of(0, 1, 3, 5, 7);
const AFTER: readonly Uint8Array[] = NAME_CLASSES.map((_, c) =>
  c === 0 ? FREE : Uint8Array.from([...FREE, c + (c % 2)].sort((a, b) => a - b)),
);

/** The classes that may follow `before`: a name goes on only with its own type. */
export const namesAfter = (before: number): Uint8Array => AFTER[before] as Uint8Array;

/** True where a token stands outside names without asking the model. */
export function outsideName(
  words: Words,
  cols: Columns,
  i: number,
  lists: Uint8Array,
  before: number,
): boolean {
  if (((lists[cols.type[i] as number] as number) & 32) !== 0 && before === 0) return true;
  if (mayBeName(words, cols, i)) return false;
  const kind = words.kind[cols.type[i] as number];
  if (before === 0) return cols.tag[i] !== ADJECTIVE || kind !== KIND.word;
  return kind !== KIND.word && kind !== KIND.apostrophe && kind !== KIND.dash && kind !== KIND.comma;
}

/** Finds the names of every sentence: the class of each token. */
export function findNames(
  model: SlotTable,
  words: Words,
  cols: Columns,
  sentences: readonly Range[],
): Uint8Array {
  const classes = new Uint8Array(cols.size);
  const memory: NameMemory = new Map();
  const lists = listColumn(words);
  const features = new Int32Array(NAME_FEATURES);
  const sums = makeSums();
  for (const s of sentences) {
    for (let i = s.first; i <= s.last; i++) {
      const before = i > s.first ? (classes[i - 1] as number) : 0;
      if (outsideName(words, cols, i, lists, before)) continue;
      const count = nameFeatures(words, cols, s, i, lists, classes, memory, features);
      const c = bestClass(model, features, count, namesAfter(before), sums);
      classes[i] = c;
      if (c > 0) memory.set(cols.hash[i] as number, (c + 1) >> 1);
    }
  }
  return classes;
}
