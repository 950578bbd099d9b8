// "it" and "they": bodies, documents and groups that were spoken of or spoke just before.
import type { Token } from "../../model/doc.ts";
import type { NameMention, NominalMention } from "../../tag/mentions.ts";
import { type Candidate, type Context, open, type Sieve, sure, type Task } from "../context.ts";
import type { Entity } from "../entities.ts";
import { pluralNames } from "../plurals.ts";
import { entityCandidate } from "../refs.ts";
import { isSubject, salient } from "../salience.ts";
import { together } from "./joint.ts";

const IT = new Set(["it", "its", "itself"]);
const THEY = new Set(["they", "them", "their", "theirs", "themselves"]);
const MARGIN = 0.3;
/** What papers and pictures do: "they show", "it depicts". */
const SHOWS = /^(?:show|depict|captur|contain|read|expos|disclos|reveal|illustrat)/;
/** What a document among the choices gains where the cue is such a verb, and what parties lose. */
const SHOWN = 1.2;
/** What names joined by "and" gain over other plurals. */
const TOGETHER = 0.5;
/** What a phrase of a paragraph before loses: of those who spoke there the turn tells. */
const LEFT = 0.7;

interface Option {
  readonly candidate: Candidate;
  readonly score: number;
}

/** "It has also warned that …". */
export const thing: Sieve = {
  id: "pronoun-body",
  about: "“it” is the body or document that was the subject or spoke just before",
  find(task, context) {
    if (task.head?.type !== "pronoun" || !IT.has(task.head.lower)) return null;
    const body = (e: Entity) =>
      e.kind === "organisation" ||
      (e.kind === "place" && e.party !== null) ||
      (e.kind === "other" && e.keys.length === 1);
    const options: Option[] = salient(task, context, body).map((s) => ({
      candidate: entityCandidate(context, s.entity, task.at),
      score: s.score,
    }));
    options.push(
      ...phrases(
        task,
        context,
        (n) => n.number === "sg" && (n.entityType === "organisation" || n.entityType === "document"),
      ),
    );
    options.push(...lastTurn(task, context, (t) => t.number === "sg" && t.decision.value?.kind !== "person"));
    return choose(shows(task, context) ? options.map(asShown) : options);
  },
};

/** "They added that …". */
export const several: Sieve = {
  id: "pronoun-plural",
  about: "“they” is the group, the joint speakers or the body that was the subject or spoke just before",
  find(task, context) {
    if (task.head?.type !== "pronoun" || !THEY.has(task.head.lower)) return null;
    const papers = shows(task, context);
    const options: Option[] = phrases(
      task,
      context,
      (n) => n.number === "pl" && (papers || n.entityType !== "document"),
    );
    options.push(...namedTogether(task, context), ...peoples(task, context));
    options.push(
      ...lastTurn(
        task,
        context,
        (t) =>
          t.number === "pl" ||
          t.decision.value?.kind === "group" ||
          t.decision.value?.kind === "organisation",
      ),
    );
    const body = (e: Entity) => e.kind === "organisation";
    options.push(
      ...salient(task, context, body).map((s) => ({
        candidate: entityCandidate(context, s.entity, task.at),
        score: s.score - (isState(s.entity) ? 3 : 1.5),
      })),
    );
    return choose(papers ? options.map(asShown) : options);
  },
};

/** True where the cue is what a paper or a picture does. */
function shows(task: Task, context: Context): boolean {
  const cue = task.attribution.cue[0];
  return cue !== undefined && SHOWS.test(context.doc.text.slice(cue.start, cue.end).toLowerCase());
}

const asShown = (o: Option): Option => ({
  ...o,
  score: o.score + (o.candidate.speaker.kind === "document" ? SHOWN : -SHOWN),
});

/** Noun phrases of this sentence and the two before. */
function phrases(task: Task, context: Context, accept: (n: NominalMention) => boolean): Option[] {
  const { nominals } = context.mentions;
  const { tokens } = context.doc;
  const here = (tokens[task.at] as Token).sentence;
  let i = firstFrom(nominals, task.at);
  const out: Option[] = [];
  for (i--; i >= 0 && out.length < 6; i--) {
    const n = nominals[i] as NominalMention;
    const gap = here - (tokens[n.head] as Token).sentence;
    if (gap > 2) break;
    if (!accept(n) || n.last >= task.at) continue;
    if (gap > 1 && !isSubject(context, n.head)) continue;
    const answer = context.resolveHead(task, { type: "nominal", first: n.first, last: n.last, noun: n.head });
    if (answer.value) out.push(withPlace(task, context, answer.value, n.head, gap));
  }
  return out;
}

/** A country, or a capital that stands for one: seldom "they". */
const isState = (e: Entity): boolean =>
  e.party !== null && (e.party.adjectives.length > 0 || e.party.standsFor !== null);

