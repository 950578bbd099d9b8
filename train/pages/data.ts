// Data: the pages with their segments, as blocks with labels. The pages belong to their publishers and stay outside the project.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeBytes } from "../../src/article/decode.ts";
import { declaredEncoding } from "../../src/article/html.ts";
import { parseHtml } from "../../src/article/markup/parse.ts";
import { type PageBlocks, pageBlocks } from "../../src/article/page/blocks.ts";
import type { Cells } from "../../src/article/page/cells.ts";
import { featuresOf } from "../../src/article/page/features.ts";

/** A page of the set. */
export interface LabelledPage {
  readonly url: string;
  /** The site that it is of: folds never part a site. */
  readonly site: string;
  readonly page: PageBlocks;
  readonly cells: Cells;
  /** 1: the article's text; 0: not; −1: nobody said. */
  readonly labels: readonly number[];
  /** Segments that the text must hold, and that it must not. */
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

const flat = (text: string): string => text.replace(/\s+/g, " ");

/** The last two parts of the host name. */
export const siteOf = (url: string): string =>
  new URL(url).hostname
    .replace(/^www\./, "")
    .split(".")
    .slice(-2)
    .join(".");

/** Unpacks the pages into a folder of its own, hands it over, and removes it. */
export function withPages<T>(folder: string, use: (pages: string) => T): T {
  const archive = join(folder, "pages.tar.gz");
  if (!existsSync(archive)) throw new Error(`${archive} is not there; say where the pages are with --data.`);
  const into = mkdtempSync(join(tmpdir(), "onrecord-pages-"));
  try {
    execFileSync("tar", ["xzf", archive, "-C", into]);
    return use(into);
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

/** Indexes of the blocks that hold a segment: each alone, or several together where it runs over their borders. */
function placesOf(texts: readonly string[], joined: string, segment: string): number[][] {
  const wanted = flat(segment).trim();
  const single = texts.flatMap((t, i) => (t.includes(wanted) ? [[i]] : []));
  if (single.length > 0) return single;
  const at = joined.indexOf(wanted);
  if (at < 0) return [];
  const list: number[] = [];
  let from = 0;
  for (const [i, t] of texts.entries()) {
    if (from < at + wanted.length && from + t.length > at) list.push(i);
    from += t.length + 1;
  }
  return [list];
}

/** The labels that segments give to blocks. Where a wanted segment stands in several blocks, only the longest is surely text. */
function labelsOf(
  texts: readonly string[],
  wanted: readonly string[],
  unwanted: readonly string[],
): number[] {
  const labels: number[] = new Array(texts.length).fill(-1);
  const joined = texts.join(" ");
  for (const segment of unwanted)
    for (const place of placesOf(texts, joined, segment)) for (const i of place) labels[i] = 0;
  for (const segment of wanted) {
    const places = placesOf(texts, joined, segment);
    places.sort(
      (a, b) => (texts[b[0] as number] as string).length - (texts[a[0] as number] as string).length,
    );
    for (const i of places[0] ?? []) labels[i] = labels[i] === 0 && places.length > 1 ? -1 : 1;
  }
  return labels;
}

/** Reads every page of the text set. */
export function readPages(folder: string, pages: string): LabelledPage[] {
  const gold: Record<string, { file: string; with?: string[]; without?: string[] }> = JSON.parse(
    readFileSync(join(folder, "text.json"), "utf8"),
  );
  return Object.entries(gold).map(([url, { file, with: wanted = [], without: unwanted = [] }]) => {
    const bytes = readFileSync(join(pages, file));
    const document = parseHtml(decodeBytes(bytes, declaredEncoding(bytes)).text);
    const page = pageBlocks(document);
    const texts = page.blocks.map((b) => flat(b.text));
    return {
      url,
      site: siteOf(url),
      page,
      cells: featuresOf(page),
      labels: labelsOf(texts, wanted, unwanted),
      wanted,
      unwanted,
    };
  });
}
