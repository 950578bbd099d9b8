// Section: the part of the outlet's pages that an article stands in — by JSON-LD, meta elements, breadcrumbs, or the page's address.
import { type Decision, decide, unknown } from "../../model/decision.ts";
import { foldLine } from "../shape.ts";
import type { Box, PageBlocks } from "./blocks.ts";
import { crumbsIn, type Found, namesIn, own, textOrNull } from "./linked-data.ts";

/** Longest name of a section, in UTF-16 units. */
const LONGEST = 80;

const META = ["article:section", "section", "articlesection", "parsely-section", "sailthru.section"];
const OTHER_META = [
  "cxenseparse:category",
  "dcterms.subject.section",
  "article.section",
  "category",
  "rubrik",
];

/** Names of the first page, which is no section. */
const HOME: ReadonlySet<string> = new Set(
  "home|homepage|home page|start|start page|startseite|accueil|inicio|portada|página inicial|início|strona główna|etusivu|hjem|hem|úvod|главная|головна|anasayfa".split(
    "|",
  ),
);
/** True for what breadcrumbs call the first page. */
export const isHomeName = (name: string): boolean => HOME.has(name.toLowerCase());

/** A name of use; null for none, for an address, and for a place in a template that was not filled in. */
const clean = (name: string): string | null => {
  const bare = name.replace(/\s+/g, " ").trim();
  return bare === "" || bare.length > LONGEST || /^https?:|:$|[{}]|^[$%]/i.test(bare) || isHomeName(bare)
    ? null
    : bare;
};

/** What the mark-up calls the section, surest first: JSON-LD of the article, meta elements, JSON-LD of the breadcrumbs. */
export function sectionsStated(
  article: unknown,
  sources: readonly string[],
  meta: ReadonlyMap<string, string>,
): readonly Found<string>[] {
  const found: Found<string>[] = [];
  const add = (value: string | null, by: string) => {
    // Several in one value are set without a space behind the comma; a name that holds a comma has one.
    for (const part of value?.split(/,(?=\S)/) ?? []) {
      const name = clean(part);
      if (name !== null) found.push({ value: name, by });
    }
  };
  for (const name of namesIn(own(article, "articleSection"))) add(name, "json-ld articleSection");
  for (const names of [META, OTHER_META])
    for (const name of names) add(textOrNull(meta.get(name)), `meta ${name}`);
  // JSON-LD is read again for them only where nothing else tells.
  if (found.length === 0) for (const name of crumbsIn(sources).reverse()) add(name, "json-ld breadcrumb");
  return found;
}

const CRUMBS = /breadcrumb|bread-crumb|brotkr[uü]me|fil-?ariane|migas-?de-?pan|crumbs?(?:$|[\s_-])/i;

const inCrumbs = (box: Box | null): boolean => {
  for (let up = box, n = 0; up !== null && n < 4; up = up.parent, n++)
    if (CRUMBS.test(up.classes.slice(0, 200))) return true;
  return false;
};

/** Most blocks at the top of a page that are looked at for breadcrumbs. */
const TOP = 80;

/** Breadcrumbs that the page shows over its title, nearest first; what is called so further down leads elsewhere. */
function crumbsShown({ blocks }: PageBlocks, titles: readonly string[]): string[] {
  const names: string[] = [];
  const title = blocks.findLastIndex(({ text }, i) => i < TOP && titles.includes(foldLine(text)));
  for (const { box, text } of blocks.slice(0, title < 0 ? TOP : title)) {
    if (text.length > 2 * LONGEST || !inCrumbs(box)) continue;
    // One line may hold them all.
    for (const part of text.split(/[>»›/|]/)) {
      const name = clean(part);
      if (name !== null && names.length < 10) names.push(name);
    }
  }
  return names.reverse();
}

/** Parts of addresses that say what a page is, not where it belongs. */
const NO_SECTION =
  /^(?:articles?|artikel|story|stories|storys|news-?story|posts?|blogs?|pages?|p|content|archives?|archiv|index|node|amp|doi|artykul|artykuly|teksty|artigo|articulo|articolo|articoli|noticia|start|themen|redaktion|products?|produkte?|collections?|details?|meldung|user|users|shareddocs|weblog|aktuell|aktuelles|web|www|site|html?|en|de|fr|es|it|pt|nl|pl|us|uk|int|wiki|tags?|category|topics?|author|permalink|print|id|view|item|detail|read|entry|default|home|\d+)$/;

/** The first part of an address that names a section: letters alone, with more of the address behind it. */
function sectionOfAddress(address: string | null): string | null {
  const m = /^https?:\/\/([^/?#]{1,255})\/([^?#]{1,400})/i.exec(address ?? "");
  // What the host is called already says nothing of where on it a page stands.
  const host = (m?.[1] ?? "").toLowerCase().split(".");
  const parts = (m?.[2] ?? "").split("/").filter((part) => part !== "");
  for (const [i, part] of parts.slice(0, 3).entries()) {
    if (i === parts.length - 1) return null;
    const low = part.toLowerCase();
    if (NO_SECTION.test(low) || host.includes(low)) continue;
    return /^[a-z]{3,20}(?:-[a-z]{1,20}){0,2}$/.test(low) ? low.replaceAll("-", " ") : null;
  }
  return null;
}

/** True for a name of the page itself: its title, or as much of it as fitted. */
function isPage(name: string, titles: readonly string[]): boolean {
  const folded = foldLine(name.replace(/ ?(?:…|\.{3})$/, ""));
  return titles.some((title) => title === folded || (folded.length >= 12 && title.startsWith(folded)));
}

const isCrumb = (by: string): boolean => by.endsWith("breadcrumb");

/** What stands among breadcrumbs and is none: too long for a name, or where they lead. */
const isNoSection = (name: string): boolean =>
  name.length > 40 ||
  name.split(" ").length > 5 ||
  /^(?:sie (?:sind|befinden sich) hier|you are here|aktuelle seite|zurück|back|next|previous|nächste[rs]?|vorherige[rs]?|schließen|close|menu|menü)(?:$|[ :])/i.test(
    name,
  );

/** By which rule a section is told that the address alone names. */
export const BY_ADDRESS = "address";

/** The section of a page, with where it was found. */
export function sectionOf(
  stated: readonly Found<string>[],
  page: PageBlocks,
  titles: readonly string[],
  address: string | null,
): Decision<string> {
  const known = titles.map(foldLine);
  const names: Found<string>[] = [...stated];
  if (names.length === 0)
    for (const value of crumbsShown(page, known)) names.push({ value, by: "breadcrumb" });
  const named = names.filter(
    ({ value, by }) => !(isPage(value, known) || (isCrumb(by) && isNoSection(value))),
  );
  const [first] = named;
  if (first !== undefined) {
    const rivals = [...new Set(named.map(({ value }) => value))].filter((value) => value !== first.value);
    return decide(first.value, "stated", first.by, {
      score: first.by === "breadcrumb" ? 0.8 : 0.95,
      rivals: rivals.slice(0, 5),
    });
  }
  const inAddress = sectionOfAddress(address);
  return inAddress === null
    ? unknown("no-section")
    : decide(inAddress, "inferred", BY_ADDRESS, { score: 0.5 });
}
