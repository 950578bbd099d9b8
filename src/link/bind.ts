// Ties the parties and things of the claim to one place that states the predicate, or says that they do not belong to it.
import type { Knowledge } from "../model/knowledge.ts";
import type { Anchor } from "./anchors.ts";
import type { Element } from "./elements.ts";
import {
  ADVERBS,
  AUXILIARIES,
  CALENDAR,
  CLASS_NOUNS,
  DETERMINERS,
  FIRST_PLURAL,
  FIRST_SINGULAR,
  PERSON_NOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  THIRD,
} from "./lexicon/grammar.ts";
import { SAYING } from "./lexicon/operators.ts";
import { isSpeaker, type Mentioned, mentionsOf, otherName, speaksFor } from "./mentions.ts";
import type { Asked } from "./question.ts";
import {
  breakBefore,
  type PartWord,
  type Reading,
  sentenceAround,
  stretchEnd,
  stretchStart,
} from "./reading.ts";
import type { Word } from "./words.ts";

/** How an element was found in a statement. */
export interface Binding {
  readonly element: Element;
  /** "named", "speaker" ("we"), "pronoun", "class noun" ("the alliance"), "context" (named just before), "member", "none". */
  readonly how: "named" | "speaker" | "pronoun" | "class noun" | "pair" | "context" | "member" | "none";
  /** 0 to 1. */
  readonly quality: number;
  /** The words it was met by. */
  readonly words: string;
}

/** What ask knows of one statement before any anchor is looked at. */
export interface Surroundings {
  readonly mentions: ReadonlyMap<Element, readonly Mentioned[]>;
  readonly speaks: ReadonlyMap<Element, boolean>;
  readonly speaker: ReadonlyMap<Element, boolean>;
  /** Best quality of a mention outside the row: 0.7 in the sentence, 0.6 just before, 0.5 in the title. */
  readonly outside: ReadonlyMap<Element, number>;
}

/** Gathers where the elements are named around a statement. */
export function surroundings(reading: Reading, asked: Asked, knowledge: Knowledge): Surroundings {
  const mentions = new Map<Element, readonly Mentioned[]>();
  const speaks = new Map<Element, boolean>();
  const speaker = new Map<Element, boolean>();
  const outside = new Map<Element, number>();
  for (const e of asked.elements) {
    mentions.set(e, mentionsOf(reading.words, e));
    speaks.set(e, speaksFor(reading.record, e, knowledge));
    speaker.set(e, isSpeaker(reading.record, e));
    outside.set(
      e,
      mentionsOf(reading.around, e).length > 0
        ? 0.7
        : mentionsOf(reading.before, e).length > 0
          ? 0.6
          : mentionsOf(reading.title, e).length > 0
            ? 0.5
            : 0,
    );
  }
  return { mentions, speaks, speaker, outside };
}

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
const PAIRS = new Set(["two", "both", "sides", "other", "another", "parties"]);

