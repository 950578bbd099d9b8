// Library: references as Zotero and other managers write them (CSL-JSON), as what a person says of articles.
import type { SuppliedMetadata } from "../model/article.ts";
import { languageTag } from "./lang.ts";
import { parseStamp } from "./stamps.ts";

/** One reference. */
export interface LibraryItem {
  /** Its place in the library, from 1. */
  readonly at: number;
  /** Address of the web; null where it names none. */
  readonly url: string | null;
  readonly supplied: SuppliedMetadata;
}

/** What a library holds, and what of it cannot be used. */
export interface Library {
  readonly items: readonly LibraryItem[];
  readonly problems: readonly { readonly at: number; readonly why: string }[];
}

const words = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** `{given, family}` or `{literal}` as a name. */
function nameOf(author: unknown): string {
  if (typeof author !== "object" || author === null) return "";
  const part = (key: string) =>
    Object.hasOwn(author, key) ? words((author as Record<string, unknown>)[key]) : "";
  return (
    part("literal") ||
    [part("given"), part("non-dropping-particle"), part("family")].filter((p) => p !== "").join(" ")
  );
}

/** `{"date-parts": [[2031, 3, 1]]}` or `{raw}` as a day; "" where it is none to the day. */
function dayOf(issued: unknown): string {
  if (typeof issued !== "object" || issued === null) return "";
  const { "date-parts": parts, raw, literal } = issued as Record<string, unknown>;
  const [first] = Array.isArray(parts) ? parts : [];
  const numbers = Array.isArray(first) ? first.map(Number) : [];
  const [year = 0, month = 0, day = 0] = numbers;
  const iso = [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(day).padStart(2, "0"),
  ].join("-");
  if (numbers.length >= 3 && parseStamp(iso)) return iso;
  const written = words(raw) || words(literal);
  return written !== "" && parseStamp(written) ? written : "";
}

/** True for a text that begins as a library does: a list of objects with CSL's fields. */
export const looksLikeLibrary = (text: string): boolean =>
  /^\ufeff?\s{0,100}\[\s{0,100}\{/.test(text.slice(0, 400)) &&
  /"(?:container-title|issued|author|type|URL)"\s{0,20}:/.test(text.slice(0, 20_000));

/** Reads a library. */
export function libraryItems(text: string): Library {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { items: [], problems: [{ at: 0, why: "it is not JSON" }] };
  }
  const items: LibraryItem[] = [];
  const problems: { at: number; why: string }[] = [];
  for (const [i, item] of (Array.isArray(value) ? value : [value]).entries()) {
    if (typeof item !== "object" || item === null || Array.isArray(item)) {
      problems.push({ at: i + 1, why: "it is no reference" });
      continue;
    }
    const field = (key: string): unknown =>
      Object.hasOwn(item, key) ? (item as Record<string, unknown>)[key] : undefined;
    const authors = field("author");
    const byline = Array.isArray(authors)
      ? authors
          .map(nameOf)
          .filter((n) => n !== "")
          .join(", ")
      : "";
    const url = words(field("URL"));
    const given = {
      title: words(field("title")),
      outlet: words(field("container-title")) || words(field("publisher")),
      byline,
      published: dayOf(field("issued")),
      url,
      lang: languageTag(words(field("language"))) ?? "",
    };
    const supplied = Object.fromEntries(
      Object.entries(given).filter(([, v]) => v !== ""),
    ) as SuppliedMetadata;
    items.push({ at: i + 1, url: /^https?:\/\//i.test(url) ? url : null, supplied });
  }
  return { items, problems };
}
