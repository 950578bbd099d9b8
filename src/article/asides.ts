// Asides: parts of a speaking paragraph that are not the article's own words.
import type { ParagraphRole } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { findDateline } from "./datelines.ts";
import type { Block } from "./lines.ts";

/** A bracket in which the editors speak as themselves, not a word put into a quotation. */
const EDITORIAL =
  /^[([]\s*(?:(?:editor|editors|author|translator|ed)(?:'s|s')?\.?\s*(?:note)?\s*[:.–—-]|note\s*:|read (?:more|also|the)\b|related\s*:|see also\b|photo\s*:|story continues|click here)|[-–—]\s*(?:ed|ed\. ?note|editor|author)\.?\s*[)\]]$/i;

/** The parts of `block` that are not running text: its dateline and brackets that the editors sign. `early`: near the top. */
export function findAsides(block: Block, role: ParagraphRole, early: boolean): Span[] {
  if (role !== "body" && role !== "standfirst" && role !== "list") return [];
  const asides: Span[] = [];
  const { text, span } = block;
  const dateline = findDateline(text);
  if (dateline && (early || !dateline.bare))
    asides.push({ start: span.start, end: span.start + dateline.length });
  let from = -1;
  for (let i = dateline?.length ?? 0; i < text.length; i++) {
    const c = text[i];
    if (c === "[" || c === "(") from = i;
    else if ((c === "]" || c === ")") && from >= 0) {
      if (i - from <= 600 && EDITORIAL.test(text.slice(from, i + 1)))
        asides.push({ start: span.start + from, end: span.start + i + 1 });
      from = -1;
    }
  }
  return asides;
}
