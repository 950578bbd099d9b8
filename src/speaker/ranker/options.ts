// Choices of a pronoun: the people it may mean, each with where it was last named, when it last spoke, and what else bears on it.
import type { Token } from "../../model/doc.ts";
import type { NominalMention } from "../../tag/mentions.ts";
import type { Context, Task, Turn } from "../context.ts";
import type { Referent } from "../referents.ts";
import { firstFrom, isSubject, namesIn, type Scored } from "../salience.ts";

/** One mention of an option before the pronoun. */
export interface Seen {
  /** Sentences between it and the pronoun. */
  readonly gap: number;
  readonly place: "subject" | "object" | "oblique" | "possessor" | "apposition" | "other";
  readonly form: "full" | "short" | "description" | "some" | "the" | "own";
  /** Stands in a quotation in which the pronoun does not. */
  readonly quoted: boolean;
  readonly sameParagraph: boolean;
  /** First mention of anyone in its sentence. */
  readonly first: boolean;
  /** First token and head. */
  readonly at: number;
  readonly head: number;
}

/** Somebody the pronoun may mean. */
export interface Choice {
  /** Somebody with a name: the entity with its hand-made score. */
  readonly scored: Scored | null;
  /** Somebody without: the noun phrase ("a woman"). */
  readonly nominal: NominalMention | null;
  /** Nearest first; at most `MAX_SEEN`. */
  readonly seen: readonly Seen[];
  /** How many turns of others lie between its last turn and the pronoun; -1 where it has not spoken near. */
  readonly turnsAgo: number;
  /** Sentences since that turn. */
  readonly turnGap: number;
  readonly turnHere: boolean;
  /** The pronoun stands in this one's reported words. */
  readonly holds: boolean;
  /** The words that the pronoun is credited with name it. */
  readonly inContent: boolean;
}

/** Sentences, mentions of each and turns that are looked at. */
const MAX_SENTENCES = 12;
const MAX_NAMES = 60;
const MAX_SEEN = 6;
const MAX_TURNS = 6;

/** The facts of each of the scored people, in their order, and after them of people without a name. */
export function choicesOf(
  task: Task,
  context: Context,
  ranked: readonly Scored[],
  gender: "m" | "f",
): Choice[] {
  const seen = mentionsBack(task, context, new Set(ranked.map((r) => r.entity.index)));
  const turns = turnsBack(task, context);
  const content = namesIn(context, task);
  const parent = task.parent ? context.decisionOn(task.parent.id) : null;
  const named = ranked.map((scored): Choice => {
    const { entity } = scored;
    const turn = turns.get(entity.index);
    return {
      scored,
      nominal: null,
      seen: seen.get(entity.index) ?? [],
      turnsAgo: turn?.ago ?? -1,
      turnGap: turn?.gap ?? 0,
      turnHere: turn?.here ?? false,
      holds: parent !== null && parent.entity === entity.index,
      inContent: content.has(entity.index),
    };
  });
  const nameless = namelessBefore(task, context, gender).map((nominal): Choice => {
    const turn = turns.get(-2 - nominal.head);
    return {
      scored: null,
      nominal,
      seen: [seenAt(task, context, nominal)],
      turnsAgo: turn?.ago ?? -1,
      turnGap: turn?.gap ?? 0,
      turnHere: turn?.here ?? false,
      holds: parent !== null && parent.at >= nominal.first && parent.at <= nominal.last,
      inContent: false,
    };
  });
  return [...named, ...nameless];
}

/** People without a name in this sentence and the few before: "a woman", not "the senator" who is Kell, nor "is a doctor". */
function namelessBefore(task: Task, context: Context, gender: "m" | "f"): NominalMention[] {
  const { nominals } = context.mentions;
  const { tokens } = context.doc;
  const here = tokens[task.at]?.sentence ?? 0;
  const taken = takenHeads(context);
  const out: NominalMention[] = [];
  let low = 0;
  let high = nominals.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((nominals[mid] as NominalMention).head < task.at) low = mid + 1;
    else high = mid;
  }
  for (let i = low - 1, n = 0; i >= 0 && n < MAX_NAMES && out.length < MAX_NAMELESS; i--, n++) {
    const m = nominals[i] as NominalMention;
    const t = tokens[m.head] as Token;
    if (here - t.sentence > NEAR) break;
    if (m.entityType !== "person" || m.number !== "sg" || m.last >= task.at || taken.has(m.head)) continue;
    if (m.gender !== null && m.gender !== gender) continue;
    if (t.rel === "appos" || isPredicate(tokens, m)) continue;
    out.push(m);
  }
  return out;
}

/** Sentences back in which people without a name are looked for, and how many. */
const NEAR = 2;
const MAX_NAMELESS = 4;

