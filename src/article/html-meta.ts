// HTML metadata: what a page's head says — meta elements, JSON-LD, time elements. Values are data, never trusted as keys.
import type { DefaultTreeAdapterTypes as T } from "parse5";
import { attribute, type Element, textOf, walk } from "./html-tree.ts";

/** What the mark-up says of the page; null where it says nothing. */
export interface HtmlMeta {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly lang: string | null;
}

const META: Readonly<
  Record<"title" | "outlet" | "author" | "published" | "updated" | "url", readonly string[]>
> = {
  title: ["og:title", "twitter:title", "dc.title", "headline"],
  outlet: ["og:site_name", "application-name", "publisher", "dc.publisher"],
  author: ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"],
  published: [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "dc.date.issued",
    "dcterms.created",
    "date",
    "dc.date",
  ],
  updated: [
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
  ],
  url: ["og:url"],
};

const textOrNull = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** A field of a JSON object that is its own, never one of its prototype. */
const own = (object: unknown, key: string): unknown =>
  typeof object === "object" && object !== null && Object.hasOwn(object, key)
    ? (object as Record<string, unknown>)[key]
    : undefined;

const namesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value.slice(0, 20) : [value])
    .map((v) => textOrNull(v) ?? textOrNull(own(v, "name")))
    .filter((v): v is string => v !== null);

/** The first JSON-LD object of a page that is an article. */
function articleObject(sources: readonly string[]): unknown {
  const queue: unknown[] = [];
  for (const source of sources) {
    try {
      queue.push(JSON.parse(source));
    } catch {
      // Broken JSON-LD says nothing.
    }
  }
  for (let i = 0; i < queue.length && i < 2000; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...item.slice(0, 200));
    else if (item !== null && typeof item === "object") {
      if (
        [own(item, "@type")]
          .flat(2)
          .some((t) => typeof t === "string" && /(?:Article|BlogPosting|NewsPosting|Report)$/.test(t))
      )
        return item;
      const graph = own(item, "@graph") ?? own(item, "mainEntity");
      if (graph !== undefined) queue.push(graph);
    }
  }
  return undefined;
}

/** Reads what the mark-up says of the page. `root` is where the article stands. */
export function htmlMeta(document: T.Document, root: Element | null): HtmlMeta {
  const meta = new Map<string, string>();
  const scripts: string[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let lang: string | null = null;
  const times: { value: string; published: boolean; updated: boolean; inside: boolean }[] = [];
  let inside = false;
  walk(document, {
    enter(e) {
      if (e === root) inside = true;
      if (e.tagName === "html") lang = attribute(e, "lang");
      else if (e.tagName === "meta") {
        const name = (
          attribute(e, "property") ??
          attribute(e, "name") ??
          attribute(e, "itemprop")
        )?.toLowerCase();
        const value = textOrNull(attribute(e, "content"));
        if (name && value && !meta.has(name)) meta.set(name, value);
      } else if (e.tagName === "link" && attribute(e, "rel") === "canonical")
        canonical ??= textOrNull(attribute(e, "href"));
      else if (e.tagName === "title") {
        const first = e.childNodes[0];
        if (title === null && first && "value" in first) title = textOrNull(first.value.replace(/\s+/g, " "));
      } else if (e.tagName === "script" && /ld\+json/i.test(attribute(e, "type") ?? "")) {
        const first = e.childNodes[0];
        if (first && "value" in first) scripts.push(first.value);
      } else if (e.tagName === "time") {
        const value = attribute(e, "datetime") ?? textOf(e);
        const tag = `${attribute(e, "itemprop") ?? ""} ${attribute(e, "class") ?? ""} ${attribute(e, "pubdate") === null ? "" : "pubdate"}`;
        times.push({
          value,
          inside,
          updated: /modified|updated/i.test(tag),
          published: /publish|pubdate|entry-date/i.test(tag),
        });
      }
      return e.tagName !== "svg" && e.tagName !== "template";
    },
    leave(e) {
      if (e === root) inside = false;
    },
  });
  const pick = (key: keyof typeof META): string | null => {
    for (const name of META[key]) {
      const value = meta.get(name);
      if (value !== undefined) return value;
    }
    return null;
  };
  const ld = articleObject(scripts);
  const plain = times.filter((t) => !t.updated);
  const time = plain.find((t) => t.published) ?? plain.find((t) => t.inside);
  const metaAuthor = pick("author");
  const authors = namesIn(own(ld, "author"));
  return {
    title: textOrNull(own(ld, "headline")) ?? pick("title") ?? title,
    outlet: pick("outlet") ?? namesIn(own(ld, "publisher"))[0] ?? null,
    authors: authors.length > 0 ? authors : metaAuthor && !/^https?:/i.test(metaAuthor) ? [metaAuthor] : [],
    published: pick("published") ?? textOrNull(own(ld, "datePublished")) ?? time?.value ?? null,
    updated:
      pick("updated") ?? textOrNull(own(ld, "dateModified")) ?? times.find((t) => t.updated)?.value ?? null,
    url: canonical ?? pick("url"),
    lang,
  };
}
