// According to the ministry, …; …, according to a report by the institute; in the words of Orlo.

import { CUE_NOUNS, DOCUMENT_NOUNS } from "../../tag/lexicon/cues.ts";
import { bare, spansWithout, tokensSpan } from "../clause.ts";
import type { Context, Range } from "../context.ts";
import { hasFinite } from "../opening.ts";
import { plainProposal } from "../propose.ts";
import { TEMPORAL } from "../reach.ts";
import type { Proposal, Rule } from "../rule.ts";
import { at, kids, lower, nounPhrase, preposition, rangeSpan, sentenceRange } from "../tree.ts";

function find(c: Context): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i + 2 < c.tokens.length; i++) {
    if (lower(c, i) !== "according" || lower(c, i + 1) !== "to") continue;
    const sentence = sentenceRange(c, i);
    if (lower(c, i + 2) === "which") {
      const relative = relativeClause(c, i, sentence);
      if (relative) out.push(relative);
      continue;
    }
    const phrase = sourcePhrase(c, i + 2, sentence);
    if (!phrase) continue;
    const hole = { first: i, last: phrase.whole.last };
    const content = contentAround(c, hole, sentence);
    if (!content.length) continue;
    out.push(
      plainProposal("according-to", [rangeSpan(c, phrase.source)], [tokensSpan(c, i, i + 1)], content, 0.85, {
        cueToken: i,
      }),
    );
  }
  return out;
}

/** “A log according to which the gates were open”: the noun before is credited with the clause behind. */
function relativeClause(c: Context, i: number, sentence: Range): Proposal | null {
  let before = lower(c, i - 1) === "," ? i - 2 : i - 1;
  if (TEMPORAL.test(lower(c, before)))
    before = /^(?:IN|TO)$/.test(at(c, before - 1)?.xpos ?? "") ? before - 2 : before - 1;
  const first = i + 3;
  if (before < sentence.first || first >= sentence.last || !/^NN/.test(at(c, before).xpos)) return null;
  const tree = kids(c, before, "acl").find((k) => k >= first);
  const head = tree === undefined ? nounOf(c, i, before) : before;
  const np = nounPhrase(c, head);
  const source = { first: np.first, last: before };
  if (!hasFinite(c, first, sentence.last)) return null;
  let last = first;
  while (last < sentence.last && !/^(?:;|:|–|—)$/.test(at(c, last + 1).form)) last++;
  const content = bare(c, { first, last });
  if (!content || source.first > source.last) return null;
  return plainProposal(
    "according-to",
    [rangeSpan(c, source)],
    [tokensSpan(c, i, i + 1)],
    [rangeSpan(c, content)],
    0.8,
    {
      cueToken: i,
    },
  );
}

/** The noun that the clause around token `i` hangs on by the tree; the one right before it otherwise. */
function nounOf(c: Context, i: number, before: number): number {
  for (let k = at(c, i + 2).head, climb = 0; k >= 0 && climb < 4; k = at(c, k).head, climb++)
    if (k <= before && /^NN/.test(at(c, k).xpos)) return k;
  return before;
}

/** The noun phrase after "according to"; where it is a statement or report by somebody, the somebody is the source. */
function sourcePhrase(c: Context, from: number, sentence: Range): { source: Range; whole: Range } | null {
  let head = -1;
  for (let i = from; i <= Math.min(sentence.last, from + 14); i++) {
    const t = at(c, i);
    if (/^(?:NN|PRP$)/.test(t.xpos)) head = i;
    else if (head >= 0 && !/^(?:POS|JJ|CD|VBN|HYPH)$/.test(t.xpos)) break;
    else if (/^(?:,|\.|:|``|'')$/.test(t.xpos)) break;
  }
  if (head < 0) return null;
  const np = nounPhrase(c, head);
  const source = {
    first: from,
    last: Math.max(head, beforeComma(c, head, Math.min(np.last, sentence.last))),
  };
  let whole = { first: from, last: Math.max(source.last, Math.min(c.right[head] as number, sentence.last)) };
  whole = { first: from, last: phraseEnd(c, source.last, whole.last) };
  const noun = at(c, head).lemma;
  if (
    CUE_NOUNS.has(noun) ||
    DOCUMENT_NOUNS.has(noun) ||
    /^(?:interview|speech|note|quote|source)$/.test(noun)
  ) {
    const by = kids(c, head, "nmod", "obl", "acl").find(
      (k) => k > head && /^(?:by|from)$/.test(preposition(c, k)),
    );
    if (by !== undefined && CUE_NOUNS.has(noun))
      return {
        source: nounPhrase(c, by),
        whole: { first: from, last: Math.max(whole.last, nounPhrase(c, by).last) },
      };
    const owner = kids(c, head, "nmod:poss")[0];
    if (owner !== undefined && CUE_NOUNS.has(noun)) return { source: nounPhrase(c, owner), whole };
  }
  return { source, whole };
}

const beforeComma = (c: Context, from: number, to: number): number => {
  for (let i = from + 1; i <= to; i++) if (at(c, i).form === ",") return i - 1;
  return to;
};

/** The phrase ends before a comma that is not inside an apposition or relative clause of its own. */
function phraseEnd(c: Context, least: number, most: number): number {
  for (let i = least + 1; i <= most; i++) {
    if (/^(?:,|:|\.)$/.test(at(c, i).xpos)) return i - 1;
    if (/^(?:``|'')$/.test(at(c, i).xpos)) return i - 1;
  }
  return most;
}

function contentAround(c: Context, hole: Range, sentence: Range) {
  const before = bare(c, { first: sentence.first, last: hole.first - 1 });
  const after = bare(c, { first: hole.last + 1, last: sentence.last });
  if (hole.first <= sentence.first + 1) return after ? [rangeSpan(c, after)] : [];
  // “But, according to Orlo, …”: a word that only joins is no part of it
  if (!before || (before.first === before.last && /^(?:CC|RB|UH)$/.test(at(c, before.first).xpos)))
    return after ? [rangeSpan(c, after)] : [];
  if (!after || size(after) < 2) return [rangeSpan(c, before)];
  // “This, according to Orlo, would …” is one content in two parts; “…, according to Orlo, who left” is not
  const goesOn =
    lower(c, hole.last + 1) === "," &&
    /^(?:VB|MD|RB|TO)/.test(at(c, after.first).xpos) &&
    hasFinite(c, after.first, after.last);
  if (goesOn || (!hasFinite(c, before.first, before.last) && hasFinite(c, after.first, after.last)))
    return spansWithout(c, { first: before.first, last: after.last }, hole);
  return [rangeSpan(c, before)];
}
const size = (r: Range): number => r.last - r.first + 1;

export const accordingTo: Rule = {
  id: "according-to",
  about: "“according to” with a party credits the rest of its clause",
  examples: [
    "{Q Taxes will rise}, {C according to} {S the ministry}.",
    "{C According to} {S Ms Okafor}, {Q the vote is over}.",
    "He quoted {S a log} {C according to} which {Q the gates were open all night}.",
    "But, {C according to} {S Ms Okafor}, {Q the vote is over}.",
    "{Q This}, {C according to} an earlier statement by {S Ms Okafor}, {Q would end the talks}.",
  ],
  counterexamples: ["The piece was played from memory.", "She arranged them by size."],
  find,
};
