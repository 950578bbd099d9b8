// “…,” she said. She said: “…” “…,” said Orlo, “…” — quotations with their reporting clause, and those that go on without one.
import type { Span } from "../../model/span.ts";
import { CUE_VERBS } from "../../tag/lexicon/cues.ts";
import { isQuoteToken, tokensSpan } from "../clause.ts";
import type { Context, Range } from "../context.ts";
import { creditedWith, subjectBefore } from "../credit.ts";
import { cueOf, plainProposal, verbProposal } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";
import { at, isNegated, isVerb, kids, lower, nounPhrase, rangeSpan, sentenceRange } from "../tree.ts";

/** How far, in tokens, a reporting clause may lie from its quotation. */
const REACH = 28;

interface Reporting {
  readonly verb: number;
  readonly subject: Subject;
  /** Where the clause ends (inclusive), for what may follow it. */
  readonly last: number;
}

function find(c: Context): Proposal[] {
  const out: Proposal[] = [];
  let previous: { proposal: Proposal; paragraph: number; last: number; at: number; direct: boolean } | null =
    null;
  const used = new Set<number>();
  for (let i = 0; i < c.quotes.length; i++) {
    if (used.has(i)) continue;
    const q = c.quotes[i] as Context["quotes"][number];
    if (!isSpeech(c, q)) continue;
    const paragraph = c.paragraphOf[q.first] as number;
    const goesOn = q.continues !== null && previous !== null && previous.paragraph === paragraph - 1;
    const after = reportingAfter(c, q);
    const before = after && closesWithComma(c, q) ? null : reportingBefore(c, q);
    const reporting = after ?? before;
    if (reporting) {
      const parts: Span[] = [tokensSpan(c, q.first, q.last)];
      let last = Math.max(q.last, reporting.last);
      // what follows the clause without a clause of its own belongs to it too
      for (let j = i + 1; j < c.quotes.length; j++) {
        const next = c.quotes[j] as Context["quotes"][number];
        if (!follows(c, last, next, reporting.verb)) break;
        if (reportingAfter(c, next) !== null) break;
        parts.push(tokensSpan(c, next.first, next.last));
        used.add(j);
        last = next.last;
      }
      const cue = cueOf(c, reporting.verb);
      if (isNegated(c, reporting.verb)) continue;
      const opened = goesOn && previous ? out[previous.at] : undefined;
      if (opened && opened.cueToken < 0 && opened.source.length === 0) {
        // the clause that credits it comes only in a later paragraph
        parts.unshift(...opened.content);
        out.splice((previous as { at: number }).at, 1);
      } else if (goesOn && previous && !after) {
        extend(out, previous, parts, paragraph, last);
        continue;
      }
      const proposal = verbProposal(c, "direct-quote", reporting.verb, cue, reporting.subject, parts, 0.95);
      out.push({
        ...proposal,
        medium: cue?.medium === "thought" ? "speech" : proposal.medium,
        force: "report",
      });
      previous = { proposal, paragraph, last, at: out.length - 1, direct: true };
      continue;
    }
    const span = tokensSpan(c, q.first, q.last);
    const signed = signature(c, q);
    if (signed) {
      const dash = at(c, signed.first - 1);
      const cue = { start: dash.start, end: dash.end };
      out.push(plainProposal("signed-quote", [rangeSpan(c, signed)], [cue], [span], 0.9));
      previous = {
        proposal: out.at(-1) as Proposal,
        paragraph,
        last: signed.last,
        at: out.length - 1,
        direct: true,
      };
      continue;
    }
    if (goesOn && previous) {
      extend(out, previous, [span], paragraph, q.last);
      continue;
    }
    const floating = floats(c, q, paragraph);
    if (!floating) continue;
    if (
      previous &&
      previous.paragraph === paragraph &&
      at(c, q.first).sentence - at(c, previous.last).sentence <= 1
    ) {
      extend(out, previous, [span], paragraph, q.last);
      continue;
    }
    out.push(
      plainProposal("floating-quote", floating.source, [], [span], 0.7, {
        continues: floating.source.length ? null : q.span.start,
      }),
    );
    previous = {
      proposal: out.at(-1) as Proposal,
      paragraph,
      last: q.last,
      at: out.length - 1,
      direct: true,
    };
  }
  return out;
}

