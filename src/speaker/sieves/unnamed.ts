// Whoever is left: groups by their words, and parties that the article does not name.
import type { Token } from "../../model/doc.ts";
import { determinerAt, nounType } from "../../tag/mentions/nominals.ts";
import type { NameMention } from "../../tag/mentions.ts";
import { AGED } from "../base-phrase.ts";
import { type Candidate, type Context, open, type Sieve, sure, type Task } from "../context.ts";
import type { Head } from "../head.ts";
import { pluralNames } from "../plurals.ts";
import { wordsCandidate, wordsFrom } from "../refs.ts";
import { isQuantifier } from "../source.ts";
import { firstFrom } from "./named-plurals.ts";
import { headAt } from "./relative.ts";

/** Longest source, in tokens, whose words are all taken as the name. */
const MAX_WORDS = 12;

/** Plurals of what happens and of what is thought: they stand under their words, and nobody speaks. */
const ABSTRACT =
  /^(?:\p{L}+(?:tions|sions|ments|nesses|ities|ances|ences|isms)|victories|defeats|wins|losses|results|trends|signs|events|moves|attacks|strikes|clashes|protests|ideas|views|beliefs|facts|cases|changes|gains|rates|prices|costs|differences|histories|lessons|examples|talks|votes|successes|failures|theories|stories|questions|answers|rules|laws|efforts)$/u;

/** "Western leaders", "residents", "some Velmorans", "many". */
export const group: Sieve = {
  id: "group",
  about: "several people at once are a group under the article’s words",
  find(task, context) {
    const { head } = task;
    if (head?.type !== "nominal") return null;
    const t = context.doc.tokens[head.noun] as Token;
    const kind = nounType(t.lower);
    const n = context.mentions.nameAt[head.noun] as number;
    const several = n >= 0 && pluralNames(context.mentions).has(t.lower);
    const people =
      several ||
      (n >= 0 &&
        (context.mentions.names[n] as NameMention).demonym &&
        (t.lower.endsWith("s") || t.xpos === "NNPS"));
    if (!people && kind?.type !== "group" && !isQuantifier(t.lower) && !/^NNP?S$/.test(t.xpos)) return null;
    if (kind && kind.type !== "group" && !people) return null;
    const before = again(task, context, "group");
    if (before) return sure(before, "inferred", 0.7);
    if (!people && kind === null && !isQuantifier(t.lower) && ABSTRACT.test(t.lower))
      return sure(wordsCandidate(context, wordsOf(task, context), "unnamed"), "stated", 0.5);
    const standsFor = kind?.type === "group" ? spokenFor(task, context) : null;
    return sure(wordsCandidate(context, wordsOf(task, context), "group", { standsFor }), "stated", 0.8);
  },
};

/** "a senior official", "the spokesman" whom nothing names. */
export const unnamed: Sieve = {
  id: "unnamed",
  about: "a party that the article does not name stands under the article’s words",
  find(task, context) {
    const { head } = task;
    if (head?.type !== "nominal") return null;
    const t = context.doc.tokens[head.noun] as Token;
    const kind = nounType(t.lower);
    if (kind === null && /^\d/.test(t.form) && !AGED.test(t.lower)) return open(); // "In 2010" speaks for nobody
    const before = again(task, context, "unnamed");
    if (before) return sure(before, "inferred", 0.65);
    const words = wordsOf(task, context);
    const organisation = kind?.type === "organisation";
    const definite = determinerAt(context.mentions.facts, head.first, head.noun) !== "indefinite";
    const found = wordsCandidate(
      context,
      words,
      organisation ? "organisation" : "unnamed",
      kind?.type === "person"
        ? {
            role: definite || t.lower.startsWith("spokes") ? words : null,
            standsFor: spokenFor(task, context),
          }
        : {},
    );
    return sure(found, "stated", 0.6);
  },
};

