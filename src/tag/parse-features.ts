// What the parser looks at when it chooses a move and when it names an arc.
import { feature1, feature2, feature3 } from "./hash.ts";
import { LEFT, type ParseState } from "./parse-state.ts";

/** Most features of one move. */
export const MOVE_FEATURES = 88;
/** Most features of one arc's name. */
export const ARC_FEATURES = 40;

const NONE_HASH = 31337;
const NONE_TAG = 62;
const NONE_BOTH = 424243;

const cap = (n: number, most: number): number => Math.min(n, most);
const distance = (n: number): number => (n < 5 ? n : n < 8 ? 5 : n < 13 ? 6 : n < 22 ? 7 : 8);

/** Marks between words `a` and `b` (a < b): commas up to 2, opening and closing quotation marks, other breaks. */
function between(s: ParseState, a: number, b: number): number {
  return (
    cap((s.commas[b] as number) - (s.commas[a] as number), 2) +
    3 * cap((s.opens[b] as number) - (s.opens[a] as number), 1) +
    6 * cap((s.closes[b] as number) - (s.closes[a] as number), 1) +
    12 * cap((s.breaks[b] as number) - (s.breaks[a] as number), 1)
  );
}

/** Features of the next move. */
export function moveFeatures(s: ParseState, out: Int32Array): number {
  const { hash, tag, both, stack, depth, next, size } = s;
  const a = depth > 0 ? (stack[depth - 1] as number) : -1;
  const b = depth > 1 ? (stack[depth - 2] as number) : -1;
  const c = depth > 2 ? (stack[depth - 3] as number) : -1;
  const d = next;
  const e = next + 1 < size ? next + 1 : -1;
  const f = next + 2 < size ? next + 2 : -1;
  const aw = a < 0 ? NONE_HASH : (hash[a] as number);
  const at = a < 0 ? NONE_TAG : (tag[a] as number);
  const ab = a < 0 ? NONE_BOTH : (both[a] as number);
  const bw = b < 0 ? NONE_HASH : (hash[b] as number);
  const bt = b < 0 ? NONE_TAG : (tag[b] as number);
  const bb = b < 0 ? NONE_BOTH : (both[b] as number);
  const ct = c < 0 ? NONE_TAG : (tag[c] as number);
  const cb = c < 0 ? NONE_BOTH : (both[c] as number);
  const dw = hash[d] as number;
  const dt = tag[d] as number;
  const db = both[d] as number;
  const et = e < 0 ? NONE_TAG : (tag[e] as number);
  const eb = e < 0 ? NONE_BOTH : (both[e] as number);
  const ew = e < 0 ? NONE_HASH : (hash[e] as number);
  const ft = f < 0 ? NONE_TAG : (tag[f] as number);
  const fb = f < 0 ? NONE_BOTH : (both[f] as number);
  // Dependents so far.
  const aL = a < 0 ? -1 : (s.left1[a] as number);
  const aR = a < 0 ? -1 : (s.right1[a] as number);
  const aR2 = a < 0 ? -1 : (s.right2[a] as number);
  const bL = b < 0 ? -1 : (s.left1[b] as number);
  const bR = b < 0 ? -1 : (s.right1[b] as number);
  const dL = s.left1[d] as number;
  const dL2 = s.left2[d] as number;
  const aLt = aL < 0 ? NONE_TAG : (tag[aL] as number);
  const aRt = aR < 0 ? NONE_TAG : (tag[aR] as number);
  const aR2t = aR2 < 0 ? NONE_TAG : (tag[aR2] as number);
  const bLt = bL < 0 ? NONE_TAG : (tag[bL] as number);
  const bRt = bR < 0 ? NONE_TAG : (tag[bR] as number);
  const dLt = dL < 0 ? NONE_TAG : (tag[dL] as number);
  const dL2t = dL2 < 0 ? NONE_TAG : (tag[dL2] as number);
  const aLw = aL < 0 ? NONE_HASH : (hash[aL] as number);
  const aRw = aR < 0 ? NONE_HASH : (hash[aR] as number);
  const bRw = bR < 0 ? NONE_HASH : (hash[bR] as number);
  const bLw = bL < 0 ? NONE_HASH : (hash[bL] as number);
  const dLw = dL < 0 ? NONE_HASH : (hash[dL] as number);
  const aRr = aR < 0 ? 63 : (s.relation[aR] as number);
  const bRr = bR < 0 ? 63 : (s.relation[bR] as number);
  const dLr = dL < 0 ? 63 : (s.relation[dL] as number);
  const aGl = a < 0 ? 0 : (s.leftGroups[a] as number);
  const aGr = a < 0 ? 0 : (s.rightGroups[a] as number);
  const bGl = b < 0 ? 0 : (s.leftGroups[b] as number);
  const bGr = b < 0 ? 0 : (s.rightGroups[b] as number);
  const dGl = s.leftGroups[d] as number;
  const aCounts = a < 0 ? 0 : cap(s.leftCount[a] as number, 3) * 4 + cap(s.rightCount[a] as number, 3);
  const bCounts = b < 0 ? 0 : cap(s.leftCount[b] as number, 3) * 4 + cap(s.rightCount[b] as number, 3);
  const dCount = cap(s.leftCount[d] as number, 3);
  const far = a < 0 ? 0 : distance(d - a);
  const farBelow = b < 0 ? 0 : distance(a - b);
  const marks = a < 0 ? 0 : between(s, a, d);
  const marksBelow = b < 0 ? 0 : between(s, b, a);
  const marksAfter = s.gap[Math.min(d + 1, size)] as number;
  const within =
    (a < 0 ? 0 : (s.within[a] as number)) +
    4 * (s.within[d] as number) +
    16 * (b < 0 ? 0 : (s.within[b] as number));
  let n = 0;
  // Single words.
  out[n++] = feature1(1, aw);
  out[n++] = feature1(2, at);
  out[n++] = feature1(3, ab);
  out[n++] = feature1(4, bw);
  out[n++] = feature1(5, bt);
  out[n++] = feature1(6, bb);
  out[n++] = feature1(7, dw);
  out[n++] = feature1(8, dt);
  out[n++] = feature1(9, db);
  out[n++] = feature1(10, eb);
  out[n++] = feature1(11, et);
  out[n++] = feature1(12, fb);
  out[n++] = feature1(13, ft);
  out[n++] = feature1(14, cb);
  out[n++] = feature1(15, ew);
  // Pairs.
  out[n++] = feature2(16, ab, db);
  out[n++] = feature2(17, ab, dt);
  out[n++] = feature2(18, at, db);
  out[n++] = feature2(19, aw, dw);
  out[n++] = feature2(20, at, dt);
  out[n++] = feature2(21, bb, ab);
  out[n++] = feature2(22, bb, at);
  out[n++] = feature2(23, bt, ab);
  out[n++] = feature2(24, bw, aw);
  out[n++] = feature2(25, bt, at);
  out[n++] = feature2(26, bb, db);
  out[n++] = feature2(27, bt, dt);
  out[n++] = feature2(28, bb, dt);
  out[n++] = feature2(29, db, et);
  out[n++] = feature2(30, dt, eb);
  out[n++] = feature2(31, ab, eb);
  // Triples of tags and of words with tags.
  out[n++] = feature3(32, at, dt, et);
  out[n++] = feature3(33, bt, at, dt);
  out[n++] = feature3(34, ct, bt, at);
  out[n++] = feature3(35, dt, et, ft);
  out[n++] = feature3(36, ab, dt, et);
  out[n++] = feature3(37, at, db, et);
  out[n++] = feature3(38, bt, at, db);
  out[n++] = feature3(39, bt, ab, dt);
  out[n++] = feature3(40, bb, at, dt);
  out[n++] = feature3(41, ct, bt * 64 + at, dt);
  out[n++] = feature3(42, bt * 64 + at, dt, et);
  out[n++] = feature3(43, at, dt * 64 + et, ft);
  // Dependents.
  out[n++] = feature3(44, at, aLt, dt);
  out[n++] = feature3(45, at, aRt, dt);
  out[n++] = feature3(46, at, dt, dLt);
  out[n++] = feature3(47, bt, bRt, at);
  out[n++] = feature3(48, bt, at, aLt);
  out[n++] = feature3(49, bt, at, aRt);
  out[n++] = feature3(50, bt, bLt, at);
  out[n++] = feature3(51, ab, aRw, dt);
  out[n++] = feature3(52, at, aLw, db);
  out[n++] = feature3(53, bb, aLw, at);
  out[n++] = feature3(54, bt, bRw, ab);
  out[n++] = feature3(55, at, dt, dLw);
  out[n++] = feature3(56, at, aRt * 64 + aR2t, dt);
  out[n++] = feature3(57, at, dt, dLt * 64 + dL2t);
  out[n++] = feature3(58, bb, aLw, aw);
  out[n++] = feature2(59, aLw, ab);
  out[n++] = feature3(60, aRr, at, dt);
  out[n++] = feature3(61, bRr, bt, at);
  out[n++] = feature3(62, dLr, dt, at);
  out[n++] = feature3(63, bLw, bt, at * 64 + dt);
  // Which kinds of dependent there are, and how many.
  out[n++] = feature2(64, ab, aGl);
  out[n++] = feature2(65, ab, aGr);
  out[n++] = feature3(66, at, aGr, dt);
  out[n++] = feature3(67, at, aGl, dt);
  out[n++] = feature2(68, bb, bGr);
  out[n++] = feature3(69, bt, bGr, at);
  out[n++] = feature3(70, dt, dGl, at);
  out[n++] = feature2(71, db, dGl);
  out[n++] = feature3(72, at, aCounts, dt);
  out[n++] = feature3(73, bt, bCounts, at);
  out[n++] = feature3(74, dt, dCount, at);
  out[n++] = feature3(75, bGl, aGl, bt * 64 + at);
  // Distance, marks, quotation.
  out[n++] = feature3(76, at, dt, far);
  out[n++] = feature2(77, ab, far);
  out[n++] = feature2(78, db, far);
  out[n++] = feature3(79, bt, at, farBelow);
  out[n++] = feature2(80, bb, farBelow);
  out[n++] = feature3(81, at, dt, marks);
  out[n++] = feature3(82, ab, marks, dt);
  out[n++] = feature3(83, at, marks, db);
  out[n++] = feature3(84, bt, at * 64 + dt, marksBelow);
  out[n++] = feature3(85, bb, marksBelow, at);
  out[n++] = feature3(86, at * 64 + dt, marksAfter, marks);
  out[n++] = feature3(87, within, at * 64 + dt, bt);
  out[n++] = feature3(88, bt * 64 + at, marksBelow, marks * 32 + marksAfter);
  return n;
}

