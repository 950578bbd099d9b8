// Report: rules and choice on articles that were not learned from, and the curve of right against false ones.
import { type Bars, taken } from "../../src/saying/choose.ts";
import type { Lesson } from "./lessons.ts";
import { type Agrees, worthOf } from "./people.ts";

/** Right of what is told, and false of all, in per cent. */
export function worth(list: readonly Lesson[], agrees: Agrees, take: (l: Lesson) => string): string {
  const n = { right: 0, wrong: 0, none: 0, false: 0, quiet: 0, open: 0 };
  for (const l of list) n[worthOf(take(l), l.told, agrees)]++;
  const asked = n.right + n.wrong + n.none;
  const share = (a: number, b: number) => ((100 * a) / Math.max(1, b)).toFixed(1).padStart(5);
  return `n ${String(list.length).padStart(4)}  told ${String(asked).padStart(3)}  right ${share(n.right, asked)}  wrong ${share(n.wrong, asked)}  not so, of all ${share(n.wrong + n.false, list.length)}`;
}

/** What a choice takes at some bars. */
export const taking =
  (bars: Bars) =>
  (l: Lesson): string =>
    l.keys[taken(l.keys, l.chances, l.ruled, bars)] ?? "";

const KEEP = [0.05, 0.15, 0.3];
const ADD = [0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 1.1];

/** Prints the figures of a set of lessons judged out of fold. */
export function report(list: readonly Lesson[], agrees: Agrees, log: (line: string) => void): void {
  for (const set of ["gold", "found"] as const) {
    const part = list.filter((l) => l.set === set);
    log(`${set}  rules  ${worth(part, agrees, (l) => l.ruled)}`);
    log(`${set}  best   ${worth(part, agrees, (l) => l.keys.find((_, i) => l.right[i] && l.told) ?? "")}`);
    for (const keep of KEEP)
      for (const add of ADD)
        log(
          `${set}  keep ${keep.toFixed(2)} add ${add.toFixed(2)}  ${worth(part, agrees, taking({ keep, add }))}`,
        );
  }
}
