// Lessons: statements with options and what people wrote down of them, walked through as the program walks.
import type { Bars, Case, Visit, Weights } from "../../src/saying/choose.ts";
import type { Choice } from "../choices.ts";
import type { Agrees, Told } from "./people.ts";

/** One statement to learn from: features of each option and last of "none", and which of them are right; with what the rules and a choice took. */
export interface Lesson extends Choice {
  readonly article: string;
  readonly set: "gold" | "found";
  readonly told: Told | null;
  readonly keys: readonly string[];
  readonly ruled: string;
  readonly chances: readonly number[];
}

/** What is learned: how an article is walked through, and which options agree with people. */
export interface Matter<O> {
  readonly walk: (weights: Weights, bars: Bars, visit: Visit<O>) => void;
  readonly keyOf: (option: O) => string;
  readonly ruled: (c: Case<O>) => string;
  /** What people wrote down of a statement; undefined where no row matches. */
  readonly told: (c: Case<O>) => Told | null | undefined;
  readonly agrees: Agrees;
}

/**
 * The lessons of one article. Statements look back to what `weights` chose by `bars`; to what people
 * wrote down where they are null.
 */
export function lessonsOf<O>(
  article: string,
  set: "gold" | "found",
  matter: Matter<O>,
  weights: Weights | null,
  bars: Bars,
): Lesson[] {
  const out: Lesson[] = [];
  matter.walk(weights ?? new Map(), bars, (c, { chances }) => {
    const told = matter.told(c);
    const ruled = matter.ruled(c);
    if (told === undefined) return weights ? undefined : ruled;
    const keys = c.options.map(matter.keyOf);
    const fits = keys.map((key) => told !== null && matter.agrees(key, told));
    // what may be given or left out is learned as given where the rules give it
    const kept = told?.optional === true && fits[keys.indexOf(ruled)] === true;
    const none = told === null || (told.optional === true && !kept) || !fits.includes(true);
    out.push({ article, set, rows: c.rows, right: [...fits, none], weight: 1, told, keys, ruled, chances });
    if (weights) return undefined;
    return keys[fits.indexOf(true)] ?? "";
  });
  return out;
}