/**
 * For "a spokeswoman for the ministry", "an official at the Fund for Rivers", "Orlo Water officials": the name of the body
 * that they belong to. A body without a name counts for spokespeople alone.
 */
function spokenFor(task: Task, context: Context): string | null {
  const { head } = task;
  const { tokens } = context.doc;
  if (head?.type !== "nominal") return null;
  const speaks = /^spokes/.test((tokens[head.noun] as Token).lower);
  const behind = /^(?:for|of|from|at|in|with)$/.test(tokens[head.noun + 1]?.lower ?? "");
  const [from, to] = behind ? [head.noun + 2, head.noun + 7] : [head.first, head.noun - 1];
  for (let i = from; i <= Math.min(to, tokens.length - 1); i++) {
    const found = headAt(i, context);
    if (!found || found.first < from || (!speaks && found.type !== "name")) continue;
    const body = context.resolveHead(task, found).value?.speaker;
    if (body && (speaks ? body.kind !== "unnamed" : body.kind === "organisation" && !isPlace(context, found)))
      return body.standsFor ?? body.name;
  }
  return null;
}

/** "Residents of Ardun": where they live is no body that they belong to. */
function isPlace(context: Context, head: Head): boolean {
  if (head.type !== "name") return false;
  const e = context.register.entities[context.register.of[head.name] as number];
  return !e || e.kind === "place" || e.party?.nouns.includes("country") === true;
}

/** Paragraphs over which "the official" may be the official who spoke before. */
const REACH = 4;

/** "the official", after "a senior official in the ministry" has spoken: the same party. */
function again(task: Task, context: Context, kind: "group" | "unnamed"): Candidate | null {
  const { head } = task;
  const { tokens, sentences } = context.doc;
  if (head?.type !== "nominal" || head.noun - head.first !== 1) return null; // "the" and the noun, no more
  if (determinerAt(context.mentions.facts, head.first, head.noun) !== "definite") return null;
  if (task.source && head.first === task.source.first && task.source.last > head.last) return null;
  const noun = (tokens[head.noun] as Token).lower;
  const paragraph = sentences[(tokens[head.noun] as Token).sentence]?.paragraph ?? 0;
  let found: Candidate | null = null;
  for (let i = context.turns.length - 1; i >= 0; i--) {
    const turn = context.turns[i];
    if (!turn || turn.at >= task.at || turn.noun !== noun) continue;
    if (paragraph - turn.paragraph > REACH) break;
    const value = turn.decision.value;
    if (value?.kind !== kind || (found && found.speaker.id !== value.id)) return null;
    found = { speaker: value, entity: -1 };
  }
  return found;
}

/** "one of two witnesses who relayed …": the last word of those of whom a quantifier is, or of the head's phrase. */
function ofWhich({ head }: Task, { doc, mentions }: Context): number {
  if (head?.type !== "nominal") return head?.last ?? 0;
  const { lower } = doc.tokens[head.noun] as Token;
  if (!isQuantifier(lower) && !/^(?:two|three|four|five|six|dozens)$/.test(lower)) return head.last;
  if (doc.tokens[head.last + 1]?.lower !== "of") return head.last;
  const next = mentions.nominals[firstFrom(mentions.nominals, head.last + 1)];
  return next && next.first === head.last + 2 && next.number === "pl" ? next.last : head.last;
}

/** The words of the head's phrase, or of the whole source where it is short and has one party. */
function wordsOf(task: Task, context: Context): string {
  const { head, source } = task;
  if (!head) return "";
  const whole =
    source &&
    head.first === source.first &&
    source.heads.length === 1 &&
    source.heads[0]?.last === head.last && // "the government" of "the government’s spokesman" is not the whole
    source.last - source.first < MAX_WORDS;
  let last = whole ? source.last : ofWhich(task, context);
  while (last > head.last && /^[^\p{L}\p{N}]+$/u.test((context.doc.tokens[last] as Token).form)) last--;
  return wordsFrom(context, head.first, last);
}