/** Adds parts to the quotation before: a quotation over several paragraphs is one statement. */
function extend(
  out: Proposal[],
  previous: { at: number; paragraph: number; last: number },
  parts: readonly Span[],
  paragraph: number,
  last: number,
): void {
  const old = out[previous.at] as Proposal;
  out[previous.at] = { ...old, content: [...old.content, ...parts] };
  previous.paragraph = paragraph;
  previous.last = last;
}

/** A quotation that stands on its own: it begins a sentence, follows a comma or colon, or a saying verb. Not a scare quote or a title. */
function isSpeech(c: Context, q: Range): boolean {
  const sentence = sentenceRange(c, q.first);
  if (q.last - q.first < 1) return false;
  if (q.first === sentence.first) return startsWell(c, q);
  const before = at(c, q.first - 1);
  if (/^VB/.test(before.xpos) && directVerb(c, q.first - 1) && endsInside(c, q)) return q.last - q.first >= 4;
  if (/^(?:,|:|–|—|--|…)$/.test(before.form)) return startsWell(c, q) || before.form === ":";
  return false;
}

/** Ends like speech (a stop or comma inside the marks) or is a whole sentence; single words and names at a sentence's start are not. */
function startsWell(c: Context, q: Range): boolean {
  if (endsInside(c, q)) return true;
  const last = sentenceRange(c, q.last).last;
  if (q.last >= last || lower(c, q.last + 1) === ",") return q.last - q.first >= 3 || hasVerb(c, q);
  return hasVerb(c, q) && q.last - q.first >= 3;
}

const hasVerb = (c: Context, r: Range): boolean => {
  for (let i = r.first; i <= r.last; i++) if (/^(?:VB[DPZ]?|MD)$/.test(at(c, i).xpos)) return true;
  return false;
};

function endsInside(c: Context, q: Range): boolean {
  const i = isQuoteToken(c, q.last) ? q.last - 1 : q.last;
  return i > q.first && /[,.!?…–—-]$/.test(at(c, i).form);
}
const closesWithComma = (c: Context, q: Range): boolean =>
  at(c, q.last - 1).form === "," || (q.last + 1 < c.tokens.length && at(c, q.last + 1).form === ",");

/** “…” — Orlo Sava, 52: a name after a dash, with nothing else behind it in its paragraph. */
function signature(c: Context, q: Range): Range | null {
  const p = c.paragraphs[c.paragraphOf[q.last] as number] as Range;
  const dash = q.last + 1;
  if (dash + 1 > p.last || !/^(?:[–—―‒]|--?)$/.test(at(c, dash).form)) return null;
  if (!/^NNP/.test(at(c, dash + 1).xpos) || p.last - dash > 24) return null;
  let last = dash + 1;
  while (last < p.last && /^(?:NNP|NNPS|NN)$/.test(at(c, last + 1).xpos)) last++;
  for (let i = last + 1; i <= p.last; i++)
    if (/^(?:VB[DPZ]|MD)$/.test(at(c, i).xpos) || (c.quote[i] as number) >= 0) return null;
  return { first: dash + 1, last };
}

