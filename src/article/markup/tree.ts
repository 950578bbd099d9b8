// Tree: a parsed page as numbers in flat lists. A node is an index; its text and its attributes are places in the source, read when asked for.
import { TooManyParts } from "../limits.ts";
import { type AttributeName, attributeNumber, DATA } from "./attributes.ts";
import { cleaned, inAttribute, inText, ODD, REFERENCE, SHOW_NUL } from "./source-text.ts";
import { KNOWN, KNOWN_PART, nameOfTag } from "./tags.ts";

const TYPE = attributeNumber("type");
const FONT = (["color", "face", "size"] as const).map(attributeNumber);

/** The document itself. */
export const ROOT = 0;
/** In place of a tag: text. */
export const TEXT = -1;
/** In place of a tag: text that belongs to the text before it, though the source parts them. */
export const MORE_TEXT = -2;
/** In place of a tag: a comment, of which nothing is kept but that it parts texts. */
export const COMMENT = -3;

const grown = (list: Int32Array): Int32Array<ArrayBuffer> => {
  const more = new Int32Array(list.length * 2);
  more.set(list);
  return more;
};

/** A parsed page. Made by `parseHtml`, then left alone. */
export class PageTree {
  /** Tag of each node: `TEXT`, `MORE_TEXT`, `COMMENT`, or the number of an element's name. */
  tags: Int32Array<ArrayBuffer>;
  parents: Int32Array<ArrayBuffer>;
  firsts: Int32Array<ArrayBuffer>;
  lasts: Int32Array<ArrayBuffer>;
  nexts: Int32Array<ArrayBuffer>;
  befores: Int32Array<ArrayBuffer>;
  /** Where a text stands in the source, or an element's attributes in their list: half-open. */
  froms: Int32Array<ArrayBuffer>;
  tos: Int32Array<ArrayBuffer>;
  /** What is known of a text. */
  flags: Uint8Array<ArrayBuffer>;
  count = 0;
  /** Four numbers for each attribute: its number, where its name begins, where its value begins and ends. */
  attributes: Int32Array<ArrayBuffer>;
  used = 0;
  private readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** What was parsed. */
  readonly source: string;
  /** True where a NUL or a carriage return stands anywhere in it. */
  private readonly odd: boolean;

  /** Most nodes that it may have. */
  private readonly most: number;

  constructor(source: string, most = Number.POSITIVE_INFINITY) {
    this.source = source;
    this.most = most;
    this.odd = source.includes("\r") || source.includes("\0");
    const room = 64 + (source.length >>> 5);
    this.tags = new Int32Array(room);
    this.parents = new Int32Array(room);
    this.firsts = new Int32Array(room);
    this.lasts = new Int32Array(room);
    this.nexts = new Int32Array(room);
    this.befores = new Int32Array(room);
    this.froms = new Int32Array(room);
    this.tos = new Int32Array(room);
    this.flags = new Uint8Array(room);
    this.attributes = new Int32Array(room);
    this.add(ROOT, 0, 0, 0);
  }

  /** A new node that stands nowhere yet. */
  add(tag: number, from: number, to: number, flags: number): number {
    const node = this.count++;
    if (node >= this.most) throw new TooManyParts(`more than ${this.most} elements and texts`);
    if (node === this.tags.length) {
      this.tags = grown(this.tags);
      this.parents = grown(this.parents);
      this.firsts = grown(this.firsts);
      this.lasts = grown(this.lasts);
      this.nexts = grown(this.nexts);
      this.befores = grown(this.befores);
      this.froms = grown(this.froms);
      this.tos = grown(this.tos);
      const flagged = new Uint8Array(this.tags.length);
      flagged.set(this.flags);
      this.flags = flagged;
    }
    this.tags[node] = tag;
    this.parents[node] = -1;
    this.firsts[node] = -1;
    this.lasts[node] = -1;
    this.nexts[node] = -1;
    this.befores[node] = -1;
    this.froms[node] = from;
    this.tos[node] = to;
    this.flags[node] = flags;
    return node;
  }

  /** Keeps an attribute; elements name stretches of this list. */
  keep(number: number, name: number, from: number, to: number): void {
    if (this.used + 4 > this.attributes.length) this.attributes = grown(this.attributes);
    this.attributes[this.used++] = number;
    this.attributes[this.used++] = name;
    this.attributes[this.used++] = from;
    this.attributes[this.used++] = to;
  }

