// Names beside descriptions in a credited span: in apposition, behind the office, at the end of it.
import type { Token } from "../model/doc.ts";
import { PERSON_NOUNS } from "../tag/lexicon/names-titles.ts";
import { type Facts, isPossessive } from "../tag/mentions/facts.ts";
import { determinerAt, nounType } from "../tag/mentions/nominals.ts";
import type { Mentions, NameMention } from "../tag/mentions.ts";
import type { Head } from "./head.ts";

/** "Fund for Rivers organising director Ada Kell": the person at the end, before whom the noun of an office stands. */
export function titledName(
  mentions: Mentions,
  head: Head & { type: "name" },
  last: number,
  inside: ReadonlySet<number>,
): Head | null {
  const { facts, names, nameAt } = mentions;
  const n = nameAt[last] as number;
  const m = names[n];
  if (!m || n === head.name || m.last !== last || m.entityType !== "person") return null;
  if ((names[head.name] as NameMention).entityType === "person") return null;
  const noun = facts.tokens[m.first - 1];
  if (!noun || !PERSON_NOUNS.has(noun.lower)) return null;
  for (let i = head.last + 1; i < m.titleFirst; i++)
    if (!inside.has(i) || /^(?:,|and|or|;|who|that|which)$/.test((facts.tokens[i] as Token).lower))
      return null;
  return { type: "name", first: m.titleFirst, last: m.last, name: n };
}

/** The name of the party that the noun phrase describes: ", Ada Kell," after it, or "named Ada Kell". */
export function apposedName(
  mentions: Mentions,
  head: Head & { type: "nominal" },
  end: number,
  last: number,
  inside: ReadonlySet<number>,
): Head | null {
  const { facts, names, nameAt } = mentions;
  const kind = nounType((facts.tokens[head.noun] as Token).lower);
  if (kind?.type === "group" || kind?.type === "document") return null;
  for (let i = end + 1; i <= last; i++) {
    if (!inside.has(i)) continue;
    const t = facts.tokens[i] as Token;
    const opens = /^(?:,|–|—|-|--|\(|named|called|identified|:)$/.test(t.lower);
    if (/^(?:and|who|which|or)$/.test(t.lower)) return null;
    if (!opens) continue;
    let next = i + 1;
    if (facts.tokens[next]?.lower === "as") next++;
    const n = firstName(names, nameAt, next, last);
    if (n < 0) continue;
    const m = names[n] as NameMention;
    const person = m.entityType === "person" || (kind === null && m.entityType === "other");
    const fits =
      kind?.type === "organisation"
        ? m.entityType === "organisation"
        : person || (m.entityType === "other" && PERSON_NOUNS.has((facts.tokens[head.noun] as Token).lower));
    if (!fits || isPossessive(facts.tokens[m.last + 1])) continue;
    return { type: "name", first: m.titleFirst, last: m.last, name: n };
  }
  return null;
}

/** By the tree: "One pastor supporting Orlo, Ada Kell of Ardun, said" — the name in apposition to the source's noun. */
export function apposedByTree(
  mentions: Mentions,
  head: Head & { type: "nominal" },
  last: number,
): Head | null {
  const { facts, names, nameAt } = mentions;
  const kind = nounType((facts.tokens[head.noun] as Token).lower);
  if (kind?.number !== "sg" || (kind.type !== "person" && kind.type !== "organisation")) return null;
  const end = Math.min(
    facts.doc.sentences[(facts.tokens[last] as Token).sentence]?.last ?? last,
    last + MAX_APART,
  );
  for (let i = last + 2; i <= end; i++) {
    const m = names[nameAt[i] as number];
    if (!m || m.first !== i) continue;
    const t = facts.tokens[m.head] as Token;
    if (t.rel !== "appos" || t.head !== head.noun || facts.tokens[m.titleFirst - 1]?.form !== ",") continue;
    return m.entityType === kind.type || (m.entityType === "other" && kind.type === "person")
      ? { type: "name", first: m.titleFirst, last: m.last, name: nameAt[i] as number }
      : null;
  }
  return null;
}

/** ", a group that …" behind "Our Rivers", or by the tree: the name that a source's noun describes. */
export function nameInFront(
  { facts, names, nameAt }: Mentions,
  head: Head & { type: "nominal" },
  first: number,
): Head | null {
  const noun = facts.tokens[head.noun] as Token;
  const kind = nounType(noun.lower);
  if (kind?.number !== "sg" || kind.type === "document") return null;
  if (!/^(?:,|–|—|-|--)$/.test(facts.tokens[first - 1]?.form ?? "")) return null;
  const introduces =
    /^an?$/.test(facts.tokens[first]?.lower ?? "") &&
    /^(?:who|which|that|whose)$/.test(facts.tokens[head.last + 1]?.lower ?? "");
  const byTree = noun.rel === "appos" && noun.head < first ? (nameAt[noun.head] as number) : -1;
  const n = byTree < 0 && introduces ? (nameAt[first - 2] ?? -1) : byTree;
  const m = names[n];
  if (!m || m.demonym || m.entityType === "place" || isPossessive(facts.tokens[m.last + 1])) return null;
  if (first - m.last > MAX_APART) return null;
  if ((m.entityType === "person") !== (kind.type === "person")) return null;
  if (byTree < 0 && isCircumstance(facts, m.first)) return null;
  return { type: "name", first: m.titleFirst, last: m.last, name: n };
}

/** "In Ardun, …": the name stands in what opens the sentence, before any verb. */
function isCircumstance({ tokens, doc: { sentences } }: Facts, at: number): boolean {
  const first = sentences[(tokens[at] as Token).sentence]?.first ?? at;
  if (!/^(?:IN|TO)$/.test(tokens[first]?.xpos ?? "")) return false;
  for (let i = first; i < at; i++) if (/^(?:VB|MD)/.test((tokens[i] as Token).xpos)) return false;
  return true;
}

/** Tokens between a description and its name. */
const MAX_APART = 14;

/** The name right behind a source that is a description only: "its secretary general" + ", Ada Kell, who". */
export function nameBehind(mentions: Mentions, head: Head & { type: "nominal" }, last: number): Head | null {
  const { facts, names, nameAt } = mentions;
  const kind = nounType((facts.tokens[head.noun] as Token).lower);
  if (kind === null || kind.number !== "sg" || kind.type === "document") return null;
  const first = determinerAt(facts, head.first, head.noun) === "indefinite" ? -1 : last + 1;
  const comma = facts.tokens[first]?.form === ",";
  const at = comma ? first + 1 : first;
  const token = facts.tokens[at];
  if (first < 0 || !token || token.sentence !== (facts.tokens[last] as Token).sentence) return null;
  const n = nameAt[at] as number;
  const m = names[n];
  if (!m || m.first !== at || m.demonym || m.entityType === "place") return null;
  if (m.entityType !== "other" && (m.entityType === "person") !== (kind.type === "person")) return null;
  const after = facts.tokens[m.last + 1];
  const closed = !after || (comma ? /^(?:[,.)–—;:]|--|who|which)$/ : /^[,.–—;:]$/).test(after.lower);
  if (!closed || (comma && after?.form === "," && hasAnd(facts, m.last + 1, m.last + 3))) return null;
  return { type: "name", first: m.titleFirst, last: m.last, name: n };
}

