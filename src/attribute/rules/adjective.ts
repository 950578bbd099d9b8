// She was adamant that …; he made clear that ….
import { clauseAfter } from "../clause.ts";
import type { Context } from "../context.ts";
import { mayThink, one, plainProposal } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { NOBODY, type Subject, subjectAt, subjectOf } from "../subject.ts";
import { at, isNegated, isThat, kids, lower, rangeSpan } from "../tree.ts";

const ADJECTIVES =
  /^(?:adamant|confident|certain|sure|convinced|hopeful|optimistic|pessimistic|concerned|worried|afraid|fearful|skeptical|sceptical|doubtful|unequivocal|emphatic|insistent|aware|proud|glad|sorry|disappointed|clear|explicit)$/;

/** “She was adamant that …”, “he made clear that …”. */
function adjective(c: Context): Proposal[] {
  const out: Proposal[] = [];
  for (let a = 0; a < c.tokens.length; a++) {
    const t = at(c, a);
    if (!/^(?:JJ|VBN)/.test(t.xpos) || !ADJECTIVES.test(t.lower) || (c.quote[a] as number) >= 0) continue;
    const made = t.head >= 0 && at(c, t.head).lemma === "make";
    const clause =
      kids(c, a, "ccomp", "advcl").find((k) => k > a && isThat(c, k)) ??
      (made ? kids(c, t.head, "ccomp").find((k) => k > a && isThat(c, k)) : undefined);
    if (clause === undefined || isNegated(c, a)) continue;
    if (t.lower === "clear" && !made && kids(c, a, "nsubj").every((s) => lower(c, s) === "it")) continue;
    const s = made ? subjectOf(c, t.head) : subjectFor(c, a);
    if (!mayThink(c, s)) continue;
    const content = one(c, clauseAfter(c, a, clause));
    if (!content.length) continue;
    out.push(
      plainProposal(
        "adjective",
        s.range ? [rangeSpan(c, s.range)] : [],
        [{ start: t.start, end: t.end }],
        content,
        0.65,
        {
          medium:
            made || /clear|adamant|explicit|emphatic|insistent|unequivocal/.test(t.lower)
              ? "speech"
              : "thought",
          cueToken: a,
        },
      ),
    );
  }
  return out;
}

function subjectFor(c: Context, a: number): Subject {
  const s = kids(c, a, "nsubj").at(-1);
  return s === undefined ? NOBODY : subjectAt(c, s);
}

export const adjectival: Rule = {
  id: "adjective",
  about: "an adjective of conviction with its clause: she was adamant that …",
  examples: ["{S Ms Okafor} was {C adamant} that {Q the dam was safe}."],
  counterexamples: ["It was clear that the dam was old."],
  find: adjective,
};
