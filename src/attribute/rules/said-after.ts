// By position alone: “…, the minister said on Friday.” “…, says the minister.” “Taxes, he recalled, would rise.”
import { bare, spansWithout, wholeQuotes } from "../clause.ts";
import type { Context, Range } from "../context.ts";
import { subjectBefore } from "../credit.ts";
import { hasFinite } from "../opening.ts";
import { cueOf, verbProposal } from "../propose.ts";
import { phraseEnd, phraseStart, TEMPORAL } from "../reach.ts";
import type { Proposal, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";
import { at, isNegated, lower, nounPhrase, rangeSpan, sentenceRange } from "../tree.ts";

/** A reporting clause between commas, or between a comma and the end of its sentence. */
interface Cluster extends Range {
  readonly verb: number;
  readonly subject: Subject;
}

function find(c: Context): Proposal[] {
  const out: Proposal[] = [];
  for (let v = 1; v < c.tokens.length; v++) {
    if (!/^VB[DZPN]$/.test(at(c, v).xpos) || (c.quote[v] as number) >= 0) continue;
    const cue = cueOf(c, v);
    if (!cue || cue.weak || !cue.frames.has("s") || isNegated(c, v)) continue;
    const cluster = clusterAt(c, v);
    if (!cluster) continue;
    const sentence = sentenceRange(c, v);
    const content = contentOf(c, cluster, sentence);
    if (content.length)
      out.push({ ...verbProposal(c, "said-after", v, cue, cluster.subject, content, 0.92), force: "report" });
  }
  return out;
}

/** The clause around `v`: a comma, a noun phrase and the verb (or the verb and a noun phrase), then dates and occasions only. */
function clusterAt(c: Context, v: number): Cluster | null {
  const sentence = sentenceRange(c, v);
  const inverted = comma(c, v - 1) || (isMark(c, v - 1) && comma(c, v - 2));
  if (inverted && /^VB[DZP]$/.test(at(c, v).xpos)) {
    const last = phraseEnd(c, v + 1, sentence.last);
    if (last <= v) return null;
    const head = last;
    const end = adjunctsEnd(c, last + 1, sentence.last, true);
    return end < 0
      ? null
      : { first: v, last: end, verb: v, subject: { head, range: wide(c, head, v + 1, end), pronoun: -1 } };
  }
  const subject = subjectBefore(c, v);
  if (subject.head < 0 || !subject.range) return null;
  const first = phraseStart(c, subject.head, sentence.first);
  if (first <= sentence.first + 1 || !comma(c, first - 1)) return null;
  if (/^(?:who|which|that|as|if|when|because)$/.test(lower(c, first))) return null;
  const end = adjunctsEnd(c, v + 1, sentence.last, false);
  return end < 0
    ? null
    : {
        first,
        last: end,
        verb: v,
        subject: {
          head: subject.head,
          range: { first: nounStart(c, first), last: subject.head },
          pronoun: -1,
        },
      };
}

const comma = (c: Context, i: number): boolean =>
  i >= 0 && (at(c, i).form === "," || (isMark(c, i) && i > 0 && at(c, i - 1).form === ","));
const isMark = (c: Context, i: number): boolean => i >= 0 && /^(?:[”"’]|'')$/.test(at(c, i).form);
const nounStart = (c: Context, first: number): number =>
  /^(?:CC|RB|IN)$/.test(at(c, first).xpos) ? first + 1 : first;
const wide = (c: Context, head: number, from: number, to: number): Range => {
  const np = nounPhrase(c, head);
  return { first: Math.max(from, Math.min(np.first, from)), last: Math.max(head, Math.min(np.last, to)) };
};

/** The end of a run of dates, occasions and the person told, up to a comma or the sentence's end; -1 where content follows instead. */
function adjunctsEnd(c: Context, from: number, limit: number, inverted: boolean): number {
  let i = from;
  const ends = (k: number) =>
    k > limit || /^(?:,|\.|:|;|''|``|!|\?)$/.test(at(c, k).xpos) || /^[–—]$/.test(at(c, k).form);
  for (let steps = 0; steps < 12; steps++) {
    if (ends(i)) break;
    const t = at(c, i);
    if (t.lower === "that" || /^(?:VB|MD|WP|WDT)/.test(t.xpos)) return apposition(c, i, limit, inverted);
    if (TEMPORAL.test(t.lower) || /^RB$/.test(t.xpos) || /^(?:last|this|late|early|next)$/.test(t.lower)) {
      i++;
      continue;
    }
    if (
      /^(?:after|before|as|when|while|because|since|amid|hours|days|ahead)$/.test(t.lower) &&
      !/^(?:VB|MD)/.test(t.xpos)
    )
      return limit;
    if (/^(?:IN|TO)$/.test(t.xpos) || /^(?:as|per)$/.test(t.lower)) {
      const last = phraseEnd(c, i + 1, limit);
      if (last <= i) return ends(i + 1) ? i : -1;
      i = last + 1;
      continue;
    }
    if (i === from) {
      const last = phraseEnd(c, i, limit);
      if (last < i) return -1;
      i = last + 1;
      continue;
    }
    return -1;
  }
  if (!ends(i)) return -1;
  if (inverted && i <= limit && at(c, i).form === ",") return restIsApposition(c, i, limit);
  return i - 1;
}

/** “…, said Orlo, who runs the port.” keeps the rest with the source. */
function restIsApposition(c: Context, i: number, limit: number): number {
  if (
    /^(?:who|which|whose|a|an|the|his|her|its|\d+)$/.test(lower(c, i + 1)) ||
    /^(?:DT|CD|WP|NN|JJ|VBG)/.test(at(c, Math.min(limit, i + 1)).xpos)
  )
    return limit;
  return i - 1;
}
const apposition = (c: Context, i: number, limit: number, inverted: boolean): number =>
  inverted && /^(?:who|which)$/.test(lower(c, i)) ? limit : -1;

function contentOf(c: Context, cluster: Cluster, sentence: Range) {
  const before = bare(c, { first: sentence.first, last: cluster.first - 1 });
  const after =
    cluster.last < sentence.last ? bare(c, { first: cluster.last + 1, last: sentence.last }) : null;
  const tail = after && after.last - after.first >= 2 ? after : null;
  if (!before || quoteOnly(c, before)) return [];
  if (!tail) return says(c, before) ? [rangeSpan(c, full(c, before, sentence.first, cluster.first - 1))] : [];
  // something follows the clause: it goes on with the content where it begins like a predicate, or where what stands before is only a link word
  const short =
    before.last - before.first <= 1 && !hasFinite(c, before.first, before.last) && !hasNoun(c, before);
  if (short && says(c, tail)) return [rangeSpan(c, tail)];
  if (cluster.subject.head > cluster.verb) return says(c, before) ? [rangeSpan(c, before)] : [];
  if (
    !hasFinite(c, before.first, before.last) &&
    hasFinite(c, tail.first, tail.last) &&
    comma(c, cluster.last + 1)
  )
    return spansWithout(c, { first: before.first, last: tail.last }, cluster);
  const goesOn =
    /^(?:adding|noting|citing|saying|according|as|while|although|but|after|when|who|which|referring|speaking)$/.test(
      lower(c, tail.first),
    );
  if (!goesOn && comma(c, cluster.last + 1) && /^(?:and|because|so|if)$/.test(lower(c, cluster.last + 2)))
    return spansWithout(c, { first: before.first, last: tail.last }, cluster);
  return says(c, before) ? [rangeSpan(c, before)] : [];
}

/** Content has a verb, or is long enough to be a clause that the tagger misread. */
const says = (c: Context, r: Range): boolean => {
  if (
    /^(?:speaking|asked|responding|commenting|writing|when|after|before|referring|answering|addressing|during|despite|following)$/.test(
      lower(c, r.first),
    ) &&
    !mainClauseIn(c, r)
  )
    return false;
  return hasFinite(c, r.first, r.last) || (r.last - r.first >= 4 && hasVerbForm(c, r));
};
const hasVerbForm = (c: Context, r: Range): boolean => {
  for (let i = r.first; i <= r.last; i++) if (/^VB/.test(at(c, i).xpos)) return true;
  return false;
};
/** A comma inside, and behind it a noun phrase with its verb. */
const mainClauseIn = (c: Context, r: Range): boolean => {
  for (let i = r.first + 1; i < r.last - 2; i++)
    if (at(c, i).form === "," && /^(?:DT|NN|PRP|NNP)/.test(at(c, i + 1).xpos) && hasFinite(c, i + 2, r.last))
      return true;
  return false;
};
const hasNoun = (c: Context, r: Range): boolean => {
  for (let i = r.first; i <= r.last; i++)
    if (/^(?:NN|PRP)/.test(at(c, i).xpos) && !TEMPORAL.test(lower(c, i))) return true;
  return false;
};
const quoteOnly = (c: Context, r: Range): boolean =>
  (c.quote[r.first] as number) >= 0 && c.quote[r.first] === c.quote[r.last];
const full = (c: Context, r: Range, first: number, last: number): Range =>
  bare(c, wholeQuotes(c, r, { first, last })) ?? r;

export const saidAfter: Rule = {
  id: "said-after",
  about: "a reporting clause at the end of its sentence, or between commas, told by position",
  examples: [
    "{Q The dam can hold for another winter}, {S ministry spokesman Ilan Orlo} {C said} on Friday.",
    "{Q Prices rising faster than wages again}, {C says} {S the union}.",
    "{Q The treaty}, {S Orlo} {C recalled}, {Q had been signed by both sides}.",
  ],
  counterexamples: [
    "Speaking in Ardun, the minister left early.",
    "The dam, which is old, stands near Ardun.",
  ],
  find,
};
