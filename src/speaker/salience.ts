// Who is on the reader's mind: entities scored for a pronoun or a bare noun by distance, syntax and who speaks.
import type { Token } from "../model/doc.ts";
import type { Context, Task } from "./context.ts";
import type { Entity } from "./entities.ts";
import type { Referent } from "./referents.ts";

/** An entity with its score for one place in the text. */
export interface Scored {
  readonly entity: Entity;
  readonly score: number;
  /** The paragraph is about it so far: a sentence of it has it as subject or begins with it. */
  readonly topic: boolean;
}

/** How far back names are looked for, in sentences and in names. */
const MAX_SENTENCES = 12;
const MAX_NAMES = 60;
const WEIGHTS = {
  sentence: -0.75,
  subject: 1.6,
  subjectHere: 2.2,
  firstHere: 0.4,
  possessor: -0.5,
  oblique: -0.4,
  inQuote: -1.6,
  sameParagraph: 0.4,
  lastSpeaker: 2.4,
  otherTopic: -1.6,
  speakerAgo: -0.7,
  ownContent: -2.2,
  parentIndirect: 2.2,
  asks: -3,
  parentDirect: -4,
  often: 0.35,
  unknownGender: -0.5,
  unknownKind: -1.2,
} as const;

/**
 * Scores the entities that `accept` lets through for the task's place, best first.
 * Looks back at most `MAX_SENTENCES` sentences of names and at the last turns.
 */
export function salient(
  task: Task,
  context: Context,
  accept: (e: Entity) => boolean,
  wantsGender = false,
): Scored[] {
  const { mentions, register, doc } = context;
  const { facts, names } = mentions;
  const here = doc.tokens[task.at]?.sentence ?? 0;
  const paragraph = doc.sentences[here]?.paragraph ?? 0;
  const best = new Map<number, number>();
  const offer = (e: Entity, score: number) => best.set(e.index, Math.max(best.get(e.index) ?? -99, score));
  const topics = new Set<number>();
  const quoteHere = facts.quote[task.at] ?? -1;
  let seen = 0;
  for (let from = firstFrom(context, task.at) - 1; from >= 0 && seen < MAX_NAMES; from--) {
    const r = context.referents[from] as Referent;
    const t = doc.tokens[r.head] as Token;
    const gap = here - t.sentence;
    if (gap > MAX_SENTENCES) break;
    const e = register.entities[r.entity];
    if (!e || r.last >= task.at || !accept(e)) continue;
    seen++;
    let score = gap * WEIGHTS.sentence;
    const subject = isSubject(context, r.head);
    if (subject) score += gap === 0 ? WEIGHTS.subjectHere : WEIGHTS.subject;
    else if (isFirst(context, from)) score += WEIGHTS.firstHere;
    if (/^(?:nmod|compound|nmod:poss|det)/.test(t.rel)) score += WEIGHTS.possessor;
    else if (/^(?:obl|obj|iobj)/.test(t.rel)) score += WEIGHTS.oblique;
    const q = facts.quote[r.first] as number;
    if (q >= 0 && q !== quoteHere) score += WEIGHTS.inQuote;
    if (doc.sentences[t.sentence]?.paragraph === paragraph) {
      score += WEIGHTS.sameParagraph;
      if (q < 0 && (subject || isFirst(context, from))) topics.add(e.index);
    }
    if (gap > 2 && r.name >= 0 && names[r.name]?.headline) score -= 0.5;
    if (e.kind === "other") score += WEIGHTS.unknownKind;
    offer(e, score);
  }
  turnsBack(task, context, accept, offer, here, topics);
  const own = namesIn(context, task);
  const asker = askerOf(task, context, accept);
  const out: Scored[] = [];
  for (const [index, score] of best) {
    const e = register.entities[index] as Entity;
    let s = score + WEIGHTS.often * Math.log2(1 + Math.min(30, e.mentions.length));
    if (own.has(index)) s += WEIGHTS.ownContent;
    if (asker === index) s += WEIGHTS.asks;
    if (wantsGender && e.gender === null) s += WEIGHTS.unknownGender;
    out.push({ entity: e, score: s, topic: topics.has(index) });
  }
  return out.sort((a, b) => b.score - a.score || a.entity.index - b.entity.index);
}

