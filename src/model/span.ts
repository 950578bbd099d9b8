// Span: where something stands in a text. Said once, here: every position in onrecord is a half-open range
// [start, end) of UTF-16 code units of one article's text, unless a type says otherwise.

/** Half-open range `[start, end)` of UTF-16 units of `Article.text`; never empty, never inside a surrogate pair. */
export interface Span {
  /** First unit. */
  readonly start: number;
  /** One past the last unit. */
  readonly end: number;
}

/** Makes a span. @example span(3, 7) // { start: 3, end: 7 } */
export const span = (start: number, end: number): Span => ({ start, end });

/** Number of UTF-16 units covered. */
export const length = (s: Span): number => s.end - s.start;

/** True where `outer` covers all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** True where the two share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where any span of one list overlaps any of the other. */
export const anyOverlap = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((x) => b.some((y) => overlaps(x, y)));

/** Orders by start, longer first on a tie. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The smallest span that covers all of `spans`. Throws RangeError on an empty list. */
export function cover(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError("cover() needs at least one span");
  let { start, end } = spans[0] as Span;
  for (const s of spans) {
    if (s.start < start) start = s.start;
    if (s.end > end) end = s.end;
  }
  return { start, end };
}

/** Units that the two share. */
export const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Sorts and joins spans that touch or overlap. */
export function join(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const s of [...spans].sort(bySpan)) {
    const last = out.at(-1);
    if (last && s.start <= last.end) last.end = Math.max(last.end, s.end);
    else out.push({ start: s.start, end: s.end });
  }
  return out;
}

const EDGE_SPACE = /[\s\u200b\ufeff\u00ad\u2060]/;

/** `s` without white space at its ends; null where nothing else is left. */
export function trim(text: string, s: Span): Span | null {
  let { start, end } = s;
  while (start < end && EDGE_SPACE.test(text[start] as string)) start++;
  while (end > start && EDGE_SPACE.test(text[end - 1] as string)) end--;
  return start < end ? { start, end } : null;
}

/** The words a span covers. @example words("He left.", span(0, 2)) // "He" */
export const words = (text: string, s: Span): string => text.slice(s.start, s.end);

/** The words of several spans, joined by " … ". */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map((s) => text.slice(s.start, s.end)).join(" … ");

/** True where the span's ends are whole numbers, it lies in the text, and neither end stands inside a surrogate pair. */
export function wellPlaced(text: string, s: Span): boolean {
  const splits = (at: number) =>
    at > 0 &&
    at < text.length &&
    (text.charCodeAt(at) & 0xfc00) === 0xdc00 &&
    (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  const whole = Number.isInteger(s.start) && Number.isInteger(s.end);
  return (
    whole && s.start >= 0 && s.start < s.end && s.end <= text.length && !splits(s.start) && !splits(s.end)
  );
}
