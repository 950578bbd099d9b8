// Adopt: the end tag of a formatting element where elements are wrongly nested ("<b><p></b></p>"): the standard's adoption agency.
import type { OpenElements } from "./open.ts";
import { isSpecial } from "./tags.ts";

/** Index of the topmost special element that stands in the one at `from`; −1 for none. */
function furthest(open: OpenElements, from: number): number {
  for (let i = from + 1; i < open.tags.length; i++) if (isSpecial(open.tags[i] as number)) return i;
  return -1;
}

/** Moves all that stands in one node into another. */
function moveAll(open: OpenElements, from: number, to: number): void {
  const { tree } = open;
  for (let child = tree.firsts[from] as number; child >= 0; child = tree.firsts[from] as number) {
    tree.take(child);
    tree.put(child, to, -1);
  }
}

/** Ends a formatting element. False where none goes on, so that its end is that of any other. */
export function adopt(open: OpenElements, tag: number): boolean {
  const { tree, formatting } = open;
  if (open.topTag === tag && !formatting.includes(open.top)) {
    open.pop();
    return true;
  }
  for (let outer = 0; outer < 8; outer++) {
    const listed = open.formattingAt(tag);
    if (listed < 0) return outer > 0;
    const element = formatting[listed] as number;
    const at = open.nodes.lastIndexOf(element);
    if (at < 0) {
      formatting.splice(listed, 1);
      return true;
    }
    if (open.isBounded(at)) return true;
    const far = furthest(open, at);
    if (far < 0) {
      open.cut(at);
      formatting.splice(listed, 1);
      return true;
    }
    const block = open.nodes[far] as number;
    const around = open.nodes[at - 1] as number;
    const aroundTag = open.tags[at - 1] as number;
    let bookmark = listed;
    let last = block;
    let inner = 0;
    for (let i = far - 1; i > at; i--) {
      inner++;
      let node = open.nodes[i] as number;
      let kept = formatting.indexOf(node);
      if (inner > 3 && kept >= 0) {
        formatting.splice(kept, 1);
        if (kept < bookmark) bookmark--;
        kept = -1;
      }
      if (kept < 0) {
        open.removeAt(i);
        continue;
      }
      node = open.copy(node);
      formatting[kept] = node;
      open.nodes[i] = node;
      if (last === block) bookmark = kept + 1;
      tree.take(last);
      tree.put(last, node, -1);
      last = node;
    }
    tree.take(last);
    const { parent, next } = open.place(around, aroundTag);
    tree.put(last, parent, next);
    const made = open.copy(element);
    moveAll(open, block, made);
    tree.put(made, block, -1);
    const old = formatting.indexOf(element);
    formatting.splice(old, 1);
    formatting.splice(old < bookmark ? bookmark - 1 : bookmark, 0, made);
    open.removeAt(open.nodes.lastIndexOf(element));
    open.insertAt(open.nodes.lastIndexOf(block) + 1, made, tag);
  }
  return true;
}
