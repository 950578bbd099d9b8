// Learns weights for features by name: softmax over the people a pronoun may mean, in steps with a rate for each (AdaGrad).
import { shares } from "../../src/model/numbers.ts";
import { makeRandom, shuffle } from "../random.ts";

/** One choice to learn from: the features of each option, which is right, and how much it counts. */
export interface Choosing {
  readonly rows: readonly (readonly string[])[];
  readonly right: number;
  readonly weight: number;
}

/** How it is learned. */
export interface LearnOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero at every step. */
  readonly decay: number;
  /** Features seen fewer times are left out. */
  readonly least: number;
}

/** Weights by feature, in hundredths, averaged over the last half of the epochs; those of zero are left out. */
export function learnWeights(choices: readonly Choosing[], o: LearnOptions): Map<string, number> {
  const counts = new Map<string, number>();
  for (const c of choices)
    for (const row of c.rows) for (const f of row) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts]
    .filter(([, n]) => n >= o.least)
    .map(([f]) => f)
    .sort();
  const index = new Map(names.map((f, i) => [f, i]));
  const data = choices.map((c) => ({
    rows: c.rows.map((row) => row.flatMap((f) => index.get(f) ?? [])),
    right: c.right,
    weight: c.weight,
  }));
  const w = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  const sum = new Float64Array(names.length);
  const random = makeRandom(o.seed);
  let kept = 0;
  for (let e = 0; e < o.epochs; e++) {
    for (const c of shuffle(data.slice(), random)) {
      const chances = shares(c.rows.map((row) => row.reduce((s, i) => s + (w[i] as number), 0)));
      c.rows.forEach((row, n) => {
        const g = ((chances[n] as number) - (n === c.right ? 1 : 0)) * c.weight;
        for (const i of row) {
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
  names.forEach((f, i) => {
    const hundredths = Math.round((100 * (sum[i] as number)) / kept);
    if (hundredths !== 0) out.set(f, hundredths);
  });
  return out;
}
