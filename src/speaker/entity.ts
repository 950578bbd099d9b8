// Entity: a party as one article knows it. Filled while the article is read, not changed afterwards.
import { type SpeakerId, speakerId } from "../model/ids.ts";
import type { Party } from "../model/knowledge.ts";
import type { SpeakerKind } from "../model/speaker.ts";
import { type Gazetteer, principal } from "../tag/mentions/gazetteer.ts";
import { withAdjective } from "../tag/mentions/owners.ts";
import type { NameMention } from "../tag/mentions.ts";
import type { Role } from "./roles.ts";

/** A party as one article knows it. */
export interface Entity {
  readonly index: number;
  /** "other": a name of which nothing tells what it names. */
  kind: "person" | "organisation" | "place" | "other";
  /** The name to show. */
  name: string;
  /** Keys of the fullest name. */
  keys: readonly string[];
  /** The party of the table, where the name is one of its names. */
  party: Party | null;
  gender: "m" | "f" | null;
  readonly roles: Role[];
  /** Indexes in `Mentions.names`, in order. */
  readonly mentions: number[];
  /** Mentions by the whole name, outside headlines. */
  full: number;
  /** The name was completed from the table; the article has the surname alone. */
  completed: boolean;
  /** The whole name where only "Orin and Tamra Kell" tells it; null as a rule. */
  joined: string | null;
  /** Introduced as a child, with a lower rank, or as dead: of several with the surname the last one meant by it. */
  shadow: boolean;
  /** Named to say whose brother or sister another is. */
  sibling: boolean;
}

/** Adds an entity that begins with this mention. */
export function createEntity(entities: Entity[], name: NameMention, kind: Entity["kind"]): Entity {
  const e: Entity = {
    index: entities.length,
    kind,
    name: "",
    keys: name.keys,
    party: name.party,
    gender: name.gender,
    roles: [],
    mentions: [],
    full: 0,
    completed: false,
    joined: null,
    shadow: false,
    sibling: false,
  };
  entities.push(e);
  return e;
}

/** The id of an entity: that of its party, or made from its name without middle initials. */
export function entityId(e: Entity, gazetteer: Gazetteer): SpeakerId {
  if (e.party) return principal(gazetteer, e.party).id;
  const words = e.name.split(" ");
  const initial = (w: string, i: number) => i > 0 && i < words.length - 1 && /^\p{L}\.?$/u.test(w);
  return speakerId(
    e.kind === "person" ? words.filter((w, i) => !initial(w, i)).join(" ") : withAdjective(gazetteer, e.name),
  );
}

/** The kind of speaker that an entity makes. */
export function entityKind(e: Entity): SpeakerKind {
  if (isPersonal(e)) return "person";
  return e.party?.kind ?? "organisation";
}

/** A person, or a name of two words of which nothing says that it is anything else. */
export const isPersonal = (e: Entity): boolean =>
  e.kind === "person" || (e.kind === "other" && e.name.includes(" "));
