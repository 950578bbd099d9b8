// Ties one party or thing of the claim to one place that states the predicate: by name, by pronoun, by class, or from around.
import type { Anchor } from "./anchors.ts";
import { calledPerson, pointsTo } from "./antecedents.ts";
import {
  another,
  classNoun,
  ergative,
  findWord,
  fits,
  headsIts,
  isObjectOf,
  nearerAntecedent,
  objectFirst,
  passiveAgent,
  turnsRound,
} from "./deixis.ts";
import type { Element } from "./elements.ts";
import { AUXILIARIES, FIRST_PLURAL, FIRST_SINGULAR, THIRD } from "./lexicon/grammar.ts";
import type { Binding, Mentioned } from "./mentions.ts";
import type { Asked } from "./question.ts";
import type { Reading } from "./reading.ts";
import { type Frame, inside, passiveAt } from "./regions.ts";
import { impersonal, nobodyDoes, ownAct, rivalSubject, subjectless } from "./rival-subjects.ts";
import { anchorHolds, otherPlace, rivalObject, rivalOfNoun } from "./rivals.ts";
import { narrowedAround, type Surroundings, sided } from "./surroundings.ts";
import type { Word } from "./words.ts";

/** Words for both parties of a question. */
const PAIRS = new Set(["two", "both", "sides", "other", "another", "parties"]);

