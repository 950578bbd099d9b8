// Chooses days: gives each statement the likeliest of its options, or none.
import { type Bars, type Case, type Given, type Visit, type Weights, walk } from "../../saying/choose.ts";
import { isParted, ownTime } from "../../saying/own-time.ts";
import type { Frame } from "../../saying/scene.ts";
import { type Ground, kindOf } from "./facts.ts";
import { BARRED, leadEnd, noneFeatures, optionFeatures } from "./features.ts";
import { type Option, optionsOf } from "./options.ts";

/** As measured out of fold; see `models/english/dates-card.md`. */
export const BARS: Bars = { keep: 0.05, add: 0.75 };

/** Goes through all statements; those of the same voice and act are looked back to as they were chosen. */
export function choose(g: Ground, weights: Weights, bars: Bars, visit: Visit<Option>): void {
  const lead = leadEnd(g.scene);
  const read = (frame: Frame, order: readonly Frame[], place: number, given: Given): Case<Option> => {
    const kind = kindOf(g, frame);
    const all = optionsOf(g, frame, lead).map((option) => ({
      option,
      row: optionFeatures(g, frame, kind, option, order, place, given),
    }));
    const open = all.filter(({ option, row }) => row.at(-1) !== BARRED && !isOfOtherClause(g, frame, option));
    const options = open.map((o) => o.option);
    const rows = open.map((o) => o.row);
    return { frame, options, rows: [...rows, noneFeatures(g, frame, kind, options)] };
  };
  const ruled = (f: Frame) => g.ruled[f.index]?.key ?? "";
  walk({ scene: g.scene, weights, bars, read, keyOf: (o) => o.key, ruled }, visit);
}

/** "In 2022 he called it a rival; by last autumn he was calling it a foe": the first clause's time is not the second's. */
const isOfOtherClause = ({ scene }: Ground, f: Frame, { here }: Option): boolean =>
  here !== null &&
  here.time.core < f.anchor &&
  isParted(scene, f, here.time.core) &&
  ownTime(scene, f) !== "";
