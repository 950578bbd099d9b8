// Looks up turns by where they stand. Logarithmic, since turns are kept in order of the text.
import type { Turn } from "./context.ts";

/** Index of the last turn whose source begins at or before a token; -1 where none does. */
export function lastTurnUpTo(turns: readonly Turn[], token: number): number {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((turns[mid] as Turn).at <= token) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** The turn whose source is read from that token on; null where none is. */
export function turnAt(turns: readonly Turn[], token: number): Turn | null {
  const turn = turns[lastTurnUpTo(turns, token)];
  return turn?.at === token ? turn : null;
}
