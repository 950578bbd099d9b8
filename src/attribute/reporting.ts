// The clause that credits a quotation, right behind it or right before: “…,” Orlo said. Orlo told the daily: “…”
import { CUE_VERBS } from "../tag/lexicon/cues.ts";
import type { Context, Range } from "./context.ts";
import { creditedWith, subjectBefore } from "./credit.ts";
import { cueOf } from "./propose.ts";
import type { Subject } from "./subject.ts";
import { at, isVerb, kids, lower, nounPhrase, sentenceRange } from "./tree.ts";

/** How far, in tokens, a reporting clause may lie from its quotation. */
const REACH = 28;

/** A reporting clause: its verb, and who it credits. */
export interface Reporting {
  readonly verb: number;
  readonly subject: Subject;
  /** Where the clause ends (inclusive), for what may follow it. */
  readonly last: number;
}

/** The clause right after a quotation: “…” Orlo said / said Orlo / she told the daily. */
export function reportingAfter(c: Context, q: Range): Reporting | null {
  const paragraph = c.paragraphs[c.paragraphOf[q.last] as number] as Range;
  let i = q.last + 1;
  const strong = closesWithComma(c, q) || /^[?!…]$/.test(i > 1 ? at(c, q.last - 1).form : "");
  const sameSentence = i <= paragraph.last && at(c, i).sentence === at(c, q.last).sentence;
  if (i > paragraph.last || (!sameSentence && !/^[?!…]$/.test(at(c, q.last - 1).form))) return null;
  if (/^(?:[,–—-]|--)$/.test(at(c, i).form)) i++;
  // “…” – and, asked again, answering, “…”: what follows is about another quotation
  if (!strong && i <= paragraph.last && at(c, i).xpos === "CC") return null;
  const end = Math.min(paragraph.last, i + REACH, sentenceRange(c, Math.min(i, paragraph.last)).last);
  for (let v = i; v <= end; v++) {
    if ((c.quote[v] as number) >= 0) return null;
    const t = at(c, v);
    if (/^(?:;|\.)$/.test(t.form)) return null;
    if (
      !/^VB/.test(t.xpos) &&
      !(v === i && CUE_VERBS.get(t.lemma)?.frames.has("q") && !/^[A-Z]/.test(t.form))
    )
      continue;
    if (/^VB[GN]?$/.test(t.xpos) && v !== i && kids(c, v, "aux").length === 0 && !directVerb(c, v)) continue;
    if (isAuxiliary(c, v) || quotedAs(c, v)) continue;
    const cue = cueOf(c, v);
    const subject = subjectAround(c, v, i, end);
    if (!subject) continue;
    if (
      cue
        ? cue.frames.has("q") || (strong && cue.frames.has("s")) || (cue.frames.has("n") && strong)
        : strong && subject.head >= 0 && nameLike(c, subject)
    ) {
      const clean = subject.range as Range;
      if (clean.first < i || (clean.first > v && clean.first > v + 4)) continue;
      return { verb: v, subject, last: clauseLast(c, Math.max(v, clean.last)) };
    }
    if (!/^VBG$/.test(t.xpos)) return null; // another verb rules the clause
  }
  return null;
}

/** The clause right before a quotation: Orlo said, “…”; Orlo, speaking on Monday, said: “…”. */
export function reportingBefore(c: Context, q: Range): Reporting | null {
  const sentence = sentenceRange(c, q.first);
  let from = sentence.first;
  const start = q.first - 1;
  if (q.first === sentence.first) {
    // the sentence before ends with a colon: He said:
    if (start < 0 || at(c, start).form !== ":") return null;
    const p = c.paragraphOf[q.first] as number;
    if (p - (c.paragraphOf[start] as number) > 1) return null;
    from = sentenceRange(c, start).first;
  }
  const mark = at(c, start).form;
  const colon = mark === ":";
  if (!colon && !/^[,–—-]$/.test(mark) && !/^VB/.test(at(c, start).xpos)) return null;
  let tried = 0;
  for (let v = start; v >= Math.max(from, start - REACH); v--) {
    if ((c.quote[v] as number) >= 0) return null;
    if (!isVerb(c, v)) continue;
    const cue = cueOf(c, v);
    if (cue && (cue.frames.has("q") || (colon && (cue.frames.has("s") || cue.frames.has("n"))))) {
      const subject = creditedWith(c, v);
      if (!subject.range && !colon) return null;
      if (!colon && start - v > 1 && !plainAdjuncts(c, v, start)) return null;
      return { verb: v, subject, last: q.last };
    }
    if (!colon && ++tried > 1) return null;
  }
  return null;
}

