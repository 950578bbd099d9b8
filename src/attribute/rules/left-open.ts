// Did not rule out talks, would not exclude a strike: what somebody leaves open, told by what they do not rule out.
import { bare, tokensSpan } from "../clause.ts";
import { contentEnd } from "../content-end.ts";
import type { Context } from "../context.ts";
import { creditedWith } from "../credit.ts";
import { cueOf, mayThink, one, verbProposal } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { at, isNegated, isPassive, lower, sentenceRange } from "../tree.ts";

const OPEN = /^(?:possibility|prospect|option|idea|chance|use)$/;

/** Index of the last token of “rule out” or “exclude” at verb `v`; -1 where it is another verb. */
function excludes(c: Context, v: number): number {
  const { lemma } = at(c, v);
  if (lemma === "exclude") return v;
  return lemma === "rule" && lower(c, v + 1) === "out" ? v + 1 : -1;
}

/** First token of the verb group: “did not”, “has so far not”. */
function groupStart(c: Context, v: number): number {
  let first = v;
  for (let i = v - 1; i >= Math.max(0, v - 4); i--) {
    if (/^(?:MD|VB[DZP]?)$/.test(at(c, i).xpos)) return i;
    if (at(c, i).xpos !== "RB") break;
    first = i;
  }
  return first;
}

function find(c: Context): Proposal[] {
  const out: Proposal[] = [];
  for (let v = 2; v + 2 < c.tokens.length; v++) {
    if (!/^VB[NDP]?$/.test(at(c, v).xpos) || (c.quote[v] as number) >= 0) continue;
    const end = excludes(c, v);
    if (end < 0 || !isNegated(c, v) || isPassive(c, v)) continue;
    const { last } = sentenceRange(c, v);
    const first = end + 1;
    if (first >= last || !/^(?:IN|DT|NN|JJ|VBG|PRP|WDT|CD|``)/.test(at(c, first).xpos)) continue;
    // “The rules do not exclude anybody”: only what may happen is left open.
    if (
      end === v &&
      lower(c, first) !== "that" &&
      at(c, first).xpos !== "VBG" &&
      !OPEN.test(lower(c, first + 1))
    )
      continue;
    const subject = creditedWith(c, v);
    if (subject.head < 0 || !mayThink(c, subject)) continue;
    const content = one(c, bare(c, { first, last: contentEnd(c, v, first, first) }));
    if (content.length > 0)
      out.push({
        ...verbProposal(c, "left-open", v, cueOf(c, v), subject, content, 0.85),
        cue: [tokensSpan(c, groupStart(c, v), end)],
        force: "report",
        factual: true,
      });
  }
  return out;
}

export const leftOpen: Rule = {
  id: "left-open",
  about:
    "what somebody leaves open, told by what they do not rule out: did not rule out talks, would not exclude a strike",
  examples: [
    "{S The minister} {C did not rule out} that {Q talks could be held}.",
    "{S Ms Okafor} {C would not rule out} {Q sending more ships}.",
    "{S The union} {C has not ruled out} {Q a strike in May}.",
  ],
  counterexamples: ["A strike was not ruled out.", "The list does not exclude anybody."],
  find,
};
