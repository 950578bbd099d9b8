// Blocks: a page cut into runs of text, each with the boxes it stands in. One walk, no recursion.

import { NOT_SPACE } from "../markup/source-text.ts";
import { inList, KNOWN_PART } from "../markup/tags.ts";
import { MORE_TEXT, type PageTree, ROOT } from "../markup/tree.ts";
import { isHidden, walk } from "../markup/walk.ts";
import { kindReader } from "./names.ts";

/** An element that holds text, with what is known of all the text in it. Mutable while the page is walked, then left alone. */
export interface Box {
  /** Its place among the page's boxes. */
  readonly index: number;
  /** Its class attribute; the element itself is not held, so that the tree can go when the blocks are cut. */
  readonly classes: string;
  readonly tag: string;
  readonly parent: Box | null;
  /** True where it, or one above it, says of itself that it stands beside the article. */
  readonly aside: boolean;
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

/** A text's part in a block. */
export interface Piece {
  /** Where it stands in the source, half-open; −1 for what stands nowhere. */
  readonly from: number;
  readonly to: number;
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

/** A page's blocks in order, and the boxes of the page. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  /** In order of the page: a box stands after those that hold it. */
  readonly boxes: readonly Box[];
  /** Most units of text in all blocks. */
  readonly total: number;
}

/** Elements that a browser sets apart. */
const setApart = inList(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table caption tbody td tfoot th thead tr ul",
);
/** Elements that show no text, or none that a reader reads. */
const unread = inList(
  "script style noscript template select option optgroup datalist textarea iframe object embed svg math canvas audio video map dialog head link meta title button input progress meter rp rt noframes",
);
const isBold = inList("b strong h1 h2 h3 h4 h5 h6 th dt label");
const isAside = inList("nav footer aside");
const isBreak = inList("br");
const isEmpty = inList("wbr img");
const isLink = inList("a");
const isParagraph = inList("p");

/** White space made single, trimmed. */
function squeeze(text: string): string {
  const bare = text.trim();
  return /[^\S ]|\s\s/.test(bare) ? bare.replace(/\s+/g, " ") : bare;
}

interface Open {
  text: string;
  pieces: Piece[];
  linked: number;
  links: number;
  boldUnits: number;
  units: number;
  inline: number;
}
const fresh = (): Open => ({ text: "", pieces: [], linked: 0, links: 0, boldUnits: 0, units: 0, inline: -1 });

/** What class, id, role and kind of data an element names, for `kindsOf`; empty where it names nothing. */
function namesOf(tree: PageTree, node: number): string {
  if (!tree.hasAttributes(node)) return "";
  const names = `${tree.attribute(node, "class") ?? ""} ${tree.attribute(node, "id") ?? ""} ${tree.attribute(node, "role") ?? ""} ${tree.attribute(node, "itemprop") ?? ""}`;
  return names.length === 3 ? "" : names;
}

/** Cuts a parsed page into blocks. `seeHidden` reads what a browser does not show, too; `places` keeps their pieces. */
export function pageBlocks(tree: PageTree, seeHidden = false, places = false): PageBlocks {
  const blocks: PageBlock[] = [];
  const kinds = kindReader();
  const boxes: Box[] = [];
  let box: Box | null = null;
  let open = fresh();
  let total = 0;
  let links = 0;
  let bold = 0;
  let breaks = 0;
  let paragraphs = 0;
  const inlines: number[] = [];
  let inline = 0;
  const add = (value: string, from: number, to: number) => {
    open.text = open.text === "" ? value : open.text + value;
    if (places) open.pieces.push({ from, to, value });
  };
  const flush = () => {
    breaks = 0;
    const done = open;
    if (done.text === "") return;
    open = fresh();
    if (done.units === 0 || box === null) return;
    const text = squeeze(done.text);
    if (text === "") return;
    const linked = Math.min(done.linked, text.length);
    const block: PageBlock = {
      text,
      pieces: done.pieces,
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
  const enter = (node: number, tag: number): boolean => {
    const known = tag & KNOWN_PART;
    if (unread(known) || (!seeHidden && isHidden(tree, node))) return false;
    if (isBreak(tag)) {
      // Two breaks in a row part paragraphs, as old pages write them.
      if (++breaks >= 2) flush();
      else add(" ", -1, -1);
      return false;
    }
    if (isEmpty(tag)) return false;
    const own = kinds(namesOf(tree, node));
    if (isBold(tag)) bold++;
    if (!setApart(tag)) {
      inlines.push(inline);
      inline |= own;
      if (isLink(tag)) links++;
      return true;
    }
    flush();
    box = {
      index: boxes.length,
      classes: tree.attribute(node, "class") ?? "",
      tag: tree.name(node),
      parent: box,
      aside: isAside(tag) || box?.aside === true,
      depth: box === null ? 0 : box.depth + 1,
      kinds: own,
      text: 0,
      linked: 0,
      inParagraphs: 0,
      from: blocks.length,
      to: blocks.length,
      commas: 0,
    };
    boxes.push(box);
    if (isParagraph(tag)) paragraphs++;
    return true;
  };
  const text = (node: number) => {
    let value = "";
    let shown = false;
    for (
      let at = node;
      at >= 0 && (at === node || tree.tags[at] === MORE_TEXT);
      at = tree.nexts[at] as number
    ) {
      const part = places || (tree.flags[at] as number) & NOT_SPACE ? tree.text(at) : " ";
      if ((tree.flags[at] as number) & NOT_SPACE) shown = true;
      add(part, tree.froms[at] as number, tree.tos[at] as number);
      value = at === node ? part : value + part;
    }
    if (!shown || value.trim().length === 0) return;
    const n = value.length;
    breaks = 0;
    open.units += n;
    if (links > 0) {
      open.linked += n;
      open.links++;
    }
    if (bold > 0) open.boldUnits += n;
    open.inline = open.inline < 0 ? inline : open.inline & inline;
  };
  const leave = (tag: number) => {
    if (setApart(tag)) {
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
      if (isLink(tag)) links--;
    }
    if (isParagraph(tag)) paragraphs--;
    if (isBold(tag)) bold--;
  };
  walk(tree, ROOT, { enter, text, leave });
  flush();
  return { blocks, boxes, total };
}
