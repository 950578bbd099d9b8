// Learns the weights of the pronoun ranker: which of the people a pronoun may mean it does.
import { type LearnOptions, learnChoices } from "../choices.ts";

export type { LearnOptions };

/** One choice to learn from: the features of each option, which is right, and how much it counts. */
export interface Choosing {
  readonly rows: readonly (readonly string[])[];
  readonly right: number;
  readonly weight: number;
}

/** Weights by feature, in hundredths; features seen fewer than `least` times are left out. */
export function learnWeights(choices: readonly Choosing[], o: LearnOptions): Map<string, number> {
  const counts = new Map<string, number>();
  for (const c of choices)
    for (const row of c.rows) for (const f of row) counts.set(f, (counts.get(f) ?? 0) + 1);
  return learnChoices(
    choices.map((c) => ({ ...c, right: c.rows.map((_, n) => n === c.right) })),
    [...counts].flatMap(([f, n]) => (n >= o.least ? [f] : [])),
    o,
  );
}
