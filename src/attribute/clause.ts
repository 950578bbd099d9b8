// How far a content reaches: clauses, objects with their complements, what stands before a reporting clause.
import { type Span, span } from "../model/span.ts";
import type { Context, Range } from "./context.ts";
import { phraseReach } from "./reach.ts";
import { ADDS_NOTHING } from "./tail.ts";
import { at, isRel, kids, lower, preposition, rangeSpan, sentenceRange } from "./tree.ts";

/** Pictures and bullets, which are nobody's words. */
const SYMBOL = /^[\p{So}•▪●◦·*]/u;
const OPENING = /^(?:``|-LRB-)$/;

/** The range without commas, dashes and a leading "that" at its ends; null where nothing is left. */
export function bare(c: Context, r: Range): Range | null {
  let { first, last } = r;
  if (first < 0 || last >= c.tokens.length) return null;
  const edge = (i: number) => /^(?:,|:)$/.test(at(c, i).xpos) && !isQuoteToken(c, i);
  for (;;) {
    if (first > last) return null;
    if (edge(first) || (lower(c, first) === "that" && last > first && at(c, first).xpos !== "DT")) first++;
    else if (/^(?:\.)$/.test(at(c, first).xpos) || SYMBOL.test(at(c, first).form)) first++;
    else break;
  }
  while (last >= first && (edge(last) || (at(c, last).xpos === "." && !isQuoteToken(c, last)))) last--;
  return first <= last ? { first, last } : null;
}

