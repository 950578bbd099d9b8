// What the parser looks at when it chooses a move, in three groups: what holds as long as a word is on top of the stack, what holds
// as long as a word is the next, and what is new each time. The first two are summed once a word.
import { A, B, C, T } from "./hash.ts";
import type { ParseState } from "./parse-state.ts";

/** Stands for a word that is not there. */
export const NONE_HASH = 31337;
/** Stands for the tag of a word that is not there. */
export const NONE_TAG = 62;
const NONE_BOTH = 424243;

const cap = (n: number, most: number): number => Math.min(n, most);
/** Distance in words, in nine classes. */
export const distance = (n: number): number => (n < 5 ? n : n < 8 ? 5 : n < 13 ? 6 : n < 22 ? 7 : 8);

/** Marks between words `a` and `b` (a < b): commas up to 2, opening and closing quotation marks, other breaks. */
export function between(s: ParseState, a: number, b: number): number {
  return (
    cap((s.commas[b] as number) - (s.commas[a] as number), 2) +
    3 * cap((s.opens[b] as number) - (s.opens[a] as number), 1) +
    6 * cap((s.closes[b] as number) - (s.closes[a] as number), 1) +
    12 * cap((s.breaks[b] as number) - (s.breaks[a] as number), 1)
  );
}

/** True where word `k` before `d` still lacks a head. */
const waits = (s: ParseState, k: number, d: number): boolean => k < d && (s.head[k] as number) < 0;

// The three below write from `out[from]` on and give the end. A choice of moves always has a word on the stack and one to come.

/** Features of the word on top of the stack with what is below it: they hold until it leaves. */
export function stackFeatures(s: ParseState, out: Int32Array, from: number): number {
  const { hash, tag, both, stack, depth } = s;
  let n = from;
  const a = stack[depth - 1] as number;
  const b = depth > 1 ? (stack[depth - 2] as number) : -1;
  const c = depth > 2 ? (stack[depth - 3] as number) : -1;
  const aw = hash[a] as number;
  const at = tag[a] as number;
  const ab = both[a] as number;
  const bw = b < 0 ? NONE_HASH : (hash[b] as number);
  const bt = b < 0 ? NONE_TAG : (tag[b] as number);
  const bb = b < 0 ? NONE_BOTH : (both[b] as number);
  const ct = c < 0 ? NONE_TAG : (tag[c] as number);
  const cb = c < 0 ? NONE_BOTH : (both[c] as number);
  const aL = s.left1[a] as number;
  const bL = b < 0 ? -1 : (s.left1[b] as number);
  const bR = b < 0 ? -1 : (s.right1[b] as number);
  const aLt = aL < 0 ? NONE_TAG : (tag[aL] as number);
  const bLt = bL < 0 ? NONE_TAG : (tag[bL] as number);
  const bRt = bR < 0 ? NONE_TAG : (tag[bR] as number);
  const aLw = aL < 0 ? NONE_HASH : (hash[aL] as number);
  const bRw = bR < 0 ? NONE_HASH : (hash[bR] as number);
  const bRr = bR < 0 ? 63 : (s.relation[bR] as number);
  const aGl = s.leftGroups[a] as number;
  const bGl = b < 0 ? 0 : (s.leftGroups[b] as number);
  const bGr = b < 0 ? 0 : (s.rightGroups[b] as number);
  const bCounts = b < 0 ? 0 : cap(s.leftCount[b] as number, 3) * 4 + cap(s.rightCount[b] as number, 3);
  const farBelow = b < 0 ? 0 : distance(a - b);
  const marksBelow = b < 0 ? 0 : between(s, b, a);
  out[n++] = (Math.imul(aw, A) + 1 * T) | 0;
  out[n++] = (Math.imul(at, A) + 2 * T) | 0;
  out[n++] = (Math.imul(ab, A) + 3 * T) | 0;
  out[n++] = (Math.imul(bw, A) + 4 * T) | 0;
  out[n++] = (Math.imul(bt, A) + 5 * T) | 0;
  out[n++] = (Math.imul(bb, A) + 6 * T) | 0;
  out[n++] = (Math.imul(cb, A) + 14 * T) | 0;
  out[n++] = (Math.imul(bb, A) + Math.imul(ab, B) + 21 * T) | 0;
  out[n++] = (Math.imul(bb, A) + Math.imul(at, B) + 22 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(ab, B) + 23 * T) | 0;
  out[n++] = (Math.imul(bw, A) + Math.imul(aw, B) + 24 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(at, B) + 25 * T) | 0;
  out[n++] = (Math.imul(ct, A) + Math.imul(bt, B) + Math.imul(at, C) + 34 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(bRt, B) + Math.imul(at, C) + 47 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(at, B) + Math.imul(aLt, C) + 48 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(bLt, B) + Math.imul(at, C) + 50 * T) | 0;
  out[n++] = (Math.imul(bb, A) + Math.imul(aLw, B) + Math.imul(at, C) + 53 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(bRw, B) + Math.imul(ab, C) + 54 * T) | 0;
  out[n++] = (Math.imul(bb, A) + Math.imul(aLw, B) + Math.imul(aw, C) + 58 * T) | 0;
  out[n++] = (Math.imul(aLw, A) + Math.imul(ab, B) + 59 * T) | 0;
  out[n++] = (Math.imul(bRr, A) + Math.imul(bt, B) + Math.imul(at, C) + 61 * T) | 0;
  out[n++] = (Math.imul(ab, A) + Math.imul(aGl, B) + 64 * T) | 0;
  out[n++] = (Math.imul(bb, A) + Math.imul(bGr, B) + 68 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(bGr, B) + Math.imul(at, C) + 69 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(bCounts, B) + Math.imul(at, C) + 73 * T) | 0;
  out[n++] = (Math.imul(bGl, A) + Math.imul(aGl, B) + Math.imul(bt * 64 + at, C) + 75 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(at, B) + Math.imul(farBelow, C) + 79 * T) | 0;
  out[n++] = (Math.imul(bb, A) + Math.imul(farBelow, B) + 80 * T) | 0;
  out[n++] = (Math.imul(bb, A) + Math.imul(marksBelow, B) + Math.imul(at, C) + 85 * T) | 0;
  return n;
}

