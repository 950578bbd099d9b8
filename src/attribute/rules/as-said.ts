// “The dam, as Orlo said in May, would fail.” “As she told reporters, the vote was over.”
import { bare, isQuoteToken, spansWithout } from "../clause.ts";
import type { Context, Range } from "../context.ts";
import { subjectBefore } from "../credit.ts";
import { hasFinite } from "../opening.ts";
import { cueOf, verbProposal } from "../propose.ts";
import { phraseEnd, phraseStart, TEMPORAL } from "../reach.ts";
import type { Proposal, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";
import { at, isNegated, kids, lower, particle, rangeSpan, sentenceRange } from "../tree.ts";

function find(c: Context): Proposal[] {
  const out: Proposal[] = [];
  for (let v = 2; v < c.tokens.length; v++) {
    if (!/^VB[DZP]$/.test(at(c, v).xpos)) continue;
    const cue = cueOf(c, v);
    if (!cue?.frames.has("s") || cue.weak || cue.medium === "thought" || isNegated(c, v)) continue;
    const clause = asClause(c, v);
    if (!clause || hasOwnObject(c, v, cue.frames.has("t"))) continue;
    const content = contentAround(c, clause);
    if (content.length) out.push(verbProposal(c, "as-said", v, cue, clause.subject, content, 0.93));
  }
  return out;
}

/** “As the town claims more land”, “as inspectors point to welding”: the verb has its object, and says nothing of the clause around. */
const hasOwnObject = (c: Context, v: number, tells: boolean): boolean =>
  (at(c, v).lemma === "point" && particle(c, v) < 0) ||
  (!tells &&
    kids(c, v, "obj").some(
      (k) => k > v && !TEMPORAL.test(lower(c, k)) && !/^(?:it|this|so)$/.test(lower(c, k)),
    ));

/** The clause from "as" to its last date, occasion or person told; null where "as" does not open it. */
export function asClause(c: Context, v: number): (Range & { readonly subject: Subject }) | null {
  const sentence = sentenceRange(c, v);
  const subject = subjectBefore(c, v);
  if (subject.head < 0 || /^(?:i|we|you)$/.test(lower(c, subject.head))) return null;
  let first = phraseStart(c, subject.head, sentence.first);
  const range = { first, last: subject.head };
  if (lower(c, first - 1) === "[") first--;
  const as = first - 1;
  if (as < sentence.first || lower(c, as) !== "as") return null;
  if (
    as > sentence.first &&
    /^(?:well|soon|long|far|much|such|same|so|just|and)$/.test(lower(c, as - 1)) &&
    lower(c, as - 1) !== "just"
  )
    return null;
  let last = v;
  for (let i = v + 1; i <= sentence.last; i++) {
    const t = at(c, i);
    if (/^(?:,|\.|:|''|``|;)$/.test(t.xpos) || /^[–—]$/.test(t.form))
      return { first: as, last, subject: { ...subject, range } };
    if (
      /^(?:IN|TO)$/.test(t.xpos) ||
      i === v + 1 ||
      TEMPORAL.test(t.lower) ||
      /^(?:RB|DT|JJ|NN|NNP|CD)$/.test(t.xpos)
    ) {
      const end = phraseEnd(c, /^(?:IN|TO)$/.test(t.xpos) ? i + 1 : i, sentence.last);
      last = Math.max(i, end);
      i = last;
    } else return null;
  }
  return { first: as, last, subject: { ...subject, range } };
}

function contentAround(c: Context, hole: Range) {
  const sentence = sentenceRange(c, hole.first);
  const quote = c.quote[hole.first];
  let first = hole.first;
  while (first > sentence.first && c.quote[first - 1] === quote && !boundary(c, first - 1)) first--;
  let last = hole.last;
  while (last < sentence.last && c.quote[last + 1] === quote && at(c, last + 1).form !== ";") last++;
  if (first === hole.first) {
    const rest = bare(c, { first: hole.last + 1, last });
    return rest && hasFinite(c, rest.first, rest.last) ? [rangeSpan(c, rest)] : [];
  }
  while (last > hole.last && isQuoteToken(c, last)) last--;
  const whole = bare(c, { first, last });
  if (!whole || !hasFinite(c, whole.first, whole.last)) return [];
  return spansWithout(c, whole, hole);
}

/** A clause begins behind this token: a semicolon, or a comma with a conjunction behind it. */
const boundary = (c: Context, i: number): boolean =>
  /^(?:;|:)$/.test(at(c, i).form) ||
  (/^(?:while|but|and|although|though|because)$/.test(lower(c, i)) && at(c, i - 1).form === ",") ||
  /^(?:``)$/.test(at(c, i).xpos);

export const asSaid: Rule = {
  id: "as-said",
  about: "a clause with “as” credits the clause that it stands in",
  examples: [
    "{Q The dam}, as {S Ms Okafor} {C said} in May, {Q would fail}.",
    "As {S she} {C told} reporters, {Q the vote was over}.",
  ],
  counterexamples: [
    "The army has been advancing as it claims more land.",
    "She left as the minister arrived.",
    "He worked as a clerk.",
  ],
  find,
};
