// Dump: articles as JSON, one on each line, and the metadata files that people write.
import { OnrecordError } from "../errors.ts";
import type { Article, SuppliedMetadata } from "../model/article.ts";
import { decodeUtf8 } from "./decode.ts";
import { articleOfText, MAX_ARTICLE_BYTES } from "./read.ts";
import { parseStamp } from "./stamps.ts";
import { layOver, SUPPLIED_FIELDS, withSupplied } from "./supplied.ts";

/** Longest line of a dump, in bytes. */
export const MAX_LINE_BYTES = MAX_ARTICLE_BYTES;

/** One line of a dump. */
export interface DumpLine {
  /** Counted from 1. */
  readonly line: number;
  /** Byte offset of the line in its file. */
  readonly offset: number;
  /** The line's bytes without its line break. */
  readonly bytes: Uint8Array;
}

const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What a dump line's JSON holds, checked. `invalid`: places in `text` where half a surrogate pair stood. */
export interface DumpFields {
  readonly id: string | null;
  readonly text: string;
  readonly invalid: readonly number[];
  readonly supplied: SuppliedMetadata;
}

const wrong = (why: string): { readonly why: string } => ({ why });

/** Reads the JSON of one line; `why` says what is wrong with it. */
export function readDumpJson(bytes: Uint8Array): DumpFields | { readonly why: string } {
  if (bytes.length > MAX_LINE_BYTES)
    return wrong(`it has ${bytes.length} bytes; the limit is ${MAX_LINE_BYTES}`);
  const source = decodeUtf8(bytes);
  if (source.invalid.length > 0) return wrong("its bytes are not UTF-8");
  let value: unknown;
  try {
    value = JSON.parse(source.text.replace(/^\ufeff/, ""));
  } catch {
    return wrong("it is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return wrong("it is not a JSON object");
  const field = (key: string): unknown =>
    Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  const text = field("text");
  if (typeof text !== "string") return wrong('it has no "text"');
  if (text.trim() === "") return wrong('its "text" is empty');
  const rawId = field("id");
  if (rawId !== undefined && rawId !== null && typeof rawId !== "string" && !Number.isSafeInteger(rawId))
    return wrong('its "id" is neither a string nor a whole number that JSON can hold exactly');
  const id = rawId === undefined || rawId === null ? null : String(rawId);
  if (id !== null && (id === "" || id.length > 1000 || id.search(HALF_PAIR) >= 0))
    return wrong('its "id" is empty, too long, or holds half a surrogate pair');
  const supplied: Record<string, string> = Object.create(null);
  for (const key of SUPPLIED_FIELDS) {
    const given = field(key);
    const joined =
      key === "byline" && Array.isArray(given) && given.every((g) => typeof g === "string")
        ? given.join(", ")
        : given;
    if (joined === undefined || joined === null || joined === "") continue;
    if (typeof joined !== "string") return wrong(`its "${key}" is not a string`);
    supplied[key] = joined.replace(HALF_PAIR, "\ufffd");
  }
  const invalid = [...text.matchAll(HALF_PAIR)].map((m) => m.index);
  return {
    id,
    text: text.replace(HALF_PAIR, "\ufffd"),
    invalid,
    supplied: { ...supplied } as SuppliedMetadata,
  };
}

/**
 * Reads one line of a dump: `{id, text, title?, outlet?, published?, byline?, url?}`. Unknown fields are passed over.
 * Spans of the article count in its `text`.
 * @throws OnrecordError ON105 with the line number and byte offset; ON107 for supplied dates.
 */
export function readDumpLine(line: DumpLine, file: string | null, supplied?: SuppliedMetadata): Article {
  const fields = readDumpJson(line.bytes);
  const where = `Line ${line.line}${file === null ? "" : ` of "${file}"`} (byte ${line.offset})`;
  if ("why" in fields)
    throw new OnrecordError(
      "ON105",
      `${where} is not a valid article: ${fields.why}.`,
      'Each line must be a JSON object with "id" and "text".',
    );
  const read = articleOfText({
    bytes: line.bytes,
    text: fields.text,
    decoding: { encoding: "utf-8", why: "json", invalid: fields.invalid },
    format: "json",
    file,
    externalId: fields.id,
    knownTitle: fields.supplied.title ?? null,
  });
  const laid = layOver(read, fields.supplied, "dump");
  const refused = laid.refused.map((what) => ({
    code: "unreadable-date",
    message: `The dump's ${what} cannot be read.`,
    span: null,
  }));
  const article = { ...laid.article, problems: [...laid.article.problems, ...refused] };
  return supplied ? withSupplied(article, supplied) : article;
}

/** True for a dump: named .jsonl or .ndjson, or its first line is a JSON object with a "text". */
export function looksLikeDump(bytes: Uint8Array, file: string | null): boolean {
  if (file !== null && /\.(?:jsonl|ndjson)$/i.test(file)) return true;
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (start < bytes.length && (bytes[start] as number) <= 32) start++;
  if (bytes[start] !== 0x7b) return false;
  let end = start;
  while (end < bytes.length && bytes[end] !== 10) end++;
  if (end - start > MAX_LINE_BYTES) return false;
  return !("why" in readDumpJson(bytes.subarray(start, end)));
}

/** One usable line of a metadata file. */
export interface MetadataEntry {
  /** Which article is meant: by file name or by its id. */
  readonly key: { readonly file?: string; readonly id?: string; readonly url?: string };
  readonly supplied: SuppliedMetadata;
}

/** A line (counted from 1) of a metadata file that cannot be used, or only in part. */
export interface MetadataProblem {
  readonly line: number;
  readonly code: "ON107";
  readonly message: string;
}

/**
 * Reads a metadata file: lines like `{"file": "a.txt", "published": "2025-09-15"}` or with "id" for "file".
 * A line that cannot be used becomes a problem and the others still count.
 */
export function parseMetadata(text: string): {
  readonly entries: readonly MetadataEntry[];
  readonly problems: readonly MetadataProblem[];
} {
  const entries: MetadataEntry[] = [];
  const problems: MetadataProblem[] = [];
  for (const [i, raw] of text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (raw.trim() === "") continue;
    const problem = (message: string) => problems.push({ line: i + 1, code: "ON107", message });
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch {
      problem("It is not JSON.");
      continue;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      problem("It is not a JSON object.");
      continue;
    }
    const fields = new Map(Object.entries(value));
    const file = fields.get("file");
    const id = fields.get("id");
    if (typeof file !== "string" && typeof id !== "string") {
      problem('It names no article: "file" or "id" is needed.');
      continue;
    }
    const supplied: Record<string, string> = {};
    let refused = false;
    for (const [key, given] of fields) {
      if (key === "file" || key === "id") continue;
      const known = (SUPPLIED_FIELDS as readonly string[]).includes(key);
      if (!known)
        problem(`The field "${key.slice(0, 40)}" is not known; known are ${SUPPLIED_FIELDS.join(", ")}.`);
      else if (typeof given !== "string") {
        problem(`The field "${key}" is not a string.`);
        refused = true;
      } else if (
        (key === "published" || key === "updated") &&
        given.trim() !== "" &&
        parseStamp(given) === null
      ) {
        problem(`"${given.slice(0, 40)}" is no date that can be read in one way; write YYYY-MM-DD.`);
        refused = true;
      } else supplied[key] = given;
    }
    if (refused && Object.keys(supplied).length === 0) continue;
    entries.push({
      key: { ...(typeof file === "string" ? { file } : {}), ...(typeof id === "string" ? { id } : {}) },
      supplied: supplied as SuppliedMetadata,
    });
  }
  return { entries, problems };
}
