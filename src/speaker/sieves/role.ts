// A person by role: "the Kremlin spokesman", "the NATO chief", "the senator", "his mother".
import type { Token } from "../../model/doc.ts";
import type { SpeakerId } from "../../model/ids.ts";
import { determinerAt, nounType } from "../../tag/mentions/nominals.ts";
import type { NameMention } from "../../tag/mentions.ts";
import {
  type Answer,
  type Candidate,
  type Context,
  open,
  type Sieve,
  sure,
  type Task,
  type Turn,
} from "../context.ts";
import { asStranger } from "../descriptions.ts";
import type { Entity } from "../entities.ts";
import { holderOn, officesOn, titleKey } from "../knowledge/holders.ts";
import { bestFitness, ENOUGH } from "../referents.ts";
import { entityCandidate, wordsFrom } from "../refs.ts";
import { fitness, headsAgree, type Role, readRole } from "../roles.ts";
import { salient } from "../salience.ts";

/** Nouns that say what someone is to someone else; never resolved by salience alone. */
const KIN =
  /^(?:wife|husband|father|mother|son|daughter|brother|sister|uncle|aunt|niece|nephew|cousin|grand\w+|friend|colleague|ally|partner|neighbou?r|fianc\wé?e?|boyfriend|girlfriend|spouse|widow|widower|relative|child|parent|aide|adviser|advisor|lawyer|attorney|rival|opponent|critic|supporter|successor|predecessor|spokesman|spokeswoman|spokesperson|member|counterpart|source|person|witness|resident|employee|official|victim|suspect|voter|insider)$/;
const MARGIN = 0.6;
/** The lead that the last one spoken of needs where the words fit anybody, or the article calls the person something else. */
const CLEAR = 2.6;

/** Who belongs to a party or comes from a place: "the Ardun Republican". */
export const PARTISAN =
  /^(?:republican|democrat|conservative|liberal|socialist|independent|centrist|progressive|libertarian|native)$/;

