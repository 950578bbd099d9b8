// Learns weights for the choice of days: softmax over the options, where several may be right, by AdaGrad with a pull to zero.
import { shares } from "../../src/model/numbers.ts";
import { makeRandom, shuffle } from "../random.ts";

/** One statement to learn from: features of each option and last of "none", and which of them are right. */
export interface Lesson {
  readonly article: string;
  readonly rows: readonly (readonly string[])[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** How it is learned. */
export interface LearnOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero, for each statement seen. */
  readonly decay: number;
  /** Features that stand in fewer articles are left out. */
  readonly least: number;
}

/** Weights by feature, in hundredths, averaged over the last half of the epochs; those of zero are left out. */
export function learnWeights(lessons: readonly Lesson[], o: LearnOptions): Map<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const l of lessons)
    for (const row of l.rows)
      for (const name of row) {
        const have = articles.get(name);
        if (have) have.add(l.article);
        else articles.set(name, new Set([l.article]));
      }
  const names = [...articles]
    .filter(([, seen]) => seen.size >= o.least)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const data = lessons.map((l) => ({
    rows: l.rows.map((row) => row.flatMap((name) => index.get(name) ?? [])),
    right: l.right,
    weight: l.weight,
  }));
  const w = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  const sum = new Float64Array(names.length);
  const random = makeRandom(o.seed);
  let kept = 0;
  for (let e = 0; e < o.epochs; e++) {
    for (const l of shuffle(data.slice(), random)) {
      const chances = shares(l.rows.map((row) => row.reduce((s, i) => s + (w[i] as number), 0)));
      const good = chances.reduce((s, c, n) => s + (l.right[n] ? c : 0), 1e-12);
      l.rows.forEach((row, n) => {
        const c = chances[n] as number;
        const g = (c - (l.right[n] ? c / good : 0)) * l.weight;
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
  names.forEach((name, i) => {
    const hundredths = Math.round((100 * (sum[i] as number)) / kept);
    if (hundredths !== 0) out.set(name, hundredths);
  });
  return out;
}
