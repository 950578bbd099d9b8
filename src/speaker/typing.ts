// What each name names, by all its mentions: titles, ages, descriptions and the recogniser's votes, since each alone errs.
import type { EntityType, Token } from "../model/doc.ts";
import { BODY_SUFFIXES } from "../tag/lexicon/names-nouns.ts";
import type { Facts } from "../tag/mentions/facts.ts";
import { soundsLikeBody } from "../tag/mentions/name-types.ts";
import type { Mentions, NameMention } from "../tag/mentions.ts";
import { followedByPerson } from "./descriptions.ts";
import { pluralNames } from "./plurals.ts";

interface Votes {
  person: number;
  place: number;
  organisation: number;
}

/** What a description as a person ("Orel, now a judge,") counts beside the votes of the recogniser. */
const DESCRIBED = 3;

/** What speaking counts, for a name of two words that the recogniser takes for a place. */
const SPEAKS = 2.5;
/** First words of places that have two. */
const PLACE_OPENERS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|new|old|upper|lower|great|greater|little|saint|st|san|santa|sao|port|fort|lake|mount|mt|los|las|el|la|le|cape|rio|costa|sri|hong|new|united|bad|tel|abu|al|ras|puerto|nizhny|sierra|cote|ivory|burkina)$/;

/** States as they stand behind a town: "of Ardun, Md., who". */
const STATE =
  /^(?:ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo|ont|que|alta)\.?$/;

/** Last words of what is held, broadcast or enacted: such a name is nobody's. */
const NO_PERSON =
  /^(?:day|week|show|act|awards?|news|podcast|tour|program|programme|movement|report|conference|summit|treaty|agreement|accords?|plan|deal|trophy|cup|prize|bridge|airport|stadium|arena|street|avenue|square|tower|building|highway|tonight|live|wins|says|sees)$/;

/** The type of every name mention, in the order of `mentions.names`. */
export function typeNames(mentions: Mentions): EntityType[] {
  const types = namedTypes(mentions);
  const plurals = pluralNames(mentions);
  return types.map((type, i) =>
    plurals.has(mentions.names[i]!.keys.join(" "))
      ? "group"
      : type === "person" && isWork(mentions, mentions.names[i]!)
        ? "organisation"
        : type,
  );
}