/** The name that begins at `at`, with its title. */
export function firstName(
  names: readonly NameMention[],
  nameAt: Int32Array,
  at: number,
  last: number,
): number {
  for (let i = at; i <= last && i < at + 8; i++) {
    const n = nameAt[i] as number;
    if (n >= 0 && (names[n] as NameMention).first === i) {
      if ((names[n] as NameMention).titleFirst <= at) return n;
      if ((names[n] as NameMention).entityType === "person") return -1;
    }
  }
  return -1;
}

/** "and" stands between two tokens, the second included. */
export function hasAnd(facts: Facts, from: number, last: number): boolean {
  for (let i = from + 1; i <= last; i++)
    if (/^(?:and|or|&)$/.test((facts.tokens[i] as Token).lower)) return true;
  return false;
}

/** "Ada Kell, a former aide to Mr Orel and Bo Sava": the "and" at `and` joins people of whom the description of `main` tells. */
export function tellsOf({ facts, names, nameAt }: Mentions, main: Head, and: number): boolean {
  const { tokens } = facts;
  const before = names[nameAt[and - 1] as number];
  if (main.type !== "name" || before?.entityType !== "person") return false;
  if (tokens[main.last + 1]?.form !== "," || and - main.last > MAX_DESCRIPTION) return false;
  for (let i = and - 1; i > main.last + 1; i--) if (tokens[i]?.form === ",") return false;
  return /^(?:to|of|for|under|with|by)$/.test(tokens[before.titleFirst - 1]?.lower ?? "");
}

/** Tokens of a description up to an "and" within it. */
const MAX_DESCRIPTION = 20;
