// HTML metadata: what a page's mark-up states of it — meta elements, JSON-LD, microdata, time elements, links. Values are data, never trusted as keys.
import type { AttributeName } from "./markup/attributes.ts";
import { inList, KNOWN_PART, tagOf } from "./markup/tags.ts";
import { type PageTree, ROOT, walk, wordsOf } from "./markup/tree.ts";
import { freeStated } from "./page/access.ts";
import { printedDays } from "./page/days.ts";
import { articleObject, type Found, namesIn, own, textOrNull } from "./page/linked-data.ts";
import { sectionsStated } from "./page/section.ts";
import { isWebPage } from "./web-address.ts";

export type { Found } from "./page/linked-data.ts";

/** A date that the mark-up states, as written. */
export interface StatedDate extends Found<string> {
  readonly kind: "published" | "updated" | "other";
  /** How it was stated. */
  readonly way: "json-ld" | "meta" | "microdata" | "time" | "attribute" | "script" | "address";
}

/** What the mark-up says of the page; null where it says nothing. */
export interface HtmlMeta {
  /** What the head calls the page, surest first. */
  readonly titles: readonly string[];
  readonly title: Found<string> | null;
  readonly outlet: Found<string> | null;
  /** Author lines as written, surest way first; each way on its own. */
  readonly authors: readonly Found<readonly string[]>[];
  readonly dates: readonly StatedDate[];
  /** The first of the page's addresses for itself that is one of the web. */
  readonly url: Found<string> | null;
  /** What it calls its section, surest first. */
  readonly sections: readonly Found<string>[];
  readonly lang: string | null;
  /** Whether it says of itself that it is free to read. */
  readonly free: Found<boolean> | null;
  /** Where it says that it leads at once, as written. */
  readonly refresh: string | undefined;
}

const TITLE = ["og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "title"];
const OUTLET = [
  "og:site_name",
  "application-name",
  "publisher",
  "dc.publisher",
  "dcterms.publisher",
  "twitter:site:name",
];
const AUTHOR = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
  "cxenseparse:author",
  "dcsext.author",
  "article.author",
  "creator",
];
const URL_NAMES = ["og:url", "twitter:url"];
const PUBLISHED =
  /^(?:article:published(?:_time)?|og:(?:article:)?published_time|(?:[a-z.:]*[.:])?date_?published|published_?(?:date|time|at|on)?|parsely-pub-date|sailthru\.date|pub_?date|publish-?_?date|publication_?-?date|dc\.date\.(?:issued|created|x-metadatalastmodified)|dcterms\.(?:created|issued|date|available)|date|dc\.date|dc\.created|article_date_original|cxenseparse:(?:recs:)?publishtime|originalpublicationdate|release_date|rnews:datepublished|article:published_date|created|date_created|datecreated|og:publish_date|bt:pubdate|shareaholic:article_published_time|time)$/;
const UPDATED =
  /^(?:article:modified(?:_time)?|og:updated_time|(?:[a-z.:]*[.:])?date_?modified|last-?modified|lastmod|dcterms\.modified|dc\.date\.modified|modified|updated|revised|shareaholic:article_modified_time|article:updated(?:_time)?|last_updated|lastupdate)$/;

interface Gathered {
  readonly meta: Map<string, string>;
  readonly linked: string[];
  readonly dates: StatedDate[];
  readonly bylines: string[];
  readonly itemAuthors: string[];
  title: string | null;
  canonical: string | null;
  lang: string | null;
}

const attributeOf = (tree: PageTree, e: number, names: readonly AttributeName[]): string | null => {
  for (const name of names) {
    const value = textOrNull(tree.attribute(e, name));
    if (value !== null) return value;
  }
  return null;
};

/** Longest author line that is looked at, in UTF-16 units. */
const LONGEST_AUTHOR = 160;

/** Dates that inline scripts hold in their data. */
const IN_SCRIPT =
  /"(date_?published|published_?(?:at|date|time|on)?|publish_?(?:date|time|ed_?at)|publication_?date|pub_?date|first_?published(?:_?(?:at|date))?|display_?date|created_?(?:at|date)?|date_?created|date_?modified|modified(?:_?(?:at|date))?|updated_?at|last_?modified)"\s{0,3}:\s{0,3}"(\d{4}-\d\d-\d\d[^"]{0,30})"/gi;

