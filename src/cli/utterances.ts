// Utterances of a ledger: every statement linked, with what a person merged or kept apart.
import { type Linkable, linkable } from "../link/linkable.ts";
import { type LinkDecision, linkUtterances, type UtteranceGroup } from "../link/utterances.ts";
import type { StatementId } from "../model/ids.ts";
import type { Ledger } from "../store/index.ts";

/** Groups, and the group of each statement. */
export interface Groups {
  readonly all: readonly UtteranceGroup[];
  readonly of: ReadonlyMap<StatementId, UtteranceGroup>;
}

const FIELD = "utterance:";

/** The decision that two statements report one act of saying, or two; `null` takes it back. */
export const linkDecision = (a: StatementId, b: StatementId, same: boolean | null) => ({
  target: { kind: "statement" as const, id: a < b ? a : b },
  field: `${FIELD}${a < b ? b : a}`,
  value: same === null ? null : same ? "one" : "two",
});

/** What people decided on links, newest in force. */
export function linkDecisions(ledger: Ledger): readonly LinkDecision[] {
  const inForce = new Map<string, LinkDecision | null>();
  for (const { target, field, value } of ledger.decisions()) {
    if (target.kind !== "statement" || !field.startsWith(FIELD)) continue;
    const b = field.slice(FIELD.length) as StatementId;
    inForce.set(`${target.id}|${b}`, value === null ? null : { a: target.id, b, same: value === "one" });
  }
  return [...inForce.values()].filter((d) => d !== null);
}

/** Links everything on record; rejected statements are left out. */
export function groupsOf(ledger: Ledger): Groups {
  const items: Linkable[] = [];
  for (const record of ledger.statements({ withoutRejected: true })) items.push(linkable(record));
  const all = linkUtterances(items, linkDecisions(ledger));
  const of = new Map<StatementId, UtteranceGroup>();
  for (const group of all) for (const id of group.members) of.set(id, group);
  return { all, of };
}
