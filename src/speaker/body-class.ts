// Whether a body is of the class that a noun names: "the think tank", "the alliance", "the company".
import { principal } from "../tag/mentions/gazetteer.ts";
import type { Context } from "./context.ts";
import type { Entity } from "./entities.ts";
import type { Role } from "./roles.ts";

/** Nouns for any body at all: the last one spoken of. */
const ANY =
  /^(?:group|organi[sz]ation|body|agency|company|firm|institution|outfit|association|network|entity|team)$/;

/** How well an entity is of the class that the noun names: 3 the article or table says so, 1 it may be any body, 0 not. */
export function classFit(
  context: Context,
  e: Entity,
  nouns: readonly string[],
  asked: Role,
  definite: boolean,
): number {
  const noun = nouns[1] as string;
  const { gazetteer } = context.mentions.facts;
  const party = e.party ? principal(gazetteer, e.party) : null;
  if (
    asked.parties.size > 0 &&
    party &&
    !asked.parties.has(party.id) &&
    ![...asked.parties].some((p) => party.memberOf.includes(p))
  ) {
    if (!party.nouns.some((n) => nouns.includes(n)) || party.nouns.includes("country")) return 0;
  }
  if (party && nouns.some((n) => party.nouns.includes(n)))
    return party.nouns.includes(nouns[0] as string) ? 3.5 : 3;
  if (e.roles.some((r) => r.head === asked.head)) return 3;
  if (e.keys.at(-1) === noun || e.keys[0] === noun || e.keys.includes(noun)) return 3;
  if (ofClass(e, nouns)) return 2.5;
  if (asked.words.size > 0 && [...asked.words].some((w) => e.keys.includes(w)) && e.kind === "organisation")
    return 1.5;
  if (definite && e.kind === "organisation" && !party?.nouns.includes("country") && ANY.test(noun)) return 1;
  return 0;
}

/** Words in names of bodies that are of the class which a noun names. */
const CLASSES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:think[ -]tank|thinktank|tank|institute|institution|centre|center)$/,
    /^(?:institute|institution|centre|center|foundation|council|endowment|forum)$/,
  ],
  [
    /^(?:alliance|bloc|pact|coalition|compact|grouping)$/,
    /^(?:alliance|bloc|pact|coalition|compact|treaty|league|union|entente|axis|accord)$/,
  ],
  [
    /^(?:company|firm|corporation|business|operator|utility|manufacturer|maker|retailer|giant|group)$/,
    /^(?:company|corp|corporation|inc|ltd|plc|llc|gmbh|group|holdings|industries|technologies|motors|airlines|airways|enterprises|partners|solutions|systems|labs|power|energy|electric|oil|gas|petroleum|steel|mining|foods|pharma|pharmaceuticals|telecom|software|logistics|railways|insurance)$/,
  ],
  [
    /^(?:newspaper|paper|daily|weekly|tabloid)$/,
    /^(?:courier|herald|post|times|gazette|chronicle|tribune|guardian|telegraph|journal|mail|news|observer|mirror|ledger|sentinel|examiner|globe|star|sun)$/,
  ],
  [/^(?:broadcaster|channel|network|station)$/, /^(?:channel|television|tv|radio|broadcasting)$/],
  [/^(?:union)$/, /^(?:union|federation|workers|brotherhood)$/],
  [/^(?:charity|nonprofit|non-profit|ngo)$/, /^(?:foundation|trust|fund|society|aid|relief)$/],
  [/^(?:school|college|university)$/, /^(?:school|college|university|academy)$/],
];

/** "Kell’s firm" where the article names the Kell Group, and no other body with the surname of that class. */
export function bearing(entities: readonly Entity[], owner: Entity, noun: string): Entity | null {
  const surname = owner.keys.at(-1) as string;
  const fit = entities.filter(
    (e) =>
      e.kind === "organisation" &&
      e.keys.length > 1 &&
      e.keys.includes(surname) &&
      (e.keys.includes(noun) || ofClass(e, [noun])),
  );
  return fit.length === 1 ? (fit[0] as Entity) : null;
}

/** "think tank" for "… Institute", "the alliance" for "… Compact", "the company" for "… Power". */
const ofClass = (e: Entity, nouns: readonly string[]): boolean =>
  e.kind !== "person" &&
  e.keys.length > 1 &&
  CLASSES.some(([asked, known]) => nouns.some((n) => asked.test(n)) && e.keys.some((k) => known.test(k)));
