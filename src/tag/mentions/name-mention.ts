// A mention by name, made of the words of a name and of the title before it: keys, head, number and gender.
import type { EntityType, Mention, Token } from "../../model/doc.ts";
import type { Party } from "../../model/knowledge.ts";
import { span } from "../../model/span.ts";
import { givenNameGender } from "../lexicon/names-given.ts";
import { FEMALE_TITLES, MALE_TITLES } from "../lexicon/names-titles.ts";
import { entryAt, type Facts, isPossessive } from "./facts.ts";
import type { Entry } from "./gazetteer.ts";
import { bare } from "./name-runs.ts";

/** A mention by name; `first` to `last` are the name itself, its title stands before. */
export interface NameMention extends Mention {
  readonly form: "name";
  /** First token of the description before the name; `first` where there is none. */
  readonly titleFirst: number;
  /** Keys of the name's words, without titles. */
  readonly keys: readonly string[];
  /** The party that the knowledge knows by this very name. */
  readonly party: Party | null;
  /** An adjective or the name of a people ("Russian", "Russians"). */
  readonly demonym: boolean;
  /** The words stand in a headline, where capitals tell nothing. */
  readonly headline: boolean;
}

/**
 * The mention of the name from `first` to `last`, with its title from `titleFirst` on, of the type told; `entry` is what the
 * knowledge says of these words.
 */
export function mention(
  facts: Facts,
  titleFirst: number,
  first: number,
  last: number,
  entityType: EntityType,
  entry: Entry | null,
  headline: boolean,
): NameMention {
  const tokens = facts.tokens;
  const keys: string[] = [];
  for (let i = first; i <= last; i++) {
    const k = facts.key[i] as string;
    if (k !== "" && !isPossessive(tokens[i])) keys.push(...k.split(" "));
  }
  if (!entry && entityType === "person" && last > first) {
    const known = entryAt(facts, first, last);
    if (known && known.last === last && known.entry.party.kind === "person") entry = known.entry;
  }
  const demonym = entry?.via === "adjective";
  const plural = demonym && /s$/.test((tokens[last] as Token).lower) && tagAtPlural(tokens[last] as Token);
  return {
    span: span((tokens[titleFirst] as Token).start, (tokens[last] as Token).end),
    first,
    last,
    head: headOf(facts, first, last),
    form: "name",
    entityType: plural ? "group" : entityType,
    gender: entityType === "person" ? genderOf(facts, titleFirst, first, last, entry) : null,
    number: plural ? "pl" : "sg",
    titleFirst,
    keys,
    party: entry && !demonym ? entry.party : null,
    demonym,
    headline,
  };
}

const tagAtPlural = (t: Token): boolean => t.xpos !== "JJ";

/** The word of the range that hangs outside it; its last word where the tree does not say. */
function headOf(facts: Facts, first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    const { head } = facts.tokens[i] as Token;
    if ((head < first || head > last) && head !== -1) return i;
  }
  return last;
}

function genderOf(
  facts: Facts,
  titleFirst: number,
  first: number,
  last: number,
  entry: Entry | null,
): "m" | "f" | null {
  let office: "m" | "f" | null = null;
  for (let i = titleFirst; i < first; i++) {
    const w = bare(facts.tokens[i] as Token);
    if (FEMALE_TITLES.has(w)) return "f";
    if (!MALE_TITLES.has(w)) continue;
    if (!/man$/.test(w)) return "m";
    office = "m"; // a woman may be called a spokesman
  }
  if (entry?.party.gender) return entry.party.gender;
  if (last === first) return office;
  const given = givenNameGender(facts.key[first] as string);
  return given === "m" || given === "f" ? given : office;
}
