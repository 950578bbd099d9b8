// Sources to speakers: the list of sieves, most precise first; the first that is sure signs the decision.
import type { Attribution } from "../model/attribution.ts";
import type { Decision } from "../model/decision.ts";
import type { Doc, Token } from "../model/doc.ts";
import type { AttributionId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Span } from "../model/span.ts";
import type { SpeakerRef } from "../model/speaker.ts";
import { readMentions } from "../tag/mentions.ts";
import { findTalk } from "../turns/index.ts";
import { type Answer, type Context, open, type Sieve, type Task, type Turn } from "./context.ts";
import { registerEntities } from "./entities.ts";
import { tellGenders } from "./genders.ts";
import { tieLeads } from "./leads.ts";
import { referents } from "./referents.ts";
import { body } from "./sieves/body.ts";
import { document } from "./sieves/document.ts";
import { firstPerson } from "./sieves/first-person.ts";
import { floating } from "./sieves/floating.ts";
import { joint } from "./sieves/joint.ts";
import { fullName, shortName } from "./sieves/name.ts";
import { several, thing } from "./sieves/others.ts";
import { pair } from "./sieves/pair.ts";
import { pronoun } from "./sieves/pronoun.ts";
import { relative } from "./sieves/relative.ts";
import { office, role } from "./sieves/role.ts";
import { share } from "./sieves/share.ts";
import { sharedSubject } from "./sieves/shared-subject.ts";
import { spokenOf } from "./sieves/spoken-of.ts";
import { turn } from "./sieves/turn.ts";
import { group, unnamed } from "./sieves/unnamed.ts";
import { type Head, readSource } from "./source.ts";

/** Every way to find a speaker, in the order they are tried. */
export const SIEVES: readonly Sieve[] = [
  turn,
  sharedSubject,
  floating,
  share,
  joint,
  fullName,
  shortName,
  relative,
  firstPerson,
  pronoun,
  thing,
  several,
  pair,
  document,
  role,
  office,
  spokenOf,
  body,
  group,
  unnamed,
];

/** Deepest chain of look-ups from one attribution to another, and from one phrase to another. */
const MAX_DEPTH = 12;
const MAX_HEADS = 4;

/**
 * Who speaks in each attribution. `asOf` is the ISO day by which offices are looked up: that of publication, or of the
 * statement when known; null where no day is known, and then the table names nobody. Unknown speakers have value null.
 * `sieves`: another list of ways, for training and for measuring one of them.
 * @example resolveSpeakers(doc, attributions, builtinKnowledge(), "2022-10-12").get("a0")?.value?.name // "Jens Stoltenberg"
 */
export function resolveSpeakers(
  doc: Doc,
  attributions: readonly Attribution[],
  knowledge: Knowledge,
  asOf: string | null,
  sieves: readonly Sieve[] = SIEVES,
): ReadonlyMap<AttributionId, Decision<SpeakerRef>> {
  const mentions = readMentions(doc, knowledge);
  const register = registerEntities(mentions, knowledge, asOf);
  const sources = new Map(attributions.map((a) => [a.id, readSource(mentions, a.source)]));
  tellGenders(mentions, register);
  tieLeads(mentions, register, [...sources.values()], knowledge, asOf);
  const byId = new Map(attributions.map((a) => [a.id, a]));
  const turns: Turn[] = [];
  const made = new Map<AttributionId, Turn>();
  const making = new Set<AttributionId>();
  const talk = findTalk(doc);
  let depth = 0;

  const context: Context = {
    doc,
    talk,
    mentions,
    register,
    referents: referents(mentions, register, knowledge, asOf),
    knowledge,
    asOf,
    attributions: byId,
    turns,
    genders: new Map(),
    decisionOn: (id) => {
      const done = made.get(id);
      const attribution = byId.get(id);
      if (done || !attribution || making.has(id) || making.size > MAX_DEPTH) return done ?? null;
      return decideOn(attribution);
    },
    resolveHead: (task, head) => {
      if (depth >= MAX_HEADS) return open();
      depth++;
      const { answer } = trySieves({ ...task, head, at: placeOfHead(task, head) });
      depth--;
      return answer;
    },
  };

  function trySieves(task: Task): { answer: Answer; by: string } {
    for (const sieve of sieves) {
      const answer = sieve.find(task, context);
      if (answer) return { answer, by: sieve.id };
    }
    return { answer: open(), by: "none" };
  }

  function decideOn(attribution: Attribution): Turn {
    making.add(attribution.id);
    const source = sources.get(attribution.id) ?? null;
    const heads: readonly Head[] = source?.heads ?? [];
    const at = source?.first ?? firstToken(doc.tokens, attribution.content);
    const task: Task = {
      attribution,
      source,
      head: heads.length === 1 ? (heads[0] as Head) : null,
      at,
      parent: attribution.parent ? (byId.get(attribution.parent) ?? null) : null,
    };
    const { answer, by } = trySieves(task);
    const value = answer.value?.speaker ?? null;
    const decision: Decision<SpeakerRef> = {
      value,
      basis: answer.basis,
      by,
      score: answer.score,
      rivals: answer.rivals.map((r) => r.speaker).filter((r) => r.id !== value?.id),
      evidence: [...attribution.source],
    };
    const sentence = doc.tokens[at]?.sentence ?? 0;
    const turn: Turn = {
      attribution,
      at,
      sentence,
      paragraph: doc.sentences[sentence]?.paragraph ?? 0,
      decision,
      entity: answer.value?.entity ?? -1,
      number: heads.length > 1 || value?.kind === "group" ? "pl" : "sg",
      noun: task.head?.type === "nominal" ? (doc.tokens[task.head.noun]?.lower ?? null) : null,
      nounAt: task.head?.type === "nominal" ? task.head.noun : null,
    };
    made.set(attribution.id, turn);
    making.delete(attribution.id);
    insert(turns, turn);
    return turn;
  }

  const order = [...attributions].sort((a, b) => placeOf(a) - placeOf(b));
  for (const a of order) if (!made.has(a.id)) decideOn(a);
  return new Map(
    attributions.flatMap((a) => (made.has(a.id) ? [[a.id, (made.get(a.id) as Turn).decision] as const] : [])),
  );
}

/** Where a phrase of a source is looked up from: "it" in "its company" from where it stands, others from the source on. */
const placeOfHead = (task: Task, head: Head): number =>
  head.type === "pronoun" ? head.first : Math.max(task.at, head.first);

const placeOf = (a: Attribution): number => (a.source[0] ?? a.content[0])?.start ?? 0;

/** Index of the first token at or after the spans' start; the last token where none is. */
function firstToken(tokens: readonly Token[], spans: readonly Span[]): number {
  const start = spans[0]?.start ?? 0;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((tokens[mid] as Token).end <= start) low = mid + 1;
    else high = mid;
  }
  return Math.min(low, Math.max(0, tokens.length - 1));
}

/** Keeps turns in order of the text; nearly always at the end. */
function insert(turns: Turn[], turn: Turn): void {
  let i = turns.length;
  while (i > 0 && (turns[i - 1] as Turn).at > turn.at) i--;
  turns.splice(i, 0, turn);
}
