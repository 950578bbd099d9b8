// Where every word of a window stands in the tree as seen from a cue: how far up, down which branch.
import { COARSE, type Columns } from "./columns.ts";

/** Highest step above the cue that is told apart. */
const MOST_UP = 4;
/** Steps that are climbed at most, so that a broken tree cannot hang the reader. */
const MOST_CLIMB = 200;

/** The window as seen from one cue; every array is indexed by token minus `first`. */
export interface Paths {
  first: number;
  last: number;
  /** Steps from the cue up to the word where the paths meet; MOST_UP at most; MOST_UP + 1 in another sentence. */
  up: Uint8Array;
  /** The child, of the meeting word, under which the token stands (token index); the token itself at the meeting word. */
  branch: Int32Array;
  /** Steps down from the meeting word, 7 at most. */
  down: Uint8Array;
  /** Relations climbed from the cue, as one number for each `up`. */
  readonly climbed: Int32Array;
  /** Index of the nearest verb at or above the token. */
  verb: Int32Array;
}

/** Room for a window of up to `most` tokens. */
export const makePaths = (most: number): Paths => ({
  first: 0,
  last: -1,
  up: new Uint8Array(most),
  branch: new Int32Array(most),
  down: new Uint8Array(most),
  climbed: new Int32Array(MOST_UP + 2),
  verb: new Int32Array(most),
});

/** Fills `p` for cue `v` and the tokens `first` to `last` (inclusive). */
export function fillPaths(k: Columns, v: number, first: number, last: number, p: Paths): void {
  const size = last - first + 1;
  p.first = first;
  p.last = last;
  p.up.fill(255, 0, size);
  p.verb.fill(-2, 0, size);
  p.climbed.fill(0);
  let node = v;
  let code = 0;
  for (let level = 0; node >= 0 && level < MOST_CLIMB; level++) {
    const i = node - first;
    if (i >= 0 && i < size) {
      p.up[i] = Math.min(level, MOST_UP);
      p.branch[i] = node;
      p.down[i] = 0;
    }
    if (level <= MOST_UP) p.climbed[level] = code;
    code = Math.imul(code + 1 + (k.rel[node] as number), 0x01000193);
    node = k.head[node] as number;
  }
  const stack: number[] = [];
  for (let t = first; t <= last; t++) {
    let i = t;
    stack.length = 0;
    while (i >= first && i <= last && p.up[i - first] === 255 && stack.length < MOST_CLIMB) {
      stack.push(i);
      i = k.head[i] as number;
    }
    const known = i >= first && i <= last && p.up[i - first] !== 255;
    for (let at = stack.length - 1; at >= 0; at--) {
      const j = stack[at] as number;
      const h = at === stack.length - 1 ? i : (stack[at + 1] as number);
      if (!known) {
        p.up[j - first] = MOST_UP + 1;
        p.branch[j - first] = j;
        p.down[j - first] = 7;
        continue;
      }
      p.up[j - first] = p.up[h - first] as number;
      p.branch[j - first] = p.down[h - first] === 0 ? j : (p.branch[h - first] as number);
      p.down[j - first] = Math.min(7, (p.down[h - first] as number) + 1);
    }
  }
  for (let t = first; t <= last; t++) {
    let i = t;
    stack.length = 0;
    while (
      i >= first &&
      i <= last &&
      p.verb[i - first] === -2 &&
      k.coarse[i] !== COARSE.V &&
      stack.length < MOST_CLIMB
    ) {
      stack.push(i);
      i = k.head[i] as number;
    }
    const found = i < first || i > last ? -1 : k.coarse[i] === COARSE.V ? i : (p.verb[i - first] as number);
    if (i >= first && i <= last && p.verb[i - first] === -2) p.verb[i - first] = found;
    for (const j of stack) p.verb[j - first] = found;
  }
}
