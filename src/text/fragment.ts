// Fragment: a link's "#:~:text=" that leads a browser to the words, and to no others of the same text (WICG URL fragment text directives).
import type { Span } from "../model/span.ts";

/** Quotations longer than this, in units, are given by their first and last words. */
const LONG = 120;
/** First words of a long quotation: as many of these as stand only once. */
const OPENING = { fewest: 5, most: 16 };
/** Words of context that are tried on each side, one after the other. */
const MOST_CONTEXT = 8;

const encode = (words: string): string => encodeURIComponent(words).replaceAll("-", "%2D");

/** Where the first words of a text end: after `n` words, never inside one. */
function firstWords(text: string, n: number): string {
  let at = 0;
  for (let i = 0; i < n && at >= 0; i++) at = text.indexOf(" ", at + 1);
  return at < 0 ? text : text.slice(0, at);
}

function lastWords(text: string, n: number): string {
  let at = text.length;
  for (let i = 0; i < n && at > 0; i++) at = text.lastIndexOf(" ", at - 1);
  return at < 0 ? text : text.slice(at + 1);
}

/** The line that holds a place: a directive's words never run over a paragraph's end. */
function lineAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return { start: from, end: to < 0 ? text.length : to };
}

/** The text last looked into, in lower case: the statements of an article come one after the other. */
let lowered = { text: "", lower: "" };

/** Browsers look without regard to case; two are as many as matter. */
const occurrences = (body: string, part: string): number => {
  if (lowered.text !== body) lowered = { text: body, lower: body.toLowerCase() };
  const text = lowered.lower;
  const words = part.toLowerCase();
  let n = 0;
  for (let at = text.indexOf(words); at >= 0 && n < 2; at = text.indexOf(words, at + 1)) n++;
  return n;
};

/** The first words of a long quotation, enough of them to stand only once: a browser takes the first place that has them. */
function opening(text: string, words: string): string {
  for (let n = OPENING.fewest; n < OPENING.most; n++) {
    const first = firstWords(words, n);
    if (occurrences(text, first) < 2) return first;
  }
  return firstWords(words, OPENING.most);
}

/**
 * The fragment that leads to the words of a span. Words that stand more than once get the words before and after them,
 * as many as make them one of a kind. Null where no words are there to lead to.
 * @example textFragment("The dam is safe.", { start: 4, end: 15 }) // "#:~:text=dam%20is%20safe"
 */
export function textFragment(text: string, span: Span): string | null {
  const line = lineAround(text, { start: span.start, end: span.start });
  const words = text.slice(span.start, Math.min(span.end, line.end)).trim();
  // Half a surrogate pair cannot be written in an address.
  if (words === "" || /\p{Surrogate}/u.test(text.slice(line.start, line.end))) return null;
  const start = text.indexOf(words, span.start);
  const before = text.slice(line.start, start).trimEnd();
  const after = text.slice(start + words.length, line.end).trimStart();
  const directive =
    words.length > LONG ? `${encode(opening(text, words))},${encode(lastWords(words, 5))}` : encode(words);
  if (occurrences(text, words) < 2) return `#:~:text=${directive}`;
  for (let n = 1; n <= MOST_CONTEXT; n++) {
    const prefix = lastWords(before, n);
    const suffix = firstWords(after, n);
    const gapBefore = text.slice(line.start, start).endsWith(" ") ? " " : "";
    const gapAfter = text[start + words.length] === " " ? " " : "";
    const whole = `${prefix}${gapBefore}${words}${gapAfter}${suffix}`;
    if (occurrences(text, whole) > 1 && n < MOST_CONTEXT) continue;
    const left = prefix === "" ? "" : `${encode(prefix)}-,`;
    const right = suffix === "" ? "" : `,-${encode(suffix)}`;
    return `#:~:text=${left}${directive}${right}`;
  }
  return `#:~:text=${directive}`;
}

/** A page's address with the fragment that leads to the first of the words; null where it is no web address. */
export function linkTo(url: string | null, text: string, content: readonly Span[]): string | null {
  const [span] = content;
  if (url === null || !/^https?:\/\/[^\s<>"]{1,2000}$/i.test(url)) return null;
  const fragment = span === undefined ? null : textFragment(text, span);
  return fragment === null ? url : `${url.replace(/#.*$/, "")}${fragment}`;
}