/** A title of a work or an event: "Ada Kell Day", “The Ada Kell Hour” between marks of its own. */
function isWork({ facts }: Mentions, name: NameMention): boolean {
  if (name.keys.length < 2 || name.titleFirst < name.first) return false;
  if (name.keys.length > 2 && NO_PERSON.test(name.keys.at(-1) as string)) return true;
  const before = facts.tokens[name.first - 1];
  const opens = before !== undefined && /^(?:[“"]|\p{Lu}\p{Ll}*)$/u.test(before.form);
  return (
    name.keys.length > 3 && opens && (facts.quote[name.first] as number) >= 0 && fillsQuotation(facts, name)
  );
}

/** Nothing but capitalised words and small ones stands between the marks around the name. */
function fillsQuotation(facts: Facts, name: NameMention): boolean {
  const q = facts.doc.quotations[facts.quote[name.first] as number];
  if (!q || q.inner.end - q.inner.start > 80) return false;
  const first = facts.tokens[name.first] as Token;
  const last = facts.tokens[name.last] as Token;
  return first.start <= q.inner.start + 5 && last.end >= q.inner.end - 2;
}

function namedTypes(mentions: Mentions): EntityType[] {
  const { names, nominals, facts } = mentions;
  const nominalAt = new Map(nominals.map((n) => [n.last, n]));
  const votes = new Map<string, Votes>();
  const honoured = new Set<string>();
  for (const n of names) {
    if (n.party || n.demonym) continue;
    const last = n.keys.at(-1) ?? "";
    if (n.titleFirst < n.first && n.entityType === "person") honoured.add(last);
    vote(votes, last, (facts.tokens[n.last] as Token).ner, n.headline ? 0.3 : 1);
    if (n.entityType === "person" || BODY_SUFFIXES.has(last)) continue;
    const where = /^(?:of|from|in|at)$/.test(facts.tokens[n.first - 1]?.lower ?? "");
    if (!where && followedByPerson(facts, n, nominalAt)) add(votes, last, DESCRIBED);
    else if (n.entityType === "place" && speaks(facts, n)) add(votes, last, SPEAKS);
  }
  const types = names.map((n): EntityType => {
    if (n.party || n.demonym || n.entityType === "person" || n.keys.length < 2) return n.entityType;
    const last = n.keys.at(-1) ?? "";
    if (n.keys[0] === "the" || BODY_SUFFIXES.has(last) || soundsLikeBody(n.keys)) return n.entityType;
    const v = votes.get(last);
    const voted = v !== undefined && v.person > v.place + v.organisation;
    return honoured.has(last) || voted || followedByPerson(facts, n, nominalAt) ? "person" : n.entityType;
  });
  const located = whereOnly(mentions);
  const surnames = new Set<string>();
  names.forEach((n, i) => {
    if (types[i] === "person" && n.keys.length > 1) surnames.add(n.keys.at(-1) as string);
  });
  names.forEach((n, i) => {
    if (n.party || n.demonym || n.keys.length !== 1 || n.titleFirst < n.first) return;
    const state = STATE.test(n.keys[0] as string) && facts.tokens[n.first - 1]?.form === ",";
    if (state || (located.get(n.keys[0] as string) === true && !surnames.has(n.keys[0] as string))) {
      types[i] = "place";
      return;
    }
    types[i] = singleType(mentions, n, surnames, honoured, votes.get(n.keys[0] as string));
  });
  return types;
}

/** For each name of one word, whether it stands behind "in", "at" or "from" only: a place, whatever the recogniser says. */
function whereOnly({ names, facts }: Mentions): ReadonlyMap<string, boolean> {
  const out = new Map<string, boolean>();
  for (const n of names) {
    if (n.keys.length !== 1 || n.headline) continue;
    const key = n.keys[0] as string;
    const at = /^(?:in|at|near|outside|across)$/.test(facts.tokens[n.titleFirst - 1]?.lower ?? "");
    out.set(key, at && out.get(key) !== false);
  }
  return out;
}

function singleType(
  mentions: Mentions,
  n: NameMention,
  surnames: ReadonlySet<string>,
  honoured: ReadonlySet<string>,
  v: Votes | undefined,
): EntityType {
  const key = n.keys[0] as string;
  const before = mentions.facts.tokens[n.first - 1]?.lower;
  if (before === "the") return n.entityType;
  if (surnames.has(key) || honoured.has(key)) return "person";
  if (!v) return n.entityType;
  if (v.person > v.place + v.organisation) return "person";
  if (n.entityType === "person" && v.person < v.place + v.organisation)
    return v.place > v.organisation ? "place" : "organisation";
  return n.entityType;
}

/** "Halvard Kell told …": a whole name that is the subject of a verb of speech. */
function speaks(facts: Facts, n: NameMention): boolean {
  if (n.keys.length !== 2 || n.headline || PLACE_OPENERS.test(n.keys[0] as string)) return false;
  const t = facts.tokens[n.head] as Token;
  const verb = facts.tokens[t.head];
  return (
    t.rel === "nsubj" &&
    /^(?:say|tell|ask|add|reply|recall|testify|write|tweet|laugh|joke|admit|concede|insist|explain)$/.test(
      verb?.lemma ?? "",
    )
  );
}

function add(votes: Map<string, Votes>, key: string, person: number): void {
  const v = votes.get(key) ?? { person: 0, place: 0, organisation: 0 };
  v.person += person;
  votes.set(key, v);
}

function vote(votes: Map<string, Votes>, key: string, ner: string, weight: number): void {
  const v = votes.get(key) ?? { person: 0, place: 0, organisation: 0 };
  if (ner === "PER") v.person += weight;
  else if (ner === "LOC") v.place += weight;
  else if (ner === "ORG") v.organisation += weight;
  votes.set(key, v);
}
