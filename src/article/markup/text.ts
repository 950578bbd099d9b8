// Text: what is made of a text by where in the page the parser is: kept, put before a table, or left out.
import { goOn } from "./modes.ts";
import type { Mode, Parsing } from "./page.ts";
import { NOT_SPACE, ODD, REFERENCE } from "./source-text.ts";
import { endColumns } from "./table.ts";
import { bitsOf, FOSTERS } from "./tags.ts";
import { COMMENT } from "./tree.ts";

/** True where a text shows nothing but white space. */
function isBlank(p: Parsing, from: number, to: number, flags: number): boolean {
  if (!(flags & NOT_SPACE)) return true;
  if (!(flags & REFERENCE) || to - from > 200) return false;
  const node = p.tree.add(COMMENT, from, to, flags);
  return /^[\t\n\f\r ]*$/.test(p.tree.text(node));
}

/** Text that waited in a table: white space stays there, all else goes before it. */
export function settle(p: Parsing): void {
  const { waiting, open } = p;
  let blank = true;
  for (let i = 0; i < waiting.length && blank; i += 3)
    blank = isBlank(p, waiting[i] as number, waiting[i + 1] as number, waiting[i + 2] as number);
  for (let i = 0; i < waiting.length; i += 3) {
    const [from, to, flags] = [waiting[i] as number, waiting[i + 1] as number, waiting[i + 2] as number];
    if (blank) open.text(from, to, flags);
    else {
      open.fostering = true;
      textInBody(p, from, to, flags);
      open.fostering = false;
    }
  }
  waiting.length = 0;
}

/** True for text of nothing but NULs, which a body leaves out as if they were not there. */
const isOnlyNul = (source: string, from: number, to: number, flags: number): boolean =>
  (flags & (ODD | NOT_SPACE)) === ODD && /^\0+$/.test(source.slice(from, to));

function textInBody(p: Parsing, from: number, to: number, flags: number): void {
  if (isOnlyNul(p.tree.source, from, to, flags)) return;
  if (p.open.formatting.length > 0) p.open.resume();
  p.open.text(from, to, flags);
  if (flags & NOT_SPACE) p.mayFrame = false;
}

const BEFORE: ReadonlySet<Mode> = new Set(["initial", "before html", "before head"]);

/** Where text stops being white space. */
function firstWord(source: string, from: number, to: number): number {
  let i = from;
  for (; i < to; i++) {
    const c = source.charCodeAt(i);
    if (c !== 32 && c !== 10 && c !== 9 && c !== 12 && c !== 13) break;
  }
  return i;
}

/** Text by the rules of the mode, from where it begins to where it ends in the source. */
export function textBy(p: Parsing, begins: number, to: number, flags: number): void {
  const { open, tree } = p;
  let from = begins;
  for (;;) {
    switch (p.mode) {
      case "in body":
      case "in cell":
      case "in caption":
        textInBody(p, from, to, flags);
        return;
      case "in select":
      case "in select in table":
        open.text(from, to, flags);
        return;
      case "in frameset":
        return;
      case "after body": {
        const word = firstWord(tree.source, from, to);
        if (word < to) goOn(p);
        textInBody(p, from, to, flags);
        return;
      }
      case "in table":
      case "in table body":
      case "in row":
        if (bitsOf(open.topTag) & FOSTERS) p.waiting.push(from, to, flags);
        else {
          open.fostering = true;
          textInBody(p, from, to, flags);
          open.fostering = false;
        }
        return;
      default: {
        const word = firstWord(tree.source, from, to);
        if (word > from && !BEFORE.has(p.mode)) open.text(from, word, flags & ~(NOT_SPACE | REFERENCE));
        if (word >= to) return;
        from = word;
        if (p.mode === "in columns") {
          if (!endColumns(p)) return;
        } else goOn(p);
      }
    }
  }
}
