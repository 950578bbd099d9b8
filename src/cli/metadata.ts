// Metadata: what a person says of articles in a file of their own (`--metadata`), found by path or id.
import { readFileSync } from "node:fs";
import { resolve, sep } from "node:path";
import { type FieldMap, fieldMap } from "../article/fields.ts";
import { libraryItems, looksLikeLibrary } from "../article/library.ts";
import { type MetadataEntry, parseMetadata } from "../article/metadata-file.ts";
import { OnrecordError } from "../errors.ts";
import type { SuppliedMetadata } from "../model/article.ts";
import { type Call, flagText } from "./command.ts";
import { counted } from "./counted.ts";
import { unreadable } from "./inputs.ts";
import { oneLine } from "./output.ts";

/** Finds what is supplied for an article. */
export interface MetadataLookup {
  /** Entries whose file (the end of the path, whole segments) and id both fit, or whose address does; later ones win. */
  readonly find: (place: string | null, externalId: string | null, url?: string | null) => SuppliedMetadata;
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
  const { entries, problems } = looksLikeLibrary(text) ? libraryEntries(text) : parseMetadata(text);
  return {
    ...lookupIn(entries),
    problems: problems.map(
      ({ line, message }) =>
        new OnrecordError("ON107", `"${path}" line ${line}: ${message}`, "Mend the line and run again."),
    ),
  };
}

/** A library of references (CSL-JSON) as metadata of the pages that it names. */
function libraryEntries(text: string): ReturnType<typeof parseMetadata> {
  const { items, problems } = libraryItems(text);
  return {
    entries: items.flatMap(({ url, supplied }) =>
      url === null ? [] : [{ key: { url: pageOf(url) }, supplied }],
    ),
    problems: problems.map(({ at, why }) => ({ line: at, code: "ON107", message: `${why}.` })),
  };
}

/** An address without what leads to the same page: its scheme, "www.", a fragment, a last slash. */
function pageOf(url: string): string {
  const bare = url.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "");
  const whole = bare.slice(0, bare.indexOf("#") < 0 ? bare.length : bare.indexOf("#"));
  return whole.endsWith("/") ? whole.slice(0, -1) : whole;
}

/** Finds among entries, by the last segment of their file or by their id, in time that does not grow with their number. */
export function lookupIn(entries: readonly MetadataEntry[]): Pick<MetadataLookup, "find" | "unused"> {
  const slashes = (path: string) =>
    (sep === "\\" ? path.replaceAll("\\", "/") : path).replace(/^(?:\.\/)+/, "");
  const index = new Map<string, number[]>();
  for (const [number, { key }] of entries.entries()) {
    const name =
      key.url !== undefined
        ? `@${key.url}`
        : key.file === undefined
          ? `#${key.id}`
          : `/${slashes(key.file).split("/").at(-1)}`;
    index.set(name, [...(index.get(name) ?? []), number]);
  }
  const used = new Set<number>();
  return {
    find(place, externalId, url = null) {
      const path = place === null ? null : slashes(place);
      const byFile = path === null ? [] : (index.get(`/${path.split("/").at(-1)}`) ?? []);
      const byId = externalId === null ? [] : (index.get(`#${externalId}`) ?? []);
      const byUrl = url === null ? [] : (index.get(`@${pageOf(url)}`) ?? []);
      const found: SuppliedMetadata[] = [];
      for (const number of [...byFile, ...byId, ...byUrl].sort((a, b) => a - b)) {
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

/** The field map of `--fields`; null where none is given. Throws ON302. */
export function fieldsIn(call: Call): FieldMap | null {
  const written = flagText(call, "fields");
  if (written === null) return null;
  const read = fieldMap(written);
  if ("map" in read) return read.map;
  throw new OnrecordError("ON302", `--fields: ${read.why}.`, "Write --fields text=body,title=headline.");
}

/** A note on entries that fitted no article; null where all did. */
export function unusedNote(lookup: MetadataLookup): string | null {
  const names = lookup.unused().map(({ key }) => key.file ?? key.id ?? key.url ?? "");
  if (names.length === 0) return null;
  const some = names.slice(0, 3).map(oneLine).join(", ");
  return `onrecord: note: ${counted(names.length, "metadata entry fits", "metadata entries fit")} no article read here (${some}${names.length > 3 ? ", …" : ""}).`;
}
