// What tells two sayings in like words apart: a thing of the one in the place of another thing of the other.
import { likeWords } from "./related.ts";

/** One telling word at its place. */
export interface Place {
  readonly root: string;
  /** True for what may be a thing or a name: no verb, no number. */
  readonly thing: boolean;
}

/** What is needed of a wording for this. */
export interface Placed {
  readonly text: string;
  readonly weight: number;
  readonly roots: ReadonlyMap<string, number>;
  readonly order: readonly Place[];
}

/** True where one of the two wordings names a thing in the place of another thing of the other. */
export function nameOtherThings(a: Placed, b: Placed): boolean {
  if (a.text === b.text) return false;
  const [short, long] = a.weight <= b.weight ? [a, b] : [b, a];
  return short.order.some((p) => long.roots.has(p.root)) && otherThings(short, long) > 0;
}

const kin = (root: string, other: Placed): boolean =>
  other.roots.has(root) || likeWords([root]).some((l) => other.roots.has(l));

/**
 * Places where the one names a thing and the other another: between the same words, at most two on either side, and
 * neither known to the other wording, nor its kin. "Taxes on bread must fall", "taxes on milk must fall": 1.
 */
export function otherThings(a: Placed, b: Placed): number {
  const n = a.order.length;
  const m = b.order.length;
  const best = Array.from({ length: n + 1 }, () => new Uint8Array(m + 1));
  for (let i = n - 1; i >= 0; i--) {
    const row = best[i] as Uint8Array;
    const below = best[i + 1] as Uint8Array;
    for (let k = m - 1; k >= 0; k--)
      row[k] =
        a.order[i]?.root === b.order[k]?.root
          ? (below[k + 1] as number) + 1
          : Math.max(below[k] as number, row[k + 1] as number);
  }
  let found = 0;
  let from: Place[] = [];
  let into: Place[] = [];
  const close = () => {
    if (from.length > 0 && into.length > 0 && from.length <= 2 && into.length <= 2) {
      const own = from.filter((p) => p.thing && !kin(p.root, b));
      const others = into.filter((p) => p.thing && !kin(p.root, a));
      if (own.length > 0 && others.length > 0 && from.length - own.length + into.length - others.length <= 1)
        found++;
    }
    from = [];
    into = [];
  };
  let i = 0;
  let k = 0;
  while (i < n || k < m) {
    const one = a.order[i];
    const other = b.order[k];
    if (one && other && one.root === other.root) {
      close();
      i++;
      k++;
    } else if (
      one &&
      (!other || ((best[i + 1] as Uint8Array)[k] as number) >= ((best[i] as Uint8Array)[k + 1] as number))
    ) {
      from.push(one);
      i++;
    } else if (other) {
      into.push(other);
      k++;
    }
  }
  close();
  return found;
}
