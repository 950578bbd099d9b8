// Small makers of proposals, so that each rule says only what is its own.
import type { Span } from "../model/span.ts";
import type { Cue } from "../tag/lexicon/cues.ts";
import { CUE_VERBS } from "../tag/lexicon/cues.ts";
import { nounType } from "../tag/mentions/nominals.ts";
import type { Context, Range } from "./context.ts";
import { isAsked, liesAhead } from "./form.ts";
import type { Proposal } from "./rule.ts";
import type { Subject } from "./subject.ts";
import { at, isHearsay, isHypothetical, lower, particle, rangeSpan, verbSpans } from "./tree.ts";

/** The lexicon's entry for the verb at `v`, phrasal verbs first; null where it is no cue. */
export function cueOf(c: Context, v: number): Cue | null {
  const { lemma } = at(c, v);
  const p = particle(c, v);
  if (p > v) {
    const phrasal = CUE_VERBS.get(`${lemma}-${lower(c, p)}`);
    if (phrasal) return phrasal;
    if (lemma !== "point" && lemma !== "lash") return null;
  }
  return CUE_VERBS.get(lemma) ?? null;
}

/** The credited words: the noun phrase, and the relative pronoun that takes it up ("the chief, who"). */
export function sourceSpans(c: Context, subject: Subject): Span[] {
  if (!subject.range) return [];
  const name = rangeSpan(c, withName(c, balanced(c, subject.range), subject.head));
  if (subject.pronoun < 0 || subject.pronoun <= subject.range.last) return [name];
  const t = at(c, subject.pronoun);
  return [name, { start: t.start, end: t.end }];
}

/** “The mayor of Ardun, Ana Orel, said”: the name behind a description belongs to the source. */
function withName(c: Context, r: Range, head: number): Range {
  const end = c.doc.sentences[at(c, r.last).sentence]?.last ?? r.last;
  if (
    /^(?:NNP|PRP)/.test(at(c, head).xpos) ||
    r.last + 2 > end ||
    lower(c, r.last + 1) !== "," ||
    c.quote[r.last + 1] !== c.quote[r.last]
  )
    return r;
  let last = r.last + 1;
  while (last < end && /^NNP/.test(at(c, last + 1).xpos) && last - r.last < 7) last++;
  if (
    last === r.last + 1 ||
    !/^(?:,|\.|''|-LRB-|VBD|VBZ|VBP|MD|RB|:)$/.test(at(c, Math.min(end, last + 1)).xpos)
  )
    return r;
  return at(c, last).ner === "PER" || last - r.last > 2 ? { first: r.first, last } : r;
}

/** “[President Ilan] Orlo”: a bracket that opens before the phrase is taken in. */
function balanced(c: Context, r: Range): Range {
  let open = 0;
  for (let i = r.first; i <= r.last; i++) open += at(c, i).form === "[" ? 1 : at(c, i).form === "]" ? -1 : 0;
  for (let i = r.first - 1; open < 0 && i >= Math.max(0, r.first - 4); i--)
    if (at(c, i).form === "[") return { first: i, last: r.last };
  return r;
}

/** A proposal with the cue at verb `v`. */
export function verbProposal(
  c: Context,
  by: string,
  v: number,
  cue: Cue | null,
  subject: Subject,
  content: readonly Span[],
  score: number,
): Proposal {
  return {
    source: sourceSpans(c, subject),
    cue: verbSpans(c, v),
    content,
    by,
    score,
    medium: cue?.medium ?? "speech",
    force: cue?.force ?? "report",
    factual: !isHypothetical(c, v) && !liesAhead(c, v) && !isAsked(c, v),
    hearsay: isHearsay(c, v),
    cueToken: v,
    continues: null,
  };
}

/** A proposal without a verb: a colon, a bare quotation, a noun. */
export function plainProposal(
  by: string,
  source: readonly Span[],
  cue: readonly Span[],
  content: readonly Span[],
  score: number,
  more: Partial<Proposal> = {},
): Proposal {
  return {
    source,
    cue,
    content,
    by,
    score,
    medium: "speech",
    force: "report",
    factual: true,
    hearsay: false,
    cueToken: -1,
    continues: null,
    ...more,
  };
}

const FIRST_OR_SECOND = /^(?:i|we|you|me|us)$/;

/** True where the subject can be credited with a thought in a report: a third person, no thing. */
export function mayThink(c: Context, subject: Subject): boolean {
  if (subject.head < 0) return false;
  const t = at(c, subject.head);
  if (FIRST_OR_SECOND.test(t.lower) || /^(?:it|this|that|what|which|there|who|one)$/.test(t.lower))
    return false;
  if (/^NNS?$/.test(t.xpos)) return canSpeak(t.lower) || isNameLike(c, subject);
  return /^(?:PRP|NNP|CD|DT|JJ)/.test(t.xpos);
}

/** A capital inside a sentence, or a bare singular at its start: a name that the tagger does not know. */
function isNameLike(c: Context, subject: Subject): boolean {
  const t = at(c, subject.head);
  if (!/^\p{Lu}/u.test(t.form)) return false;
  const first = c.doc.sentences[t.sentence]?.first;
  return subject.head !== first || (t.xpos === "NN" && !t.lower.endsWith("ing"));
}

/** Endings of nouns for people: "engineer", "sponsor", "economist", "guardian". */
const AGENT = /(?:er|or|ist|ian|ant|man|woman|ee|ers|ors|ists|ians|ants|men|women|ees|folk)$/;

/** True where a common noun is one for people, bodies or documents: things are credited with no thought. */
export const canSpeak = (lower: string): boolean => nounType(lower) !== null || AGENT.test(lower);

/** The range of tokens as an empty-safe list of spans. */
export const one = (c: Context, r: Range | null): Span[] => (r ? [rangeSpan(c, r)] : []);

/** Without a subject these name the person told: "when asked if", "told that". */
export const TOLD: ReadonlySet<string> = new Set([
  "ask",
  "tell",
  "inform",
  "remind",
  "assure",
  "notify",
  "advise",
  "urge",
  "warn",
]);
