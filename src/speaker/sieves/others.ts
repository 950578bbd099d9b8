// "it" and "they": bodies, documents and groups that were spoken of or spoke just before.
import type { Token } from "../../model/doc.ts";
import type { NominalMention } from "../../tag/mentions.ts";
import { type Candidate, type Context, open, type Sieve, sure, type Task } from "../context.ts";
import type { Entity } from "../entities.ts";
import { entityCandidate, wordsCandidate } from "../refs.ts";
import { isSubject, salient } from "../salience.ts";
import { isQuantifier } from "../source.ts";
import { firstFrom, namedTogether, type Option, peoples, withPlace } from "./named-plurals.ts";

const IT = new Set(["it", "its", "itself"]);
const THEY = new Set(["they", "them", "their", "theirs", "themselves"]);
const MARGIN = 0.3;
/** What papers and pictures do: "they show", "it depicts". */
const SHOWS = /^(?:show|depict|captur|contain|read|expos|disclos|reveal|illustrat)/;
/** What a document among the choices gains where the cue is such a verb, and what parties lose. */
const SHOWN = 1.2;
/** "It also said", "it added": what somebody says who has just spoken, and what that adds to who spoke last. */
const GOES_ON = /\b(?:also|add|adds|added|adding|continued|continues|went on|goes on)\b/;
const ON = 1.2;
/** What "many" loses: those of whom they are many are meant. */
const PART = 2;

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
const shows = (task: Task, context: Context): boolean => SHOWS.test(cueOf(task, context));

function cueOf({ attribution }: Task, { doc }: Context): string {
  const cue = attribution.cue[0];
  return cue ? doc.text.slice(cue.start, cue.end).toLowerCase() : "";
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
    const value = answer.value && positive(context, answer.value);
    if (value) out.push(withPlace(task, context, value, n.head, gap));
  }
  return out;
}

/** A country, or a capital that stands for one: seldom "they". */
const isState = (e: Entity): boolean =>
  e.party !== null && (e.party.adjectives.length > 0 || e.party.standsFor !== null);

function lastTurn(task: Task, context: Context, accept: (t: Context["turns"][number]) => boolean): Option[] {
  const here = context.doc.tokens[task.at]?.sentence ?? 0;
  const on = GOES_ON.test(cueOf(task, context)) ? ON : 0;
  for (let i = context.turns.length - 1; i >= 0; i--) {
    const turn = context.turns[i];
    if (!turn || turn.at >= task.at) continue;
    if (here - turn.sentence > 3) return [];
    const value = turn.decision.value;
    if (!value || !accept(turn)) continue;
    const candidate = positive(context, { speaker: value, entity: turn.entity });
    if (candidate)
      return [
        {
          candidate,
          score: 2.4 - 0.75 * (here - turn.sentence) - (isPart(turn) ? PART : 0) + on,
        },
      ];
  }
  return [];
}

/** "None of the rivals said": "they" are the rivals; after "no one" it is nobody. */
function positive(context: Context, candidate: Candidate): Candidate | null {
  const { name } = candidate.speaker;
  if (!NOBODY.test(name)) return candidate;
  const of = NONE_OF.exec(name)?.[1];
  return of ? wordsCandidate(context, of, "group") : null;
}

const NOBODY = /^(?:none|no one|nobody|neither|no)\b/i;
const NONE_OF = /^(?:none|neither) of (?:the |these |those )?([^,;]{1,120})$/i;

/** "many", with nothing that says of whom. */
const isPart = (turn: Context["turns"][number]): boolean =>
  isQuantifier(turn.decision.value?.name.toLowerCase() ?? "");

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
