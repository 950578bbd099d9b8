// Whom an article calls by the bare surname that several of its people have: one of them, the others by their whole names.
import type { Mentions, NameMention } from "../tag/mentions.ts";
import type { Entity } from "./entity.ts";
import type { Clusters } from "./gathered.ts";

/** The bare surnames that were told of somebody, and those left open between several. */
export class BareSurnames {
  private readonly told = new Map<string, Set<Entity>>();

  /** The mention was found to be this person, whose surname others have too. */
  tell(name: NameMention, e: Entity): void {
    if (name.keys.length !== 1) return;
    const key = name.keys[0] as string;
    this.told.set(key, (this.told.get(key) ?? new Set()).add(e));
  }

  /**
   * For the surnames left open, the one of their bearers whom the article calls so elsewhere. Where it calls two so, or
   * none, they stay open: a wrong name costs more than none.
   */
  settle(c: Clusters, names: readonly NameMention[]): void {
    for (const [n, rivals] of c.rivals) {
      const name = names[n] as NameMention;
      const [one, other] = this.told.get(name.keys.join(" ")) ?? [];
      if (!one || other || one.shadow || !rivals.includes(one.index)) continue;
      c.leaning.set(n, one.index);
    }
  }
}

/** Names behind a surname that are looked at. */
const NEXT = 8;

/** "Kell spoke of Ada Kell": whoever has the whole name later in the sentence is not the one with the bare surname before it. */
export function withoutNamedNext<T extends { readonly e: Entity }>(
  { names, facts }: Mentions,
  { of }: Clusters,
  n: number,
  fitting: readonly T[],
): readonly T[] {
  const sentence = (i: number) => facts.tokens[(names[i] as NameMention).first]?.sentence;
  const named = new Set<number>();
  for (let i = n + 1; i < names.length && i <= n + NEXT && sentence(i) === sentence(n); i++)
    if ((names[i] as NameMention).keys.length > 1) named.add(of[i] as number);
  const rest = fitting.filter(({ e }) => !named.has(e.index));
  return rest.length > 0 ? rest : fitting;
}
