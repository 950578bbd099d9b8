// Features of a pronoun and one person it may mean, as names: distance, syntax, gender, who speaks, quotation, cue, salience.
import type { Token } from "../../model/doc.ts";
import { pronounOf } from "../../tag/mentions.ts";
import type { Context, Task } from "../context.ts";
import { isSubject } from "../salience.ts";
import { linkFeatures, linksBefore } from "./links.ts";
import type { Choice } from "./options.ts";
import { subjectAhead } from "./people.ts";

/** What is the same for all options of one pronoun. */
interface Place {
  readonly role: "subject" | "possessor" | "other";
  /** Where the words stand to the pronoun: “…,” she said; she said “…”; inside other words. */
  readonly state: "behind" | "before" | "inside" | "none";
  /** The pronoun's sentence opens its paragraph. */
  readonly opens: boolean;
  readonly cue: "adds" | "other";
  readonly direct: boolean;
}

/** Most words that are read between a mention and the pronoun. */
const MAX_APART = 300;
const ADDS = /^(?:add|continu|conclud|go(?:es)?$|went|also)/;

/** How many sentences, made coarse. */
const gapOf = (n: number): string => (n <= 2 ? String(n) : n <= 4 ? "3" : n <= 8 ? "5" : "9");
const sizeOf = (n: number): string => (n <= 2 ? String(n) : n <= 4 ? "3" : n <= 9 ? "5" : "10");

/** Features of the answer that none of so many choices is meant. */
export const nobodyFeatures = (choices: readonly Choice[]): string[] => [
  "nobody",
  `nobody of ${Math.min(4, choices.length)}`,
  ...(choices.some((c) => c.turnsAgo === 0) ? [] : ["nobody spoke"]),
  ...(choices.some((c) => (c.seen[0]?.gap ?? 9) <= 1) ? [] : ["nobody near"]),
];

/**
 * Names of the features that hold for each choice, in order of the choices.
 * `withRules` adds what the hand-made score says.
 */
export function featuresOf(
  task: Task,
  context: Context,
  choices: readonly Choice[],
  withRules = true,
): string[][] {
  const place = placeOf(task, context);
  const token = task.head?.type === "pronoun" ? task.head.token : task.at;
  const nearest = choices.map((c) => c.seen[0]?.at ?? -1);
  const best = choices.reduce((m, c) => Math.max(m, c.scored?.score ?? -99), -99);
  const known = choices.filter((c) => genderKnown(c, context));
  const anyTopic = choices.some((c) => c.scored?.topic);
  const t = context.doc.tokens[token] as Token;
  const gender = pronounOf(t.lower)?.gender;
  const ahead = subjectAhead(token, context);
  const links = gender ? linksBefore(task, context, gender) : [];
  const linked = linkFeatures(links, choices, t.sentence, place.role);
  return choices.map((c, n) => {
    const out: string[] = [];
    const near = c.seen[0];
    const later = nearest.filter((at) => at > (nearest[n] as number)).length;
    out.push(`later ${Math.min(3, later)}`);
    if (near) {
      const gap = gapOf(near.gap);
      out.push(`near ${gap}`, `near ${gap} ${near.place}`, `form ${near.form}`);
      if (near.gap <= 2) out.push(`near ${gap} ${near.place} ${place.role}`, `near ${gap} ${place.state}`);
      if (place.opens) out.push(`opens ${gap}`);
      if (near.quoted) out.push("quoted", `quoted ${place.state}`);
      if (near.quoted && c.turnsAgo < 0) out.push("quoted silent");
      if (near.sameParagraph) out.push("paragraph");
      if (near.first) out.push(`first ${Math.min(2, near.gap)}`);
      const between = pronounsBetween(context, near.at, token);
      out.push(`same ${Math.min(3, between)}`, `same ${Math.min(2, between)} ${gap}`);
    } else out.push("unseen");
    if (c.scored && c.scored.entity.index === ahead)
      out.push("ahead", `ahead ${place.role}`, `ahead ${place.opens ? "opens" : "later"}`);
    else if (ahead >= 0) out.push("another ahead");
    const over = clauseOver(context, c, token);
    if (over) out.push(over);
    const subject = c.seen.find((s) => s.place === "subject" && !s.quoted);
    out.push(`subject ${subject ? gapOf(subject.gap) : "none"}`);
    if (c.seen.some((s) => s.gap === 1 && s.first && !s.quoted)) out.push("began the last");
    const all = c.scored?.entity.mentions.length ?? 1;
    out.push(`often ${sizeOf(all)}`);
    if (all === 1 && c.seen.length === 1) out.push(`once ${gapOf(near?.gap ?? 9)}`);
    out.push(...whoSpeaks(c, place, near?.gap ?? 9), ...(linked[n] as string[]));
    if (c.inContent) out.push("content", `content ${place.direct ? "direct" : "indirect"}`);
    const sure = genderKnown(c, context);
    out.push(`${sure ? "gender" : "no gender"} ${c.scored?.entity.kind ?? "nominal"}`);
    if (choices.length === 1) out.push("alone");
    if (sure && known.length === 1) out.push("alone of gender");
    if (c.scored?.topic) out.push("topic");
    else if (anyTopic) out.push("other topic");
    if (withRules && c.scored) {
      const lead = best - c.scored.score;
      out.push(
        `rules ${lead <= 0 ? "best" : lead < 0.35 ? "close" : lead < 1 ? "1" : lead < 2 ? "2" : "far"}`,
      );
    }
    return out;
  });
}

