// Names: the runs of capitals of the body, then those of headlines, each cut into the names that it holds.
import type { Token } from "../../model/doc.ts";
import { STATE_BODIES } from "../lexicon/names-bodies.ts";
import { cut } from "./cut-names.ts";
import { entryAt, type Facts, isPossessive, Shape } from "./facts.ts";
import { withGivenTitles } from "./given-titles.ts";
import { aroundWhole, WholeNames } from "./headline-names.ts";
import { mention, type NameMention } from "./name-mention.ts";
import { isNameWord, isTitleWord, runFrom, startsInHeadline } from "./name-runs.ts";
import { belongsTo, bodyOf, isCommonBody } from "./owners.ts";

/** All mentions by name, in order; none overlap except that a body may stand inside a person's title. */
export const findNames = (facts: Facts): readonly NameMention[] => withGivenTitles(facts, namesOf(facts));

function namesOf(facts: Facts): NameMention[] {
  const out: NameMention[] = [];
  const seen = new Set<string>();
  const surnames = new Set<string>();
  const wholes = new WholeNames();
  for (const headline of [false, true]) {
    facts.doc.sentences.forEach((s, n) => {
      if (facts.headline[n] !== headline) return;
      for (let i = s.first; i <= s.last; ) {
        const party = entryAt(facts, i, s.last);
        const starts =
          party !== null || (headline ? startsInHeadline(facts, i, seen) : isNameWord(facts, i, s.first));
        if (!starts) {
          i++;
          continue;
        }
        const run = runFrom(facts, i, s.first, s.last, headline ? seen : null, party?.last ?? i);
        const alone = run.first === run.last && isSurname(facts, run.first, surnames);
        const whole = headline ? wholes.within(facts, run, s.last) : null;
        const runs = whole ? aroundWhole(facts, run, whole, seen) : [run];
        const parts = alone
          ? [mention(facts, run.first, run.first, run.last, "person", null, headline)]
          : runs.flatMap((r) => cut(facts, r, headline));
        for (const part of parts) {
          const name = withOwner(facts, out.at(-1), part);
          if (name !== part) out.pop();
          out.push(name);
          if (name.entityType === "person" && name.keys.length > 1 && !headline)
            surnames.add(name.keys.at(-1) as string);
          if (!headline) wholes.add(name);
          if (!headline && !name.demonym) for (const k of name.keys) if (k.length > 2) seen.add(k);
        }
        i = (whole ?? run).last + 1;
        // "Orin Kell Slams": a word behind the name that no name of the body has
        if (
          whole &&
          i < s.last &&
          !seen.has(facts.key[i] as string) &&
          !isTitleWord(facts.tokens[i] as Token)
        )
          i++;
      }
    });
  }
  return out.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** "Baker said" after "Ada Baker": a word for what somebody is, with a capital and no article, that is a surname here. */
function isSurname(facts: Facts, i: number, surnames: ReadonlySet<string>): boolean {
  const t = facts.tokens[i] as Token;
  if (!surnames.has(facts.key[i] as string) || !isTitleWord(t) || facts.shape[i] !== Shape.capital)
    return false;
  const before = facts.tokens[i - 1];
  return !before || !/^(?:DT|PRP\$|JJ|POS)/.test(before.xpos);
}

/** "Foreign Ministry" behind "Norway’s" is named with its owner, whom the name before it names; other names as they are. */
function withOwner(facts: Facts, owner: NameMention | undefined, name: NameMention): NameMention {
  const { gazetteer } = facts;
  if (!owner || owner.last !== name.first - 2 || !isPossessive(facts.tokens[name.first - 1])) return name;
  if (owner.demonym || owner.party?.kind === "person" || (!owner.party && !mayOwn(owner, name))) return name;
  if (name.entityType !== "organisation" || !isCommonBody(name.keys)) return name;
  if (name.party && (owner.party === null || belongsTo(gazetteer, name.party, owner.party))) return name;
  const known = owner.party ? bodyOf(gazetteer, owner.party, name.keys.join(" ")) : null;
  return mention(facts, owner.first, owner.first, name.last, "organisation", known, name.headline);
}

/** A place, or a name of which nothing tells what it is; a lone word of which a state's body is, though the recogniser takes it for a person. */
const mayOwn = (owner: NameMention, name: NameMention): boolean =>
  owner.entityType === "place" ||
  owner.entityType === "other" ||
  (owner.first === owner.last &&
    owner.titleFirst === owner.first &&
    name.keys.some((k) => STATE_BODIES.has(k)));
