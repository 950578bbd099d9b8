// Examples: every “he” and “she” of an article whose chain names one person, with the people it may mean and their features.
import { readDumpLine } from "../../src/article/index.ts";
import { attribute, type ExtractorModel, learnedExtractor } from "../../src/attribute/index.ts";
import type { Token } from "../../src/model/doc.ts";
import type { Knowledge } from "../../src/model/knowledge.ts";
import { type Context, open, type Sieve, sure, type Task } from "../../src/speaker/context.ts";
import { featuresOf, nobodyFeatures } from "../../src/speaker/ranker/features.ts";
import { type Choice, choicesOf } from "../../src/speaker/ranker/options.ts";
import { entityCandidate } from "../../src/speaker/refs.ts";
import { resolveSpeakers, SIEVES } from "../../src/speaker/resolve.ts";
import { peopleFor } from "../../src/speaker/sieves/pronoun.ts";
import { annotateDoc } from "../../src/tag/doc.ts";
import type { LanguageModel } from "../../src/tag/language.ts";
import { pronounOf } from "../../src/tag/mentions.ts";
import type { Chained, Pair } from "./chains.ts";
import { asAttributions, silent } from "./given.ts";

/** One pronoun to learn from. */
export interface Example {
  readonly article: string;
  readonly gold: boolean;
  /** It is credited with words; else any subject of a clause. */
  readonly source: boolean;
  /** Names of features of each person, and last of the answer "nobody". */
  readonly rows: readonly (readonly string[])[];
  /** The same without what the hand-made score says. */
  readonly plain: readonly (readonly string[])[];
  /** Hand-made score of each. */
  readonly scores: readonly number[];
  /** Index of the one meant. */
  readonly right: number;
}

/** What reads an article. */
export interface Readers {
  readonly language: LanguageModel;
  readonly extractor: ExtractorModel;
  readonly knowledge: Knowledge;
}

/** The examples of one article. */
export function examplesOf(chained: Chained, { language, extractor, knowledge }: Readers): Example[] {
  const article = readDumpLine(
    { line: 1, offset: 0, bytes: Buffer.from(JSON.stringify({ id: chained.id, text: chained.text })) },
    null,
  );
  const doc = annotateDoc(article, language);
  const given = chained.attributions
    ? asAttributions(chained.attributions, chained.text)
    : attribute(doc, [learnedExtractor(extractor)]);
  const sources = new Set(given.flatMap((a) => a.source.map((s) => s.start)));
  const others = doc.tokens
    .filter((t) => /^(?:he|she)$/.test(t.lower) && !sources.has(t.start))
    .map((t, n) => silent(t, n, given));
  const out: Example[] = [];
  const watch: Sieve = {
    id: "watch",
    about: "notes the people a pronoun may mean",
    find(task, context) {
      const gender = task.head?.type === "pronoun" ? pronounOf(task.head.lower)?.gender : null;
      if (task.head?.type !== "pronoun" || !gender) return null;
      const ranked = peopleFor(task, context, gender);
      const choices = choicesOf(task, context, ranked, gender);
      const meant = meantBy(task.head.token, context, chained);
      const right = meant === null ? -1 : choices.findIndex((c) => isMeant(c, meant));
      const known = meant !== null && (right >= 0 || "heads" in meant);
      if (
        known &&
        task.head.first === task.source?.first &&
        isReliable(task, context, choices, right, chained)
      )
        out.push(exampleOf(task, context, choices, right, chained));
      // later pronouns look back to what is known, not to what weights of another day would say
      const told = choices[Math.max(0, right)]?.scored;
      return told ? sure(entityCandidate(context, told.entity, task.at), "inferred", 0.8) : open();
    },
  };
  const sieves = SIEVES.map((s) => (s.id === "pronoun" ? watch : s));
  resolveSpeakers(doc, [...given, ...others], knowledge, null, sieves);
  return out;
}

/**
 * Automatic chains are kept where they are mostly right: beside reported words (“…,” she said) only where the hand-made
 * score agrees, elsewhere where the person was named near. Chains by people are kept as they are.
 */
