// "both men", "the two companies", "neither", "the brothers": the two whom the text told last, by their names.
import type { Token } from "../../model/doc.ts";
import { BODY_NOUNS } from "../../tag/lexicon/names-nouns.ts";
import { PERSON_NOUNS } from "../../tag/lexicon/names-titles.ts";
import { isPossessive } from "../../tag/mentions/facts.ts";
import { principal } from "../../tag/mentions/gazetteer.ts";
import { nounType } from "../../tag/mentions/nominals.ts";
import { type Context, type Sieve, sure, type Task } from "../context.ts";
import { type Entity, entityId, isPersonal } from "../entities.ts";
import type { Head } from "../head.ts";
import { bestFitness } from "../referents.ts";
import { entityCandidate } from "../refs.ts";
import { readRole } from "../roles.ts";
import { firstFrom, isSubject, namesIn } from "../salience.ts";
import { together } from "./joint.ts";
import { namedTogether } from "./named-plurals.ts";

/** Sentences before that are looked through, and most mentions in them. */
const MAX_GAP = 3;
const MAX_MENTIONS = 40;
/** Sentences over which the two may have spoken. */
const MAX_TURN = 10;
/** Plurals of two who belong together, told without a number. */
const TIES =
  /^(?:brothers|sisters|siblings|twins|friends|spouses|couple|duo|pair|newlyweds|co-authors|cofounders|co-founders)$/;

/** "Orel and Kell met. Both men said …". */
export const pair: Sieve = {
  id: "pair",
  about: "“both”, “the two” and two of a kind are the two persons or bodies that the text told last",
  find(task, context) {
    const asked = twoAsked(task, context);
    if (!asked) return null;
    const two = findTwo(task, context, asked);
    if (!two) return null;
    const members = two.map((e) => entityCandidate(context, e, task.at));
    return sure(together(members), "inferred", 0.65);
  },
};

/** Two who spoke together just before, else two joined by "and", else those told last, else those who spoke last. */
function findTwo(task: Task, context: Context, asked: Asked): readonly Entity[] | null {
  const kinds = asked.type === "any" ? (["person", "organisation"] as const) : [asked.type];
  for (const type of kinds) {
    const one = { ...asked, type };
    const joint = joinedTurn(context, one) ?? (type === "country" ? joinedLast(task, context, one) : null);
    if (joint || type === "country") return joint; // a country is named for a place as well
    const two =
      toldLast(task, context, one, 0) ??
      joinedLast(task, context, one) ??
      toldLast(task, context, one, MAX_GAP) ??
      (OFFICE.test(asked.noun) && asked.known.length === 0 ? null : spokeLast(context, one));
    if (two) return two;
  }
  return null;
}

/** What the two are: persons, bodies of a class, countries, or whatever was told. */
interface Asked {
  readonly noun: string;
  readonly type: "person" | "organisation" | "country" | "any";
  readonly first: number;
  /** Those of whom the article tells that they are such, where there are two or more: no others are meant. */
  readonly known: readonly Entity[];
}

/** The kind of the two, where the source asks for two. */
function twoAsked(task: Task, context: Context): Asked | null {
  const { head } = task;
  if (head?.type !== "nominal") return null;
  const { tokens } = context.doc;
  const word = (i: number): string => tokens[i]?.lower ?? "";
  const noun = word(head.noun);
  const next = word(head.noun + 1);
  if (head.noun - head.first > 2) return null; // "the two remaining hopefuls": two of more
  if (/^(?:of|who|that|which|whom|for|in|at|from|with|nor)$/.test(next)) return null; // it says which two
  const from = word(head.first);
  const both = from === "both" || word(head.first - 1) === "both";
  const two = from === "the" && word(head.first + 1) === "two";
  const ties = from === "the" && head.noun === head.first + 1 && TIES.test(noun);
  const place = { first: head.first, known: [] };
  const neither = from === "neither" || word(head.first - 1) === "neither";
  if (!both && !two && !ties && !neither) return null;
  if (/^(?:both|two|neither)$/.test(noun)) return { noun: "", type: "any", ...place };
  if (ties) return { noun: "", type: "person", ...place };
  const kind = nounType(noun);
  if (kind === null || (kind.type !== "group" && !(neither && /^(?:person|organisation)$/.test(kind.type))))
    return null;
  if (/^(?:country|nation|state|government|power)$/.test(kind.noun))
    return { noun: kind.noun, type: "country", ...place };
  if (PERSON_NOUNS.has(kind.noun)) {
    const known = knownAs(head, context);
    return OF_OTHERS.test(kind.noun) && known.length === 0
      ? null
      : { noun: kind.noun, type: "person", ...place, known };
  }
  return BODY_NOUNS.has(kind.noun) ? { noun: kind.noun, type: "organisation", ...place } : null;
}

/** The two who spoke together in this sentence or one of the two before. */
function joinedTurn(context: Context, asked: Asked): readonly Entity[] | null {
  const here = (context.doc.tokens[asked.first] as Token).sentence;
  for (let i = context.turns.length - 1; i >= 0; i--) {
    const turn = context.turns[i] as Context["turns"][number];
    if (turn.at >= asked.first || turn.attribution.parent !== null) continue;
    return here - turn.sentence > 2 ? null : membersOf(turn.decision.value?.with ?? [], context, asked);
  }
  return null;
}