/** First word of the clause that the anchor is the predicate of. */
export function clauseStart(words: readonly PartWord[], anchor: Anchor): number {
  const floor = stretchStart(words, anchor.first);
  for (let i = anchor.first; i > floor; i--) {
    const before = words[i - 1] as PartWord;
    if (breakBefore(words, i) === 1 && !parenthesisEnds(words, i, floor)) return i;
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

/** True where a comma before word `i` closes a short insertion: "the bloc, in our view, is …". */
function parenthesisEnds(words: readonly PartWord[], i: number, floor: number): boolean {
  for (let k = i - 2; k >= floor && k > i - 14; k--) {
    const form = words[k]?.form;
    if (form === "," || form === "–" || form === "—" || form === "(") return k > floor;
  }
  return false;
}

const isNominal = (w: Word): boolean =>
  !w.sign &&
  !AUXILIARIES.has(w.lower) &&
  !ADVERBS.has(w.lower) &&
  !PREPOSITIONS.has(w.lower) &&
  !DETERMINERS.has(w.lower) &&
  w.lower !== "and" &&
  w.lower !== "or" &&
  w.lower !== "to" &&
  w.lower !== "not";

interface Region {
  readonly from: number;
  readonly to: number;
}

/** Binds every element to the anchor; null where another party or thing stands in its place. */
export function bind(reading: Reading, around: Surroundings, asked: Asked, anchor: Anchor): Binding[] | null {
  const { words } = reading;
  const start = clauseStart(words, anchor);
  const end = stretchEnd(words, anchor.last);
  const sentence = sentenceAround(words, anchor.first);
  const relative =
    ["which", "who", "that"].includes(words[start - 1]?.lower ?? "") && !SAYINGISH(words[start - 2]);
  const subject: Region = { from: relative ? Math.max(sentence.from, start - 6) : start, to: anchor.first };
  const whole: Region = { from: relative ? subject.from : start, to: end };
  const bindings: Binding[] = [];
  for (const element of asked.elements) {
    const bound = bindOne(reading, around, asked, anchor, element, { subject, whole, sentence, relative });
    if (!bound) return null;
    bindings.push(bound);
  }
  return swapped(asked, bindings, around, anchor, words, whole) ? null : bindings;
}

const SAYINGISH = (w: Word | undefined) =>
  Boolean(w?.lemmas.some((l) => SAYING.has(l) || l === "fact" || l === "claim" || l === "idea"));

interface Frame {
  readonly subject: Region;
  readonly whole: Region;
  readonly sentence: Region;
  readonly relative: boolean;
}

const inside = (m: Mentioned, r: Region) => m.first >= r.from && m.last < r.to;

function bindOne(
  reading: Reading,
  around: Surroundings,
  asked: Asked,
  anchor: Anchor,
  element: Element,
  frame: Frame,
): Binding | null {
  const { words } = reading;
  const mentions = around.mentions.get(element) ?? [];
  const outside = around.outside.get(element) ?? 0;
  const make = (how: Binding["how"], quality: number, text: string): Binding => ({
    element,
    how,
    quality,
    words: text,
  });
  const text = (from: number, to = from) =>
    words
      .slice(from, to + 1)
      .map((w) => w.form)
      .join(" ");
  const named = (m: Mentioned, q: number) =>
    make(
      m.kind === "member" ? "member" : "named",
      q * (0.4 + 0.6 * m.share) * (m.kind === "adjective" ? 0.9 : 1),
      text(m.first, m.last),
    );
  const strict = mentions.filter(
    (m) =>
      m.kind !== "member" &&
      !(m.first >= anchor.first && m.last <= anchor.last && !asked.existential && element.party !== null),
  );
  const earlier = outside > 0 || strict.some((m) => m.last < anchor.first);
  const speaks = around.speaks.get(element) ?? false;
  const isSubject = element.role === "subject" || (element.role === "agent" && asked.passive);
  const region = isSubject && anchor.kind !== "noun" && !asked.passive ? frame.subject : frame.whole;
  const hit =
    strict.find((m) => inside(m, region)) ??
    (isSubject && anchor.kind !== "noun" ? passiveAgent(strict, words, anchor, frame.whole) : undefined);
  if (hit) return named(hit, 1);
  // "we", "our": the speaker's side.
  const deictic = findWord(
    words,
    region,
    (w, i) =>
      (FIRST_PLURAL.has(w.lower) || (FIRST_SINGULAR.has(w.lower) && element.person)) &&
      !(w.lower === "us" && w.form === "US") &&
      i !== anchor.first,
  );
  if (
    deictic >= 0 &&
    speaks &&
    (isSubject ||
      deictic > anchor.last ||
      anchor.kind === "noun" ||
      element.role !== "object" ||
      asked.predicate.symmetric)
  )
    return make("speaker", 0.95, text(deictic));
  // "the two", "each other": both parties of the question, named before.
  const pair = findWord(words, frame.whole, (w) => PAIRS.has(w.lower));
  if (pair >= 0 && element.party && (earlier || outside > 0) && asked.predicate.symmetric)
    return make("pair", 0.85, text(pair));
  // "the alliance", "an organisation which": a class noun after the name, or beside its members.
  const noun = classNoun(words, region, element);
  if (noun >= 0) {
    const member = mentions.some((m) => m.kind === "member" && m.first >= frame.sentence.from - 40);
    if (earlier || speaks || member)
      return make("class noun", member && !earlier ? 0.8 : 0.85, text(Math.max(region.from, noun - 1), noun));
  }
  // "it", "they", "he": after the name, or the speaker of reported words.
  const pronoun = findWord(
    words,
    region,
    (w, i) =>
      THIRD.has(w.lower) &&
      !["this", "that", "these", "those", "which", "who", "one"].includes(w.lower) &&
      i !== anchor.first &&
      fits(w.lower, element),
  );
  const speaker = around.speaker.get(element) ?? false;
  if (pronoun >= 0 && (isSubject || pronoun > anchor.last || anchor.kind === "noun")) {
    if (speaker && !reading.own) return make("pronoun", 0.9, text(pronoun));
    if (earlier) return make("pronoun", 0.75, text(pronoun));
  }
  const demonstrative = findWord(
    words,
    region,
    (w, i) =>
      ["this", "that", "these", "those"].includes(w.lower) &&
      i < anchor.first &&
      !isNominal(words[i + 1] ?? w),
  );
  if (demonstrative >= 0 && earlier && !element.party) return make("pronoun", 0.65, text(demonstrative));
  if (element.role === "detail" || element.role === "place") {
    const near = strict.find((m) => inside(m, frame.sentence));
    if (near) return named(near, 0.9);
    if (strict.length > 0) return named(strict[0] as Mentioned, 0.75);
    if (outside > 0) return make("context", outside, "");
    if (element.role === "place" && otherPlace(words, frame.whole, anchor, mentions)) return null;
    return make("none", element.prep === "time" ? 0.5 : 0, "");
  }
  if (isSubject) {
    if (anchor.kind === "noun") {
      if (rivalOfNoun(words, anchor, frame.whole, around)) return null;
    } else if (rivalSubject(words, frame.subject, anchor, reading, element, around, asked)) return null;
    if (speaker && (subjectless(words, frame.subject) || words[anchor.first]?.part === -1))
      return make("speaker", 0.9, "");
    const near = strict.find((m) => inside(m, frame.sentence));
    if (near) return named(near, 0.7);
    if (asked.predicate.symmetric && speaks) return make("speaker", 0.75, "");
    if (strict.length > 0) return named(strict[0] as Mentioned, 0.6);
    if (outside > 0) return make("context", outside * 0.9, "");
    return make("none", 0, "");
  }
  // An object: after the anchor as a rule.
  const near = strict.find((m) => inside(m, frame.sentence));
  if (rivalObject(words, anchor, element, frame.whole, mentions, around)) return null;
  const anchorIs = anchorHolds(words, anchor, element);
  if (anchorIs) return make("named", 0.85, text(anchor.first, anchor.last));
  if (near) return named(near, 0.75);
  if (speaks && asked.predicate.symmetric) return make("speaker", 0.75, "");
  if (strict.length > 0) return named(strict[0] as Mentioned, 0.6);
  if (outside > 0) return make("context", outside * (element.party ? 0.85 : 1), "");
  return make("none", 0, "");
}

function findWord(words: readonly PartWord[], r: Region, test: (w: PartWord, i: number) => boolean): number {
  for (let i = r.from; i < r.to; i++) if (words[i] && test(words[i] as PartWord, i)) return i;
  return -1;
}

const fits = (pronoun: string, e: Element): boolean => {
  if (/^(he|him|his|himself|she|her|hers|herself)$/.test(pronoun)) return e.person;
  return true;
};

function passiveAgent(
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

function classNoun(words: readonly PartWord[], r: Region, e: Element): number {
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
        (e.party.ids.size === 0 && CLASS_NOUNS.has(w.lower))
      );
    }
    return false;
  });
}

