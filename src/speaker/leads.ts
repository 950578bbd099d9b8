// Leads: a report that opens with a description ("Velmora's water minister said …") names its holder a little later.
import type { Token } from "../model/doc.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { BODY_NOUNS } from "../tag/lexicon/names-nouns.ts";
import { Shape } from "../tag/mentions/facts.ts";
import { determinerAt, nounType } from "../tag/mentions/nominals.ts";
import type { Mentions, NameMention } from "../tag/mentions.ts";
import { asStranger } from "./descriptions.ts";
import type { Register } from "./entities.ts";
import type { Entity } from "./entity.ts";
import { holderOn, officesOn } from "./knowledge/holders.ts";
import { bestFitness, ENOUGH } from "./referents.ts";
import { headsAgree, type Role, readRole } from "./roles.ts";
import type { Head, Source } from "./source.ts";

/** Paragraphs of body from the first in which descriptions are leads, and in which their holders are named. */
const LEADS = 2;
const HOLDERS = 4;
/** What someone is to someone else, or to anybody: never an office that a report leads with. */
const NO_OFFICE =
  /^(?:wife|husband|father|mother|son|daughter|brother|sister|uncle|aunt|niece|nephew|cousin|friend|colleague|ally|partner|neighbou?r|spouse|widow|widower|relative|child|parent|rival|opponent|critic|supporter|member|counterpart|source|person|man|woman|boy|girl|witness|resident|employee|victim|suspect|voter|insider|native|citizen|customer|reader|user)$/;

/** Titles that go with many offices: they introduce nobody. */
const RANK =
  /^(?:general|gen\.?|admiral|adm\.?|colonel|col\.?|major|maj\.?|captain|capt\.?|commander|lieutenant|judge|justice|professor|prof\.?)$/i;

interface Lead {
  readonly role: Role;
  readonly noun: number;
  readonly gender: "m" | "f" | null;
}

/**
 * Ties descriptions that open a report to the one person who is then introduced without any description, and speaks:
 * readers are expected to see that it is the same. Adds to `Entity.roles`; does nothing where two people may be meant.
 */
export function tieLeads(
  mentions: Mentions,
  register: Register,
  sources: readonly (Source | null)[],
  knowledge: Knowledge,
  asOf: string | null,
): void {
  const order = bodyOrder(mentions);
  const leads = leadsOf(mentions, sources, order);
  if (leads.length === 0) return;
  const speaking = new Set<number>();
  for (const source of sources)
    for (const head of source?.heads ?? [])
      if (head.type === "name") speaking.add(register.of[head.name] as number);
  const tied = new Map<number, Role>();
  const met = register.entities.filter((e) => isPerson(e) && e.roles.every((r) => RANK.test(r.text)));
  for (const lead of leads.reverse()) {
    if (met.some((e) => namedBefore(mentions, e, lead, order))) continue; // it points back, not forward
    const known = register.entities.some(
      (e) => isPerson(e) && bestFitness(mentions, knowledge, asOf, e, lead.role) >= ENOUGH,
    );
    if (known || holderOn(knowledge, lead.role.text, asOf).value) continue;
    const apt = register.entities.filter(
      (e) =>
        isPerson(e) &&
        introducedBare(mentions, e, lead, order, tied.has(e.index)) &&
        (e.gender === null || lead.gender === null || e.gender === lead.gender) &&
        !(e.party && officesOn(knowledge, e.party.id, asOf).length > 0),
    );
    const [only] = apt;
    if (!only || apt.length > 1 || !speaking.has(only.index)) continue;
    const before = tied.get(only.index);
    if (before && headsAgree(before.head, lead.role.head) === "no") continue;
    tied.set(only.index, lead.role);
    only.roles.push(lead.role);
  }
}

const isPerson = (e: Entity): boolean => e.kind === "person" && e.keys.length > 1;

