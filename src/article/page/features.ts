// Features: what a block looks like from outside, as numbers for the trees. Their order is the model's; changing it means training anew.
import type { Box, PageBlock, PageBlocks } from "./blocks.ts";
import type { Cells } from "./cells.ts";
import { gathering, repeats } from "./gathering.ts";
import { type Look, lookOf } from "./look.ts";
import { bitOf, KINDS } from "./names.ts";
import { PHRASE_SORTS } from "./phrases.ts";

/** A feature that says "none such". */
const NONE = 9;
const CONTENT = bitOf("content") | bitOf("body");

const TAGS = ["p", "li", "td", "div", "blockquote", "pre", "dd", "figcaption", "span", "section"];
const HEADING = /^h[1-6]$/;
const HELD = [
  "article",
  "main",
  "aside",
  "nav",
  "footer",
  "header",
  "form",
  "table",
  "ul",
  "blockquote",
  "figure",
  "section",
  "p",
  "li",
];

/** What a box's tag says, looked up once for each tag of a page. */
interface TagLook {
  /** Its place in `TAGS`, 21 to 26 for headings; −1 for others. */
  readonly number: number;
  /** Its place in `HELD`; −1 for others. */
  readonly held: number;
  readonly heading: boolean;
}
const tagLook = (tag: string): TagLook => {
  const heading = HEADING.test(tag);
  return { number: heading ? 20 + Number(tag[1]) : TAGS.indexOf(tag), held: HELD.indexOf(tag), heading };
};

/** How many numbers a row has. */
const WIDTH = 112;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const log = (n: number): number => Math.log2(1 + n);

/** What stands above a block: for each kind, then for each tag of `HELD`, the share of the page's text in the nearest box of it. */
function putAbove(
  row: Float64Array,
  from: number,
  b: PageBlock,
  total: number,
  tags: readonly TagLook[],
): number {
  row.fill(NONE, from, from + KINDS.length + HELD.length);
  let kinds = 0;
  let held = 0;
  for (let box: Box | null = b.box; box !== null; box = box.parent) {
    const fresh = box.kinds & ~kinds;
    const h = (tags[box.index] as TagLook).held;
    if (fresh === 0 && (h < 0 || held & (1 << h))) continue;
    const part = share(box.text, total);
    for (let left = fresh; left !== 0; left &= left - 1) row[from + 31 - Math.clz32(left & -left)] = part;
    kinds |= fresh;
    if (h >= 0 && !(held & (1 << h))) {
      row[from + KINDS.length + h] = part;
      held |= 1 << h;
    }
  }
  // What a link or the like in it says of all of it.
  const own = b.text.length / total;
  for (let left = b.inline; left !== 0; left &= left - 1) {
    const k = from + 31 - Math.clz32(left & -left);
    row[k] = Math.min(row[k] as number, own);
  }
  return from + KINDS.length + HELD.length;
}

/** What a block's own text looks like. */
function putLook(row: Float64Array, from: number, look: Look, b: PageBlock, tag: number): number {
  let at = from;
  row[at++] = log(look.length);
  row[at++] = log(look.words);
  row[at++] = look.linked;
  row[at++] = look.small;
  row[at++] = look.capitals;
  row[at++] = look.digits;
  row[at++] = look.stops;
  row[at++] = look.commas;
  row[at++] = look.end;
  row[at++] = look.starts;
  row[at++] = look.length / look.words;
  row[at++] = look.stops / look.words;
  row[at++] = b.links;
  row[at++] = b.bold ? 1 : 0;
  row[at++] = tag;
  row[at++] = b.box.tag === "p" ? 1 : 0;
  row[at++] = b.box.tag === "li" ? 1 : 0;
  for (let s = 0; s < PHRASE_SORTS; s++) row[at++] = look.phrases & (1 << s) ? 1 : 0;
  return at;
}

/** The box that a block stands in, or the one around that. */
function putBox(row: Float64Array, from: number, held: Box, total: number): number {
  let at = from;
  row[at++] = share(held.text, total);
  row[at++] = share(held.linked, held.text);
  row[at++] = share(held.inParagraphs, held.text);
  row[at++] = log(held.text / Math.max(1, held.to - held.from));
  row[at++] = log(held.to - held.from);
  row[at++] = log(held.commas);
  return at;
}