/** The clause right after a quotation: “…” Orlo said / said Orlo / she told the daily. */
function reportingAfter(c: Context, q: Range): Reporting | null {
  const paragraph = c.paragraphs[c.paragraphOf[q.last] as number] as Range;
  let i = q.last + 1;
  const strong = closesWithComma(c, q) || /^[?!…]$/.test(i > 1 ? at(c, q.last - 1).form : "");
  const sameSentence = i <= paragraph.last && at(c, i).sentence === at(c, q.last).sentence;
  if (i > paragraph.last || (!sameSentence && !/^[?!…]$/.test(at(c, q.last - 1).form))) return null;
  if (/^(?:[,–—-]|--)$/.test(at(c, i).form)) i++;
  // “…” – and, asked again, answering, “…”: what follows is about another quotation
  if (!strong && i <= paragraph.last && at(c, i).xpos === "CC") return null;
  const end = Math.min(paragraph.last, i + REACH, sentenceRange(c, Math.min(i, paragraph.last)).last);
  for (let v = i; v <= end; v++) {
    if ((c.quote[v] as number) >= 0) return null;
    const t = at(c, v);
    if (/^(?:;|\.)$/.test(t.form)) return null;
    if (
      !/^VB/.test(t.xpos) &&
      !(v === i && CUE_VERBS.get(t.lemma)?.frames.has("q") && !/^[A-Z]/.test(t.form))
    )
      continue;
    if (/^VB[GN]?$/.test(t.xpos) && v !== i && kids(c, v, "aux").length === 0 && !directVerb(c, v)) continue;
    if (isAuxiliary(c, v) || quotedAs(c, v)) continue;
    const cue = cueOf(c, v);
    const subject = subjectAround(c, v, i, end);
    if (!subject) continue;
    if (
      cue
        ? cue.frames.has("q") || (strong && cue.frames.has("s")) || (cue.frames.has("n") && strong)
        : strong && subject.head >= 0 && nameLike(c, subject)
    ) {
      const clean = subject.range as Range;
      if (clean.first < i || (clean.first > v && clean.first > v + 4)) continue;
      return { verb: v, subject, last: clauseLast(c, Math.max(v, clean.last)) };
    }
    if (!/^VBG$/.test(t.xpos)) return null; // another verb rules the clause
  }
  return null;
}

/** “… was quoted as saying”: the verb to credit is the participle behind it. */
const quotedAs = (c: Context, v: number): boolean =>
  /^(?:quote|cite|report|hear)$/.test(at(c, v).lemma) && /^(?:as|saying)$/.test(lower(c, v + 1));

const directVerb = (c: Context, v: number): boolean =>
  CUE_VERBS.get(at(c, v).lemma)?.frames.has("q") ?? false;
const isAuxiliary = (c: Context, v: number): boolean =>
  /^aux/.test(at(c, v).rel) ||
  (/^(?:have|be|do)$/.test(at(c, v).lemma) &&
    v + 1 < c.tokens.length &&
    /^(?:VB|RB|JJ)/.test(at(c, v + 1).xpos) &&
    /^(?:VBN|VBG|RB)$/.test(at(c, v + 1).xpos));

/** The subject of `v` within the gap: by syntax, else the noun phrase that touches the verb on either side. */
function subjectAround(c: Context, v: number, from: number, to: number): Subject | null {
  const s = creditedWith(c, v);
  if (s.range && s.range.first >= from && s.range.last <= to && kids(c, v, "nsubj").length > 0) return s;
  if (v === from || (v === from + 1 && /^RB/.test(at(c, from).xpos))) {
    const h = phraseHead(c, v + 1, Math.min(to, v + 14));
    return h < 0 ? null : { head: h, range: clip(nounPhrase(c, h), v + 1, to), pronoun: -1 };
  }
  const near = subjectBefore(c, v);
  if (near.head >= from && near.range) return { ...near, range: clip(near.range, from, v - 1) };
  for (let h = v - 1; h >= from; h--) {
    const t = at(c, h);
    if (/^(?:NN|PRP|CD|DT)/.test(t.xpos) && t.xpos !== "PRP$") {
      const p = nounPhrase(c, h);
      return { head: h, range: clip(p, from, v - 1), pronoun: -1 };
    }
    if (!/^(?:RB|MD|VB|,|:|IN|JJ|POS)/.test(t.xpos)) return null;
  }
  return null;
}
const clip = (r: Range, first: number, last: number): Range => ({
  first: Math.max(r.first, first),
  last: Math.min(r.last, last),
});

/** Head of the noun phrase that begins at `from`: its last noun before a preposition, comma or verb. */
function phraseHead(c: Context, from: number, to: number): number {
  let head = -1;
  for (let i = from; i <= to; i++) {
    const t = at(c, i);
    if ((c.quote[i] as number) >= 0) break;
    if (/^(?:NN|PRP$)/.test(t.xpos)) head = i;
    else if (!/^(?:DT|JJ|PRP\$|POS|CD|CC|FW|VBN|HYPH|RB)/.test(t.xpos)) break;
  }
  return head;
}

const nameLike = (c: Context, s: Subject): boolean =>
  /^(?:NNP|PRP)/.test(at(c, s.head).xpos) && !/^(?:it|this|that)$/.test(lower(c, s.head));

