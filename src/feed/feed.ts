// Feed: RSS, Atom, RDF, JSON Feed and news sitemaps, read into one form. All that they say is data: addresses are checked, names are never keys.
import { scanXml, type XmlEvent } from "./scan.ts";

/** One entry of a feed. */
export interface FeedItem {
  /** Address of the article, absolute, http or https; null where the entry has none that can be used. */
  readonly url: string | null;
  /** What the feed calls it, for telling it again; the address where it says nothing. */
  readonly id: string | null;
  readonly title: string | null;
  /** As written. */
  readonly published: string | null;
  /** When it was changed last, as written. */
  readonly updated: string | null;
  readonly author: string | null;
}

/** A feed, read as far as it could be. */
export interface Feed {
  readonly kind: "rss" | "atom" | "rdf" | "json" | "sitemap" | "sitemap-index";
  readonly title: string | null;
  readonly items: readonly FeedItem[];
  /** Why the rest could not be read, and at which unit of the text; null where all was. */
  readonly broken: { readonly at: number; readonly why: string } | null;
}

/** Most entries of one feed that are read. */
export const MOST_ITEMS = 10_000;
const TOO_MANY = `it has more than ${MOST_ITEMS} entries`;
/** Longest value that is kept, in UTF-16 units. */
const LONGEST = 2000;

const short = (text: string): string | null => {
  const trimmed = text
    .slice(0, LONGEST * 4)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);
  return trimmed === "" ? null : trimmed;
};

/** An address of a feed, made absolute; null where it is none of the web. */
function webUrl(value: string | null | undefined, base: string): string | null {
  if (!value) return null;
  try {
    const url = new URL(value.trim().slice(0, LONGEST), base);
    if (url.protocol !== "http:" && url.protocol !== "https:") return null;
    url.username = "";
    url.password = "";
    return url.href;
  } catch {
    return null;
  }
}

const ITEM: ReadonlySet<string> = new Set(["item", "entry", "url", "sitemap"]);
const ROOTS: ReadonlyMap<string, Feed["kind"]> = new Map([
  ["rss", "rss"],
  ["feed", "atom"],
  ["rdf:rdf", "rdf"],
  ["urlset", "sitemap"],
  ["sitemapindex", "sitemap-index"],
]);

/** Which field of an entry an element of that name is. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ["title", "title"],
  ["news:title", "title"],
  ["link", "link"],
  ["loc", "link"],
  ["guid", "id"],
  ["id", "id"],
  ["pubdate", "published"],
  ["published", "published"],
  ["dc:date", "published"],
  ["news:publication_date", "published"],
  ["updated", "updated"],
  ["atom:updated", "updated"],
  ["dcterms:modified", "updated"],
  ["lastmod", "updated"],
  ["author", "author"],
  ["name", "author"],
  ["dc:creator", "author"],
]);

class Entry {
  readonly fields = new Map<string, string>();
  permalink = true;
  alternate: string | null = null;
  put(field: string, text: string): void {
    if (!this.fields.has(field) && text.trim() !== "") this.fields.set(field, text);
  }
}

function itemOf(entry: Entry, base: string): FeedItem {
  const text = (field: string) => short(entry.fields.get(field) ?? "");
  const id = text("id");
  const url = webUrl(entry.alternate ?? text("link"), base) ?? (entry.permalink ? webUrl(id, base) : null);
  return {
    url,
    id: id ?? url,
    title: text("title"),
    published: text("published") ?? text("updated"),
    updated: text("updated"),
    author: text("author"),
  };
}

/** Reads the events of a feed of any of the XML kinds. */
function fromEvents(
  events: readonly XmlEvent[],
  base: string,
): (Omit<Feed, "broken"> & { readonly cut: number | null }) | null {
  const first = events.find((e) => e.kind === "open");
  const kind = first?.kind === "open" ? ROOTS.get(first.name) : undefined;
  if (!kind) return null;
  const items: FeedItem[] = [];
  let entry: Entry | null = null;
  let title: string | null = null;
  let path: string[] = [];
  let buffer: string[] = [];
  for (const [n, event] of events.entries()) {
    if (event.kind === "open") {
      path.push(event.name);
      buffer = [];
      if (ITEM.has(event.name) && entry === null) {
        entry = new Entry();
        const about = event.attributes.get("rdf:about");
        if (about) entry.put("id", about);
      } else if (entry !== null && event.name === "link" && event.attributes.has("href")) {
        const rel = event.attributes.get("rel") ?? "alternate";
        if (rel === "alternate") entry.alternate ??= event.attributes.get("href") ?? null;
      } else if (entry !== null && event.name === "guid" && event.attributes.get("ispermalink") === "false")
        entry.permalink = false;
    } else if (event.kind === "text") buffer.push(event.text);
    else {
      path = path.slice(0, -1);
      const field = FIELDS.get(event.name);
      if (entry !== null && field !== undefined) entry.put(field, buffer.join(""));
      else if (entry === null && event.name === "title" && title === null) title = short(buffer.join(""));
      if (entry !== null && ITEM.has(event.name) && !path.some((n) => ITEM.has(n))) {
        items.push(itemOf(entry, base));
        entry = null;
        if (items.length >= MOST_ITEMS) {
          const more = events.slice(n + 1).find((e) => e.kind === "open" && ITEM.has(e.name));
          return { kind, title, items, cut: more?.kind === "open" ? more.at : null };
        }
      }
      buffer = [];
    }
  }
  return { kind, title, items, cut: null };
}

const own = (object: unknown, key: string): unknown =>
  typeof object === "object" && object !== null && Object.hasOwn(object, key)
    ? (object as Record<string, unknown>)[key]
    : undefined;

function fromJson(source: string, base: string): Feed | null {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return null;
  }
  const list = own(value, "items");
  if (!Array.isArray(list)) return null;
  const text = (object: unknown, key: string): string | null => {
    const v = own(object, key);
    return typeof v === "string" ? short(v) : typeof v === "number" ? String(v) : null;
  };
  const items = list.slice(0, MOST_ITEMS).map((item): FeedItem => {
    const url = webUrl(text(item, "url") ?? text(item, "external_url"), base);
    const authors = own(item, "authors");
    return {
      url,
      id: text(item, "id") ?? url,
      title: text(item, "title"),
      published: text(item, "date_published") ?? text(item, "date_modified"),
      updated: text(item, "date_modified"),
      author:
        text(own(item, "author"), "name") ?? text(Array.isArray(authors) ? authors[0] : undefined, "name"),
    };
  });
  const broken = list.length > MOST_ITEMS ? { at: source.length, why: TOO_MANY } : null;
  return { kind: "json", title: text(value, "title"), items, broken };
}

/**
 * Reads a feed; null where the text is none. `base` is the address it came from, against which its own are resolved.
 * What comes before a damaged place is kept.
 * @example readFeed("<rss>…</rss>", "https://post.example/rss").items[0].url
 */
export function readFeed(source: string, base: string): Feed | null {
  const begin = source.slice(0, 1000).trimStart();
  if (begin.startsWith("{") || begin.startsWith("\ufeff{"))
    return fromJson(source.replace(/^\ufeff/, ""), base);
  const { events, broken } = scanXml(source);
  const read = fromEvents(events, base);
  if (read === null) return null;
  const { cut, ...feed } = read;
  return { ...feed, broken: cut === null ? broken : { at: cut, why: TOO_MANY } };
}
