// HTML: a page to text, blocks with role hints, and the metadata of its mark-up. The text is derived, always in the same way.
import type { Access, Article, ParagraphRole } from "../model/article.ts";
import { type Decision, decide, unknown } from "../model/decision.ts";
import type { Span } from "../model/span.ts";
import type { Stamp } from "../model/time.ts";
import { type ConsentWall, consentWall, refreshTarget, speaksOfConsent, withoutBanners } from "./consent.ts";
import { flat } from "./flat.ts";
import { type HtmlMeta, htmlMeta } from "./html-meta.ts";
import { type Block, even } from "./lines.ts";
import { parseHtml } from "./markup/parse.ts";
import { type PageBlock, type PageBlocks, pageBlocks } from "./page/blocks.ts";
import { type ChosenBlock, choosePage, type Judged, judged } from "./page/choose.ts";
import { type PageFacts, pageFacts } from "./page/facts.ts";
import { BY_ADDRESS } from "./page/section.ts";
import { accessNotes } from "./standing.ts";

/** A page, read. */
export interface HtmlPage {
  /** Paragraphs separated by one empty line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Role by mark-up, one for each block. */
  readonly hints: readonly (ParagraphRole | null)[];
  readonly facts: PageFacts;
}

/** The encoding that a page declares in its first 2048 bytes; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1] ?? null;
}

/** A page whose visible text is shorter than this is read with what it hides: scripts were to show it. */
const BARE = 40;

/** A page parsed and cut into blocks. The tree is the largest thing of all, and ends with this. */
function cutPage(source: string, places: boolean, most?: number): { page: PageBlocks; meta: HtmlMeta } {
  const tree = parseHtml(source, most);
  const meta = htmlMeta(tree);
  const page = pageBlocks(tree, false, places);
  const all = page.total < BARE ? pageBlocks(tree, true, places) : page;
  return { page: all.total > page.total ? all : page, meta };
}

/** A page parsed, cut into blocks and chosen from. `places` keeps where each text stands in the source; `most` is as in `readHtml`. */
export function openPage(
  source: string,
  places = false,
  most?: number,
): {
  readonly page: PageBlocks;
  readonly meta: HtmlMeta;
  readonly judged: Judged;
  readonly chosen: readonly ChosenBlock[];
  /** Where the page is a consent dialogue. */
  readonly wall: ConsentWall | null;
} {
  const { page, meta } = cutPage(source, places, most);
  const all = judged(page, meta.titles);
  const addresses = [meta.url?.value, refreshTarget(meta.refresh)].filter((a) => typeof a === "string");
  const wall = consentWall(page, all, source, addresses);
  const found = wall === null ? withoutBanners(page, all) : outside(wall, all);
  const chosen = choosePage(page, found);
  return {
    page,
    meta,
    judged: found,
    chosen: wall === null ? chosen : withDialogue(page, wall, chosen),
    wall,
  };
}

/** What was judged, without a dialogue. */
const outside = ({ blocks }: ConsentWall, { own, title }: Judged): Judged => ({
  own: own.map((is, i) => is && !blocks.has(i)),
  title: blocks.has(title) ? -1 : title,
});

/** The blocks of a dialogue are kept where they stand, and are no part of the article. */
function withDialogue(
  { blocks }: PageBlocks,
  wall: ConsentWall,
  chosen: readonly ChosenBlock[],
): ChosenBlock[] {
  const kept = new Map(chosen.map((c) => [c.block, c]));
  return blocks.flatMap((block, i): ChosenBlock[] => {
    if (wall.blocks.has(i)) return [{ block, own: false, hint: "boilerplate" }];
    const as = kept.get(block);
    return as === undefined ? [] : [as];
  });
}

