// Which of two opposite states the words of a statement bring about or hold, and whether the question asks for the same.
import type { Anchor } from "./anchors.ts";
import { signOf } from "./lexical.ts";
import { POLES } from "./lexicon/poles.ts";
import { NEGATORS } from "./meaning.ts";
import { findPatterns, indexPatterns, type PatternIndex, patterns } from "./patterns.ts";
import type { Asked } from "./question.ts";
import type { PartWord, Reading } from "./reading.ts";
import type { Surroundings } from "./surroundings.ts";
import { readWords, type Word } from "./words.ts";

/** One of two opposite states: the pair goes by the name of the first. */
interface Pole {
  readonly name: string;
  readonly pair: string;
  readonly sign: 1 | -1;
}

/** Words of a statement that are looked at. */
const MOST = 60;
/** Words after a negator that it reaches. */
const REACH = 5;
/** What a state weighs beside a feature of the rules. */
const SCALE = 0.3;

/** Verbs and adjectives that turn round what they govern, as "not" does. */
const TURNERS: ReadonlySet<string> = new Set(
  "fail refuse deny reject prevent avoid unable unlikely impossible instead stop cease lack rather".split(
    " ",
  ),
);

// Made when first asked for: most commands never weigh.
let index: PatternIndex<readonly Pole[]> | null = null;

function poles(): PatternIndex<readonly Pole[]> {
  if (index) return index;
  const by = new Map<string, Pole[]>();
  const add = (list: string, pole: Pole) => {
    for (const text of list.split(", ")) {
      const row = by.get(text) ?? [];
      if (!row.includes(pole)) row.push(pole);
      by.set(text, row);
    }
  };
  for (const [first, its, second, other] of POLES) {
    add(its, { name: first, pair: first, sign: 1 });
    add(other, { name: second, pair: first, sign: -1 });
  }
  index = indexPatterns([...by].flatMap(([text, row]) => patterns(text, row as readonly Pole[])));
  return index;
}

const found = (words: readonly Word[], from = 0) =>
  findPatterns(words, poles(), { from, to: Math.min(words.length, from + MOST) });

interface Wanted {
  /** Of the predicate. */
  readonly own: readonly Pole[];
  /** Of the question's other words alone. */
  readonly beside: readonly Pole[];
}

const questions = new WeakMap<Asked, Wanted>();

/** The states that a question asks for. */
function wantedOf(asked: Asked): Wanted {
  const had = questions.get(asked);
  if (had) return had;
  const all = (text: string) => [...new Set(found(readWords(text)).flatMap((f) => f.pattern.value))];
  const own = all(asked.predicate.text);
  const made = { own, beside: all(asked.text).filter((p) => !own.includes(p)) };
  questions.set(asked, made);
  return made;
}

/** For each word what was said holds, whether a negator or a verb like "fail to" reaches it; both together reach none. */
export function turnedRound(words: readonly PartWord[], from: number, to: number): readonly boolean[] {
  const out: boolean[] = [];
  let not = 0;
  let turner = 0;
  for (let i = from; i < to; i++) {
    const w = words[i] as PartWord;
    if (NEGATORS.has(w.lower)) not = REACH + 1;
    else if (w.sign && !/[“”"‘’]/.test(w.form)) {
      not = 0;
      turner = 0;
    }
    if (not > 0) not--;
    out.push(not > 0 !== turner > 0);
    if (turner > 0) turner--;
    if (w.lemmas.some((l) => TURNERS.has(l))) turner = REACH;
  }
  return out;
}

/** Counts the states of a statement, alone and beside those that the question asks for. */
export function oppositeFeatures(
  reading: Reading,
  asked: Asked,
  around: Surroundings,
  anchors: readonly Anchor[],
  set: (name: string, value: number) => void,
): void {
  const { words, body } = reading;
  const sign = signOf(reading, asked, around, anchors);
  const turned = turnedRound(words, body, Math.min(words.length, body + MOST));
  const counts = new Map<Pole, [yes: number, no: number]>();
  for (const { first, pattern } of found(words, body)) {
    if (sign(first) === "E") continue;
    for (const pole of pattern.value) {
      const row = counts.get(pole) ?? [0, 0];
      row[turned[first - body] ? 1 : 0]++;
      counts.set(pole, row);
    }
  }
  const { own, beside } = wantedOf(asked);
  const sums = new Map<string, number>();
  const add = (name: string, value: number) => sums.set(name, (sums.get(name) ?? 0) + value);
  for (const [pole, row] of counts)
    for (const [k, way] of (["yes", "no"] as const).entries()) {
      const count = row[k] as number;
      if (count === 0) continue;
      const much = Math.sqrt(Math.min(2, count));
      const value = (way === "no" ? -1 : 1) * pole.sign * much;
      add(`pole ${pole.name} ${way}`, SCALE * much);
      add(`poles ${pole.pair}`, SCALE * value);
      if (asked.mode === "ought") continue;
      for (const q of own) {
        add(`asks ${q.pair} says ${pole.pair}`, SCALE * q.sign * value);
        if (q.pair !== pole.pair) continue;
        add("poles agree", q.sign * value);
        sums.set(`poles agree ${q.name === pole.name ? "same" : "other"} ${way}`, much);
      }
      for (const q of beside) if (q.pair === pole.pair) add("poles agree beside", q.sign * value);
    }
  for (const [name, value] of sums) if (value !== 0) set(name, value);
}
