// Ties the parties and things of the claim to one place that states the predicate, or says that they do not belong to it.
import type { Knowledge } from "../model/knowledge.ts";
import type { Anchor } from "./anchors.ts";
import type { Element } from "./elements.ts";
import {
  AUXILIARIES,
  CALENDAR,
  CLASS_NOUNS,
  DETERMINERS,
  FIRST_PLURAL,
  FIRST_SINGULAR,
  PERSON_NOUNS,
  PREPOSITIONS,
  THIRD,
} from "./lexicon/grammar.ts";
import { SAYING } from "./lexicon/operators.ts";
import { VERBS } from "./lexicon/verbs.ts";
import { isSpeaker, type Mentioned, mentionsOf, otherName, speaksFor } from "./mentions.ts";
import type { Asked } from "./question.ts";
import { type PartWord, type Reading, sentenceAround, stretchEnd } from "./reading.ts";
import { clauseStart, type Frame, inside, isNominal, passiveAt, type Region } from "./regions.ts";
import {
  anchorHolds,
  otherPlace,
  rivalObject,
  rivalOfNoun,
  rivalSubject,
  subjectless,
  swapped,
} from "./rivals.ts";
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

const PAIRS = new Set(["two", "both", "sides", "other", "another", "parties"]);

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
    const bound = bindOne(reading, around, asked, anchor, element, { subject, whole, sentence });
    if (!bound) return null;
    bindings.push(bound);
  }
  if (asked.predicate.symmetric && anchor.kind === "noun" && onlyEvent(words, anchor, around, bindings))
    return null;
  return swapped(asked, bindings, around, anchor, words, whole) ? null : bindings;
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
      q * (0.55 + 0.45 * m.share) * (m.kind === "adjective" ? 0.9 : 1),
      text(m.first, m.last),
    );
  const strict = mentions.filter(
    (m) => m.kind !== "member" && m.kind !== "narrowing" && !another(words, m, element, asked, around),
  );
  const loose =
    element.role === "object"
      ? mentions.find((m) => m.kind === "narrowing" && inside(m, frame.whole) && m.first > anchor.last)
      : undefined;
  const earlier = outside > 0 || strict.some((m) => m.last < anchor.first);
  const speaks = around.speaks.get(element) ?? false;
  const isSubject = element.role === "subject" || (element.role === "agent" && asked.passive);
  const told = passiveAt(words, anchor);
  const turned = anchor.turned && isSubject;
  const onlyBefore =
    isSubject && anchor.kind !== "noun" && (!asked.passive || (told && element.role === "subject"));
  const region =
    turned && !told
      ? { from: anchor.last + 1, to: frame.whole.to }
      : onlyBefore && !(asked.predicate.symmetric && element.party)
        ? frame.subject
        : frame.whole;
  const patient = isSubject && anchor.kind !== "noun" && !asked.passive && ergative(asked);
  const hit =
    strict.find((m) => inside(m, region)) ??
    (patient ? strict.find((m) => inside(m, frame.whole) && isObjectOf(words, anchor, m)) : undefined) ??
    (isSubject && anchor.kind !== "noun" ? passiveAgent(strict, words, anchor, frame.whole) : undefined);
  if (hit) return named(hit, hit.share === 0 && !narrowedAround(reading, element) ? 0.6 : 1);
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
  if (
    deictic >= 0 &&
    isSubject &&
    outside > 0 &&
    FIRST_PLURAL.has((words[deictic] as Word).lower) &&
    !sided(reading, around)
  )
    return make("speaker", 0.6, text(deictic));
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
      fits(w.lower, element) &&
      !nearerAntecedent(words, i, frame.sentence, strict, w.lower),
  );
  const speaker = around.speaker.get(element) ?? false;
  if (pronoun >= 0 && (isSubject || pronoun > anchor.last || anchor.kind === "noun")) {
    if ((speaker || speaks) && !reading.own) return make("pronoun", 0.9, text(pronoun));
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
    } else if (turned || rivalSubject(words, frame.subject, anchor, reading, element, around, asked))
      return null;
    if (speaker && (subjectless(words, frame.subject) || words[anchor.first]?.part === -1))
      return make("speaker", 0.9, "");
    const near = strict.find((m) => inside(m, frame.sentence));
    if (near) return named(near, 0.7);
    if (asked.predicate.symmetric && speaks) return make("speaker", 0.75, "");
    if (strict.length > 0) return named(strict[0] as Mentioned, 0.6);
    if (outside > 0) return make("context", outside * 0.9, "");
    // "The tax must be raised" answers whether the government should raise it.
    return make("none", asked.mode === "ought" && objectFirst(asked, around, anchor, frame) ? 0.4 : 0, "");
  }
  // An object: after the anchor as a rule.
  const near = strict.find((m) => inside(m, frame.sentence));
  if (rivalObject(words, anchor, element, frame.whole, mentions, around, asked.predicate.symmetric))
    return null;
  const anchorIs = anchorHolds(words, anchor, element);
  if (anchorIs) return make("named", 0.85, text(anchor.first, anchor.last));
  if (near) return named(near, 0.75);
  if (loose) return named(loose, 0.75);
  if (speaks && asked.predicate.symmetric) return make("speaker", 0.75, "");
  if (strict.length > 0) return named(strict[0] as Mentioned, 0.6);
  if (outside > 0) return make("context", outside * (element.party ? 0.85 : 1), "");
  return make("none", 0, "");
}

/** True where it is known for whom the speaker speaks. */
const sided = (reading: Reading, around: Surroundings): boolean =>
  [...around.speaks.values()].some(Boolean) ||
  /\p{Lu}/u.test(reading.record.statement.speaker.value?.role ?? "");

/** True where a word that narrows the thing down stands somewhere around the statement. */
const narrowedAround = (reading: Reading, e: Element): boolean =>
  [reading.words, reading.around, reading.before, reading.title].some((words) =>
    words.some((w) => e.narrowing.includes(w.root)),
  );

/** True where another noun that the pronoun fits stands nearer in the sentence than the element. */
function nearerAntecedent(
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
function another(
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
const ergative = (asked: Asked): boolean =>
  asked.predicate.concepts.some((c) => ERGATIVE.has(c.id)) &&
  !asked.elements.some((e) => e.role === "object" && e.prep === "");

/** True where the mention is the thing that the anchor's verb is done to. */
function isObjectOf(words: readonly PartWord[], anchor: Anchor, m: Mentioned): boolean {
  if (m.first <= anchor.last) return m.first > anchor.first;
  for (let i = anchor.last + 1; i < m.first; i++) {
    const w = words[i] as Word;
    if (w.sign || (PREPOSITIONS.has(w.lower) && w.lower !== "of" && w.lower !== "down")) return false;
  }
  return m.first - anchor.last < 7;
}

/** True where the claim's object stands before the anchor as its subject. */
const objectFirst = (asked: Asked, around: Surroundings, anchor: Anchor, frame: Frame): boolean =>
  asked.elements.some(
    (e) =>
      e.role === "object" &&
      (around.mentions.get(e) ?? []).some(
        (m) => inside(m, frame.whole) && (m.last < anchor.first || asked.mode === "ought"),
      ),
  );

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
