// Texts: an annotated article as the ground of the choice of days.
import { actsOf } from "../../src/analyse.ts";
import { findChains } from "../../src/chain/index.ts";
import type { Ground } from "../../src/time/choice/facts.ts";
import { groundOf } from "../../src/time/choice/ground.ts";
import { byRules } from "../../src/time/said-at.ts";
import type { Reading } from "../fit/people.ts";

/** The ground of one reading, with the acts that channels tell. */
export function ground({ doc, attributions, voices, published, knowledge }: Reading): Ground {
  const acts = actsOf(findChains(doc, attributions, knowledge, voices));
  return groundOf(byRules(doc, attributions, published, voices, acts), acts);
}
