// Parse: a page's source to the tree that a browser would build of it, from any broken page, in linear time and bounded depth.
import { endInBody, startInBody } from "./body.ts";
import { isOldPage } from "./doctype.ts";
import { endInForeign, isForeignStart, isForeignText, startInForeign } from "./foreign.ts";
import { belongsInHead, startInHead } from "./head.ts";
import { type Mode, Parsing } from "./page.ts";
import { MARKUP, type Sink, scan, type Tag } from "./scan.ts";
import { endInSelect, startInSelect } from "./select.ts";
import { endColumns, endInTables, startInTables } from "./table.ts";
import { bitsOf, FOREIGN, FOSTERS, inList, tagOf } from "./tags.ts";
import { COMMENT, NO_REFERENCES, NOT_SPACE, ODD, PageTree, REFERENCE, SHOW_NUL } from "./tree.ts";

const HTML = tagOf("html");
const HEAD = tagOf("head");
const BODY = tagOf("body");
const FRAME = tagOf("frame");
const FRAMESET = tagOf("frameset");
const NOFRAMES = tagOf("noframes");
const TEMPLATE = tagOf("template");
const READS_REFERENCES = inList("title textarea");
const endsHead = inList("body html br");

/** Steps from the start of the page to a mode in which a tag or text has its place: opens what the page leaves out. */
function goOn(p: Parsing): void {
  const { open } = p;
  if (p.mode === "initial") p.mode = "before html";
  else if (p.mode === "before html") {
    const html = p.tree.add(HTML, 0, 0, 0);
    p.tree.put(html, 0, -1);
    open.push(html, HTML);
    p.mode = "before head";
  } else if (p.mode === "before head") {
    p.head = p.imply(HEAD);
    p.mode = "in head";
  } else if (p.mode === "in head") {
    open.pop();
    p.mode = "after head";
  } else if (p.mode === "after head") {
    p.imply(BODY);
    p.mode = "in body";
  } else p.mode = "in body";
}

/** A start tag by the rules of the mode; null where it is to be looked at again. */
function startBy(p: Parsing, tag: Tag): number | null {
  const t = tag.tag;
  switch (p.mode) {
    case "in body":
      return startInBody(p, tag);
    case "initial":
      goOn(p);
      return null;
    case "before html":
      goOn(p);
      if (t !== HTML) return null;
      p.merge(p.open.top, tag);
      return MARKUP;
    case "before head":
      if (t === HTML) return startInBody(p, tag);
      if (t !== HEAD) {
        goOn(p);
        return null;
      }
      p.head = p.insert(tag);
      p.mode = "in head";
      return MARKUP;
    case "in head":
      if (t === HTML) return startInBody(p, tag);
      if (t === HEAD) return MARKUP;
      if (belongsInHead(t)) return startInHead(p, tag);
      goOn(p);
      return null;
    case "after head":
      return startAfterHead(p, tag);
    case "after body":
      if (t === HTML) return startInBody(p, tag);
      goOn(p);
      return null;
    case "in select":
    case "in select in table":
      return startInSelect(p, tag);
    case "in frameset":
      if (t === FRAMESET) p.insert(tag);
      else if (t === FRAME) p.insertVoid(tag);
      else if (t === NOFRAMES) return startInHead(p, tag);
      return MARKUP;
    default:
      return startInTables(p, tag);
  }
}

function startAfterHead(p: Parsing, tag: Tag): number | null {
  const t = tag.tag;
  if (t === HTML) return startInBody(p, tag);
  if (t === HEAD) return MARKUP;
  if (t === BODY) {
    p.insert(tag);
    p.mayFrame = false;
    p.mode = "in body";
    return MARKUP;
  }
  if (t === FRAMESET) {
    p.insert(tag);
    p.mode = "in frameset";
    return MARKUP;
  }
  if (belongsInHead(t) && t !== tagOf("noscript")) {
    // What comes too late for the head goes there all the same.
    p.open.push(p.head, HEAD);
    const how = startInHead(p, tag);
    p.open.removeAt(p.open.nodes.lastIndexOf(p.head));
    return how;
  }
  goOn(p);
  return null;
}

/** An end tag by the rules of the mode; false where it is to be looked at again. */
function endBy(p: Parsing, tag: Tag): boolean {
  const t = tag.tag;
  switch (p.mode) {
    case "in body":
      endInBody(p, tag);
      return true;
    case "initial":
      goOn(p);
      return false;
    case "before html":
    case "before head":
    case "in head":
    case "after head":
      if (p.mode === "in head" && t === HEAD) {
        goOn(p);
        return true;
      }
      if (!endsHead(t) && (t !== HEAD || p.mode === "after head" || p.mode === "in head")) return true;
      goOn(p);
      return false;
    case "after body":
      if (t === HTML) return true;
      goOn(p);
      return false;
    case "in select":
    case "in select in table":
      return endInSelect(p, tag);
    case "in frameset":
      if (t === FRAMESET && p.open.topTag === FRAMESET) p.open.pop();
      return true;
    default:
      return endInTables(p, tag);
  }
}

