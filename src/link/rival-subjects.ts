// Another subject in the place of the claim's: what stands before the predicate, or in the clause before it.
import type { Anchor } from "./anchors.ts";
import { turnsRound } from "./deixis.ts";
import type { Element } from "./elements.ts";
import {
  AUXILIARIES,
  CALENDAR,
  CLASS_NOUNS,
  FIRST_PLURAL,
  FIRST_SINGULAR,
  PERSON_NOUNS,
  THIRD,
} from "./lexicon/grammar.ts";
import { otherName } from "./mentions.ts";
import type { Asked } from "./question.ts";
import { type PartWord, type Reading, sentenceAround } from "./reading.ts";
import { inside, isNominal, passiveAt, type Region } from "./regions.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Word } from "./words.ts";

/** True where nothing in the region can be a subject: "to close the plant", "accused of fighting". */
export function subjectless(words: readonly PartWord[], r: Region): boolean {
  for (let i = r.from; i < r.to; i++) if (isNominal(words[i] as Word)) return false;
  return true;
}

/** "Promised to send them", "ruled out sending them": an act without a subject that the cue's own words lead up to. */
export const ownAct = (words: readonly PartWord[], r: Region, anchor: Anchor): boolean =>
  (subjectless(words, r) || (r.to - r.from <= 4 && excludes(words, r))) &&
  (words[anchor.first - 1]?.lower === "to" || words[anchor.first]?.lower.endsWith("ing") === true) &&
  words.slice(0, anchor.first).every((w) => w.part === -1 || !w.sign);

/** "To rule out …": "rule" is a verb here. */
const excludes = (words: readonly PartWord[], r: Region): boolean =>
  words.slice(r.from, r.to).every((w) => ["to", "rule", "out", "exclude"].includes(w.lower));

/** True where another subject stands before the anchor. */
export function rivalSubject(
  words: readonly PartWord[],
  r: Region,
  anchor: Anchor,
  reading: Reading,
  element: Element,
  around: Surroundings,
  asked: Asked,
): boolean {
  if ((words[anchor.first] as PartWord).part === -1)
    return !(around.speaker.get(element) || around.speaks.get(element));
  if (subjectless(words, r)) return shared(words, r, anchor, reading, element, around);
  if (words[anchor.first - 1]?.lower === "to") {
    // "there is no need to …": whose need is not said, unless a name says so.
    const all = [...around.mentions.values()].flat();
    for (let i = r.from; i < r.to; i++)
      if (otherName(words, i, all) && !CALENDAR.has((words[i] as Word).lower)) return true;
    return (
      words.slice(r.from, r.to).some((x) => ["he", "she", "they"].includes(x.lower)) &&
      !(around.speaker.get(element) ?? false)
    );
  }
  // A subject that is some other element or the context's thing is none of ours.
  let nominal = -1;
  for (let i = r.from; i < r.to; i++) if (isNominal(words[i] as Word)) nominal = i;
  const w = words[nominal] as PartWord;
  if (w && ["which", "who", "that"].includes(w.lower) && nominal === r.to - 1 - trailing(words, r)) {
    let head = nominal - 1;
    while (head > r.from && !isNominal(words[head] as Word)) head--;
    const noun = words[head];
    if (noun && head >= r.from && isNominal(noun))
      return !noun.lemmas.some((l) => CLASS_NOUNS.has(l) || PERSON_NOUNS.has(l));
  }
  if (w && ["nothing", "nobody", "none"].includes(w.lower)) return false;
  if (asked.passive && element.role === "subject")
    return nominal >= 0 && !THIRD.has(w.lower) && passiveAt(words, anchor);
  const objects = asked.elements.filter((e) => e.role === "object");
  const first = objects.some((e) => (around.mentions.get(e) ?? []).some((m) => inside(m, r)));
  if (first && (asked.mode === "ought" || passiveAt(words, anchor) || turnsRound(asked))) return false;
  return !["there", "what", "nothing", "nobody", "none"].includes(w.lower);
}

/** "The plan is costly and would not work": the subject stands in the clause before, and may be another. */
function shared(
  words: readonly PartWord[],
  r: Region,
  anchor: Anchor,
  reading: Reading,
  element: Element,
  around: Surroundings,
): boolean {
  const finite = words
    .slice(r.from, r.to)
    .some(
      (w) =>
        AUXILIARIES.has(w.lower) &&
        !["not", "never", "n't", "be", "been", "being", "having"].includes(w.lower),
    );
  if (!finite || r.from <= reading.body) return false;
  const { from } = sentenceAround(words, anchor.first);
  const start = Math.max(from, reading.body);
  if ((around.mentions.get(element) ?? []).some((m) => m.first >= start && m.last < r.from)) return false;
  const first = words.slice(start, r.from).find((w) => isNominal(w));
  return (
    first !== undefined &&
    !THIRD.has(first.lower) &&
    !FIRST_PLURAL.has(first.lower) &&
    !FIRST_SINGULAR.has(first.lower)
  );
}

/** How many words at the end of a region are no nominals. */
function trailing(words: readonly PartWord[], r: Region): number {
  let n = 0;
  for (let i = r.to - 1; i >= r.from && !isNominal(words[i] as Word); i--) n++;
  return n;
}

/** "There are no plans to …": a clause that names nobody. */
export const impersonal = (words: readonly PartWord[], r: Region): boolean => {
  const own = words.slice(r.from, r.to).filter((w) => !w.sign);
  return own[0]?.lower === "there" && own.at(-1)?.lower === "to";
};

/** "Nothing has leaked": who or what it is said of was named before. */
export const nobodyDoes = (words: readonly PartWord[], r: Region): boolean =>
  words.slice(r.from, r.to).some((w) => ["nothing", "nobody", "none"].includes(w.lower));