  /** The number of a name that is not known beforehand. */
  numberOf(name: string): number {
    let n = this.numbers.get(name);
    if (n === undefined) {
      n = KNOWN + this.names.length;
      this.names.push(name);
      this.numbers.set(name, n);
    }
    return n;
  }

  /** Puts a node into `parent`: before another, or last where that is −1. */
  put(node: number, parent: number, next: number): void {
    const before = next < 0 ? (this.lasts[parent] as number) : (this.befores[next] as number);
    this.parents[node] = parent;
    this.befores[node] = before;
    this.nexts[node] = next;
    if (before < 0) this.firsts[parent] = node;
    else this.nexts[before] = node;
    if (next < 0) this.lasts[parent] = node;
    else this.befores[next] = node;
  }

  /** Takes a node, with all in it, out of its place. */
  take(node: number): void {
    const parent = this.parents[node] as number;
    if (parent < 0) return;
    const before = this.befores[node] as number;
    const next = this.nexts[node] as number;
    if (before < 0) this.firsts[parent] = next;
    else this.nexts[before] = next;
    if (next < 0) this.lasts[parent] = before;
    else this.befores[next] = before;
    this.parents[node] = -1;
    this.befores[node] = -1;
    this.nexts[node] = -1;
  }

  /** Name of an element, in lower case. */
  name(node: number): string {
    const tag = (this.tags[node] as number) & KNOWN_PART;
    return tag < KNOWN ? nameOfTag(tag) : (this.names[tag - KNOWN] as string);
  }

  /** True where an element has any attribute that is kept. */
  hasAttributes(node: number): boolean {
    return (this.tos[node] as number) > (this.froms[node] as number);
  }

  /** An attribute's value by its number; null where it has none. The first of its name counts. */
  valueOf(node: number, number: number): string | null {
    const { attributes } = this;
    const to = this.tos[node] as number;
    for (let i = this.froms[node] as number; i < to; i += 4)
      if (attributes[i] === number) return this.attributeText(i);
    return null;
  }

  /** An attribute's value; null where it has none. */
  attribute(node: number, name: AttributeName): string | null {
    return this.hasAttributes(node) ? this.valueOf(node, attributeNumber(name)) : null;
  }

  /** Attributes with a name of the page's own, `data-…`, whose value begins with a digit. */
  dataAttributes(node: number): { readonly name: string; readonly value: string }[] {
    const out: { name: string; value: string }[] = [];
    const to = this.tos[node] as number;
    for (let i = this.froms[node] as number; i < to; i += 4) {
      if (this.attributes[i] !== DATA) continue;
      const from = this.attributes[i + 1] as number;
      const name = /^[^\s/>=]{1,80}/.exec(this.source.slice(from, from + 80))?.[0].toLowerCase() ?? "";
      if (!out.some((o) => o.name === name)) out.push({ name, value: this.attributeText(i) });
    }
    return out;
  }

  /** True where attributes in these places of the list say that an input is hidden. */
  hidesInput(from: number, to: number): boolean {
    const { attributes } = this;
    for (let i = from; i < to; i += 4)
      if (attributes[i] === TYPE) return this.attributeText(i).toLowerCase() === "hidden";
    return false;
  }
  /** True where one of them says how letters are to look. */
  hasFontAttribute(from: number, to: number): boolean {
    for (let i = from; i < to; i += 4) if (FONT.includes(this.attributes[i] as number)) return true;
    return false;
  }

  private attributeText(i: number): string {
    const raw = this.source.slice(this.attributes[i + 2], this.attributes[i + 3]);
    return this.odd ? cleaned(raw, ODD | SHOW_NUL, inAttribute) : inAttribute(raw);
  }

  /** What a text says. */
  text(node: number): string {
    const raw = this.source.slice(this.froms[node], this.tos[node]);
    const flags = this.flags[node] as number;
    return flags & (REFERENCE | ODD) ? cleaned(raw, flags, inText) : raw;
  }

  /** The text that an element begins with, as far as it is one; null where it begins with none. */
  firstText(node: number): string | null {
    const first = this.firsts[node] as number;
    if (first < 0 || (this.tags[first] as number) !== TEXT) return null;
    return this.text(first);
  }

  /** The next node in order of the document; with `over`, the next that does not stand in this one. −1 after the last in `root`. */
  after(node: number, root: number, over: boolean): number {
    if (!over && (this.firsts[node] as number) >= 0) return this.firsts[node] as number;
    let at = node;
    while (at !== root) {
      const next = this.nexts[at] as number;
      if (next >= 0) return next;
      at = this.parents[at] as number;
    }
    return -1;
  }
}
