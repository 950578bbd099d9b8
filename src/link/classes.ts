// Classes: what a statement may be to a claim, apart from the weights, so that who only names them does not load those.
import type { StanceValue } from "../model/stance.ts";

/** What a statement may be to a claim, in the order of the weights. */
export const CLASSES = [
  "affirms",
  "denies",
  "conditional",
  "hedged",
  "declines",
  "relays",
  "unrelated",
] as const satisfies readonly (StanceValue | "unrelated")[];

/** One of `CLASSES`. */
export type StanceClass = (typeof CLASSES)[number];
