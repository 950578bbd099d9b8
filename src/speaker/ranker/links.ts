// Links: whom the pronouns before a pronoun stand for, so that "He came. He sat. He said …" is still about Kell.
import type { Attribution } from "../../model/attribution.ts";
import type { Token } from "../../model/doc.ts";
import type { AttributionId } from "../../model/ids.ts";
import { pronounOf } from "../../tag/mentions.ts";
import type { Context, Task, Turn } from "../context.ts";
import { isSubject } from "../salience.ts";
import { lastTurnUpTo, turnAt } from "../turn-at.ts";
import { type Choice, choicesOf } from "./options.ts";
import { peopleFor } from "./people.ts";

/** One pronoun of the reporter's own words. */
interface Link {
  readonly token: number;
  readonly sentence: number;
  readonly gender: "m" | "f";
  readonly subject: boolean;
  /** Stands in words that somebody is credited with. */
  readonly held: boolean;
  /** An entity, -2 less the noun of somebody without a name, null where nothing tells. */
  readonly who: number | null;
}

/** Sentences back in which links are looked for. */
const NEAR = 6;
/** How far the likeliest must lead to be taken. */
const LEAD = 0.25;
/** Most links that are given. */
const MOST = 12;

interface Chain {
  /** Tokens before this one are read. */
  read: number;
  readonly links: Link[];
}
const CHAINS = new WeakMap<Context, Chain>();

/**
 * The pronouns of that gender before a task's, nearest first. Those that are credited stand for whom they were given;
 * others for the subject before them, be that a name or a pronoun. Each is read once.
 */
export function linksBefore(task: Task, context: Context, gender: "m" | "f"): readonly Link[] {
  const { tokens, sentences } = context.doc;
  const at = task.head?.type === "pronoun" ? task.head.token : task.at;
  const here = (tokens[at] as Token).sentence;
  const chain = CHAINS.get(context) ?? { read: 0, links: [] };
  CHAINS.set(context, chain);
  for (let i = Math.max(chain.read, sentences[here - NEAR]?.first ?? 0); i < at; i++) {
    const { lower } = tokens[i] as Token;
    const told = lower.endsWith("self") ? null : pronounOf(lower)?.gender;
    if (told && (context.mentions.facts.quote[i] ?? -1) < 0)
      chain.links.push(linkAt(i, told, context, chain.links));
  }
  chain.read = Math.max(chain.read, at);
  const out: Link[] = [];
  for (let n = chain.links.length - 1; n >= 0 && out.length < MOST; n--) {
    const link = chain.links[n] as Link;
    if (here - link.sentence > NEAR) break;
    if (link.gender === gender && link.token < at) out.push(link);
  }
  return out;
}

function linkAt(token: number, gender: "m" | "f", context: Context, before: readonly Link[]): Link {
  const t = context.doc.tokens[token] as Token;
  const task = silent(token, t, context);
  const link = (who: number | null): Link => ({
    token,
    sentence: t.sentence,
    gender,
    subject: isSubject(context, token),
    held: task.parent !== null,
    who,
  });
  const turn = turnAt(context.turns, token);
  if (turn) return link(turn.entity >= 0 ? turn.entity : turn.nounAt === null ? null : -2 - turn.nounAt);
  return link(likeliest(task, context, gender, lastOf(gender, before, t.sentence), t.sentence));
}

/** The last link of that gender in this sentence or the one before. */
function lastOf(gender: "m" | "f", before: readonly Link[], here: number): Link | null {
  for (let n = before.length - 1, seen = 0; n >= 0 && seen < MOST; n--, seen++) {
    const link = before[n] as Link;
    if (here - link.sentence > 1) return null;
    if (link.gender === gender) return link;
  }
  return null;
}

