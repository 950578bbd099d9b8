// Body: what a tag does in the body of a page, by the standard's rules "in body".
import { adopt } from "./adopt.ts";
import { startInHead } from "./head.ts";
import type { Parsing } from "./page.ts";
import { MARKUP, type Tag, TO_THE_END } from "./scan.ts";
import {
  bitsOf,
  ENDS_P,
  FOREIGN,
  FORMATTING,
  HEADING,
  inList,
  isSpecial,
  OF_HEAD,
  SVG,
  tagOf,
} from "./tags.ts";

const [A, BODY, BUTTON, DD, DT, FORM, FRAMESET, HR, HTML, INPUT, LI, NOBR, OPTION, P] = (
  "a body button dd dt form frameset hr html input li nobr option p".split(" ") as string[]
).map(tagOf) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const [PLAINTEXT, RUBY, RTC, SELECT, SVG_TAG, TABLE, TEXTAREA, XMP, IFRAME, IMAGE, IMG, MATH] =
  "plaintext ruby rtc select svg table textarea xmp iframe image img math".split(" ").map(tagOf) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
const PRE = inList("pre listing");
/** Elements that part the formatting in them from that around them. */
export const MARKED = inList("applet marquee object");
const ALONE = inList("area br embed img keygen wbr");
const ALONE_QUIET = inList("param source track");
const RAW_ALONE = inList("noembed noscript");
const NOWHERE = inList("caption col colgroup frame head tbody td tfoot th thead tr");
const OPTIONS = inList("optgroup option");
const RUBY_BASE = inList("rb rtc");
const RUBY_TEXT = inList("rp rt");
const PASSED = inList("address div p");

/** A list item or the like begins: one of its kind that is open ends. */
function closeItem(p: Parsing, isOne: (tag: number) => boolean): void {
  const { open } = p;
  for (let i = open.tags.length - 1; i >= 0; i--) {
    const t = open.tags[i] as number;
    if (isOne(t)) {
      open.closeImplied(t);
      open.cut(i);
      break;
    }
    if (isSpecial(t) && !PASSED(t)) break;
  }
  p.closeP();
}
const isLi = (tag: number): boolean => tag === LI;
const isTerm = (tag: number): boolean => tag === DD || tag === DT;

/** A link within a link ends the first; so does "nobr". */
function endFormatting(p: Parsing, tag: number): void {
  const at = p.open.formattingAt(tag);
  const node = at < 0 ? -1 : (p.open.formatting[at] as number);
  adopt(p.open, tag);
  if (node < 0) return;
  const kept = p.open.formatting.indexOf(node);
  if (kept >= 0) p.open.formatting.splice(kept, 1);
  const still = p.open.nodes.lastIndexOf(node);
  if (still >= 0) p.open.removeAt(still);
}

function startFormatting(p: Parsing, tag: Tag): void {
  const { open } = p;
  if (tag.tag === A && open.formattingAt(A) >= 0) endFormatting(p, A);
  open.resume();
  if (tag.tag === NOBR && open.inScope(NOBR) >= 0) {
    adopt(open, NOBR);
    open.resume();
  }
  open.keep(p.insert(tag), tag.written, tag.end);
}

/** SVG and MathML begin. */
function startForeign(p: Parsing, tag: Tag): void {
  p.open.resume();
  const name = tag.tag | FOREIGN | (tag.tag === SVG_TAG ? SVG : 0);
  if (tag.closed) p.open.put(name, tag.from, tag.to);
  else p.open.open(name, tag.from, tag.to);
}

function startFrameset(p: Parsing, tag: Tag): void {
  const { open } = p;
  if (!p.mayFrame || open.tags[1] !== BODY) return;
  p.tree.take(open.nodes[1] as number);
  open.cut(1);
  p.insert(tag);
  p.mode = "in frameset";
}

/** A start tag in the body; says how the content is to be read. */
export function startInBody(p: Parsing, tag: Tag): number {
  const { open } = p;
  const t = tag.tag;
  const bits = bitsOf(t);
  if (bits & ENDS_P) {
    p.closeP();
    p.insert(tag);
  } else if (bits & FORMATTING) startFormatting(p, tag);
  else if (bits & OF_HEAD) return startInHead(p, tag);
  else if (bits & HEADING) {
    p.closeP();
    if (bitsOf(open.topTag) & HEADING) open.pop();
    p.insert(tag);
  } else if (t === P) {
    p.closeP();
    p.insert(tag);
  } else if (t === LI || t === DD || t === DT) {
    p.mayFrame = false;
    closeItem(p, t === LI ? isLi : isTerm);
    p.insert(tag);
  } else if (ALONE(t) || t === IMAGE || t === INPUT) {
    open.resume();
    if (t === IMAGE) tag.tag = IMG;
    p.insertVoid(tag);
    if (t !== INPUT || p.tree.attribute(p.tree.count - 1, "type")?.toLowerCase() !== "hidden")
      p.mayFrame = false;
  } else if (ALONE_QUIET(t)) p.insertVoid(tag);
  else if (t === HR) {
    p.closeP();
    p.insertVoid(tag);
    p.mayFrame = false;
  } else if (t === HTML) p.merge(open.nodes[0] as number, tag);
  else if (t === BODY) {
    if (open.tags[1] === BODY) {
      p.mayFrame = false;
      p.merge(open.nodes[1] as number, tag);
    }
  } else if (t === FRAMESET) startFrameset(p, tag);
  else if (PRE(t)) {
    p.closeP();
    p.insert(tag);
    p.mayFrame = false;
  } else if (t === FORM) {
    if (p.form >= 0) return MARKUP;
    p.closeP();
    p.form = p.insert(tag);
  } else if (t === BUTTON) {
    const at = open.inScope(BUTTON);
    if (at >= 0) {
      open.closeImplied();
      open.cut(at);
    }
    open.resume();
    p.insert(tag);
    p.mayFrame = false;
  } else if (MARKED(t)) {
    open.resume();
    p.insert(tag);
    open.mark();
    p.mayFrame = false;
  } else if (t === TABLE) {
    if (!p.old) p.closeP();
    p.insert(tag);
    p.mayFrame = false;
    p.mode = "in table";
  } else if (t === TEXTAREA || t === IFRAME || RAW_ALONE(t)) {
    if (t === TEXTAREA || t === IFRAME) p.mayFrame = false;
    return p.insertRaw(tag);
  } else if (t === XMP) {
    p.closeP();
    open.resume();
    p.mayFrame = false;
    return p.insertRaw(tag);
  } else if (t === PLAINTEXT) {
    p.closeP();
    p.insert(tag);
    return TO_THE_END;
  } else if (t === SELECT) {
    open.resume();
    p.insert(tag);
    p.mayFrame = false;
    p.mode = p.mode === "in body" || p.mode === "after body" ? "in select" : "in select in table";
  } else if (OPTIONS(t)) {
    if (open.topTag === OPTION) open.pop();
    open.resume();
    p.insert(tag);
  } else if (RUBY_BASE(t) || RUBY_TEXT(t)) {
    if (open.inScope(RUBY) >= 0) open.closeImplied(RUBY_TEXT(t) ? RTC : -1);
    p.insert(tag);
  } else if (t === SVG_TAG || t === MATH) startForeign(p, tag);
  else if (!NOWHERE(t)) {
    open.resume();
    p.insert(tag);
  }
  return MARKUP;
}
