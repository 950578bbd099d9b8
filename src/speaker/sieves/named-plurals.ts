// Who "they" may be by name: names joined by "and", peoples and followers; and how much on the reader's mind a phrase is by its place.
import type { Token } from "../../model/doc.ts";
import { phraseStart } from "../../tag/mentions/nominals.ts";
import type { NameMention } from "../../tag/mentions.ts";
import type { Candidate, Context, Task } from "../context.ts";
import type { Entity } from "../entities.ts";
import type { Head } from "../head.ts";
import { pluralNames } from "../plurals.ts";
import { entityCandidate } from "../refs.ts";
import { isSubject } from "../salience.ts";
import { together } from "./joint.ts";

/** What names joined by "and" gain over other plurals. */
const TOGETHER = 0.5;
/** What they gain where they begin their sentence, as a subject would that the tree has lost ("Orel and Kell, who …, both"). */
const LEADS = 1.5;
/** What a phrase of a paragraph before loses: of those who spoke there the turn tells. */
const LEFT = 0.7;

/** A party that a pronoun may mean. */
export interface Option {
  readonly candidate: Candidate;
  /** How much on the reader’s mind: about -3 to 3. */
  readonly score: number;
}

/** Names joined by "and" in this sentence and the two before: "Orlo and Sava met. They said …". */
export function namedTogether(task: Task, context: Context): Option[] {
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
    const { titleFirst, head } = names[first] as NameMention;
    const leads =
      titleFirst === context.doc.sentences[(tokens[head] as Token).sentence]?.first &&
      !isSubject(context, head);
    out.push({ ...option, score: option.score + TOGETHER + (leads ? LEADS : 0) });
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
export function peoples(task: Task, context: Context): Option[] {
  const { names } = context.mentions;
  const { tokens } = context.doc;
  const plural = pluralNames(context.mentions);
  const here = (tokens[task.at] as Token).sentence;
  const out: Option[] = [];
  for (let i = firstFrom(names, task.at) - 1; i >= 0 && out.length < 4; i--) {
    const n = names[i] as NameMention;
    const gap = here - (tokens[n.head] as Token).sentence;
    if (gap > 2) break;
    if (n.last >= task.at || !(n.entityType === "group" || plural.has(n.keys.join(" ")))) continue;
    // "Velmorans" after an adjective's name are a phrase of their own words, as they are as a source
    const several =
      n.demonym && (/^NNP?S$/.test((tokens[n.head] as Token).xpos) || n.keys.at(-1)?.endsWith("s"));
    if (n.demonym && (!several || isPredicate(tokens, n.head))) continue;
    const first = phraseStart(
      context.mentions.facts,
      n.first,
      context.doc.sentences[(tokens[n.head] as Token).sentence]?.first ?? n.first,
    );
    const head: Head = several
      ? { type: "nominal", first, last: n.last, noun: n.head }
      : { type: "name", first: n.first, last: n.last, name: i };
    const answer = context.resolveHead(task, head);
    if (answer.value) out.push(withPlace(task, context, answer.value, n.head, gap));
  }
  return out;
}

/** "They are no Velmorans" says what somebody is. */
function isPredicate(tokens: readonly Token[], head: number): boolean {
  for (let i = head - 1; i >= 0 && i >= head - 4; i--) {
    const t = tokens[i] as Token;
    if (t.head === head && t.rel === "cop") return true;
  }
  return false;
}

/** A party with the score of the phrase with this head, so many sentences before. */
export function withPlace(
  task: Task,
  context: Context,
  candidate: Candidate,
  head: number,
  gap: number,
): Option {
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

/** Index in a list of mentions of the first whose head is at or after a token. */
export function firstFrom(list: readonly { readonly head: number }[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid]?.head ?? 0) < at) low = mid + 1;
    else high = mid;
  }
  return low;
}
