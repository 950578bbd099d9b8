// Copies: articles that carry one text, and who carried it first: the agency they credit, else the earliest published.
import type { ArticleId } from "../model/ids.ts";
import { minuteOf } from "./days.ts";

/** What is looked at of an article. */
export interface Carrier {
  readonly id: ArticleId;
  /** Order of intake. */
  readonly seq: number;
  readonly outlet: string | null;
  /** Agency that it credits. */
  readonly agency: string | null;
  /** ISO 8601; null where not known. */
  readonly published: string | null;
}

/** Two articles that are likely copies. */
export interface LikePair {
  readonly a: ArticleId;
  readonly b: ArticleId;
  /** 0 to 1: word sequences in common. */
  readonly resemblance: number;
  /** 0 to 1: of the shorter one, words in sentences that the other holds word for word. */
  readonly shared: number;
}

/** A person's word on two articles: that one copies the other, or not. */
export interface CopyDecision {
  readonly a: ArticleId;
  readonly b: ArticleId;
  readonly copy: boolean;
}

/** Why one of them counts as the first. */
export type FirstBy = "agency" | "published" | "intake";

/** Articles that carry one text. */
export interface CopyGroup {
  /** The first carrier among those on record. */
  readonly first: ArticleId;
  readonly by: FirstBy;
  /** Agency that members credit; null where none does. */
  readonly agency: string | null;
  /** All others, in the order in which they came out. */
  readonly copies: readonly ArticleId[];
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);
const fold = (name: string): string => name.toLowerCase().replace(/^the /, "").trim();

/** Order of coming out: published, undated last, then intake. */
const byPublished = (a: Carrier, b: Carrier): number => {
  const x = minuteOf(a.published ?? "9999");
  const y = minuteOf(b.published ?? "9999");
  return x - y || a.seq - b.seq;
};

/**
 * Groups articles by likely copies and by what people decided. The surest pairs are joined first, and no two that a person
 * keeps apart come together. Groups of one are left out.
 */
export function groupsOfCopies(
  carriers: readonly Carrier[],
  pairs: readonly LikePair[],
  decisions: readonly CopyDecision[] = [],
): readonly CopyGroup[] {
  const known = new Map(carriers.map((c) => [c.id, c]));
  const apart = new Set(decisions.filter((d) => !d.copy).map((d) => pairKey(d.a, d.b)));
  const kept = new Set<ArticleId>(decisions.filter((d) => !d.copy).flatMap((d) => [d.a, d.b]));
  const group = new Map<ArticleId, Carrier[]>(carriers.map((c) => [c.id, [c]]));
  const join = (a: ArticleId, b: ArticleId): void => {
    const [x, y] = [group.get(a), group.get(b)];
    if (!x || !y || x === y) return;
    if (apart.size > 0) {
      const [mine, theirs] = [x, y].map((members) => members.filter((m) => kept.has(m.id)));
      if (mine?.some((m) => theirs?.some((t) => apart.has(pairKey(m.id, t.id))))) return;
    }
    const [big, small] = x.length >= y.length ? [x, y] : [y, x];
    for (const member of small) {
      big.push(member);
      group.set(member.id, big);
    }
  };
  for (const { a, b, copy } of decisions) if (copy) join(a, b);
  const sure = [...pairs].sort(
    (p, q) =>
      q.shared + q.resemblance - p.shared - p.resemblance || (pairKey(p.a, p.b) < pairKey(q.a, q.b) ? -1 : 1),
  );
  for (const { a, b } of sure) if (known.has(a) && known.has(b)) join(a, b);
  const groups = [...new Set(group.values())].filter((members) => members.length > 1);
  return groups.map(groupOf).sort((a, b) => (known.get(a.first)?.seq ?? 0) - (known.get(b.first)?.seq ?? 0));
}

function groupOf(members: readonly Carrier[]): CopyGroup {
  const ordered = [...members].sort(byPublished);
  const credited = new Map<string, string>();
  for (const { agency, outlet } of ordered)
    if (agency !== null && (outlet === null || fold(outlet) !== fold(agency)))
      credited.set(fold(agency), agency);
  const own = ordered.find(({ outlet }) => outlet !== null && credited.has(fold(outlet)));
  const first = own ?? (ordered[0] as Carrier);
  const by = own ? "agency" : first.published === null ? "intake" : "published";
  return {
    first: first.id,
    by,
    agency: own?.outlet ?? [...credited.values()][0] ?? null,
    copies: ordered.filter((m) => m !== first).map((m) => m.id),
  };
}

/** The first carrier of each article that is a copy. */
export const firstCarriers = (groups: readonly CopyGroup[]): ReadonlyMap<ArticleId, ArticleId> =>
  new Map(groups.flatMap(({ first, copies }) => copies.map((id) => [id, first] as const)));
