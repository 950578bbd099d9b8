// Report: rules and choice on articles that were not learned from, and the curve of right against false dates.
import type { Judged } from "./lessons.ts";
import { judge } from "./judge.ts";

/** Right of what is told, and false of all, in per cent. */
export function worth(list: readonly Judged[], take: (l: Judged) => string): string {
  const n = { right: 0, wrong: 0, none: 0, false: 0, quiet: 0, open: 0 };
  for (const l of list) n[judge(take(l), l.said)]++;
  const asked = n.right + n.wrong + n.none;
  const share = (a: number, b: number) => ((100 * a) / Math.max(1, b)).toFixed(1).padStart(5);
  return `n ${String(list.length).padStart(4)}  told ${String(asked).padStart(3)}  right ${share(n.right, asked)}  wrong ${share(n.wrong, asked)}  not so, of all ${share(n.wrong + n.false, list.length)}`;
}

/** The likeliest day from a chance on, "" for none. */
export const taking =
  (least: number) =>
  (l: Judged): string => {
    let best = -1;
    for (let i = 0; i < l.keys.length; i++)
      if (best < 0 || (l.chances[i] as number) > (l.chances[best] as number)) best = i;
    return best >= 0 && (l.chances[best] as number) >= least ? (l.keys[best] as string) : "";
  };

/** Chances from which a day is given. */
export const BARS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];

/** Prints the figures of a set of lessons judged out of fold. */
export function report(list: readonly Judged[], log: (line: string) => void): void {
  for (const set of ["gold", "found"] as const) {
    const part = list.filter((l) => l.set === set);
    log(`${set}  rules  ${worth(part, (l) => l.ruled)}`);
    log(`${set}  best   ${worth(part, (l) => l.keys.find((_, i) => l.right[i] && l.said) ?? "")}`);
    for (const bar of BARS) log(`${set}  ${bar.toFixed(2)}   ${worth(part, taking(bar))}`);
  }
}
