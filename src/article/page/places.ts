// Places: where the text of a web page stands in the page itself, back through white space, character references and encoding.
import { openPage } from "../html.ts";
import type { PageBlock, Piece } from "./blocks.ts";

/** A run of text that stands in the source without a break: as many units there as here, or all of it for one reference. */
export interface Run {
  /** Units of the article's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Units of the decoded source, half-open. */
  readonly from: number;
  readonly to: number;
}

const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000 ||
  c === 0xfeff;

/** Longest character reference that is looked for, in units. */
const LONGEST_REFERENCE = 40;

/** One past the end of a character reference at `at`, where `value[i]` is what it gave; `at` itself where none stands there. */
function referenceEnd(source: string, at: number, end: number, value: string, i: number): number {
  const m = /^&(?:#[xX][\da-fA-F]{1,20}|#\d{1,20}|[A-Za-z][A-Za-z\d]{0,31});?/.exec(
    source.slice(at, Math.min(end, at + LONGEST_REFERENCE)),
  );
  if (!m) return at;
  const whole = m[0];
  // A bare "&" of the source is itself, unless it begins a reference to itself.
  if (value[i] === "&" && !/^&(?:amp|AMP|#0*38|#[xX]0*26)/.test(whole)) return at;
  if (whole.endsWith(";") || whole[1] === "#") return at + whole.length;
  // Old names need no semicolon ("&copy2020"): the shortest one after which source and value go on alike.
  for (let n = 3; n <= whole.length; n++)
    if (source.slice(at + n, at + n + 4) === value.slice(i + 1, i + 1 + Math.min(4, end - at - n)))
      return at + n;
  return at + whole.length;
}

/** For each unit of a text's value, where it begins and ends in the source. Both null where they could not be laid side by side. */
function alignText(
  source: string,
  from: number,
  to: number,
  value: string,
): { begins: Int32Array; ends: Int32Array } | null {
  const begins = new Int32Array(value.length);
  const ends = new Int32Array(value.length);
  let at = from;
  for (let i = 0; i < value.length; ) {
    if (at >= to) return null;
    const c = source[at] as string;
    if (c === "&") {
      const end = referenceEnd(source, at, to, value, i);
      if (end > at) {
        // A reference gives one unit, a pair, or (rarely) two characters: all stand where the reference stands.
        const pair = (value.charCodeAt(i) & 0xfc00) === 0xd800;
        const more = !pair && TWO.has(source.slice(at, end)) ? 1 : 0;
        for (let k = 0; k <= (pair ? 1 : more) && i < value.length; k++, i++) {
          begins[i] = at;
          ends[i] = end;
        }
        at = end;
        continue;
      }
    }
    if (c === value[i] || (c === "\r" && value[i] === "\n")) {
      begins[i] = at;
      ends[i] = c === "\r" && source[at + 1] === "\n" ? at + 2 : at + 1;
      at = ends[i] as number;
      i++;
    } else if (c === "\0" || c === "\r" || c === "\n" || c === "\f") at++;
    else return null;
  }
  return { begins, ends };
}

/** References that give two characters, among those that pages use. */
const TWO: ReadonlySet<string> = new Set(["&fjlig;", "&ThickSpace;", "&nvlt;", "&nvgt;", "&bne;"]);

function runsOfBlock(block: PageBlock, start: number, source: string, add: (run: Run) => void): void {
  let at = start;
  let space: { from: number; to: number } | null = null;
  let begun = false;
  const put = (from: number, to: number) => {
    if (space !== null && begun) {
      add({ start: at, end: at + 1, ...space });
      at++;
    }
    space = null;
    begun = true;
    add({ start: at, end: at + 1, from, to });
    at++;
  };
  const piece = (each: Piece) => {
    const { value } = each;
    const aligned = each.from >= 0 ? alignText(source, each.from, each.to, value) : null;
    for (let i = 0; i < value.length; i++) {
      const from = aligned ? (aligned.begins[i] as number) : each.from;
      const to = aligned ? (aligned.ends[i] as number) : each.to;
      if (isSpace(value.charCodeAt(i))) space ??= { from, to };
      else put(from, to);
    }
  };
  for (const each of block.pieces) piece(each);
}

/** Joins runs that go on where the last ended. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const follows =
      last && last.end === run.start && last.to === run.from && run.to - run.from === run.end - run.start;
    if (last && follows && last.to - last.from === last.end - last.start)
      out[out.length - 1] = { start: last.start, end: run.end, from: last.from, to: run.to };
    else out.push(run);
  }
  return out;
}

/**
 * Where every unit of a page's text stands in its decoded source, in the order of the text. Empty lines between
 * paragraphs stand nowhere; a space made of a line break stands where the break is, or nowhere (`from` −1) where an element made it.
 */
export function pageRuns(source: string): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (const { block } of openPage(source, true).chosen) {
    runsOfBlock(block, start, source, (run) => runs.push(run));
    start += block.text.length + 2;
  }
  return joined(runs);
}

/** The stretches of the source that a span of the text stands in. @example sourceSpans(runs, { start: 10, end: 14 }) */
export function sourceSpans(
  runs: readonly Run[],
  span: { readonly start: number; readonly end: number },
): { readonly from: number; readonly to: number }[] {
  const out: { from: number; to: number }[] = [];
  for (const run of runs) {
    if (run.end <= span.start || run.from < 0) continue;
    if (run.start >= span.end) break;
    const whole = run.to - run.from !== run.end - run.start;
    const from = whole ? run.from : run.from + Math.max(0, span.start - run.start);
    const to = whole ? run.to : run.to - Math.max(0, run.end - span.end);
    const last = out.at(-1);
    if (last && last.to === from) last.to = to;
    else if (!last || last.from !== from || last.to !== to) out.push({ from, to });
  }
  return out;
}
