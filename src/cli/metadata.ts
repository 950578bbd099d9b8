// Metadata: what a person says of articles in a file of their own (`--metadata`), found by path or id.
import { readFileSync } from "node:fs";
import { resolve, sep } from "node:path";
import { type MetadataEntry, parseMetadata } from "../article/index.ts";
import { OnrecordError } from "../errors.ts";
import type { SuppliedMetadata } from "../model/article.ts";
import { unreadable } from "./inputs.ts";
import { oneLine } from "./output.ts";

/** Finds what is supplied for an article. */
export interface MetadataLookup {
  /** Entries whose file (the end of the path, whole segments) and id both fit; later ones win. */
  readonly find: (place: string | null, externalId: string | null) => SuppliedMetadata;
  /** Entries that fitted no article so far. */
  readonly unused: () => readonly MetadataEntry[];
  /** Lines that cannot be used. */
  readonly problems: readonly OnrecordError[];
}

/** Supplies nothing. */
export const NO_METADATA: MetadataLookup = { find: () => ({}), unused: () => [], problems: [] };

/** Reads a metadata file. Throws ON104 where it cannot be read. */
export function loadMetadata(path: string | null, cwd: string): MetadataLookup {
  if (path === null) return NO_METADATA;
  let text: string;
  try {
    text = readFileSync(resolve(cwd, path), "utf8");
  } catch (error) {
    throw unreadable(path, error);
  }
  const { entries, problems } = parseMetadata(text);
  return {
    ...lookupIn(entries),
    problems: problems.map(
      ({ line, message }) =>
        new OnrecordError("ON107", `"${path}" line ${line}: ${message}`, "Mend the line and run again."),
    ),
  };
}

/** Finds among entries, by the last segment of their file or by their id, in time that does not grow with their number. */
export function lookupIn(entries: readonly MetadataEntry[]): Pick<MetadataLookup, "find" | "unused"> {
  const slashes = (path: string) =>
    (sep === "\\" ? path.replaceAll("\\", "/") : path).replace(/^(?:\.\/)+/, "");
  const index = new Map<string, number[]>();
  for (const [number, { key }] of entries.entries()) {
    const name = key.file === undefined ? `#${key.id}` : `/${slashes(key.file).split("/").at(-1)}`;
    index.set(name, [...(index.get(name) ?? []), number]);
  }
  const used = new Set<number>();
  return {
    find(place, externalId) {
      const path = place === null ? null : slashes(place);
      const byFile = path === null ? [] : (index.get(`/${path.split("/").at(-1)}`) ?? []);
      const byId = externalId === null ? [] : (index.get(`#${externalId}`) ?? []);
      const found: SuppliedMetadata[] = [];
      for (const number of [...byFile, ...byId].sort((a, b) => a - b)) {
        const { key, supplied } = entries[number] as MetadataEntry;
        if (key.file !== undefined && !`/${path}`.endsWith(`/${slashes(key.file)}`)) continue;
        if (key.id !== undefined && key.id !== externalId) continue;
        used.add(number);
        found.push(supplied);
      }
      return Object.assign({}, ...found);
    },
    unused: () => entries.filter((_, number) => !used.has(number)),
  };
}

/** A note on entries that fitted no article; null where all did. */
export function unusedNote(lookup: MetadataLookup): string | null {
  const names = lookup.unused().map(({ key }) => key.file ?? key.id ?? "");
  if (names.length === 0) return null;
  const some = names.slice(0, 3).map(oneLine).join(", ");
  return `onrecord: note: ${names.length} metadata ${names.length === 1 ? "entry fits" : "entries fit"} no article read here (${some}${names.length > 3 ? ", …" : ""}).`;
}