/** True where nothing in the region can be a subject: "to close the plant", "accused of fighting". */
function subjectless(words: readonly PartWord[], r: Region): boolean {
  for (let i = r.from; i < r.to; i++) if (isNominal(words[i] as Word)) return false;
  return true;
}

function rivalSubject(
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
  if (subjectless(words, r)) {
    if (reading.body === r.from || r.from <= reading.body) return false;
    return false;
  }
  // A subject that is some other element or the context's thing is none of ours.
  let nominal = -1;
  for (let i = r.from; i < r.to; i++) if (isNominal(words[i] as Word)) nominal = i;
  const w = words[nominal] as PartWord;
  if (asked.passive && element.role === "subject") return nominal >= 0 && !THIRD.has(w.lower);
  if (["there", "which", "who", "what", "this", "that", "these", "those", "it"].includes(w.lower))
    return false;
  return true;
}

function rivalOfNoun(
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

function rivalObject(
  words: readonly PartWord[],
  anchor: Anchor,
  e: Element,
  whole: Region,
  mentions: readonly Mentioned[],
  around: Surroundings,
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

function otherPlace(
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
function anchorHolds(words: readonly PartWord[], anchor: Anchor, e: Element): boolean {
  if (e.party || e.senses.size === 0) return false;
  for (let i = anchor.first; i <= anchor.last; i++) {
    for (const l of (words[i] as Word).lemmas)
      if ((e.senses.get(l) ?? []).some((p) => p.parts.length === 1)) return true;
  }
  return false;
}

/** True where the roles are the other way round: asked "Did A attack B?", told "B attacked A". */
function swapped(
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
  const passive =
    words
      .slice(Math.max(whole.from, anchor.first - 4), anchor.first)
      .some((w) => w.lemmas.includes("be") || w.lemmas.includes("get")) &&
    /(ed|en|wn|ck|ht|ld|nt|t)$/.test((words[anchor.first] as Word).lower) &&
    !(words[anchor.first] as Word).lower.endsWith("ing");
  const by = (m: Mentioned) =>
    m.first > anchor.last && words.slice(anchor.last + 1, m.first).some((w) => w.lower === "by");
  if (passive) return o.some(by) && !s.some(by);
  const left = (list: readonly Mentioned[]) => list.some((m) => m.last < anchor.first);
  const right = (list: readonly Mentioned[]) => list.some((m) => m.first > anchor.last);
  return left(o) && !left(s) && (right(s) || s.length === 0);
}
void POSSESSIVES;
