// Stretches of a row of words that belong together: the clause of an anchor, its subject, what may head one.
import type { Anchor } from "./anchors.ts";
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from "./lexicon/grammar.ts";
import { SAYING } from "./lexicon/operators.ts";
import type { Mentioned } from "./mentions.ts";
import { breakBefore, type PartWord, stretchStart } from "./reading.ts";
import type { Word } from "./words.ts";

/** Word indices [from, to). */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** The regions of one anchor. */
export interface Frame {
  /** Where its subject may stand. */
  readonly subject: Region;
  /** Its clause. */
  readonly whole: Region;
  /** Its sentence inside the row. */
  readonly sentence: Region;
}

/** True where a mention lies in a region. */
export const inside = (m: Mentioned, r: Region): boolean => m.first >= r.from && m.last < r.to;

const OPENERS_OF_CLAUSES = new Set([
  "that",
  "whether",
  "which",
  "who",
  "whom",
  "if",
  "because",
  "where",
  "why",
  "how",
  "what",
]);

/** First word of the clause that the anchor is the predicate of. */
export function clauseStart(words: readonly PartWord[], anchor: Anchor): number {
  const floor = stretchStart(words, anchor.first);
  for (let i = anchor.first; i > floor; i--) {
    const before = words[i - 1] as PartWord;
    if (breakBefore(words, i) === 1) {
      const open = parenthesisBefore(words, i, floor);
      if (open < 0) return i;
      i = open + 1;
      continue;
    }
    if (i < anchor.first || before !== words[anchor.first]) {
      if (
        OPENERS_OF_CLAUSES.has(before.lower) &&
        !(before.lower === "that" && DETERMINERS.has(words[i - 2]?.lower ?? ""))
      )
        return i;
      if (SUBORDINATORS.has(before.lower) && before.lower !== "as") return i;
      if (
        before.part >= 0 &&
        before.lemmas.some((l) => SAYING.has(l)) &&
        !PREPOSITIONS.has(words[i]?.lower ?? "") &&
        words[i]?.lower !== "to"
      )
        return i;
    }
    if (before.part === -1 && (words[i] as PartWord).part >= 0) return i;
  }
  return floor;
}

/**
 * Where a comma before word `i` closes a short insertion ("the bloc, in our view, is …"), the index of the sign that
 * opens it; else -1.
 */
function parenthesisBefore(words: readonly PartWord[], i: number, floor: number): number {
  for (let k = i - 2; k > floor && k > i - 14; k--) {
    const form = words[k]?.form;
    if (form === "," || form === "–" || form === "—" || form === "(") return k;
  }
  return -1;
}

/** True for a word that can head a subject. */
export const isNominal = (w: Word): boolean =>
  !w.sign &&
  !AUXILIARIES.has(w.lower) &&
  !ADVERBS.has(w.lower) &&
  !PREPOSITIONS.has(w.lower) &&
  !DETERMINERS.has(w.lower) &&
  w.lower !== "and" &&
  w.lower !== "or" &&
  w.lower !== "to" &&
  w.lower !== "not";

/** True where the anchor's verb is in the passive: "was struck". */
export function passiveAt(words: readonly PartWord[], anchor: Anchor): boolean {
  const verb = words[anchor.first] as Word;
  if (verb.lower.endsWith("ing") || verb.lemmas.length < 2) return false;
  for (let i = anchor.first - 1; i >= 0 && i > anchor.first - 5; i--) {
    const w = words[i] as Word;
    if (w.lemmas.includes("be") || w.lemmas.includes("get")) return true;
    if (!ADVERBS.has(w.lower) && !AUXILIARIES.has(w.lower)) return false;
  }
  return false;
}
