// What the words of a statement mean, as numbers that words of like meaning share: for words never met in training.
import type { Anchor } from "./anchors.ts";
import { signOf } from "./lexical.ts";
import { SIGNS, VECTORS } from "./lexicon/vectors.ts";
import type { Asked } from "./question.ts";
import type { PartWord, Reading } from "./reading.ts";
import type { Surroundings } from "./surroundings.ts";
import { readWords, type Word } from "./words.ts";

/** Words of a statement whose meaning is weighed. */
const MOST = 60;
/** Words after a negator that it reaches. */
const REACH = 5;
/** What a meaning weighs beside a feature of the rules. */
const SCALE = 2;
/** What a word that a negator reaches weighs. */
const DENIED = 0.2;
/** Steps of a value to one. */
const UNIT = 72;
/** How much less the commonest words count. */
const COMMON = 60;

/** Words that turn round what stands after them. */
export const NEGATORS: ReadonlySet<string> = new Set(
  "not n't no never nobody nothing none neither nor without hardly cannot nowhere least".split(" "),
);

/** Words whose company says nothing of what a statement means. */
const EMPTY: ReadonlySet<string> = new Set(
  "the a an of to in on at by for from with as and or but is are was were be been it its he she they them his her their we our us i my you your this that these those which who whom what said says say have has had do does did will would".split(
    " ",
  ),
);

interface Table {
  readonly places: ReadonlyMap<string, number>;
  readonly values: Int8Array;
  readonly axes: number;
}

// Parsed when first asked for: most commands never weigh.
let table: Table | null = null;

function read(): Table {
  if (table) return table;
  const lines = VECTORS.trim().split("\n");
  const axes = (lines[0] ?? "").length - (lines[0] ?? "").indexOf(" ") - 1;
  const code = new Map([...SIGNS].map((c, i) => [c, i - SIGNS.length / 2]));
  const places = new Map<string, number>();
  const values = new Int8Array(lines.length * axes);
  for (const [row, line] of lines.entries()) {
    const space = line.indexOf(" ");
    places.set(line.slice(0, space), row);
    for (let i = 0; i < axes; i++) values[row * axes + i] = code.get(line[space + 1 + i] as string) ?? 0;
  }
  table = { places, values, axes };
  return table;
}

/** Where a word stands in the table, by its form or else its dictionary form. */
function placeOf(word: Word): number | undefined {
  const { places } = read();
  for (const form of [word.lower, ...word.lemmas]) {
    const at = places.get(form);
    if (at !== undefined) return at;
  }
  return undefined;
}

/** The words of what was said that carry meaning of their own, with whether a negator reaches them. */
export function* meant(
  reading: Reading,
  asked: Asked,
  around: Surroundings,
  anchors: readonly Anchor[],
): Generator<{ readonly word: PartWord; readonly denied: boolean; readonly sign: string }> {
  const { words, body } = reading;
  const sign = signOf(reading, asked, around, anchors);
  let reach = 0;
  for (let i = body; i < words.length && i < body + MOST; i++) {
    const w = words[i] as PartWord;
    if (NEGATORS.has(w.lower)) reach = REACH + 1;
    else if (w.sign && !/[“”"‘’]/.test(w.form)) reach = 0;
    if (reach > 0) reach--;
    if (w.sign || EMPTY.has(w.lower) || NEGATORS.has(w.lower)) continue;
    yield { word: w, denied: reach > 0, sign: sign(i) };
  }
}

/** Adds the meaning of a word to a sum, the commonest words less. */
function addMeaning(sum: Float64Array, word: Word): boolean {
  const at = placeOf(word);
  if (at === undefined) return false;
  const { values, axes } = read();
  const weight = 1 / (1 + COMMON / (at + 20));
  for (let i = 0; i < axes; i++) sum[i] = (sum[i] as number) + weight * (values[at * axes + i] as number);
  return true;
}

const questions = new WeakMap<Asked, ReadonlySet<string>>();

/** The question's own words, in every form, which mean nothing beyond it. */
export function wordsOf(asked: Asked): ReadonlySet<string> {
  const made = questions.get(asked) ?? new Set(readWords(asked.text).flatMap((w) => [w.lower, ...w.lemmas]));
  questions.set(asked, made);
  return made;
}

/** Adds up the meanings of the words, those that a negator reaches and the others apart. */
export function meaningFeatures(
  reading: Reading,
  asked: Asked,
  around: Surroundings,
  anchors: readonly Anchor[],
  set: (name: string, value: number) => void,
): void {
  const { axes } = read();
  const own = wordsOf(asked);
  const yes = new Float64Array(axes);
  const no = new Float64Array(axes);
  let count = 0;
  for (const { word, denied, sign } of meant(reading, asked, around, anchors)) {
    if (denied && sign !== "") set(`denied ${sign}`, DENIED);
    if (/^[EQN#]$/.test(sign) || [word.lower, ...word.lemmas].some((l) => own.has(l))) continue;
    if (addMeaning(denied ? no : yes, word)) count++;
  }
  if (count === 0) return;
  const scale = SCALE / UNIT / Math.sqrt(count);
  const put = (name: string, value: number) => {
    if (value !== 0) set(name, value);
  };
  for (let i = 0; i < axes; i++) {
    put(`yes axis ${i}`, scale * (yes[i] as number));
    put(`no axis ${i}`, scale * (no[i] as number));
  }
}
