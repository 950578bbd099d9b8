// A labelling as a proposal: tokens to spans, and what the cue says of medium, force and fact.
import { overlaps, type Span, span } from "../../model/span.ts";
import { type CueWord, mediumOfCue } from "../../tag/lexicon/media.ts";
import { bare } from "../clause.ts";
import type { Context } from "../context.ts";
import { creditedWith } from "../credit.ts";
import { isAsked, liesAhead } from "../form.ts";
import { cueOf, sourceSpans, TOLD } from "../propose.ts";
import type { Proposal } from "../rule.ts";
import { whenAsked } from "../tail.ts";
import { at, isHearsay, isHypothetical, isNegated, kids, lower, particle, verbSpans } from "../tree.ts";
import type { Found } from "./found.ts";

/**
 * The proposal of what the labelling found, with its score. Where a rule credits the same party, its words stand: it knows
 * where a name ends, and whom a relative pronoun takes up.
 */
export function asProposal(c: Context, found: Found, score: number, ruled: readonly Span[]): Proposal {
  const v = found.cue;
  const verb = /^VB/.test(at(c, v).xpos);
  const meaning = (verb ? cueOf(c, v) : null) ?? mediumOfCue(cuePhrase(c, v));
  const force = meaning?.force ?? "report";
  return {
    source: sourceOf(c, found, ruled),
    // A colon is no word.
    cue: verb
      ? verbSpans(c, v)
      : /[\p{L}\p{N}]/u.test(at(c, v).form)
        ? [span(at(c, v).start, at(c, v).end)]
        : [],
    content: spansOf(c, untilAsked(c, found.content), true),
    by: found.by,
    score,
    // A word that nobody listed is seldom one of saying: those are few and known.
    medium: meaning?.medium ?? "thought",
    force: verb && force === "report" && isNegated(c, v) ? "deny" : force,
    factual: !(verb && (isHypothetical(c, v) || liesAhead(c, v) || isAsked(c, v))),
    hearsay: verb && isHearsay(c, v),
    cueToken: v,
    continues: null,
  };
}

/** A content's tokens up to the words that tell what was asked: “… when she was pressed on it”. */
function untilAsked(c: Context, content: readonly number[]): readonly number[] {
  const end = content.findIndex((i, n) => n > 0 && (c.quote[i] as number) < 0 && whenAsked(c, i));
  return end > 0 ? content.slice(0, end) : content;
}

/** The credited words: the rule's where they overlap, the antecedent's where only a relative pronoun was found. */
function sourceOf(c: Context, found: Found, ruled: readonly Span[]): Span[] {
  const own = spansOf(c, found.source, false);
  if (own.some((a) => ruled.some((b) => overlaps(a, b)))) return [...ruled];
  const relative = found.source.length > 0 && found.source.every((i) => /^W(?:P|DT)/.test(at(c, i).xpos));
  if (!relative || !/^VB/.test(at(c, found.cue).xpos)) return own;
  const credited = sourceSpans(c, creditedWith(c, found.cue));
  return credited.some((a) => own.some((b) => overlaps(a, b))) ? credited : own;
}

/** The cue with what may carry its meaning: its particle, an object or adjective right behind ("made clear", "took issue"). */
function cuePhrase(c: Context, v: number): CueWord[] {
  const out: CueWord[] = [at(c, v)];
  const p = particle(c, v);
  if (p > v) out.push({ lemma: lower(c, p), xpos: "RP" });
  for (const k of c.children[v] as readonly number[]) {
    const { rel } = at(c, k);
    if (k > v && k - v <= 4 && /^(?:obj|xcomp|amod)$/.test(rel)) out.push(at(c, k));
  }
  return out;
}

/** How a document comes to a newspaper. */
const SEEN = /^(?:see|obtain|view|review|read|examine|access|acquire)$/;

/**
 * True for what the rules know to be no statement, however often annotators mark it: a question that nobody is credited
 * with ("asked whether …" names the person asked), what nobody said ("neither minister would say", "did not say"), words
 * that only point back ("said much the same"), and who saw or obtained a document.
 */
export function saysNothing(c: Context, found: Found): boolean {
  const v = found.cue;
  if (!/^VB/.test(at(c, v).xpos)) return false;
  const { lemma } = at(c, v);
  // “A draft, seen by the Courier, says …”
  if (at(c, v).xpos === "VBN" && SEEN.test(lemma) && lower(c, v + 1) === "by") return true;
  if (found.source.length === 0 && TOLD.has(lemma)) return true;
  const first = found.content[0] ?? -1;
  if (c.tokens[first]?.xpos === "IN" && /^(?:which|whom)$/.test(lower(c, first + 1))) return true;
  if (/^(?:neither|nobody|none|no)$/.test(lower(c, found.source[0] ?? -1))) return true;
  const cue = cueOf(c, v);
  if (cue?.medium === "speech" && cue.force === "report" && isNegated(c, v)) return true;
  if (!cue?.frames.has("s") || cue.frames.has("n")) return false;
  return found.content.every(
    (i) =>
      (c.quote[i] as number) < 0 && !/^(?:VB|MD|UH)/.test(at(c, i).xpos) && kids(c, i, "nsubj").length === 0,
  );
}

/** Runs of neighbouring tokens as spans; a content's runs without commas and "that" at their ends. */
export function spansOf(c: Context, tokens: readonly number[], strip: boolean): Span[] {
  const out: Span[] = [];
  for (let n = 0; n < tokens.length; ) {
    const first = tokens[n] as number;
    let last = first;
    while (n + 1 < tokens.length && tokens[n + 1] === last + 1) {
      last++;
      n++;
    }
    n++;
    const r = strip ? bare(c, { first, last }) : { first, last };
    if (r) out.push(span(at(c, r.first).start, at(c, r.last).end));
  }
  return out;
}
