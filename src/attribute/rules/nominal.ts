// Remarks by Orlo that …; the minister's claim that …; her call for ….

import { CUE_NOUNS } from "../../tag/lexicon/cues.ts";
import { bare, clauseAfter } from "../clause.ts";
import { contentEnd } from "../content-end.ts";
import type { Context, Range } from "../context.ts";
import { creditedWith } from "../credit.ts";
import { hasFinite } from "../opening.ts";
import { mayThink, one, plainProposal } from "../propose.ts";
import { phraseEnd } from "../reach.ts";
import type { Proposal, Rule } from "../rule.ts";
import { NOBODY, type Subject, subjectAt } from "../subject.ts";
import {
  at,
  isNegated,
  isThat,
  isVerb,
  kids,
  lower,
  preposition,
  rangeSpan,
  sentenceRange,
} from "../tree.ts";

/** Verbs that only carry a speech noun: "made the claim that", "issued a warning". */
const LIGHT =
  /^(?:make|issue|give|have|express|voice|offer|repeat|reiterate|release|deliver|air|raise|echo|share|hold|level|publish|post|add|send|write|lodge|put|put out|sign|renew)$/;

function noun(c: Context): Proposal[] {
  const out: Proposal[] = [];
  for (let n = 0; n < c.tokens.length; n++) {
    const t = at(c, n);
    if (!/^NNS?$/.test(t.xpos) || (c.quote[n] as number) >= 0) continue;
    const cue = CUE_NOUNS.get(t.lemma);
    if (!cue) continue;
    const placed = cue.frames.has("s") ? byPosition(c, n) : null;
    if (placed) {
      out.push(make(c, n, cue, placed.owner, one(c, placed.content), 0.8));
      continue;
    }
    const owner = ownerOf(c, n);
    const clause =
      kids(c, n, "acl", "ccomp", "dep").find((k) => k > n && isThat(c, k)) ?? thatAfterOwner(c, n, owner);
    if (clause !== undefined && cue.frames.has("s")) {
      if (owner.head < 0 && cue.medium === "thought") continue;
      const content = one(c, clauseAfter(c, n, clause));
      if (content.length) out.push(make(c, n, cue, owner, content, owner.head < 0 ? 0.55 : 0.8));
      continue;
    }
    if (owner.head < 0 || !mayThink(c, owner)) continue;
    const infinitive = cue.frames.has("i")
      ? kids(c, n, "acl").find((k) => k > n && lower(c, c.left[k] as number) === "to")
      : undefined;
    const phrase = kids(c, n, "nmod").find(
      (k) => k > n && k !== owner.head && cue.prepositions.has(preposition(c, k)),
    );
    const k = infinitive ?? phrase;
    if (k === undefined || cue.weak) continue;
    const from = infinitive === undefined && !/^(?:for|to|against)$/.test(preposition(c, k)) ? 1 : 0;
    const content = one(c, { first: (c.left[k] as number) + from, last: c.right[k] as number });
    out.push(make(c, n, cue, owner, content, 0.6));
  }
  return out;
}

function make(
  c: Context,
  n: number,
  cue: { medium: Proposal["medium"]; force: Proposal["force"] },
  owner: Subject,
  content: Proposal["content"],
  score: number,
): Proposal {
  const t = at(c, n);
  return plainProposal(
    "nominal",
    owner.range ? [rangeSpan(c, owner.range)] : [],
    [{ start: t.start, end: t.end }],
    content,
    score,
    {
      medium: cue.medium,
      force: cue.force,
      cueToken: n,
    },
  );
}

/** “The claim that the dam was old can be seen as …”: the clause ends where the main clause's own verb begins. */
function beforeSecondVerb(c: Context, first: number, last: number): number {
  let verbs = 0;
  for (let i = first; i <= last; i++) {
    const { xpos, form } = at(c, i);
    if (/^(?:CC|WP|WDT|WRB)$/.test(xpos) || form === "that") verbs--;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(xpos) && ++verbs > 1) return i - 1;
  }
  return last;
}

/** “remarks by Orlo that …”, by position: the noun, its author, "that", a clause to the end of the sentence's part. */
function byPosition(c: Context, n: number): { owner: Subject; content: Range } | null {
  if (lower(c, n + 1) === "that" && at(c, n - 1).xpos === "POS" && /^NN/.test(at(c, n - 2).xpos)) {
    const { last: end } = sentenceRange(c, n);
    if (n + 3 > end || !hasFinite(c, n + 2, end)) return null;
    const clause = kids(c, n, "acl", "ccomp").find((k) => k > n + 1);
    const tree = clause === undefined ? n + 2 : (c.right[clause] as number);
    const content = bare(c, {
      first: n + 2,
      last: beforeSecondVerb(c, n + 2, contentEnd(c, n, n + 2, tree)),
    });
    return content && { owner: subjectAt(c, n - 2), content };
  }
  if (!/^(?:by|from|of)$/.test(lower(c, n + 1))) return null;
  const { last: end } = sentenceRange(c, n);
  const last = phraseEnd(c, n + 2, Math.min(end, n + 14));
  if (last < n + 2 || lower(c, last + 1) !== "that" || last + 3 > end) return null;
  if (lower(c, n + 1) === "of" && !/^NNP/.test(at(c, last).xpos)) return null;
  const first = last + 2;
  if (!hasFinite(c, first, end)) return null;
  const content = bare(c, { first, last: contentEnd(c, n, first, first) });
  return content && { owner: { head: last, range: { first: n + 2, last }, pronoun: -1 }, content };
}

/** “remarks by Orlo that …”: the parser often hangs the clause on the name. */
function thatAfterOwner(c: Context, n: number, owner: Subject): number | undefined {
  if (owner.head < n) return undefined;
  return kids(c, owner.head, "acl", "acl:relcl", "ccomp", "dep").find(
    (k) =>
      k > owner.head &&
      (isThat(c, k) || kids(c, k, "nsubj").some((s) => lower(c, s) === "that" || s > k)) &&
      lower(c, c.left[k] as number) === "that",
  );
}

/** Whose statement it is: Orlo's claim; a claim by Orlo; Orlo made the claim. */
function ownerOf(c: Context, n: number): Subject {
  const owner = kids(c, n, "nmod:poss")[0];
  if (owner !== undefined) return subjectAt(c, owner);
  const by = kids(c, n, "nmod", "obl", "acl").find((k) => k > n && /^(?:by|from)$/.test(preposition(c, k)));
  if (by !== undefined && !isVerb(c, by)) return subjectAt(c, by);
  const { head, rel } = at(c, n);
  if (head >= 0 && rel === "obj" && isVerb(c, head) && LIGHT.test(at(c, head).lemma) && !isNegated(c, head))
    return creditedWith(c, head);
  const of = kids(c, n, "nmod").find(
    (k) => k > n && preposition(c, k) === "of" && /^(?:NNP|PRP)/.test(at(c, k).xpos),
  );
  return of === undefined || kids(c, n, "acl").length === 0 ? NOBODY : subjectAt(c, of);
}

export const nominal: Rule = {
  id: "nominal",
  about: "a noun that holds a statement, with its clause or phrase, credited to its owner",
  examples: [
    "The vote follows {C remarks} by {S Ms Okafor} that {Q the dam was safe}.",
    "{S The minister}’s {C claim} that {Q the dam was safe} surprised many.",
  ],
  counterexamples: ["The fact that the dam was old worried no one.", "The statement was two pages long."],
  find: noun,
};
