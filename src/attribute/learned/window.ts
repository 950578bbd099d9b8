// Which words are labelled for a cue: its sentence, at most so many words to each side, with what is counted once.
import type { Context } from "../context.ts";
import { COARSE, type Columns } from "./columns.ts";
import type { Hint } from "./cue-features.ts";
import type { Window } from "./part-features.ts";

/** Words to each side of a cue at most. */
export const REACH = 90;
/** Words of a window at most. */
export const MOST = 2 * REACH + 1;

/** The window of cue `v`. `rivals` says how likely every token is a cue (0 to 3). */
export function makeWindow(c: Context, k: Columns, v: number, hint: Hint | null, rivals: Uint8Array): Window {
  const s = c.doc.sentences[(c.tokens[v] as { sentence: number }).sentence] as {
    first: number;
    last: number;
  };
  const first = Math.max(s.first, v - REACH);
  const last = Math.min(s.last, v + REACH);
  const size = last - first + 1;
  const hinted = new Uint8Array(size);
  const rival = rivals.slice(first, last + 1);
  const commas = new Uint8Array(size);
  const between = new Uint8Array(size);
  if (hint) {
    const fill = (parts: Hint["content"], value: number) => {
      for (const [a, b] of parts)
        if (b >= first && a <= last)
          hinted.fill(value, Math.max(a, first) - first, Math.min(b, last) - first + 1);
    };
    fill(hint.content, 1);
    fill(hint.source, 2);
  }
  for (const step of [-1, 1]) {
    let n = 0;
    let m = 0;
    for (let i = v + step; i >= first && i <= last; i += step) {
      commas[i - first] = Math.min(3, n);
      between[i - first] = Math.min(3, m);
      const t = k.coarse[i] as number;
      if (t === COARSE.M && (c.quote[i] as number) === (c.quote[v] as number)) n++;
      if ((rival[i - first] as number) >= 2) m++;
    }
  }
  return { cue: v, first, last, hinted, hint, rival, commas, between };
}
