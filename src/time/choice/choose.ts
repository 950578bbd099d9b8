// Chooses days: goes through the statements in order and gives each the likeliest of its options, or none.
import { shares } from "../../model/numbers.ts";
import type { Frame } from "../../saying/scene.ts";
import { type Ground, kindOf } from "./facts.ts";
import { BARRED, leadEnd, noneFeatures, optionFeatures } from "./features.ts";
import { type Option, optionsOf } from "./options.ts";

/** One statement with its options and their features; the last row is that of "none". */
export interface Case {
  readonly frame: Frame;
  readonly options: readonly Option[];
  readonly rows: readonly (readonly string[])[];
}

/** What was chosen: the option or null, with its chance; `chances` of all options and of none. */
export interface Chosen {
  readonly option: Option | null;
  readonly chance: number;
  readonly chances: readonly number[];
}

/** From which chances on days are given: those of the rules are kept, others are put instead or given where the rules have none. */
export interface Bars {
  readonly keep: number;
  readonly add: number;
}

/** As measured out of fold; see `models/english/dates-card.md`. */
export const BARS: Bars = { keep: 0.05, add: 0.55 };

/** The place of the option to take, -1 for none. */
export function taken(
  keys: readonly string[],
  chances: readonly number[],
  ruled: string,
  bars: Bars,
): number {
  let best = -1;
  for (let i = 0; i < keys.length; i++)
    if (best < 0 || (chances[i] as number) > (chances[best] as number)) best = i;
  const rule = ruled === "" ? -1 : keys.indexOf(ruled);
  if (best >= 0 && best !== rule && (chances[best] as number) >= bars.add) return best;
  return rule >= 0 && (chances[rule] as number) >= bars.keep ? rule : -1;
}

/** Weights by the name of a feature. */
export type Weights = ReadonlyMap<string, number>;

/**
 * Goes through all statements; those of the same voice and act are looked back to as they were chosen.
 * @param visit hears of each; where training knows better it gives back what to look back to instead.
 */
export function choose(
  g: Ground,
  weights: Weights,
  bars: Bars,
  visit: (c: Case, chosen: Chosen) => string | undefined,
): void {
  const order = [...g.scene.frames].sort((a, b) => a.anchor - b.anchor || a.index - b.index);
  const given: (string | undefined)[] = new Array(order.length).fill(undefined);
  const lead = leadEnd(g.scene);
  order.forEach((frame, place) => {
    const kind = kindOf(g, frame);
    const all = optionsOf(g, frame, lead).map((option) => ({
      option,
      row: optionFeatures(g, frame, kind, option, order, place, given),
    }));
    const open = all.filter(({ row }) => row.at(-1) !== BARRED);
    const options = open.map((o) => o.option);
    const rows = open.map((o) => o.row);
    rows.push(noneFeatures(g, frame, kind, options));
    const chances = shares(rows.map((row) => row.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)));
    const at = taken(
      options.map((o) => o.key),
      chances,
      g.ruled[frame.index]?.key ?? "",
      bars,
    );
    const option = options[at] ?? null;
    const chance = chances[at] ?? 0;
    const told = visit({ frame, options, rows }, { option, chance, chances });
    given[frame.index] = told ?? option?.key ?? "";
  });
}
