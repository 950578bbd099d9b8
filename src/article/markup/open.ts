// Open: the elements that are open while a page is parsed, the formatting that is to go on, and where new content goes.

import { ODD, REFERENCE } from "./source-text.ts";
import {
  BOUND,
  bitsOf,
  boundsForeign,
  FOREIGN,
  FORMATTING,
  FOSTERS,
  HEADING,
  IMPLIED,
  KNOWN,
  LIST_BOUND,
  TABLE_BOUND,
  tagOf,
} from "./tags.ts";
import { MORE_TEXT, type PageTree, TEXT } from "./tree.ts";

/** How deep elements stand in each other at most, as in browsers: one that would stand deeper closes the one before it. */
export const DEEPEST = 512;
/** How many formatting elements are kept at most to go on after a wrongly nested end. */
const MOST_FORMATTING = 64;
/** In the list of formatting elements: what came before goes on no further. */
const MARKER = -1;

const TABLE = tagOf("table");
const HTML = tagOf("html");
const BUTTON = tagOf("button");

/** The elements that are open, innermost last, and what goes with them. A handle that lives as long as one page is parsed. */
export class OpenElements {
  /** Their nodes, and their tags. */
  readonly nodes: number[] = [];
  readonly tags: number[] = [];
  /** How many of each known tag are open, so that most questions need no search. */
  private readonly counts = new Int32Array(KNOWN);
  /** Formatting elements that go on, `MARKER` between those of different cells and the like. */
  readonly formatting: number[] = [];
  /** For each node of `formatting` how its attributes were written. */
  private readonly written = new Map<number, readonly [from: number, to: number]>();
  /** True while content of a table that belongs in no cell is put before it. */
  fostering = false;

  readonly tree: PageTree;

  constructor(tree: PageTree) {
    this.tree = tree;
  }

  get top(): number {
    return this.nodes[this.nodes.length - 1] as number;
  }
  get topTag(): number {
    return this.tags[this.tags.length - 1] as number;
  }

  private count(tag: number, step: number): void {
    if (tag < KNOWN) this.counts[tag] = (this.counts[tag] as number) + step;
  }
  push(node: number, tag: number): void {
    this.nodes.push(node);
    this.tags.push(tag);
    this.count(tag, 1);
  }
  pop(): void {
    const tag = this.tags.pop() as number;
    this.nodes.pop();
    this.count(tag, -1);
  }
  /** Takes the element at an index out of the list; it stays where it stands in the tree. */
  removeAt(i: number): void {
    const tag = this.tags[i] as number;
    this.tags.splice(i, 1);
    this.nodes.splice(i, 1);
    this.count(tag, -1);
  }
  insertAt(i: number, node: number, tag: number): void {
    this.tags.splice(i, 0, tag);
    this.nodes.splice(i, 0, node);
    this.count(tag, 1);
  }
  cut(length: number): void {
    while (this.nodes.length > length) this.pop();
  }

  /** True where one with this tag is open, in whatever scope. */
  has(tag: number): boolean {
    return tag < KNOWN ? (this.counts[tag] as number) > 0 : this.tags.includes(tag);
  }

  /** Index of the innermost one with this tag, where nothing that bounds the scope stands in it; −1 for none. */
  inScope(tag: number, more: "" | "list" | "button" | "table" = ""): number {
    if (!this.has(tag)) return -1;
    for (let i = this.tags.length - 1; i >= 0; i--) {
      const t = this.tags[i] as number;
      if (t === tag) return i;
      if (more === "table" ? bitsOf(t) & TABLE_BOUND : bitsOf(t) & BOUND) return -1;
      if (more === "list" && bitsOf(t) & LIST_BOUND) return -1;
      if (more === "button" && t === BUTTON) return -1;
      if (more !== "table" && t >= FOREIGN && boundsForeign(t)) return -1;
    }
    return -1;
  }
  /** True where something that bounds every scope stands in the element at this index. */
  isBounded(at: number): boolean {
    for (let i = this.tags.length - 1; i > at; i--) {
      const t = this.tags[i] as number;
      if (bitsOf(t) & BOUND || (t >= FOREIGN && boundsForeign(t))) return true;
    }
    return false;
  }
  /** Index of the innermost heading in scope; −1 for none. */
  headingInScope(): number {
    for (let i = this.tags.length - 1; i >= 0; i--) {
      const t = this.tags[i] as number;
      if (bitsOf(t) & HEADING) return i;
      if (bitsOf(t) & BOUND || (t >= FOREIGN && boundsForeign(t))) return -1;
    }
    return -1;
  }

  /** Closes elements whose end is implied, but not one with the tag `but`. */
  closeImplied(but = -1): void {
    while (bitsOf(this.topTag) & IMPLIED && this.topTag !== but) this.pop();
  }
  /** Closes all down to one of these tags, or the root. */
  closeTo(isOne: (tag: number) => boolean): void {
    while (!isOne(this.topTag) && this.topTag !== HTML) this.pop();
  }

