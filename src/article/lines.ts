// Lines: where the paragraphs of a plain text stand; hard-wrapped lines are joined, on evidence only.
import type { Span } from "../model/span.ts";
import { trim } from "../model/span.ts";
import { MAX_LINES, TooManyParts } from "./limits.ts";

/** One paragraph to be, before it has a role. */
export interface Block {
  /** Where it stands, trimmed. */
  readonly span: Span;
  /** Its words, every kind of space made a plain one and apostrophes straight: same length as the span. */
  readonly text: string;
  /** True where an empty line (or the start of the text) comes before it. */
  readonly apart: boolean;
}

/** Every character that ends a line: LF, CR, VT, FF, NEL, line and paragraph separator. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Makes odd spaces plain and apostrophes straight, unit for unit. @example even("it’s\u00a0so") // "it's so" */
export const even = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, " ")
    .replace(/[’‘ʼ]/g, "'");

interface Line {
  readonly span: Span;
  readonly apart: boolean;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let apart = true;
  const add = (start: number, end: number) => {
    const s = trim(text, { start, end });
    if (s) lines.push({ span: s, apart });
    if (lines.length > MAX_LINES) throw new TooManyParts(`more than ${MAX_LINES} lines`);
    apart = s === null;
  };
  for (const m of text.matchAll(BREAK)) {
    add(from, m.index);
    from = m.index + m[0].length;
  }
  add(from, text.length);
  return lines;
}

const width = (line: Line): number => line.span.end - line.span.start;
const firstWord = (text: string, line: Line): number => {
  let at = line.span.start;
  while (at < line.span.end && !/\s/.test(text[at] as string)) at++;
  return at - line.span.start;
};
const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]*$/;

/** A line that stands for itself in any layout. */
const STANDS_ALONE =
  /^(?:by\s+\p{Lu}|[-•*·▪]\s|\d{1,2}[.)]\s|©|copyright\b|published\b|updated\b|subscribe\b|read more\b)/iu;

/**
 * Decides by evidence whether the text is hard-wrapped: lines are narrow (45 to 100 units), nearly every line break
 * inside a group of lines stands where the next word would not have fitted, and most of those lines end mid-sentence.
 * Returns the width, or null.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let max = 0;
  for (const line of lines) max = Math.max(max, width(line));
  if (max < 45 || max > 100) return null;
  let inside = 0;
  let full = 0;
  let open = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1] as Line;
    const line = lines[i] as Line;
    if (line.apart) continue;
    inside++;
    if (width(before) + 1 + firstWord(text, line) <= max) continue;
    full++;
    if (!ENDS_SENTENCE.test(text.slice(before.span.start, before.span.end))) open++;
  }
  return full >= 4 && full * 10 >= inside * 6 && open * 10 >= full * 6 ? max : null;
}

/** The paragraphs of a plain text in order; together they hold all that is not white space. Throws `TooManyParts`. */
export function blocksOf(text: string): Block[] {
  const lines = splitLines(text);
  const max = wrapWidth(text, lines);
  const blocks: Block[] = [];
  let start = -1;
  let apart = true;
  const close = (end: number) => {
    if (start >= 0) blocks.push({ span: { start, end }, text: even(text.slice(start, end)), apart });
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const before = lines[i - 1];
    const joins =
      max !== null &&
      before !== undefined &&
      !line.apart &&
      width(before) + 1 + firstWord(text, line) > max &&
      !STANDS_ALONE.test(text.slice(line.span.start, line.span.end));
    if (joins) continue;
    if (before) close(before.span.end);
    start = line.span.start;
    apart = line.apart;
  }
  const last = lines.at(-1);
  if (last) close(last.span.end);
  return blocks;
}
