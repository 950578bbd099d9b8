// Other parties and things in the place of those asked about: what makes a statement one on another matter.
import type { Anchor } from "./anchors.ts";
import type { Binding } from "./bind.ts";
import { turnsRound } from "./deixis.ts";
import type { Element } from "./elements.ts";
import {
  ADVERBS,
  AUXILIARIES,
  CALENDAR,
  CLASS_NOUNS,
  FIRST_PLURAL,
  FIRST_SINGULAR,
  PERSON_NOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
  THIRD,
} from "./lexicon/grammar.ts";
import { type Mentioned, otherName } from "./mentions.ts";
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

/** True where a noun is said to be another party's: "Karst's war", "a war with Karst". */
export function rivalOfNoun(
  words: readonly PartWord[],
  anchor: Anchor,
  whole: Region,
  around: Surroundings,
): boolean {
  const all = [...around.mentions.values()].flat();
  const before = words[anchor.first - 1];
  if (
    before?.lower === "'s" &&
    anchor.first - 2 >= whole.from &&
    !all.some((m) => m.first <= anchor.first - 2 && anchor.first - 2 <= m.last)
  )
    return true;
  for (let i = anchor.last + 1; i < Math.min(whole.to, anchor.last + 4); i++) {
    const p = (words[i] as Word).lower;
    if (["between", "with", "against", "by", "of"].includes(p)) {
      for (let k = i + 1; k < Math.min(whole.to, i + 4); k++)
        if (otherName(words, k, all) && !CALENDAR.has((words[k] as Word).lower)) return true;
      return false;
    }
  }
  return Boolean(before && otherName(words, anchor.first - 1, all) && /(?:n|sh|se|i)$/.test(before.lower));
}

/** "They fight in Sund": where, and with nobody named. */
function placed(
  words: readonly PartWord[],
  anchor: Anchor,
  whole: Region,
  all: readonly Mentioned[],
): boolean {
  for (let i = anchor.last + 1; i + 1 < Math.min(whole.to, anchor.last + 4); i++) {
    if (["in", "over", "across", "near"].includes((words[i] as Word).lower)) {
      const k = (words[i + 1] as Word).lower === "the" ? i + 2 : i + 1;
      return k < whole.to && otherName(words, k, all) && !CALENDAR.has((words[k] as Word).lower);
    }
  }
  return false;
}

const OBJECT_PREPS = new Set([
  "with",
  "against",
  "to",
  "for",
  "on",
  "at",
  "over",
  "between",
  "from",
  "of",
  "about",
  "into",
]);

/** True where another object stands after the anchor. */
export function rivalObject(
  words: readonly PartWord[],
  anchor: Anchor,
  e: Element,
  whole: Region,
  mentions: readonly Mentioned[],
  around: Surroundings,
  symmetric: boolean,
): boolean {
  const all = [...around.mentions.values()].flat();
  let i = anchor.last + 1;
  while (
    i < whole.to &&
    (ADVERBS.has((words[i] as Word).lower) || ["“", '"', "‘", "”"].includes((words[i] as Word).form))
  )
    i++;
  const next = words[i];
  if (!next || i >= whole.to) return false;
  if (e.party && symmetric && placed(words, anchor, whole, all)) return true;
  if (e.party) {
    for (let k = anchor.last + 1; k < Math.min(whole.to, anchor.last + 7); k++) {
      const w = words[k] as Word;
      if (!OBJECT_PREPS.has(w.lower) && !(k === i && e.prep === "")) continue;
      if (e.prep !== "" && !OBJECT_PREPS.has(w.lower)) continue;
      for (let n = OBJECT_PREPS.has(w.lower) ? k + 1 : k; n < Math.min(whole.to, k + 4); n++) {
        const other = words[n] as Word;
        if (PREPOSITIONS.has(other.lower) && n > k) break;
        if (otherName(words, n, all) && !CALENDAR.has(other.lower)) return true;
      }
    }
    return false;
  }
  // "Run for governor" is not "run a marathon": a verb that takes no object is told with one.
  if (e.prep === "for" && anchor.kind === "verb" && ["a", "an"].includes(next.lower)) {
    const stop = words.slice(i, whole.to).findIndex((w) => w.sign || PREPOSITIONS.has(w.lower));
    const to = stop < 0 ? whole.to : i + stop;
    return !all.some((m) => m.first >= i && m.last < to);
  }
  if (e.prep === "" && anchor.kind === "verb") {
    if (
      next.sign ||
      PREPOSITIONS.has(next.lower) ||
      AUXILIARIES.has(next.lower) ||
      THIRD.has(next.lower) ||
      FIRST_PLURAL.has(next.lower) ||
      FIRST_SINGULAR.has(next.lower)
    )
      return false;
    if (
      [
        "nothing",
        "nobody",
        "none",
        "any",
        "everything",
        "and",
        "or",
        "that",
        "if",
        "whether",
        "when",
        "because",
        "as",
        "unless",
        "so",
        "than",
        "who",
        "you",
      ].includes(next.lower) ||
      SUBORDINATORS.has(next.lower)
    )
      return false;
    const stop = words.slice(i, whole.to).findIndex((w) => w.sign || PREPOSITIONS.has(w.lower));
    const to = stop < 0 ? whole.to : i + stop;
    return !mentions.some((m) => m.first >= i && m.last < to + 3);
  }
  return false;
}

