// Bodies by a common noun: "the alliance", "the US think tank", "the company", "his campaign", "the Velmoran government".
import type { Token } from "../../model/doc.ts";
import { speakerId } from "../../model/ids.ts";
import { determinerAt, nounType } from "../../tag/mentions/nominals.ts";
import { withAdjective } from "../../tag/mentions/owners.ts";
import type { NameMention } from "../../tag/mentions.ts";
import { bearing, classFit } from "../body-class.ts";
import { type Candidate, type Context, open, type Sieve, sure, type Task } from "../context.ts";
import type { Entity } from "../entities.ts";
import { commonBody, GOVERNMENT, isAnothers, isForOthers, mattersOf, ownerAt } from "../owned-bodies.ts";
import { entityCandidate, wordsCandidate, wordsFrom } from "../refs.ts";
import { type Role, readRole } from "../roles.ts";
import { salient } from "../salience.ts";
import { firstFrom } from "./named-plurals.ts";

const MARGIN = 0.5;

/** The body that the article names and that such a noun may stand for. */
export const body: Sieve = {
  id: "body",
  about: "a definite noun for a body is the body of that class which was last spoken of",
  find(task, context) {
    const { head } = task;
    if (head?.type !== "nominal") return null;
    const { tokens } = context.doc;
    const kind = nounType((tokens[head.noun] as Token).lower);
    if (kind?.type !== "organisation") return null;
    const determiner = determinerAt(context.mentions.facts, head.first, head.noun);
    const owned = possessed(task, context, determiner, kind.noun);
    if (owned) return sure(owned, "inferred", 0.75);
    const common = commonBody(context, head.first, head.noun);
    if (common) return sure(common, common.entity < 0 ? "stated" : "inferred", 0.85);
    if (determiner === "indefinite" || determiner === "pronoun") return null;
    if ((tokens[head.first] as Token).lower === "neither") return null; // of two
    const before = determiner === "definite" ? ownedBefore(task, context, kind.noun) : null;
    if (before) return sure(before, "inferred", 0.65);
    const sentence = context.doc.sentences[(tokens[head.noun] as Token).sentence];
    const role = readRole(
      context.mentions.facts,
      head.first,
      head.noun,
      head.first === task.source?.first ? task.source.last : (sentence?.last ?? head.last),
    );
    const nouns = [`${(tokens[head.noun - 1] as Token | undefined)?.lower} ${kind.noun}`, kind.noun];
    const owner = ownerAt(context, head.first, head.noun);
    const matters = mattersOf(context.mentions.facts.key.slice(head.first, head.noun));
    const apt = (e: Entity): boolean =>
      e.kind !== "person" && !(owner && isAnothers(context, e, owner)) && !isForOthers(e, matters);
    const ranked = salient(task, context, apt)
      .map((s) => ({ ...s, fit: classFit(context, s.entity, nouns, role, determiner === "definite") }))
      .filter((s) => s.fit > 0)
      .map((s) => ({ ...s, score: s.fit * 2 + 0.5 * s.score }))
      .sort((a, b) => b.score - a.score || a.entity.index - b.entity.index);
    const as = (e: Entity): Candidate => entityCandidate(context, e, task.at);
    const [best, second] = ranked;
    if (best) {
      const rivals = ranked.slice(1, 4).map((r) => as(r.entity));
      if (second && best.score - second.score < MARGIN) return open([as(best.entity), ...rivals]);
      return sure(as(best.entity), "inferred", best.fit >= 2 ? 0.85 : 0.6, rivals);
    }
    return fromNoun(context, nouns, role);
  },
};

/** No body of the article: the one party of the table that the noun and its adjectives can mean is a rival at best. */
function fromNoun(context: Context, nouns: readonly string[], role: Role) {
  const { byNoun } = context.mentions.facts.gazetteer;
  const parties = nouns
    .flatMap((n) => byNoun.get(n) ?? [])
    .filter((p) => role.parties.size > 0 && p.memberOf.some((m) => role.parties.has(m)));
  if (parties.length !== 1) return null;
  const [p] = parties;
  if (!p) return null;
  return sure(
    {
      entity: -1,
      speaker: {
        id: p.id,
        name: p.name,
        kind: p.kind,
        role: null,
        standsFor: null,
        wikidata: p.wikidata,
        with: [],
      },
    },
    "inferred",
    0.5,
  );
}