/** True where a text shows nothing but white space. */
function isBlank(p: Parsing, from: number, to: number, flags: number): boolean {
  if (!(flags & NOT_SPACE)) return true;
  if (!(flags & REFERENCE) || to - from > 200) return false;
  const node = p.tree.add(COMMENT, from, to, flags);
  return /^[\t\n\f\r ]*$/.test(p.tree.text(node));
}

/** Text that waited in a table: white space stays there, all else goes before it. */
function settle(p: Parsing): void {
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

function textBy(p: Parsing, begins: number, to: number, flags: number): void {
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

/** Passes over all that stands in a template. */
function skipTemplate(p: Parsing, tag: number, step: number): void {
  if (tag === TEMPLATE) p.templates += step;
}

function sinkOf(p: Parsing): Sink {
  const { open, tree } = p;
  const before = () => {
    p.skipLine = false;
    if (p.waiting.length > 0) settle(p);
  };
  /** Past the line break that `pre` and `textarea` may begin with. */
  const behindLine = (from: number): number => {
    p.skipLine = false;
    if (tree.source.startsWith("\r\n", from)) return from + 2;
    return tree.source[from] === "\n" || tree.source[from] === "\r" ? from + 1 : from;
  };
  return {
    start(tag) {
      before();
      if (p.templates > 0) {
        skipTemplate(p, tag.tag, 1);
        tree.used = tag.from;
        return p.rawInTemplate(tag);
      }
      for (;;) {
        if (open.nodes.length > 0 && open.topTag >= FOREIGN && isForeignStart(p, tag.tag)) {
          if (startInForeign(p, tag)) return MARKUP;
          continue;
        }
        const how = startBy(p, tag);
        if (how !== null) return how;
      }
    },
    end(tag) {
      before();
      if (p.raw) {
        p.raw = false;
        if (p.templates === 0) open.pop();
        return;
      }
      if (p.templates > 0) {
        skipTemplate(p, tag.tag, -1);
        return;
      }
      if (open.nodes.length > 0 && open.topTag >= FOREIGN && endInForeign(p, tag)) return;
      while (!endBy(p, tag));
    },
    text(from, to, flags) {
      const begins = p.skipLine ? behindLine(from) : from;
      if (begins >= to || p.templates > 0) return;
      if (open.nodes.length > 0 && open.topTag >= FOREIGN && isForeignText(p)) {
        open.text(begins, to, flags | SHOW_NUL);
        if (flags & NOT_SPACE) p.mayFrame = false;
      } else textBy(p, begins, to, flags);
    },
    raw(from, to) {
      const begins = p.skipLine ? behindLine(from) : from;
      if (p.templates > 0 || begins >= to) return;
      const flags = READS_REFERENCES(open.topTag) ? REFERENCE : NO_REFERENCES;
      open.text(begins, to, flags | ODD | SHOW_NUL | NOT_SPACE);
    },
    comment() {
      before();
      if (p.templates > 0 || open.nodes.length === 0) return;
      if (p.mode === "after body" && open.topTag < FOREIGN) return;
      const last = tree.lasts[open.top] as number;
      if (last >= 0 && (tree.tags[last] as number) < 0) open.put(COMMENT, 0, 0);
    },
    doctype(from, to) {
      if (p.mode !== "initial") return;
      p.old = isOldPage(tree.source.slice(from, Math.min(to, from + 1000)));
      p.mode = "before html";
    },
    takesData: () => open.nodes.length > 0 && open.topTag >= FOREIGN,
  };
}

/** Parses a page as browsers do. What a page leaves out (html, head, body) is there. Throws `TooManyParts` over `most` nodes. @example parseHtml("<p>One<p>Two") */
export function parseHtml(source: string, most?: number): PageTree {
  const tree = new PageTree(source, most);
  const p = new Parsing(tree);
  scan(tree, sinkOf(p));
  if (p.raw && p.templates === 0) p.open.pop();
  if (p.waiting.length > 0) settle(p);
  while (
    p.mode === "initial" ||
    p.mode.startsWith("before") ||
    p.mode === "in head" ||
    p.mode === "after head"
  )
    goOn(p);
  return tree;
}
