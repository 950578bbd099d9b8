// Tables: what a tag does in a table, by the standard's rules for tables, captions, columns, rows and cells.
import { startInBody } from "./body.ts";
import { endInBody } from "./body-end.ts";
import { startInHead } from "./head.ts";
import type { Parsing } from "./page.ts";
import { MARKUP, type Tag } from "./scan.ts";
import { inList, tagOf } from "./tags.ts";

const CAPTION = tagOf("caption");
const COL = tagOf("col");
const COLGROUP = tagOf("colgroup");
const FORM = tagOf("form");
const HTML = tagOf("html");
const INPUT = tagOf("input");
const TABLE = tagOf("table");
const TBODY = tagOf("tbody");
const TEMPLATE = tagOf("template");
const TR = tagOf("tr");
const BODIES = [TBODY, tagOf("tfoot"), tagOf("thead")];
const isBody = inList("tbody tfoot thead");
const isCell = inList("td th");
const isTable = inList("table");
const isRow = inList("tr");
const ofHead = inList("style script template");
/** Parts whose start or end has no place in a table's own rules. */
const ignoredEnd = inList("body caption col colgroup html tbody td tfoot th thead tr");
const inRowIgnoredEnd = inList("body caption col colgroup html td th");
const beginsPart = inList("caption col colgroup tbody td tfoot th thead tr");
const beginsBeyondRow = inList("caption col colgroup tbody tfoot thead tr");
const beginsBeyondBody = inList("caption col colgroup tbody tfoot thead");

/** Handles a tag as the body does, with what it gives put before the table. */
function fosterStart(p: Parsing, tag: Tag): number {
  p.open.fostering = true;
  const how = startInBody(p, tag);
  p.open.fostering = false;
  return how;
}
function fosterEnd(p: Parsing, tag: Tag): void {
  p.open.fostering = true;
  endInBody(p, tag);
  p.open.fostering = false;
}

function endTable(p: Parsing): boolean {
  const at = p.open.inScope(TABLE, "table");
  if (at < 0) return false;
  p.open.cut(at);
  p.resetMode();
  return true;
}

function startInTable(p: Parsing, tag: Tag): number | null {
  const { open } = p;
  const t = tag.tag;
  if (t === CAPTION) {
    open.closeTo(isTable);
    open.mark();
    p.insert(tag);
    p.mode = "in caption";
  } else if (t === COLGROUP) {
    open.closeTo(isTable);
    p.insert(tag);
    p.mode = "in columns";
  } else if (t === COL) {
    open.closeTo(isTable);
    p.imply(COLGROUP);
    p.mode = "in columns";
    return null;
  } else if (isBody(t)) {
    open.closeTo(isTable);
    p.insert(tag);
    p.mode = "in table body";
  } else if (isCell(t) || t === TR) {
    open.closeTo(isTable);
    p.imply(TBODY);
    p.mode = "in table body";
    return null;
  } else if (t === TABLE) return endTable(p) ? null : MARKUP;
  else if (ofHead(t)) return startInHead(p, tag);
  else if (t === INPUT && p.tree.hidesInput(tag.from, tag.to)) p.insertVoid(tag);
  else if (t === FORM) {
    if (p.form < 0) {
      p.form = p.insert(tag);
      open.pop();
    }
  } else return fosterStart(p, tag);
  return MARKUP;
}

function startInTableBody(p: Parsing, tag: Tag): number | null {
  const { open } = p;
  const t = tag.tag;
  if (t === TR || isCell(t)) {
    open.closeTo(isBody);
    if (t === TR) p.insert(tag);
    else p.imply(TR);
    p.mode = "in row";
    return t === TR ? MARKUP : null;
  }
  if (beginsBeyondBody(t)) return endTableBody(p) ? null : MARKUP;
  return startInTable(p, tag);
}
/** Ends the group of rows that is open. */
function endTableBody(p: Parsing): boolean {
  const { open } = p;
  if (!BODIES.some((tag) => open.inScope(tag, "table") >= 0)) return false;
  open.closeTo(isBody);
  open.pop();
  p.mode = "in table";
  return true;
}

