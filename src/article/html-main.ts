// HTML main text: which element of a page holds the article, and its paragraphs with the roles that the mark-up gives.

import type { DefaultTreeAdapterTypes as T } from "parse5";
import type { ParagraphRole } from "../model/article.ts";
import { attribute, type Element, isElement, isFurniture, isHidden, UNSEEN, walk } from "./html-tree.ts";

/** A paragraph of a page. */
export interface HtmlBlock {
  readonly text: string;
  readonly hint: ParagraphRole | null;
}

const BLOCK = new Set(
  "address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const HINT: ReadonlyMap<string, ParagraphRole> = new Map<string, ParagraphRole>([
  ["h1", "title"],
  ["h2", "heading"],
  ["h3", "heading"],
  ["h4", "heading"],
  ["h5", "heading"],
  ["h6", "heading"],
  ["blockquote", "quote"],
  ["li", "list"],
  ["figcaption", "caption"],
]);

interface Weights {
  /** Units of text in paragraphs below each element. */
  readonly below: ReadonlyMap<Element, number>;
  readonly total: number;
}

/** Length of paragraph text under every element; hidden parts count nothing. */
function weigh(document: T.Document): Weights {
  const below = new Map<Element, number>();
  const open: { element: Element; sum: number }[] = [];
  let inParagraph = 0;
  let total = 0;
  walk(document, {
    enter(e) {
      if (UNSEEN.has(e.tagName) || isHidden(e)) return false;
      if (e.tagName === "p") inParagraph++;
      open.push({ element: e, sum: 0 });
      return true;
    },
    text(value) {
      const top = open.at(-1);
      if (!top || inParagraph === 0) return;
      const n = value.trim().length;
      top.sum += n;
      total += n;
    },
    leave(e) {
      if (e.tagName === "p") inParagraph--;
      const top = open.pop();
      if (!top) return;
      below.set(e, top.sum);
      const parent = open.at(-1);
      if (parent) parent.sum += top.sum;
    },
  });
  return { below, total };
}

/** The element that holds the article: an `article`, a `main`, a marked body, or the parent of most paragraph text. */
export function mainElement(document: T.Document): { root: Element | null; weights: Weights } {
  const weights = weigh(document);
  const { below, total } = weights;
  let body: Element | null = null;
  let best: Element | null = null;
  const better = (e: Element) => (below.get(e) ?? 0) > (best ? (below.get(best) ?? 0) : 0);
  let parent: Element | null = null;
  let parentScore = 0;
  for (const e of below.keys()) {
    if (e.tagName === "body") body = e;
    const marked =
      e.tagName === "article" ||
      e.tagName === "main" ||
      attribute(e, "role") === "main" ||
      attribute(e, "role") === "article" ||
      attribute(e, "itemprop") === "articleBody";
    if (marked && better(e)) best = e;
    let own = 0;
    for (const child of e.childNodes)
      if (isElement(child) && child.tagName === "p") own += below.get(child) ?? 0;
    if (own > parentScore) {
      parentScore = own;
      parent = e;
    }
  }
  // An `article` inside the winning `main` is closer, where it holds nearly as much.
  const chosen = best as Element | null;
  if (chosen && (below.get(chosen) ?? 0) * 10 >= total * 4) {
    let closer: Element = chosen;
    for (const e of below.keys())
      if (
        e.tagName === "article" &&
        (below.get(e) ?? 0) * 10 >= (below.get(chosen) ?? 0) * 9 &&
        (below.get(e) ?? 0) <= (below.get(closer) ?? 0)
      )
        closer = e;
    return { root: closer, weights };
  }
  if (parent && parentScore * 2 >= total && parentScore > 0) {
    // One step out, so that a headline beside the paragraphs comes along.
    const above = (parent as Element).parentNode;
    const out =
      above &&
      isElement(above) &&
      (below.get(above) ?? 0) * 10 <= parentScore * 12 &&
      above.tagName !== "html"
        ? above
        : parent;
    return { root: out, weights };
  }
  return { root: body, weights };
}

/** The paragraphs under `root`, in order. */
export function blocksUnder(root: Element, weights: Weights): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  const hints: ParagraphRole[] = [];
  const whole = weights.below.get(root) ?? 0;
  let buffer: string[] = [];
  let breaks = 0;
  const flush = () => {
    const text = buffer
      .join("")
      .replace(/[\s\u00a0]+/g, " ")
      .trim();
    buffer = [];
    if (text === "") return;
    const inner = hints.at(-1) ?? null;
    const hint = inner === "title" && blocks.some((b) => b.hint === "title") ? "heading" : inner;
    blocks.push({ text, hint });
  };
  walk(root, {
    enter(e) {
      if (UNSEEN.has(e.tagName) || isHidden(e)) return false;
      if (e !== root && isFurniture(e) && (weights.below.get(e) ?? 0) * 10 < whole * 4) return false;
      if (e.tagName === "br") {
        if (++breaks >= 2) flush();
        else buffer.push(" ");
        return false;
      }
      if (BLOCK.has(e.tagName)) flush();
      const hint = HINT.get(e.tagName);
      if (hint) hints.push(hint);
      return true;
    },
    text(value) {
      if (value.trim() !== "") breaks = 0;
      buffer.push(value);
    },
    leave(e) {
      if (BLOCK.has(e.tagName)) flush();
      if (HINT.has(e.tagName)) hints.pop();
    },
  });
  flush();
  return blocks;
}