/** "his campaign", "the Kell campaign", "the Velmoran government": a body named after its owner. */
function possessed(
  task: Task,
  context: Context,
  determiner: ReturnType<typeof determinerAt>,
  noun: string,
): Candidate | null {
  const { head } = task;
  if (head?.type !== "nominal") return null;
  const { names, nameAt, facts } = context.mentions;
  const { register } = context;
  const { tokens } = context.doc;
  if (determiner === "pronoun") {
    const t = tokens[head.first] as Token;
    const answer = context.resolveHead(task, {
      type: "pronoun",
      first: head.first,
      last: head.first,
      token: head.first,
      lower: t.lower,
    });
    if (!answer.value) return null;
    return owned(context, answer.value, wordsFrom(context, head.first + 1, head.noun), noun);
  }
  for (let i = head.noun - 1; i >= head.first; i--) {
    const n = nameAt[i] as number;
    if (n < 0) continue;
    const name = names[n] as NameMention;
    if (name.demonym) {
      if (!GOVERNMENT.test(noun) || name.last !== head.noun - 1) return null;
      const form = context.doc.text.slice(
        (tokens[name.first] as Token).start,
        (tokens[name.last] as Token).end,
      );
      const party = facts.gazetteer.entries.get(facts.key.slice(name.first, name.last + 1).join(" "))?.[0]
        ?.party;
      if (!party) return null;
      return {
        entity: -1,
        speaker: {
          id: party.id,
          name: `${form} ${noun}`,
          kind: "organisation",
          role: null,
          standsFor: party.name,
          wikidata: party.wikidata,
          with: [],
        },
      };
    }
    if (/^(?:anti|pro)-/.test(tokens[name.first - 1]?.lower ?? "")) return null; // "an anti-Ada Kell group"
    const entity = register.entities[register.of[n] as number];
    if (!entity && name.entityType === "person" && name.last === head.noun - 1)
      return wordsCandidate(context, wordsFrom(context, head.first, head.noun), "organisation"); // "the Kell team" of two Kells
    if (!entity || (entity.kind !== "person" && !GOVERNMENT.test(noun) && noun !== "campaign")) return null;
    if (name.last < head.noun - 2 || isAgainst(context, head.first, head.noun)) return null;
    const named =
      entity.kind === "person" && !BY_OWNER.test(noun) && bearing(register.entities, entity, noun);
    if (named) return entityCandidate(context, named, head.noun);
    return owned(
      context,
      entityCandidate(context, entity, head.noun),
      wordsFrom(context, Math.min(head.noun, name.last + 1), head.noun),
      noun,
    );
  }
  return null;
}

/** "an anti-Kell group": not Kell's. */
function isAgainst({ doc }: Context, first: number, noun: number): boolean {
  for (let i = first; i < noun; i++) if (/^(?:anti|pro)-/.test((doc.tokens[i] as Token).lower)) return true;
  return false;
}

/** Bodies that are told by whose they are, once, and then by the noun alone. */
const BY_OWNER = /^(?:campaign|administration)$/;
/** How far back the one with an owner may stand, in sentences and in noun phrases. */
const MAX_BACK = 20;
const MAX_PHRASES = 80;

/** "the campaign", after "the Kell campaign" or "her campaign": the one with an owner that was told last. */
function ownedBefore(task: Task, context: Context, noun: string): Candidate | null {
  const { head } = task;
  if (head?.type !== "nominal" || head.noun - head.first !== 1 || !BY_OWNER.test(noun)) return null;
  const { nominals } = context.mentions;
  const { tokens } = context.doc;
  const here = (tokens[head.noun] as Token).sentence;
  const from = firstFrom(nominals, head.first) - 1;
  for (let i = from; i >= 0 && from - i < MAX_PHRASES; i--) {
    const n = nominals[i] as (typeof nominals)[number];
    if (here - (tokens[n.head] as Token).sentence > MAX_BACK) return null;
    if (n.noun !== noun) continue;
    const phrase = { type: "nominal", first: n.first, last: n.last, noun: n.head } as const;
    const found = possessed({ ...task, head: phrase }, context, n.determiner, noun);
    if (found) return found;
  }
  return null;
}

function owned(context: Context, owner: Candidate, words: string, noun: string): Candidate {
  const rest = words.replace(/^[’']s?\s+/, "");
  const stands = GOVERNMENT.test(noun) && owner.speaker.kind === "organisation";
  const name = noun === "campaign" ? `${owner.speaker.name} ${rest}` : `${owner.speaker.name}’s ${rest}`;
  const made = wordsCandidate(context, name, "organisation");
  return {
    entity: -1,
    speaker: {
      ...made.speaker,
      id: stands ? owner.speaker.id : speakerId(withAdjective(context.mentions.facts.gazetteer, name)),
      standsFor: stands ? (owner.speaker.standsFor ?? owner.speaker.name) : null,
    },
  };
}