function endRow(p: Parsing): boolean {
  if (p.open.inScope(TR, "table") < 0) return false;
  p.open.closeTo(isRow);
  p.open.pop();
  p.mode = "in table body";
  return true;
}
function startInRow(p: Parsing, tag: Tag): number | null {
  const { open } = p;
  if (isCell(tag.tag)) {
    open.closeTo(isRow);
    p.insert(tag);
    p.mode = "in cell";
    open.mark();
    return MARKUP;
  }
  if (beginsBeyondRow(tag.tag)) return endRow(p) ? null : MARKUP;
  return startInTable(p, tag);
}

function endCell(p: Parsing): void {
  const { open } = p;
  open.closeImplied();
  while (!isCell(open.topTag) && open.topTag !== HTML) open.pop();
  if (open.topTag !== HTML) open.pop();
  open.clearToMark();
  p.mode = "in row";
}

function endCaption(p: Parsing): boolean {
  const { open } = p;
  const at = open.inScope(CAPTION, "table");
  if (at < 0) return false;
  open.cut(at);
  open.clearToMark();
  p.mode = "in table";
  return true;
}

const hasCell = (p: Parsing): boolean =>
  p.open.inScope(tagOf("td"), "table") >= 0 || p.open.inScope(tagOf("th"), "table") >= 0;

/** A start tag in a table. Null where the mode has changed and the tag is to be looked at again. */
export function startInTables(p: Parsing, tag: Tag): number | null {
  switch (p.mode) {
    case "in table":
      return startInTable(p, tag);
    case "in table body":
      return startInTableBody(p, tag);
    case "in row":
      return startInRow(p, tag);
    case "in cell":
      if (!beginsPart(tag.tag)) return startInBody(p, tag);
      if (!hasCell(p)) return MARKUP;
      endCell(p);
      return null;
    case "in caption":
      if (!beginsPart(tag.tag)) return startInBody(p, tag);
      return endCaption(p) ? null : MARKUP;
    default:
      return startInColumns(p, tag);
  }
}

function startInColumns(p: Parsing, tag: Tag): number | null {
  if (tag.tag === HTML) return startInBody(p, tag);
  if (tag.tag === COL) p.insertVoid(tag);
  else if (tag.tag === TEMPLATE) return startInHead(p, tag);
  else return endColumns(p) ? null : MARKUP;
  return MARKUP;
}
/** Ends a group of columns; false where none is open. */
export function endColumns(p: Parsing): boolean {
  if (p.open.topTag !== COLGROUP) return false;
  p.open.pop();
  p.mode = "in table";
  return true;
}

/** An end tag in a table. False where the mode has changed and the tag is to be looked at again. */
export function endInTables(p: Parsing, tag: Tag): boolean {
  const t = tag.tag;
  switch (p.mode) {
    case "in caption":
      if (t === CAPTION) endCaption(p);
      else if (t === TABLE) return !endCaption(p);
      else if (!ignoredEnd(t)) endInBody(p, tag);
      return true;
    case "in columns":
      if (t === COLGROUP) endColumns(p);
      else if (t !== COL) return !endColumns(p);
      return true;
    case "in cell":
      return endInCell(p, tag);
    case "in row":
      if (t === TR) endRow(p);
      else if (t === TABLE) return !endRow(p);
      else if (isBody(t)) return p.open.inScope(t, "table") < 0 || !endRow(p);
      else if (!inRowIgnoredEnd(t)) return endInTable(p, tag);
      return true;
    case "in table body":
      if (isBody(t)) {
        if (p.open.inScope(t, "table") >= 0) endTableBody(p);
        return true;
      }
      if (t === TABLE) return !endTableBody(p);
      return inRowIgnoredEnd(t) || t === TR ? true : endInTable(p, tag);
    default:
      return endInTable(p, tag);
  }
}

function endInTable(p: Parsing, tag: Tag): boolean {
  if (tag.tag === TABLE) endTable(p);
  else if (!ignoredEnd(tag.tag) && tag.tag !== TEMPLATE) fosterEnd(p, tag);
  return true;
}

function endInCell(p: Parsing, tag: Tag): boolean {
  const { open } = p;
  const t = tag.tag;
  if (isCell(t)) {
    const at = open.inScope(t, "table");
    if (at < 0) return true;
    open.closeImplied();
    open.cut(at);
    open.clearToMark();
    p.mode = "in row";
  } else if (t === TABLE || t === TR || isBody(t)) {
    if (open.inScope(t, "table") < 0) return true;
    endCell(p);
    return false;
  } else if (!ignoredEnd(t)) endInBody(p, tag);
  return true;
}
