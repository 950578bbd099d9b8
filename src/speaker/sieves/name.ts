// The source gives a name: a whole one states the speaker, a part of one is completed from the article.
import type { Token } from "../../model/doc.ts";
import type { NameMention } from "../../tag/mentions.ts";
import { type Answer, type Candidate, type Context, open, type Sieve, sure, type Task } from "../context.ts";
import { titleRole } from "../descriptions.ts";
import type { Entity } from "../entities.ts";
import { entityCandidate } from "../refs.ts";
import { type Role, readRole } from "../roles.ts";
import { salient } from "../salience.ts";

function named(
  task: Task,
  context: Context,
): { name: NameMention; entity: Entity | null; rivals: Entity[]; role: Role | null } | null {
  const { head } = task;
  if (head?.type !== "name") return null;
  const name = context.mentions.names[head.name] as NameMention;
  const { entities, of, rivals } = context.register;
  const beside = task.source?.description ?? null;
  const role = beside
    ? readRole(context.mentions.facts, beside.first, beside.noun, name.titleFirst - 2)
    : titleRole(context.mentions.facts, name);
  return {
    name,
    entity: entities[of[head.name] as number] ?? null,
    rivals: (rivals.get(head.name) ?? []).flatMap((i) => entities[i] ?? []),
    role,
  };
}

/** "Kremlin spokesman Ada Kell", "NATO", "Moscow". */
export const fullName: Sieve = {
  id: "full-name",
  about: "the source holds the whole name of a person or the name of a body",
  find(task, context) {
    const found = named(task, context);
    if (!found?.entity) return null;
    const { name, entity, role } = found;
    const whole =
      entity.kind === "person"
        ? name.keys.length > 1 && name.keys.length >= Math.min(2, entity.keys.length)
        : true;
    if (!whole || entity.completed) return null;
    return sure(entityCandidate(context, entity, name.first, role), "stated", name.headline ? 0.9 : 0.97);
  },
};

/** "Mr Kell" of two Kells: the one on the reader's mind, where he leads clearly. */
function spokeLast(
  task: Task,
  context: Context,
  rivals: readonly Entity[],
  as: (e: Entity) => Candidate,
): Answer | null {
  const [best, second] = salient(task, context, (e) => rivals.includes(e));
  if (!best || best.score < NEAR || (second && best.score - second.score < AHEAD)) return null;
  return sure(as(best.entity), "inferred", 0.7, second ? [as(second.entity)] : []);
}

/** The bearer of the surname whom the article calls so elsewhere. */
function leaningTo({ head }: Task, { register }: Context): Entity | null {
  const e = head?.type === "name" ? register.leaning.get(head.name) : undefined;
  return e === undefined ? null : (register.entities[e] ?? null);
}

/** Lead that one bearer of a surname must have over another. */
const AHEAD = 1.2;
/** Score that he must have: named or speaking just before. */
const NEAR = 1.5;

/** "Baker said" after "Ada Baker": a noun with a capital that is the surname of one person of the article. */
function surnameThatIsNoun(task: Task, context: Context): Answer | null {
  const { head } = task;
  if (head?.type !== "nominal" || head.first !== head.last) return null;
  const t = context.doc.tokens[head.noun] as Token;
  if (!/^\p{Lu}\p{Ll}/u.test(t.form)) return null;
  const bearers = context.register.entities.filter(
    (e) => e.kind === "person" && e.keys.length > 1 && e.keys.at(-1) === t.lower,
  );
  const [one] = bearers;
  return one && bearers.length === 1
    ? sure(entityCandidate(context, one, head.first), "inferred", 0.85)
    : null;
}

/** "Kell" after "Ada Kell"; "President Orlo"; a surname that the article never completes. */
export const shortName: Sieve = {
  id: "surname",
  about: "a surname, first name or spelling stands for the one person of the article who has it",
  find(task, context) {
    const found = named(task, context);
    if (!found) return surnameThatIsNoun(task, context);
    const { name, entity, rivals, role } = found;
    const as = (e: Entity): Candidate => entityCandidate(context, e, name.first, role);
    if (!entity) {
      if (rivals.length === 0) return null;
      const leaning = leaningTo(task, context);
      return (
        spokeLast(task, context, rivals, as) ??
        (leaning ? sure(as(leaning), "inferred", 0.7, rivals.map(as)) : open(rivals.map(as)))
      );
    }
    if (entity.completed) return sure(as(entity), "inferred", 0.7);
    const alone = entity.keys.length === 1;
    return sure(as(entity), alone ? "stated" : "inferred", alone ? 0.75 : 0.93);
  },
};
