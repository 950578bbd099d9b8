// Sets of statements that grow together while their days agree and no report, article or person keeps them apart.
import { type Days, mayBeOneDay } from "./days.ts";
import { likeness } from "./fingerprint.ts";
import { alike, type Linkable } from "./linkable.ts";
import { nameOtherThings } from "./other-things.ts";

/** Least likeness of the fullest reports of two sets that become one. */
const FULLEST = 0.4;
/** Reports of a set that are held against those of another: the fullest ones. */
const MOST_FULLEST = 8;

/** Two places as one word, the lower first. */
export const pair = (a: number, b: number): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/**
 * Disjoint sets whose days stay together and that respect what a person keeps apart (Tarjan 1975, path halving). An
 * article tells two sayings of one speaker as two: sets that hold both are not joined.
 */
export class Sets {
  readonly #parent: Int32Array;
  readonly #members: number[][];
  readonly #days: Days[];
  readonly #apart: ReadonlySet<string>;
  readonly #items: readonly Linkable[];
  /** The members of each set with the most to say, that one first. */
  readonly #fullest: number[][];
  /** By article, the members of each set. */
  readonly #articles: Map<string, number[]>[];

  constructor(items: readonly Linkable[], apart: ReadonlySet<string>) {
    this.#parent = Int32Array.from(items, (_, i) => i);
    this.#members = items.map((_, i) => [i]);
    this.#days = items.map((s) => s.days);
    this.#apart = apart;
    this.#items = items;
    this.#fullest = items.map((_, i) => [i]);
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

  /** The fullest of both sets: no wording twice. */
  #fullestOf(a: number, b: number): number[] {
    const wording = (i: number) => (this.#items[i] as Linkable).wording;
    const all = [...(this.#fullest[a] as number[]), ...(this.#fullest[b] as number[])];
    all.sort((x, y) => wording(y).weight - wording(x).weight || x - y);
    const texts = new Set<string>();
    return all.filter((i) => texts.size < texts.add(wording(i).text).size).slice(0, MOST_FULLEST);
  }

  /**
   * True where the fullest reports are too unlike, or any two of the fullest name other things in one place: a headline
   * that fits both sayings ("Taxes must fall") makes them no one.
   */
  #farApart(big: number, small: number): boolean {
    const one = this.#fullest[big] as readonly number[];
    const other = this.#fullest[small] as readonly number[];
    return one.some((i, n) =>
      other.some((k, m) => {
        const x = (this.#items[i] as Linkable).wording;
        const y = (this.#items[k] as Linkable).wording;
        return likeness(x, y) < FULLEST && ((n === 0 && m === 0) || nameOtherThings(x, y));
      }),
    );
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
    this.#fullest[big] = this.#fullestOf(big, small);
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
