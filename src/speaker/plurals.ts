// Plural names of peoples, generations and followers ("Velmorists", "Millennials"): groups, not somebody's surname.
import type { Token } from "../model/doc.ts";
import type { Mentions } from "../tag/mentions.ts";

const KNOWN = new WeakMap<Mentions, ReadonlySet<string>>();

/**
 * Keys of names of peoples in two words, and of names of one word that the article uses as plurals: most of their mentions are tagged so or have a plural verb,
 * and none has a title or is the end of a longer name.
 */
export function pluralNames(mentions: Mentions): ReadonlySet<string> {
  const known = KNOWN.get(mentions);
  if (known) return known;
  const { names, facts } = mentions;
  const votes = new Map<string, { plural: number; all: number }>();
  const taken = new Set<string>();
  const peoples = new Set<string>();
  for (const n of names) {
    const key = n.keys.at(-1) as string;
    if (isPeople(n.keys)) {
      peoples.add(n.keys.join(" "));
      continue;
    }
    if (n.keys.length > 1 || n.titleFirst < n.first || n.party) {
      taken.add(key);
      continue;
    }
    if (n.demonym || n.headline || key.length < 6 || !/[^su]s$/.test(key)) continue;
    const { xpos } = facts.tokens[n.last] as Token;
    const verb = facts.tokens[n.last + 1]?.lower ?? "";
    const before = facts.tokens[n.first - 1]?.lower ?? "";
    const plural = /^NNP?S$/.test(xpos) || VERB.test(verb) || SOME.test(before);
    const v = votes.get(key) ?? { plural: 0, all: 0 };
    votes.set(key, { plural: v.plural + Number(plural), all: v.all + 1 });
  }
  const out = new Set([
    ...peoples,
    ...[...votes].flatMap(([key, { plural, all }]) => (!taken.has(key) && 2 * plural > all ? [key] : [])),
  ]);
  KNOWN.set(mentions, out);
  return out;
}

/** "African Americans", "Asian-American", "Arab Christians": nobody's name, as a noun or before one. */
const isPeople = (keys: readonly string[]): boolean => {
  const words = keys.join(" ").split(/[ -]/);
  return words.length === 2 && ORIGIN.test(words[0] as string) && PEOPLE.test(words[1] as string);
};

const ORIGIN =
  /^(?:african|afro|american|arab|asian|black|caribbean|chinese|cuban|european|filipino|hispanic|indian|iranian|irish|italian|japanese|jewish|korean|latin|latino|mexican|muslim|native|polish|white)$/;
const PEOPLE =
  /^(?:american|canadian|european|african|asian|indian|christian|muslim|jew|catholic|protestant|hindu|sikh)s?$/;

const VERB = /^(?:are|were|have|aren't|weren't|haven't|don't|say|think|want|believe)$/;
const SOME = /^(?:most|many|some|few|all|these|those|young|older|among)$/;
