// Utterances: which statements report one act of saying. Same speaker, days that may be one, and words in common;
// candidates come from lists by speaker and word, so that time grows with the number of statements, not with its square.
import type { StatementId } from "../model/ids.ts";
import { sha256Hex } from "../model/ids.ts";
import { alike, type Linkable } from "./linkable.ts";
import { pair, Sets } from "./utterance-sets.ts";

/** A person's word on two statements: that they report one act of saying, or two. */
export interface LinkDecision {
  readonly a: StatementId;
  readonly b: StatementId;
  readonly same: boolean;
}

/** One act of saying. Members in the order in which they came out. */
export interface UtteranceGroup {
  /** `ut_` and 16 hexadecimal digits, from the least id among its statements. */
  readonly id: string;
  readonly members: readonly StatementId[];
  /** Members that carry another member's sentence word for word, with the one they copy. */
  readonly copies: ReadonlyMap<StatementId, StatementId>;
}

/** Statements of one list that a new one is held against, latest first. */
const MOST_CANDIDATES = 16;
const utteranceId = (least: string): string => `ut_${sha256Hex(least).slice(0, 16)}`;

/** Order of coming out: published, to the minute where it is known, then article, then id. */
const byPublication = (a: Linkable, b: Linkable): number =>
  (a.moment ?? (a.published ?? 1e9) * 1440) - (b.moment ?? (b.published ?? 1e9) * 1440) ||
  (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Groups statements into utterances. The same statements and decisions give the same groups, whatever their order.
 * @example linkUtterances(records.map(linkable)).map((u) => u.members)
 */
export function linkUtterances(
  statements: readonly Linkable[],
  decisions: readonly LinkDecision[] = [],
): UtteranceGroup[] {
  const items = [...statements].sort(byPublication);
  const at = new Map(items.map((s, i) => [s.id, i]));
  const apart = new Set<string>();
  const joined: (readonly [number, number])[] = [];
  for (const d of decisions) {
    const a = at.get(d.a);
    const b = at.get(d.b);
    if (a === undefined || b === undefined || a === b) continue;
    if (d.same) joined.push([a, b]);
    else apart.add(pair(a, b));
  }
  const sets = new Sets(items, apart);
  for (const [a, b] of joined) sets.join(a, b, true);
  // The surest first, so that of two sayings of one article each report finds its own.
  const links: { a: number; b: number; like: number }[] = [];
  for (const [b, candidates] of candidatesOf(items)) {
    for (const a of candidates) {
      const like = alike(items[b] as Linkable, items[a] as Linkable);
      if (like > 0) links.push({ a, b, like });
    }
  }
  links.sort((x, y) => y.like - x.like || x.b - y.b || x.a - y.a);
  for (const { a, b } of links) sets.join(a, b);
  return sets.groups().map((members) => groupOf(members.map((i) => items[i] as Linkable)));
}

/** For each statement the earlier ones that share speaker, time and a word with it. */
function* candidatesOf(items: readonly Linkable[]): Generator<[number, number[]]> {
  const lists = new Map<string, number[]>();
  for (const [i, item] of items.entries()) {
    const found = new Map<number, number>();
    for (const key of keysOf(item)) {
      const list = lists.get(key);
      if (!list) continue;
      for (let n = list.length - 1; n >= 0 && n >= list.length - MOST_CANDIDATES; n--) {
        const k = list[n] as number;
        found.set(k, (found.get(k) ?? 0) + 1);
      }
    }
    yield [
      i,
      [...found]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, MOST_CANDIDATES * 2)
        .map(([k]) => k),
    ];
    for (const key of keysOf(item)) {
      const list = lists.get(key);
      if (list) list.push(i);
      else lists.set(key, [i]);
    }
  }
}

/** Lists that a statement stands in: one a telling word, for its speaker and its fortnight and the next. */
function* keysOf(item: Linkable): Generator<string> {
  const who = item.speaker ?? "?";
  const from = item.days.from ?? item.published;
  const slots = from === null ? ["?"] : [Math.floor(from / 8), Math.floor((from + 4) / 8) + 0.5];
  for (const slot of slots) {
    for (const key of item.wording.keys) yield `${who}|${slot}|${key}`;
  }
  // A copy is found whoever is credited.
  if (item.wording.text.length > 30) yield `=|${item.wording.text}`;
}

function groupOf(members: readonly Linkable[]): UtteranceGroup {
  const least = members.reduce((a, b) => (b.id < a ? b.id : a), (members[0] as Linkable).id);
  const copies = new Map<StatementId, StatementId>();
  const first = new Map<string, Linkable>();
  for (const m of members) {
    const original = first.get(m.sentence);
    if (original && original.articleId !== m.articleId) copies.set(m.id, original.id);
    else if (!original) first.set(m.sentence, m);
  }
  return { id: utteranceId(least), members: members.map((m) => m.id), copies };
}
