// Bodies by whose they are: "Norway’s foreign ministry", "the Norwegian army". Such words name one body, in every article.
import { type SpeakerId, speakerId } from "../model/ids.ts";
import type { Party } from "../model/knowledge.ts";
import { BODY_MATTERS, SAME_MATTER, STATE_BODIES } from "../tag/lexicon/names-bodies.ts";
import { isPossessive } from "../tag/mentions/facts.ts";
import { principal } from "../tag/mentions/gazetteer.ts";
import { bodyOf, isCommonBody, withAdjective } from "../tag/mentions/owners.ts";
import type { NameMention } from "../tag/mentions.ts";
import type { Candidate, Context } from "./context.ts";
import type { Register } from "./entities.ts";
import { type Entity, entityId } from "./entity.ts";
import { entityCandidate, wordsCandidate, wordsFrom } from "./refs.ts";

/** Whose a body is, by the words before its noun. */
export interface Owner {
  /** First and last token of the owner's name. */
  readonly first: number;
  readonly last: number;
  /** Keys of its words. */
  readonly keys: readonly string[];
  /** The country or body of the table that it names; null where none is known. */
  readonly party: Party | null;
  /** An adjective ("Norwegian"), else a name with its clitic. */
  readonly adjective: boolean;
  readonly person: boolean;
}

/** The owner that is named between `first` and the noun of a description, or null. */
export function ownerAt(context: Context, first: number, noun: number): Owner | null {
  const { names, nameAt, facts } = context.mentions;
  for (let i = noun - 1; i >= first; i--) {
    const n = nameAt[i] as number;
    if (n < 0) continue;
    const name = names[n] as NameMention;
    const key = facts.key.slice(name.first, name.last + 1).join(" ");
    const adjective = facts.gazetteer.entries.get(key)?.find((e) => e.via === "adjective")?.party;
    if (!name.demonym && !isPossessive(facts.tokens[name.last + 1])) return null;
    return {
      first: name.first,
      last: name.last,
      keys: name.keys,
      party: name.demonym ? (adjective ?? null) : name.party,
      adjective: name.demonym,
      person: name.entityType === "person" || name.party?.kind === "person",
    };
  }
  return null;
}

/** "Norway’s foreign ministry": the body of the table or of the article that is its, else one under the article’s words. */
export function commonBody(context: Context, first: number, noun: number): Candidate | null {
  const owner = ownerAt(context, first, noun);
  if (!owner || (owner.adjective && owner.party === null)) return null;
  const { facts } = context.mentions;
  const from = owner.adjective ? owner.last + 1 : owner.last + 2;
  const words = facts.key.slice(from, noun + 1);
  // a lone word that the recogniser takes for a person is a state’s name before "ministry"
  if (owner.person && (owner.party || owner.first < owner.last || !words.some((w) => STATE_BODIES.has(w))))
    return null;
  if (from > noun || !isCommonBody(words) || GOVERNMENT.test(words.join(" "))) return null;
  const known = owner.party ? bodyOf(facts.gazetteer, owner.party, words.join(" ")) : null;
  const name = wordsFrom(context, owner.first, noun);
  const id = known
    ? principal(facts.gazetteer, known.party).id
    : speakerId(withAdjective(facts.gazetteer, name));
  const named = byId(context).get(id);
  if (named) return entityCandidate(context, named, noun);
  const made = wordsCandidate(context, known?.party.name ?? name, known?.party.kind ?? "organisation");
  return {
    ...made,
    speaker: { ...made.speaker, id, wikidata: known?.party.wikidata ?? null },
  };
}

/** Words for whoever rules a country: they stand for it and are no body of it. */
export const GOVERNMENT = /^(?:government|regime|leadership|cabinet|administration)$/;

const ids = new WeakMap<Register, ReadonlyMap<SpeakerId, Entity>>();

/** The article’s entities by id, the first of each; made once, so that a page of a thousand ministries stays cheap. */
function byId({ register, mentions }: Context): ReadonlyMap<SpeakerId, Entity> {
  const known = ids.get(register);
  if (known) return known;
  const made = new Map<SpeakerId, Entity>();
  for (const e of register.entities) {
    const id = entityId(e, mentions.facts.gazetteer);
    if (!made.has(id)) made.set(id, e);
  }
  ids.set(register, made);
  return made;
}

/**
 * True where a description with an owner cannot mean the entity: it is another country’s ("Kenya’s finance ministry" is not
 * the Foreign Ministry of Chile), or the owner is no part of its name.
 */
export function isAnothers(context: Context, e: Entity, owner: Owner): boolean {
  if (e.keys.length === 1 && isCommonBody(e.keys)) return true; // "Ministry" of a headline: whose is not told
  if (owner.person) return false;
  const { gazetteer } = context.mentions.facts;
  const state = owner.party ? principal(gazetteer, owner.party) : null;
  const party = e.party ? principal(gazetteer, e.party) : null;
  if (state && party) return party.id !== state.id && !party.memberOf.includes(state.id);
  if (owner.keys.some((k) => e.keys.includes(k))) return false;
  const states = e.keys.flatMap((key) =>
    (gazetteer.entries.get(key) ?? []).map((entry): SpeakerId => principal(gazetteer, entry.party).id),
  );
  return state ? !states.includes(state.id) : true;
}

/** The matters that the words of a description or a name tell. */
export const mattersOf = (keys: readonly string[]): readonly string[] =>
  keys.map((k) => SAME_MATTER.get(k) ?? k).filter((k) => BODY_MATTERS.has(k));

/** True where an entity is for other matters than those asked for; false where either tells none. */
export function isForOthers(e: Entity, asked: readonly string[]): boolean {
  if (asked.length === 0) return false;
  const has = mattersOf(e.keys);
  return has.length > 0 && !asked.some((k) => has.includes(k));
}