/** The blocks around one. */
function putNeighbours(
  row: Float64Array,
  from: number,
  i: number,
  blocks: readonly PageBlock[],
  looks: readonly Look[],
): number {
  let at = from;
  const { box } = blocks[i] as PageBlock;
  for (const d of [-2, -1, 1, 2]) {
    const n = looks[i + d];
    const o = blocks[i + d];
    row[at++] = n ? log(n.length) : -1;
    row[at++] = n ? n.linked : -1;
    row[at++] = n ? n.end : -1;
    row[at++] = o ? (o.box.parent === box.parent ? (o.box.tag === box.tag ? 2 : 1) : 0) : -1;
  }
  let near = 0;
  for (let d = -5; d <= 5; d++) {
    const n = looks[i + d];
    if (n && d !== 0) near += n.length * (1 - n.linked);
  }
  row[at++] = log(near);
  return at;
}

/** The numbers of every block. */
export function featuresOf(page: PageBlocks): Cells {
  const { blocks, boxes, total } = page;
  const looks = blocks.map(lookOf);
  const { score, best, most } = gathering(page);
  const repeat = repeats(page);
  const known = new Map<string, TagLook>();
  const tags = boxes.map(({ tag }) => {
    let look = known.get(tag);
    if (look === undefined) {
      look = tagLook(tag);
      known.set(tag, look);
    }
    return look;
  });
  // The best score of a box or of one above it; boxes stand after those around them.
  const gathered = new Float64Array(boxes.length);
  const ups = new Uint8Array(boxes.length);
  for (let b = best; b !== null; b = b.parent) ups[b.index] = 1;
  for (const [i, { parent }] of boxes.entries())
    gathered[i] = Math.max(score[i] as number, parent === null ? 0 : (gathered[parent.index] as number));
  const count = blocks.length;
  const values = new Float32Array(count * WIDTH);
  const row = new Float64Array(WIDTH);
  let units = 0;
  let heading = 0;
  let headingAt = -1;
  let h1 = -1;
  for (let i = 0; i < count; i++) {
    const b = blocks[i] as PageBlock;
    const look = looks[i] as Look;
    const { box } = b;
    const tag = tags[box.index] as TagLook;
    let at = putLook(row, 0, look, b, tag.number);
    at = putAbove(row, at, b, total, tags);
    // Where it stands on the page.
    row[at++] = i / count;
    row[at++] = units / total;
    row[at++] = log(total);
    row[at++] = log(count);
    const parent = box.tag === "p" || box.tag === "li" || tag.heading ? (box.parent ?? box) : box;
    at = putBox(row, at, parent, total);
    at = putBox(row, at, parent.parent ?? parent, total);
    // How it stands to the box that gathers most running text.
    row[at++] = share(score[parent.index] as number, most);
    row[at++] = share(gathered[box.index] as number, most);
    let apart = 0;
    let meet: Box | null = box;
    while (meet !== null && ups[meet.index] === 0) {
      apart++;
      meet = meet.parent;
    }
    row[at++] = apart;
    row[at++] = meet === null || best === null ? NONE : best.depth - meet.depth;
    row[at++] = meet === best ? 1 : 0;
    row[at++] = best === null ? 0 : i < best.from ? -1 : i >= best.to ? 1 : 0;
    row[at++] = best === null || best.to === best.from ? 0 : (i - best.from) / (best.to - best.from);
    row[at++] = best === null ? 0 : share(best.text, total);
    row[at++] = box.depth;
    // Boxes of its own kind beside its own: teasers and lists repeat.
    let alike = 0;
    let mean = 0;
    for (let up: Box | null = box, n = 0; up !== null && n < 4; up = up.parent, n++)
      if (up.tag !== "p" && (repeat.count[up.index] as number) > alike) {
        alike = repeat.count[up.index] as number;
        mean = repeat.mean[up.index] as number;
      }
    row[at++] = log(alike);
    row[at++] = log(mean);
    // The heading above it.
    row[at++] = headingAt < 0 ? 60 : Math.min(60, i - headingAt);
    for (let bit = 1; bit <= 16; bit *= 2) row[at++] = heading & bit;
    row[at++] = h1 < 0 ? -1 : Math.min(40, i - h1);
    at = putNeighbours(row, at, i, blocks, looks);
    row[at] = (box.kinds | (parent.kinds & CONTENT)) & CONTENT ? 1 : 0;
    if (tag.heading) {
      heading = look.phrases;
      headingAt = i;
      if (box.tag === "h1") h1 = i;
    }
    units += look.length;
    for (let f = 0, place = i; f < WIDTH; f++, place += count) values[place] = row[f] as number;
  }
  return { count, width: WIDTH, values };
}
