// HTML tree: a page parsed, and walks over it that never recurse, so that no depth can break them.
import { parse, type DefaultTreeAdapterTypes as T } from "parse5";

/** An element of the parsed page. */
export type Element = T.Element;
type Node = T.Node;

/** Parses a page as browsers do. `places` keeps where each node stands in the source; it costs half as much time again. */
export const parseHtml = (source: string, places = false): T.Document =>
  parse(source, { sourceCodeLocationInfo: places });

/** True for an element. */
export const isElement = (node: Node): node is Element => "tagName" in node;

const isText = (node: Node): node is T.TextNode => node.nodeName === "#text";

/** An attribute's value; null where it has none. */
export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((a) => a.name === name)?.value ?? null;

/** What a walk tells: an element is entered, left, or text is met. */
export interface Visitor {
  /** Return false to pass over the element and all in it. */
  readonly enter: (element: Element) => boolean;
  readonly leave?: (element: Element) => void;
  readonly text?: (value: string, node: T.TextNode) => void;
}

/** Walks a tree in document order. */
export function walk(root: Node, visitor: Visitor): void {
  const stack: { node: Node; done: boolean }[] = [{ node: root, done: false }];
  while (stack.length > 0) {
    const top = stack.pop() as { node: Node; done: boolean };
    const { node } = top;
    if (top.done) {
      if (isElement(node)) visitor.leave?.(node);
      continue;
    }
    if (isText(node)) {
      visitor.text?.(node.value, node);
      continue;
    }
    if (isElement(node) && !visitor.enter(node)) continue;
    if (!("childNodes" in node)) continue;
    stack.push({ node, done: true });
    for (let i = node.childNodes.length - 1; i >= 0; i--)
      stack.push({ node: node.childNodes[i] as Node, done: false });
  }
}

/** The words in an element, white space made single. */
export function textOf(root: Node): string {
  const parts: string[] = [];
  walk(root, {
    enter: (e) => !UNSEEN.has(e.tagName),
    text: (value) => parts.push(value),
  });
  return parts.join(" ").replace(/\s+/g, " ").trim();
}

/** Elements that show no text of the article. */
export const UNSEEN: ReadonlySet<string> = new Set(
  "script style noscript template nav aside footer form button select option input textarea iframe object embed svg math canvas audio video map dialog menu head link meta title".split(
    " ",
  ),
);

/** True for an element that a browser does not show. */
export const isHidden = (element: Element): boolean =>
  attribute(element, "hidden") !== null ||
  attribute(element, "aria-hidden") === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, "style") ?? "");
