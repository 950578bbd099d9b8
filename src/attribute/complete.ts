// Contents that lack a part which stands elsewhere in the sentence: the noun that a relative clause says something of, and
// what somebody is blamed or mocked for.
import { join, overlaps, type Span, span } from "../model/span.ts";
import { CUE_NOUNS, CUE_VERBS } from "../tag/lexicon/cues.ts";
import { type Context, tokenFrom } from "./context.ts";
import { TEMPORAL } from "./reach.ts";
import type { Proposal } from "./rule.ts";
import { at, kids, lower, nounPhrase, rangeSpan, sentenceRange } from "./tree.ts";

/** The proposal with the parts that its content lacks. */
export function completed(c: Context, p: Proposal): Proposal {
  const v = p.cueToken;
  if (v < 0 || p.continues !== null || p.content.length === 0 || !/^VB/.test(at(c, v).xpos)) return p;
  const noun = antecedent(c, p, v);
  if (noun)
    return [...p.cue, ...p.source].some((s) => overlaps(s, noun))
      ? p
      : { ...p, content: join([noun, ...p.content]) };
  return withQuotation(c, withGround(c, withObject(c, p, v), v), v);
}

/** Nouns of time, place, manner and cause: “the day she said she left” says nothing of the day. */
const ADVERBIAL = /^(?:way|reason|place|moment|time|point|case|extent|manner|fact|day|so|such)s?$/;

/**
 * “The areas that Orlo declared he had annexed”, “a plan which she said would fail”: the clause says something of the noun
 * before the relative clause, without which it cannot be read.
 */
function antecedent(c: Context, p: Proposal, v: number): Span | null {
  if (p.source.length === 0) return null;
  const first = tokenFrom(c, (p.content[0] as Span).start);
  const source = tokenFrom(c, (p.source[0] as Span).start);
  // Somebody else than the noun speaks, and says it in a clause behind the verb.
  if (source < 2 || source >= v || first <= v || first - v > 6) return null;
  if (lower(c, first - 1) === "that" || lower(c, first) === "to") return null;
  const before = source - 1;
  const relative = /^(?:that|which|who|whom)$/.test(lower(c, before));
  const head = nounBefore(c, v, first, before, relative);
  if (head < 0 || head > before || c.quote[head] !== c.quote[v]) return null;
  const noun = at(c, head);
  // Behind a comma or a preposition the noun may be another one, or none that the clause speaks of.
  if (
    relative
      ? /^(?:,|:|IN|TO|-RRB-)$/.test(at(c, before - 1).xpos)
      : before !== head || !/^NNS?$/.test(noun.xpos) || !/^(?:PRP|DT|NNP)/.test(at(c, source).xpos)
  )
    return null;
  if (relative && lower(c, before) === "that" && CUE_NOUNS.has(noun.lemma)) return null;
  if (!/^(?:NN|CD|DT)/.test(noun.xpos) || ADVERBIAL.test(noun.lower) || TEMPORAL.test(noun.lower))
    return null;
  const phrase = nounPhrase(c, head);
  return rangeSpan(c, { first: phrase.first, last: Math.min(phrase.last, relative ? before - 1 : before) });
}

/**
 * The noun that the relative clause around `v` belongs to: by the tree; by position where the tree takes "that" for a
 * conjunction, though what is said has no subject of its own ("a wall that Orlo said would hold"); -1 where there is none.
 */
function nounBefore(c: Context, v: number, first: number, before: number, relative: boolean): number {
  const { rel, head } = at(c, v);
  if (rel === "acl:relcl" && kids(c, v, "ccomp", "xcomp", "parataxis").some((k) => k >= first)) return head;
  const gap = first === v + 1 && /^(?:VBD|VBZ|MD)$/.test(at(c, first).xpos);
  return gap && relative && /^NN/.test(at(c, before - 1).xpos) ? before - 1 : -1;
}

/** Nothing else than a noun phrase may stand between a verb and what is said of its object. */
const PHRASE = /^(?:DT|PRP|PRP\$|NNS?|NNPS?|JJ|CD|POS|IN)$/;

/** “Called the walkout | a breach of the law”: what something is called is said of it, and not without it. */
function withObject(c: Context, p: Proposal, v: number): Proposal {
  const [part] = p.content;
  if (!part || !CUE_VERBS.get(at(c, v).lemma)?.frames.has("c")) return p;
  const first = tokenFrom(c, part.start);
  if (first <= v + 1 || first - v > 12) return p;
  for (let i = v + 1; i < first; i++)
    if (!PHRASE.test(at(c, i).xpos) || (c.quote[i] as number) >= 0 || TEMPORAL.test(lower(c, i))) return p;
  if (!/^(?:DT|PRP|NN)/.test(at(c, v + 1).xpos) || (lower(c, first - 1) === "that" && first - v > 2))
    return p;
  const object = span(at(c, v + 1).start, part.end);
  return p.source.some((s) => overlaps(s, object)) ? p : { ...p, content: [object, ...p.content.slice(1)] };
}

/** A content that ends within a quotation which it opened goes on to the closing mark: a part of the words may say another thing. */
function withQuotation(c: Context, p: Proposal, v: number): Proposal {
  const part = p.content.at(-1) as Span;
  const first = tokenFrom(c, part.start);
  const last = tokenFrom(c, part.end - 1);
  const q = c.quotes[c.quote[last] as number];
  if (!q || q.last <= last || q.first < first || (v > last && v <= q.last) || !sameSentence(c, last, q.last))
    return p;
  const rest = span(part.end, at(c, q.last).end);
  if ([...p.cue, ...p.source].some((s) => overlaps(s, rest))) return p;
  return { ...p, content: [...p.content.slice(0, -1), span(part.start, rest.end)] };
}

const sameSentence = (c: Context, a: number, b: number): boolean => at(c, a).sentence === at(c, b).sentence;

/** “Mocked the bloc | for sending troops”: what somebody is judged for belongs to the judgement. */
function withGround(c: Context, p: Proposal, v: number): Proposal {
  const end = groundEnd(c, p, v);
  const last = p.content.at(-1) as Span;
  return end > last.end ? { ...p, content: [...p.content.slice(0, -1), span(last.start, end)] } : p;
}

/** Where what somebody is judged for ends; -1 where nothing of the sort follows. */
function groundEnd(c: Context, p: Proposal, v: number): number {
  if (!CUE_VERBS.get(at(c, v).lemma)?.frames.has("c")) return -1;
  const last = tokenFrom(c, (p.content.at(-1) as Span).end - 1);
  const next = last + 1;
  const { last: end } = sentenceRange(c, v);
  if (last <= v || next + 2 > end || lower(c, next) !== "for" || at(c, next + 1).xpos !== "VBG") return -1;
  const reach = Math.min(c.right[next + 1] as number, end);
  let stop = next + 1;
  while (stop < reach && !/^(?:,|:|CC|``|''|\.)$/.test(at(c, stop + 1).xpos)) stop++;
  return stop > next + 1 ? at(c, stop).end : -1;
}