/** True where another place is named after the anchor. */
export function otherPlace(
  words: readonly PartWord[],
  whole: Region,
  anchor: Anchor,
  mentions: readonly Mentioned[],
): boolean {
  for (let i = anchor.last + 1; i + 1 < Math.min(whole.to, anchor.last + 9); i++) {
    const w = words[i] as Word;
    if (!["in", "over", "across", "near", "at", "inside"].includes(w.lower)) continue;
    const k = (words[i + 1] as Word).lower === "the" ? i + 2 : i + 1;
    if (k < whole.to && otherName(words, k, mentions) && !CALENDAR.has((words[k] as Word).lower)) return true;
  }
  return false;
}

/** True where the anchor's own words state the thing too: "fights" states the conflict that somebody takes part in. */
export function anchorHolds(words: readonly PartWord[], anchor: Anchor, e: Element): boolean {
  if (e.party || e.senses.size === 0) return false;
  for (let i = anchor.first; i <= anchor.last; i++) {
    for (const l of (words[i] as Word).lemmas)
      if ((e.senses.get(l) ?? []).some((p) => p.parts.length === 1)) return true;
  }
  return false;
}

/** True where the roles are the other way round: asked "Did A attack B?", told "B attacked A". */
export function swapped(
  asked: Asked,
  bindings: readonly Binding[],
  around: Surroundings,
  anchor: Anchor,
  words: readonly PartWord[],
  whole: Region,
): boolean {
  if (asked.predicate.symmetric) return false;
  const subject = bindings.find(
    (b) => b.element.role === (asked.passive ? "agent" : "subject") && b.element.party,
  );
  const object = bindings.find(
    (b) => b.element.role === (asked.passive ? "subject" : "object") && b.element.party,
  );
  if (!subject || !object) return false;
  const at = (b: Binding) =>
    (around.mentions.get(b.element) ?? []).filter((m) => inside(m, whole) && m.kind !== "member");
  const s = at(subject);
  const o = at(object);
  if (anchor.kind === "noun") {
    const possessor = (m: Mentioned) => words[m.last + 1]?.lower === "'s" && m.last < anchor.first;
    const by = (m: Mentioned) => m.first > anchor.last && words[m.first - 1]?.lower === "by";
    const on = (m: Mentioned) =>
      m.first > anchor.last && ["on", "against", "of"].includes(words[m.first - 1]?.lower ?? "");
    return o.some((m) => possessor(m) || by(m)) || (s.some(on) && !o.some(on));
  }
  const passive = passiveAt(words, anchor);
  const by = (m: Mentioned) =>
    m.first > anchor.last && words.slice(anchor.last + 1, m.first).some((w) => w.lower === "by");
  if (passive) return o.some(by) && !s.some(by);
  const left = (list: readonly Mentioned[]) => list.some((m) => m.last < anchor.first);
  const right = (list: readonly Mentioned[]) => list.some((m) => m.first > anchor.last);
  return left(o) && !left(s) && (right(s) || s.length === 0);
}
