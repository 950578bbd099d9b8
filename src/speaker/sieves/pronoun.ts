// "he" and "she": the most salient person of that gender; nobody where two are about as likely.
import { open, type Sieve } from "../context.ts";
import { type Entity, isPersonal } from "../entities.ts";
import { entityCandidate } from "../refs.ts";
import { salient } from "../salience.ts";

const GENDER: Readonly<Record<string, "m" | "f">> = {
  he: "m",
  him: "m",
  his: "m",
  himself: "m",
  she: "f",
  her: "f",
  hers: "f",
  herself: "f",
};
/** The best must lead the next by this much. */
const MARGIN = 0.35;
/** Below this nobody near enough is known. */
const FLOOR = -4;

/** "She added that …". */
export const pronoun: Sieve = {
  id: "pronoun",
  about: "“he” or “she” is the most salient person whose gender does not speak against it",
  find(task, context) {
    const gender = task.head?.type === "pronoun" ? GENDER[task.head.lower] : undefined;
    if (!gender) return null;
    const fits = (e: Entity) => isPersonal(e) && (e.gender === null || e.gender === gender);
    const ranked = salient(task, context, fits, true);
    const best = ranked[0];
    if (!best || best.score < FLOOR) return open();
    const second = ranked[1];
    const lead = second ? best.score - second.score : 3;
    const rivals = ranked.slice(1, 4).map((r) => entityCandidate(context, r.entity, task.at));
    const value = entityCandidate(context, best.entity, task.at);
    if (lead < MARGIN) return open([value, ...rivals]);
    return { value, basis: "inferred", score: Math.min(0.92, 0.6 + 0.1 * lead), rivals, evidence: [] };
  },
};
