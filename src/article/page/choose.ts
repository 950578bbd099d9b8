// Choose: which blocks of a page belong to the article, in order, each with the role that its mark-up gives.
import type { ParagraphRole } from "../../model/article.ts";
import { even } from "../lines.ts";
import { LINE_RULES, ruleFor, takes } from "../rules/index.ts";
import type { Box, PageBlock, PageBlocks } from "./blocks.ts";
import { headlineAt } from "./headline.ts";
import { judgePage } from "./judge.ts";
import { bitOf, type Kind } from "./names.ts";

/** A block of the article's page that is kept. */
export interface ChosenBlock {
  readonly block: PageBlock;
  /** True where it is the article's own text. */
  readonly own: boolean;
  /** Role by mark-up; null where the words must say. */
  readonly hint: ParagraphRole | null;
}

/** A block counts as the article's own text from this probability on. */
export const OWN = 0.5;

const HEADING = /^h[1-6]$/;

/** True where a box of one of these tags, or one above it, holds the block. */
function inside(box: Box | null, tags: ReadonlySet<string>, most: number): Box | null {
  for (let up = box, n = 0; up !== null && n < most; up = up.parent, n++) if (tags.has(up.tag)) return up;
  return null;
}

const QUOTE = new Set(["blockquote"]);
const CAPTION = new Set(["figcaption", "caption"]);
const CELL = new Set(["td", "th"]);
const ITEM = new Set(["li"]);

/** Class names under which posts of other places are set into a page. */
const POST =
  /twitter-tweet|instagram-media|fb-post|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed|telegram-post|embedded-post/;
const PULL = /pull-?quote|blockquote--pull|quote-?box/;

/** What the mark-up says of a block that is the article's own. */
function hintOf(block: PageBlock): ParagraphRole | null {
  const { box } = block;
  const quote = inside(box, QUOTE, 4);
  if (quote !== null && POST.test(quote.classes)) return "post";
  if (inside(box, CAPTION, 3)) return "caption";
  for (let up: Box | null = box, n = 0; up !== null && n < 3; up = up.parent, n++) {
    const names = up.classes;
    if (/(?:^|[\s_-])(?:wp-caption-text|caption|image-?caption|bildunterschrift|bu)(?:$|[\s_-])/i.test(names))
      return "caption";
    if (PULL.test(names.toLowerCase())) return "pull-quote";
  }
  if (quote !== null) return "quote";
  if (HEADING.test(box.tag)) return "heading";
  if (inside(box, ITEM, 3)) return "list";
  const cell = inside(box, CELL, 3);
  // Tables also lay pages out: a cell with running text is none of a table's.
  if (cell !== null && block.text.length < 120 && !/[.!?]["”»]?$/.test(block.text)) return "table";
  return null;
}

const KIND_ROLE: readonly (readonly [Kind, ParagraphRole])[] = [
  ["comment", "comments"],
  ["caption", "caption"],
  ["share", "share"],
  ["related", "related"],
  ["advert", "subscribe"],
];

/** What a block is that stands among the article's text and is not of it. */
function roleOfOther({ box, inline, text }: PageBlock): ParagraphRole {
  if (inside(box, CAPTION, 3)) return "caption";
  let kinds = inline;
  for (let up: Box | null = box, n = 0; up !== null && n < 3; up = up.parent, n++) kinds |= up.kinds;
  for (const [kind, role] of KIND_ROLE)
    if (kinds & bitOf(kind)) return role === "caption" && text.length > 400 ? "boilerplate" : role;
  return "boilerplate";
}

/** Roles of lines beside an article that say something about it. */
const ABOUT: ReadonlySet<ParagraphRole> = new Set([
  "byline",
  "timestamp",
  "outlet",
  "copyright",
  "credit",
  "editor-note",
]);
const ABOUT_RULES = LINE_RULES.filter((rule) => ABOUT.has(rule.role));
const tellsAbout = (block: PageBlock): boolean => {
  const line = even(block.text);
  // Few lines do: the rules for such lines are asked first, and all of them only where one of these says so.
  if (!ABOUT_RULES.some((rule) => takes(rule, line))) return false;
  const rule = ruleFor(line, true);
  return rule !== null && ABOUT.has(rule.role);
};

/** Most blocks that are looked at before and after the article for lines about it. */
const REACH = 40;

/** Pages of more blocks than this are no pages of this world; they are judged line by line, in a time that stays bearable. */
const MOST_JUDGED = 20_000;
const plainScore = ({ text, linked }: PageBlock): number =>
  text.length >= 40 && linked * 2 < text.length ? 1 : 0;

/** True in an element that says itself that it stands beside the article; not where it holds a good part of all text. */
function isBeside(box: Box, total: number): boolean {
  if (!box.aside) return false;
  const aside = inside(box, BESIDE, 40);
  return aside !== null && aside.text * 3 < total;
}
const BESIDE = new Set(["nav", "footer", "aside"]);

/** What was found on a page: which of its blocks are the article's own, and which is the headline (−1 for none). */
export interface Judged {
  readonly own: readonly boolean[];
  readonly title: number;
}

/** Judges the blocks of a page. `titles` are what the page's head calls it. */
export function judged(page: PageBlocks, titles: readonly string[]): Judged {
  const { blocks } = page;
  const scores = blocks.length > MOST_JUDGED ? blocks.map(plainScore) : judgePage(page);
  const own = scores.map((s, i) => s >= OWN && !isBeside((blocks[i] as PageBlock).box, page.total));
  let length = 0;
  for (const [i, b] of blocks.entries()) if (own[i]) length += b.text.length;
  // A page of which nothing convinces still has its best lines.
  if (length < 80)
    for (const [i, s] of scores.entries())
      if (s >= 0.2 && (blocks[i] as PageBlock).text.length >= 40) own[i] = true;
  const first = own.indexOf(true);
  return { own, title: headlineAt(page, titles, first) };
}

/** Chooses the blocks of a page. Empty where the page holds no text. */
export function choosePage({ blocks }: PageBlocks, { own, title }: Judged): ChosenBlock[] {
  const first = own.indexOf(true);
  if (first < 0) return [];
  const last = own.lastIndexOf(true);
  const from = title >= 0 && title < first ? title : first;
  const chosen: ChosenBlock[] = [];
  const about = (i: number) => {
    const block = blocks[i] as PageBlock;
    if (tellsAbout(block)) chosen.push({ block, own: false, hint: roleOfOther(block) });
  };
  const before = Math.max(0, from - 6);
  for (let i = before; i < from; i++) about(i);
  const between = first - from > REACH;
  for (let i = from; i <= last; i++) {
    const block = blocks[i] as PageBlock;
    if (i === title) chosen.push({ block, own: true, hint: "title" });
    else if (own[i]) chosen.push({ block, own: true, hint: hintOf(block) });
    else if (i < first && between) about(i);
    else chosen.push({ block, own: false, hint: roleOfOther(block) });
  }
  for (let i = last + 1; i <= Math.min(blocks.length - 1, last + 10); i++)
    if (i === title) chosen.push({ block: blocks[i] as PageBlock, own: true, hint: "title" });
    else about(i);
  return chosen;
}