/** Features of the name of the arc from `h` to `d` (the dependent is complete). */
export function arcFeatures(s: ParseState, move: number, h: number, d: number, out: Int32Array): number {
  const { hash, tag, both } = s;
  const side = move === LEFT ? 1 : 2;
  const ht = (tag[h] as number) * 4 + side;
  const dt = tag[d] as number;
  const hb = (both[h] as number) + side;
  const db = (both[d] as number) + side;
  const hw = (hash[h] as number) + side;
  const dw = hash[d] as number;
  const first = s.left1[d] as number;
  const second = s.left2[d] as number;
  const last = s.right1[d] as number;
  const firstWord = first < 0 ? NONE_HASH : (hash[first] as number);
  const secondWord = second < 0 ? NONE_HASH : (hash[second] as number);
  const lastTag = last < 0 ? NONE_TAG : (tag[last] as number);
  const firstTag = first < 0 ? NONE_TAG : (tag[first] as number);
  const dGroups = (s.leftGroups[d] as number) | ((s.rightGroups[d] as number) << 16);
  const hGroups = s.leftGroups[h] as number;
  const hRight = s.rightGroups[h] as number;
  const hFirst = s.left1[h] as number;
  const hFirstWord = hFirst < 0 ? NONE_HASH : (hash[hFirst] as number);
  const low = Math.min(h, d);
  const high = Math.max(h, d);
  const marks = between(s, low, high);
  const far = distance(high - low);
  const beforeTag = d > 0 ? (tag[d - 1] as number) : NONE_TAG;
  const afterTag = d + 1 < s.size ? (tag[d + 1] as number) : NONE_TAG;
  const hAfter = h + 1 < s.size ? (tag[h + 1] as number) : NONE_TAG;
  const hBefore = h > 0 ? (tag[h - 1] as number) : NONE_TAG;
  const within = (s.within[d] as number) * 4 + (s.within[h] as number);
  let n = 0;
  out[n++] = feature2(101, dw, side);
  out[n++] = feature2(102, dt, side);
  out[n++] = feature1(103, db);
  out[n++] = feature1(104, hb);
  out[n++] = feature1(105, ht);
  out[n++] = feature2(106, hb, db);
  out[n++] = feature2(107, hb, dt);
  out[n++] = feature2(108, ht, db);
  out[n++] = feature2(109, ht, dt);
  out[n++] = feature2(110, hw, dw);
  out[n++] = feature3(111, ht, dt, far);
  out[n++] = feature3(112, ht, dt, marks);
  out[n++] = feature3(113, ht, dt, firstWord);
  out[n++] = feature3(114, hb, dt, firstWord);
  out[n++] = feature3(115, ht, dt, dGroups);
  out[n++] = feature3(116, ht, dt, hGroups);
  out[n++] = feature3(117, ht, dt, hRight);
  out[n++] = feature3(118, ht, dt, beforeTag);
  out[n++] = feature3(119, ht, dt, afterTag);
  out[n++] = feature3(120, ht, dt, hAfter);
  out[n++] = feature3(121, ht, dt, hBefore);
  out[n++] = feature3(122, firstWord, secondWord, dt * 4 + side);
  out[n++] = feature3(123, ht, dt, lastTag);
  out[n++] = feature3(124, ht, dt * 64 + firstTag, dGroups);
  out[n++] = feature3(125, ht, dt, within);
  out[n++] = feature3(126, hb, hGroups, dt);
  out[n++] = feature3(127, hb, hRight, dt);
  out[n++] = feature3(128, ht, dt, hFirstWord);
  out[n++] = feature3(129, db, dGroups, ht);
  out[n++] = feature3(130, ht, dt, marks * 16 + far);
  out[n++] = feature2(131, firstWord, db);
  out[n++] = feature3(132, ht, dt, h === s.size ? 1 : 0);
  return n;
}
