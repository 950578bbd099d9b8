// "he" and "she": whoever the trained ranker finds likely enough; nobody where none is.
import { pronounOf } from "../../tag/mentions.ts";
import { type Candidate, type Context, open, type Sieve, type Task } from "../context.ts";
import { peopleFor } from "../ranker/people.ts";
import { type Ranked, rankPeople } from "../ranker/rank.ts";
import { entityCandidate } from "../refs.ts";

/** Least chance at which a name is given, read off the curve in `models/english/speakers-card.md`. */
const BAR = 0.5;
/** Chance from which the pronoun tells the gender of an unusual name. */
const CLEAR = 0.8;
/** Highest score of a pronoun: something else may always be meant. */
const MOST = 0.95;

/** "She added that …". */
export const pronoun: Sieve = {
  id: "pronoun",
  about: "“he” or “she” is the person of the article whom the trained ranker finds likely enough",
  find(task, context) {
    const gender = task.head?.type === "pronoun" ? pronounOf(task.head.lower)?.gender : null;
    if (!gender) return null;
    const ranked = rankPeople(task, context, peopleFor(task, context, gender), gender);
    const [best, ...others] = ranked;
    if (!best) return open();
    const rivals = others.slice(0, 3).flatMap((r) => candidateOf(r, task, context) ?? []);
    const value = candidateOf(best, task, context);
    if (!value || best.chance < BAR) return open(value ? [value, ...rivals] : rivals);
    if (best.scored && best.chance >= CLEAR && task.head?.first === task.source?.first)
      context.genders.set(best.scored.entity.index, gender);
    return { value, basis: "inferred", score: Math.min(MOST, best.chance), rivals, evidence: [] };
  },
};

/** The entity, or the party for which the noun phrase stands. */
function candidateOf({ scored, nominal }: Ranked, task: Task, context: Context): Candidate | null {
  if (scored) return entityCandidate(context, scored.entity, task.at);
  if (!nominal) return null;
  const { first, last, head } = nominal;
  return context.resolveHead(task, { type: "nominal", first, last, noun: head }).value;
}
