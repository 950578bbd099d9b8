// Who is on the reader's mind: entities scored for a pronoun or a bare noun by distance, syntax and who speaks.
import type { Token } from "../model/doc.ts";
import type { Context, Task } from "./context.ts";
import type { Entity } from "./entities.ts";

/** An entity with its score for one place in the text. */
export interface Scored {
  readonly entity: Entity;
  readonly score: number;
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
  speakerAgo: -0.7,
  ownContent: -2.2,
  parentIndirect: 2.2,
  parentDirect: -4,
  often: 0.35,
  unknownGender: -0.5,
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
  const quoteHere = facts.quote[task.at] ?? -1;
  let from = firstNameFrom(context, task.at);
  let seen = 0;
  for (from--; from >= 0 && seen < MAX_NAMES; from--) {
    const name = names[from];
    if (!name) break;
    const t = doc.tokens[name.head] as Token;
    const gap = here - t.sentence;
    if (gap > MAX_SENTENCES) break;
    const e = register.entities[register.of[from] as number];
    if (!e || name.last >= task.at || !accept(e)) continue;
    seen++;
    const sameSentence = gap === 0;
    const subject = isSubject(context, name.head);
    let score = gap * WEIGHTS.sentence;
    if (subject) score += sameSentence ? WEIGHTS.subjectHere : WEIGHTS.subject;
    else if (isFirstName(context, from)) score += WEIGHTS.firstHere;
    if (/^(?:nmod|compound|nmod:poss|det)/.test(t.rel)) score += WEIGHTS.possessor;
    else if (/^(?:obl|obj|iobj)/.test(t.rel)) score += WEIGHTS.oblique;
    const q = facts.quote[name.first] as number;
    if (q >= 0 && q !== quoteHere) score += WEIGHTS.inQuote;
    if (doc.sentences[t.sentence]?.paragraph === paragraph) score += WEIGHTS.sameParagraph;
    if (name.headline && gap > 2) score -= 0.5;
    offer(e, score);
  }
  turnsBack(task, context, accept, offer, here);
  const own = namesIn(context, task);
  const out: Scored[] = [];
  for (const [index, score] of best) {
    const e = register.entities[index] as Entity;
    let s = score + WEIGHTS.often * Math.log2(1 + Math.min(30, e.mentions.length));
    if (own.has(index)) s += WEIGHTS.ownContent;
    if (wantsGender && e.gender === null) s += WEIGHTS.unknownGender;
    out.push({ entity: e, score: s });
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
): void {
  const { register } = context;
  const parent = task.parent ? context.decisionOn(task.parent.id) : null;
  let back = 0;
  for (let i = context.turns.length - 1; i >= 0 && back < 4; i--) {
    const turn = context.turns[i];
    if (!turn || turn.at >= task.at) continue;
    const e = register.entities[turn.entity];
    if (!e || !accept(e) || turn.attribution.parent !== null) continue;
    if (parent && turn.attribution.id === parent.attribution.id) continue;
    const gap = Math.max(0, here - turn.sentence);
    offer(e, WEIGHTS.lastSpeaker + back * WEIGHTS.speakerAgo + Math.max(gap - 1, 0) * 0.5 * WEIGHTS.sentence);
    back++;
  }
  const e = parent ? register.entities[parent.entity] : undefined;
  if (!e || !task.parent || !accept(e)) return;
  offer(e, insideQuote(context, task) ? WEIGHTS.parentDirect : WEIGHTS.parentIndirect);
}

const insideQuote = (context: Context, task: Task): boolean =>
  (context.mentions.facts.quote[task.at] ?? -1) >= 0;

/** Index in `names` of the first name that begins at or after token `at`. */
function firstNameFrom(context: Context, at: number): number {
  const { names } = context.mentions;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((names[mid]?.first ?? 0) < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Entities that the content itself names: a speaker seldom names himself. */
function namesIn(context: Context, task: Task): Set<number> {
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

function firstTokenFrom(tokens: readonly Token[], start: number): number {
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

/** True for the first name of its sentence. */
function isFirstName(context: Context, n: number): boolean {
  const { names } = context.mentions;
  const before = names[n - 1];
  const here = names[n];
  return (
    !before ||
    !here ||
    context.doc.tokens[before.first]?.sentence !== context.doc.tokens[here.first]?.sentence
  );
}
