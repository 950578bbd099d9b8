// Hangs punctuation into a tree of words: paired marks to the head of what they enclose, others to the unit beside them, never crossing an arc.
import type { Columns, Range } from "./columns.ts";
import { RELATIONS, ROOT_RELATION, relationNumber } from "./relations.ts";
import { KIND, type Words } from "./words.ts";

const PUNCT = relationNumber("punct");
const TO_RIGHT = new Set(
  ["conj", "appos", "acl:relcl", "acl", "advcl", "parataxis"].map((r) => RELATIONS.indexOf(r)),
);
/** Longest chain of heads that is climbed for one mark, so that time stays linear on hostile input. */
const CLIMB = 64;

/** Leftmost and rightmost token of each word's subtree, by token index minus `s.first`. */
function extents(s: Range, at: readonly number[], head: Int32Array): { low: Int32Array; high: Int32Array } {
  const size = s.last - s.first + 1;
  const low = new Int32Array(size);
  const high = new Int32Array(size);
  const waiting = new Int32Array(size);
  for (const i of at) {
    low[i - s.first] = i;
    high[i - s.first] = i;
    const h = head[i] as number;
    if (h >= 0) waiting[h - s.first] = (waiting[h - s.first] as number) + 1;
  }
  const ready = at.filter((i) => waiting[i - s.first] === 0);
  for (let k = 0; k < ready.length; k++) {
    const i = (ready[k] as number) - s.first;
    const h = head[ready[k] as number] as number;
    if (h < 0) continue;
    const p = h - s.first;
    if ((low[i] as number) < (low[p] as number)) low[p] = low[i] as number;
    if ((high[i] as number) > (high[p] as number)) high[p] = high[i] as number;
    waiting[p] = (waiting[p] as number) - 1;
    if (waiting[p] === 0) ready.push(h);
  }
  return { low, high };
}

/** Attaches every token of `s` that is not in `at` (its words, ascending). */
export function attachMarks(
  words: Words,
  cols: Columns,
  s: Range,
  at: readonly number[],
  tree: { readonly head: Int32Array; readonly relation: Uint8Array },
): void {
  const { head, relation } = tree;
  if (at.length === 0) {
    for (let i = s.first; i <= s.last; i++) {
      head[i] = i === s.first ? -1 : s.first;
      relation[i] = i === s.first ? ROOT_RELATION : PUNCT;
    }
    return;
  }
  if (at.length === s.last - s.first + 1) return;
  const { low, high } = extents(s, at, head);
  const top = (i: number, fits: (j: number) => boolean): number => {
    let j = i;
    for (let n = 0; n < CLIMB; n++) {
      const h = head[j] as number;
      if (h < 0 || !fits(h)) break;
      j = h;
    }
    return j;
  };
  const root = at.find((i) => head[i] === -1) as number;
  let k = 0;
  let i = s.first;
  while (i <= s.last) {
    if (at[k] === i) {
      k++;
      i++;
      continue;
    }
    const from = i;
    const right = at[k] ?? -1;
    const left = k > 0 ? (at[k - 1] as number) : -1;
    const to = right < 0 ? s.last + 1 : right;
    // Marks up to the last closing one belong to the left, the rest may belong to the right.
    let split = from;
    for (let j = from; j < to; j++) {
      const kind = words.kind[cols.type[j] as number];
      if (kind === KIND.close || cols.mark[j] === 2 || kind === KIND.stop) split = j + 1;
    }
    const leftTop = left < 0 ? -1 : top(left, (h) => h <= left && high[h - s.first] === left);
    const rightTop = right < 0 ? -1 : top(right, (h) => h >= right && low[h - s.first] === right);
    for (let j = from; j < to; j++) {
      const kind = words.kind[cols.type[j] as number];
      let h: number;
      if (left < 0) h = rightTop;
      else if (right < 0) h = kind === KIND.stop ? root : leftTop;
      else if (j < split) h = leftTop;
      else if (kind === KIND.open || cols.mark[j] === 1 || TO_RIGHT.has(relation[rightTop] as number)) {
        h = rightTop;
        split = Math.min(split, j);
        for (let m = j + 1; m < to; m++) {
          head[m] = rightTop;
          relation[m] = PUNCT;
        }
        head[j] = h;
        relation[j] = PUNCT;
        break;
      } else h = leftTop;
      head[j] = h;
      relation[j] = PUNCT;
    }
    i = to;
  }
}
