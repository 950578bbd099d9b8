// Ties the parties and things of the claim to one place that states the predicate, or says that they do not belong to it.
import { type Anchor, attributive } from "./anchors.ts";
import { bindOne } from "./bind-element.ts";
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS } from "./lexicon/grammar.ts";
import { SAYING } from "./lexicon/operators.ts";
import { VERBS } from "./lexicon/verbs.ts";
import type { Binding } from "./mentions.ts";
import type { Asked } from "./question.ts";
import { type PartWord, type Reading, sentenceAround, stretchEnd } from "./reading.ts";
import { clauseStart, type Region } from "./regions.ts";
import { swapped } from "./rivals.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Word } from "./words.ts";

/** Binds every element to the anchor; null where another party or thing stands in its place. */
export function bind(reading: Reading, around: Surroundings, asked: Asked, anchor: Anchor): Binding[] | null {
  const { words } = reading;
  const start = clauseStart(words, anchor);
  const end = stretchEnd(words, anchor.last);
  const sentence = sentenceAround(words, anchor.first);
  // "Telling them that “…": the cue's "that" opens what was said and points to nobody.
  const cues = words[start - 1]?.part === -1 && (words[start]?.part ?? -1) >= 0;
  const relative =
    !cues && ["which", "who", "that"].includes(words[start - 1]?.lower ?? "") && !SAYINGISH(words[start - 2]);
  const subject: Region = { from: relative ? Math.max(sentence.from, start - 6) : start, to: anchor.first };
  const whole: Region = { from: relative ? subject.from : start, to: end };
  const bindings: Binding[] = [];
  for (const element of asked.elements) {
    const bound = bindOne(reading, around, asked, anchor, element, { subject, whole, sentence });
    if (!bound) return null;
    bindings.push(bound);
  }
  if (attributive(words, anchor) && !describes(words, anchor, asked, around, subject)) return null;
  if (asked.predicate.symmetric && anchor.kind === "noun" && onlyEvent(words, anchor, around, bindings))
    return null;
  return swapped(asked, bindings, around, anchor, words, whole) ? null : bindings;
}

/** True where an adjective before a noun is still said of the claim's subject: "an unsafe dam", "it is an unsafe dam". */
function describes(
  words: readonly PartWord[],
  anchor: Anchor,
  asked: Asked,
  around: Surroundings,
  subject: Region,
): boolean {
  const element = asked.elements.find((e) => e.role === "subject");
  if (!element) return true;
  const mentions = around.mentions.get(element) ?? [];
  if (mentions.some((m) => m.first > anchor.last && m.first <= anchor.last + 3)) return true;
  for (let i = anchor.first - 1; i >= subject.from && i > anchor.first - 5; i--) {
    const w = words[i] as Word;
    if (w.lemmas.includes("be") || w.lemmas.includes("become") || w.lemmas.includes("remain")) return true;
    if (!DETERMINERS.has(w.lower) && !ADVERBS.has(w.lower) && !w.sign) return false;
  }
  return false;
}

/** "The conflict in Sund": a noun that only names an event and says of nobody that they are at it with each other. */
function onlyEvent(
  words: readonly PartWord[],
  anchor: Anchor,
  around: Surroundings,
  bindings: readonly Binding[],
): boolean {
  const next = words[anchor.last + 1]?.lower ?? "";
  if (["with", "between", "against"].includes(next)) return false;
  const mentions = bindings.flatMap((b) =>
    b.element.role === "subject" || b.element.role === "object" ? (around.mentions.get(b.element) ?? []) : [],
  );
  const owned = mentions.some(
    (m) =>
      m.last === anchor.first - 1 || (m.last === anchor.first - 2 && words[anchor.first - 1]?.lower === "'s"),
  );
  if (owned) return false;
  for (let i = anchor.first - 1; i >= 0 && i > anchor.first - 5; i--) {
    const w = words[i] as Word;
    if (DETERMINERS.has(w.lower)) return !["a", "an", "no", "any", "another", "such"].includes(w.lower);
    if (w.sign || PREPOSITIONS.has(w.lower) || AUXILIARIES.has(w.lower)) return false;
    if (w.lemmas.length > 1 && w.lemmas.some((l) => VERBS.has(l))) return false;
    if (/^\p{Lu}/u.test(w.form)) return true;
  }
  return false;
}

const SAYINGISH = (w: Word | undefined) =>
  Boolean(w?.lemmas.some((l) => SAYING.has(l) || l === "fact" || l === "claim" || l === "idea"));
