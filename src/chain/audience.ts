// Who can be told something: names, people, bodies and crowds; and whom a pronoun that is told stands for.

import type { Frame, Range, Scene } from "../saying/scene.ts";
import { namedVoices, surface, type Voice } from "../saying/voices.ts";
import { givenNameGender } from "../tag/lexicon/names-given.ts";
import { FEMALE_TITLES, MALE_TITLES } from "../tag/lexicon/names-titles.ts";
import { nounType } from "../tag/mentions/nominals.ts";
import { isDayOrMonth } from "./days.ts";
import { CROWD, NOISE } from "./lexicon.ts";
import { phraseAt } from "./phrases.ts";

const PRONOUN = /^(?:he|she|him|her|they|them|i|me|we|us|you|it)$/;
/** Pronouns that stand for the reporter outside all quotation. */
const REPORTER = /^(?:i|me|we|us)$/;
/** Nouns that `nounType` knows as parties and that are told nothing. */
const PLACES =
  /^(?:state|states|nation|nations|country|countries|school|court|hospital|plant|office|offices|house|force|power|powers|front|order|station|paper|site|unit)$/;

/** The head of a noun phrase: its last token before "of", a comma or "and". */
export function headOf({ doc }: Scene, at: Range): number {
  for (let i = at.first + 1; i <= at.last; i++)
    if (/^(?:of|,|and|&)$/.test(doc.tokens[i]!.lower)) return i - 1;
  return at.last;
}

/** True where the phrase is a party that listens: a name, people, a body, a pronoun; no "question", "relief" or "deal". */
export function hears(scene: Scene, at: Range): boolean {
  const head = scene.doc.tokens[headOf(scene, at)]!;
  if (PRONOUN.test(head.lower)) return head.lower !== "it";
  if (isDayOrMonth(head.lower) || NOISE.has(head.lower)) return false;
  if (/^\p{Lu}/u.test(head.form)) return true;
  if (CROWD.has(head.lower) || /\p{L}{3}(?:ers|ors|ists|ians)$/u.test(head.lower)) return true;
  const noun = nounType(head.lower);
  return noun !== null && noun.type !== "document" && !PLACES.test(head.lower);
}

/** True for a listener that only a pronoun names. */
export const isPronoun = ({ doc }: Scene, at: Range): boolean =>
  at.first === at.last && PRONOUN.test(doc.tokens[at.first]!.lower);

/** Sentences before that of the pronoun in which its name is looked for. */
const BACK = 2;
/** Tokens looked back over. */
const LOOKED = 90;

/**
 * The words that a pronoun listener stands for: the nearest party before it that agrees, is not who speaks, and stands in its
 * quotation or outside all; null where none is found. "me" and "us" in the reporter's own words stand for themselves.
 */
export function meantBy(scene: Scene, f: Frame, at: Range, cast: Cast): Range | null {
  const { tokens } = scene.doc;
  const word = tokens[at.first]!.lower;
  if (REPORTER.test(word)) {
    const outer = scene.frames[f.container];
    if (outer?.source && surface(scene.doc, outer.source).kind === "name" && word === "me")
      return outer.source;
    return scene.quoteOf[at.first] === -1 && /^(?:me|us)$/.test(word) ? at : null;
  }
  const self = f.source?.first === f.source?.last ? tokens[f.source?.first ?? -1]?.lower : undefined;
  if (word === "you" || word === "it" || /^(?:i|we)$/.test(self ?? "")) return null;
  const plural = word === "them" || word === "they";
  const gender = word === "him" || word === "he" ? "m" : plural ? null : "f";
  const stop = Math.max(0, at.first - LOOKED);
  for (let i = at.first - 1; i >= stop && f.sentence - tokens[i]!.sentence <= BACK; i--) {
    if (scene.quoteOf[i] !== scene.quoteOf[at.first] || isSource(f, i)) continue;
    const found = plural ? pluralAt(scene, i) : personAt(scene, i, gender, cast);
    if (!found || isSource(f, found.first) || speaks(scene, f, found, cast)) continue;
    return (plural ? null : subjectBefore(scene, f, found, gender, cast)) ?? found;
  }
  return null;
}

const isSource = (f: Frame, i: number): boolean =>
  f.source !== null && i >= f.source.first && i <= f.source.last;

/** Who is named in an article: the voice behind each name that a source has, and the first name before each surname. */
export interface Cast {
  readonly voices: readonly Voice[];
  readonly named: ReadonlyMap<string, Voice>;
  readonly given: ReadonlyMap<string, string>;
  /** The first source that names a voice. */
  readonly nameOf: ReadonlyMap<Voice, Range>;
}

/** Read once for an article, in time linear in its tokens. */
export function castOf(scene: Scene, voices: readonly Voice[]): Cast {
  const { tokens } = scene.doc;
  const given = new Map<string, string>();
  for (let i = 1; i < tokens.length; i++) {
    const [a, b] = [tokens[i - 1]!, tokens[i]!];
    if (/^\p{Lu}\p{Ll}/u.test(a.form) && /^\p{Lu}\p{L}/u.test(b.form) && !given.has(b.form))
      given.set(b.form, a.lower);
  }
  const nameOf = new Map<Voice, Range>();
  for (const f of scene.frames) {
    const voice = voices[f.index] as Voice;
    if (!f.source || voice === "" || nameOf.has(voice)) continue;
    const { kind, key } = surface(scene.doc, f.source);
    const at = kind === "name" ? nameIn(scene, f.source, key) : null;
    if (at) nameOf.set(voice, at);
  }
  return { voices, named: namedVoices(scene, voices), given, nameOf };
}