function scriptDates(source: string, dates: StatedDate[]): void {
  let n = 0;
  for (const m of source.slice(0, 400_000).matchAll(IN_SCRIPT)) {
    if (++n > 12) return;
    const key = (m[1] as string).toLowerCase();
    dates.push({
      value: m[2] as string,
      by: `script ${m[1]}`,
      kind: /modif|updat/.test(key) ? "updated" : /publi|pub_?date|display/.test(key) ? "published" : "other",
      way: "script",
    });
  }
}

/** A day that stands in what a page's head says for other ends: its description, the address of its picture. */
function otherDate(name: string, value: string, dates: StatedDate[]): void {
  if (
    !/\d{2}/.test(value) ||
    /viewport|verification|generator|robots|copyright|expires|app-id|colou?r/.test(name)
  )
    return;
  const address = /^https?:|^\//.test(value);
  if (address) addressDates(value, dates, "other");
  else if (printedDays(value, false).length > 0)
    dates.push({ value, by: `meta ${name}`, kind: "other", way: "meta" });
}

function timeOf(tree: PageTree, e: number, dates: StatedDate[]): void {
  const value = textOrNull(tree.attribute(e, "datetime")) ?? textOrNull(wordsOf(tree, e).slice(0, 80));
  if (value === null) return;
  const tag = `${tree.attribute(e, "itemprop") ?? ""} ${tree.attribute(e, "class") ?? ""} ${tree.attribute(e, "property") ?? ""}${tree.attribute(e, "pubdate") === null ? "" : " pubdate"}`;
  const kind = /modif|updat/i.test(tag)
    ? "updated"
    : /publi|pubdate|entry-date|posted/i.test(tag)
      ? "published"
      : "other";
  dates.push({ value, by: "time element", kind, way: "time" });
}

/** Parts of a page whose names and days belong to others. */
const ELSEWHERE =
  /comment|kommentar|respond|disqus|related|sidebar|widget|teaser|recent|popular|footer|recommend|trending|most-?read|more-?stories/i;
const neverElsewhere = inList("html body main article");
const saysElsewhere = inList("footer nav aside");

/** What an element's classes say of it. */
interface Classes {
  readonly low: string;
  readonly elsewhere: boolean;
  readonly byline: boolean;
  readonly dated: boolean;
}
const NO_CLASSES: Classes = { low: "", elsewhere: false, byline: false, dated: false };

/** The classes of an element. The same ones are looked at once a page. */
function classesOf(tree: PageTree, e: number, known: Map<string, Classes>): Classes {
  const written = tree.attribute(e, "class");
  if (written === null || written === "") return NO_CLASSES;
  let found = known.get(written);
  if (found === undefined) {
    const low = written.toLowerCase();
    found = {
      low,
      elsewhere: ELSEWHERE.test(written.slice(0, 200)),
      byline: BYLINE.test(low),
      dated: /publish|date|time/.test(low),
    };
    known.set(written, found);
  }
  return found;
}

const isElsewhere = (tree: PageTree, e: number, tag: number, classes: Classes): boolean =>
  saysElsewhere(tag) ||
  (!neverElsewhere(tag) &&
    tree.hasAttributes(e) &&
    (classes.elsewhere || ELSEWHERE.test(tree.attribute(e, "id") ?? "")));

const [HTML, META, LINK, TITLE_TAG, SCRIPT, TIME, SVG_TAG, TEMPLATE] =
  "html meta link title script time svg template".split(" ").map(tagOf);

function metaOf(tree: PageTree, e: number, g: Gathered): void {
  const name = attributeOf(tree, e, ["property", "name", "itemprop", "http-equiv"])?.toLowerCase();
  const value = textOrNull(tree.attribute(e, "content"));
  if (!name || !value || value.length >= 2000) return;
  if (!g.meta.has(name)) g.meta.set(name, value);
  const by = `meta ${name}`;
  if (PUBLISHED.test(name)) g.dates.push({ value, by, kind: "published", way: "meta" });
  else if (UPDATED.test(name)) g.dates.push({ value, by, kind: "updated", way: "meta" });
  else otherDate(name, value, g.dates);
}

