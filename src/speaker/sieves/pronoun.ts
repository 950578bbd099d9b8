// "he" and "she": whoever the trained ranker finds likely enough; nobody where none is.
import type { Token } from "../../model/doc.ts";
import { pronounOf } from "../../tag/mentions.ts";
import { type Candidate, type Context, open, type Sieve, type Task } from "../context.ts";
import { type Entity, isPersonal } from "../entities.ts";
import { type Ranked, rankPeople } from "../ranker/rank.ts";
import { entityCandidate } from "../refs.ts";
import { type Scored, salient } from "../salience.ts";

/** Least chance at which a name is given, read off the curve in `models/english/speakers-card.md`. */
const BAR = 0.6;
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

/** People whom a pronoun of that gender may mean, best by the hand-made score first. */
export function peopleFor(task: Task, context: Context, gender: "m" | "f"): Scored[] {
  const others = coarguments(task.head?.first ?? -1, context);
  const fits = (e: Entity) => {
    const known = e.gender ?? context.genders.get(e.index) ?? null;
    return isPersonal(e) && (known === null || known === gender) && !others.has(e.index);
  };
  return salient(task, context, fits, true);
}

/** Who stands beside the pronoun under one verb and so is somebody else: "she had told Kell that …". */
function coarguments(token: number, context: Context): ReadonlySet<number> {
  const { tokens, sentences } = context.doc;
  const out = new Set<number>();
  const here = tokens[token];
  if (!here || here.head < 0 || !here.rel.startsWith("nsubj")) return out;
  const last = Math.min(sentences[here.sentence]?.last ?? token, token + 30);
  for (let i = token + 1; i <= last; i++) {
    const t = tokens[i] as Token;
    const n = context.mentions.nameAt[i] as number;
    if (n >= 0 && t.head === here.head && /^(?:obj|iobj|obl)/.test(t.rel))
      out.add(context.register.of[n] as number);
  }
  return out;
}
