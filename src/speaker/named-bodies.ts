// Bodies and places that an article names, gathered by party, by equal name, by initials, by the name without the owner.
import type { EntityType, Token } from "../model/doc.ts";
import type { SpeakerId } from "../model/ids.ts";
import { isCommonBody } from "../tag/mentions/owners.ts";
import type { Mentions, NameMention } from "../tag/mentions.ts";
import { createEntity, type Entity } from "./entity.ts";
import { assign, type Clusters, type People } from "./gathered.ts";
import { isTail, partOf, personName } from "./names.ts";

/** Bodies and places: by party, by equal name, by initials. */
export function bodies(mentions: Mentions, c: Clusters, people: People, types: readonly EntityType[]): void {
  const byKey = new Map<string, Entity>();
  const byParty = new Map<SpeakerId, Entity>();
  const byLast = new Map<string, Entity | null>(); // null where two end so
  const byTail = new Map<string, Entity | null>(); // bodies by their names without the owner; null where two are so
  const { names } = mentions;
  const order = names
    .map((_, n) => n)
    .sort((a, b) => (names[b] as NameMention).keys.length - (names[a] as NameMention).keys.length || a - b);
  for (const n of order) {
    const name = names[n] as NameMention;
    if ((c.of[n] as number) >= 0 || name.demonym || types[n] === "person" || types[n] === "group") continue;
    const type = types[n] as EntityType;
    if (isSurnameHere(mentions, people, name)) continue;
    const keys = withoutForm(name.keys[0] === "the" ? name.keys.slice(1) : name.keys);
    const key = keys.join(" ");
    const short =
      name.keys.length === 1 && mentions.facts.tokens[name.first - 1]?.lower === "the"
        ? (byLast.get(key) ?? undefined) // "the Compact" for "the Northern Compact"
        : undefined;
    if (type === "other" && !name.party && !short && (name.keys.length === 1 || namesSomeone(people, name)))
      continue;
    const tail = ownedTail(name.keys);
    const found =
      (name.party ? byParty.get(name.party.id) : undefined) ??
      byKey.get(key) ??
      short ??
      (name.party || tail ? undefined : (byTail.get(key) ?? undefined)); // "the Foreign Ministry" for "Norway’s Foreign Ministry"
    const e =
      found ??
      createEntity(
        c.entities,
        name,
        name.party || type === "organisation" ? "organisation" : type === "place" ? "place" : "other",
      );
    byKey.set(key, e);
    if (tail) byTail.set(tail, byTail.has(tail) && byTail.get(tail) !== e ? null : e);
    if (!found && name.keys.length > 1 && !name.headline) {
      const last = keys.at(-1) as string;
      const other = byLast.get(last);
      // "the U.S. Supreme Court" and "the Supreme Court" are one for "the Court"
      const one = other ? isTail(name.keys, other.keys) || isTail(other.keys, name.keys) : !byLast.has(last);
      byLast.set(last, one ? (other ?? e) : null);
    }
    if (!found && name.keys.length > 2) {
      const initials = acronym(mentions, name);
      if (initials.length > 1 && !byKey.has(initials)) byKey.set(initials, e);
    }
    if (name.party) {
      e.party ??= name.party;
      byParty.set(name.party.id, e);
    }
    e.full++;
    assign(c, n, e);
  }
}

/** "Orlo Group" for "Orlo Group Inc.": later mentions leave out what a firm is in law. */
const withoutForm = (keys: readonly string[]): readonly string[] =>
  keys.length > 1 && /^(?:inc|ltd|llc|llp|plc|corp|gmbh)$/.test(keys.at(-1) as string)
    ? keys.slice(0, -1)
    : keys;

/** "foreign ministry" of "norway foreign ministry": what bodies of many owners are called, without the owner; null where the name is none of theirs. */
function ownedTail(keys: readonly string[]): string | null {
  let at = 0;
  while (at < keys.length && !isCommonBody(keys.slice(at))) at++;
  return at > 0 && at < keys.length - 1 ? keys.slice(at).join(" ") : null;
}

/** "Jordan said" where the article has named Ada Jordan: a surname, unless it stands where countries stand. */
function isSurnameHere({ facts }: Mentions, people: People, name: NameMention): boolean {
  if (name.keys.length !== 1 || name.titleFirst < name.first) return false;
  const before = facts.tokens[name.first - 1]?.lower ?? "";
  if (/^(?:the|in|to|from|of|across|near|inside|into|with|and)$/.test(before)) return false;
  if (before === "," && !isSubject(facts, name)) return false;
  const key = name.keys[0] as string;
  return people.near(key).some((e) => e.kind === "person" && e.full > 0 && e.keys.at(-1) === key);
}

/** "On Sunday, West landed": the word is the subject of the verb that follows it. */
function isSubject({ tokens }: Mentions["facts"], name: NameMention): boolean {
  return (tokens[name.head] as Token).rel === "nsubj" && /^VB[DZ]$/.test(tokens[name.last + 1]?.xpos ?? "");
}

/** True for "R. Kane" and "Lund-Moe" where "Robert Kane" and "Ada Lund-Moe" are known. */
function namesSomeone(people: People, name: NameMention): boolean {
  const parts = personName(name.keys);
  return people.near(parts.last).some((e) => partOf(parts, personName(e.keys)) > 0);
}

/** Initials of the words of a name that have capitals, as a key. */
function acronym(mentions: Mentions, name: NameMention): string {
  let out = "";
  for (let i = name.first; i <= name.last; i++) {
    const head = (mentions.facts.tokens[i] as Token).form[0] as string;
    if (head !== head.toLowerCase()) out += head.toLowerCase();
  }
  return out;
}