/** Whom a pronoun of the reporter's story stands for: the subject before it, be that a name or a pronoun; null where two are alike. */
function likeliest(
  task: Task,
  context: Context,
  gender: "m" | "f",
  last: Link | null,
  here: number,
): number | null {
  const gap = last ? here - last.sentence : FAR;
  let best: number | null = null;
  let most = 0;
  let next = 0;
  for (const c of choicesOf(task, context, peopleFor(task, context, gender), gender)) {
    const who = whoOf(c);
    const seen = Math.max(0, ...c.seen.map((s) => (s.quoted ? 0 : worth(s.gap, s.place === "subject"))));
    const held = last && last.who === who && gap <= 1 ? worth(gap, last.subject) + HELD : 0;
    const score = Math.max(seen, held) + Math.min(seen, held) / 4;
    if (score > most) [best, most, next] = [who, score, most];
    else next = Math.max(next, score);
  }
  return most - next >= LEAD ? best : null;
}

/** What a mention counts for so many sentences on. */
const worth = (gap: number, subject: boolean): number => (gap >= FAR ? 0 : (FAR - gap) * (subject ? 1 : 0.5));
const FAR = 3;
/** What a pronoun before a pronoun counts more than a name. */
const HELD = 0.25;

const whoOf = ({ scored, nominal }: Choice): number =>
  scored ? scored.entity.index : -2 - (nominal?.head ?? 0);

/** A task for a pronoun that is credited with nothing. */
function silent(token: number, t: Token, context: Context): Task {
  const own = [{ start: t.start, end: t.end }];
  return {
    attribution: { ...SILENT, source: own, content: own },
    source: null,
    head: { type: "pronoun", first: token, last: token, token, lower: t.lower },
    at: token,
    parent: holderOf(token, t, context.turns),
  };
}

/** An attribution that credits nobody and stands nowhere yet. */
export const SILENT: Attribution = {
  id: "" as AttributionId,
  source: [],
  content: [],
  cue: [],
  kind: "indirect",
  medium: "speech",
  factual: true,
  force: "report",
  hearsay: false,
  parent: null,
  continues: null,
  by: "silent",
  score: 1,
};

/** Turns that are looked through for the words that a pronoun stands in. */
const FEW = 8;

/** The attribution before whose reported words hold the pronoun: "Kell said she would go". */
function holderOf(token: number, t: Token, turns: readonly Turn[]): Attribution | null {
  const last = lastTurnUpTo(turns, token);
  for (let n = last; n >= 0 && last - n < FEW; n--) {
    const { attribution } = turns[n] as Turn;
    if (attribution.content.some((s) => s.start <= t.start && t.end <= s.end)) return attribution;
  }
  return null;
}

/** Names of what the links say of each choice: whom the nearest stands for, the nearest that is a subject, and how many are its. */
export function linkFeatures(
  links: readonly Link[],
  choices: readonly Choice[],
  sentence: number,
  role: string,
): string[][] {
  const last = links[0];
  const subject = links.find((l) => l.subject);
  const far = (l: Link) => String(Math.min(3, sentence - l.sentence));
  const named = choices.map((c) => c.seen[0]?.at ?? -1);
  return choices.map((c, n) => {
    const who = whoOf(c);
    const whose = (l: Link) => (l.who === null ? "unknown" : l.who === who ? "own" : "another's");
    // nobody else was named since
    const fresh = (l: Link) => (named.every((at, m) => m === n || at < l.token) ? "fresh" : "stale");
    const out: string[] = [];
    if (last) {
      const own = whose(last);
      const alone = named.every((at) => at < last.token) ? "only" : "named";
      out.push(
        `link ${own}`,
        `link ${own} ${far(last)}`,
        `link ${own} ${last.subject ? "subject" : "other"}`,
        `link ${own} ${last.held ? "held" : "free"}`,
        `link ${own} ${fresh(last)}`,
        `link ${own} ${alone} ${far(last)}`,
      );
    } else out.push("link none");
    if (subject) {
      const own = whose(subject);
      out.push(
        `subject link ${own} ${subject.held ? "held" : "free"}`,
        `subject link ${own} ${far(subject)}`,
        `subject link ${own} ${fresh(subject)} ${role}`,
      );
    } else out.push("subject link none");
    out.push(`links ${Math.min(3, links.filter((l) => l.who === who).length)}`);
    return out;
  });
}
