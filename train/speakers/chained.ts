// Chained: every “he” and “she” that is a subject or is credited with words, where a chain says whom it means and is reliable.
import { readDumpLine } from "../../src/article/index.ts";
import { attribute, type ExtractorModel, learnedExtractor } from "../../src/attribute/index.ts";
import type { Token } from "../../src/model/doc.ts";
import type { Context, Task } from "../../src/speaker/context.ts";
import type { Choice } from "../../src/speaker/ranker/options.ts";
import { annotateDoc } from "../../src/tag/doc.ts";
import type { LanguageModel } from "../../src/tag/language.ts";
import { pronounOf } from "../../src/tag/mentions.ts";
import type { Chained, Pair } from "./chains.ts";
import { asAttributions, silent } from "./given.ts";
import type { Watched } from "./watch.ts";

/** An article with chains, to learn from; with the attributions that the program finds where the corpus has none. */
export function chainedArticle(
  chained: Chained,
  { language, extractor }: { readonly language: LanguageModel; readonly extractor: ExtractorModel },
): Watched {
  const bytes = Buffer.from(JSON.stringify({ id: chained.id, text: chained.text }));
  const doc = annotateDoc(readDumpLine({ line: 1, offset: 0, bytes }, null), language);
  const given = chained.attributions
    ? asAttributions(chained.attributions, chained.text)
    : attribute(doc, [learnedExtractor(extractor)]);
  const sources = new Set(given.flatMap((a) => a.source.map((s) => s.start)));
  const others = doc.tokens
    .filter((t) => /^(?:he|she)$/.test(t.lower) && !sources.has(t.start))
    .map((t, n) => silent(t, n, given));
  return {
    article: chained.id,
    from: chained.gold ? "gum" : "machine",
    doc,
    attributions: [...given, ...others],
    asOf: null,
    meant(task, context, choices) {
      if (task.head?.type !== "pronoun") return null;
      const meant = meantBy(task.head.token, context, chained);
      const at = meant === null ? -1 : choices.findIndex((c) => isMeant(c, meant));
      const known = meant !== null && (at >= 0 || "heads" in meant);
      if (!known || !isReliable(task, context, choices, at, chained)) return null;
      return [...choices, null].map((_, n) => n === (at < 0 ? choices.length : at));
    },
  };
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

/** What a chain says of a pronoun: a person with a name, or the heads of noun phrases (perhaps none) where it has no name. */
type Means = { readonly entity: number } | { readonly heads: ReadonlySet<number> };

const isMeant = (c: Choice, meant: Means): boolean =>
  "entity" in meant
    ? c.scored?.entity.index === meant.entity
    : c.nominal !== null && meant.heads.has(c.nominal.head);

/** Null where the chain has several people's names, or pronouns of both genders, or the pronoun stands in no chain or two. */
function meantBy(token: number, context: Context, { chains, gold }: Chained): Means | null {
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
