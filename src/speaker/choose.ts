// Whom a part of a name means where several people have it: form of address, title, who was introduced and named last, who is dead.
import { givenNameGender } from "../tag/lexicon/names-given.ts";
import type { Mentions, NameMention } from "../tag/mentions.ts";
import { titleRole } from "./descriptions.ts";
import type { Entity } from "./entity.ts";
import { soundsFemale } from "./family.ts";

/** How far one reading of a surname must lead the next. */
const LEAD = 0.6;

/** The people that a part of a name may stand for here: one, or several where none leads. */
export function choose(
  mentions: Mentions,
  name: NameMention,
  sentence: number,
  fitting: readonly { e: Entity; part: number }[],
  recent: Recent,
): Entity[] {
  if (fitting.length < 2) return fitting.map((x) => x.e);
  const title = titleRole(mentions.facts, name);
  const ranked = fitting
    .map(({ e, part }) => {
      const gap = sentence - (recent.whole.get(e.index) ?? -99);
      const near = gap === 0 ? 1 : gap <= 2 ? 0.7 : 0;
      const role = title && e.roles.some((r) => r.head === title.head) ? 1.5 : 0;
      const again = recent.part.get(name.keys.join(" ")) === e.index ? 0.6 : 0;
      const headline = recent.headline.has(e.index) ? 0.7 : 0;
      const sure = givenNameGender(e.keys[0] as string) !== null || e.party !== null ? 0.8 : 0; // "Fascist Orel" is no one
      const told = name.titleFirst < name.first && name.gender !== null && e.gender === name.gender ? 1.2 : 0; // "Mr Kell" of two Kells
      const introduced = recent.whole.has(e.index) ? 0.6 : 0; // a name is introduced before its part is used
      const shadow = e.shadow ? -2.2 : 0; // the son who fell is not "Mr Kell"
      const sibling = e.sibling && e.full === 1 ? -0.7 : 0; // named for the other's sake, and never again
      const sounds = told === 0 && e.gender === null ? soundsAs(e, name) : 0;
      return {
        e,
        score:
          introduced +
          shadow +
          sibling +
          sounds +
          told +
          part * 3 +
          0.5 * (Math.log2(1 + e.full) + Math.log2(1 + (recent.times.get(e.index) ?? 0))) +
          near +
          role +
          again +
          headline +
          sure,
      };
    })
    .sort((a, b) => b.score - a.score || a.e.index - b.e.index);
  const [best, second] = ranked;
  if (best && second && best.score - second.score < LEAD) return ranked.map((r) => r.e);
  return best ? [best.e] : [];
}

/** Whether an unusual first name sounds like the gender that "Mr" or "Ms" tells. */
function soundsAs(e: Entity, name: NameMention): number {
  if (name.titleFirst >= name.first || name.gender === null) return 0;
  return soundsFemale(e.keys[0] as string) === (name.gender === "f") ? 0.4 : -0.4;
}

/** What the text so far makes likely. */
export interface Recent {
  /** Sentence of the last whole name, by entity. */
  readonly whole: Map<number, number>;
  /** How often the whole name has stood, by entity. */
  readonly times: Map<number, number>;
  /** Whom a part of a name last stood for. */
  readonly part: Map<string, number>;
  /** Entities with their whole name in a headline. */
  readonly headline: Set<number>;
}
