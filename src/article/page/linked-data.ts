// Linked data: JSON-LD of a page, read as data from strangers: no key is trusted, nothing of a prototype is read.

/** A value and where it was found: "json-ld", "meta og:title", "microdata author", … */
export interface Found<V> {
  readonly value: V;
  readonly by: string;
}

/** Trimmed text; null for anything else and for none. */
export const textOrNull = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** A field of a JSON object that is its own, never one of its prototype. */
export const own = (object: unknown, key: string): unknown =>
  typeof object === "object" && object !== null && Object.hasOwn(object, key)
    ? (object as Record<string, unknown>)[key]
    : undefined;

/** Names in a value that may be a text, an object with a name, or a list of such. */
export const namesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value.flat(2).slice(0, 20) : [value])
    .flatMap((v) => {
      const name = own(v, "name");
      return Array.isArray(name) ? name : [textOrNull(v) ?? name];
    })
    .map(textOrNull)
    .filter((v): v is string => v !== null);

/** Control characters that JSON does not allow inside its texts, and that pages write all the same. */
const tolerant = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch {
    // Line breaks inside texts, comments of old pages around the whole.
    const bare = source
      .replace(/^\s{0,50}(?:<!--|\/\*{1,3}<!\[CDATA\[\*\/|<!\[CDATA\[)/, "")
      .replace(/(?:-->|\/\*{1,3}\]\]>\*\/|\]\]>)\s{0,50}$/, "")
      .replace(/[\0-\x1f]/g, " ")
      .replace(/;\s{0,20}$/, "");
    try {
      return JSON.parse(bare);
    } catch {
      return undefined;
    }
  }
};

const ARTICLE =
  /(?:Article|BlogPosting|NewsPosting|Report|Review|LiveBlogPosting|Recipe|DiscussionForumPosting|SocialMediaPosting)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|VideoObject|PodcastEpisode|Product|Event)$/;

/** Most objects that are looked at. */
const MOST = 2000;

/** The JSON-LD object of a page that is its article; a web page where none is. */
export function articleObject(sources: readonly string[]): unknown {
  const queue: unknown[] = sources.slice(0, 50).map(tolerant);
  let page: unknown;
  for (let i = 0; i < queue.length && i < MOST; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...item.slice(0, 200));
    else if (item !== null && typeof item === "object") {
      const types = [own(item, "@type")].flat(2).filter((t) => typeof t === "string");
      if (types.some((t) => ARTICLE.test(t))) return item;
      if (page === undefined && types.some((t) => PAGE.test(t))) page = item;
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) {
        const inner = own(item, key);
        if (typeof inner === "object") queue.push(inner);
      }
    }
  }
  return page;
}

/** Names of the breadcrumbs that JSON-LD lists, outermost first. */
export function crumbsIn(sources: readonly string[]): string[] {
  const queue: unknown[] = sources.slice(0, 50).map(tolerant);
  for (let i = 0; i < queue.length && i < MOST; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...item.slice(0, 200));
    else if (item !== null && typeof item === "object") {
      if ([own(item, "@type")].flat(2).includes("BreadcrumbList")) {
        const list = [own(item, "itemListElement")].flat(1).slice(0, 20);
        return list.flatMap((entry) => namesIn(own(entry, "name") ?? own(entry, "item")));
      }
      for (const key of ["@graph", "breadcrumb", "mainEntity", "mainEntityOfPage"]) {
        const inner = own(item, key);
        if (typeof inner === "object") queue.push(inner);
      }
    }
  }
  return [];
}
