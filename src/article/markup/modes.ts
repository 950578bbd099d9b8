// Modes: which rules a tag falls under, by where in the page the parser is, and what is opened where a page leaves it out.
import { startInBody } from "./body.ts";
import { endInBody } from "./body-end.ts";
import { belongsInHead, startInHead } from "./head.ts";
import type { Parsing } from "./page.ts";
import { MARKUP, type Tag } from "./scan.ts";
import { endInSelect, startInSelect } from "./select.ts";
import { endInTables, startInTables } from "./table.ts";
import { inList, tagOf } from "./tags.ts";

const HTML = tagOf("html");
const HEAD = tagOf("head");
const BODY = tagOf("body");
const FRAME = tagOf("frame");
const FRAMESET = tagOf("frameset");
const NOFRAMES = tagOf("noframes");
const endsHead = inList("body html br");

/** Steps from the start of the page to a mode in which a tag or text has its place: opens what the page leaves out. */
export function goOn(p: Parsing): void {
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
export function startBy(p: Parsing, tag: Tag): number | null {
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
export function endBy(p: Parsing, tag: Tag): boolean {
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
