// Where content begins behind a verb, by position: after adverbs, dates, occasions, the person told and "that"; and when that is trusted.
import type { Cue } from "../tag/lexicon/cues.ts";
import type { Context, Range } from "./context.ts";
import { phraseEnd, TEMPORAL } from "./reach.ts";
import { at, isVerb, kids, lower, sentenceRange } from "./tree.ts";

/** Nouns for occasions and channels: "in an interview", "at a briefing", "on Telegram". */
export const OCCASION =
  /^(?:interviews?|briefing|press-briefing|conference|statements?|speech|speeches|address|remarks|tweets?|posts?|letters?|email|emails|memo|call|meeting|summit|hearing|debate|rally|event|news|television|tv|radio|telegram|twitter|facebook|instagram|x|parliament|congress|testimony|reporters|journalists|lawmakers|release|article|column|report|message|video|broadcast|podcast|session|ceremony|forum|appearance|visit|court|filing|blog|interviewers?|newspaper|agency|analysis|update|newsletter|notes?)$/;

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

const PREPOSITION =
  /^(?:on|in|at|during|to|for|after|before|via|through|from|by|with|of|over|following|amid|ahead|as|about)$/;

/** Where the content behind verb `v` begins, by position: after adverbs, dates, occasions, the person told and "that". */
export interface Opening {
  readonly first: number;
  /** True where "that" (or whether, how) opens it. */
  readonly explicit: boolean;
}

/** Looks at most 30 tokens ahead; null where no clause can begin. */
export function openingAfter(c: Context, v: number, tells: boolean): Opening | null {
  const end = sentenceRange(c, v).last;
  const stop = Math.min(end, v + 30);
  const q = c.quote[v];
  for (let i = v + 1; i <= stop; i++) {
    const t = at(c, i);
    if (c.quote[i] !== q) return i === v + 1 || !tells ? { first: i, explicit: false } : null;
    if (
      t.lower === "that" &&
      !/^(?:NN|VB|MD)/.test(
        at(c, Math.min(end, i + 1))
          .xpos.replace("NNS", "x")
          .replace("NNP", "x"),
      )
    )
      return { first: i + 1, explicit: true };
    // "said on Monday that growth had …": behind a phrase of time or place no "that growth" is pointed at
    if (
      t.lower === "that" &&
      i > v + 1 &&
      /^NN/.test(xposAt(c, i + 1, end)) &&
      FINITE.test(xposAt(c, i + 2, end))
    )
      return { first: i + 1, explicit: true };
    if (/^(?:whether|how|why)$/.test(t.lower) && i === v + 1) return { first: i, explicit: true };
    if (
      TEMPORAL.test(t.lower) ||
      (/^RB$/.test(t.xpos) && /ly$|^(?:also|again|out|not)$/.test(t.lower)) ||
      (t.xpos === "RP" && i === v + 1)
    )
      continue;
    if (PREPOSITION.test(t.lower) && /^(?:IN|TO)$/.test(t.xpos)) {
      const last = phraseEnd(c, i + 1, stop);
      if (
        last > i &&
        at(c, last).lower !== "" &&
        (TEMPORAL.test(lower(c, last)) || occasion(c, i + 1, last) || lower(c, last + 1) === "that")
      ) {
        i = last;
        continue;
      }
      return tells ? null : { first: i, explicit: false };
    }
    if (/^(?:last|this|early|late|next)$/.test(t.lower) && TEMPORAL.test(lower(c, i + 1))) {
      i++;
      continue;
    }
    if (/^(?:early|late|later|earlier)$/.test(t.lower) && /^(?:on|in|at)$/.test(lower(c, i + 1))) {
      const last = phraseEnd(c, i + 2, stop);
      if (last > i + 1 && TEMPORAL.test(lower(c, last))) {
        i = last;
        continue;
      }
    }
    if (t.form === "," || t.form === "–" || t.form === "—") {
      // a parenthesis before "that": "said, however, that"
      const that = findThat(c, i + 1, Math.min(stop, i + 12));
      return that > 0 ? { first: that + 1, explicit: true } : null;
    }
    if (/^(?:\.|:|;|!|\?)$/.test(t.form)) return null;
    if (tells && i === v + 1) {
      const last = phraseEnd(c, i, stop);
      if (last < i) return null;
      if (
        lower(c, last + 1) === "that" ||
        c.quote[last + 1] !== q ||
        /^(?:,|IN|TO|RB|WRB)/.test(at(c, Math.min(end, last + 1)).xpos) ||
        TEMPORAL.test(lower(c, last + 1))
      ) {
        i = last;
        continue;
      }
      return null;
    }
    return { first: i, explicit: false };
  }
  return null;
}

