// Walk: a parsed page in the order of the document, what is shown of it, and its words.
import { inList, KNOWN_PART } from "./tags.ts";
import { MORE_TEXT, type PageTree, ROOT, TEXT } from "./tree.ts";

/** What a walk tells: an element is entered, left, or text is met. */
export interface Visitor {
  /** Return false to pass over the element and all in it. */
  readonly enter: (node: number, tag: number) => boolean;
  readonly leave?: (tag: number, node: number) => void;
  /** Met once for each text; what belongs to it though the source parts them follows it in the tree. */
  readonly text?: (node: number) => void;
}

/** Walks all in a node in document order, never by recursion, so that no depth can break it. */
export function walk(tree: PageTree, root: number, { enter, leave, text }: Visitor): void {
  const { tags, firsts, nexts, parents } = tree;
  let at = root;
  for (;;) {
    const tag = tags[at] as number;
    if (tag === TEXT) text?.(at);
    else if (tag >= 0 && (at === ROOT || enter(at, tag))) {
      const first = firsts[at] as number;
      if (first >= 0) {
        at = first;
        continue;
      }
      if (at !== ROOT) leave?.(tag, at);
    }
    for (;;) {
      if (at === root) return;
      const next = nexts[at] as number;
      if (next >= 0) {
        at = next;
        break;
      }
      at = parents[at] as number;
      if (at !== ROOT) leave?.(tags[at] as number, at);
    }
  }
}

const UNSEEN = inList(
  "script style noscript template nav aside footer form button select option input textarea iframe object embed svg math canvas audio video map dialog menu head link meta title",
);

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The words in an element that are shown, white space made single. Where they are longer than `most`, no more than that they are need be read. */
export function wordsOf(tree: PageTree, root: number, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  for (let at = root; at >= 0 && length <= most; ) {
    const tag = tree.tags[at] as number;
    if (tag === TEXT || tag === MORE_TEXT) {
      const text = tree.text(at);
      length += squeezed(text).length;
      if (tag === TEXT) parts.push(text);
      else parts[parts.length - 1] += text;
    }
    at = tree.after(at, root, tag >= 0 && UNSEEN(tag & KNOWN_PART));
  }
  return squeezed(parts.join(" "));
}

/** True for an element that a browser does not show. */
export const isHidden = (tree: PageTree, node: number): boolean => {
  if (!tree.hasAttributes(node)) return false;
  if (tree.attribute(node, "hidden") !== null || tree.attribute(node, "aria-hidden") === "true") return true;
  const style = tree.attribute(node, "style");
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
};
