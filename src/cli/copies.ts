// Copies of a ledger: which articles carry one text, with what people decided, and who carried it first.
import { type CopyDecision, type CopyGroup, firstCarriers, groupsOfCopies } from "../link/copies.ts";
import type { ArticleId } from "../model/ids.ts";
import type { CopyPair, CopyRow, Ledger, RecordedDecision } from "../store/index.ts";

/** Groups of copies, with what is known of their members. */
export interface Copies {
  readonly groups: readonly CopyGroup[];
  /** The first carrier of each copy. */
  readonly firstOf: ReadonlyMap<ArticleId, ArticleId>;
  readonly rows: ReadonlyMap<ArticleId, CopyRow>;
  readonly pairs: readonly CopyPair[];
}

const FIELD = "copy:";

/** The decision that one of two articles copies the other, or that neither does; `null` takes it back. */
export const copyDecision = (a: ArticleId, b: ArticleId, copy: boolean | null) => ({
  target: { kind: "article" as const, id: a < b ? a : b },
  field: `${FIELD}${a < b ? b : a}`,
  value: copy === null ? null : copy ? "yes" : "no",
});

function inForce(decisions: readonly RecordedDecision[]): readonly CopyDecision[] {
  const newest = new Map<string, CopyDecision | null>();
  for (const { target, field, value } of decisions) {
    if (target.kind !== "article" || !field.startsWith(FIELD)) continue;
    const b = field.slice(FIELD.length) as ArticleId;
    newest.set(`${target.id}|${b}`, value === null ? null : { a: target.id, b, copy: value === "yes" });
  }
  return [...newest.values()].filter((d) => d !== null);
}

/** All copies on record, or those that an article hangs together with; `most` bounds how many are looked at. */
export function copiesIn(ledger: Ledger, id?: ArticleId, most?: number): Copies {
  const { pairs, rows } = ledger.likeCopies(id, most);
  // What a person joined may hang together with nothing else.
  const decisions = inForce(ledger.copyDecisions());
  const all = new Map(rows.map((row) => [row.id, row]));
  const missing = decisions
    .filter((d) => d.copy)
    .flatMap(({ a, b }) => [a, b].filter((each) => !all.has(each)));
  for (const row of ledger.copyRows(missing)) all.set(row.id, row);
  const groups = groupsOfCopies([...all.values()], pairs, decisions);
  return { groups, firstOf: firstCarriers(groups), rows: all, pairs };
}

/** Articles that hang together with one are looked for as far as this. */
const NEAR = 200;

/** The first carriers of the copies among these articles; the rest of the ledger is not looked at. */
export function firstCarriersOf(ledger: Ledger, ids: Iterable<ArticleId>): ReadonlyMap<ArticleId, ArticleId> {
  const firstOf = new Map<ArticleId, ArticleId>();
  const met = new Set<ArticleId>();
  // Most articles are like no other, which is soon told where no person has joined any.
  for (const id of ledger.copyDecisions().length > 0 ? ids : ledger.withLikes(ids)) {
    if (met.has(id)) continue;
    for (const group of copiesIn(ledger, id, NEAR).groups) {
      for (const copy of group.copies) firstOf.set(copy, group.first);
      for (const member of [group.first, ...group.copies]) met.add(member);
    }
  }
  return firstOf;
}

/** How many articles on record are copies of another. */
export function countCopies(ledger: Ledger): number {
  const pairs = ledger.copyDecisions().length > 0 ? null : ledger.bareLikenesses();
  if (pairs === null) return copiesIn(ledger).firstOf.size;
  // As many as it takes joins to bring all likes together.
  const parent = new Map<number, number>();
  const root = (i: number): number => {
    let at = i;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  let joins = 0;
  for (const [one, other] of pairs) {
    const [a, b] = [root(one), root(other)];
    if (a === b) continue;
    parent.set(Math.max(a, b), Math.min(a, b));
    joins++;
  }
  return joins;
}

/** The group that an article stands in; null where it stands alone. */
export const groupOf = (copies: Copies, id: ArticleId): CopyGroup | null =>
  copies.groups.find((group) => group.first === id || group.copies.includes(id)) ?? null;

/** How alike two members are, where they were held against each other; null where they were not. */
export const pairOf = (copies: Copies, a: ArticleId, b: ArticleId): CopyPair | null =>
  copies.pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)) ?? null;