/** The entities with these ids, in their order, where they are two of the kind asked for. */
function membersOf(ids: readonly string[], context: Context, asked: Asked): readonly Entity[] | null {
  if (ids.length !== 2) return null;
  const { gazetteer } = context.mentions.facts;
  const two = ids.flatMap((id) => context.register.entities.find((e) => entityId(e, gazetteer) === id) ?? []);
  return two.length === 2 && two.every((e) => fits(context, e, asked)) ? two : null;
}

/** Two joined by "and" in this sentence or one of the two before. */
function joinedLast(task: Task, context: Context, asked: Asked): readonly Entity[] | null {
  for (const { candidate } of namedTogether({ ...task, at: asked.first }, context)) {
    const two = membersOf(candidate.speaker.with, context, asked);
    if (two) return two;
  }
  return null;
}

/** The two that fit in the sentence so far and those before: the first sentences, going back, that name two name no third. */
function toldLast(task: Task, context: Context, asked: Asked, most: number): readonly Entity[] | null {
  const { tokens } = context.doc;
  const { register, referents, mentions } = context;
  const here = (tokens[asked.first] as Token).sentence;
  const own = namesIn(context, task);
  const found = new Map<Entity, boolean>();
  const quote = mentions.facts.quote[asked.first];
  let gap = 0;
  for (let i = firstFrom(context, asked.first) - 1, n = 0; n < MAX_MENTIONS; i--, n++) {
    const r = referents[i];
    const t = r ? (tokens[r.head] as Token) : null;
    const away = t ? here - t.sentence : MAX_GAP + 1;
    if (away > gap && found.size >= 2) return twoOf(found);
    if (!r || !t || away > most) return null;
    gap = away;
    const e = register.entities[r.entity];
    const q = mentions.facts.quote[r.first] as number;
    if (!e || own.has(e.index) || !fits(context, e, asked) || (q >= 0 && q !== quote)) continue;
    if (inPassing(tokens, r.last + 1)) continue;
    found.set(e, found.get(e) === true || isSubject(context, r.head));
  }
  return null;
}

/** "Kell’s house", "the Orel plan": told of in passing. */
const inPassing = (tokens: readonly Token[], next: number): boolean => {
  const t = tokens[next];
  return t !== undefined && (isPossessive(t) || /^NNS?$/.test(t.xpos));
};

/** The two who spoke last, where no third spoke between. */
function spokeLast(context: Context, asked: Asked): readonly Entity[] | null {
  const here = (context.doc.tokens[asked.first] as Token).sentence;
  const found = new Set<Entity>();
  for (let i = context.turns.length - 1; i >= 0; i--) {
    const turn = context.turns[i] as Context["turns"][number];
    if (turn.at >= asked.first || turn.attribution.parent !== null) continue;
    if (here - turn.sentence > MAX_TURN) return null;
    const e = context.register.entities[turn.entity];
    if (!e || !fits(context, e, asked)) continue;
    found.add(e);
    if (found.size === 2) return [...found].reverse();
  }
  return null;
}

/** Two of those found: there are two, or two subjects. */
function twoOf(found: ReadonlyMap<Entity, boolean>): readonly Entity[] | null {
  const all = [...found.keys()].reverse();
  if (all.length === 2) return all;
  const subjects = all.filter((e) => found.get(e));
  return subjects.length === 2 ? subjects : null;
}

/** The people whom the article or the table ties to the noun; none where they are fewer than two. */
function knownAs(
  head: Head & { type: "nominal" },
  { mentions, knowledge, asOf, register }: Context,
): Entity[] {
  const role = readRole(mentions.facts, head.first, head.noun, head.noun);
  const known = register.entities.filter(
    (e) => isPersonal(e) && bestFitness(mentions, knowledge, asOf, e, role) > 0,
  );
  return known.length > 1 ? known : [];
}

/** Whether an entity is of the kind asked for. */
function fits(context: Context, e: Entity, { type, noun, known }: Asked): boolean {
  if (type === "person") return isPersonal(e) && (known.length === 0 || known.includes(e));
  const party = e.party ? principal(context.mentions.facts.gazetteer, e.party) : null;
  const country = party?.nouns.includes("country") === true;
  if (type === "country") return country;
  if (e.kind !== "organisation" || country) return false;
  return (
    noun === "" ||
    !MINISTRIES.test(noun) ||
    e.keys.some((k) => k === noun) ||
    party?.nouns.includes(noun) === true
  );
}

/** What people are to another: whose they are is asked first. */
const OF_OTHERS =
  /^(?:parent|child|son|daughter|father|mother|wife|husband|aide|adviser|advisor|lawyer|attorney|ally|supporter|critic|colleague|official)$/;

/** What a person stands for or holds: those who spoke last are no candidates for having spoken. */
const OFFICE =
  /^(?:candidate|nominee|contender|hopeful|rival|senator|congressman|congresswoman|representative|governor|mayor|president|minister|leader|lawmaker|judge|general)$/;

/** Bodies that bear the word in their names. */
const MINISTRIES =
  /^(?:department|ministry|council|committee|university|college|school|court|commission|union|party|bank|board)$/;