/** True for a token that is a quotation mark. */
export const isQuoteToken = (c: Context, i: number): boolean =>
  /^(?:[“”"„«»‘’‹›‟]|``|'')$/.test(at(c, i).form);

/** Grows a range so that a quotation which it covers in part, in the same sentence, is covered whole with its marks. */
export function wholeQuotes(c: Context, r: Range, limit: Range): Range {
  let { first, last } = r;
  for (const i of [first, last]) {
    const q = c.quote[i] as number;
    if (q < 0) continue;
    const range = c.quotes[q] as Range;
    if (range.first >= limit.first && range.first < first) first = range.first;
    if (range.last <= limit.last && range.last > last) last = range.last;
  }
  if (
    last < limit.last &&
    isQuoteToken(c, last + 1) &&
    (c.quote[last + 1] as number) >= 0 &&
    c.quote[last + 1] === c.quote[last]
  )
    last++;
  if (
    first > limit.first &&
    OPENING.test(at(c, first - 1).xpos) &&
    c.quote[first - 1] === c.quote[first] &&
    (c.quote[first] as number) >= 0
  )
    first--;
  return { first, last };
}

/** What a clause headed by `k`, governed by the cue `v` to its left, says. */
export function clauseAfter(c: Context, v: number, k: number, from = c.left[k] as number): Range | null {
  const sentence = sentenceRange(c, v);
  const first = Math.max(from, v + 1);
  const last = Math.min(Math.max(c.right[k] as number, k), sentence.last);
  const r = bare(c, { first, last: overQuote(c, last, sentence) });
  const whole = r && bare(c, wholeQuotes(c, r, { first: v + 1, last: sentence.last }));
  return whole && bare(c, withoutTail(c, whole));
}

/** Where a clause breaks off before a quotation that it runs into ("said it was “unfit”"), it goes on over it. */
export function overQuote(c: Context, last: number, sentence: Range): number {
  const next = last + 1;
  const q = next <= sentence.last ? (c.quote[next] as number) : -1;
  if (q < 0 || c.quote[last] === q || /^(?:,|:|\.)$/.test(at(c, last).xpos)) return last;
  const range = c.quotes[q] as Range;
  if (range.last > sentence.last) return last;
  const head = at(c, range.last).head;
  return Math.max(
    range.last,
    head > range.first && head <= range.last ? Math.min(c.right[head] as number, sentence.last) : range.last,
  );
}

const TAIL =
  /^(?:adding|telling|saying|noting|arguing|calling|describing|warning|referring|citing|recalling|insisting|stressing|claiming|declaring|urging|accusing|blaming|explaining|quoting)$/;

/** Content without what the reporter adds behind it: “…, according to …”, “…, adding that …”, “…, he wrote”. */
function withoutTail(c: Context, r: Range): Range {
  for (let i = r.first + 2; i < r.last; i++) {
    if (at(c, i).form !== "," || (c.quote[i] as number) >= 0) continue;
    const next = lower(c, i + 1);
    if (
      (next === "according" && lower(c, i + 2) === "to") ||
      (next === "without" && ADDS_NOTHING.test(lower(c, i + 2))) ||
      (TAIL.test(next) && at(c, i + 1).xpos === "VBG")
    )
      return { first: r.first, last: i - 1 };
  }
  return r;
}

/** What stands before a reporting clause that begins at `cluster`: the sentence up to there. */
export function clauseBefore(c: Context, k: number, cluster: number): Range | null {
  const sentence = sentenceRange(c, cluster);
  if (cluster <= sentence.first || k < sentence.first) return null;
  let first = Math.min(c.left[k] as number, k);
  let back = first - 1; // what is left out at the front of the sentence is marks and conjunctions
  while (back >= sentence.first && /^(?:``|''|CC|RB|,|:)$/.test(at(c, back).xpos)) back--;
  if (back < sentence.first) first = sentence.first;
  const r = bare(c, { first, last: cluster - 1 });
  return r && bare(c, wholeQuotes(c, r, { first: sentence.first, last: cluster - 1 }));
}

/** A dash outside quotation marks ends an object: what follows is the reporter's. */
function firstDash(c: Context, from: number, to: number): number {
  for (let i = from + 1; i <= to; i++)
    if (/^[–—]$|^--$/.test(at(c, i).form) && (c.quote[i] as number) < 0) return i;
  return -1;
}

/** An object with what is said of it: "him a liar", "the plan as madness", "Orlo of lying". */
export function objectContent(c: Context, v: number, object: number, withComplement: boolean): Range | null {
  const sentence = sentenceRange(c, v);
  const first = Math.max(c.left[object] as number, v + 1);
  let last = c.right[object] as number;
  if (withComplement) {
    for (const k of c.children[v] as readonly number[]) {
      if (k <= object) continue;
      const rel = at(c, k).rel;
      const p = preposition(c, k);
      const complement =
        rel === "xcomp" ||
        (isRel(rel, "obl") && /^(?:as|of|for|over|to|with)$/.test(p) && !rel.startsWith("obl:tmod")) ||
        (rel === "advcl" &&
          (/^(?:as|of|for|to|by|over|with)$/.test(p) || lower(c, c.left[k] as number) === "to")) ||
        rel === "ccomp";
      if (complement) last = Math.max(last, c.right[k] as number);
    }
  }
  // a phrase that belongs to the object but hangs on the verb: “expressed concern over …”
  for (const k of c.children[v] as readonly number[]) {
    if (
      k > object &&
      c.left[k] === last + 1 &&
      isRel(at(c, k).rel, "obl") &&
      /^(?:about|over|for|of|towards?|against|as)$/.test(preposition(c, k))
    )
      last = Math.max(last, c.right[k] as number);
  }
  const dash = firstDash(c, first, last);
  const r = bare(c, { first, last: Math.min(dash > 0 ? dash - 1 : phraseReach(c, last), sentence.last) });
  const whole =
    r &&
    bare(
      c,
      wholeQuotes(
        c,
        { first: r.first, last: overQuote(c, r.last, sentence) },
        { first: v + 1, last: sentence.last },
      ),
    );
  return whole && bare(c, withoutTail(c, whole));
}

/** The spans of a range, with the reporting clause `hole` cut out of it. */
export function spansWithout(c: Context, r: Range, hole: Range | null): Span[] {
  if (!hole || hole.last < r.first || hole.first > r.last) return [rangeSpan(c, r)];
  const out: Span[] = [];
  const before = bare(c, { first: r.first, last: hole.first - 1 });
  const after = bare(c, { first: hole.last + 1, last: r.last });
  if (hole.first > r.first && before) out.push(rangeSpan(c, before));
  if (hole.last < r.last && after) out.push(rangeSpan(c, after));
  return out;
}

/** The reporting clause around `v`: its subject, auxiliaries and adjuncts that touch it, from comma to comma. */
export function reportingClause(c: Context, v: number, subject: Range | null): Range {
  const sentence = sentenceRange(c, v);
  let first = subject && subject.first < v ? subject.first : v;
  let last = subject && subject.last > v ? subject.last : v;
  for (const k of kids(c, v, "aux", "advmod", "compound:prt")) {
    if (c.quote[k] !== c.quote[v]) continue;
    if (k < first && k >= first - 2) first = k;
    if (k > last && k <= last + 2) last = k;
  }
  while (
    last < sentence.last &&
    !/^(?:,|:|\.|``|''|;)$/.test(at(c, last + 1).xpos) &&
    c.quote[last + 1] === c.quote[v]
  )
    last++;
  return { first, last };
}

/** A span over tokens `first` to `last`. */
export const tokensSpan = (c: Context, first: number, last: number): Span =>
  span(at(c, first).start, at(c, last).end);
