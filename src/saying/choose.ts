// A trained choice for each statement: walks through them in order and takes the likeliest of the options of each, or none.
import { shares } from "../model/numbers.ts";
import type { Frame, Scene } from "./scene.ts";

/** Weights by the name of a feature. */
export type Weights = ReadonlyMap<string, number>;

/** What was given so far, by statement: a key, "" for none, undefined where it was not its turn yet. */
export type Given = readonly (string | undefined)[];

/** One statement with its options and their features; the last row is that of "none". */
export interface Case<O> {
  readonly frame: Frame;
  readonly options: readonly O[];
  readonly rows: readonly (readonly string[])[];
}

/** A count in few classes, for the name of a feature. @example few(5) // "3+" */
export const few = (n: number, most = 3): string => (n >= most ? `${most}+` : String(n));

/** A distance in tokens in few classes. @example gap(9) // "12" */
export const gap = (n: number): string => (n <= 3 ? String(n) : n <= 6 ? "6" : n <= 12 ? "12" : "far");

/** What was chosen: the option or null, with its chance; `chances` of all options and of none. */
export interface Chosen<O> {
  readonly option: O | null;
  readonly chance: number;
  readonly chances: readonly number[];
}

/** From which chances on options are taken: those of the rules are kept, others are put instead or given where the rules have none. */
export interface Bars {
  readonly keep: number;
  readonly add: number;
}

/** What is chosen, and from what. */
export interface Choosing<O> {
  readonly scene: Scene;
  readonly weights: Weights;
  readonly bars: Bars;
  /** From which chances on later statements look back to an option, shown or not; `bars` where it is left out. */
  readonly held?: Bars;
  /** Options and features of a statement, the `place`-th of `order`. */
  readonly read: (frame: Frame, order: readonly Frame[], place: number, given: Given) => Case<O>;
  readonly keyOf: (option: O) => string;
  /** The key that the rules take, "" for none. */
  readonly ruled: (frame: Frame) => string;
}

/** Hears of each statement; where training knows better it gives back what later ones look back to instead. */
export type Visit<O> = (c: Case<O>, chosen: Chosen<O>) => string | undefined;

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

/** Goes through all statements; those looked back to are as they were chosen. */
export function walk<O>(
  { scene, weights, bars, held, read, keyOf, ruled }: Choosing<O>,
  visit: Visit<O>,
): void {
  const order = [...scene.frames].sort((a, b) => a.anchor - b.anchor || a.index - b.index);
  const given: (string | undefined)[] = new Array(order.length).fill(undefined);
  order.forEach((frame, place) => {
    const one = read(frame, order, place, given);
    const chances = shares(
      one.rows.map((row) => row.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)),
    );
    const at = taken(one.options.map(keyOf), chances, ruled(frame), bars);
    const option = one.options[at] ?? null;
    const told = visit(one, { option, chance: chances[at] ?? 0, chances });
    const back = held ? one.options[taken(one.options.map(keyOf), chances, ruled(frame), held)] : option;
    given[frame.index] = told ?? (back ? keyOf(back) : "");
  });
}
