// The names under which a party of the question may appear: aliases, people's adjectives, metonyms, members, class nouns.

import type { SpeakerId } from "../model/ids.ts";
import { foldName } from "../model/ids.ts";
import type { Knowledge, Party } from "../model/knowledge.ts";
import { CLASS_NOUNS } from "./lexicon/grammar.ts";
import { readWords, type Word } from "./words.ts";

/** How a name was met. */
export type NameKind = "name" | "adjective" | "stands for it" | "member";

/** All the names of one party. */
export interface Naming {
  /** The name as the question has it. */
  readonly text: string;
  /** Lower-case words of each name, longest first. */
  readonly names: readonly { readonly parts: readonly string[]; readonly kind: NameKind }[];
  /** Lower-case common nouns that may stand for it. */
  readonly nouns: ReadonlySet<string>;
  /** Names of bodies and countries that belong to it. */
  readonly members: readonly (readonly string[])[];
  /** Ids of the party and of those that stand for it. */
  readonly ids: ReadonlySet<SpeakerId>;
  /** True where it may be a person. */
  readonly person: boolean;
}

const partsOf = (name: string): string[] =>
  readWords(name)
    .filter((w) => !w.sign)
    .map((w) => w.lower);

const byKnowledge = new WeakMap<Knowledge, ReadonlyMap<string, Party>>();

/** Every folded name of the parties; a name comes before an alias, an alias before an adjective, the first party before a later. */
function partyNames(knowledge: Knowledge): ReadonlyMap<string, Party> {
  const known = byKnowledge.get(knowledge);
  if (known) return known;
  const made = new Map<string, Party>();
  const add = (name: string, party: Party) => {
    const folded = foldName(name);
    if (!made.has(folded)) made.set(folded, party);
  };
  for (const p of knowledge.parties) add(p.name, p);
  for (const p of knowledge.parties) for (const n of p.aliases) add(n, p);
  for (const p of knowledge.parties) for (const n of p.adjectives) add(n, p);
  byKnowledge.set(knowledge, made);
  return made;
}

/** The party that a name belongs to, or null. */
export const partyNamed = (name: string, knowledge: Knowledge): Party | null =>
  partyNames(knowledge).get(foldName(name)) ?? null;

const GENERIC = new Set([
  "united",
  "national",
  "new",
  "north",
  "south",
  "east",
  "west",
  "northern",
  "southern",
  "eastern",
  "western",
  "central",
  "great",
  "royal",
  "federal",
  "international",
  "first",
  "saint",
  "st",
  "mount",
  "lake",
  "port",
  "fort",
  "san",
  "santa",
  "el",
  "al",
  "los",
  "las",
]);

/** Gathers the names of a party, from what is known and from the name's own shape. */
export function naming(text: string, knowledge: Knowledge): Naming {
  const names: { parts: readonly string[]; kind: NameKind }[] = [];
  const nouns = new Set<string>();
  const members: string[][] = [];
  const ids = new Set<SpeakerId>();
  const add = (name: string, kind: NameKind) => {
    const parts = partsOf(name);
    if (parts[0] === "the") parts.shift();
    if (parts.length > 0 && !names.some((n) => n.parts.join(" ") === parts.join(" ")))
      names.push({ parts, kind });
  };
  add(text, "name");
  const known = partyNamed(text, knowledge);
  let person = false;
  if (known) {
    const root = known.standsFor ? (knowledge.parties.find((p) => p.id === known.standsFor) ?? known) : known;
    person = root.kind === "person";
    for (const party of [known, root]) {
      ids.add(party.id);
      add(party.name, "name");
      for (const alias of party.aliases) add(alias, "name");
      for (const adjective of party.adjectives) add(adjective, "adjective");
      for (const noun of party.nouns) nouns.add(noun.toLowerCase());
    }
    for (const other of knowledge.parties) {
      if (other.standsFor === root.id) {
        ids.add(other.id);
        for (const name of [other.name, ...other.aliases]) add(name, "stands for it");
      }
      if (other.memberOf.includes(root.id)) {
        for (const name of [other.name, ...other.aliases, ...other.adjectives]) members.push(partsOf(name));
      }
    }
  }
  const parts = partsOf(text).filter((w) => w !== "the");
  const last = parts.at(-1) as string;
  if (parts.length > 1) {
    if (!known || known.kind === "person") {
      const isBody = CLASS_NOUNS.has(last);
      if (!isBody && last.length > 2 && !GENERIC.has(last)) add(last, "name");
      if (!isBody) person = true;
    }
    if (!person || !known) nouns.add(last);
    const initials = parts
      .filter((w) => !["of", "the", "and", "for"].includes(w))
      .map((w) => w[0])
      .join("");
    if (initials.length > 1 && parts.every((w) => w.length > 1))
      names.push({ parts: [initials], kind: "name" });
  } else if (!known && !/^[A-Z]{2,}$/.test(text)) person = true;
  for (const part of parts) if (CLASS_NOUNS.has(part)) nouns.add(part);
  names.sort((a, b) => b.parts.length - a.parts.length);
  return { text, names, nouns, members, ids, person };
}

const ADJECTIVE_ENDINGS = new Set([
  "n",
  "ns",
  "an",
  "ans",
  "ian",
  "ians",
  "ish",
  "ese",
  "i",
  "is",
  "er",
  "ers",
  "ic",
  "ite",
  "ites",
  "s",
]);

/** True where a capitalised word looks like the adjective of a name: "Velmoran" of "Velmora". */
export function adjectiveOf(word: Word, name: string): boolean {
  if (!/^\p{Lu}/u.test(word.form) || name.length < 4 || word.lower === name) return false;
  const base = name.replace(/[aeiouy]$/, "");
  for (const stem of [name, base]) {
    if (
      stem.length >= 4 &&
      word.lower.startsWith(stem) &&
      ADJECTIVE_ENDINGS.has(word.lower.slice(stem.length))
    )
      return true;
  }
  return false;
}

/** Finds a name at a word; gives the index of its last word and how it was named. Acronyms must be written in capitals. */
export function nameAt(
  words: readonly Word[],
  at: number,
  who: Naming,
): { last: number; kind: NameKind } | null {
  const word = words[at] as Word;
  if (word.sign) return null;
  for (const { parts, kind } of who.names) {
    if (!parts.every((p, k) => words[at + k]?.lower === p)) continue;
    if (parts.length === 1 && !/\p{Lu}/u.test(word.form) && /\p{Lu}/u.test(who.text)) continue;
    return { last: at + parts.length - 1, kind };
  }
  const single = who.names[who.names.length - 1];
  if (single && who.names.length > 0) {
    for (const { parts, kind } of who.names) {
      if (kind === "name" && parts.length === 1 && adjectiveOf(word, parts[0] as string))
        return { last: at, kind: "adjective" };
    }
  }
  return null;
}

/** True where a member of the body is named at the word. */
export const memberAt = (words: readonly Word[], at: number, who: Naming): boolean =>
  who.members.some(
    (parts) =>
      parts.length > 0 &&
      parts.every((p, k) => words[at + k]?.lower === p) &&
      /\p{Lu}/u.test(words[at]?.form ?? ""),
  );
