// Fields: rows of other people's tables and dumps as lines of ours — which of their fields is which of ours.
import { SUPPLIED_FIELDS } from "./supplied.ts";

/** Fields of a line of a dump. */
export const LINE_FIELDS = ["id", "text", ...SUPPLIED_FIELDS] as const;
/** One of `LINE_FIELDS`. */
export type LineField = (typeof LINE_FIELDS)[number];

/** Which field of theirs (a dotted path in JSON) is which of ours. */
export type FieldMap = Readonly<Partial<Record<LineField, string>>>;

/** Names that tables use; the first that a table has counts. */
const USUAL: Readonly<Record<LineField, readonly string[]>> = {
  id: ["id", "uid", "guid", "article_id"],
  text: ["text", "body", "content", "article", "maintext", "full_text", "fulltext", "article_text"],
  title: ["title", "headline"],
  outlet: ["outlet", "publication", "publisher", "newspaper", "source", "source_name", "site"],
  byline: ["byline", "author", "authors"],
  published: [
    "published",
    "date",
    "publish_date",
    "date_publish",
    "publication_date",
    "published_at",
    "pubdate",
    "datetime",
  ],
  updated: ["updated", "modified", "date_modify", "updated_at"],
  url: ["url", "link", "source_url"],
  // No usual name: a column that was passed over until now would make other bytes, and so another article, of each row.
  section: [],
  lang: ["lang", "language"],
};

/**
 * Reads `text=body,title=headline`; what is not named goes by its usual names. The reason where it cannot be read.
 * @example fieldMap("text=body") // { map: { text: "body" } }
 */
export function fieldMap(written: string): { readonly map: FieldMap } | { readonly why: string } {
  const map: Partial<Record<LineField, string>> = {};
  for (const piece of written.split(",")) {
    const at = piece.indexOf("=");
    const ours = piece.slice(0, at).trim() as LineField;
    const theirs = piece.slice(at + 1).trim();
    if (at < 0 || theirs === "")
      return { why: `"${piece.trim().slice(0, 60)}" is not of the form field=name` };
    if (!LINE_FIELDS.includes(ours))
      return { why: `"${ours.slice(0, 40)}" is none of ${LINE_FIELDS.join(", ")}` };
    map[ours] = theirs;
  }
  return { map };
}

/** The map of a table with these columns: what a person named, else the usual names, whatever their case. */
export function mapFor(columns: readonly string[], given: FieldMap): FieldMap {
  const map: Partial<Record<LineField, string>> = {};
  const folded = columns.map((name) => name.trim().toLowerCase());
  for (const field of LINE_FIELDS) {
    const named = given[field];
    const at =
      named === undefined
        ? USUAL[field].map((n) => folded.indexOf(n)).find((i) => i >= 0)
        : columns.indexOf(named);
    if (at !== undefined && at >= 0) map[field] = columns[at] as string;
  }
  return map;
}

/** What stands under a dotted path; own fields only. */
function valueAt(object: unknown, path: string): unknown {
  if (typeof object === "object" && object !== null && Object.hasOwn(object, path))
    return (object as Record<string, unknown>)[path];
  let at: unknown = object;
  for (const step of path.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}

/** A row as a line of a dump: our fields alone, in our order; the same row gives the same bytes. */
export function lineOf(row: unknown, map: FieldMap): Uint8Array {
  const out: Record<string, unknown> = {};
  for (const field of LINE_FIELDS) {
    const value = map[field] === undefined ? undefined : valueAt(row, map[field]);
    if (value !== undefined && value !== null && value !== "") out[field] = value;
  }
  return new TextEncoder().encode(JSON.stringify(out));
}
