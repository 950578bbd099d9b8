// Which words are shown as deciding: grown, widened or looked for where nothing stands out, so that a reader understands them.
import { ADVERBS, AUXILIARIES, PREPOSITIONS } from "./lexicon/grammar.ts";
import { VERBS } from "./lexicon/verbs.ts";
import { breakBefore, type PartWord, type Reading } from "./reading.ts";
import type { Word } from "./words.ts";

/** Indices of the first and the last word. */
export type Range = { readonly first: number; readonly last: number };

const GROUP = new Set(["no", "nobody", "nothing", "none", "to"]);

/** A range with the verb group before it, and the word or two that belong to it on its right: "never accepted a penny". */
export function grouped(reading: Reading, range: Range): Range {
  const { words, body } = reading;
  let { first } = range;
  while (first > body && range.first - first < 4) {
    const w = words[first - 1] as PartWord;
    if (w.part !== words[range.first]?.part) break;
    if (!AUXILIARIES.has(w.lower) && !ADVERBS.has(w.lower) && !GROUP.has(w.lower)) break;
    first--;
  }
  if (range.last < body) return { first, last: range.last };
  const { last } = phrase(reading, { first: Math.max(range.first, range.last - 1), last: range.last });
  return { first, last: Math.max(range.last, Math.min(last, range.last + 2)) };
}

/** Words that a yes or no is shown in where a word or two would not tell it. */
const TELLS = 6;
/** Words that are taken in on either side. */
const BESIDE = 3;

/** One or two words with what stands about them in their clause, so that they can be understood: "is as tight as a drum". */
export function widened(reading: Reading, ranges: readonly Range[]): readonly Range[] {
  const { words, body } = reading;
  const length = ranges.reduce((n, r) => n + r.last - r.first + 1, 0);
  let left = TELLS - length;
  if (length > 2) return ranges;
  const ends = (i: number, beside: number): boolean => {
    const w = words[i];
    return (
      !w ||
      i < body ||
      w.sign ||
      w.part !== words[beside]?.part ||
      (JOINING.has(w.lower) && w.lower !== "as") ||
      (/^\p{Lu}/u.test(w.form) && i > body)
    );
  };
  return ranges.map((r) => {
    let { first, last } = r;
    while (left > 0 && last - r.last < BESIDE && !ends(last + 1, last)) {
      last++;
      left--;
    }
    // With its verb a phrase is whole on that side: what stands before is whom it is said of.
    while (
      left > 0 &&
      r.first - first < BESIDE &&
      !AUXILIARIES.has((words[first] as PartWord).lower) &&
      !ends(first - 1, first)
    ) {
      first--;
      left--;
    }
    return { first, last };
  });
}

/** Words at which another clause or part begins. */
const JOINING: ReadonlySet<string> = new Set(
  "and but or nor yet so because while as if when until unless though although that which who whose where whether".split(
    " ",
  ),
);

/** A range with what belongs to it on its right, up to the next name, sign, preposition or conjunction. */
export function phrase(reading: Reading, range: Range): Range {
  let { last } = range;
  while (last + 1 < reading.words.length && last - range.first < 4) {
    const next = reading.words[last + 1] as PartWord;
    if (next.sign || PREPOSITIONS.has(next.lower) || JOINING.has(next.lower) || /^\p{Lu}/u.test(next.form))
      break;
    last++;
  }
  return { first: range.first, last };
}

/** A condition from its opening phrase to the end of its clause. */
export function clauseOf(reading: Reading, found: Range | undefined): Range | null {
  if (!found) return null;
  const { words } = reading;
  let last = found.last;
  while (last + 1 < words.length && breakBefore(words, last + 1) === 0 && !words[last + 1]?.sign) last++;
  return { first: found.first, last };
}

/** A verb of saying with its subject: "the papers keep writing". */
export function withSubject(reading: Reading, at: number): Range {
  let first = at;
  while (first > reading.body && breakBefore(reading.words, first) === 0 && at - first < 8) first--;
  let last = at;
  while (last + 1 < reading.words.length && last < at + 2) {
    const next = reading.words[last + 1] as PartWord;
    if (next.sign || ["that", "whether", "it", "he", "she", "they", "we"].includes(next.lower)) break;
    last++;
  }
  return { first, last };
}

/** Where nothing stands out: what is said of the subject, without it. */
export function predicateOf(reading: Reading): Range[] {
  const { words, body } = reading;
  let first = words.findIndex(
    (w, i) => i >= body && w.lemmas.some((l) => ["be", "have", "will", "would", "do", "can"].includes(l)),
  );
  if (first < 0) first = body;
  let last = words.length - 1;
  while (last > first && words[last]?.sign) last--;
  return first <= last ? [{ first, last: Math.min(last, first + 6) }] : [];
}

/** Words that open what a refusal was about: what stands before them is the refusal. */
const ABOUT: ReadonlySet<string> = new Set(
  "about on over whether when if asked who why how where what regarding concerning as".split(" "),
);

/** What the speaker did instead of answering: the sentence's words after its subject, up to what was asked. */
export function doneInstead(around: readonly Word[]): Range | null {
  let first = around.findIndex(
    (w, i) => i > 0 && !w.sign && !/^\p{Lu}/u.test(w.form) && (acts(w) || AUXILIARIES.has(w.lower)),
  );
  if (first < 0) return null;
  while (
    first > 0 &&
    (ADVERBS.has((around[first - 1] as Word).lower) || /ly$/.test((around[first - 1] as Word).lower))
  )
    first--;
  let last = first;
  while (last + 1 < around.length && last - first < 9) {
    const next = around[last + 1] as Word;
    // "Walked on when asked": a particle that another such word follows belongs to the verb.
    const particle = ABOUT.has(around[last + 2]?.lower ?? "");
    if (/^[.;:“”"]$/.test(next.form) || (ABOUT.has(next.lower) && !particle)) break;
    last++;
  }
  while (last > first && (around[last] as Word).sign) last--;
  return last > first ? { first, last } : null;
}

const acts = (w: Word): boolean => w.lemmas.some((l) => VERBS.has(l)) || /(?:ed|s)$/.test(w.lower);

/** Who says what is relayed: the first words of what was said, up to “that” or a verb of saying. */
export function whoSays(reading: Reading): Range | null {
  const { words, body } = reading;
  for (let i = body + 1; i < words.length && i < body + 12; i++) {
    const w = words[i] as PartWord;
    if (w.lower === "that" || w.lower === "of" || w.form === ":") {
      if (i - body > 1 && (w.lower !== "of" || SAYS.test((words[i - 1] as PartWord).lower)))
        return { first: body, last: i - 1 };
      if (w.lower !== "of") return null;
    }
  }
  return words.length > body ? { first: body, last: Math.min(words.length - 1, body + 4) } : null;
}

const SAYS = /^(?:accus|talk|speak|complain|warn|dream|story|tale|report)/;