/** "She is a doctor": the noun says what somebody is. */
function isPredicate(tokens: readonly Token[], m: NominalMention): boolean {
  for (let i = m.head - 1; i >= 0 && i >= m.first - 4; i--) {
    const t = tokens[i] as Token;
    if (t.head === m.head && t.rel === "cop") return true;
  }
  return false;
}

const TAKEN = new WeakMap<Context, ReadonlySet<number>>();

/** Head nouns of descriptions that belong to somebody with a name. */
function takenHeads(context: Context): ReadonlySet<number> {
  const known = TAKEN.get(context);
  if (known) return known;
  const made = new Set([
    ...context.referents.map((r) => r.head),
    ...context.register.entities.flatMap((e) => e.roles.map((r) => r.at)),
  ]);
  TAKEN.set(context, made);
  return made;
}

function seenAt(task: Task, context: Context, m: NominalMention): Seen {
  const { doc, mentions } = context;
  const t = doc.tokens[m.head] as Token;
  const here = doc.tokens[task.at]?.sentence ?? 0;
  const q = mentions.facts.quote[m.first] as number;
  return {
    gap: here - t.sentence,
    place: placeOf(context, m.head, t.rel),
    form: m.determiner === "indefinite" ? "some" : m.determiner === "pronoun" ? "own" : "the",
    quoted: q >= 0 && q !== (mentions.facts.quote[task.at] ?? -1),
    sameParagraph: doc.sentences[t.sentence]?.paragraph === doc.sentences[here]?.paragraph,
    first: m.first === doc.sentences[t.sentence]?.first,
    at: m.first,
    head: m.head,
  };
}

function mentionsBack(task: Task, context: Context, wanted: ReadonlySet<number>): Map<number, Seen[]> {
  const { doc, register, mentions } = context;
  const { facts, names } = mentions;
  const here = doc.tokens[task.at]?.sentence ?? 0;
  const paragraph = doc.sentences[here]?.paragraph;
  const quote = facts.quote[task.at] ?? -1;
  const out = new Map<number, Seen[]>();
  let read = 0;
  for (let i = firstFrom(context, task.at) - 1; i >= 0 && read < MAX_NAMES; i--) {
    const r = context.referents[i] as Referent;
    const t = doc.tokens[r.head] as Token;
    const gap = here - t.sentence;
    if (gap > MAX_SENTENCES) break;
    if (!wanted.has(r.entity) || r.last >= task.at) continue;
    read++;
    const list = out.get(r.entity) ?? [];
    if (list.length >= MAX_SEEN) continue;
    const before = context.referents[i - 1];
    const q = facts.quote[r.first] as number;
    list.push({
      gap,
      place: placeOf(context, r.head, t.rel),
      form:
        r.name < 0
          ? "description"
          : (names[r.name]?.keys.length ?? 0) > 1 || (register.entities[r.entity]?.keys.length ?? 0) < 2
            ? "full"
            : "short",
      quoted: q >= 0 && q !== quote,
      sameParagraph: doc.sentences[t.sentence]?.paragraph === paragraph,
      first: !before || doc.tokens[before.first]?.sentence !== t.sentence,
      at: r.first,
      head: r.head,
    });
    out.set(r.entity, list);
  }
  return out;
}

function placeOf(context: Context, head: number, rel: string): Seen["place"] {
  if (isSubject(context, head)) return "subject";
  if (/^(?:nmod:poss|compound|det)/.test(rel)) return "possessor";
  if (/^(?:obj|iobj)/.test(rel)) return "object";
  if (/^(?:obl|nmod)/.test(rel)) return "oblique";
  return rel === "appos" ? "apposition" : "other";
}

interface Back {
  readonly ago: number;
  readonly gap: number;
  readonly here: boolean;
}

/** Head noun of a source without a name, -1 for others. */
const headOf = (turn: Turn): number => turn.nounAt ?? -1;

/** Who spoke before, outside other people's words: how many turns, sentences and paragraphs ago; those without a name under -2 less their noun. */
function turnsBack(task: Task, context: Context): Map<number, Back> {
  const here = context.doc.tokens[task.at]?.sentence ?? 0;
  const paragraph = context.doc.sentences[here]?.paragraph;
  const out = new Map<number, Back>();
  let ago = -1;
  let last = -1;
  for (let i = context.turns.length - 1, n = 0; i >= 0 && n < 24 && ago < MAX_TURNS; i--, n++) {
    const turn = context.turns[i];
    if (!turn || turn.at >= task.at || turn.attribution.parent !== null) continue;
    if (task.parent && turn.attribution.id === task.parent.id) continue;
    if (turn.decision.value === null) continue;
    const who = turn.entity >= 0 ? turn.entity : -2 - headOf(turn);
    if (who !== last) ago++;
    last = who;
    if (!out.has(who))
      out.set(who, {
        ago,
        gap: Math.max(0, here - turn.sentence),
        here: turn.paragraph === paragraph,
      });
  }
  return out;
}