/** Reads a page. The text is empty where the page holds none. Throws `TooManyParts` over `most` elements and texts; without it, a page of any size is read. */
export function readHtml(source: string, most?: number): HtmlPage {
  const { page, meta, judged, chosen, wall } = openPage(source, false, most);
  const blocks: Block[] = [];
  const places = new Map<PageBlock, Span>();
  const parts: string[] = [];
  let at = 0;
  for (const { block } of chosen) {
    const { text } = block;
    const span = { start: at, end: at + text.length };
    blocks.push({ span, text: even(text), apart: true });
    places.set(block, span);
    parts.push(text);
    at += text.length + 2;
  }
  const placeOf = (i: number) => places.get(page.blocks[i] as PageBlock) ?? null;
  const said = pageFacts(page, meta, judged, placeOf);
  const facts = wall === null ? said : walled(said, wall);
  // Of several parts a text of its own is made; a single one is a piece of the page.
  const text = parts.length === 1 ? flat(parts[0] as string) : parts.join("\n\n");
  return { text, blocks, hints: chosen.map((c) => c.hint), facts };
}

/** What a page says that is a consent dialogue; its head may still name the article that it hides. */
const walled = (facts: PageFacts, { by }: ConsentWall): PageFacts => ({
  ...facts,
  title: speaksOfConsent(facts.title.value ?? "") ? unknown("consent-wall") : facts.title,
  access: decide<Access>("consent", "inferred", by, {
    score: 0.9,
    rivals: facts.access.value === null ? [] : [facts.access.value],
  }),
});

/** What the whole page says beats what the article's lines show; what the lines show stays as a rival, or as evidence. */
function lay<T>(shown: Decision<T>, found: Decision<T>): Decision<T> {
  if (found.value === null) return shown;
  const key = (a: T) => JSON.stringify(a);
  if (shown.value !== null && key(shown.value) === key(found.value))
    return { ...shown, score: Math.max(shown.score, found.score) };
  const value = key(found.value);
  const seen = new Set<string>();
  const rivals = [...(shown.value === null ? [] : [shown.value]), ...shown.rivals, ...found.rivals].filter(
    (r) => {
      const k = key(r);
      return k !== value && !seen.has(k) && seen.add(k);
    },
  );
  return { ...found, rivals };
}

/** The day that the page decides, as exactly as its lines or its mark-up tell it. */
function layStamp(shown: Decision<Stamp>, found: Decision<Stamp>): Decision<Stamp> {
  const same =
    shown.value !== null &&
    found.value !== null &&
    shown.value.iso.slice(0, 10) === found.value.iso.slice(0, 10);
  if (!same) return lay(shown, found);
  const exact =
    found.value?.grain === "minute" && (shown.value?.grain !== "minute" || shown.value.zone === null);
  return exact ? { ...found, evidence: shown.evidence.length > 0 ? shown.evidence : found.evidence } : shown;
}

/** Lays what the whole page says over an article read from its lines. A headline on the page itself is kept. */
export function withPageFacts(article: Article, { facts }: HtmlPage): Article {
  const published = layStamp(article.published, facts.published);
  const updated = layStamp(article.updated, facts.updated);
  const access = lay(article.access, facts.access);
  // The page's source ends here: nothing of what it says may hold on to it.
  const told = flat({
    title: article.title.value === null ? facts.title : article.title,
    outlet: lay(article.outlet, facts.outlet),
    byline: lay<readonly string[]>(article.byline, facts.byline),
    published,
    updated,
    url: lay(article.url, facts.url),
    // A label on the page beats a guess from its address.
    section:
      facts.section.by === BY_ADDRESS && article.section.value !== null
        ? { ...article.section, rivals: facts.section.value === null ? [] : [facts.section.value] }
        : lay(article.section, facts.section),
    access,
    lang: article.lang,
    dateline: article.dateline,
    problems: [
      ...accessNotes(access),
      ...article.problems.filter(
        (p) => p.code !== "ambiguous-date" || (published.value === null && updated.value === null),
      ),
    ],
  });
  return { ...article, ...told };
}
