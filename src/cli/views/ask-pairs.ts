// Pairs of an answer: which differences between speakers are shown first, the same on every page.
import type { Answer, Difference } from "../../link/answer.ts";

/** Pairs that a page shows; JSON has all. */
const MOST_PAIRS = 6;

/** The heading over them. */
export const DIFFERENCES_HEADING = "Where speakers differ, within a year of each other";

/** The pairs worth showing first, no speaker in more than two of them, and how many there are beside. */
export function tellingPairs({ differences }: Answer): {
  readonly shown: readonly Difference[];
  readonly more: number;
} {
  const speakers = new Map<string, number>();
  const shown: Difference[] = [];
  for (const d of differences) {
    const names = [d.a, d.b].map((h) => h.record.statement.speaker.value?.id ?? h.record.statement.id);
    if (names.some((n) => (speakers.get(n) ?? 0) >= 2)) continue;
    for (const n of names) speakers.set(n, (speakers.get(n) ?? 0) + 1);
    shown.push(d);
    if (shown.length === MOST_PAIRS) break;
  }
  return { shown, more: differences.length - shown.length };
}
