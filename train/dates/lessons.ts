// Lessons: every annotated statement with its options, and which of them a reader would take.
import { type Bars, choose, type Weights } from "../../src/time/choice/choose.ts";
import { agrees } from "./judge.ts";
import type { Lesson } from "./learn.ts";
import type { Said, Text } from "./texts.ts";

/** A lesson with what the rules and a choice took. */
export interface Judged extends Lesson {
  readonly set: Text["set"];
  readonly said: Said | null;
  readonly keys: readonly string[];
  readonly ruled: string;
  readonly chances: readonly number[];
}

/**
 * The lessons of one article. Statements look back to what `weights` chose by `bars`; to what people
 * wrote down where they are null.
 */
export function lessonsOf(text: Text, weights: Weights | null, bars: Bars): Judged[] {
  const out: Judged[] = [];
  choose(text.ground, weights ?? new Map(), bars, ({ frame, options, rows }, { chances }) => {
    const row = text.rows[frame.index] ?? null;
    const ruled = text.ground.ruled[frame.index]?.key ?? "";
    if (!row) return weights ? undefined : ruled;
    const { said } = row;
    const fits = options.map((o) => said !== null && agrees(o.key, said));
    // what may be given or left out is learned as given where the rules give it
    const kept = said?.optional === true && fits[options.findIndex((o) => o.key === ruled)] === true;
    const none = said === null || (said.optional === true && !kept) || !fits.includes(true);
    out.push({
      article: text.article,
      set: text.set,
      rows,
      right: [...fits, none],
      weight: 1,
      said,
      keys: options.map((o) => o.key),
      ruled,
      chances,
    });
    if (weights) return undefined;
    const fit = fits.indexOf(true);
    return fit < 0 ? "" : (options[fit]?.key ?? "");
  });
  return out;
}
