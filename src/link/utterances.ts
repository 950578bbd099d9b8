// Utterances: which statements report one act of saying. Same speaker, days that may be one, and words in common;
// candidates come from lists by speaker and word, so that time grows with the number of statements, not with its square.

import type { StatementId } from "../model/ids.ts";
import { sha256Hex } from "../model/ids.ts";
import type { RecordedStatement } from "../model/statement.ts";
import { type Days, dayOf, daysOf, mayBeOneDay, minuteOf } from "./days.ts";
import { likeness, type Wording, wordingOf } from "./fingerprint.ts";

/** A person's word on two statements: that they report one act of saying, or two. */
export interface LinkDecision {
  readonly a: StatementId;
  readonly b: StatementId;
  readonly same: boolean;
}

/** What linking needs of one statement. */
export interface Linkable {
  readonly id: StatementId;
  readonly articleId: string;
  /** Who speaks, as it can be compared across articles; null for one that is not named. */
  readonly speaker: string | null;
  readonly days: Days;
  /** Day of publication as a number of days; null where unknown. */
  readonly published: number | null;
  /** The moment of publication in minutes, for order; absent where unknown. */
  readonly moment?: number | undefined;
  readonly wording: Wording;
  /** The sentence around it, folded: the same in a copy. */
  readonly sentence: string;
  /** Its parent's id, for what stands inside another statement. */
  readonly parent: StatementId | null;
}

/** One act of saying. Members in the order in which they came out. */
export interface UtteranceGroup {
  /** `ut_` and 16 hexadecimal digits, from the least id among its statements. */
  readonly id: string;
  readonly members: readonly StatementId[];
  /** Members that carry another member's sentence word for word, with the one they copy. */
  readonly copies: ReadonlyMap<StatementId, StatementId>;
}

/** Makes a statement ready to be linked. */
export function linkable(record: RecordedStatement): Linkable {
  const { statement, article } = record;
  const speaker = statement.speaker.value;
  const named = speaker !== null && speaker.kind !== "unnamed" && !speaker.id.startsWith("sp_unnamed");
  return {
    id: statement.id,
    articleId: article.id,
    speaker: named ? speaker.id : null,
    days: daysOf(record),
    published: article.published ? dayOf(article.published.iso.slice(0, 10)) : null,
    moment: article.published ? minuteOf(article.published.iso) : undefined,
    wording: wordingOf(record),
    sentence: wordingOf({ ...record, content: [record.sentence] }).text,
    parent: statement.parent,
  };
}

/** Statements of one list that a new one is held against, latest first. */
const MOST_CANDIDATES = 16;
/** Least likeness of two wordings that report one act of saying. */
const SAME_NAMED = 0.52;
/** … within one article, which tells one thing twice in its headline at most. */
const SAME_ARTICLE = 0.72;
/** … where one of the speakers is not named: only copies. */
const SAME_UNNAMED = 0.9;

/** … of the fullest reports of two sets that become one. */
const FULLEST = 0.4;

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

const pair = (a: number, b: number): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

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

/** How alike two statements are as reports of one act of saying; 0 where they are not. */
function alike(a: Linkable, b: Linkable): number {
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return 0;
  if (a.parent === b.id || b.parent === a.id) return 0;
  if (!mayBeOneDay(a.days, b.days)) return 0;
  const like = likeness(a.wording, b.wording);
  const least =
    a.speaker === null || b.speaker === null
      ? SAME_UNNAMED
      : a.articleId === b.articleId
        ? SAME_ARTICLE
        : SAME_NAMED;
  return like >= least ? like : 0;
}

/**
 * Disjoint sets whose days stay together and that respect what a person keeps apart (Tarjan 1975, path halving). An
 * article tells two sayings of one speaker as two: sets that hold both are not joined.
 */
class Sets {
  readonly #parent: Int32Array;
  readonly #members: number[][];
  readonly #days: Days[];
  readonly #apart: ReadonlySet<string>;
  readonly #items: readonly Linkable[];
  /** The member of each set with the most to say. */
  readonly #fullest: number[];
  /** By article, the members of each set. */
  readonly #articles: Map<string, number[]>[];

  constructor(items: readonly Linkable[], apart: ReadonlySet<string>) {
    this.#parent = Int32Array.from(items, (_, i) => i);
    this.#members = items.map((_, i) => [i]);
    this.#days = items.map((s) => s.days);
    this.#apart = apart;
    this.#items = items;
    this.#fullest = items.map((_, i) => i);
    this.#articles = items.map((s, i) => new Map([[s.articleId, [i]]]));
  }

  /** True where an article holds a statement of each that it tells as two sayings. */
  #toldApart(big: number, small: number): boolean {
    const articles = this.#articles[big] as Map<string, number[]>;
    for (const [article, own] of this.#articles[small] as Map<string, number[]>) {
      for (const k of articles.get(article) ?? [])
        for (const i of own)
          if (alike(this.#items[i] as Linkable, this.#items[k] as Linkable) === 0) return true;
    }
    return false;
  }

  #root(i: number): number {
    const p = this.#parent;
    let at = i;
    while (p[at] !== at) {
      p[at] = p[p[at] as number] as number;
      at = p[at] as number;
    }
    return at;
  }

  #weight(set: number): number {
    return this.#items[this.#fullest[set] as number]?.wording.weight ?? 0;
  }

  /** True where the fullest reports are too unlike: a headline that fits both sayings makes them no one. */
  #farApart(big: number, small: number): boolean {
    const one = this.#items[this.#fullest[big] as number] as Linkable;
    const other = this.#items[this.#fullest[small] as number] as Linkable;
    return likeness(one.wording, other.wording) < FULLEST;
  }

  /** Joins two sets; `sure` where a person said so, whatever an article tells. */
  join(a: number, b: number, sure = false): void {
    const x = this.#root(a);
    const y = this.#root(b);
    if (x === y) return;
    const [big, small] =
      (this.#members[x] as number[]).length >= (this.#members[y] as number[]).length ? [x, y] : [y, x];
    const one = this.#members[big] as number[];
    const other = this.#members[small] as number[];
    if (!mayBeOneDay(this.#days[big] as Days, this.#days[small] as Days)) return;
    if (this.#apart.size > 0 && one.some((i) => other.some((k) => this.#apart.has(pair(i, k))))) return;
    if (!sure && (this.#toldApart(big, small) || this.#farApart(big, small))) return;
    if (this.#weight(small) > this.#weight(big)) this.#fullest[big] = this.#fullest[small] as number;
    this.#parent[small] = big;
    const articles = this.#articles[big] as Map<string, number[]>;
    for (const [article, own] of this.#articles[small] as Map<string, number[]>)
      articles.set(article, [...(articles.get(article) ?? []), ...own]);
    this.#articles[small] = new Map();
    one.push(...other);
    this.#members[small] = [];
    this.#days[big] = narrower(this.#days[big] as Days, this.#days[small] as Days);
  }

  groups(): number[][] {
    return this.#members.filter((m) => m.length > 0).map((m) => [...m].sort((a, b) => a - b));
  }
}

/** Of two days that may be one, the better known. */
const narrower = (a: Days, b: Days): Days => {
  const width = (d: Days) => (d.from === null || d.to === null ? 1e6 : d.to - d.from + (d.stated ? 0 : 0.5));
  return width(b) < width(a) ? b : a;
};

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
