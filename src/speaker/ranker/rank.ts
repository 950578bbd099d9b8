// The trained ranker: for each person a pronoun may mean, how likely it is meant.
import { shares } from "../../model/numbers.ts";
import { readWeights } from "../../model/weights.ts";
import type { Context, Task } from "../context.ts";
import { PRONOUN_WEIGHTS } from "../lexicon/pronoun-weights.ts";
import type { Scored } from "../salience.ts";
import { featuresOf, nobodyFeatures } from "./features.ts";
import { type Choice, choicesOf } from "./options.ts";

/** Somebody with the chance that the pronoun means it; those of all and of nobody add up to 1. */
export interface Ranked extends Choice {
  readonly chance: number;
}

const WEIGHTS = readWeights(PRONOUN_WEIGHTS);

/** The people whom `salient` lets through and those without a name, most likely first. */
export function rankPeople(
  task: Task,
  context: Context,
  ranked: readonly Scored[],
  gender: "m" | "f",
): Ranked[] {
  const choices = choicesOf(task, context, ranked, gender);
  const rows = featuresOf(task, context, choices);
  const sums = [...rows, nobodyFeatures(choices)].map((row) =>
    row.reduce((sum, f) => sum + (WEIGHTS.get(f) ?? 0), 0),
  );
  const chances = shares(sums);
  return choices.map((c, n) => ({ ...c, chance: chances[n] as number })).sort((a, b) => b.chance - a.chance);
}
