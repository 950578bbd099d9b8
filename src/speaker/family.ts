// People of one surname told apart: couples under one surname, kinship that tells a gender, who is introduced as a child or dead.
import type { EntityType } from "../model/doc.ts";
import { givenNameGender } from "../tag/lexicon/names-given.ts";
import type { Facts } from "../tag/mentions/facts.ts";
import type { Mentions, NameMention } from "../tag/mentions.ts";
import { personName } from "./names.ts";

/** A first name that borrows its surname from the whole name behind "and": "Orin and Tamra Kell". */
export interface Borrowed {
  /** Keys of the whole name. */
  readonly keys: readonly string[];
  /** As it would be written. */
  readonly form: string;
}

const KIN = {
  m: /^(?:husband|father|dad|son|stepson|grandson|brother|uncle|nephew|grandfather|stepfather|widower)$/,
  f: /^(?:wife|mother|mom|mum|daughter|stepdaughter|granddaughter|sister|aunt|niece|grandmother|stepmother|widow)$/,
} as const;
const CHILD = /^(?:son|daughter|stepson|stepdaughter|grandson|granddaughter|baby|toddler|infant)$/;
const PAIR = /^(?:parents|couple|brothers|sisters|siblings|twins|spouses|grandparents|newlyweds)$/;
const RANK =
  /^(?:pvt|private|cpl|corporal|sgt|sergeant|spc|specialist|lt|lieutenant|capt|captain|maj|major)$/;

/** First names that borrow a surname, by the index of their mention. */
export function borrowedSurnames(
  { names, facts }: Mentions,
  types: readonly EntityType[],
): ReadonlyMap<number, Borrowed> {
  const out = new Map<number, Borrowed>();
  const seen = new Map<string, number>();
  const surnames = new Set<string>();
  names.forEach((n, i) => {
    if (n.keys.length === 1) seen.set(n.keys[0] as string, (seen.get(n.keys[0] as string) ?? 0) + 1);
    else if (types[i] === "person") surnames.add(n.keys.at(-1) as string);
  });
  for (let i = 0; i + 1 < names.length; i++) {
    const a = names[i] as NameMention;
    const b = names[i + 1] as NameMention;
    if (a.keys.length !== 1 || a.titleFirst < a.first || a.headline || a.demonym) continue;
    const whole = types[i + 1] === "person" && b.first === a.last + 2 && b.titleFirst === b.first;
    const { given, keys } = personName(b.keys);
    if (!whole || given === null || !/^(?:and|&)$/.test(facts.tokens[a.last + 1]?.lower ?? "")) continue;
    const key = a.keys[0] as string;
    if (surnames.has(key) || (a.party !== null && a.party.kind !== "person")) continue;
    const usual = givenNameGender(key) !== null && seen.get(key) === 1;
    if (!usual && !behindPair(facts, a.first)) continue;
    const form = `${written(facts, a.first, a.last)} ${written(facts, b.last, b.last)}`;
    out.set(i, { keys: [key, keys.at(-1) as string], form });
  }
  return out;
}

const written = (facts: Facts, first: number, last: number): string =>
  facts.doc.text.slice(facts.tokens[first]?.start, facts.tokens[last]?.end).replace(/\s+/g, " ");

/** "The parents, …", "the couple, …", "brothers …": two people who share a surname follow. */
function behindPair(facts: Facts, first: number): boolean {
  const comma = /^[,:–—-]$/.test(facts.tokens[first - 1]?.form ?? "");
  return PAIR.test(facts.tokens[first - (comma ? 2 : 1)]?.lower ?? "");
}

/** The noun of kinship right before a name ("her son, Ada Kell", "his wife Ada Kell", "their son, Capt. Bo Kell"); "" for none. */
function kinBefore(facts: Facts, name: NameMention): string {
  const at =
    name.titleFirst < name.first && isKin(facts, name.titleFirst) ? name.titleFirst : name.titleFirst - 1;
  for (const i of [at, at - 1]) {
    if (isKin(facts, i)) return facts.tokens[i]?.lower ?? "";
    if (facts.tokens[i]?.form !== ",") return inTitle(facts, name);
  }
  return "";
}

/** A noun of kinship among the words that stand as a title. */
function inTitle(facts: Facts, name: NameMention): string {
  for (let i = name.titleFirst; i < name.first; i++) if (isKin(facts, i)) return facts.tokens[i]?.lower ?? "";
  return "";
}

const isKin = (facts: Facts, i: number): boolean => {
  const w = facts.tokens[i]?.lower ?? "";
  return KIN.m.test(w) || KIN.f.test(w);
};

/** The gender that kinship tells of a name: "her son, Ada Kell". */
export function kinGender(facts: Facts, name: NameMention): "m" | "f" | null {
  const w = kinBefore(facts, name);
  return KIN.m.test(w) ? "m" : KIN.f.test(w) ? "f" : null;
}

/** True where a whole name is introduced as somebody's child, with a lower rank, or as dead: "Mr. Kell" is another Kell. */
export function inShadow(facts: Facts, name: NameMention): boolean {
  if (CHILD.test(kinBefore(facts, name))) return true;
  for (let i = Math.max(0, name.titleFirst - 1); i < name.first; i++) {
    const w = (facts.tokens[i]?.lower ?? "").replace(/\.$/, "");
    if (RANK.test(w) || /^(?:late|fallen|slain|victim)$/.test(w)) return true;
  }
  const [a, b, c] = [1, 2, 3].map((n) => facts.tokens[name.last + n]?.lower ?? "");
  return (
    a === "," &&
    (/^(?:killed|slain|deceased)$/.test(b ?? "") ||
      (b === "who" && /^(?:died|was)$/.test(c ?? "") && dies(facts, name.last + 3)))
  );
}

/** True where a whole name only says whose brother or sister another is: "Orin Kell, the brother of strategist Bo Kell". */
export const isSibling = (facts: Facts, name: NameMention): boolean =>
  facts.tokens[name.titleFirst - 1]?.lower === "of" &&
  /^(?:brother|sister|twin|sibling)$/.test(facts.tokens[name.titleFirst - 2]?.lower ?? "");

const dies = (facts: Facts, i: number): boolean =>
  facts.tokens[i]?.lower === "died" || /^(?:killed|slain|murdered)$/.test(facts.tokens[i + 1]?.lower ?? "");

/** A first name that nothing else tells, by its ending: most that end in "a" are women's. */
export const soundsFemale = (given: string): boolean =>
  givenNameGender(given) === null && given.length > 3 && /(?:a|elle|ette)$/.test(given);
