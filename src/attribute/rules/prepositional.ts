// Called for talks, spoke of danger, called on the council to vote.
import type { Context } from "../context.ts";
import { creditedWith } from "../credit.ts";
import { cueOf, mayThink, one, verbProposal } from "../propose.ts";
import { phraseReach, TEMPORAL } from "../reach.ts";
import type { Proposal, Rule } from "../rule.ts";
import { at, isNegated, isPassive, kids, lower, preposition } from "../tree.ts";
import { hasTo } from "./complement-cue.ts";

function prepositional(c: Context): Proposal[] {
  const out: Proposal[] = [];
  for (let v = 0; v < c.tokens.length; v++) {
    if (!/^VB/.test(at(c, v).xpos) || (c.quote[v] as number) >= 0) continue;
    const cue = cueOf(c, v);
    if (!cue || cue.prepositions.size === 0 || cue.weak || isPassive(c, v) || isNegated(c, v)) continue;
    const subject = creditedWith(c, v);
    if (subject.head < 0 || !mayThink(c, subject)) continue;
    const k = kids(c, v, "obl", "advcl", "nmod").find(
      (x) => x > v && cue.prepositions.has(preposition(c, x)) && !TEMPORAL.test(lower(c, x)),
    );
    if (k === undefined || kids(c, v, "ccomp").length > 0) continue;
    const p = preposition(c, k);
    // “Blamed the council for the flood”: whom it blames belongs to it, see the rule of objects.
    if (cue.frames.has("n") && kids(c, v, "obj").some((o) => o > v && o < k)) continue;
    let first = c.left[k] as number;
    let told = -1;
    if (p === "on" && cue.lemma === "call") {
      const to =
        kids(c, v, "xcomp", "advcl").find((x) => x > k && hasTo(c, x)) ??
        kids(c, k, "acl").find((x) => hasTo(c, x));
      if (to === undefined) continue;
      told = k;
      first = c.left[k] as number;
      const content = one(c, {
        first: first + 1,
        last: Math.max(c.right[to] as number, c.right[k] as number),
      });
      out.push(verbProposal(c, "prepositional", v, cue, subject, content, 0.75));
      continue;
    }
    const keep = p === "for" || p === "against";
    const content = one(c, {
      first: keep ? first : Math.min(first + 1, k),
      last: phraseReach(c, c.right[k] as number),
    });
    if (told < 0) out.push(verbProposal(c, "prepositional", v, cue, subject, content, 0.7));
  }
  return out;
}

export const prepositionalOf: Rule = {
  id: "prepositional",
  about: "a verb of saying with its preposition: called for talks, spoke of danger, referred to a leak",
  examples: [
    "{S The union} {C called} {Q for an inquiry}.",
    "{S The engineer} {C spoke} of {Q a narrow escape}.",
  ],
  counterexamples: [
    "The ministers agreed on Wednesday.",
    "She waited for the bus.",
    "The dam is made of stone.",
  ],
  find: prepositional,
};