/** Features of the next word and the two behind it: they hold until it is shifted. */
export function nextFeatures(s: ParseState, out: Int32Array, from: number): number {
  const { hash, tag, both, next, size } = s;
  let n = from;
  const d = next;
  const e = next + 1 < size ? next + 1 : -1;
  const f = next + 2 < size ? next + 2 : -1;
  const dw = hash[d] as number;
  const dt = tag[d] as number;
  const db = both[d] as number;
  const et = e < 0 ? NONE_TAG : (tag[e] as number);
  const eb = e < 0 ? NONE_BOTH : (both[e] as number);
  const ew = e < 0 ? NONE_HASH : (hash[e] as number);
  const ft = f < 0 ? NONE_TAG : (tag[f] as number);
  const fb = f < 0 ? NONE_BOTH : (both[f] as number);
  out[n++] = (Math.imul(dw, A) + 7 * T) | 0;
  out[n++] = (Math.imul(dt, A) + 8 * T) | 0;
  out[n++] = (Math.imul(db, A) + 9 * T) | 0;
  out[n++] = (Math.imul(eb, A) + 10 * T) | 0;
  out[n++] = (Math.imul(et, A) + 11 * T) | 0;
  out[n++] = (Math.imul(fb, A) + 12 * T) | 0;
  out[n++] = (Math.imul(ft, A) + 13 * T) | 0;
  out[n++] = (Math.imul(ew, A) + 15 * T) | 0;
  out[n++] = (Math.imul(db, A) + Math.imul(et, B) + 29 * T) | 0;
  out[n++] = (Math.imul(dt, A) + Math.imul(eb, B) + 30 * T) | 0;
  out[n++] = (Math.imul(dt, A) + Math.imul(et, B) + Math.imul(ft, C) + 35 * T) | 0;
  return n;
}

