// Where the title before a name ends: "Foreign Minister" in "Foreign Minister Ada Kell", "secretary of State" before "Kell".
import type { Token } from "../../model/doc.ts";
import { givenNameGender } from "../lexicon/names-given.ts";
import { TITLE_MODIFIERS } from "../lexicon/names-titles.ts";
import { type Facts, Shape } from "./facts.ts";
import { isTitleWord } from "./name-runs.ts";

/** "former secretary of State Ada Kell", "of State Kell": the first word ends the title. */
export function endsOffice(facts: Facts, first: number, last: number): boolean {
  if (last === first || facts.tokens[first - 1]?.lower !== "of") return false;
  if (!TITLE_MODIFIERS.has((facts.tokens[first] as Token).lower)) return false;
  if (last - first > 1 && givenNameGender(facts.key[first + 1] as string) !== null) return true;
  return isOffice(facts, first - 2) && (facts.tokens[last] as Token).ner === "PER";
}

/** "secretary", in small letters. */
export const isOffice = (facts: Facts, i: number): boolean =>
  facts.shape[i] === Shape.lower && isTitleWord(facts.tokens[i] as Token);

/** The last word of a title at or before `from`; one before `first` where none is. */
export function titleBefore(facts: Facts, first: number, last: number, from: number): number {
  let t = from;
  while (t >= first) {
    const capital = (facts.shape[t] as number) >= Shape.capital;
    if (capital && isTitleWord(facts.tokens[t] as Token) && !isMiddle(facts, first, last, t)) break;
    t--;
  }
  return t;
}

/** "Orin M. Kell": the initial between two words of a name, though "M. Kell" is a man in French. */
function isMiddle(facts: Facts, first: number, last: number, t: number): boolean {
  if (t <= first || t >= last || facts.shape[t] !== Shape.initial) return false;
  const before = facts.tokens[t - 1] as Token;
  return (
    !isTitleWord(before) && (before.ner === "PER" || givenNameGender(facts.key[t - 1] as string) !== null)
  );
}
