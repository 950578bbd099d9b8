// Chooses days: goes through the statements in order and gives each the likeliest of its options, or none.
import { shares } from "../../model/numbers.ts";
import type { Frame } from "../../saying/scene.ts";
import type { Ground } from "./facts.ts";
import { kindOf, leadEnd, noneFeatures, optionFeatures } from "./features.ts";
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

/** Weights by the name of a feature. */
export type Weights = ReadonlyMap<string, number>;

/**
 * Goes through all statements; those of the same voice and act are looked back to as they were chosen.
 * @param least a day is given from this chance on.
 * @param instead what to note as given, where training knows better; undefined keeps the choice.
 */
export function choose(
  g: Ground,
  weights: Weights,
  least: number,
  visit: (c: Case, chosen: Chosen) => string | undefined,
): void {
  const order = [...g.scene.frames].sort((a, b) => a.anchor - b.anchor || a.index - b.index);
  const given: (string | undefined)[] = new Array(order.length).fill(undefined);
  const lead = leadEnd(g.scene);
  order.forEach((frame, place) => {
    const goesOn =
      frame.attribution.continues === null ? undefined : g.scene.byId.get(frame.attribution.continues);
    const kind = kindOf(g, frame);
    const options = optionsOf(g, frame, lead);
    const rows = options.map((o) => optionFeatures(g, frame, kind, o, order, place, given));
    rows.push(noneFeatures(g, frame, kind, options));
    const chances = shares(rows.map((row) => row.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)));
    let best = 0;
    for (let i = 1; i < options.length; i++) if ((chances[i] as number) > (chances[best] as number)) best = i;
    const chance = options.length > 0 ? (chances[best] as number) : 0;
    const option = chance >= least ? (options[best] as Option) : null;
    void goesOn;
    const told = visit({ frame, options, rows }, { option, chance, chances });
    given[frame.index] = told ?? option?.key ?? "";
  });
}
