// Two values of knowledge to one; the second adds to the first and wins where they disagree.
import type { Knowledge, OfficeSpell, Party } from "../../model/knowledge.ts";
import { collide } from "./holders.ts";

/**
 * `base` with `extra` on top. A party with a known id is joined: names are added, single facts are replaced.
 * Spells of an office of which `extra` names a spell that overlaps give way to it.
 */
export function mergeKnowledge(base: Knowledge, extra: Knowledge): Knowledge {
  const parties = new Map(base.parties.map((p) => [p.id, p]));
  for (const p of extra.parties) {
    const old = parties.get(p.id);
    parties.set(p.id, old ? joinParties(old, p) : p);
  }
  const replaced = (s: OfficeSpell) =>
    extra.offices.some(
      (e) =>
        e.body === s.body &&
        e.office === s.office &&
        meets(e, s) &&
        !(e.shared && s.shared && e.holder !== s.holder),
    );
  return {
    parties: [...parties.values()],
    offices: [...base.offices.filter((s) => !replaced(s)), ...extra.offices],
  };
}

/** Certain to have days in common, or the same spell told anew. */
const meets = (a: OfficeSpell, b: OfficeSpell): boolean =>
  collide(a, b) || (a.holder === b.holder && a.from === b.from);

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

function joinParties(old: Party, p: Party): Party {
  return {
    id: p.id,
    name: p.name,
    kind: p.kind,
    aliases: union(old.aliases, [...(old.name === p.name ? [] : [old.name]), ...p.aliases]),
    nouns: union(old.nouns, p.nouns),
    standsFor: p.standsFor ?? old.standsFor,
    memberOf: [...new Set([...old.memberOf, ...p.memberOf])],
    adjectives: union(old.adjectives, p.adjectives),
    wikidata: p.wikidata ?? old.wikidata,
    gender: p.gender ?? old.gender ?? null,
  };
}