function gather(tree: PageTree): Gathered {
  const away: number[] = [];
  const known = new Map<string, Classes>();
  const g: Gathered = {
    meta: new Map(),
    linked: [],
    dates: [],
    bylines: [],
    itemAuthors: [],
    title: null,
    canonical: null,
    lang: null,
  };
  walk(tree, ROOT, {
    enter(e, full) {
      const tag = full & KNOWN_PART;
      if (tag === HTML) g.lang = tree.attribute(e, "lang") ?? tree.attribute(e, "xml:lang");
      else if (tag === META) metaOf(tree, e, g);
      else if (tag === LINK) {
        if (/^(?:canonical)$/i.test(tree.attribute(e, "rel") ?? ""))
          g.canonical ??= textOrNull(tree.attribute(e, "href"));
      } else if (tag === TITLE_TAG) {
        if (g.title === null) g.title = textOrNull(tree.firstText(e)?.replace(/\s+/g, " "));
      } else if (tag === SCRIPT) {
        const source = tree.firstText(e);
        if (source !== null) {
          if (/ld\+json/i.test(tree.attribute(e, "type") ?? "")) g.linked.push(source);
          scriptDates(source, g.dates);
        }
      } else {
        const classes = classesOf(tree, e, known);
        if (isElsewhere(tree, e, tag, classes)) away.push(e);
        if (tag === TIME) timeOf(tree, e, g.dates);
        else others(tree, e, g, away.length > 0, classes);
      }
      return tag !== SVG_TAG && tag !== TEMPLATE;
    },
    leave(_, e) {
      if (away.at(-1) === e) away.pop();
    },
  });
  return g;
}

/** Microdata, microformats and data attributes of any other element. */
function others(tree: PageTree, e: number, g: Gathered, away: boolean, classes: Classes): void {
  if (!tree.hasAttributes(e)) return;
  const property =
    `${tree.attribute(e, "itemprop") ?? ""} ${tree.attribute(e, "property") ?? ""}`.toLowerCase();
  if (property.length > 1) {
    const value = () =>
      attributeOf(tree, e, ["content", "datetime", "title"]) ?? textOrNull(wordsOf(tree, e).slice(0, 80));
    if (/date_?(?:published|created)|dc:(?:date|created)|issued/.test(property)) {
      const v = value();
      if (v)
        g.dates.push({
          value: v,
          by: `microdata ${property.trim()}`,
          kind: "published",
          way: "microdata",
        });
    } else if (/datemodified|dc:modified/.test(property)) {
      const v = value();
      if (v)
        g.dates.push({
          value: v,
          by: `microdata ${property.trim()}`,
          kind: "updated",
          way: "microdata",
        });
    } else if (
      /(?:^|\s)(?:author|creator|dc:creator|schema:author)(?:\s|$)/.test(property) &&
      !away &&
      g.itemAuthors.length < 8
    ) {
      const text = textOrNull(tree.attribute(e, "content")) ?? authorText(tree, e);
      if (text) g.itemAuthors.push(text);
    }
  }
  const title = tree.attribute(e, "title");
  if (title !== null && classes.dated && /\d{4}/.test(title))
    g.dates.push({
      value: title,
      by: "title attribute",
      kind: /updat|modif/.test(classes.low) ? "updated" : "published",
      way: "attribute",
    });
  for (const a of tree.dataAttributes(e))
    if (
      /^data-(?:[a-z-]{0,20})?(?:timestamp|datetime|date|time|published|pub-?date|utime)[a-z-]{0,10}$/.test(
        a.name,
      ) &&
      /^\d{10}(?:\d{3})?$|^\d{4}-\d\d-\d\d/.test(a.value)
    )
      g.dates.push({
        value: a.value,
        by: a.name,
        kind: /publ/.test(a.name) ? "published" : "other",
        way: "attribute",
      });
  const rel = tree.attribute(e, "rel")?.toLowerCase() ?? "";
  if (!away && g.bylines.length < 12 && (/(?:^|\s)author(?:\s|$)/.test(rel) || classes.byline)) {
    const text = authorText(tree, e);
    if (text) g.bylines.push(text);
  }
}

