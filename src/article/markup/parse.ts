// Parse: a page's source to the tree that a browser would build of it, from any broken page, in linear time and bounded depth.
import { isOldPage } from "./doctype.ts";
import { endInForeign, isForeignStart, isForeignText, startInForeign } from "./foreign.ts";
import { endBy, goOn, startBy } from "./modes.ts";
import { Parsing } from "./page.ts";
import { MARKUP, type Sink, scan } from "./scan.ts";
import { NO_REFERENCES, NOT_SPACE, ODD, REFERENCE, SHOW_NUL } from "./source-text.ts";
import { FOREIGN, inList, tagOf } from "./tags.ts";
import { settle, textBy } from "./text.ts";
import { COMMENT, PageTree } from "./tree.ts";

const TEMPLATE = tagOf("template");
const READS_REFERENCES = inList("title textarea");

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
