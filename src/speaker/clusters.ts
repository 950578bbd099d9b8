// Mentions by name gathered into entities: whole names first, then bodies, then surnames in order of the text.
import type { EntityType, Token } from "../model/doc.ts";
import type { SpeakerId } from "../model/ids.ts";
import type { Knowledge, Party } from "../model/knowledge.ts";
import { givenNameGender } from "../tag/lexicon/names-given.ts";
import { principal } from "../tag/mentions/gazetteer.ts";
import type { Mentions, NameMention } from "../tag/mentions.ts";
import { BareSurnames, withoutNamedNext } from "./bare-surnames.ts";
import { choose, type Recent } from "./choose.ts";
import { titleRole } from "./descriptions.ts";
import { createEntity, type Entity } from "./entity.ts";
import { borrowedSurnames, inShadow, isSibling, kinGender } from "./family.ts";
import { assign, type Clusters, genderAgrees, headlineOf, People, push } from "./gathered.ts";
import { officesOn } from "./knowledge/holders.ts";
import { bodies } from "./named-bodies.ts";
import { isTail, type PersonName, partOf, personName, sameFullName } from "./names.ts";
import { typeNames } from "./typing.ts";

/** Gathers the names. `asOf`: ISO day by which holders of offices are known; null for any time. */
export function cluster(mentions: Mentions, knowledge: Knowledge, asOf: string | null): Clusters {
  const c: Clusters = {
    entities: [],
    of: new Int32Array(mentions.names.length).fill(-1),
    rivals: new Map(),
    leaning: new Map(),
  };
  const people = new People();
  const types = typeNames(mentions);
  wholeNames(mentions, c, people, types);
  couples(mentions, c, people, types);
  bodies(mentions, c, people, types);
  partsOfNames(mentions, knowledge, asOf, c, people, types);
  for (const e of c.entities) e.mentions.sort((a, b) => a - b);
  return c;
}

/** People by their whole names, longest first, so that a shorter form finds the longer. */
function wholeNames(mentions: Mentions, c: Clusters, people: People, types: readonly EntityType[]): void {
  const whole = mentions.names
    .map((name, n) => ({ name, n, parts: personName(name.keys) }))
    // one word with a hyphen ("Orel-Lund") is a surname or two of them
    .filter(({ name, n, parts }) => types[n] === "person" && parts.given !== null && name.last > name.first)
    .sort(
      (a, b) =>
        Number(a.name.headline) - Number(b.name.headline) ||
        b.parts.keys.length - a.parts.keys.length ||
        a.n - b.n,
    );
  const exact = new Map<string, Entity[]>();
  for (const { name, n, parts } of whole) {
    const key = name.keys.join(" ");
    const same = (
      exact.get(key) ??
      people
        .near(parts.last)
        .filter(
          (e) => sameFullName(parts, personName(e.keys)) || (name.party !== null && e.party === name.party),
        )
    ).filter((e) => genderAgrees(e, name));
    const found =
      same.length > 1 ? [...same].sort((a, b) => b.full - a.full || a.index - b.index)[0] : same[0];
    const partly = found || !name.headline ? undefined : headlineOf(people, name);
    if (partly) {
      assign(c, n, partly);
      continue;
    }
    const e = found ?? createEntity(c.entities, name, "person");
    if (!found) people.add(e);
    if (!exact.get(key)?.includes(e)) push(exact, key, e);
    e.party ??= name.party;
    e.gender ??= name.gender ?? kinGender(mentions.facts, name);
    e.shadow ||= inShadow(mentions.facts, name);
    e.sibling ||= isSibling(mentions.facts, name);
    if (!name.headline) e.full++;
    const title = titleRole(mentions.facts, name);
    if (title) e.roles.push(title);
    assign(c, n, e);
  }
}

/** "Orin and Tamra Kell": the first name alone is a person with the other's surname. */
function couples(mentions: Mentions, c: Clusters, people: People, types: readonly EntityType[]): void {
  for (const [n, { keys, form }] of borrowedSurnames(mentions, types)) {
    const parts = personName(keys);
    const known = people.near(parts.last).find((e) => sameFullName(parts, personName(e.keys)));
    if ((c.of[n] as number) >= 0) continue;
    const e = known ?? createEntity(c.entities, mentions.names[n] as NameMention, "person");
    if (!known) {
      e.keys = keys;
      e.joined = form;
      e.party = mentions.facts.gazetteer.entries.get(keys.join(" "))?.[0]?.party ?? null;
      const told = givenNameGender(keys[0] as string);
      e.gender = told === "either" ? null : told;
      people.add(e);
    }
    e.full++;
    assign(c, n, e);
  }
}

