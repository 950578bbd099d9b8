// HTML: a page to text, blocks with role hints, and the metadata of its mark-up. The text is derived, always in the same way.
import type { Article, ParagraphRole } from "../model/article.ts";
import { type Decision, decide } from "../model/decision.ts";
import type { Stamp } from "../model/time.ts";
import { splitTitleEnd } from "./head.ts";
import { blocksUnder, type HtmlBlock, mainElement } from "./html-main.ts";
import { type HtmlMeta, htmlMeta } from "./html-meta.ts";
import { type Element, isElement, parseHtml, textOf, walk } from "./html-tree.ts";
import { type Block, even } from "./lines.ts";
import { foldLine, wordsIn } from "./shape.ts";
import { parseStamp } from "./stamps.ts";
import { authorsOf } from "./supplied.ts";

/** A page, read. */
export interface HtmlPage {
  /** Paragraphs separated by one empty line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Role by mark-up, one for each block. */
  readonly hints: readonly (ParagraphRole | null)[];
  readonly meta: HtmlMeta;
}

/** The encoding that a page declares in its first 2048 bytes; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1] ?? null;
}

/** The page's headline where it stands outside the main element. */
function outerHeadline(
  document: Parameters<typeof walk>[0],
  root: Element,
  title: string | null,
): HtmlBlock | null {
  const wanted = title === null ? "" : foldLine(title);
  let hit: string | null = null;
  walk(document, {
    enter(e) {
      if (e === root || hit !== null) return false;
      if (e.tagName !== "h1") return true;
      const text = textOf(e);
      const fold = foldLine(text);
      if (fold !== "" && (wanted.includes(fold) || (wanted === "" && wordsIn(text).length >= 4))) hit = text;
      return false;
    },
  });
  return hit === null ? null : { text: hit, hint: "title" };
}

/** Reads a page. The text is empty where the page holds none. */
export function readHtml(source: string): HtmlPage {
  const document = parseHtml(source);
  const { root, weights } = mainElement(document);
  const meta = htmlMeta(document, root);
  const found = root ? blocksUnder(root, weights) : [];
  if (root && isElement(root) && !found.some((b) => b.hint === "title")) {
    const headline = outerHeadline(document, root, meta.title);
    if (headline) found.unshift(headline);
  }
  const blocks: Block[] = [];
  let text = "";
  for (const b of found) {
    if (text !== "") text += "\n\n";
    blocks.push({
      span: { start: text.length, end: text.length + b.text.length },
      text: even(b.text),
      apart: true,
    });
    text += b.text;
  }
  return { text, blocks, hints: found.map((b) => b.hint), meta };
}

/** What the mark-up says beats what the lines show; what the lines show stays as a rival. */
function lay<T>(shown: Decision<T>, value: T | null, by: string): Decision<T> {
  if (value === null) return shown;
  const same = (a: T) => JSON.stringify(a) === JSON.stringify(value);
  if (shown.value !== null && same(shown.value)) return shown;
  const rivals = [...(shown.value === null ? [] : [shown.value]), ...shown.rivals].filter((r) => !same(r));
  return decide(value, "stated", by, { score: 0.95, rivals });
}

const stampOrNull = (value: string | null): Stamp | null => (value === null ? null : parseStamp(value));

/** Lays the metadata of the mark-up over an article read from its lines. A headline on the page itself is kept. */
export function withHtmlMetadata(article: Article, page: HtmlPage): Article {
  const { meta } = page;
  const ownTitle =
    meta.title === null
      ? null
      : meta.title.slice(0, splitTitleEnd(meta.title, (n) => n === meta.outlet).length).trim();
  const published = lay(article.published, stampOrNull(meta.published), "meta");
  const updated = lay(article.updated, stampOrNull(meta.updated), "meta");
  return {
    ...article,
    title: article.title.value === null ? lay(article.title, ownTitle, "meta") : article.title,
    outlet: lay(article.outlet, meta.outlet, "meta"),
    byline:
      meta.authors.length === 0
        ? article.byline
        : lay<readonly string[]>(article.byline, meta.authors.flatMap(authorsOf), "meta"),
    published,
    updated,
    url: lay(article.url, meta.url, "meta"),
    lang:
      article.lang ??
      (meta.lang !== null && /^[a-z]{2,3}(?:-[a-z\d-]+)?$/i.test(meta.lang) ? meta.lang : null),
    problems: article.problems.filter(
      (p) => p.code !== "ambiguous-date" || (published.value === null && updated.value === null),
    ),
  };
}
