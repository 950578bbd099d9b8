// Metadata file: what people write of articles in a file of their own, line by line.
import type { SuppliedMetadata } from "../model/article.ts";
import { howToWrite, SUPPLIED_FIELDS } from "./supplied.ts";

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
      } else {
        const how = howToWrite(key, given);
        if (how === null) supplied[key] = given;
        else {
          problem(`${key} cannot be "${given.slice(0, 40)}". ${how}`);
          refused = true;
        }
      }
    }
    if (refused && Object.keys(supplied).length === 0) continue;
    entries.push({
      key: { ...(typeof file === "string" ? { file } : {}), ...(typeof id === "string" ? { id } : {}) },
      supplied: supplied as SuppliedMetadata,
    });
  }
  return { entries, problems };
}