/** The name alone out of a source's words: "Dorn" and "Ada Dorn" of "the mayor, Ada Dorn, a mason". */
function nameIn({ doc }: Scene, at: Range, key: string): Range | null {
  for (let i = at.first; i <= at.last; i++) {
    if (doc.tokens[i]!.lower.replace(/[^\p{L}\p{N}]/gu, "") !== key) continue;
    let first = i;
    while (
      first > at.first &&
      /^\p{Lu}/u.test(doc.tokens[first - 1]!.form) &&
      doc.tokens[first - 1]!.ner === doc.tokens[i]!.ner
    )
      first--;
    return { first, last: i };
  }
  return null;
}

/** The name of who speaks in a statement, where its own source only describes it; null where no source names it. */
export function namedElsewhere(scene: Scene, f: Frame, cast: Cast): Range | null {
  if (!f.source || surface(scene.doc, f.source).kind === "name") return null;
  return cast.nameOf.get(cast.voices[f.index] as Voice) ?? null;
}

/** True where the party found is who speaks in the statement. */
function speaks(scene: Scene, f: Frame, at: Range, cast: Cast): boolean {
  const voice = cast.voices[f.index];
  const { key } = surface(scene.doc, at);
  return voice !== "" && (cast.named.get(key) === voice || key === voice);
}

/** In the sentence of a party that agrees, its subject is likelier meant: "Sava met Dorn. Orel told him" is of Sava. */
function subjectBefore(
  scene: Scene,
  f: Frame,
  found: Range,
  gender: "m" | "f" | null,
  cast: Cast,
): Range | null {
  const { tokens, sentences } = scene.doc;
  const sentence = tokens[found.first]!.sentence;
  if (sentence === f.sentence) return null;
  const from = sentences[sentence]!.first;
  for (let i = from; i < found.first && i < from + 8; i++) {
    if (scene.quoteOf[i] !== -1) return null;
    if (!/^nsubj/.test(tokens[i]!.rel)) continue;
    const subject = personAt(scene, i, gender, cast);
    return subject && !speaks(scene, f, subject, cast) ? subject : null;
  }
  return null;
}

/** The person's name or noun that ends at token `i`. */
function personAt(scene: Scene, i: number, gender: "m" | "f" | null, cast: Cast): Range | null {
  const { tokens } = scene.doc;
  const t = tokens[i]!;
  if (/^\p{Lu}\p{L}/u.test(t.form)) {
    if (t.ner !== "" && t.ner !== "PER") return null;
    const known = cast.named.has(t.lower.replace(/[^\p{L}\p{N}]/gu, ""));
    if (t.ner === "" && t.xpos !== "" && !known) return null;
    const next = tokens[i + 1];
    if (next?.lower === "'s" || (next?.ner === "PER" && next.sentence === t.sentence)) return null;
    let first = i;
    while (
      first > 0 &&
      tokens[first - 1]!.sentence === t.sentence &&
      /^\p{Lu}/u.test(tokens[first - 1]!.form) &&
      (t.xpos === "" || tokens[first - 1]!.ner === "PER" || (t.ner === "" && tokens[first - 1]!.ner === ""))
    )
      first--;
    return agrees(scene, { first, last: i }, gender, cast) ? { first, last: i } : null;
  }
  const noun = nounType(t.lower);
  if (noun?.type !== "person" || noun.gender === null || noun.gender !== gender) return null;
  if (tokens[i + 1]?.lower === "'s") return null;
  const left = tokens[i - 1]?.lower ?? "";
  return /^(?:a|an|the|his|her|their|my|'s)$/.test(left) && tokens[i - 1]!.sentence === t.sentence
    ? { first: left === "'s" ? i : i - 1, last: i }
    : null;
}

/** A title or first name of the other gender speaks against it. */
function agrees(scene: Scene, at: Range, gender: "m" | "f" | null, cast: Cast): boolean {
  const { tokens } = scene.doc;
  const title = tokens[at.first - 1]?.lower.replace(/\.$/, "") ?? "";
  if (MALE_TITLES.has(title) || FEMALE_TITLES.has(title))
    return gender === (MALE_TITLES.has(title) ? "m" : "f");
  let given = tokens[at.first]!.lower;
  if (at.first === at.last) given = cast.given.get(tokens[at.last]!.form) ?? given;
  const known = givenNameGender(given);
  return known === null || known === "either" || known === gender;
}

/** Several people whose noun stands at token `i`: "young supporters", "2,000 voters". */
function pluralAt(scene: Scene, i: number): Range | null {
  const { tokens } = scene.doc;
  const t = tokens[i]!;
  if (/^(?:rally|gathering|congregation|audience|crowd)$/.test(t.lower)) return null;
  if (!CROWD.has(t.lower)) {
    const noun = nounType(t.lower);
    if (noun?.type !== "group" || noun.number !== "pl" || PLACES.test(t.lower)) return null;
  }
  let first = i;
  while (
    first > 0 &&
    i - first < 4 &&
    tokens[first - 1]!.sentence === t.sentence &&
    (/^(?:JJ|NN|NNS|NNP|CD|VBG|VBN)$/.test(tokens[first - 1]!.xpos) ||
      /^(?:his|her|their|\d[\d,.]*)$/.test(tokens[first - 1]!.lower))
  )
    first--;
  const whole = phraseAt(scene, null, first, i + 1);
  return whole && whole.last === i ? whole : { first: i, last: i };
}