/** "Governor" of "the central bank governor": the same office in fewer words. */
const isPartOf = (r: Role, lead: Role): boolean =>
  r.head === lead.head && !r.former && r.parties.size === 0 && [...r.words].every((w) => lead.words.has(w));

/** For each paragraph its place among those of the body; -1 for the title and standfirst, -2 for all that is no text. */
function bodyOrder(mentions: Mentions): readonly number[] {
  let n = 0;
  return mentions.facts.doc.article.paragraphs.map(({ role }) => {
    if (role === "title" || role === "standfirst" || role === "repeated-title") return -1;
    return role === "body" || role === "quote" || role === "list" ? n++ : -2;
  });
}

const placeOf = (mentions: Mentions, order: readonly number[], token: number): number => {
  const { doc, tokens } = mentions.facts;
  const sentence = doc.sentences[(tokens[token] as Token).sentence];
  return order[sentence?.paragraph ?? -1] ?? -2;
};

/** Sources that are the description of one person, in title, standfirst and the first paragraphs. */
function leadsOf(mentions: Mentions, sources: readonly (Source | null)[], order: readonly number[]): Lead[] {
  const { facts } = mentions;
  const out: Lead[] = [];
  const seen = new Set<number>();
  for (const source of sources) {
    const head: Head | undefined = source?.heads.length === 1 ? source.heads[0] : undefined;
    if (head?.type !== "nominal" || seen.has(head.noun)) continue;
    const place = placeOf(mentions, order, head.noun);
    if (place === -2 || place >= LEADS) continue;
    const { lower, ner } = facts.tokens[head.noun] as Token;
    const kind = nounType(lower);
    if (ner === "PER" || (place >= 0 && facts.shape[head.noun] !== Shape.lower)) continue; // a word of a name: "Ada Dean"
    if (kind?.type !== "person" || NO_OFFICE.test(kind.noun) || BODY_NOUNS.has(kind.noun)) continue;
    const determiner = determinerAt(facts, head.first, head.noun);
    if (determiner === "indefinite" || determiner === "pronoun" || (determiner === "bare" && place >= 0))
      continue;
    seen.add(head.noun);
    out.push({
      role: readRole(facts, head.first, head.noun, source?.last ?? head.last),
      noun: head.noun,
      gender: kind.gender,
    });
  }
  return out.sort((a, b) => a.noun - b.noun);
}

/** True where the person's whole name stands in the body before the lead's sentence. */
const namedBefore = (mentions: Mentions, e: Entity, lead: Lead, order: readonly number[]): boolean =>
  e.mentions.some((m) => {
    const name = mentions.names[m] as NameMention;
    return name.first < lead.noun && name.keys.length > 1 && placeOf(mentions, order, name.first) >= 0;
  });

/**
 * True where the person's whole name first comes after the lead, in another sentence, and nothing is said with it of who
 * that is. A surname in the title may come before.
 */
function introducedBare(
  mentions: Mentions,
  e: Entity,
  lead: Lead,
  order: readonly number[],
  again: boolean,
): boolean {
  const { names, facts } = mentions;
  const agrees = (r: Role) =>
    (RANK.test(r.text) && headsAgree(r.head, lead.role.head) !== "no") || isPartOf(r, lead.role);
  if (!again && !e.roles.every(agrees)) return false;
  const here = (facts.tokens[lead.noun] as Token).sentence;
  let first: NameMention | null = null;
  for (const m of e.mentions) {
    const name = names[m] as NameMention;
    const place = placeOf(mentions, order, name.first);
    if ((facts.tokens[name.first] as Token).sentence === here) return false;
    if (place < 0) continue;
    if (first === null) first = name;
  }
  if (!first || first.keys.length < 2 || first.first < lead.noun) return false;
  if (placeOf(mentions, order, first.first) >= HOLDERS) return false;
  if (first.titleFirst < first.first && e.roles.length === 0) return false;
  return !asStranger(facts, first);
}