function clauseLast(c: Context, from: number): number {
  const sentence = sentenceRange(c, from);
  let i = from;
  while (i < sentence.last && (c.quote[i + 1] as number) < 0) i++;
  return i;
}

/** The clause right before a quotation: Orlo said, “…”; Orlo, speaking on Monday, said: “…”. */
function reportingBefore(c: Context, q: Range): Reporting | null {
  const sentence = sentenceRange(c, q.first);
  let from = sentence.first;
  const start = q.first - 1;
  if (q.first === sentence.first) {
    // the sentence before ends with a colon: He said:
    if (start < 0 || at(c, start).form !== ":") return null;
    const p = c.paragraphOf[q.first] as number;
    if (p - (c.paragraphOf[start] as number) > 1) return null;
    from = sentenceRange(c, start).first;
  }
  const mark = at(c, start).form;
  const colon = mark === ":";
  if (!colon && !/^[,–—-]$/.test(mark) && !/^VB/.test(at(c, start).xpos)) return null;
  let tried = 0;
  for (let v = start; v >= Math.max(from, start - REACH); v--) {
    if ((c.quote[v] as number) >= 0) return null;
    if (!isVerb(c, v)) continue;
    const cue = cueOf(c, v);
    if (cue && (cue.frames.has("q") || (colon && (cue.frames.has("s") || cue.frames.has("n"))))) {
      const subject = creditedWith(c, v);
      if (!subject.range && !colon) return null;
      if (!colon && start - v > 1 && !plainAdjuncts(c, v, start)) return null;
      return { verb: v, subject, last: q.last };
    }
    if (!colon && ++tried > 1) return null;
  }
  return null;
}

/** Between verb and comma stand only adjuncts ("said on Monday,"), no clause of its own. */
function plainAdjuncts(c: Context, v: number, to: number): boolean {
  for (let i = v + 1; i < to; i++) if (/^(?:VB[DPZ]|MD|WDT|WP|WRB)$/.test(at(c, i).xpos)) return false;
  return true;
}

/** True where the quotation follows the reporting clause that ends at `last` in the same paragraph, with nothing said between. */
function follows(c: Context, last: number, next: Range, verb: number): boolean {
  if (c.paragraphOf[next.first] !== c.paragraphOf[verb]) return false;
  if (next.first === last + 1) return startsSpeech(c, next);
  if (next.first <= last) return false;
  return next.first === last + 2 && /^[.,;:–—-]$/.test(at(c, last + 1).form) && startsSpeech(c, next);
}
const startsSpeech = (c: Context, q: Range): boolean => {
  const sentence = sentenceRange(c, q.first);
  if (q.first === sentence.first) return true;
  return /^[,:–—-]$/.test(at(c, q.first - 1).form) && (endsInside(c, q) || q.last >= sentence.last - 1);
};

/** A quotation without any clause: it is a whole sentence, or the paragraph begins with it. */
function floats(c: Context, q: Range, paragraph: number): { source: Span[] } | null {
  const p = c.paragraphs[paragraph] as Context["paragraphs"][number];
  if (p.paragraph.role === "title" || p.paragraph.role === "heading") return null;
  const sentence = sentenceRange(c, q.first);
  if (q.first !== sentence.first || q.last - q.first < 3) return null;
  const ends = q.last >= sentenceRange(c, q.last).last;
  if (!ends || !endsInside(c, q) || !(hasVerb(c, q) || q.last - q.first >= 6)) return null;
  return { source: [] };
}

export const directQuote: Rule = {
  id: "direct-quote",
  about:
    "a quotation with the clause that credits it, before, after or inside it; quotations that go on without one keep their speaker",
  examples: [
    "{Q “We will vote,”} {S Ms Okafor} {C said}.",
    "{S Ms Okafor} {C said}: {Q “We will vote.”}",
    "{Q “We will vote,”} {C said} {S Ms Okafor}, {Q “and soon.”}",
    "{Q “Why now?”} {S she} {C asked}.",
    "{Q “We will vote,”} {S Ms Okafor}, the speaker, {C told} reporters on Friday. {Q “It is time.”}",
  ],
  counterexamples: [
    "The “Grey List” was published on Friday.",
    "She played “The Long Road” for an hour.",
    "“The Long Road” was a hit in 2019.",
  ],
  find,
};