/** Surnames, first names and short forms, in order of the text. */
function partsOfNames(
  mentions: Mentions,
  knowledge: Knowledge,
  asOf: string | null,
  c: Clusters,
  people: People,
  types: readonly EntityType[],
): void {
  const { names, facts } = mentions;
  const heads = new Map<string, Entity>();
  for (const e of c.entities)
    if (e.kind === "organisation" && e.keys.length > 1 && !heads.has(e.keys[0] as string))
      heads.set(e.keys[0] as string, e);
  const recent: Recent = { whole: new Map(), times: new Map(), part: new Map(), headline: new Set() };
  const bodiesNamed = namedBodies(mentions);
  const addressed = formsOfAddress(names);
  const alone = new Map<string, Entity>();
  const bare = new BareSurnames();
  for (const [n, name] of names.entries()) {
    const sentence = (facts.tokens[name.first] as Token).sentence;
    const known = c.of[n] as number;
    if (known >= 0) {
      if (name.keys.length > 1 || c.entities[known]?.joined) {
        recent.whole.set(known, sentence);
        if (!name.headline) recent.times.set(known, (recent.times.get(known) ?? 0) + 1);
        if (name.headline) recent.headline.add(known);
      }
      continue;
    }
    if (name.demonym || types[n] === "group") continue;
    const parts = personName(name.keys);
    const type = types[n] as EntityType;
    const fitting = people
      .near(parts.last)
      .map((e) => ({
        e,
        part:
          genderAgrees(e, name) && !addressedOtherwise(addressed, e, name)
            ? partOf(parts, personName(e.keys))
            : 0,
      }))
      .filter((x) => x.part > 0);
    const others = fitting.length > 1 ? withoutNamedNext(mentions, c, n, fitting) : fitting;
    const chosen = choose(mentions, name, sentence, others, recent);
    if (chosen.length === 1) {
      const one = chosen[0] as Entity;
      assign(c, n, one);
      if (name.titleFirst < name.first && one.kind === "person") one.gender ??= name.gender; // "Ms. Orel"
      if (fitting.length > 1) {
        recent.part.set(name.keys.join(" "), one.index);
        bare.tell(name, one);
      }
      continue;
    }
    if (chosen.length > 1) {
      c.rivals.set(
        n,
        chosen.map((e) => e.index),
      );
      continue;
    }
    const key = `${name.keys.join(" ")}|${name.titleFirst < name.first ? (name.gender ?? "") : ""}`;
    const same = alone.get(key) ?? alone.get(`${name.keys.join(" ")}|`);
    const body = type !== "person" && name.keys.length === 1 ? heads.get(name.keys[0] as string) : undefined;
    const e =
      same ?? body ?? unknownName(mentions, knowledge, asOf, name, type, parts, c.entities, bodiesNamed);
    e.gender ??= name.gender;
    if (e.kind === "other" && type !== "other")
      e.kind = type === "person" ? "person" : type === "place" ? "place" : "organisation";
    alone.set(key, e);
    assign(c, n, e);
  }
  bare.settle(c, names);
}

/** For each surname, the genders that "Mr" and "Ms" before it tell. */
function formsOfAddress(names: readonly NameMention[]): ReadonlyMap<string, ReadonlySet<"m" | "f">> {
  const out = new Map<string, Set<"m" | "f">>();
  for (const n of names) {
    if (n.titleFirst >= n.first || n.keys.length !== 1 || n.gender === null) continue;
    const key = n.keys[0] as string;
    out.set(key, (out.get(key) ?? new Set()).add(n.gender));
  }
  return out;
}

/** The bare surname of an article that calls its bearer "Mr" throughout is not the woman who has it too. */
function addressedOtherwise(
  addressed: ReadonlyMap<string, ReadonlySet<"m" | "f">>,
  e: Entity,
  name: NameMention,
): boolean {
  const told = name.keys.length === 1 ? addressed.get(name.keys[0] as string) : undefined;
  return told !== undefined && e.gender !== null && !told.has(e.gender);
}

/** A name that nothing in the article completes: the person of the table with it, or an entity of its own. */
function unknownName(
  mentions: Mentions,
  knowledge: Knowledge,
  asOf: string | null,
  name: NameMention,
  type: EntityType,
  parts: PersonName,
  entities: Entity[],
  bodiesNamed: ReadonlySet<SpeakerId>,
): Entity {
  const thing = type === "place" || type === "organisation";
  const known = thing ? null : fromKnowledge(mentions, knowledge, asOf, name, parts, bodiesNamed);
  const e = createEntity(
    entities,
    name,
    known ? "person" : thing || type === "person" ? (type as Entity["kind"]) : "other",
  );
  if (known) {
    e.party = known;
    e.keys = known.name.toLowerCase().split(" ");
    e.completed = true;
  }
  return e;
}

/** The one person of the table with this surname who held an office of a country or body that the article names. */
function fromKnowledge(
  mentions: Mentions,
  knowledge: Knowledge,
  asOf: string | null,
  name: NameMention,
  parts: PersonName,
  bodiesNamed: ReadonlySet<SpeakerId>,
): Party | null {
  if (name.party?.kind === "person") return name.party;
  const apt = (mentions.facts.gazetteer.bySurname.get(parts.last) ?? []).filter((p) => {
    const words = personName(p.name.toLowerCase().split(" "));
    if (parts.keys.length > 1 && !isTail(parts.keys, words.keys)) return false;
    if (name.titleFirst < name.first && name.gender && p.gender && name.gender !== p.gender) return false;
    return officesOn(knowledge, p.id, asOf).some((s) => s.body !== null && bodiesNamed.has(s.body));
  });
  return apt.length === 1 ? (apt[0] as Party) : null;
}

/** Bodies and countries that the article names, by name, by adjective, or by one of their own bodies. */
function namedBodies(mentions: Mentions): ReadonlySet<SpeakerId> {
  const { gazetteer, key } = mentions.facts;
  const out = new Set<SpeakerId>();
  for (const n of mentions.names) {
    if (n.party) {
      out.add(principal(gazetteer, n.party).id);
      for (const m of n.party.memberOf) out.add(m);
    } else if (n.demonym)
      for (const e of gazetteer.entries.get(key.slice(n.first, n.last + 1).join(" ")) ?? [])
        out.add(e.party.id);
  }
  return out;
}
