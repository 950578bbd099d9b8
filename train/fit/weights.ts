// Learns the weights of a choice by statement from lessons: which of its options is meant, several of them or none.
import { type Choice, type LearnOptions, learnChoices } from "../choices.ts";

/** Weights by feature, in hundredths; features that stand in fewer than `least` articles are left out. */
export function learnWeights(
  lessons: readonly (Choice & { readonly article: string })[],
  o: LearnOptions,
): Map<string, number> {
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
