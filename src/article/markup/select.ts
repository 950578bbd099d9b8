// Select: what a tag does in a list to choose from.
import { startInHead } from "./head.ts";
import type { Parsing } from "./page.ts";
import { MARKUP, type Tag } from "./scan.ts";
import { inList, tagOf } from "./tags.ts";

const HR = tagOf("hr");
const HTML = tagOf("html");
const OPTGROUP = tagOf("optgroup");
const OPTION = tagOf("option");
const SELECT = tagOf("select");
const OF_HEAD = inList("script template");
const ENDS = inList("input keygen textarea");
const TABLE_PARTS = inList("caption table tbody tfoot thead tr td th");

/** Ends the list; false where none is open. */
function close(p: Parsing): boolean {
  const at = p.open.tags.lastIndexOf(SELECT);
  if (at < 0) return false;
  p.open.cut(at);
  p.resetMode();
  return true;
}

/** A start tag in a list to choose from; null where it is to be looked at again. */
export function startInSelect(p: Parsing, tag: Tag): number | null {
  const { open } = p;
  const t = tag.tag;
  if (p.mode === "in select in table" && TABLE_PARTS(t)) return close(p) ? null : MARKUP;
  if (t === OPTION || t === OPTGROUP || t === HR) {
    if (open.topTag === OPTION) open.pop();
    if (t !== OPTION && open.topTag === OPTGROUP) open.pop();
    if (t === HR) p.insertVoid(tag);
    else p.insert(tag);
  } else if (t === SELECT) close(p);
  else if (ENDS(t)) return close(p) ? null : MARKUP;
  else if (OF_HEAD(t)) return startInHead(p, tag);
  else if (t === HTML) p.merge(open.nodes[0] as number, tag);
  return MARKUP;
}

/** An end tag in a list to choose from; false where it is to be looked at again. */
export function endInSelect(p: Parsing, tag: Tag): boolean {
  const { open } = p;
  const t = tag.tag;
  if (p.mode === "in select in table" && TABLE_PARTS(t)) {
    if (open.inScope(t, "table") < 0) return true;
    return !close(p);
  }
  if (t === OPTGROUP) {
    if (open.topTag === OPTION && open.tags[open.tags.length - 2] === OPTGROUP) open.pop();
    if (open.topTag === OPTGROUP) open.pop();
  } else if (t === OPTION) {
    if (open.topTag === OPTION) open.pop();
  } else if (t === SELECT) close(p);
  return true;
}
