// What a move of the parser costs: how many arcs of the gold tree it makes unreachable.
import { LEFT, type ParseState, SHIFT } from "../src/tag/parse-state.ts";

/** The gold tree of a sentence. */
export interface Gold {
  readonly head: Int32Array;
  /** Leftmost and rightmost gold dependent of each word and of the root; the word itself where none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The gold tree with the reach of each word. */
export function withSpans(head: Int32Array): Gold {
  const size = head.length;
  const first = Int32Array.from({ length: size + 1 }, (_, k) => k);
  const last = Int32Array.from(first);
  for (let d = 0; d < size; d++) {
    const h = head[d] as number;
    if (d < (first[h] as number)) first[h] = d;
    if (d > (last[h] as number)) last[h] = d;
  }
  return { head, first, last };
}

/** Number of gold arcs that a move makes unreachable. */
export function cost(s: ParseState, gold: Gold, waiting: Uint8Array, move: number): number {
  const { head } = gold;
  const b = s.next;
  const top = s.depth > 0 ? (s.stack[s.depth - 1] as number) : -1;
  let lost = 0;
  if (move === SHIFT) {
    const h = head[b] as number;
    if (h < b && h !== top && waiting[h] === 1) lost++;
    for (let d = gold.first[b] as number; d < b; d++) if (head[d] === b && waiting[d] === 1) lost++;
    return lost;
  }
  const h = head[top] as number;
  const below = s.depth > 1 ? (s.stack[s.depth - 2] as number) : -1;
  for (let d = Math.max(b, top + 1); d <= (gold.last[top] as number); d++) if (head[d] === top) lost++;
  if (move === LEFT) {
    if (h > b || (h === below && below >= 0)) lost++;
  } else if (h >= b) lost++;
  return lost;
}
