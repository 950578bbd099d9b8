// Learns the weights of the choice of days: which of the days named near a statement it was said on, several of them or none.
import { type Choice, type LearnOptions, learnChoices } from "../choices.ts";

export type { LearnOptions };

/** One statement to learn from: features of each option and last of "none", and which of them are right. */
export interface Lesson extends Choice {
  readonly article: string;
}

/** Weights by feature, in hundredths; features that stand in fewer than `least` articles are left out. */
export function learnWeights(lessons: readonly Lesson[], o: LearnOptions): Map<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const l of lessons)
    for (const row of l.rows)
      for (const name of row) {
        const have = articles.get(name);
        if (have) have.add(l.article);
        else articles.set(name, new Set([l.article]));
      }
  return learnChoices(
    lessons,
    [...articles].flatMap(([name, seen]) => (seen.size >= o.least ? [name] : [])),
    o,
  );
}
