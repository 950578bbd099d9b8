// Headline: which block of a page is the article's headline, by what the page's head calls it and by its tag.
import { foldLine } from "../shape.ts";
import type { Box, PageBlock, PageBlocks } from "./blocks.ts";
import { bitOf } from "./names.ts";

const TITLE = bitOf("title");
const LOGO =
  bitOf("header") |
  bitOf("navigation") |
  bitOf("footer") |
  bitOf("sidebar") |
  bitOf("related") |
  bitOf("teaser");

/** Longest headline, in UTF-16 units. */
const LONGEST = 300;

/** How well a line fits what the head calls the page: 0 to 1. */
function fitness(line: string, titles: readonly string[]): number {
  let best = 0;
  for (const t of titles) {
    if (t === "" || line === "") continue;
    if (t === line) return 1;
    const [short, long] = t.length < line.length ? [t, line] : [line, t];
    // A page's title often has the outlet or the section at one end.
    if (short.length >= 8 && (long.startsWith(short) || long.endsWith(short)))
      best = Math.max(best, 0.5 + (0.45 * short.length) / long.length);
    else if (short.length >= 16 && long.includes(short))
      best = Math.max(best, 0.4 + (0.4 * short.length) / long.length);
  }
  return best;
}

const tagWorth = (tag: string): number =>
  tag === "h1" ? 0.3 : tag === "h2" ? 0.15 : /^h[3-6]$/.test(tag) ? 0.05 : 0;

/** Index of the headline among the blocks; −1 where the page shows none. `first` is where the article's text begins. */
export function headlineAt({ blocks }: PageBlocks, titles: readonly string[], first: number): number {
  const known = titles.map(foldLine);
  let best = -1;
  let most = 0;
  let only = -1;
  let ones = 0;
  for (const [i, b] of blocks.entries()) {
    const heading = tagWorth(b.box.tag);
    if (b.text.length > LONGEST || b.text.length < 2) continue;
    const named = (b.box.kinds | b.inline | (b.box.parent?.kinds ?? 0)) & TITLE;
    if (heading === 0 && !named && i > first) continue;
    const f = fitness(foldLine(b.text), known);
    let aside = 0;
    for (let up: Box | null = b.box, n = 0; up !== null && n < 3; up = up.parent, n++)
      if (up.kinds & LOGO) aside = 0.1;
    if (b.box.tag === "h1") {
      ones++;
      if (only < 0 || isNearer(i, only, first)) only = i;
    }
    if (f === 0) continue;
    const place = first >= 0 && i > first ? -0.15 : 0;
    const worth = f + heading + (named ? 0.08 : 0) - aside + place - (isLinkAlone(b) ? 0.12 : 0);
    if (worth > most) {
      most = worth;
      best = i;
    }
  }
  if (most >= 0.75) return best;
  // Nothing bears the page's title: the first-order heading nearest above the text, where there is one.
  return only >= 0 && ones <= 3 && (blocks[only] as PageBlock).text.length >= 8 ? only : best;
}

const isLinkAlone = (b: PageBlock): boolean => b.linked >= b.text.length * 0.9;
const isNearer = (i: number, than: number, first: number): boolean =>
  first >= 0 && (than > first || i <= first) && Math.abs(first - i) < Math.abs(first - than);
