// Words that stand for a party or thing without naming it, and the places where verbs keep what they are said of.
import type { Anchor } from "./anchors.ts";
import { calledPerson } from "./antecedents.ts";
import type { Element } from "./elements.ts";
import { AUXILIARIES, CALENDAR, CLASS_NOUNS, PERSON_NOUNS, PREPOSITIONS } from "./lexicon/grammar.ts";
import { type Mentioned, otherName } from "./mentions.ts";
import type { Asked } from "./question.ts";
import type { PartWord, Reading } from "./reading.ts";
import { type Frame, inside, isNominal, type Region } from "./regions.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Word } from "./words.ts";

const PARTS = new Set([
  "all",
  "most",
  "some",
  "many",
  "none",
  "each",
  "one",
  "half",
  "any",
  "both",
  "few",
  "part",
  "parts",
  "members",
  "majority",
  "either",
  "neither",
  "rest",
  "whole",
]);

/** True where a thing heads its noun phrase: not the glacier of "the number of visitors to the glacier". */
export function headsIts(words: readonly PartWord[], m: Mentioned, r: Region): boolean {
  let i = m.first - 1;
  while (i >= r.from && words[i] && isModifier(words[i] as Word)) i--;
  const prep = words[i];
  if (i < r.from || !prep || prep.part < 0 || !PREPOSITIONS.has(prep.lower)) return true;
  const head = words[i - 1];
  return (
    i - 1 < r.from || !head || head.sign || PARTS.has(head.lower) || !isNominal(head) || /\d/.test(head.form)
  );
}

/** Words that may stand between a preposition and the noun that it governs. */
const isModifier = (w: Word): boolean =>
  !w.sign &&
  !PREPOSITIONS.has(w.lower) &&
  !AUXILIARIES.has(w.lower) &&
  !["and", "or", "that", "which", "who"].includes(w.lower);

/** True where another noun that the pronoun fits stands nearer in the sentence than the element. */
export function nearerAntecedent(
  words: readonly PartWord[],
  at: number,
  sentence: Region,
  mentions: readonly Mentioned[],
  pronoun: string,
): boolean {
  if (!/^(they|them|their|theirs|he|him|his|she|her)$/.test(pronoun)) return false;
  for (let i = at - 1; i >= sentence.from; i--) {
    const w = words[i] as PartWord;
    if (w.part < 0) return false;
    if (mentions.some((m) => m.first <= i && i <= m.last)) return false;
    if (!isNominal(w)) continue;
    if (
      pronoun.startsWith("th")
        ? w.lemmas.length > 1 &&
          /[^s]s$/.test(w.lower) &&
          !/^(is|was|has|does)$/.test(w.lower) &&
          words[i - 1]?.lower !== "it" &&
          sentence.from < i &&
          !VERB_S.has(w.lemmas[1] ?? "")
        : /^\p{Lu}/u.test(w.form) && i > sentence.from
    )
      return true;
  }
  return false;
}
const VERB_S = new Set(["say", "keep", "claim", "think", "want", "seem", "mean", "make", "know", "believe"]);

/** True where the mention is of another of its kind: "the mayor of Lund" where the question has "the mayor of Harn". */
export function another(
  words: readonly PartWord[],
  m: Mentioned,
  e: Element,
  asked: Asked,
  around: Surroundings,
): boolean {
  if (e.party || m.kind !== "word") return false;
  const details = asked.elements.filter((o) => (o.role === "detail" || o.role === "place") && o.party);
  if (details.length === 0) return false;
  const all = [...around.mentions.values()].flat();
  const next = words[m.last + 1];
  const at =
    next && ["of", "in", "at"].includes(next.lower)
      ? words[m.last + 2]?.lower === "the"
        ? m.last + 3
        : m.last + 2
      : -1;
  const before = words[m.first - 1]?.lower === "'s" ? m.first - 2 : m.first - 1;
  return [at, before].some(
    (i) =>
      i >= 0 &&
      otherName(words, i, all) &&
      !CALENDAR.has((words[i] as Word).lower) &&
      (i !== before ||
        before !== m.first - 1 ||
        (i > 0 &&
          !(words[i - 1] as Word | undefined)?.sign &&
          words[i - 1] !== undefined &&
          i - 1 >= 0 &&
          (words[i - 1] as PartWord).part >= 0)),
  );
}

