// The state of the arc-hybrid parser over one sentence's words (punctuation left out), and its three moves.
import { GROUP_BIT } from "./relations.ts";

/** Move: the next word goes on the stack. */
export const SHIFT = 0;
/** Move: the word on top of the stack hangs from the next word and leaves. */
export const LEFT = 1;
/** Move: the word on top of the stack hangs from the one below it and leaves. */
export const RIGHT = 2;

/** Words `0 … size-1` of a sentence and the root after them at `size`. Arrays are reused from sentence to sentence. */
export interface ParseState {
  size: number;
  capacity: number;
  /** Word, tag, and both in one hash; by word. */
  hash: Int32Array;
  tag: Int32Array;
  both: Int32Array;
  /** Running counts of marks before each word, from which the marks between two words follow. */
  commas: Int32Array;
  opens: Int32Array;
  closes: Int32Array;
  breaks: Int32Array;
  /** Marks right before each word and at the end, as bits. */
  gap: Int32Array;
  /** 1 inside quotation marks, plus 2 inside brackets. */
  within: Int32Array;
  head: Int32Array;
  relation: Int32Array;
  /** Outermost and second outermost dependents on each side, -1 where none. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  leftCount: Int32Array;
  rightCount: Int32Array;
  /** Groups of relations on each side, as bits. */
  leftGroups: Int32Array;
  rightGroups: Int32Array;
  /** What an earlier pass found: head, relation, outermost dependents on each side (the word itself where none). */
  hintHead: Int32Array;
  hintRelation: Int32Array;
  hintFirst: Int32Array;
  hintLast: Int32Array;
  /** True where the four columns above hold something. */
  hinted: boolean;
  /** True where the words stand in reverse. */
  reversed: boolean;
  stack: Int32Array;
  depth: number;
  next: number;
}

/** A state with room for `capacity` words. */
export const makeParseState = (capacity = 256): ParseState => ({
  size: 0,
  capacity,
  hash: new Int32Array(capacity),
  tag: new Int32Array(capacity),
  both: new Int32Array(capacity),
  commas: new Int32Array(capacity),
  opens: new Int32Array(capacity),
  closes: new Int32Array(capacity),
  breaks: new Int32Array(capacity),
  gap: new Int32Array(capacity),
  within: new Int32Array(capacity),
  head: new Int32Array(capacity),
  relation: new Int32Array(capacity),
  left1: new Int32Array(capacity),
  left2: new Int32Array(capacity),
  right1: new Int32Array(capacity),
  right2: new Int32Array(capacity),
  leftCount: new Int32Array(capacity),
  rightCount: new Int32Array(capacity),
  leftGroups: new Int32Array(capacity),
  rightGroups: new Int32Array(capacity),
  hintHead: new Int32Array(capacity),
  hintRelation: new Int32Array(capacity),
  hintFirst: new Int32Array(capacity),
  hintLast: new Int32Array(capacity),
  stack: new Int32Array(capacity),
  hinted: false,
  reversed: false,
  depth: 0,
  next: 0,
});

/** Makes room for `size` words and the root. */
export function ensureCapacity(state: ParseState, size: number): void {
  if (size + 1 < state.capacity) return;
  const capacity = 2 * (size + 1);
  Object.assign(state, makeParseState(capacity));
}

/** Clears the tree and puts every word back into the buffer. Word columns stay. */
export function restart(state: ParseState): void {
  const end = state.size + 1;
  state.head.fill(-1, 0, end);
  state.relation.fill(0, 0, end);
  state.left1.fill(-1, 0, end);
  state.left2.fill(-1, 0, end);
  state.right1.fill(-1, 0, end);
  state.right2.fill(-1, 0, end);
  state.leftCount.fill(0, 0, end);
  state.rightCount.fill(0, 0, end);
  state.leftGroups.fill(0, 0, end);
  state.rightGroups.fill(0, 0, end);
  state.depth = 0;
  state.next = 0;
}

/** True while there is a move to make. */
export const unfinished = (s: ParseState): boolean => s.next < s.size || s.depth > 0;

/** Whether a move may be made. Only one word can get the root as its head. */
export function allowed(s: ParseState, move: number): boolean {
  if (move === SHIFT) return s.next < s.size;
  if (move === LEFT) return s.depth > 0 && (s.next < s.size || s.depth === 1);
  return s.depth > 1;
}

/** The move that must be made where no other may; -1 where there is a choice. */
export function onlyMove(s: ParseState): number {
  if (s.depth === 0) return SHIFT;
  if (s.next < s.size) return -1;
  return s.depth === 1 ? LEFT : RIGHT;
}

/** Head and dependent of the arc that LEFT or RIGHT makes now. */
export const arcHead = (s: ParseState, move: number): number =>
  move === LEFT ? s.next : (s.stack[s.depth - 2] as number);

/** Makes the move; `relation` is that of the new arc (ignored for SHIFT). */
export function advance(s: ParseState, move: number, relation: number): void {
  if (move === SHIFT) {
    s.stack[s.depth++] = s.next++;
    return;
  }
  const d = s.stack[s.depth - 1] as number;
  const h = arcHead(s, move);
  s.depth--;
  s.head[d] = h;
  s.relation[d] = relation;
  const bit = GROUP_BIT[relation] as number;
  if (move === LEFT) {
    s.left2[h] = s.left1[h] as number;
    s.left1[h] = d;
    s.leftCount[h] = (s.leftCount[h] as number) + 1;
    s.leftGroups[h] = (s.leftGroups[h] as number) | bit;
  } else {
    s.right2[h] = s.right1[h] as number;
    s.right1[h] = d;
    s.rightCount[h] = (s.rightCount[h] as number) + 1;
    s.rightGroups[h] = (s.rightGroups[h] as number) | bit;
  }
}

function reverseRow(row: Int32Array, size: number): void {
  for (let i = 0, j = size - 1; i < j; i++, j--) {
    const held = row[i] as number;
    row[i] = row[j] as number;
    row[j] = held;
  }
}

/** Turns the sentence round, so that the same moves read it from its end; a second call turns it back. */
export function reverse(s: ParseState): void {
  const { size } = s;
  s.reversed = !s.reversed;
  for (const row of [s.hash, s.tag, s.both, s.within]) reverseRow(row, size);
  reverseRow(s.gap, size + 1);
  for (const row of [s.commas, s.opens, s.closes, s.breaks]) {
    const total = row[size] as number;
    reverseRow(row, size);
    for (let k = 0; k < size; k++) row[k] = total - (row[k] as number);
  }
}

/** Takes the tree that stands in the state, read from the other end, as hints for the next pass, and turns the sentence back. */
export function hintFromReversed(s: ParseState): void {
  const { size } = s;
  const mirror = (k: number) => (k === size ? size : size - 1 - k);
  for (let k = 0; k < size; k++) {
    s.hintHead[mirror(k)] = mirror(s.head[k] as number);
    s.hintRelation[mirror(k)] = s.relation[k] as number;
  }
  reverse(s);
  fillHintSpans(s);
}

/** Works out the outermost hinted dependents from `hintHead`. */
export function fillHintSpans(s: ParseState): void {
  const { size } = s;
  for (let k = 0; k <= size; k++) {
    s.hintFirst[k] = k;
    s.hintLast[k] = k;
  }
  for (let k = 0; k < size; k++) {
    const h = s.hintHead[k] as number;
    if (k < (s.hintFirst[h] as number)) s.hintFirst[h] = k;
    if (k > (s.hintLast[h] as number)) s.hintLast[h] = k;
  }
  s.hinted = true;
}
