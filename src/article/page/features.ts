// Features: what a block looks like from outside, as numbers for the trees. Their order is the model's; changing it means training anew.
import type { Box, PageBlock, PageBlocks } from "./blocks.ts";
import { bitOf, KINDS } from "./names.ts";
import { PHRASE_SORTS, phrasesOf } from "./phrases.ts";

/** A feature that says "none such". */
const NONE = 9;
const CONTENT = bitOf("content") | bitOf("body");

/** Small words of the languages that news is often in; their share tells prose from lists of names. */
const SMALL: ReadonlySet<string> = new Set(
  "the of and to in that is was for on with as it by at from he said be has have are were which this an not but they his her who der die das und ist von zu den mit sich des auf für ein eine nicht im dem er es sie wir ich auch als an werden aus wird bei oder sind war man nach noch wie über le la les des et en un une que qui dans pour est pas sur par au plus il se de el los las y por con una del no para su lo il di che è per non sono della het een van en niet ik op te zijn voor met i w na z że do się jest".split(
    " ",
  ),
);

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

interface Look {
  readonly length: number;
  readonly words: number;
  readonly linked: number;
  readonly small: number;
  readonly capitals: number;
  readonly digits: number;
  readonly stops: number;
  readonly commas: number;
  readonly end: number;
  readonly phrases: number;
  readonly starts: number;
}