/** Those who spoke last count, the one before them less. The one whose words these are counts by how they are reported. */
function turnsBack(
  task: Task,
  context: Context,
  accept: (e: Entity) => boolean,
  offer: (e: Entity, score: number) => void,
  here: number,
  topics: ReadonlySet<number>,
): void {
  const { register, doc } = context;
  const paragraph = doc.sentences[here]?.paragraph ?? 0;
  const parent = task.parent ? context.decisionOn(task.parent.id) : null;
  let back = 0;
  for (let i = context.turns.length - 1; i >= 0 && back < 4; i--) {
    const turn = context.turns[i];
    if (!turn || turn.at >= task.at) continue;
    const e = register.entities[turn.entity];
    if (!e || !accept(e) || turn.attribution.parent !== null) continue;
    if (parent && turn.attribution.id === parent.attribution.id) continue;
    const gap = Math.max(0, here - turn.sentence);
    // a paragraph that has turned to somebody else leaves the last speaker behind
    const left = topics.size > 0 && !topics.has(e.index) && turn.paragraph !== paragraph;
    offer(
      e,
      WEIGHTS.lastSpeaker +
        back * WEIGHTS.speakerAgo +
        Math.max(gap - 1, 0) * (e.kind === "person" ? 0.5 : 1) * WEIGHTS.sentence +
        (left ? WEIGHTS.otherTopic : 0),
    );
    back++;
  }
  const e = parent ? register.entities[parent.entity] : undefined;
  if (!e || !task.parent || !accept(e)) return;
  offer(e, insideQuote(context, task) ? WEIGHTS.parentDirect : WEIGHTS.parentIndirect);
}

/** "Orel asked Kell whether she …": the one who asks another does not mean herself. Her entity, or -1. */
function askerOf(task: Task, context: Context, accept: (e: Entity) => boolean): number {
  const cue = task.parent?.cue.at(-1);
  if (!task.parent || !cue || !/^ask/i.test(context.doc.text.slice(cue.start, cue.end))) return -1;
  const asker = context.decisionOn(task.parent.id)?.entity ?? -1;
  for (let i = task.at - 1; i >= 0 && (context.doc.tokens[i] as Token).start >= cue.end; i--) {
    const n = context.mentions.nameAt[i] as number;
    const e = n < 0 ? undefined : context.register.entities[context.register.of[n] as number];
    if (e && e.index !== asker && accept(e)) return asker;
  }
  return -1;
}

const insideQuote = (context: Context, task: Task): boolean =>
  (context.mentions.facts.quote[task.at] ?? -1) >= 0;

/** Index in `referents` of the first that begins at or after token `at`. */
export function firstFrom(context: Context, at: number): number {
  let low = 0;
  let high = context.referents.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((context.referents[mid] as Referent).first < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Entities that the content itself names: a speaker seldom names himself. */
export function namesIn(context: Context, task: Task): Set<number> {
  const { mentions, register, doc } = context;
  const out = new Set<number>();
  for (const span of task.attribution.content) {
    for (
      let i = firstTokenFrom(doc.tokens, span.start);
      i < doc.tokens.length && (doc.tokens[i] as Token).start < span.end;
      i++
    ) {
      const n = mentions.nameAt[i] as number;
      if (n >= 0) out.add(register.of[n] as number);
    }
  }
  return out;
}

/** Index of the first token that begins at or after `start`; their number where none does. Logarithmic. */
export function firstTokenFrom(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((tokens[mid] as Token).start < start) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Subject of a clause by the tree; without a tree, a name right before a verb. */
export function isSubject(context: Context, head: number): boolean {
  const t = context.doc.tokens[head] as Token;
  if (t.rel !== "") return /^nsubj/.test(t.rel);
  const next = context.doc.tokens[head + 1];
  return (
    next !== undefined &&
    (/^VB[DZP]|^MD/.test(next.xpos) || /^(?:said|says|told|is|was|has|had|will|would)$/.test(next.lower))
  );
}

/** True for the first mention of its sentence. */
function isFirst(context: Context, n: number): boolean {
  const before = context.referents[n - 1];
  const here = context.referents[n];
  return (
    !before ||
    !here ||
    context.doc.tokens[before.first]?.sentence !== context.doc.tokens[here.first]?.sentence
  );
}
