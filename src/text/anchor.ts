// Spans to selectors and back: found by place, checked by words, found again by surroundings when the page has changed.
import { type Span, span } from "../model/span.ts";
import type { Selector } from "../model/statement.ts";

/** Units of context kept on each side. */
export const CONTEXT = 32;

/**
 * The selector of a span (W3C TextPositionSelector and TextQuoteSelector in one; UTF-16 units). Context never splits a
 * surrogate pair.
 */
export function selectorOf(text: string, s: Span): Selector {
  let before = Math.max(0, s.start - CONTEXT);
  if ((text.charCodeAt(before) & 0xfc00) === 0xdc00) before++;
  let after = Math.min(text.length, s.end + CONTEXT);
  if ((text.charCodeAt(after) & 0xfc00) === 0xdc00) after--;
  return {
    start: s.start,
    end: s.end,
    exact: text.slice(s.start, s.end),
    prefix: text.slice(before, s.start),
    suffix: text.slice(s.end, after),
  };
}

/** Where a selector's words were found: at their place, elsewhere with the same surroundings, or not at all (null). */
export interface Anchored {
  readonly span: Span;
  readonly how: "offset" | "exact";
}

/**
 * Finds a selector in a text. The place is tried first; then every occurrence of the words, the one with the most
 * matching context first and the nearest of equals. Words are never matched loosely: evidence is verbatim or missing.
 * @example anchor("He left.", selectorOf("He left.", span(3, 7))) // { span: { start: 3, end: 7 }, how: "offset" }
 */
export function anchor(text: string, selector: Selector): Anchored | null {
  const { exact, start, end } = selector;
  if (exact === "") return null;
  if (end <= text.length && text.slice(start, end) === exact)
    return { span: span(start, end), how: "offset" };
  let best: Anchored | null = null;
  let bestScore = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const score = context(text, at, selector) - Math.abs(at - start) / (text.length + 1);
    if (score > bestScore) {
      bestScore = score;
      best = { span: span(at, at + exact.length), how: "exact" };
    }
  }
  return best;
}

/** Units of context that match around a place, counted from the words outwards. */
function context(text: string, at: number, s: Selector): number {
  let n = 0;
  while (n < s.prefix.length && text[at - 1 - n] === s.prefix[s.prefix.length - 1 - n]) n++;
  let m = 0;
  while (m < s.suffix.length && text[at + s.exact.length + m] === s.suffix[m]) m++;
  return n + m;
}