/** Counts of characters and words, in one pass over at most 2,000 units. */
function lookOf(b: PageBlock): Look {
  const t = b.text.length > 2000 ? b.text.slice(0, 2000) : b.text;
  let digits = 0;
  let stops = 0;
  let commas = 0;
  let words = 0;
  let capitals = 0;
  let small = 0;
  let from = 0;
  for (let i = 0; i <= t.length; i++) {
    const c = i === t.length ? 32 : t.charCodeAt(i);
    if (c === 32) {
      if (i > from) {
        words++;
        const first = t.charCodeAt(from);
        if (first < 128 ? first >= 65 && first <= 90 : isCapital(t[from] as string)) capitals++;
        if (i - from <= 6 && SMALL.has(t.slice(from, i).toLowerCase())) small++;
      }
      from = i + 1;
    } else if (c >= 48 && c <= 57) digits++;
    else if (c === 46 || c === 33 || c === 63 || c === 0x3002) stops++;
    else if (c === 44 || c === 59 || c === 0x3001 || c === 0xff0c) commas++;
  }
  // Chinese and Japanese run on without spaces.
  if (t.length > 20 && words < t.length / 20) words = Math.round(t.length / 4);
  const last = t[t.length - 1] as string;
  const end = /[.!?。"”“»…)]/.test(last) ? 2 : /[:;,]/.test(last) ? 1 : 0;
  const first = t[0] as string;
  return {
    length: b.text.length,
    words: Math.max(1, words),
    linked: b.linked / b.text.length,
    small: small / Math.max(1, words),
    capitals: capitals / Math.max(1, words),
    digits: digits / t.length,
    stops,
    commas,
    end,
    phrases: phrasesOf(b.text),
    starts: first !== first.toLowerCase() ? 2 : first !== first.toUpperCase() ? 1 : 0,
  };
}

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

/** What stands above a block, found once for each box. */
interface Chain {
  /** For each kind: the smallest share of the page's text that a box of that kind above (or this box) holds; NONE where there is none. */
  readonly kinds: Float32Array;
  /** The same for tags of `HELD`. */
  readonly held: Float32Array;
  /** Best score of the boxes above: how well each gathers running text. */
  readonly gather: number;
}

/** How much running text a box gathers directly: in its own paragraphs, not in boxes that do so better. */
function gathering(blocks: readonly PageBlock[]): Map<Box, number> {
  const score = new Map<Box, number>();
  for (const b of blocks) {
    const worth = b.text.length * (1 - b.linked / b.text.length);
    if (b.text.length < 25 || worth <= 0) continue;
    const weight = (b.box.tag === "p" ? 1 : 0.7) * Math.min(worth, 600) * (/[.,!?。]/.test(b.text) ? 1 : 0.3);
    let up: Box | null = b.box.tag === "p" || b.box.tag === "li" ? b.box.parent : b.box;
    let part = 1;
    for (let i = 0; up !== null && i < 4; i++) {
      score.set(up, (score.get(up) ?? 0) + weight * part);
      part *= 0.6;
      up = up.parent;
    }
  }
  return score;
}

/** How many numbers a row has. */
const WIDTH = 112;

/** What `featuresOf` gives. */
export interface Features {
  /** One row for each block. */
  readonly rows: readonly Float32Array[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const log = (n: number): number => Math.log2(1 + n);

/** How alike the children of a box are: share of its text blocks that stand in the box's most common kind of child. */
function repeats(blocks: readonly PageBlock[]): Map<Box, { count: number; mean: number }> {
  const children = new Map<Box, Map<string, { n: number; text: number }>>();
  const seen = new Set<Box>();
  for (const b of blocks) {
    for (
      let box: Box | null = b.box;
      box !== null && box.parent !== null && !seen.has(box);
      box = box.parent
    ) {
      seen.add(box);
      let by = children.get(box.parent);
      if (!by) {
        by = new Map();
        children.set(box.parent, by);
      }
      const key = `${box.tag} ${box.kinds}`;
      const row = by.get(key) ?? { n: 0, text: 0 };
      row.n++;
      row.text += box.text;
      by.set(key, row);
    }
  }
  const out = new Map<Box, { count: number; mean: number }>();
  for (const box of seen) {
    const row = box.parent && children.get(box.parent)?.get(`${box.tag} ${box.kinds}`);
    if (row) out.set(box, { count: row.n, mean: row.text / row.n });
  }
  return out;
}

/** The numbers of every block. */
export function featuresOf(page: PageBlocks): Features {
  const { blocks, total } = page;
  const looks = blocks.map(lookOf);
  const gather = gathering(blocks);
  const repeat = repeats(blocks);
  let best: Box | null = null;
  let most = 0;
  for (const [box, score] of gather)
    if (score > most) {
      most = score;
      best = box;
    }
  const chains = new Map<Box, Chain>();
  const chainOf = (from: Box): Chain => {
    const todo: Box[] = [];
    let at: Box | null = from;
    while (at !== null && !chains.has(at)) {
      todo.push(at);
      at = at.parent;
    }
    let above = at === null ? null : (chains.get(at) as Chain);
    for (let i = todo.length - 1; i >= 0; i--) {
      const box = todo[i] as Box;
      const part = share(box.text, total);
      let kinds = above === null ? new Float32Array(KINDS.length).fill(NONE) : above.kinds;
      if (box.kinds !== 0) {
        kinds = kinds.slice();
        for (let k = 0; k < KINDS.length; k++)
          if (box.kinds & (1 << k)) kinds[k] = Math.min(kinds[k] as number, part);
      }
      let held = above === null ? new Float32Array(HELD.length).fill(NONE) : above.held;
      const h = HELD.indexOf(box.tag);
      if (h >= 0) {
        held = held.slice();
        held[h] = Math.min(held[h] as number, part);
      }
      above = { kinds, held, gather: Math.max(above?.gather ?? 0, gather.get(box) ?? 0) };
      chains.set(box, above);
    }
    return above as Chain;
  };
  const ups = new Set<Box>();
  for (let b = best; b !== null; b = b.parent) ups.add(b);
  let units = 0;
  let heading = 0;
  let headingAt = -1;
  let h1 = -1;
  const rows: Float32Array[] = [];
  let row = new Float32Array(WIDTH);
  let at = 0;
  const put = (value: number) => {
    row[at++] = value;
  };
  for (const [i, b] of blocks.entries()) {
    const look = looks[i] as Look;
    const { box } = b;
    const chain = chainOf(box);
    row = new Float32Array(WIDTH);
    at = 0;
    put(log(look.length));
    put(log(look.words));
    put(look.linked);
    put(look.small);
    put(look.capitals);
    put(look.digits);
    put(look.stops);
    put(look.commas);
    put(look.end);
    put(look.starts);
    put(look.length / look.words);
    put(look.stops / look.words);
    put(b.links);
    put(b.bold ? 1 : 0);
    const tag = HEADING.test(box.tag) ? 20 + Number(box.tag[1]) : TAGS.indexOf(box.tag);
    put(tag);
    put(box.tag === "p" ? 1 : 0);
    put(box.tag === "li" ? 1 : 0);
    for (let s = 0; s < PHRASE_SORTS; s++) put(look.phrases & (1 << s) ? 1 : 0);
    for (let k = 0; k < KINDS.length; k++)
      put(
        b.inline & (1 << k)
          ? Math.min(chain.kinds[k] as number, look.length / total)
          : (chain.kinds[k] as number),
      );
    for (const each of chain.held) put(each);
    // Where it stands on the page.
    put(i / blocks.length);
    put(units / total);
    put(log(total));
    put(log(blocks.length));
    // The box it stands in, and the one around that.
    const parent = box.tag === "p" || box.tag === "li" || HEADING.test(box.tag) ? (box.parent ?? box) : box;
    const around = parent.parent ?? parent;
    for (const held of [parent, around]) {
      put(share(held.text, total));
      put(share(held.linked, held.text));
      put(share(held.inParagraphs, held.text));
      put(log(held.text / Math.max(1, held.to - held.from)));
      put(log(held.to - held.from));
      put(log(held.commas));
    }
    // How it stands to the box that gathers most running text.
    put(share(gather.get(parent) ?? 0, most));
    put(share(chain.gather, most));
    let apart = 0;
    let meet: Box | null = box;
    while (meet !== null && !ups.has(meet)) {
      apart++;
      meet = meet.parent;
    }
    put(apart);
    put(meet === null || best === null ? NONE : best.depth - meet.depth);
    put(meet === best ? 1 : 0);
    put(best === null ? 0 : i < best.from ? -1 : i >= best.to ? 1 : 0);
    put(best === null || best.to === best.from ? 0 : (i - best.from) / (best.to - best.from));
    put(best === null ? 0 : share(best.text, total));
    put(box.depth);
    // Boxes of its own kind beside its own: teasers and lists repeat.
    let count = 0;
    let mean = 0;
    for (let up: Box | null = box, n = 0; up !== null && n < 4; up = up.parent, n++) {
      const r = repeat.get(up);
      if (r && up.tag !== "p" && r.count > count) {
        count = r.count;
        mean = r.mean;
      }
    }
    put(log(count));
    put(log(mean));
    // The heading above it.
    put(headingAt < 0 ? 60 : Math.min(60, i - headingAt));
    put(heading & 1);
    put(heading & 2);
    put(heading & 4);
    put(heading & 8);
    put(heading & 16);
    put(h1 < 0 ? -1 : Math.min(40, i - h1));
    // Its neighbours.
    for (const d of [-2, -1, 1, 2]) {
      const n = looks[i + d];
      const o = blocks[i + d];
      if (!n || !o) {
        put(-1);
        put(-1);
        put(-1);
        put(-1);
      } else {
        put(log(n.length));
        put(n.linked);
        put(n.end);
        put(o.box.parent === box.parent ? (o.box.tag === box.tag ? 2 : 1) : 0);
      }
    }
    let near = 0;
    for (let d = -5; d <= 5; d++) {
      const n = looks[i + d];
      if (n && d !== 0) near += n.length * (1 - n.linked);
    }
    put(log(near));
    put((box.kinds | (parent.kinds & CONTENT)) & CONTENT ? 1 : 0);
    if (HEADING.test(box.tag)) {
      heading = look.phrases;
      headingAt = i;
      if (box.tag === "h1") h1 = i;
    }
    units += look.length;
    rows.push(row);
  }
  return { rows };
}