function isReliable(
  task: Task,
  context: Context,
  choices: readonly Choice[],
  right: number,
  { gold }: Chained,
): boolean {
  if (gold) return choices.length > 0;
  const choice = choices[right];
  if (!choice) return false;
  const agreed = right === 0 && choice.scored !== null;
  const { attribution } = task;
  const source = attribution.source[0]?.start ?? 0;
  const behind = attribution.by !== "silent" && (attribution.content[0]?.start ?? 0) < source;
  if (attribution.kind === "direct" || behind || task.parent)
    return agreed || (choice.scored === null && choice.turnsAgo === 0 && choice.turnHere);
  if (choice.scored === null) return (choice.seen[0]?.gap ?? 9) <= 1;
  const e = choice.scored.entity;
  if (e.kind !== "person") return false;
  const here = context.doc.tokens[task.at]?.sentence ?? 0;
  return (
    agreed ||
    e.mentions.some((m) => {
      const name = context.mentions.names[m];
      const gap = name ? here - (context.doc.tokens[name.first]?.sentence ?? 0) : -1;
      return name !== undefined && name.first < task.at && gap >= 0 && gap <= NEAR;
    })
  );
}

/** Sentences within which a person must have been named. */
const NEAR = 3;

function exampleOf(
  task: Task,
  context: Context,
  choices: readonly Choice[],
  right: number,
  chained: Chained,
): Example {
  return {
    article: chained.id,
    gold: chained.gold,
    source: task.attribution.by !== "silent",
    rows: [...featuresOf(task, context, choices), nobodyFeatures(choices)],
    plain: [...featuresOf(task, context, choices, false), nobodyFeatures(choices)],
    scores: [...choices.map((c) => c.scored?.score ?? -5), -6],
    right: right < 0 ? choices.length : right,
  };
}

/** What a chain says of a pronoun: a person with a name, or the heads of noun phrases (perhaps none) where it has no name. */
type Meant = { readonly entity: number } | { readonly heads: ReadonlySet<number> };

const isMeant = (c: Choice, meant: Meant): boolean =>
  "entity" in meant
    ? c.scored?.entity.index === meant.entity
    : c.nominal !== null && meant.heads.has(c.nominal.head);

/** Null where the chain has several people's names, or pronouns of both genders, or the pronoun stands in no chain or two. */
function meantBy(token: number, context: Context, { chains, gold }: Chained): Meant | null {
  const { tokens } = context.doc;
  const { start, end } = tokens[token] as Token;
  const own = chains.filter((c) => c.some(([a, b]) => a === start && b === end));
  if (own.length !== 1) return null;
  const chain = own[0] as readonly Pair[];
  const { names, nominals } = context.mentions;
  const votes = new Map<number, number>();
  const heads = new Set<number>();
  let all = 0;
  for (const [a, b] of chain) {
    const word = context.doc.text.slice(a, b).toLowerCase();
    const gender = pronounOf(word)?.gender;
    if (gender && gender !== pronounOf((tokens[token] as Token).lower)?.gender) return null;
    const n = names.findIndex((m) => {
      const last = tokens[m.last] as Token;
      const first = tokens[m.first] as Token;
      const title = tokens[m.titleFirst] as Token;
      if (first.start < a || last.end > b) return false;
      const ends = last.end === b || (last.end === b - 2 && /['’]s$/.test(word));
      return ends
        ? title.start >= a && (gold || title.start - a < MAX_TITLE)
        : title.start === a && context.doc.text[last.end] === ",";
    });
    const e = n < 0 ? -1 : (context.register.of[n] as number);
    if (e >= 0) {
      votes.set(e, (votes.get(e) ?? 0) + 1);
      all++;
    } else {
      const m = nominals.find(
        (x) => (tokens[x.first] as Token).start === a && (tokens[x.head] as Token).end <= b,
      );
      if (m) heads.add(m.head);
    }
  }
  if (all === 0) {
    const words = chain.map(([a, b]) => context.doc.text.slice(a, b));
    return words.some((w) => /\p{Lu}/u.test(w.slice(1))) ? null : { heads };
  }
  const [best] = [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  return best && best[1] >= SAME * all ? { entity: best[0] } : null;
}

/** Longest description before a name in an automatic mention, in characters. */
const MAX_TITLE = 40;
/** Share of a chain's names that must be one person's. */
const SAME = 0.8;