/** Concepts whose verbs are said of who does it and of what it is done to: "the plant closes", "they close the plant". */
const ERGATIVE = new Set(
  "close open increase decrease stable escalate calm end start continue change improve worsen move collapse spread warm restore delay proceed cancel merge transfer build demolish release reform unemployment privatise work return contained".split(
    " ",
  ),
);
/** True where the predicate is such a concept. */
export const turnsRound = (asked: Asked): boolean => asked.predicate.concepts.some((c) => ERGATIVE.has(c.id));
/** True where the predicate is such a concept and the claim names no object. */
export const ergative = (asked: Asked): boolean =>
  asked.predicate.concepts.some((c) => ERGATIVE.has(c.id)) &&
  !asked.elements.some((e) => e.role === "object" && e.prep === "");

/** True where the mention is the thing that the anchor's verb is done to. */
export function isObjectOf(words: readonly PartWord[], anchor: Anchor, m: Mentioned): boolean {
  if (m.first <= anchor.last) return m.first > anchor.first;
  for (let i = anchor.last + 1; i < m.first; i++) {
    const w = words[i] as Word;
    if (w.sign || (PREPOSITIONS.has(w.lower) && w.lower !== "of" && w.lower !== "down")) return false;
  }
  return m.first - anchor.last < 7;
}

/** True where the claim's object stands before the anchor as its subject. */
export const objectFirst = (asked: Asked, around: Surroundings, anchor: Anchor, frame: Frame): boolean =>
  asked.elements.some(
    (e) =>
      e.role === "object" &&
      (around.mentions.get(e) ?? []).some(
        (m) => inside(m, frame.whole) && (m.last < anchor.first || asked.mode === "ought"),
      ),
  );

/** First word of a region that passes the test, or -1. */
export function findWord(
  words: readonly PartWord[],
  r: Region,
  test: (w: PartWord, i: number) => boolean,
): number {
  for (let i = r.from; i < r.to; i++) if (words[i] && test(words[i] as PartWord, i)) return i;
  return -1;
}

/** True where a pronoun fits the kind of party. */
export const fits = (pronoun: string, e: Element, reading: Reading): boolean => {
  if (/^(he|him|his|himself|she|her|hers|herself)$/.test(pronoun)) return e.person;
  return !calledPerson(reading, e);
};

/** "… was struck by the navy": the party after "by". */
export function passiveAgent(
  mentions: readonly Mentioned[],
  words: readonly PartWord[],
  anchor: Anchor,
  whole: Region,
): Mentioned | undefined {
  return mentions.find(
    (m) =>
      inside(m, whole) &&
      m.first > anchor.last &&
      words.slice(anchor.last + 1, m.first).some((w) => w.lower === "by"),
  );
}

/** A common noun in the region that may stand for the party: "the alliance"; -1 where none does. */
export function classNoun(words: readonly PartWord[], r: Region, e: Element, person: boolean): number {
  return findWord(words, r, (w, i) => {
    if (w.sign || (/^\p{Lu}/u.test(w.form) && !e.party?.nouns.has(w.lower))) return false;
    const before = words
      .slice(Math.max(r.from - 1, i - 4, 0), i)
      .some((b) => ["the", "this", "that", "an", "a", "its", "their", "our"].includes(b.lower));
    if (!before) return false;
    if (e.party) {
      return (
        e.party.nouns.has(w.lower) ||
        (e.party.nouns.size > 0 &&
          !e.party.person &&
          w.lemmas.some(
            (l) =>
              CLASS_NOUNS.has(l) && (l === "organization" || l === "organisation" || e.party?.nouns.has(l)),
          )) ||
        (e.party.person && PERSON_NOUNS.has(w.lower)) ||
        (e.party.ids.size === 0 && !person && CLASS_NOUNS.has(w.lower))
      );
    }
    return false;
  });
}