/** Names joined by "and" in this sentence and the two before: "Orlo and Sava met. They said …". */
function namedTogether(task: Task, context: Context): Option[] {
  const { names } = context.mentions;
  const { register } = context;
  const { tokens } = context.doc;
  const here = (tokens[task.at] as Token).sentence;
  const out: Option[] = [];
  for (let i = firstFrom(names, task.at) - 1; i > 0 && out.length < 4; i--) {
    const gap = here - (tokens[(names[i] as NameMention).head] as Token).sentence;
    if (gap > 2) break;
    let first = i;
    while (first > 0 && i - first < 4 && joins(context, first, first === i)) first--;
    if (first === i) continue;
    const entities = names
      .slice(first, i + 1)
      .map((_, k) => register.entities[register.of[first + k] as number]);
    const members = entities.filter((e, k) => e !== undefined && entities.indexOf(e) === k) as Entity[];
    const alike = members.every((e) => (e.kind === "person") === (members[0]?.kind === "person"));
    i = first;
    if (members.length < 2 || !alike || entities.includes(undefined)) continue;
    const value = together(members.map((e) => entityCandidate(context, e, task.at)));
    const option = withPlace(task, context, value, (names[first] as NameMention).head, gap);
    out.push({ ...option, score: option.score + TOGETHER });
  }
  return out;
}

/** True where name `k` follows name `k - 1` by "and" (a comma before the last pair). */
function joins(context: Context, k: number, last: boolean): boolean {
  const { names } = context.mentions;
  const { tokens } = context.doc;
  const to = names[k]?.titleFirst ?? 0;
  const from = (names[k - 1]?.last ?? 0) + 1;
  if (to - from < 1 || to - from > 2) return false;
  const words = tokens.slice(from, to).map((t) => t.lower);
  return last ? /^(?:and|, and)$/.test(words.join(" ")) : words.length === 1 && words[0] === ",";
}

/** Peoples, followers and generations by name: "Velmorans", "the Sorrelists". */
function peoples(task: Task, context: Context): Option[] {
  const { names } = context.mentions;
  const { tokens } = context.doc;
  const plural = pluralNames(context.mentions);
  const here = (tokens[task.at] as Token).sentence;
  const out: Option[] = [];
  for (let i = firstFrom(names, task.at) - 1; i >= 0 && out.length < 4; i--) {
    const n = names[i] as NameMention;
    const gap = here - (tokens[n.head] as Token).sentence;
    if (gap > 2) break;
    if (
      n.last >= task.at ||
      !(n.entityType === "group" || (n.keys.length === 1 && plural.has(n.keys[0] as string)))
    )
      continue;
    const answer = context.resolveHead(task, { type: "name", first: n.first, last: n.last, name: i });
    if (answer.value) out.push(withPlace(task, context, answer.value, n.head, gap));
  }
  return out;
}

function withPlace(task: Task, context: Context, candidate: Candidate, head: number, gap: number): Option {
  const { facts } = context.mentions;
  const { tokens, sentences } = context.doc;
  const [t, at] = [tokens[head] as Token, tokens[task.at] as Token];
  const quoted = (facts.quote[head] as number) >= 0 && facts.quote[head] !== facts.quote[task.at];
  const left = sentences[t.sentence]?.paragraph !== sentences[at.sentence]?.paragraph;
  const subject = isSubject(context, head);
  return {
    candidate,
    score: (subject ? 1.7 : 0) - 0.75 * gap - (quoted ? 1.6 : 0) - (left ? LEFT : 0),
  };
}

function firstFrom(list: readonly { readonly head: number }[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid]?.head ?? 0) < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

function lastTurn(task: Task, context: Context, accept: (t: Context["turns"][number]) => boolean): Option[] {
  const here = context.doc.tokens[task.at]?.sentence ?? 0;
  for (let i = context.turns.length - 1; i >= 0; i--) {
    const turn = context.turns[i];
    if (!turn || turn.at >= task.at) continue;
    if (here - turn.sentence > 3) return [];
    const value = turn.decision.value;
    if (value && accept(turn))
      return [
        { candidate: { speaker: value, entity: turn.entity }, score: 2.4 - 0.75 * (here - turn.sentence) },
      ];
  }
  return [];
}

function choose(options: readonly Option[]) {
  const best = new Map<string, Option>();
  for (const o of options) {
    const old = best.get(o.candidate.speaker.id);
    if (!old || o.score > old.score)
      best.set(o.candidate.speaker.id, old ? { ...o, score: Math.max(o.score, old.score) + 0.3 } : o);
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.score < -2) return open();
  const lead = second ? first.score - second.score : 3;
  const rivals = ranked.slice(1, 4).map((r) => r.candidate);
  if (lead < MARGIN) return open([first.candidate, ...rivals]);
  return sure(first.candidate, "inferred", Math.min(0.85, 0.5 + 0.1 * lead), rivals);
}
