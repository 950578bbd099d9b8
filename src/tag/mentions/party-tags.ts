// Party and state beside a lawmaker: "(R-Calif.)", ", D-North Dakota,". They tell where somebody sits and name nobody.
import { type Facts, Shape } from "./facts.ts";

const TAG = /^(?:R|D|I|DFL|Dem|Rep|Ind)-\p{Lu}/u;

/** Words of a state behind the dash that are looked back over: "D-North Dakota". */
const WORDS = 2;

/** True where the token belongs to a tag of party and state, which stands behind a bracket or comma. */
export function inPartyTag({ tokens, shape }: Facts, i: number): boolean {
  for (let at = i; at >= 0 && i - at <= WORDS; at--) {
    if (shape[at] === Shape.other) return false;
    if (TAG.test(tokens[at]?.form ?? "")) return /^[(,[]$/.test(tokens[at - 1]?.form ?? "");
  }
  return false;
}