function whoSpeaks(c: Choice, place: Place, gap: number): string[] {
  const out: string[] = [];
  if (c.turnsAgo < 0) out.push("silent");
  else {
    const ago = Math.min(3, c.turnsAgo);
    out.push(`spoke ${ago}`, `spoke ${ago} ${gapOf(c.turnGap)}`);
    if (c.turnsAgo === 0) {
      out.push(`spoke last ${place.state}`, `spoke last ${place.cue}`);
      if (c.turnHere) out.push("spoke last here");
      if (c.turnGap <= gap) out.push("spoke since named");
    }
  }
  if (place.state === "inside")
    out.push(c.holds ? `holds ${place.direct ? "direct" : "indirect"}` : "held by another");
  if (c.holds) out.push("holds");
  return out;
}

const genderKnown = (c: Choice, context: Context): boolean =>
  c.scored
    ? c.scored.entity.gender !== null || context.genders.has(c.scored.entity.index)
    : (c.nominal?.gender ?? null) !== null;

function placeOf(task: Task, context: Context): Place {
  const { doc, mentions } = context;
  const token = task.head?.type === "pronoun" ? task.head.token : task.at;
  const t = doc.tokens[token] as Token;
  const sentence = doc.sentences[t.sentence];
  const before = doc.sentences[t.sentence - 1];
  const { attribution } = task;
  const source = attribution.source[0];
  const content = attribution.content[0];
  const quoted = (mentions.facts.quote[token] ?? -1) >= 0;
  const cue = attribution.cue[0];
  return {
    role: /poss/.test(t.rel) ? "possessor" : isSubject(context, token) ? "subject" : "other",
    state: task.parent
      ? "inside"
      : !source || !content || attribution.cue.length === 0
        ? "none"
        : content.start < source.start
          ? "behind"
          : "before",
    opens: !before || !sentence || before.paragraph !== sentence.paragraph,
    cue: cue && ADDS.test(doc.text.slice(cue.start, cue.end).toLowerCase()) ? "adds" : "other",
    direct: task.parent ? quoted : attribution.kind === "direct",
  };
}

/** "Kell said he …", "after she …, Kell": the person is the subject of a clause over the pronoun's, or of the one it is joined to. */
function clauseOver(context: Context, c: Choice, token: number): string | null {
  const { tokens } = context.doc;
  const subjects = new Set(
    c.seen.flatMap((s) => {
      const t = tokens[s.head] as Token;
      return s.gap === 0 && /^nsubj/.test(t.rel) ? [t.head] : [];
    }),
  );
  if (subjects.size === 0) return null;
  let verb = (tokens[token] as Token).head;
  for (let n = 0; n < MAX_CLAUSES && verb >= 0; n++) {
    const t = tokens[verb] as Token;
    if (subjects.has(t.head)) return `under ${/^[a-z]+/.exec(t.rel)?.[0] ?? "other"}`;
    verb = t.head;
  }
  return null;
}

/** Steps up the tree that are looked at. */
const MAX_CLAUSES = 5;

/** Pronouns of the same gender between two tokens, the last not counted. */
function pronounsBetween(context: Context, from: number, to: number): number {
  const { tokens } = context.doc;
  const gender = pronounOf((tokens[to] as Token).lower)?.gender;
  let n = 0;
  for (let i = Math.max(from, to - MAX_APART); i < to; i++)
    if (pronounOf((tokens[i] as Token).lower)?.gender === gender) n++;
  return n;
}
