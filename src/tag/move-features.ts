// All features of one move in one row, as training takes them; reading takes the three groups of parse-features.ts apart.
import { nextFeatures, pairFeatures, stackFeatures } from "./parse-features.ts";
import type { ParseState } from "./parse-state.ts";

/** Most features of one move. */
export const MOVE_FEATURES = 100;

/** Templates of `stackFeatures`, `nextFeatures` and `pairFeatures` without hints, in the order in which these write them. */
const TEMPLATES: readonly number[] = [
  1, 2, 3, 4, 5, 6, 14, 21, 22, 23, 24, 25, 34, 47, 48, 50, 53, 54, 58, 59, 61, 64, 68, 69, 73, 75, 79, 80,
  85, 7, 8, 9, 10, 11, 12, 13, 15, 29, 30, 35, 16, 17, 18, 19, 20, 26, 27, 28, 31, 32, 33, 36, 37, 38, 39, 40,
  41, 42, 43, 44, 45, 46, 49, 51, 52, 55, 56, 57, 60, 62, 63, 65, 66, 67, 70, 71, 72, 74, 76, 77, 78, 81, 82,
  83, 84, 86, 87, 88,
];
/** Where each of `TEMPLATES` stands among all in ascending order. */
const PLACE = Uint8Array.from(TEMPLATES, (t) => TEMPLATES.filter((other) => other < t).length);

/** All features of the next move, by ascending template: what is learned depends on the order where two share a row. */
export function moveFeatures(s: ParseState, out: Int32Array): number {
  const grouped = new Int32Array(MOVE_FEATURES);
  const n = pairFeatures(s, grouped, nextFeatures(s, grouped, stackFeatures(s, grouped, 0)));
  for (let k = 0; k < n; k++) out[PLACE[k] ?? k] = grouped[k] as number;
  return n;
}