/** By what the article says of its people. */
export const role: Sieve = {
  id: "role",
  about: "a definite description is the person to whom the article ties it",
  find(task, context) {
    const asked = askedRole(task, context);
    if (!asked) return null;
    const near = new Map(
      salient(task, context, (e) => e.kind === "person").map((s) => [s.entity.index, s.score]),
    );
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

/** By who is spoken of: "the billionaire", "the senator", where nothing speaks against the last subject. */
export const spokenOf: Sieve = {
  id: "role-salience",
  about:
    "a definite description that the article never ties to a name is the person just spoken of, where only one is",
  find(task, context) {
    const asked = askedRole(task, context);
    const { head } = task;
    if (!asked || head?.type !== "nominal" || asked.determiner !== "definite") return null;
    const lower = (context.doc.tokens[head.noun] as Token).lower;
    const beside = sameStranger(task, context, asked.gender, lower);
    if (beside) return beside;
    const speaksFor = asked.role.head === "spokesperson" && asked.role.words.size > 0;
    if ((KIN.test(lower) && !speaksFor) || ofState(context, asked.role) || asked.tail) return null;
    const aged = isAged(context, head.first, head.noun);
    const strict = !aged && (speaksFor || OFFICE.test(asked.role.head));
    const ranked = salient(
      task,
      context,
      (e) =>
        e.kind === "person" &&
        !DEITY.test(e.name) &&
        (e.gender === null || asked.gender === null || e.gender === asked.gender),
    ).filter((s) =>
      strict
        ? mayHold(context, s.entity, asked.role)
        : aged || !s.entity.roles.some((r) => isOtherRole(r, asked.role)),
    );
    const [best, second] = ranked;
    const alone = second === undefined && speaksFor; // "the Orlo Water spokeswoman", where one person was named so far
    if (!best || best.score < (alone ? -0.5 : 1.2)) return null;
    const stranger =
      best.entity.roles.length > 0 &&
      !best.entity.roles.some((r) => headsAgree(r.head, asked.role.head) !== "no");
    const clear = best.topic && !second?.topic;
    const doubtful = (stranger && !aged) || (asked.gender !== null && best.entity.gender === null);
    const margin = doubtful ? CLEAR : !strict ? 1.2 : clear ? MARGIN : CLEAR;
    if (second && best.score - second.score < margin) return null;
    return sure(
      entityCandidate(context, best.entity, task.at),
      "inferred",
      0.55,
      second ? [entityCandidate(context, second.entity, task.at)] : [],
    );
  },
};

/** Called upon, never described by a reporter. */
const DEITY = /^(?:God|Lord|Jesus|Christ|Jesus Christ|Allah|Jehovah|Yahweh)$/;

/** "the 54-year-old former judge": reporters describe so whom they have been writing about. */
function isAged(context: Context, first: number, noun: number): boolean {
  for (let i = first; i < noun; i++)
    if (/^\d{1,3}-year-old$/.test((context.doc.tokens[i] as Token).lower)) return true;
  return false;
}

/** "A mother of two said …. “…,” the woman said": the one without a name who spoke just before. */
function sameStranger(task: Task, context: Context, gender: "m" | "f" | null, lower: string): Answer | null {
  if (
    !/^(?:woman|man|official|person|resident|mother|father|diplomat|aide|adviser|source|voter|officer|protester)$/.test(
      lower,
    )
  )
    return null;
  const here = context.doc.sentences[context.doc.tokens[task.at]?.sentence ?? 0]?.paragraph ?? 0;
  let last: Turn | null = null;
  for (let i = context.turns.length - 1, n = 0; i >= 0 && n < 20; i--, n++) {
    const turn = context.turns[i] as Turn;
    if (turn.at >= task.at || turn.attribution.parent !== null) continue;
    if (here - turn.paragraph > 2) break;
    const { value } = turn.decision;
    const kind = turn.noun === null ? null : nounType(turn.noun);
    const apt =
      value?.kind === "unnamed" &&
      kind?.type === "person" &&
      (kind.gender === null || gender === null || kind.gender === gender);
    if (last === null) {
      if (!apt || here - turn.paragraph > 1) return null;
      last = turn;
    } else if (apt && value.id !== last.decision.value?.id) return null; // two such: neither
  }
  return last?.decision.value ? sure({ speaker: last.decision.value, entity: -1 }, "inferred", 0.6) : null;
}

/** Offices that few hold: a person of whom something else is said is not meant. */
const OFFICE =
  /^(?:minister|president|vice-president|premier|chancellor|secretary|secretary-general|governor|mayor|ambassador|envoy|general|commissioner|chief|director|chair|prosecutor|judge|justice|sheriff|senator|congressman|representative|lady|king|queen|prince|princess|pope|speaker)$/;

/** Nothing that the article says of the person speaks against the office, and it was not introduced as a stranger. */
function mayHold(context: Context, e: Entity, asked: Role): boolean {
  if (e.roles.some((r) => isOtherRole(r, asked) || headsAgree(r.head, asked.head) === "no")) return false;
  const known = e.party ? officesOn(context.knowledge, e.party.id, null) : [];
  if (known.length > 0 && !known.some((s) => s.titles.some((t) => t.toLowerCase().includes(asked.head))))
    return false;
  return !e.mentions.some((m) =>
    asStranger(context.mentions.facts, context.mentions.names[m] as NameMention),
  );
}

/** Names a country or body other than a political party. */
const ofState = (context: Context, role: Role): boolean =>
  [...role.parties].some((p) => !context.mentions.facts.gazetteer.byId.get(p)?.nouns.includes("party"));

const isOtherRole = (known: Role, asked: Role): boolean => fitness(asked, known) < 0;

interface Asked {
  readonly role: Role;
  readonly gender: "m" | "f" | null;
  readonly determiner: ReturnType<typeof determinerAt>;
  /** "of …" follows the head. */
  readonly tail: boolean;
}

/** The description asked for; null where the head is no single definite person. */
function askedRole(task: Task, context: Context): Asked | null {
  const { head } = task;
  if (head?.type !== "nominal") return null;
  const { facts, names, nameAt } = context.mentions;
  const { lower } = context.doc.tokens[head.noun] as Token;
  const kind = nounType(lower) ?? (PARTISAN.test(lower) ? ({ type: "person", gender: null } as const) : null);
  if (kind?.type !== "person") return null;
  const determiner = determinerAt(facts, head.first, head.noun);
  if (determiner === "indefinite") return null;
  const sentence = context.doc.sentences[(context.doc.tokens[head.noun] as Token).sentence];
  const limit = head.first === task.source?.first ? task.source.last : (sentence?.last ?? head.last);
  let read = readRole(facts, head.first, head.noun, limit);
  if (determiner === "pronoun") {
    const answer = context.resolveHead(task, {
      type: "pronoun",
      first: head.first,
      last: head.first,
      token: head.first,
      lower: (context.doc.tokens[head.first] as Token).lower,
    });
    const owner = context.register.entities[answer.value?.entity ?? -1];
    if (!owner) return null;
    const last = owner.keys.at(-1) ?? "";
    read = {
      ...read,
      words: new Set([...read.words, last]),
      text: `${owner.name}’s ${wordsFrom(context, head.first + 1, head.noun)}`,
    };
  }
  const possessed =
    determiner === "possessor" &&
    (nameAt[head.first] as number) >= 0 &&
    (names[nameAt[head.first] as number] as NameMention).entityType === "person";
  if (possessed && !/\s/.test(read.text)) return null;
  return {
    role: read,
    gender: kind.gender,
    determiner,
    tail: read.span.end > (context.doc.tokens[head.noun] as Token).end,
  };
}
