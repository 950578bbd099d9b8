// Where the parties and things of the claim are named in a row of words, and who the speaker speaks for.
import { firstDay, type Knowledge, lastDay } from "../model/knowledge.ts";
import type { RecordedStatement } from "../model/statement.ts";
import type { Element } from "./elements.ts";
import { POSSESSIVES } from "./lexicon/grammar.ts";
import { adjectiveOf, memberAt, nameAt } from "./naming.ts";
import { findPatterns } from "./patterns.ts";
import { readWords, type Word } from "./words.ts";

/** How an element was met. */
export type MentionKind = "name" | "adjective" | "stands for it" | "member" | "word" | "narrowing";

/** One place where an element is named. Word indices, inclusive. */
export interface Mentioned {
  readonly first: number;
  readonly last: number;
  readonly kind: MentionKind;
  /** Share of the narrowing words that stand near it, 0 to 1. */
  readonly share: number;
}

const NEAR = 5;

/** "economist" is no "economy", though they share a root. */
const agent = (word: string): boolean => /(?:ists?|ers?|ors?|ians?)$/.test(word);

/** Every place in `words` where the element is named. */
export function mentionsOf(words: readonly Word[], element: Element): Mentioned[] {
  const out: Mentioned[] = [];
  const { party } = element;
  if (party) {
    for (let i = 0; i < words.length; i++) {
      const name = nameAt(words, i, party);
      if (name) {
        out.push({ first: i, last: name.last, kind: name.kind, share: 1 });
        i = name.last;
      } else if (memberAt(words, i, party)) out.push({ first: i, last: i, kind: "member", share: 1 });
    }
    return out;
  }
  const share = (at: number) => {
    if (element.narrowing.length === 0) return 1;
    let n = 0;
    for (const root of element.narrowing) {
      for (let k = Math.max(0, at - NEAR); k <= at + NEAR && k < words.length; k++) {
        if (words[k]?.root === root) {
          n++;
          break;
        }
      }
    }
    return n / element.narrowing.length;
  };
  const senses = new Map(
    (element.senses.size > 0 ? findPatterns(words, element.senses, { apart: false }) : []).map((f) => [
      f.first,
      f,
    ]),
  );
  for (let i = 0; i < words.length; i++) {
    const w = words[i] as Word;
    if (w.sign) continue;
    if (
      (w.root === element.root && agent(w.lower) === agent([...element.heads][0] ?? "")) ||
      w.lemmas.some((l) => element.heads.has(l))
    )
      out.push({ first: i, last: i, kind: "word", share: share(i) });
    else {
      const sense = senses.get(i);
      if (!sense && element.narrowing.includes(w.root) && w.root.length > 2)
        out.push({ first: i, last: i, kind: "narrowing", share: 0.3 });
      if (sense && share(i) > 0) out.push({ first: i, last: sense.last, kind: "word", share: share(i) });
    }
  }
  return out;
}

/** True where the speaker is the element or speaks for it: its minister, its spokesman, a citizen in its office. */
export function speaksFor(record: RecordedStatement, element: Element, knowledge: Knowledge): boolean {
  const { party } = element;
  const speaker = record.statement.speaker.value;
  const said = record.statement.saidAt.value?.from ?? record.article.published?.iso.slice(0, 10) ?? null;
  const texts = [speaker?.name, speaker?.standsFor, speaker?.role, record.source].filter((t): t is string =>
    Boolean(t),
  );
  if (!party) {
    return texts.some((t) =>
      readWords(t).some((w) => w.lemmas.some((l) => element.heads.has(l)) || w.root === element.root),
    );
  }
  if (speaker && party.ids.has(speaker.id)) return true;
  for (const text of texts) {
    const words = readWords(text);
    for (let i = 0; i < words.length; i++) {
      if (nameAt(words, i, party)) return true;
      if (
        party.names.some(
          (n) =>
            n.kind === "name" && n.parts.length === 1 && adjectiveOf(words[i] as Word, n.parts[0] as string),
        )
      )
        return true;
    }
  }
  if (!speaker) return false;
  if (namedWithRole(record, party)) return true;
  return knowledge.offices.some(
    (o) =>
      o.holder === speaker.id &&
      o.body !== null &&
      (party.ids.has(o.body) ||
        knowledge.parties.some(
          (p) => p.id === o.body && p.standsFor !== null && party.ids.has(p.standsFor),
        )) &&
      (!said || ((!o.from || firstDay(o.from) <= said) && (!o.to || said <= lastDay(o.to)))),
  );
}

/** Offices that one holds for a state or body, so that its name beside the same office elsewhere says whose it is. */
const OFFICES = new Set(
  "president premier minister chancellor ambassador envoy king queen spokesman spokeswoman spokesperson mayor governor leader chairman chairwoman director".split(
    " ",
  ),
);

/** "Ostravia's prime minister" in the title or just before, where the speaker is "Prime Minister Greta Aldane". */
function namedWithRole(record: RecordedStatement, party: NonNullable<Element["party"]>): boolean {
  const role = readWords(record.statement.speaker.value?.role ?? "").map((w) => w.lower);
  if (!OFFICES.has(role.at(-1) ?? "")) return false;
  return [record.article.title ?? "", record.before].some((text) => {
    const words = readWords(text.slice(-4000));
    return words.some((w, i) => {
      const name = nameAt(words, i, party);
      if (!name && !party.names.some((n) => n.parts.length === 1 && adjectiveOf(w, n.parts[0] as string)))
        return false;
      let at = (name?.last ?? i) + 1;
      if (words[at]?.lower === "'s") at++;
      return role.every((r, k) => words[at + k]?.lower === r);
    });
  });
}

/** True where the speaker is the element itself, or its plain mouthpiece. */
export function isSpeaker(record: RecordedStatement, element: Element): boolean {
  const { party } = element;
  const speaker = record.statement.speaker.value;
  const texts = [speaker?.name, speaker?.standsFor].filter((t): t is string => Boolean(t));
  if (party && speaker && party.ids.has(speaker.id)) return true;
  if (texts.length === 0 && record.source) texts.push(record.source);
  if (!party && element.person && speaker?.role) texts.push(speaker.role);
  return texts.some((text) => {
    const words = readWords(text);
    if (party)
      return words.some((_, i) => {
        const n = nameAt(words, i, party);
        return n !== null && n.kind !== "adjective";
      });
    return words.some(
      (w) => w.lemmas.some((l) => element.heads.has(l)) || (w.root === element.root && w.root.length > 3),
    );
  });
}

/** True where a capitalised name other than the element's begins at the word. */
export function otherName(words: readonly Word[], i: number, mentions: readonly Mentioned[]): boolean {
  const w = words[i];
  if (!w || w.sign || !/^\p{Lu}/u.test(w.form) || w.form === "I") return false;
  return !mentions.some((m) => m.first <= i && i <= m.last) && !POSSESSIVES.has(w.lower);
}

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
