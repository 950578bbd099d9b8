// Owners in names of bodies: "the Farmers’ Union" has one inside, "Norway’s Foreign Ministry" one before it, without which it is no name.
import type { Token } from "../../model/doc.ts";
import type { Party } from "../../model/knowledge.ts";
import { COMMON_FIELDS, COMMON_HEADS, NAMED_OWNERS } from "../lexicon/names-bodies.ts";
import { BODY_SUFFIXES } from "../lexicon/names-nouns.ts";
import { type Facts, isPossessive } from "./facts.ts";
import { type Entry, type Gazetteer, nameKey, principal } from "./gazetteer.ts";

/** True where people stand whom a body is named after as theirs: "Farmers’". */
export const ownersAt = (facts: Facts, i: number): boolean =>
  NAMED_OWNERS.has(facts.key[i] as string) && isPossessive(facts.tokens[i + 1]);

/**
 * Where people who own a body stand at `at` ("Farmers’ Union"), the first token of what is theirs, else 0. `goes` tells
 * whether a token may be part of a name.
 */
export function behindOwners(facts: Facts, at: number, last: number, goes: (i: number) => boolean): number {
  if (!ownersAt(facts, at)) return 0;
  let end = at + 2;
  if (end > last || !goes(end)) return 0;
  while (end < last && end - at < 6 && goes(end + 1)) end++;
  return BODY_SUFFIXES.has((facts.tokens[end] as Token).lower) ? at + 2 : 0;
}

/** True where every word of the name is one that bodies of many countries share. @example isCommonBody(["foreign", "ministry"]) // true */
export function isCommonBody(keys: readonly string[]): boolean {
  const first = keys[0] ?? "";
  const last = keys.at(-1) ?? "";
  return (
    (COMMON_HEADS.has(last) || (COMMON_HEADS.has(first) && keys.length > 1)) &&
    keys.every((k) => COMMON_HEADS.has(k) || COMMON_FIELDS.has(k))
  );
}

/** True where a body of the table is its country’s, or that of whom the country stands for. */
export function belongsTo(gazetteer: Gazetteer, body: Party, owner: Party): boolean {
  const { id } = principal(gazetteer, owner);
  return body.id === id || body.standsFor === id || body.memberOf.includes(id);
}

/** The body of the table that is `words` of `owner`, by its adjective or its name: Kyiv and "Defence Ministry" → the Ukrainian one. */
export function bodyOf(gazetteer: Gazetteer, owner: Party, words: string): Entry | null {
  const state = principal(gazetteer, owner);
  for (const lead of [...state.adjectives, state.name]) {
    const found = gazetteer.entries.get(nameKey(`${lead} ${words}`));
    if (found?.[0]) return found[0];
  }
  return null;
}

/** Name of a body with its owner as an adjective, by which all ways to write it are one: "Norway’s Foreign Ministry" → "Norwegian Foreign Ministry"; other names as they are. */
export function withAdjective(gazetteer: Gazetteer, name: string): string {
  const at = /^([^’']{2,40})[’']s (.+)$/u.exec(name);
  if (!at) return name;
  const [, owner = "", rest = ""] = at;
  const party = gazetteer.entries.get(nameKey(owner))?.find((e) => e.via === "name")?.party;
  const adjective = party && party.kind !== "person" ? principal(gazetteer, party).adjectives[0] : undefined;
  return adjective && isCommonBody(nameKey(rest).split(" ")) ? `${adjective} ${rest}` : name;
}
