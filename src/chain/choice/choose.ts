// Chooses channels: gives each statement the likeliest of its options, or none.

import { type Bars, type Case, type Given, type Visit, type Weights, walk } from "../../saying/choose.ts";
import type { Frame } from "../../saying/scene.ts";
import { isBarred } from "./barred.ts";
import { noneFeatures, optionFeatures } from "./features.ts";
import { type Ground, kindOf } from "./ground.ts";
import { type Option, optionsOf } from "./options.ts";

/** As measured out of fold; see `models/english/channels-card.md`. */
export const BARS: Bars = { keep: 0.05, add: 0.55 };

/** A talk that is likelier than not begun is looked back to before it is sure enough to be shown. */
const HELD: Bars = { keep: 0.05, add: 0.4 };

/** The type that the rules give a statement, "" for none. */
export const ruledType = (g: Ground, f: Frame): string => g.told[f.index]?.channel?.value?.type ?? "";

/** Goes through all statements; those of the same voice are looked back to as they were chosen. */
export function choose(g: Ground, weights: Weights, bars: Bars, visit: Visit<Option>): void {
  const read = (frame: Frame, order: readonly Frame[], place: number, given: Given): Case<Option> => {
    const kind = kindOf(g, frame);
    const rule = ruledType(g, frame);
    const options = optionsOf(g, frame).filter((o) => o.type === rule || !isBarred(g, frame, o));
    const rows = options.map((option) => optionFeatures(g, frame, kind, option, order, place, given));
    return { frame, options, rows: [...rows, noneFeatures(g, frame, kind, options)] };
  };
  const ruled = (f: Frame) => ruledType(g, f);
  walk({ scene: g.scene, weights, bars, held: HELD, read, keyOf: (o) => o.type, ruled }, visit);
}
