// Form: whether words are quoted, by what means they came, and whether they were said at all, told from what stands around the cue.
import type { Medium, ReportKind } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import type { Context } from "./context.ts";
import { tokenFrom } from "./context.ts";
import { phraseEnd } from "./reach.ts";
import type { Proposal } from "./rule.ts";
import { at, kids, lower, preposition, sentenceRange } from "./tree.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns for what is written, as a source ("the report said") or as a means ("said in a letter"). */
const WRITTEN = words(
  `report study survey poll letter document memo memorandum analysis paper review article editorial story book lawsuit complaint filing
  indictment ruling verdict transcript email e-mail mail message post tweet release bill law act treaty resolution charter research
  advertisement ad headline census communique communiqué declaration dossier assessment audit bulletin newsletter website page diary
  memoir column op-ed essay blog manifesto petition affidavit pamphlet leaflet note notice inscription caption textbook guideline
  text fax telegram cable tweets newspaper daily weekly magazine journal tabloid`,
);
/** Means only: whoever issues a statement wrote it, unless it was heard. */
const WRITTEN_MEANS = words("statement reply response answer submission report-back");
/** What makes a statement a heard one: "in a televised statement". */
const HEARD = /^(?:televised|recorded|video|audio|spoken|oral|verbal|sworn|live|broadcast|radio|taped)$/;

const heard = (c: Context, noun: number): boolean =>
  kids(c, noun, "amod", "compound", "acl").some((k) => HEARD.test(lower(c, k)));

/** True where the noun at `n` is one for something written. */
const isWritten = (c: Context, n: number): boolean =>
  /^NNS?$/.test(at(c, n).xpos) && WRITTEN.has(at(c, n).lemma) && !heard(c, n);

/** The token of the first source span whose own head stands outside it; -1 where there is no source. */
export function sourceHead(c: Context, p: Proposal): number {
  const s = p.source[0];
  if (!s) return -1;
  for (let i = tokenFrom(c, s.start); i < c.tokens.length && at(c, i).start < s.end; i++) {
    const { head } = at(c, i);
    if (head < 0 || at(c, head).start < s.start || at(c, head).end > s.end) return i;
  }
  return -1;
}

const MEANS = /^(?:in|on|by|via|through)$/;

/** The noun of a phrase right behind the verb ("said in a statement …"), wherever the parser hangs it; -1 where none is. */
function behind(c: Context, v: number): number {
  if (!MEANS.test(lower(c, v + 1))) return -1;
  const last = phraseEnd(c, v + 2, Math.min(v + 8, sentenceRange(c, v).last));
  return last >= v + 2 ? last : -1;
}

/** True in "said in a letter", "told the council by email", "posted on its website". */
function byWriting(c: Context, v: number): boolean {
  return [...kids(c, v, "obl", "nmod"), behind(c, v)].some(
    (k) =>
      k > v &&
      k - v <= 12 &&
      (k === behind(c, v) || MEANS.test(preposition(c, k))) &&
      (isWritten(c, k) || (WRITTEN_MEANS.has(at(c, k).lemma) && !heard(c, k))) &&
      // “said in a report to air”, “in the report of last year that he led”: what is told about, not the means
      !/^(?:story|law|act|page|paper|journal|daily)$/.test(at(c, k).lemma),
  );
}

/** “According to a report by the institute”, credited to the institute: the document stands between cue and source. */
function documentBefore(c: Context, p: Proposal, source: number): boolean {
  const cue = p.cue.at(-1);
  if (p.by !== "according-to" || !cue) return false;
  for (let i = source - 1; i >= 0 && source - i <= 12 && at(c, i).start >= cue.end; i--)
    if (isWritten(c, i)) return true;
  return false;
}

/** By what means the words came: documents write, and what is said in a letter is written. */
export function mediumOfProposal(c: Context, p: Proposal): Medium {
  if (p.medium === "writing") return p.medium;
  const source = sourceHead(c, p);
  if (source >= 0 && (isWritten(c, source) || documentBefore(c, p, source))) return "writing";
  return p.medium === "speech" && p.cueToken >= 0 && byWriting(c, p.cueToken) ? "writing" : p.medium;
}

/** What has not happened yet when somebody is expected, set or willing to do it. */
const AHEAD = words(
  `expected likely unlikely set due scheduled slated poised ready prepared preparing supposed tipped about going
  plan plans planned planning yet want wants wanted hope hopes hoped hoping intend intends intended intending threaten threatens
  threatened wish wishes wished prepare prepares`,
);

/** True in "is expected to say", "plans to announce", "has yet to say": what is governed by the word before its "to" lies ahead. */
export function liesAhead(c: Context, v: number): boolean {
  // a "to" of the quotation is not the verb's own, whatever the parser hangs it on
  const to = kids(c, v, "mark", "aux").find(
    (k) => k < v && lower(c, k) === "to" && c.quote[k] === c.quote[v] && leadsUp(c, k, v),
  );
  if (to === undefined) return false;
  const { head } = at(c, v);
  return (head >= 0 && head < v && AHEAD.has(lower(c, head))) || AHEAD.has(lower(c, to - 1));
}

/** Nothing but adverbs and auxiliaries stands between a "to" and its verb: not “… does not intend to be, the office said”. */
function leadsUp(c: Context, to: number, v: number): boolean {
  for (let i = to + 1; i < v; i++) if (!/^(?:RB|VB)$/.test(at(c, i).xpos)) return false;
  return true;
}

/** True in "Did Orel say …?": the reporter's own question, an auxiliary first and nothing cut off before the verb. */
export function isAsked(c: Context, v: number): boolean {
  const { first, last } = sentenceRange(c, v);
  if (at(c, last).form !== "?" || c.quote[last] !== c.quote[v]) return false;
  if (
    !/^(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|may|might|should)$/.test(
      lower(c, first),
    )
  )
    return false;
  for (let i = first + 1; i < v; i++) if (/^(?:,|:|``|'')$/.test(at(c, i).xpos)) return false;
  return v - first > 1;
}

/** Direct: all words between marks. Indirect: none. Mixed: some (a lone scare-quoted word counts). */
export function kindOf(c: Context, content: readonly Span[]): ReportKind {
  let inside = 0;
  let outside = 0;
  for (const s of content) {
    for (let i = tokenFrom(c, s.start); i < c.tokens.length; i++) {
      const t = c.tokens[i];
      if (!t || t.start >= s.end) break;
      if (!/[\p{L}\p{N}]/u.test(t.form)) continue;
      if ((c.quote[i] as number) >= 0 || inSingle(c, t.start)) inside++;
      else outside++;
    }
  }
  return outside === 0 && inside > 0 ? "direct" : inside === 0 ? "indirect" : "mixed";
}

const inSingle = (c: Context, at: number): boolean =>
  c.doc.quotations.length < 2000 && c.doc.quotations.some((q) => q.span.start <= at && at < q.span.end);
