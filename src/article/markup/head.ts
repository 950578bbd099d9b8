// Head: what a tag does before the body of a page begins.
import type { Parsing } from "./page.ts";
import { MARKUP, type Tag } from "./scan.ts";
import { bitsOf, OF_HEAD, RAW, REFERENCES, tagOf } from "./tags.ts";

const NOSCRIPT = tagOf("noscript");
const TEMPLATE = tagOf("template");

/** True for what belongs into a head. */
export const belongsInHead = (tag: number): boolean => (bitsOf(tag) & OF_HEAD) !== 0 || tag === NOSCRIPT;

/** A start tag that the head's rules handle, wherever it stands. */
export function startInHead(p: Parsing, tag: Tag): number {
  if (bitsOf(tag.tag) & (RAW | REFERENCES)) return p.insertRaw(tag);
  // Nothing in a template is shown, and none of its end tags reaches out of it: all of it is passed over.
  if (tag.tag === TEMPLATE) p.templates = 1;
  p.insertVoid(tag);
  return MARKUP;
}
