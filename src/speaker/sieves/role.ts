// A person by a role that the article or the table ties to a name: "the Kremlin spokesman", "the NATO chief", "his wife".
import type { Token } from "../../model/doc.ts";
import type { SpeakerId } from "../../model/ids.ts";
import { determinerAt } from "../../tag/mentions/nominals.ts";
import { type Candidate, type Context, open, type Sieve, sure, type Task } from "../context.ts";
import type { Entity } from "../entities.ts";
import { holderOn, titleKey } from "../knowledge/holders.ts";
import { bestFitness, ENOUGH } from "../referents.ts";
import { entityCandidate } from "../refs.ts";
import { type Role, tellsPlace } from "../roles.ts";
import { type Scored, salient } from "../salience.ts";
import { askedRole, MARGIN } from "./asked-role.ts";

/** By what the article says of its people. */
export const role: Sieve = {
  id: "role",
  about: "a definite description is the person to whom the article ties it",
  find(task, context) {
    const asked = askedRole(task, context);
    if (!asked) return null;
    const spoken = salient(task, context, (e) => e.kind === "person");
    const near = new Map(spoken.map((s) => [s.entity.index, s.score]));
    const ranked = context.register.entities
      .filter(
        (e) =>
          (e.kind === "person" || e.kind === "other") &&
          (e.gender === null || asked.gender === null || e.gender === asked.gender),
      )
      .map((entity) => ({
        entity,
        fit: bestFitness(context.mentions, context.knowledge, context.asOf, entity, asked.role),
      }))
      .filter((c) => c.fit >= ENOUGH)
      .map((c) => ({ ...c, score: c.fit + 0.35 * Math.max(-3, near.get(c.entity.index) ?? -3) }))
      .sort((a, b) => b.score - a.score || a.entity.index - b.entity.index);
    const [best, second] = ranked;
    const as = (e: Entity): Candidate => entityCandidate(context, e, task.at);
    const spouse = best ? null : spouseOf(task, context);
    if (spouse) return sure(as(spouse), "inferred", 0.65);
    if (!best) return null;
    if (isElsewhere(best.entity, asked.role) && isPassedBy(spoken, best.entity)) return null;
    const rivals = ranked.slice(1, 4).map((r) => as(r.entity));
    const lead = second ? best.score - second.score : 3;
    if (lead < MARGIN) return open([as(best.entity), ...rivals]);
    return {
      value: as(best.entity),
      basis: "inferred",
      score: Math.min(0.92, 0.55 + 0.08 * best.fit + 0.05 * Math.min(2, lead)),
      rivals,
      evidence: [],
    };
  },
};

/** "The Ardun senator" for a senator of whom no place is told; one who no longer is one may well be "the former Ardun senator". */
const isElsewhere = (e: Entity, asked: Role): boolean =>
  asked.places.size > 0 &&
  !e.roles.some((r) => tellsPlace(asked, r) || (asked.former && r.former && r.head === asked.head));

/** Somebody else was spoken of last. */
function isPassedBy(spoken: readonly Scored[], e: Entity): boolean {
  const [last] = spoken;
  const own = spoken.find((s) => s.entity === e)?.score ?? UNSEEN;
  return last !== undefined && last.entity !== e && last.score - own >= PASSED;
}
const UNSEEN = -6;
const PASSED = 0.5;

/** "his wife", "Kell’s husband": the one other person of that surname and gender who is nobody's child or parent. */
function spouseOf(task: Task, context: Context): Entity | null {
  const { head } = task;
  if (head?.type !== "nominal") return null;
  const noun = (context.doc.tokens[head.noun] as Token).lower;
  if (noun !== "wife" && noun !== "husband") return null;
  const n = context.mentions.nameAt[head.noun - 2] as number;
  const owned = determinerAt(context.mentions.facts, head.first, head.noun) === "pronoun";
  const { entities, of } = context.register;
  const { lower } = context.doc.tokens[head.first] as Token;
  const owner = owned
    ? context.resolveHead(task, {
        type: "pronoun",
        first: head.first,
        last: head.first,
        token: head.first,
        lower,
      }).value?.entity
    : of[n];
  const whose = entities[owner ?? -1];
  if (whose?.kind !== "person") return null;
  const gender = noun === "wife" ? "f" : "m";
  const fit = entities.filter(
    (e) =>
      e !== whose &&
      e.kind === "person" &&
      e.keys.length > 1 &&
      e.keys.at(-1) === whose.keys.at(-1) &&
      e.gender === gender &&
      !e.roles.some((r) => BLOOD.test(r.head)),
  );
  return fit.length === 1 ? (fit[0] as Entity) : null;
}

const BLOOD = /^(?:son|daughter|brother|sister|father|mother|niece|nephew|cousin|aunt|uncle)$/;

/** By the office held on the day. */
export const office: Sieve = {
  id: "knowledge",
  about: "the title of an office is the one who held it on that day, by the table",
  find(task, context) {
    const asked = askedRole(task, context);
    if (!asked || asked.role.former) return null;
    const title = asked.role.text;
    if (!titleKey(context.mentions.facts.gazetteer, title).includes(" ")) return null;
    const held = holderOn(context.knowledge, title, context.asOf);
    const as = (id: SpeakerId, name: string, wikidata: string | null): Candidate => {
      const entity = context.register.entities.find((e) => e.party?.id === id);
      if (entity) return entityCandidate(context, entity, task.at);
      return {
        entity: -1,
        speaker: { id, name, kind: "person", role: title, standsFor: null, wikidata, with: [] },
      };
    };
    const rivals = held.rivals.map((h) => as(h.party.id, h.party.name, h.party.wikidata));
    if (held.value) {
      const { id, name, wikidata } = held.value.party;
      return sure(as(id, name, wikidata), "inferred", 0.8, rivals);
    }
    return null;
  },
};
