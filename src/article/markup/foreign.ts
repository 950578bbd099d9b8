// Foreign: what a tag does in SVG and MathML, and where HTML goes on within them.
import type { Parsing } from "./page.ts";
import type { Tag } from "./scan.ts";
import { BREAKS_OUT, bitsOf, FOREIGN, inList, SVG, tagOf } from "./tags.ts";

const SVG_TAG = tagOf("svg");
const FONT = tagOf("font");
const XML = tagOf("annotation-xml");
const P = tagOf("p");
const BR = tagOf("br");
const MATH_TEXT = inList("mi mo mn ms mtext");
const SVG_HTML = inList("foreignobject desc title");
const MATH_ONLY = inList("mglyph malignmark");

const isMathText = (tag: number): boolean => tag >= FOREIGN && !(tag & SVG) && MATH_TEXT(tag & ~FOREIGN);
function takesHtml(p: Parsing, node: number, tag: number): boolean {
  if (tag & SVG) return SVG_HTML(tag & ~(FOREIGN | SVG));
  if (tag !== (XML | FOREIGN)) return false;
  const encoding = p.tree.attribute(node, "encoding")?.toLowerCase();
  return encoding === "text/html" || encoding === "application/xhtml+xml";
}

/** True where a start tag is one of SVG or MathML: in an element of those that takes no HTML. */
export function isForeignStart(p: Parsing, tag: number): boolean {
  const top = p.open.topTag;
  if (top < FOREIGN) return false;
  if (isMathText(top) && !MATH_ONLY(tag)) return false;
  if (top === (XML | FOREIGN) && tag === SVG_TAG) return false;
  return !takesHtml(p, p.open.top, top);
}
/** True where text is one of SVG or MathML. */
export function isForeignText(p: Parsing): boolean {
  const top = p.open.topTag;
  return top >= FOREIGN && !isMathText(top) && !takesHtml(p, p.open.top, top);
}

/** Leaves SVG and MathML for HTML. */
function breakOut(p: Parsing): void {
  const { open } = p;
  while (open.topTag >= FOREIGN && !isMathText(open.topTag) && !takesHtml(p, open.top, open.topTag))
    open.pop();
}

/** A start tag in SVG or MathML. False where it ends them, and is to be looked at again. */
export function startInForeign(p: Parsing, tag: Tag): boolean {
  const t = tag.tag;
  if (bitsOf(t) & BREAKS_OUT || (t === FONT && p.tree.hasFontAttribute(tag.from, tag.to))) {
    breakOut(p);
    return false;
  }
  const name = t | FOREIGN | (p.open.topTag & SVG);
  if (tag.closed) p.open.put(name, tag.from, tag.to);
  else p.open.open(name, tag.from, tag.to);
  return true;
}

/** An end tag in SVG or MathML. False where it is to be looked at by the rules for HTML. */
export function endInForeign(p: Parsing, tag: Tag): boolean {
  const { open } = p;
  const t = tag.tag;
  if (t === P || t === BR) {
    breakOut(p);
    return false;
  }
  for (let i = open.tags.length - 1; i > 0; i--) {
    const each = open.tags[i] as number;
    if (each < FOREIGN) return false;
    if ((each & ~(FOREIGN | SVG)) === t) {
      open.cut(i);
      return true;
    }
  }
  return true;
}