/** Binds one element to the anchor in its frame; null where another party or thing stands in its place. */
export function bindOne(
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
  const own = asked.predicate.concepts.some((c) => c.id === "participate" || c.id === "war");
  const strict = mentions.filter(
    (m) =>
      (element.party !== null ||
        own ||
        m.last < anchor.first ||
        m.first > anchor.last ||
        anchor.last - anchor.first > 1) &&
      m.kind !== "member" &&
      m.kind !== "narrowing" &&
      !another(words, m, element, asked, around),
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
      ? { from: anchor.first + 1, to: frame.whole.to }
      : onlyBefore && !(asked.predicate.symmetric && element.party)
        ? frame.subject
        : frame.whole;
  const patient = isSubject && anchor.kind !== "noun" && !asked.passive && ergative(asked);
  const heads = (m: Mentioned) =>
    element.party !== null ||
    !isSubject ||
    anchor.kind === "noun" ||
    m.last >= anchor.first ||
    headsIts(words, m, region);
  const hit =
    strict.find((m) => inside(m, region) && heads(m)) ??
    (patient ? strict.find((m) => inside(m, frame.whole) && isObjectOf(words, anchor, m)) : undefined) ??
    (isSubject &&
    anchor.kind !== "noun" &&
    (told || (/(?:ed|en)$/.test(words[anchor.first]?.lower ?? "") && words[anchor.last + 1]?.lower === "by"))
      ? passiveAgent(strict, words, anchor, frame.whole)
      : undefined);
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
  if (
    pair >= 0 &&
    element.party &&
    element.role !== "place" &&
    (earlier || outside > 0) &&
    asked.predicate.symmetric
  )
    return make("pair", 0.85, text(pair));
  // "the alliance", "an organisation which": a class noun after the name, or beside its members.
  const noun = classNoun(words, region, element, calledPerson(reading, element));
  if (noun >= 0) {
    const member = mentions.some((m) => m.kind === "member" && m.first >= frame.sentence.from - 40);
    const known = element.party?.nouns.has((words[noun] as Word).lower) ?? false;
    if (
      speaks ||
      member ||
      (earlier && (known || pointsTo(reading, noun, element, words[noun - 2]?.lower === "of" ? 2 : 0)))
    )
      return make("class noun", member && !earlier ? 0.8 : 0.85, text(Math.max(region.from, noun - 1), noun));
  }
  // "it", "they", "he": after the name, or the speaker of reported words.
  const pronoun = findWord(
    words,
    region,
    (w, i) =>
      THIRD.has(w.lower) &&
      !["this", "that", "these", "those", "which", "who", "one"].includes(w.lower) &&
      (anchor.kind === "noun" ||
        around.speaker.get(element) === true ||
        !["its", "their", "his"].includes(w.lower) ||
        !isSubject) &&
      i !== anchor.first &&
      fits(w.lower, element, reading) &&
      !nearerAntecedent(words, i, frame.sentence, strict, w.lower),
  );
  const speaker = around.speaker.get(element) ?? false;
  if (pronoun >= 0 && (isSubject || pronoun > anchor.last || anchor.kind === "noun")) {
    if ((speaker || speaks) && !reading.own) return make("pronoun", 0.9, text(pronoun));
    if (earlier && pointsTo(reading, pronoun, element, 1)) return make("pronoun", 0.75, text(pronoun));
  }
  const demonstrative = findWord(
    words,
    region,
    (w, i) =>
      ["this", "that", "these", "those"].includes(w.lower) &&
      i < anchor.first &&
      (AUXILIARIES.has(words[i + 1]?.lower ?? "") || words[i + 1]?.sign === true),
  );
  if (demonstrative >= 0 && earlier && !element.party && pointsTo(reading, demonstrative, element, 0, 20))
    return make("pronoun", 0.65, text(demonstrative));
  if (element.role === "detail" || element.role === "place") {
    const near = strict.find((m) => inside(m, frame.sentence));
    if (near) return named(near, 0.9);
    if (strict.length > 0) return named(strict[0] as Mentioned, 0.75);
    if (outside > 0) return make("context", outside, "");
    if (element.role === "place" && otherPlace(words, frame.whole, anchor, mentions)) return null;
    return make("none", element.prep === "time" ? 0.5 : 0, "");
  }
  if (isSubject) {
    // "There are no plans to send them": whoever says so speaks for those who would.
    if (speaks && element.party && impersonal(words, frame.subject)) return make("speaker", 0.8, "");
    // "Refused to rule out sending them": the minister who does so speaks of what the country would do.
    if (speaks && element.party && ownAct(words, frame.subject, anchor)) return make("speaker", 0.85, "");
    if (anchor.kind === "noun") {
      if (rivalOfNoun(words, anchor, frame.whole, around)) return null;
    } else if (turned || rivalSubject(words, frame.subject, anchor, reading, element, around, asked))
      return null;
    if (speaker && (subjectless(words, frame.subject) || words[anchor.first]?.part === -1))
      return make("speaker", 0.9, "");
    const near = strict.find((m) => inside(m, frame.sentence) && heads(m));
    if (near) return named(near, 0.7);
    if (asked.predicate.symmetric && speaks) return make("speaker", 0.75, "");
    if (strict[0] && heads(strict[0])) return named(strict[0], 0.6);
    if (
      outside > 0 &&
      (asked.mode === "ought" ||
        around.echoed ||
        nobodyDoes(words, frame.subject) ||
        (told && objectFirst(asked, around, anchor, frame)))
    )
      return make("context", outside * 0.9, "");
    // "The tax must be raised" answers whether the government should raise it.
    return make(
      "none",
      objectFirst(asked, around, anchor, frame) &&
        (asked.mode === "ought" || (asked.mode === "future" && turnsRound(asked)))
        ? 0.4
        : 0,
      "",
    );
  }
  // An object: after the anchor as a rule.
  const near = strict.find((m) => inside(m, frame.sentence));
  if (rivalObject(words, anchor, element, frame.whole, mentions, around, asked.predicate.symmetric))
    return null;
  const anchorIs = own && anchorHolds(words, anchor, element);
  if (anchorIs) return make("named", 0.85, text(anchor.first, anchor.last));
  if (near) return named(near, 0.75);
  if (loose) return named(loose, 0.75);
  if (speaks && asked.predicate.symmetric) return make("speaker", 0.75, "");
  if (strict.length > 0) return named(strict[0] as Mentioned, 0.6);
  if (outside > 0) return make("context", outside * (element.party ? 0.85 : 1), "");
  return make("none", 0, "");
}
