// A description that the article never ties to a name: the person just spoken of, where only one is.
import type { Token } from "../../model/doc.ts";
import { nounType } from "../../tag/mentions/nominals.ts";
import type { NameMention } from "../../tag/mentions.ts";
import { AGED } from "../base-phrase.ts";
import { type Answer, type Context, type Sieve, sure, type Task, type Turn } from "../context.ts";
import { asStranger } from "../descriptions.ts";
import { type Entity, entityId } from "../entities.ts";
import { officesOn } from "../knowledge/holders.ts";
import { entityCandidate } from "../refs.ts";
import { fitness, headsAgree, type Role } from "../roles.ts";
import { salient } from "../salience.ts";
import { askedRole, MARGIN } from "./asked-role.ts";
import { namedTogether } from "./named-plurals.ts";

/** Nouns that say what someone is to someone else; never resolved by salience alone. */
const KIN =
  /^(?:wife|husband|father|mother|son|daughter|brother|sister|uncle|aunt|niece|nephew|cousin|grand\w+|friend|colleague|ally|partner|neighbou?r|fianc\wé?e?|boyfriend|girlfriend|spouse|widow|widower|relative|child|parent|aide|adviser|advisor|lawyer|attorney|rival|opponent|critic|supporter|successor|predecessor|spokesman|spokeswoman|spokesperson|member|counterpart|source|person|witness|resident|employee|official|victim|suspect|voter|insider)$/;
/** "This reporter asked Kell": so those who write speak of themselves. */
const WRITER = /^(?:reporter|writer|author|columnist|correspondent|journalist|blogger|critic)$/;
/** The lead that the last one spoken of needs where the words fit anybody, or the article calls the person something else. */
const CLEAR = 1.6;

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
    if (WRITER.test(lower) && context.doc.tokens[head.first]?.lower === "this") return null; // who writes
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
      !FOLLOWS.test(asked.role.head) &&
      !best.entity.roles.some((r) => headsAgree(r.head, asked.role.head) !== "no");
    const clear = best.topic && !second?.topic;
    const doubtful = (stranger && !aged) || (asked.gender !== null && best.entity.gender === null);
    const margin = doubtful ? CLEAR : !strict ? 1.2 : clear ? MARGIN : CLEAR;
    if (
      second &&
      (best.score - second.score < margin || areJoined(task, context, best.entity, second.entity))
    )
      return null;
    return sure(
      entityCandidate(context, best.entity, task.at),
      "inferred",
      0.55,
      second ? [entityCandidate(context, second.entity, task.at)] : [],
    );
  },
};

/** "Orel and Kell met. The senator …": either may be meant. */
function areJoined(task: Task, context: Context, a: Entity, b: Entity): boolean {
  const { gazetteer } = context.mentions.facts;
  return namedTogether(task, context).some((o) =>
    [a, b].every((e) => o.candidate.speaker.with.includes(entityId(e, gazetteer))),
  );
}

/** Called upon, never described by a reporter. */
const DEITY = /^(?:God|Lord|Jesus|Christ|Jesus Christ|Allah|Jehovah|Yahweh)$/;

/** "the 54-year-old former judge": reporters describe so whom they have been writing about. */
function isAged(context: Context, first: number, noun: number): boolean {
  for (let i = first; i <= noun; i++) if (AGED.test((context.doc.tokens[i] as Token).lower)) return true;
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

/** Offices that few hold, and who stands for one: a person of whom something else is said is not meant. */
const OFFICE =
  /^(?:minister|president|vice-president|premier|chancellor|secretary|secretary-general|governor|mayor|ambassador|envoy|general|commissioner|chief|director|chair|prosecutor|judge|justice|sheriff|senator|congressman|representative|lady|king|queen|prince|princess|pope|speaker|candidate|nominee|contender)$/;

/** Whose follower or where from somebody is: it goes with any office. */
const FOLLOWS = /^(?:republican|democrat|conservative|liberal|socialist|progressive|native)$/;

/** Nothing that the article says of the person speaks against the office, and it was not introduced as a stranger. */
function mayHold(context: Context, e: Entity, asked: Role): boolean {
  if (e.roles.some((r) => isOtherRole(r, asked) || headsAgree(r.head, asked.head) === "no")) return false;
  const known = e.party ? officesOn(context.knowledge, e.party.id, context.asOf) : [];
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
