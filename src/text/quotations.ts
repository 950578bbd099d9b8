// Pairs of quotation marks, over paragraphs too: every style, nested, odd and unclosed ones included. Linear time.
import type { Problem } from "../model/article.ts";
import type { Quotation } from "../model/doc.ts";
import { type Span, span } from "../model/span.ts";
import { isApostrophe, isDigit, isLetter, isSpace } from "./characters.ts";

/** What `findQuotations` gives back: quotations in order of their opening mark, and what was odd. */
export interface Quotations {
  readonly quotations: readonly Quotation[];
  readonly problems: readonly Problem[];
}

type Family = "double" | "single" | "angle" | "low";
interface Open {
  readonly family: Family;
  readonly at: Span;
  readonly index: number;
}
interface Draft {
  open: Span;
  close: Span | null;
  end: number;
  depth: number;
  continues: number | null;
  family: Family;
}

/** Marks nested deeper than this are taken as depth `MAX_DEPTH`; nobody quotes that deep. */
const MAX_DEPTH = 16;

/**
 * Finds quotations in `text`, paragraph by paragraph. A quotation without a closing mark ends with its paragraph;
 * when the next paragraph begins with the same opening mark, the second one `continues` the first, as printers do.
 * @example findQuotations("“Yes,” he said.", [span(0, 15)]).quotations[0].inner // { start: 1, end: 5 }
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotations {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  let hanging: number | null = null;
  for (const paragraph of paragraphs) {
    const firstDraft = drafts.length;
    const left = scanParagraph(text, paragraph, drafts, problems);
    const first = drafts[firstDraft];
    const starts = first !== undefined && first.open.start === skipSpace(text, paragraph);
    if (hanging !== null && starts && sameFamily((drafts[hanging] as Draft).family, first.family)) {
      first.continues = hanging;
    } else if (hanging !== null) problems.push(unclosed(drafts[hanging] as Draft));
    hanging = null;
    for (const open of left) {
      const draft = drafts[open.index] as Draft;
      draft.end = paragraph.end;
      if (open === left[0] && open.family !== "single") hanging = open.index;
      else problems.push(unclosed(draft));
    }
  }
  if (hanging !== null) problems.push(unclosed(drafts[hanging] as Draft));
  const quotations = drafts.map((d) => ({
    open: d.open,
    inner: span(Math.min(d.open.end, d.close ? d.close.start : d.end), d.close ? d.close.start : d.end),
    close: d.close,
    span: span(d.open.start, d.close ? d.close.end : d.end),
    depth: d.depth,
    continues: d.continues,
  }));
  return { quotations, problems };
}

const sameFamily = (a: Family, b: Family): boolean =>
  a === b || (a === "low" && b === "double") || (a === "double" && b === "low");

const unclosed = (d: Draft): Problem => ({
  code: "unclosed-quotation",
  message: "A quotation mark opens here and none closes it.",
  span: d.open,
});

function skipSpace(text: string, p: Span): number {
  let i = p.start;
  while (i < p.end && isSpace(text.charCodeAt(i))) i++;
  return i;
}

function scanParagraph(text: string, p: Span, drafts: Draft[], problems: Problem[]): Open[] {
  const stack: Open[] = [];
  const openCount: Record<Family, number> = { double: 0, single: 0, angle: 0, low: 0 };
  const closersLeft = countClosers(text, p);
  const open = (family: Family, at: Span) => {
    drafts.push({
      open: at,
      close: null,
      end: p.end,
      depth: Math.min(stack.length, MAX_DEPTH),
      continues: null,
      family,
    });
    stack.push({ family, at, index: drafts.length - 1 });
    openCount[family]++;
  };
  const close = (family: Family, at: Span): boolean => {
    if (openCount[family] === 0) return false;
    for (let top = stack.pop(); top; top = stack.pop()) {
      openCount[top.family]--;
      const draft = drafts[top.index] as Draft;
      if (top.family === family) {
        draft.close = at;
        return true;
      }
      draft.end = at.start; // an inner mark that was never closed ends with what holds it
      problems.push(unclosed(draft));
    }
    return false;
  };
  for (let i = p.start; i < p.end; i++) {
    const c = text.charCodeAt(i);
    if (c > 0x60 && c < 0xab) continue;
    const before = i > p.start ? text.charCodeAt(i - 1) : 0x20;
    const after = i + 1 < p.end ? text.charCodeAt(i + 1) : 0x20;
    const two = (c === 0x60 || c === 0x27) && after === c;
    const at = span(i, i + (two ? 2 : 1));
    if (c === 0x22 || two || c === 0xff02) {
      const next = i + at.end - at.start < p.end ? text.charCodeAt(at.end) : 0x20;
      if (two && c === 0x60) open("double", at);
      else straightDouble(before, next, at);
      i = at.end - 1;
    } else if (c === 0x201c || c === 0x201f || c === 0x301d) {
      if (openCount.low > 0 && !(isSpace(before) && !isSpace(after))) close("low", at);
      else if (
        openCount.double > 0 &&
        closersLeft.double <= openCount.double &&
        isSpace(after) &&
        !isSpace(before)
      )
        close("double", at);
      else open("double", at);
    } else if (c === 0x201d || c === 0x301e) {
      closersLeft.double--;
      if (!close("double", at) && !close("low", at)) {
        if (isSpace(before) && !isSpace(after)) open("double", at);
        else
          problems.push({
            code: "stray-quotation-mark",
            message: "A closing quotation mark has no opening one.",
            span: at,
          });
      }
    } else if (c === 0x201e) open("low", at);
    else if (c === 0xab || c === 0xbb || c === 0x2039 || c === 0x203a) {
      const opens = !isSpace(after) && (isSpace(before) || openCount.angle === 0);
      const angleOpens = c === 0xab || c === 0x2039;
      if (openCount.angle > 0 && (!angleOpens || !opens)) close("angle", at);
      else open("angle", at);
    } else if (isApostrophe(c)) single(c, before, after, at);
  }
  return stack;

  function straightDouble(before: number, next: number, at: Span): void {
    const mayOpen =
      !isSpace(next) &&
      !(
        isLetter(before) ||
        isDigit(before) ||
        before === 0x2e ||
        before === 0x2c ||
        before === 0x21 ||
        before === 0x3f
      );
    if (openCount.double === 0) {
      if (mayOpen || !isSpace(next)) open("double", at);
      else
        problems.push({
          code: "stray-quotation-mark",
          message: "A closing quotation mark has no opening one.",
          span: at,
        });
      return;
    }
    if (isSpace(before) && mayOpen && !belated(at)) {
      const top = stack.at(-1) as Open; // the one before was never closed: it ends here
      if (top.family === "double" && text[top.at.start] === '"') {
        stack.pop();
        openCount.double--;
        const draft = drafts[top.index] as Draft;
        draft.end = trimEnd(text, draft.open.end, at.start);
        problems.push(unclosed(draft));
      }
      open("double", at);
    } else close("double", at);
  }

  /** A closing mark set one space too late: “…, "said Orlo. "Then …”: behind a stop, and the next mark opens. */
  function belated(at: Span): boolean {
    if (!/[,.!?]/.test(text[at.start - 2] ?? "")) return false;
    const next = text.indexOf('"', at.end);
    if (next < 0 || next >= p.end) return false;
    return isSpace(text.charCodeAt(next - 1)) && !isSpace(text.charCodeAt(next + 1));
  }

  function single(c: number, before: number, after: number, at: Span): void {
    const wordBefore = isLetter(before) || isDigit(before);
    const wordAfter = isLetter(after) || isDigit(after);
    if (wordBefore && wordAfter) return; // don’t
    const opensHere =
      !wordBefore && !isSpace(after) && (isSpace(before) || /[([{“"«„—–-]/.test(String.fromCharCode(before)));
    if (opensHere && (c === 0x2018 || c === 0x27)) {
      if (c === 0x27 && (isDigit(after) || !hasSingleCloser(at.end))) return; // the '90s, 'em
      open("single", at);
      return;
    }
    if (openCount.single === 0 || c === 0x2018) return;
    // after an s with more closers to come it is a plural's apostrophe: ‘the leaders’ talks’
    const plural =
      (before === 0x73 || before === 0x53) &&
      isSpace(after) &&
      closesBeforeOpening(at.end) &&
      nextIsLower(at.end);
    if (!plural && !isSpace(before)) close("single", at);
  }

  function nextIsLower(from: number): boolean {
    const next = text[from + 1];
    return next !== undefined && next !== next.toUpperCase();
  }

  /** True where, ahead, a closing mark comes before any opening one. */
  function closesBeforeOpening(from: number): boolean {
    for (let k = from; k < Math.min(p.end, from + 400); k++) {
      const c = text.charCodeAt(k);
      if (c !== 0x27 && c !== 0x2019 && c !== 0x2018) continue;
      const spaced = isSpace(text.charCodeAt(k - 1));
      const after = k + 1 < p.end ? text.charCodeAt(k + 1) : 0x20;
      if (spaced && !isSpace(after)) return false;
      if (c !== 0x2018 && !spaced && !(isLetter(after) || isDigit(after))) return true;
    }
    return false;
  }

  /** Looks at most 400 units ahead, so that the whole stays linear. */
  function hasSingleCloser(from: number): boolean {
    for (let k = from; k < Math.min(p.end, from + 400); k++) {
      const c = text.charCodeAt(k);
      if (c !== 0x27 && c !== 0x2019) continue;
      const before = text.charCodeAt(k - 1);
      const after = k + 1 < p.end ? text.charCodeAt(k + 1) : 0x20;
      if (!isSpace(before) && !(isLetter(after) || isDigit(after))) return true;
    }
    return false;
  }
}

function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function countClosers(text: string, p: Span): { double: number } {
  let double = 0;
  for (let i = p.start; i < p.end; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x201d || c === 0x301e) double++;
  }
  return { double };
}
