// Whole names of people that the body of an article tells, found again among the capitals of its headlines.
import type { Token } from "../../model/doc.ts";
import { BODY_SUFFIXES } from "../lexicon/names-nouns.ts";
import { NAME_SUFFIXES } from "../lexicon/names-titles.ts";
import type { Facts } from "./facts.ts";
import type { NameMention } from "./name-mention.ts";
import { bare, isTitleWord, type Run } from "./name-runs.ts";

/** Most whole names with one first word that are compared. */
const MAX_COMPARED = 50;

/** Names of people with two words or more, by their first word. */
export class WholeNames {
  private readonly byFirst = new Map<string, (readonly string[])[]>();

  /** Keeps the name of a person; "Orin J. Kell" as "Orin Kell" as well. */
  add({ keys, entityType }: NameMention): void {
    if (entityType !== "person" || keys.length < 2) return;
    this.keep(keys);
    const [first, middle, last] = keys as readonly [string, string, string];
    if (keys.length === 3 && middle.length === 1) this.keep([first, last]);
  }

  private keep(keys: readonly string[]): void {
    const list = this.byFirst.get(keys[0] as string) ?? [];
    this.byFirst.set(keys[0] as string, list);
    const known = list.some((k) => k.length === keys.length && k.every((w, i) => w === keys[i]));
    if (!known && list.length < MAX_COMPARED) list.push(keys);
  }

  /** Last token of the longest of the names that begins at `i`; -1 for none, and where the name of a body goes on. */
  private endAt({ key, tokens }: Facts, i: number, last: number): number {
    let end = -1;
    for (const keys of this.byFirst.get(key[i] as string) ?? []) {
      const to = i + keys.length - 1;
      if (to > Math.max(end, i) && to <= last && keys.every((k, j) => key[i + j] === k)) end = to;
    }
    const next = end < 0 ? undefined : tokens[end + 1];
    const goesOn = next && (NAME_SUFFIXES.has(bare(next)) || BODY_SUFFIXES.has(bare(next)));
    return goesOn ? -1 : end;
  }

  /** The first of the names that begins in a run, which may end behind it ("Icon Orin | Kell"). */
  within(facts: Facts, run: Run, last: number): Run | null {
    for (let first = run.first; first <= run.last; first++) {
      const end = this.endAt(facts, first, last);
      if (end >= 0) return { first, last: end };
    }
    return null;
  }
}

/**
 * A run of a headline around the whole name that it holds: "Orin Kell | Slams", "Backs | Ada Orel"; a title stays with its
 * name. A lone word before the name that no name of the body has is no name.
 */
export function aroundWhole(facts: Facts, run: Run, whole: Run, seen: ReadonlySet<string>): Run[] {
  const { first } = run;
  if (whole.first > first && isTitleWord(facts.tokens[whole.first - 1] as Token))
    return [{ first, last: whole.last }];
  const before = { first, last: whole.first - 1 };
  const lone = before.first === before.last && !seen.has(facts.key[first] as string);
  return before.last < first || lone ? [whole] : [before, whole];
}