/** Features of the top of the stack and the next word together, with their dependents so far: new after every move. */
export function pairFeatures(s: ParseState, out: Int32Array, from: number): number {
  const { hash, tag, both, stack, depth, next, size } = s;
  let n = from;
  const a = stack[depth - 1] as number;
  const b = depth > 1 ? (stack[depth - 2] as number) : -1;
  const c = depth > 2 ? (stack[depth - 3] as number) : -1;
  const d = next;
  const e = next + 1 < size ? next + 1 : -1;
  const f = next + 2 < size ? next + 2 : -1;
  const aw = hash[a] as number;
  const at = tag[a] as number;
  const ab = both[a] as number;
  const bt = b < 0 ? NONE_TAG : (tag[b] as number);
  const bb = b < 0 ? NONE_BOTH : (both[b] as number);
  const ct = c < 0 ? NONE_TAG : (tag[c] as number);
  const dw = hash[d] as number;
  const dt = tag[d] as number;
  const db = both[d] as number;
  const et = e < 0 ? NONE_TAG : (tag[e] as number);
  const eb = e < 0 ? NONE_BOTH : (both[e] as number);
  const ft = f < 0 ? NONE_TAG : (tag[f] as number);
  const aL = s.left1[a] as number;
  const aR = s.right1[a] as number;
  const aR2 = s.right2[a] as number;
  const bL = b < 0 ? -1 : (s.left1[b] as number);
  const dL = s.left1[d] as number;
  const dL2 = s.left2[d] as number;
  const aLt = aL < 0 ? NONE_TAG : (tag[aL] as number);
  const aRt = aR < 0 ? NONE_TAG : (tag[aR] as number);
  const aR2t = aR2 < 0 ? NONE_TAG : (tag[aR2] as number);
  const dLt = dL < 0 ? NONE_TAG : (tag[dL] as number);
  const dL2t = dL2 < 0 ? NONE_TAG : (tag[dL2] as number);
  const aLw = aL < 0 ? NONE_HASH : (hash[aL] as number);
  const aRw = aR < 0 ? NONE_HASH : (hash[aR] as number);
  const bLw = bL < 0 ? NONE_HASH : (hash[bL] as number);
  const dLw = dL < 0 ? NONE_HASH : (hash[dL] as number);
  const aRr = aR < 0 ? 63 : (s.relation[aR] as number);
  const dLr = dL < 0 ? 63 : (s.relation[dL] as number);
  const aGl = s.leftGroups[a] as number;
  const aGr = s.rightGroups[a] as number;
  const dGl = s.leftGroups[d] as number;
  const aCounts = cap(s.leftCount[a] as number, 3) * 4 + cap(s.rightCount[a] as number, 3);
  const dCount = cap(s.leftCount[d] as number, 3);
  const far = distance(d - a);
  const marks = between(s, a, d);
  const marksBelow = b < 0 ? 0 : between(s, b, a);
  const marksAfter = s.gap[d + 1] as number;
  const within =
    (s.within[a] as number) + 4 * (s.within[d] as number) + 16 * (b < 0 ? 0 : (s.within[b] as number));
  // Words and tags.
  out[n++] = (Math.imul(ab, A) + Math.imul(db, B) + 16 * T) | 0;
  out[n++] = (Math.imul(ab, A) + Math.imul(dt, B) + 17 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(db, B) + 18 * T) | 0;
  out[n++] = (Math.imul(aw, A) + Math.imul(dw, B) + 19 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(dt, B) + 20 * T) | 0;
  out[n++] = (Math.imul(bb, A) + Math.imul(db, B) + 26 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(dt, B) + 27 * T) | 0;
  out[n++] = (Math.imul(bb, A) + Math.imul(dt, B) + 28 * T) | 0;
  out[n++] = (Math.imul(ab, A) + Math.imul(eb, B) + 31 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(dt, B) + Math.imul(et, C) + 32 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(at, B) + Math.imul(dt, C) + 33 * T) | 0;
  out[n++] = (Math.imul(ab, A) + Math.imul(dt, B) + Math.imul(et, C) + 36 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(db, B) + Math.imul(et, C) + 37 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(at, B) + Math.imul(db, C) + 38 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(ab, B) + Math.imul(dt, C) + 39 * T) | 0;
  out[n++] = (Math.imul(bb, A) + Math.imul(at, B) + Math.imul(dt, C) + 40 * T) | 0;
  out[n++] = (Math.imul(ct, A) + Math.imul(bt * 64 + at, B) + Math.imul(dt, C) + 41 * T) | 0;
  out[n++] = (Math.imul(bt * 64 + at, A) + Math.imul(dt, B) + Math.imul(et, C) + 42 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(dt * 64 + et, B) + Math.imul(ft, C) + 43 * T) | 0;
  // Dependents: which, what kinds, how many.
  out[n++] = (Math.imul(at, A) + Math.imul(aLt, B) + Math.imul(dt, C) + 44 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(aRt, B) + Math.imul(dt, C) + 45 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(dt, B) + Math.imul(dLt, C) + 46 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(at, B) + Math.imul(aRt, C) + 49 * T) | 0;
  out[n++] = (Math.imul(ab, A) + Math.imul(aRw, B) + Math.imul(dt, C) + 51 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(aLw, B) + Math.imul(db, C) + 52 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(dt, B) + Math.imul(dLw, C) + 55 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(aRt * 64 + aR2t, B) + Math.imul(dt, C) + 56 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(dt, B) + Math.imul(dLt * 64 + dL2t, C) + 57 * T) | 0;
  out[n++] = (Math.imul(aRr, A) + Math.imul(at, B) + Math.imul(dt, C) + 60 * T) | 0;
  out[n++] = (Math.imul(dLr, A) + Math.imul(dt, B) + Math.imul(at, C) + 62 * T) | 0;
  out[n++] = (Math.imul(bLw, A) + Math.imul(bt, B) + Math.imul(at * 64 + dt, C) + 63 * T) | 0;
  out[n++] = (Math.imul(ab, A) + Math.imul(aGr, B) + 65 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(aGr, B) + Math.imul(dt, C) + 66 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(aGl, B) + Math.imul(dt, C) + 67 * T) | 0;
  out[n++] = (Math.imul(dt, A) + Math.imul(dGl, B) + Math.imul(at, C) + 70 * T) | 0;
  out[n++] = (Math.imul(db, A) + Math.imul(dGl, B) + 71 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(aCounts, B) + Math.imul(dt, C) + 72 * T) | 0;
  out[n++] = (Math.imul(dt, A) + Math.imul(dCount, B) + Math.imul(at, C) + 74 * T) | 0;
  // Distance, marks, quotation.
  out[n++] = (Math.imul(at, A) + Math.imul(dt, B) + Math.imul(far, C) + 76 * T) | 0;
  out[n++] = (Math.imul(ab, A) + Math.imul(far, B) + 77 * T) | 0;
  out[n++] = (Math.imul(db, A) + Math.imul(far, B) + 78 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(dt, B) + Math.imul(marks, C) + 81 * T) | 0;
  out[n++] = (Math.imul(ab, A) + Math.imul(marks, B) + Math.imul(dt, C) + 82 * T) | 0;
  out[n++] = (Math.imul(at, A) + Math.imul(marks, B) + Math.imul(db, C) + 83 * T) | 0;
  out[n++] = (Math.imul(bt, A) + Math.imul(at * 64 + dt, B) + Math.imul(marksBelow, C) + 84 * T) | 0;
  out[n++] = (Math.imul(at * 64 + dt, A) + Math.imul(marksAfter, B) + Math.imul(marks, C) + 86 * T) | 0;
  out[n++] = (Math.imul(within, A) + Math.imul(at * 64 + dt, B) + Math.imul(bt, C) + 87 * T) | 0;
  out[n++] =
    (Math.imul(bt * 64 + at, A) + Math.imul(marksBelow, B) + Math.imul(marks * 32 + marksAfter, C) + 88 * T) |
    0;
  if (!s.hinted) return n;
  // What the pass from the other end made of the same words.
  const hA = s.hintHead[a] as number;
  const hB = b < 0 ? -2 : (s.hintHead[b] as number);
  const hD = s.hintHead[d] as number;
  const hintA = hA === d ? 1 : hA === b ? 2 : hA > d ? 3 : hA < a ? 4 : 5;
  const hintB = b < 0 ? 0 : hB === a ? 1 : hB === d ? 2 : hB > d ? 3 : hB < b ? 4 : 5;
  const hintD = hD === a ? 1 : hD === b ? 2 : hD < d ? 3 : 4;
  const open = ((s.hintLast[a] as number) >= d ? 1 : 0) + (waits(s, s.hintFirst[d] as number, d) ? 2 : 0);
  const hints = ((hintA * 6 + hintB) * 5 + hintD) * 4 + open;
  const relA = s.hintRelation[a] as number;
  const relD = s.hintRelation[d] as number;
  out[n++] = (Math.imul(hints, A) + 140 * T) | 0;
  out[n++] = (Math.imul(hints, A) + Math.imul(at, B) + Math.imul(dt, C) + 141 * T) | 0;
  out[n++] = (Math.imul(hintA * 4 + open, A) + Math.imul(relA, B) + Math.imul(at, C) + 142 * T) | 0;
  out[n++] = (Math.imul(hintD * 4 + open, A) + Math.imul(relD, B) + Math.imul(dt, C) + 143 * T) | 0;
  out[n++] = (Math.imul(hints, A) + Math.imul(relA, B) + Math.imul(relD, C) + 144 * T) | 0;
  out[n++] = (Math.imul(hints, A) + Math.imul(marks, B) + Math.imul(far, C) + 145 * T) | 0;
  out[n++] = (Math.imul(hints, A) + Math.imul(ab, B) + 146 * T) | 0;
  out[n++] = (Math.imul(hints, A) + Math.imul(db, B) + 147 * T) | 0;
  out[n++] = (Math.imul(hints, A) + Math.imul(bt, B) + Math.imul(at, C) + 148 * T) | 0;
  out[n++] = (Math.imul(hints, A) + Math.imul(aGr, B) + Math.imul(aGl, C) + 149 * T) | 0;
  return n;
}
