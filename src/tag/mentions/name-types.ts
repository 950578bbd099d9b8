// What a name is of — a person, a body, a place — by its first and last word, the recogniser and knowledge.
import type { EntityType, Token } from "../../model/doc.ts";
import type { Party } from "../../model/knowledge.ts";
import { givenNameGender } from "../lexicon/names-given.ts";
import {
  BODY_HEADS,
  BODY_OPENERS,
  BODY_SUFFIXES,
  FIRM_SUFFIXES,
  SURNAME_SUFFIXES,
} from "../lexicon/names-nouns.ts";
import { NAME_SUFFIXES } from "../lexicon/names-titles.ts";
import { type Facts, Shape } from "./facts.ts";
import { bare, isTitleWord } from "./name-runs.ts";
import { ownersAt } from "./owners.ts";

/** What districts that are bodies are for: "Ashton Independent School District". */
const SERVED = /^(?:school|water|fire|sanitation|park|parks|library|hospital|health|transit|utility|court)$/;

/** "River Institute", "Senn Valley Power": a word that ends names of bodies, and no surname by what stands before it. */
export function endsAsBody(facts: Facts, first: number, last: number): boolean {
  const end = facts.tokens[last] as Token;
  if (BODY_SUFFIXES.has(bare(end)) && end.ner !== "PER") return true;
  // "The General Staff": a body, no general of the name of Staff.
  if (last > first && bare(end) === "staff" && bare(facts.tokens[last - 1] as Token) === "general")
    return true;
  if (bare(end) === "district" && last > first && SERVED.test(facts.key[last - 1] as string)) return true;
  for (let i = first; i < last - 1; i++) if (ownersAt(facts, i)) return true;
  for (let i = first; i < last; i++)
    if (isTitleWord(facts.tokens[i] as Token) || facts.shape[i] === Shape.initial) return false;
  return soundsLikeBody(facts.key.slice(first, last + 1));
}

/** True where the words of a name make it a body's, whatever the recogniser says. @example soundsLikeBody(["senn", "valley", "power"]) // true */
export function soundsLikeBody(keys: readonly string[]): boolean {
  const [first = ""] = keys;
  const last = keys.at(-1) ?? "";
  if (keys.length < 2) return false;
  if (BODY_HEADS.has(first)) return true;
  if (!BODY_SUFFIXES.has(last) && !FIRM_SUFFIXES.has(last)) return false;
  // "the Ada Kell Foundation": a word that is nobody's surname
  if (BODY_SUFFIXES.has(last) && !SURNAME_SUFFIXES.has(last) && !FIRM_SUFFIXES.has(last)) return true;
  return givenNameGender(first) === null && (keys.length > 2 || !SURNAME_SUFFIXES.has(last));
}

/** What a party of the knowledge is as a mention. */
export const typeOfParty = (party: Party): EntityType =>
  party.kind === "person" ? "person" : "organisation";

const SITE = /\.(?:com|org|net|gov|edu)$/;

/** What a name that the knowledge lacks is, by its words and the recogniser. */
export function typeByForm(facts: Facts, first: number, to: number): EntityType {
  let last = to;
  while (last > first && NAME_SUFFIXES.has(facts.key[last] as string)) last--; // "Orin Kell Jr."
  const end = facts.tokens[last] as Token;
  const start = facts.tokens[first] as Token;
  if (soundsLikeBody(facts.key.slice(first, last + 1)) || SITE.test(end.lower)) return "organisation";
  if (end.ner === "PER") return "person";
  if (BODY_SUFFIXES.has(bare(end))) return "organisation";
  if (last > first && BODY_OPENERS.has(facts.key[first] as string) && start.ner !== "PER")
    return "organisation";
  if (end.ner === "ORG" || start.ner === "ORG") return "organisation";
  if (last > first && givenNameGender(facts.key[first] as string) !== null && end.ner !== "LOC")
    return "person";
  if (end.ner === "LOC") return "place";
  if (first === last && facts.shape[first] === Shape.capitals && end.form.length <= 6 && end.form.length > 1)
    return "organisation";
  return "other";
}
