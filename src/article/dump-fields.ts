// Dump fields: what a line of a dump holds, and whether a file is one; nothing of how articles are read is needed for it.
import type { SuppliedMetadata } from "../model/article.ts";
import { decodeUtf8 } from "./decode.ts";
import { MAX_LINE_BYTES } from "./limits.ts";
import { SUPPLIED_FIELDS } from "./supplied.ts";

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
    // Dumps had sections of every form before ours was one.
    if (key === "section" && typeof joined !== "string") continue;
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
