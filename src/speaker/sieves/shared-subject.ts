// No source, but the cue shares its subject with a verb above it: "Kell said it leaks, adding that …", "… and once warned that …".
import type { Token } from "../../model/doc.ts";
import type { AttributionId } from "../../model/ids.ts";
import { nounType } from "../../tag/mentions/nominals.ts";
import { pronounOf } from "../../tag/mentions.ts";
import type { Context, Sieve, Task, Turn } from "../context.ts";
import { firstTokenFrom } from "../salience.ts";
import type { Head } from "../source.ts";
import { turnAt } from "../turn-at.ts";
import { headAt } from "./relative.ts";

/** Steps up the tree, and tokens of a cue and before a verb, that are looked at. */
const MAX_UP = 2;
const MAX_CUE = 12;
const MAX_BACK = 60;

export const sharedSubject: Sieve = {
  id: "shared-subject",
  about: "a cue without a source has the subject of the verb that it is joined to",
  find(task, context) {
    if (task.source || task.attribution.continues) return null;
    const verb = cueVerb(task, context);
    const subject = verb < 0 ? -1 : subjectAbove(verb, context);
    if (subject < 0) return null;
    const turn = sayerOf(subject, task, context) ?? turnAt(context.turns, subject);
    if (turn?.decision.value && turn.attribution.id !== task.attribution.id)
      return {
        value: { speaker: turn.decision.value, entity: turn.entity },
        basis: "inferred",
        score: turn.decision.score * SHARE,
        rivals: [],
        evidence: [{ first: subject, last: subject }],
      };
    const head = partyAt(subject, context);
    if (!head) return null;
    const source = { heads: [head], description: null, first: head.first, last: head.last };
    const answer = context.resolveHead({ ...task, source }, head);
    const kind = answer.value?.speaker.kind ?? "";
    const somebody = head.type === "nominal" && isPerson(head.noun, context);
    if (!answer.value || !(/^(?:person|organisation|group)$/.test(kind) || somebody)) return null;
    return {
      ...answer,
      basis: "inferred",
      score: answer.score * SHARE,
      evidence: [{ first: head.first, last: head.last }],
    };
  },
};

/** "Kell said Orel had left and said it leaks": where the verb above stands in what somebody said, and the cue does not, that one goes on. */
function sayerOf(subject: number, { attribution }: Task, context: Context): Turn | null {
  const { start } = context.doc.tokens[subject] as Token;
  const cue = attribution.cue[0]?.start ?? -1;
  const contents = contentsOf(context);
  let low = 0;
  let high = contents.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((contents[mid] as Content).start <= start) low = mid + 1;
    else high = mid;
  }
  for (let n = low - 1; n >= 0 && low - n <= MAX_CONTENTS; n--) {
    const c = contents[n] as Content;
    if (c.id !== attribution.id && start < c.end && !(c.start <= cue && cue < c.end))
      return context.decisionOn(c.id);
  }
  return null;
}

/** Contents before the subject that are looked at. */
const MAX_CONTENTS = 12;

interface Content {
  readonly start: number;
  readonly end: number;
  readonly id: AttributionId;
}
const CONTENTS = new WeakMap<Context, readonly Content[]>();

/** The parts of all contents, by where they begin. */
function contentsOf(context: Context): readonly Content[] {
  const known = CONTENTS.get(context);
  if (known) return known;
  const made = [...context.attributions.values()]
    .flatMap((a) => a.content.map(({ start, end }) => ({ start, end, id: a.id })))
    .sort((a, b) => a.start - b.start);
  CONTENTS.set(context, made);
  return made;
}

/** What an answer about the subject is worth for the verb that shares it. */
const SHARE = 0.9;

/** The cue's first verb: a participle, or a finite verb that is joined to another; -1 where it has none. */
function cueVerb({ attribution }: Task, { doc: { tokens } }: Context): number {
  const cue = attribution.cue[0];
  if (!cue) return -1;
  const first = firstTokenFrom(tokens, cue.start);
  for (let i = first; i < first + MAX_CUE && (tokens[i]?.start ?? Infinity) < cue.end; i++) {
    const { xpos, rel } = tokens[i] as Token;
    if (/^VB[DZP]$/.test(xpos)) return rel === "conj" ? i : -1;
    if (xpos === "VBG")
      return /^(?:advcl|xcomp|conj)$/.test(rel) && !/^NN/.test(tokens[i - 1]?.xpos ?? "") ? i : -1; // "with Kell telling"
    if (/^(?:VB|NN|MD)/.test(xpos)) return -1;
  }
  return -1;
}

/** The subject of the nearest verb above that has one before it; -1 where the verb below has its own, or a passive stands between. */
function subjectAbove(verb: number, { doc: { tokens } }: Context): number {
  if (subjectOf(verb, tokens) >= 0) return -1;
  let i = verb;
  for (let n = 0; n < MAX_UP; n++) {
    const t = tokens[i] as Token;
    if (t.head < 0 || !/^(?:advcl|xcomp|conj)$/.test(t.rel)) return -1;
    i = t.head;
    if (!/^(?:VB|MD)/.test(tokens[i]?.xpos ?? "")) return -1;
    const subject = subjectOf(i, tokens);
    if (subject >= 0) return tokens[subject]?.rel === "nsubj" && subject < verb ? subject : -1;
  }
  return -1;
}

/** Token of a verb's subject, active or passive, before it; -1 where none. */
function subjectOf(verb: number, tokens: readonly Token[]): number {
  const sentence = tokens[verb]?.sentence;
  for (let i = verb - 1; i >= 0 && verb - i <= MAX_BACK && tokens[i]?.sentence === sentence; i--)
    if (tokens[i]?.head === verb && /^(?:nsubj|csubj|expl)/.test(tokens[i]?.rel ?? "")) return i;
  return -1;
}

const isPerson = (noun: number, { doc }: Context): boolean =>
  nounType((doc.tokens[noun] as Token).lower)?.type === "person";

/** A name, a noun for somebody, or a pronoun of persons. */
function partyAt(token: number, context: Context): Head | null {
  const { lower } = context.doc.tokens[token] as Token;
  if (lower === "they" || pronounOf(lower)?.gender)
    return { type: "pronoun", first: token, last: token, token, lower };
  return headAt(token, context);
}
