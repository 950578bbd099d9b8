// Blocks: a page cut into runs of text, each with the boxes it stands in. One walk, no recursion.
import type { DefaultTreeAdapterTypes as T } from "parse5";
import { attribute, isHidden, walk } from "../html-tree.ts";
import { kindsOf } from "./names.ts";

/** An element that holds text, with what is known of all the text in it. Mutable while the page is walked, then left alone. */
export interface Box {
  /** Its class attribute; the element itself is not held, so that the tree can go when the blocks are cut. */
  readonly classes: string;
  readonly tag: string;
  readonly parent: Box | null;
  /** Depth below the root, in boxes. */
  readonly depth: number;
  /** Kinds that its class, id and role speak of (`kindsOf`). */
  readonly kinds: number;
  /** Units of text in it, and of those in links, and of those in paragraphs. */
  text: number;
  linked: number;
  inParagraphs: number;
  /** Blocks in it: from the first to one past the last. */
  from: number;
  to: number;
  /** Commas and the like in it, as a sign of running text. */
  commas: number;
}

/** A text node's part in a block. */
export interface Piece {
  readonly node: T.TextNode | null;
  /** What it adds; a line break adds a space. */
  readonly value: string;
}

/** A run of text that a browser would set apart. */
export interface PageBlock {
  /** White space made single, trimmed. */
  readonly text: string;
  /** What it is made of; empty where places were not asked for. */
  readonly pieces: readonly Piece[];
  /** The innermost box that is set apart. */
  readonly box: Box;
  /** Kinds of the inline elements that hold all of it. */
  readonly inline: number;
  /** Units of it that stand in links, and how many links. */
  readonly linked: number;
  readonly links: number;
  /** True where all of it is set in bold or as a label. */
  readonly bold: boolean;
}

/** A page's blocks in order, and the boxes they stand in. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  readonly root: Box | null;
  /** Most units of text in all blocks. */
  readonly total: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that a browser sets apart. */
export const SET_APART: ReadonlySet<string> = words(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table caption tbody td tfoot th thead tr ul",
);
/** Elements that show no text, or none that a reader reads. */
const UNREAD: ReadonlySet<string> = words(
  "script style noscript template select option optgroup datalist textarea iframe object embed svg math canvas audio video map dialog head link meta title button input progress meter rp rt noframes",
);
const BOLD: ReadonlySet<string> = words("b strong h1 h2 h3 h4 h5 h6 th dt label");

/** White space made single, trimmed. */
export const squeeze = (text: string): string => text.replace(/[\s\u00a0]+/g, " ").trim();

interface Open {
  pieces: Piece[];
  linked: number;
  links: number;
  boldUnits: number;
  units: number;
  inline: number;
}
const fresh = (): Open => ({ pieces: [], linked: 0, links: 0, boldUnits: 0, units: 0, inline: -1 });

/** Cuts a parsed page into blocks. `seeHidden` reads what a browser does not show, too; `places` keeps their pieces. */
export function pageBlocks(document: T.Document, seeHidden = false, places = false): PageBlocks {
  const blocks: PageBlock[] = [];
  const cache = new Map<string, number>();
  const kinds = (names: string): number => {
    if (names === "") return 0;
    let bits = cache.get(names);
    if (bits === undefined) {
      bits = kindsOf(names);
      cache.set(names, bits);
    }
    return bits;
  };
  let root: Box | null = null;
  let box: Box | null = null;
  let open = fresh();
  let total = 0;
  let links = 0;
  let bold = 0;
  let breaks = 0;
  let paragraphs = 0;
  const inlines: number[] = [];
  let inline = 0;
  const flush = () => {
    const done = open;
    open = fresh();
    breaks = 0;
    if (done.units === 0 || box === null) return;
    const text = squeeze(done.pieces.map((p) => p.value).join(""));
    if (text === "") return;
    const linked = Math.min(done.linked, text.length);
    const block: PageBlock = {
      text,
      pieces: places ? done.pieces : [],
      box,
      inline: Math.max(0, done.inline),
      linked,
      links: done.links,
      bold: done.boldUnits * 10 >= done.units * 9,
    };
    blocks.push(block);
    total += text.length;
    let commas = 0;
    for (let i = text.indexOf(","); i >= 0; i = text.indexOf(",", i + 1)) commas++;
    box.text += text.length;
    box.linked += linked;
    box.commas += commas;
    if (paragraphs > 0) box.inParagraphs += text.length;
  };
  walk(document, {
    enter(e) {
      const tag = e.tagName;
      if (UNREAD.has(tag) || (!seeHidden && isHidden(e))) return false;
      if (tag === "br") {
        // Two breaks in a row part paragraphs, as old pages write them.
        if (++breaks >= 2) flush();
        else open.pieces.push({ node: null, value: " " });
        return false;
      }
      if (tag === "wbr" || tag === "img") return false;
      const names = `${attribute(e, "class") ?? ""} ${attribute(e, "id") ?? ""} ${attribute(e, "role") ?? ""} ${attribute(e, "itemprop") ?? ""}`;
      const own = names === "   " ? 0 : kinds(names);
      if (BOLD.has(tag)) bold++;
      if (SET_APART.has(tag)) {
        flush();
        box = {
          classes: attribute(e, "class") ?? "",
          tag,
          parent: box,
          depth: box === null ? 0 : box.depth + 1,
          kinds: own,
          text: 0,
          linked: 0,
          inParagraphs: 0,
          from: blocks.length,
          to: blocks.length,
          commas: 0,
        };
        root ??= box;
        if (tag === "p") paragraphs++;
      } else {
        inlines.push(inline);
        inline |= own;
        if (tag === "a") links++;
      }
      return true;
    },
    text(value, node) {
      const n = value.length;
      open.pieces.push({ node, value });
      const bare = value.trim().length;
      if (bare === 0) return;
      breaks = 0;
      open.units += n;
      if (links > 0) {
        open.linked += n;
        open.links++;
      }
      if (bold > 0) open.boldUnits += n;
      open.inline = open.inline < 0 ? inline : open.inline & inline;
    },
    leave(e) {
      const tag = e.tagName;
      if (SET_APART.has(tag)) {
        flush();
        if (box !== null) {
          box.to = blocks.length;
          const parent: Box | null = box.parent;
          if (parent !== null) {
            parent.text += box.text;
            parent.linked += box.linked;
            parent.inParagraphs += box.inParagraphs;
            parent.commas += box.commas;
          }
          box = parent;
        }
      } else {
        inline = inlines.pop() ?? 0;
        if (tag === "a") links--;
      }
      if (tag === "p") paragraphs--;
      if (BOLD.has(tag)) bold--;
    },
  });
  flush();
  return { blocks, root, total };
}
