// Several names beside the word for what they are: "the two scholars, Ada Kell and Bo Sava,", "three unions -- the A, the B and the C --".
import type { Token } from "../model/doc.ts";
import { BODY_NOUNS } from "../tag/lexicon/names-nouns.ts";
import { PERSON_NOUNS } from "../tag/lexicon/names-titles.ts";
import { isPossessive } from "../tag/mentions/facts.ts";
import { determinerAt, nounType } from "../tag/mentions/nominals.ts";
import type { Mentions, NameMention } from "../tag/mentions.ts";
import type { Head } from "./head.ts";

const SIGN = /^(?:,|–|—|-|--|:|\()$/;
const NUMBERS: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
};
const PEOPLE = /^person$/;
const BODIES = /^organisation$/;
const PARTIES = /^(?:person|organisation)$/;
/** Tokens between the description and its sign. */
const MAX_APART = 8;

/** Those whom a source's noun in the plural describes, where the source goes on with their names and they are as many as it says; else none. */
export function apposedNames(
  mentions: Mentions,
  head: Head & { type: "nominal" },
  end: number,
  last: number,
): Head[] {
  const { names, nameAt, facts } = mentions;
  const { tokens } = facts;
  const told = numberOf(tokens, head);
  const kind = nounType((tokens[head.noun] as Token).lower);
  if (kind ? kind.type !== "group" : told === 0) return [];
  if (told === 0 && determinerAt(facts, head.first, head.noun) === "bare") return []; // "farmers, Ada Kell and Bo Sava"
  let at = end + 1;
  while (at < last && at - end < MAX_APART && !SIGN.test((tokens[at] as Token).form)) {
    if (/^(?:and|or|who|which|that|like|as|including)$/.test((tokens[at] as Token).lower)) return [];
    at++;
  }
  if (at >= last || !SIGN.test((tokens[at] as Token).form)) return [];
  const out: Head[] = [];
  for (let i = at + 1; i <= last; ) {
    if (tokens[i]?.lower === "the") i++;
    const n = nameStarting(names, nameAt, i);
    const name = names[n];
    if (!name || name.demonym || isPossessive(tokens[name.last + 1])) return [];
    out.push({ type: "name", first: name.titleFirst, last: name.last, name: n });
    i = afterPlace(mentions, name.last + 1);
    if (i > last || (SIGN.test((tokens[i] as Token).form) && i === last)) break;
    if (!/^(?:,|and|&)$/.test((tokens[i] as Token).lower)) return [];
    i += tokens[i]?.form === "," && tokens[i + 1]?.lower === "and" ? 2 : 1;
  }
  const fits = PERSON_NOUNS.has(kind?.noun ?? "")
    ? PEOPLE
    : BODY_NOUNS.has(kind?.noun ?? "")
      ? BODIES
      : PARTIES;
  const types = new Set(out.map((h) => typeOf(names[(h as { name: number }).name] as NameMention)));
  const alike = types.size === 1 && [...types].every((t) => fits.test(t));
  return out.length > 1 && alike && (told === 0 || told === out.length) ? out : [];
}

/** A name of two words of which nothing tells what it names is a person's. */
const typeOf = ({ entityType, keys }: NameMention): string =>
  entityType === "other" && keys.length === 2 ? "person" : entityType;

/** How many they are told to be; 0 where nothing tells. */
function numberOf(tokens: readonly Token[], head: Head & { type: "nominal" }): number {
  for (let i = head.first; i <= head.noun; i++) {
    const n = NUMBERS[(tokens[i] as Token).lower];
    if (n !== undefined) return n;
  }
  return 0;
}

/** The name that begins at a token with its title or by itself; -1 where none does. */
function nameStarting(names: readonly NameMention[], nameAt: Int32Array, at: number): number {
  for (let i = at; i < at + 4 && i < nameAt.length; i++) {
    const n = nameAt[i] as number;
    if (n >= 0) return (names[n] as NameMention).titleFirst === at || i === at ? n : -1;
  }
  return -1;
}

/** The token after "(D-Tex.)" and "of Ardun" behind a name, where there are such. */
function afterPlace(mentions: Mentions, at: number): number {
  const { tokens } = mentions.facts;
  if (tokens[at]?.lower === "of") {
    const place = mentions.names[mentions.nameAt[at + 1] as number];
    return place?.first === at + 1 && place.keys.length < 3 ? place.last + 1 : at;
  }
  if (tokens[at]?.form !== "(") return at;
  for (let i = at; i < at + 6; i++) if (tokens[i]?.form === ")") return i + 1;
  return at;
}
