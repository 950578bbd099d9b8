// “…,” she said. She said: “…” “…,” said Orlo, “…” — quotations with their reporting clause, and those that go on without one.
import type { Span } from "../../model/span.ts";
import { isQuoteToken, tokensSpan } from "../clause.ts";
import type { Context, Range } from "../context.ts";
import { cueOf, plainProposal, verbProposal } from "../propose.ts";
import { closesWithComma, directVerb, reportingAfter, reportingBefore } from "../reporting.ts";
import type { Proposal, Rule } from "../rule.ts";
import { at, isLabel, isNegated, lower, rangeSpan, sentenceRange } from "../tree.ts";

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
  const opens = q.first === sentence.first || (q.first === sentence.first + 2 && isLabel(c, sentence.first));
  if (!opens || q.last - q.first < 3) return null;
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