const BYLINE =
  /(?:^|[\s_-])(?:byline|by-line|author|authors|autor|autoren|auteur|autore|author-?name|article-?author|post-?author|entry-?author|vcard|fn|writer|reporter|verfasser|journalist)(?:$|[\s_-])/;

/** The words of an element that names an author: its name where it marks one, else all of it, where it is short. */
function authorText(tree: PageTree, e: number): string | null {
  let name: string | null = null;
  walk(tree, e, {
    enter(inner) {
      if (name === null && /(?:^|\s)name(?:\s|$)/.test(tree.attribute(inner, "itemprop") ?? ""))
        name = textOrNull(tree.attribute(inner, "content")) ?? textOrNull(wordsOf(tree, inner));
      return name === null;
    },
  });
  const text = name ?? wordsOf(tree, e, LONGEST_AUTHOR);
  return text.length > 0 && text.length <= LONGEST_AUTHOR ? text : null;
}

/** A day that stands in the page's own address. */
function addressDates(
  address: string | null,
  dates: StatedDate[],
  kind: "published" | "other" = "published",
): void {
  if (address === null) return;
  const path = address.slice(0, 500).replace(/^[a-z]+:\/\/[^/]*/i, "");
  const m =
    /(?:^|[^\d])((?:19|20)\d\d)[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\d|3[01])(?:[^\d]|$)/.exec(path) ??
    /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(path);
  if (m) {
    const two = (s: string | undefined) => (s ?? "").padStart(2, "0");
    dates.push({
      value: `${m[1]}-${two(m[2])}-${two(m[3])}`,
      by: "address",
      kind,
      way: "address",
    });
  }
}

/** Reads what the mark-up says of the page. */
export function htmlMeta(tree: PageTree): HtmlMeta {
  const g = gather(tree);
  const pick = (names: readonly string[]): Found<string> | null => {
    for (const name of names) {
      const value = g.meta.get(name);
      if (value !== undefined) return { value, by: `meta ${name}` };
    }
    return null;
  };
  const linked = articleObject(g.linked);
  const ofLinked = (key: string): Found<string> | null => {
    const value = textOrNull(own(linked, key));
    return value === null ? null : { value, by: "json-ld" };
  };
  for (const [key, kind] of [
    ["datePublished", "published"],
    ["dateModified", "updated"],
    ["dateCreated", "other"],
    ["uploadDate", "other"],
  ] as const) {
    const value = textOrNull(own(linked, key));
    if (value !== null) g.dates.push({ value, by: "json-ld", kind, way: "json-ld" });
  }
  const canonical = g.canonical === null ? [] : [{ value: g.canonical, by: "link canonical" }];
  const addresses = [...canonical, ...URL_NAMES.flatMap((name) => pick([name]) ?? [])];
  const url = addresses.find((a) => isWebPage(a.value)) ?? null;
  addressDates(addresses[0]?.value ?? null, g.dates);
  const shown = g.title === null ? null : { value: g.title, by: "title element" };
  const candidates = [ofLinked("headline"), pick(TITLE), shown].filter((t) => t !== null);
  const authors: Found<readonly string[]>[] = [];
  const add = (value: readonly string[], by: string) => {
    const named = value.filter((v) => !/^https?:|^@|^www\./i.test(v) && v.length <= LONGEST_AUTHOR);
    if (named.length > 0) authors.push({ value: named, by });
  };
  add(namesIn(own(linked, "author") ?? own(linked, "creator")), "json-ld");
  for (const name of AUTHOR) {
    const value = g.meta.get(name);
    if (value !== undefined) add([value], `meta ${name}`);
  }
  add(g.itemAuthors, "microdata author");
  for (const line of g.bylines) add([line], "byline element");
  const publisher = namesIn(own(linked, "publisher"))[0];
  return {
    titles: [...new Set([...candidates.map((t) => t.value), ...TITLE.flatMap((n) => g.meta.get(n) ?? [])])],
    title: candidates[0] ?? null,
    outlet: pick(OUTLET) ?? (publisher ? { value: publisher, by: "json-ld" } : null),
    authors,
    dates: g.dates,
    url,
    sections: sectionsStated(linked, g.linked, g.meta),
    lang: g.lang,
    free: freeStated(linked, g.meta),
    refresh: g.meta.get("refresh"),
  };
}
