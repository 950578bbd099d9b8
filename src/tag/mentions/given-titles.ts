// "Dean Kell" after "Orin Kell, dean of the college": a title that is a first name as well, told by what the article says he is.
import type { Token } from "../../model/doc.ts";
import type { Facts } from "./facts.ts";
import { mention, type NameMention } from "./name-mention.ts";

/** Forms of address and ranks that are first names as well. */
export const GIVEN_TOO: ReadonlySet<string> = new Set(["don", "dean", "earl", "guy"]);

/** Tokens of a description in which the title is looked for: ", the acting dean". */
const NEAR = 4;

/** The names, with such a title taken for one where somebody with the surname is said to be that. */
export function withGivenTitles(facts: Facts, names: readonly NameMention[]): readonly NameMention[] {
  const told = new Set(names.flatMap((n) => toldOf(facts, n)));
  if (told.size === 0) return names;
  return names.map((n) =>
    n.keys.length === 2 && n.titleFirst === n.first && told.has(n.keys.join(" "))
      ? mention(facts, n.first, n.first + 1, n.last, "person", null, n.headline)
      : n,
  );
}

/** "dean kell" for a person whom the words right behind the name, or before it, call a dean. */
function toldOf({ tokens }: Facts, n: NameMention): string[] {
  if (n.entityType !== "person" || n.keys.length < 2) return [];
  const out: string[] = [];
  const keep = (t: Token | undefined): void => {
    if (t && t.form === t.lower && GIVEN_TOO.has(t.lower)) out.push(`${t.lower} ${n.keys.at(-1)}`);
  };
  if (tokens[n.last + 1]?.form === ",")
    for (let i = n.last + 2; i < n.last + 2 + NEAR && isInside(tokens[i]); i++) keep(tokens[i]);
  for (let i = tokens[n.first - 1]?.form === "," ? n.first - 2 : n.first - 1; i >= n.titleFirst - 2; i--)
    keep(tokens[i]);
  return out;
}

/** A word of a description, before any sign, verb or preposition. */
const isInside = (t: Token | undefined): boolean =>
  t !== undefined && /^\p{L}/u.test(t.form) && !/^(?:VB[DZP]?|MD|IN|WP|WDT)$/.test(t.xpos);
