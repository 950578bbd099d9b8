// Other parties and things in the place of those asked about: what makes a statement one on another matter.
import type { Anchor } from "./anchors.ts";
import type { Element } from "./elements.ts";
import {
  ADVERBS,
  AUXILIARIES,
  CALENDAR,
  FIRST_PLURAL,
  FIRST_SINGULAR,
  PREPOSITIONS,
  SUBORDINATORS,
  THIRD,
} from "./lexicon/grammar.ts";
import { type Binding, type Mentioned, otherName } from "./mentions.ts";
import type { Asked } from "./question.ts";
import type { PartWord } from "./reading.ts";
import { inside, passiveAt, type Region } from "./regions.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Word } from "./words.ts";

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
