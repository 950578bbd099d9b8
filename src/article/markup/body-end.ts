// End of body: what an end tag does in the body of a page, by the standard's rules "in body".
import { adopt } from "./adopt.ts";
import { MARKED } from "./body.ts";
import type { Parsing } from "./page.ts";
import type { Tag } from "./scan.ts";
import { bitsOf, FORMATTING, HEADING, inList, isSpecial, tagOf } from "./tags.ts";

const BODY = tagOf("body");
const BR = tagOf("br");
const DD = tagOf("dd");
const DT = tagOf("dt");
const FORM = tagOf("form");
const HTML = tagOf("html");
const LI = tagOf("li");
const P = tagOf("p");
const BLOCK_ENDS = inList(
  "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header hgroup listing main menu nav ol pre search section summary ul",
);

/** An end tag that no rule names: it ends the nearest of its name, unless something special stands between. */
function endOther(p: Parsing, tag: number): void {
  const { open } = p;
  if (!open.has(tag)) return;
  for (let i = open.tags.length - 1; i > 0; i--) {
    const t = open.tags[i] as number;
    if (t === tag) {
      open.closeImplied(tag);
      open.cut(Math.min(i, open.nodes.length));
      return;
    }
    if (isSpecial(t)) return;
  }
}

function endForm(p: Parsing): void {
  const { open } = p;
  const node = p.form;
  p.form = -1;
  const at = node < 0 ? -1 : open.nodes.lastIndexOf(node);
  if (at < 0 || open.isBounded(at)) return;
  open.closeImplied();
  open.removeAt(open.nodes.lastIndexOf(node));
}

/** An end tag in the body. */
export function endInBody(p: Parsing, tag: Tag): void {
  const { open } = p;
  const t = tag.tag;
  if (t === P) {
    if (open.inScope(P, "button") < 0) p.imply(P);
    p.closeP();
  } else if (bitsOf(t) & FORMATTING) {
    if (!adopt(open, t)) endOther(p, t);
  } else if (BLOCK_ENDS(t) || t === DD || t === DT || t === LI || MARKED(t)) {
    const at = open.inScope(t, t === LI ? "list" : "");
    if (at < 0) return;
    open.closeImplied(t === DD || t === DT || t === LI ? t : -1);
    open.cut(at);
    if (MARKED(t)) open.clearToMark();
  } else if (bitsOf(t) & HEADING) {
    const at = open.headingInScope();
    if (at >= 0) open.cut(at);
  } else if (t === BODY || t === HTML) {
    if (open.inScope(BODY) >= 0) p.mode = "after body";
  } else if (t === FORM) endForm(p);
  else if (t === BR) {
    open.resume();
    open.put(BR, 0, 0);
    p.mayFrame = false;
  } else endOther(p, t);
}
