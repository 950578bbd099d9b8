// Choices: weights for features by name, by softmax over options of which one or several are right, in steps with a rate
// for each weight (AdaGrad, Duchi, Hazan and Singer 2011). What the pronoun ranker and the choice of dates learn by.
import { shares } from "../src/model/numbers.ts";
import { makeRandom, shuffle } from "./random.ts";

/** One choice to learn from: the features of each option, which are right, and how much it counts. */
export interface Choice {
  readonly rows: readonly (readonly string[])[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** How it is learned. */
export interface LearnOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero at every step. */
  readonly decay: number;
  /** Features met less often are left out; each learner counts its own way. */
  readonly least: number;
}

/**
 * Weights of the features named, in hundredths, averaged over the last half of the epochs; those of zero are left out.
 * Of several right options each takes its part of the whole.
 */
export function learnChoices(
  choices: readonly Choice[],
  features: Iterable<string>,
  o: LearnOptions,
): Map<string, number> {
  const names = [...features].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const data = choices.map((c) => ({
    rows: c.rows.map((row) => Int32Array.from(row.flatMap((name) => index.get(name) ?? []))),
    right: c.right,
    alone: c.right.filter(Boolean).length === 1,
    weight: c.weight,
  }));
  const w = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  const sum = new Float64Array(names.length);
  const random = makeRandom(o.seed);
  let kept = 0;
  for (let e = 0; e < o.epochs; e++) {
    for (const { rows, right, alone, weight } of shuffle(data.slice(), random)) {
      const chances = shares(
        rows.map((row) => {
          let s = 0;
          for (let k = 0; k < row.length; k++) s += w[row[k] as number] as number;
          return s;
        }),
      );
      const good = chances.reduce((s, c, n) => s + (right[n] ? c : 0), 1e-12);
      rows.forEach((row, n) => {
        const chance = chances[n] as number;
        const part = !right[n] ? 0 : alone ? 1 : chance / good;
        const g = (chance - part) * weight;
        for (let k = 0; k < row.length; k++) {
          const i = row[k] as number;
          const d = g + o.decay * (w[i] as number);
          squares[i] = (squares[i] as number) + d * d;
          w[i] = (w[i] as number) - (o.rate * d) / Math.sqrt((squares[i] as number) + 1);
        }
      });
    }
    if (e < o.epochs / 2) continue;
    kept++;
    for (let i = 0; i < w.length; i++) sum[i] = (sum[i] as number) + (w[i] as number);
  }
  const out = new Map<string, number>();
  names.forEach((name, i) => {
    const hundredths = Math.round((100 * (sum[i] as number)) / kept);
    if (hundredths !== 0) out.set(name, hundredths);
  });
  return out;
}
