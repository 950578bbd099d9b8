// HTML metadata: what a page's mark-up states of it — meta elements, JSON-LD, microdata, time elements, links. Values are data, never trusted as keys.
import { type Classes, classesOf, isElsewhere } from "./elsewhere.ts";
import { AUTHOR, OUTLET, PUBLISHED, TITLE, UPDATED, URL_NAMES } from "./lexicon/meta-names.ts";
import type { AttributeName } from "./markup/attributes.ts";
import { KNOWN_PART, tagOf } from "./markup/tags.ts";
import { type PageTree, ROOT } from "./markup/tree.ts";
import { walk, wordsOf } from "./markup/walk.ts";
import { freeStated } from "./page/access.ts";
import { articleObject, type Found, namesIn, own, textOrNull } from "./page/linked-data.ts";
import { sectionsStated } from "./page/section.ts";
import { addressDates, otherDate, type StatedDate, scriptDates, timeOf } from "./stated-dates.ts";
import { isWebPage } from "./web-address.ts";

export type { Found } from "./page/linked-data.ts";

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