const xposAt = (c: Context, i: number, end: number): string => (i <= end ? at(c, i).xpos : "");

function findThat(c: Context, from: number, to: number): number {
  for (let i = from; i <= to; i++) if (lower(c, i) === "that" && /^[,–—]$/.test(at(c, i - 1).form)) return i;
  return -1;
}

/** True where a noun for an occasion or channel stands between two tokens (inclusive). */
export const occasion = (c: Context, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (OCCASION.test(lower(c, i))) return true;
  return false;
};

/** True where a finite verb stands between two tokens (inclusive), in or out of quotation marks. */
export function hasFinite(c: Context, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (FINITE.test(at(c, i).xpos)) return true;
  return false;
}

/**
 * “Claimed a victory but trails”, “posted a letter as polls closed”: what follows the verb is its object, and the next verb
 * has another subject or is joined to this one. A noun without either is the subject that the parser took for an object.
 */
export function opensObject(c: Context, v: number, first: number): boolean {
  const o = kids(c, v, "obj").find((k) => k > v);
  if (o === undefined || first > o || first < (c.left[o] as number)) return false;
  const { last } = sentenceRange(c, v);
  for (let i = o + 1; i <= last; i++) {
    const t = at(c, i);
    if (t.form === "," && (c.quote[i] as number) < 0) return true;
    if (t.xpos === "CC" && t.head > i && isVerb(c, t.head)) return true;
    if (!/^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos)) continue;
    const verb = /^(?:aux|cop)/.test(t.rel) && t.head >= 0 ? t.head : i;
    return kids(c, verb, "nsubj", "csubj").some((k) => k !== o);
  }
  return true;
}

/** A clause by position alone is trusted behind a strong verb of saying, when it has "that" or a finite verb. */
export function strongOpening(c: Context, v: number, cue: Cue, open: Opening): boolean {
  if (cue.weak || !cue.frames.has("s")) return false;
  if (open.explicit) return true;
  if (cue.medium === "thought" || cue.frames.has("n") || at(c, open.first).xpos === "TO") return false;
  const { last } = sentenceRange(c, v);
  return (
    last - open.first >= 2 &&
    /^(?:DT|NN|PRP|JJ|CD|EX|``|VBG|IN|RB)/.test(at(c, open.first).xpos) &&
    hasFinite(c, open.first, firstComma(c, open.first, last))
  );
}

/** Up to the first comma outside quotation marks: the clause's own verb must stand before it. */
function firstComma(c: Context, from: number, last: number): number {
  for (let i = from; i <= last; i++) if (at(c, i).form === "," && (c.quote[i] as number) < 0) return i;
  return last;
}

/** Where tree and position differ on the beginning, "that" decides, then position: it skips dates and occasions only. */
export function startOf(tree: Range | null, open: Opening | null, tells: boolean): number {
  if (!tree) return open?.first ?? -1;
  if (!open) return tree.first;
  if (open.explicit) return Math.abs(open.first - tree.first) <= 25 ? open.first : tree.first;
  return tells || open.first < tree.first - 12 ? tree.first : open.first;
}
