// People: everyone with a name whom a pronoun may mean, by gender and by who stands beside it.
import type { Token } from "../../model/doc.ts";
import type { Context, Task } from "../context.ts";
import { type Entity, isPersonal } from "../entities.ts";
import { type Scored, salient } from "../salience.ts";

/** People whom a pronoun of that gender may mean, best by the hand-made score first. */
export function peopleFor(task: Task, context: Context, gender: "m" | "f"): Scored[] {
  const others = coarguments(task.head?.first ?? -1, context);
  const fits = (e: Entity) => {
    const known = e.gender ?? context.genders.get(e.index) ?? null;
    return isPersonal(e) && (known === null || known === gender) && !others.has(e.index);
  };
  const list = salient(task, context, fits, true);
  const ahead = subjectAhead(task.head?.first ?? -1, context);
  const entity = context.register.entities[ahead];
  if (!entity || !fits(entity) || list.some((s) => s.entity.index === ahead)) return list;
  return [...list, { entity, score: AHEAD, topic: false }];
}

/** Hand-made score of somebody who is named only after the pronoun. */
const AHEAD = -4;
/** Steps up the tree, and tokens on, that are looked at. */
const MAX_UP = 6;
const MAX_ON = 40;

/** "In her letter, Kell said", "despite his dislike of it, Kell …": the entity that is the subject over the pronoun and comes after it, -1 where none. */
export function subjectAhead(token: number, context: Context): number {
  const { tokens, sentences } = context.doc;
  const here = tokens[token];
  if (!here) return -1;
  const above = new Set<number>();
  for (let i = here.head, n = 0; i >= 0 && n < MAX_UP; i = (tokens[i] as Token).head, n++) above.add(i);
  const last = Math.min(sentences[here.sentence]?.last ?? token, token + MAX_ON);
  for (let i = token + 1; i <= last; i++) {
    const t = tokens[i] as Token;
    const n = context.mentions.nameAt[i] as number;
    if (n < 0 || !t.rel.startsWith("nsubj") || !above.has(t.head) || t.head === here.head) continue;
    return i < t.head ? (context.register.of[n] as number) : -1;
  }
  return -1;
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
