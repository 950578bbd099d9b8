// Would not say whether …, wouldn't discuss the case, would not comment on it: a refusal told as what somebody would not do.
import { bare, tokensSpan } from "../clause.ts";
import { contentEnd } from "../content-end.ts";
import type { Context } from "../context.ts";
import { creditedWith, subjectBefore } from "../credit.ts";
import { mayThink, one, verbProposal } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { at, lower, sentenceRange } from "../tree.ts";

/** What is refused with a question ("would not say when"); a bare "would not say that" tells what somebody never says. */
const ASKED = /^(?:say|tell|disclose|reveal|specify|explain|discuss|confirm|speculate)$/;
const QUESTION = /^(?:if|whether|when|where|why|how|what|which|who|whom|whose)$/;
/** What is refused with a thing: "would not discuss the leak". */
const THING = /^(?:disclose|reveal|specify|discuss|name|identify|confirm|answer|provide|release)$/;
/** What is refused with a phrase: "would not comment on the leak". */
const PHRASE = /^(?:comment|elaborate|speculate|speak)$/;

/** “Would not be drawn (further) on it”: the verb is a passive that its subject refuses. */
const isDrawn = (c: Context, v: number): boolean => at(c, v).lemma === "draw" && lower(c, v - 1) === "be";

/** Index of "would" or "will" before "not" and the verb, with at most one adverb between; -1 where it is not so. */
function refusal(c: Context, v: number): number {
  let i = isDrawn(c, v) ? v - 2 : v - 1;
  if (at(c, i)?.xpos === "RB" && !/^(?:not|n't|n’t)$/.test(lower(c, i))) i--;
  if (i < 1 || !/^(?:not|n't|n’t)$/.test(lower(c, i))) return -1;
  return /^(?:would|will|wo)$/.test(lower(c, i - 1)) ? i - 1 : -1;
}

function find(c: Context): Proposal[] {
  const out: Proposal[] = [];
  for (let v = 2; v + 1 < c.tokens.length; v++) {
    const drawn = isDrawn(c, v);
    if ((at(c, v).xpos !== "VB" && !drawn) || (c.quote[v] as number) >= 0) continue;
    const { lemma } = at(c, v);
    const modal = refusal(c, v);
    if (modal < 0) continue;
    const { last } = sentenceRange(c, v);
    const first = v + 1;
    if (first >= last) continue;
    const next = at(c, first);
    const fits =
      (ASKED.test(lemma) && QUESTION.test(next.lower)) ||
      (THING.test(lemma) && /^(?:DT|NN|PRP\$|JJ|CD)/.test(next.xpos)) ||
      ((PHRASE.test(lemma) || drawn) && /^(?:on|about|beyond|for)$/.test(next.lower));
    const subject = drawn ? subjectBefore(c, modal) : creditedWith(c, v);
    if (!fits || subject.head < 0 || !mayThink(c, subject)) continue;
    const content = one(c, bare(c, { first, last: contentEnd(c, v, first, first) }));
    const p = verbProposal(c, "would-not-say", v, null, subject, content, 0.85);
    out.push({ ...p, cue: [tokensSpan(c, modal, v)], force: "decline", factual: true });
  }
  return out;
}

export const wouldNotSay: Rule = {
  id: "would-not-say",
  about: "a refusal to speak told by “would not”: would not say whether, would not discuss the leak",
  examples: [
    "{S The general} {C would not say} {Q how many had died}.",
    "{S Ms Okafor} {C wouldn’t discuss} {Q the leak}.",
    "{S A spokesman} {C would not comment} {Q on the arrest}.",
    "{S The minister} {C would not be drawn} {Q on whether the trains would run}.",
  ],
  counterexamples: [
    "I would not say that the dam is safe.",
    "The gate would not open.",
    "The general would not leave the hall.",
  ],
  find,
};
