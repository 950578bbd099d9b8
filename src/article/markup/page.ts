// Page: what is known while a page is being parsed, and the small steps that several of the rules share.
import { OpenElements } from "./open.ts";
import { MARKUP, RAW_TEXT, SCRIPT, type Tag } from "./scan.ts";
import { bitsOf, inList, RAW, REFERENCES, tagOf } from "./tags.ts";
import type { PageTree } from "./tree.ts";

/** Which part of the page the rules are in: the standard's insertion modes. */
export type Mode =
  | "initial"
  | "before html"
  | "before head"
  | "in head"
  | "after head"
  | "in body"
  | "in table"
  | "in caption"
  | "in columns"
  | "in table body"
  | "in row"
  | "in cell"
  | "in select"
  | "in select in table"
  | "after body"
  | "in frameset";

const T = {
  html: tagOf("html"),
  head: tagOf("head"),
  body: tagOf("body"),
  p: tagOf("p"),
  script: tagOf("script"),
  select: tagOf("select"),
  table: tagOf("table"),
  td: tagOf("td"),
  th: tagOf("th"),
  tr: tagOf("tr"),
  tbody: tagOf("tbody"),
  thead: tagOf("thead"),
  tfoot: tagOf("tfoot"),
  caption: tagOf("caption"),
  colgroup: tagOf("colgroup"),
  frameset: tagOf("frameset"),
};
const LINE_FIRST = inList("pre listing textarea");

/** A page while it is parsed. A handle that lives as long as that. */
export class Parsing {
  readonly open: OpenElements;
  mode: Mode = "initial";
  /** Nodes of the head and of the form that is open; −1 for none. */
  head = -1;
  form = -1;
  /** False once something stands in the body that a frameset may not replace. */
  mayFrame = true;
  /** True for pages of before the standards, as their DOCTYPE (or none) tells. */
  old = true;
  /** Templates that are open: all in them is passed over. */
  templates = 0;
  /** True in an element that holds no mark-up. */
  raw = false;
  /** True where a line break that comes next is not shown. */
  skipLine = false;
  /** Text in a table that waits for where it goes: three numbers each. */
  readonly waiting: number[] = [];

  readonly tree: PageTree;

  constructor(tree: PageTree) {
    this.tree = tree;
    this.open = new OpenElements(tree);
  }

  /** Opens an element for a start tag. */
  insert(tag: Tag): number {
    if (LINE_FIRST(tag.tag)) this.skipLine = true;
    return this.open.open(tag.tag, tag.from, tag.to);
  }
  /** Opens an element that the page leaves out. */
  imply(tag: number): number {
    return this.open.open(tag, 0, 0);
  }
  /** Puts an element that has no content. */
  insertVoid(tag: Tag): void {
    this.open.put(tag.tag, tag.from, tag.to);
  }
  /** Opens an element whose content is no mark-up. */
  insertRaw(tag: Tag): number {
    this.insert(tag);
    this.raw = true;
    return tag.tag === T.script ? SCRIPT : RAW_TEXT;
  }

  /** Within a template nothing is put anywhere, but scripts and their like are passed over as what they are. */
  rawInTemplate(tag: Tag): number {
    if (!(bitsOf(tag.tag) & (RAW | REFERENCES))) return MARKUP;
    this.raw = true;
    return tag.tag === T.script ? SCRIPT : RAW_TEXT;
  }

  /** Ends an open paragraph, where there is one. */
  closeP(): void {
    const at = this.open.inScope(T.p, "button");
    if (at >= 0) this.open.cut(at);
  }

  /** Adds attributes that a second `<html>` or `<body>` states to an element. */
  merge(node: number, tag: Tag): void {
    if (tag.from === tag.to) return;
    const { tree } = this;
    const [from, to] = [tree.froms[node] as number, tree.tos[node] as number];
    const start = tree.used;
    for (const [f, t] of [
      [from, to],
      [tag.from, tag.to],
    ] as const)
      for (let i = f; i < t; i += 4) {
        const [number, name, begins, ends] = tree.attributes.subarray(i, i + 4);
        tree.keep(number as number, name as number, begins as number, ends as number);
      }
    // The first of a name counts, so that what is there already stays.
    tree.froms[node] = start;
    tree.tos[node] = tree.used;
  }

  /** Finds the mode again from the elements that are open. */
  resetMode(): void {
    const { tags } = this.open;
    for (let i = tags.length - 1; i >= 0; i--) {
      const mode = this.modeOf(tags[i] as number, i);
      if (mode !== null) {
        this.mode = mode;
        return;
      }
    }
    this.mode = "in body";
  }
  private modeOf(tag: number, i: number): Mode | null {
    if (tag === T.select)
      return this.open.tags.slice(0, i).includes(T.table) ? "in select in table" : "in select";
    if (tag === T.td || tag === T.th) return "in cell";
    if (tag === T.tr) return "in row";
    if (tag === T.tbody || tag === T.thead || tag === T.tfoot) return "in table body";
    if (tag === T.caption) return "in caption";
    if (tag === T.colgroup) return "in columns";
    if (tag === T.table) return "in table";
    if (tag === T.head) return "in head";
    if (tag === T.body) return "in body";
    if (tag === T.frameset) return "in frameset";
    if (tag === T.html) return this.head < 0 ? "before head" : "after head";
    return null;
  }
}