  /** Where content goes that is put into `parent`: there, or before the table where it stands in none of its cells. */
  place(parent: number, tag: number): { parent: number; next: number } {
    if (!this.fostering || !(bitsOf(tag) & FOSTERS)) return { parent, next: -1 };
    const at = this.tags.lastIndexOf(TABLE);
    if (at < 0) return { parent: this.nodes[0] as number, next: -1 };
    const table = this.nodes[at] as number;
    const around = this.tree.parents[table] as number;
    return around < 0 ? { parent: this.nodes[at - 1] as number, next: -1 } : { parent: around, next: table };
  }
  private inPlace(node: number): void {
    if (this.fostering && bitsOf(this.topTag) & FOSTERS) {
      const { parent, next } = this.place(this.top, this.topTag);
      this.tree.put(node, parent, next);
    } else this.tree.put(node, this.top, -1);
  }

  /** Puts an element where content goes, without opening it. */
  put(tag: number, from: number, to: number): number {
    const node = this.tree.add(tag, from, to, 0);
    this.inPlace(node);
    return node;
  }
  /** Puts an element where content goes, and opens it. */
  open(tag: number, from: number, to: number): number {
    if (this.nodes.length >= DEEPEST) this.pop();
    const node = this.put(tag, from, to);
    this.push(node, tag);
    return node;
  }
  /** Puts a text where content goes. */
  text(from: number, to: number, flags: number): void {
    const { tree } = this;
    const fostered = this.fostering && bitsOf(this.topTag) & FOSTERS;
    const { parent, next } = fostered ? this.place(this.top, this.topTag) : { parent: this.top, next: -1 };
    const before = (next < 0 ? tree.lasts[parent] : tree.befores[next]) as number;
    const goesOn = before >= 0 && ((tree.tags[before] as number) === TEXT || tree.tags[before] === MORE_TEXT);
    // Text that goes on right where it ended, with nothing to be read in it, is one text.
    if (
      goesOn &&
      tree.tos[before] === from &&
      !((flags | (tree.flags[before] as number)) & (REFERENCE | ODD))
    ) {
      tree.tos[before] = to;
      tree.flags[before] = (tree.flags[before] as number) | flags;
      return;
    }
    tree.put(tree.add(goesOn ? MORE_TEXT : TEXT, from, to, flags), parent, next);
  }

  /** Keeps a formatting element to go on. Of four alike the first is forgotten. */
  keep(node: number, from: number, to: number): void {
    const { source, tags } = this.tree;
    const attributes = source.slice(from, to);
    let alike = 0;
    for (let i = this.formatting.length - 1; i >= 0; i--) {
      const other = this.formatting[i] as number;
      if (other === MARKER) break;
      if (tags[other] !== tags[node]) continue;
      const [f, t] = this.written.get(other) ?? [0, 0];
      if (t - f === to - from && source.slice(f, t) === attributes && ++alike === 3)
        this.formatting.splice(i, 1);
    }
    this.formatting.push(node);
    this.written.set(node, [from, to]);
    if (this.formatting.length > MOST_FORMATTING) {
      const first = this.formatting.findIndex((f) => f !== MARKER);
      if (first >= 0) this.formatting.splice(first, 1);
    }
  }
  mark(): void {
    this.formatting.push(MARKER);
  }
  /** Forgets the formatting kept since the last mark. */
  clearToMark(): void {
    while (this.formatting.length > 0 && this.formatting.pop() !== MARKER);
  }
  /** Index in `formatting` of the last with this tag since the mark; −1 for none. */
  formattingAt(tag: number): number {
    for (let i = this.formatting.length - 1; i >= 0; i--) {
      const node = this.formatting[i] as number;
      if (node === MARKER) return -1;
      if (this.tree.tags[node] === tag) return i;
    }
    return -1;
  }
  /** A new element like a formatting element, standing nowhere yet. */
  copy(node: number): number {
    const { tree } = this;
    const made = tree.add(tree.tags[node] as number, tree.froms[node] as number, tree.tos[node] as number, 0);
    this.written.set(made, this.written.get(node) ?? [0, 0]);
    return made;
  }

  private isOpen(node: number): boolean {
    const tag = this.tree.tags[node] as number;
    return (this.counts[tag] as number) > 0 && this.nodes.lastIndexOf(node) >= 0;
  }
  /** Opens the formatting elements again that were closed and go on. */
  resume(): void {
    const { formatting } = this;
    let i = formatting.length - 1;
    if (i < 0 || formatting[i] === MARKER || this.isOpen(formatting[i] as number)) return;
    while (i > 0 && formatting[i - 1] !== MARKER && !this.isOpen(formatting[i - 1] as number)) i--;
    for (; i < formatting.length; i++) {
      const node = this.copy(formatting[i] as number);
      if (this.nodes.length >= DEEPEST) this.pop();
      this.inPlace(node);
      this.push(node, this.tree.tags[node] as number);
      formatting[i] = node;
    }
  }
}

/** True for a formatting element of HTML. */
export const isFormatting = (tag: number): boolean => (bitsOf(tag) & FORMATTING) !== 0;