/** Between verb and comma stand only adjuncts ("said on Monday,"), no clause of its own. */
function plainAdjuncts(c: Context, v: number, to: number): boolean {
  for (let i = v + 1; i < to; i++) if (/^(?:VB[DPZ]|MD|WDT|WP|WRB)$/.test(at(c, i).xpos)) return false;
  return true;
}

/** True where a comma closes the quotation, inside its marks or right behind them. */
export const closesWithComma = (c: Context, q: Range): boolean =>
  at(c, q.last - 1).form === "," || (q.last + 1 < c.tokens.length && at(c, q.last + 1).form === ",");

/** “… was quoted as saying”: the verb to credit is the participle behind it. */
const quotedAs = (c: Context, v: number): boolean =>
  /^(?:quote|cite|report|hear)$/.test(at(c, v).lemma) && /^(?:as|saying)$/.test(lower(c, v + 1));

/** True for a verb that takes a quotation: “say”, “ask”. */
export const directVerb = (c: Context, v: number): boolean =>
  CUE_VERBS.get(at(c, v).lemma)?.frames.has("q") ?? false;
const isAuxiliary = (c: Context, v: number): boolean =>
  /^aux/.test(at(c, v).rel) ||
  (/^(?:have|be|do)$/.test(at(c, v).lemma) &&
    v + 1 < c.tokens.length &&
    /^(?:VB|RB|JJ)/.test(at(c, v + 1).xpos) &&
    /^(?:VBN|VBG|RB)$/.test(at(c, v + 1).xpos));

/** The subject of `v` within the gap: by syntax, else the noun phrase that touches the verb on either side. */
function subjectAround(c: Context, v: number, from: number, to: number): Subject | null {
  const s = creditedWith(c, v);
  if (s.range && s.range.first >= from && s.range.last <= to && kids(c, v, "nsubj").length > 0) return s;
  if (v === from || (v === from + 1 && /^RB/.test(at(c, from).xpos))) {
    const h = phraseHead(c, v + 1, Math.min(to, v + 14));
    return h < 0 ? null : { head: h, range: clip(nounPhrase(c, h), v + 1, to), pronoun: -1 };
  }
  const near = subjectBefore(c, v);
  if (near.head >= from && near.range) return { ...near, range: clip(near.range, from, v - 1) };
  for (let h = v - 1; h >= from; h--) {
    const t = at(c, h);
    if (/^(?:NN|PRP|CD|DT)/.test(t.xpos) && t.xpos !== "PRP$") {
      const p = nounPhrase(c, h);
      return { head: h, range: clip(p, from, v - 1), pronoun: -1 };
    }
    if (!/^(?:RB|MD|VB|,|:|IN|JJ|POS)/.test(t.xpos)) return null;
  }
  return null;
}
const clip = (r: Range, first: number, last: number): Range => ({
  first: Math.max(r.first, first),
  last: Math.min(r.last, last),
});

/** Head of the noun phrase that begins at `from`: its last noun before a preposition, comma or verb. */
function phraseHead(c: Context, from: number, to: number): number {
  let head = -1;
  for (let i = from; i <= to; i++) {
    const t = at(c, i);
    if ((c.quote[i] as number) >= 0) break;
    if (/^(?:NN|PRP$)/.test(t.xpos)) head = i;
    else if (!/^(?:DT|JJ|PRP\$|POS|CD|CC|FW|VBN|HYPH|RB)/.test(t.xpos)) break;
  }
  return head;
}

const nameLike = (c: Context, s: Subject): boolean =>
  /^(?:NNP|PRP)/.test(at(c, s.head).xpos) && !/^(?:it|this|that)$/.test(lower(c, s.head));

function clauseLast(c: Context, from: number): number {
  const sentence = sentenceRange(c, from);
  let i = from;
  while (i < sentence.last && (c.quote[i + 1] as number) < 0) i++;
  return i;
}
