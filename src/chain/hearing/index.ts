// Listeners named in a statement's own sentence: what the rules find where the trained choice agrees, else the choice's own.
import type { Decision } from "../../model/decision.ts";
import { readWeights } from "../../model/weights.ts";
import type { Frame } from "../../saying/scene.ts";
import { LISTENER_WEIGHTS } from "../lexicon/listener-weights.ts";
import type { Listener } from "../listener.ts";
import { BARS, type Ground, read, weigh } from "./choose.ts";

const WEIGHTS = readWeights(LISTENER_WEIGHTS);

/** Who was told, as tokens and as the record keeps it; null where nobody is. */
export interface Heard {
  readonly listener: Listener;
  readonly addressee: Decision<string>;
}

/** The listener of one statement. Time linear in its sentence. */
export function heard(g: Ground, f: Frame): Heard | null {
  const one = read(g, f);
  if (one.options.length === 0) return null;
  const { option, chance } = weigh(one, WEIGHTS, BARS);
  if (!option) return null;
  const { listener, addressee } = option;
  if (addressee.value === one.ruled) return { listener, addressee };
  return { listener, addressee: { ...addressee, by: "weighed", score: chance } };
}
