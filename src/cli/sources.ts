// Sources: zip files, tables, mails and reference libraries, each as articles; beside pages in arrivals.ts, dumps and web archives in dumps.ts.
import type { FieldMap } from "../article/fields.ts";
import { keyTwice } from "../article/keys.ts";
import { MAX_LINE_BYTES } from "../article/limits.ts";
import { withSupplied } from "../article/supplied.ts";
import { OnrecordError } from "../errors.ts";
import type { Arrival, ArrivalOptions, Reader } from "./arrival.ts";
import type { MetadataLookup } from "./metadata.ts";
import { oneLine } from "./output.ts";

/** How to read on what an entry of an archive holds. */
export type ReadOn = (
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  place: string | null,
) => AsyncGenerator<Arrival>;

const unreadable = (shown: string, why: string, hint = ""): Arrival => ({
  kind: "failed",
  shown,
  error: new OnrecordError("ON109", `${shown}: ${why}.`, hint),
});

/** Entries that are read; the rest of a web archive collection (indexes, page lists) is passed over. */
const READ = /\.(?:warc|warc\.gz|html?|xhtml|txt|text|md|eml|jsonl|ndjson)$/i;

/** A zip file, WACZ (web archive collection) or other: what its entries hold, one after the other. */
export async function* fromZip(
  path: string | Buffer | null,
  shown: string,
  place: string | null,
  readOn: ReadOn,
): AsyncGenerator<Arrival> {
  if (path === null) {
    yield unreadable(shown, "a zip file is read from its end", "Give it as a file, not by standard input.");
    return;
  }
  const { open } = await import("node:fs/promises");
  const { entryBytes, ZipError, zipEntries } = await import("../archive/zip.ts");
  let any = false;
  try {
    const file = await open(path, "r");
    const entries = await zipEntries(file).finally(() => file.close());
    // Of a web archive collection only the archives are pages; its page list repeats their addresses.
    const collection = entries.some(({ name }) => /^archive\/.*\.warc(?:\.gz)?$/i.test(name)); // bounded: one name
    for (const entry of entries) {
      const name = `${shown}/${entry.name}`;
      if (entry.name.endsWith("/")) continue;
      if (entry.refused !== null) yield unreadable(name, entry.refused);
      else if (/\.(?:zip|wacz)$/i.test(entry.name))
        yield unreadable(name, "an archive within an archive is not read");
      else if (!READ.test(entry.name) || (collection && !/\.warc(?:\.gz)?$/i.test(entry.name))) continue;
      else {
        any = true;
        try {
          yield* readOn(entryBytes(path, entry), name, place === null ? null : `${place}#${entry.name}`);
        } catch (error) {
          yield error instanceof ZipError
            ? unreadable(name, error.message)
            : { kind: "failed", shown: name, error };
        }
      }
    }
    if (!any)
      yield unreadable(shown, "it holds nothing that is read: no page, text, mail, dump or web archive");
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    yield unreadable(shown, error.message);
  }
}

/** One line of a dump, however it was made, as an arrival. */
export async function fromLine(
  reader: Reader,
  line: { readonly line: number; readonly offset: number; readonly bytes: Uint8Array },
  from: { readonly file: string | null; readonly shown: string; readonly place: string | null },
  metadata: MetadataLookup,
): Promise<Arrival> {
  try {
    // Asked of what comes in, not of what is on record: programs read a doubled key in different ways.
    const twice = keyTwice(Buffer.from(line.bytes).toString("utf8"));
    if (twice !== null)
      throw new OnrecordError(
        "ON105",
        `Line ${line.line} of "${from.file ?? "-"}" (byte ${line.offset}) is not a valid article: it has "${oneLine(twice.slice(0, 40))}" twice.`,
        "Each key may stand once.",
      );
    const article = await reader.line(line, from.file);
    const supplied = metadata.find(from.place, article.externalId, article.url.value);
    withSupplied(article, supplied);
    const place =
      from.place === null || article.externalId === null ? null : `${from.place}#${article.externalId}`;
    return { kind: "article", shown: from.shown, article, bytes: line.bytes, supplied, place };
  } catch (error) {
    return { kind: "failed", shown: from.shown, error };
  }
}

/** A table: each row is kept as a line of a dump, made of the fields that are ours. */
export async function* fromTable(
  chunks: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  from: { readonly file: string | null; readonly place: string | null },
  options: ArrivalOptions,
  reader: Reader,
): AsyncGenerator<Arrival> {
  const { lineOf, mapFor } = await import("../article/fields.ts");
  const { rowsOf, separatorOf } = await import("../article/table.ts");
  const name = from.file ?? "-";
  let columns: readonly string[] | null = null;
  let map: FieldMap = {};
  for await (const { line, offset, cells } of rowsOf(chunks, separatorOf(head), MAX_LINE_BYTES)) {
    const shown = `${name}:${line}`;
    if (cells === null) {
      const text = `Row "${shown}" (byte ${offset}) is longer than ${MAX_LINE_BYTES} bytes, the limit for one article.`;
      yield { kind: "failed", shown, error: new OnrecordError("ON103", text, "The other rows were read.") };
    } else if (columns === null) {
      columns = cells;
      map = mapFor(columns, options.fields ?? {});
      const missing = Object.entries(options.fields ?? {}).find(([, theirs]) => !cells.includes(theirs));
      if (missing || map.text === undefined) {
        const why = missing
          ? `it has no column "${missing[1]}"`
          : "no column of it is known to hold the text";
        const hint = `Its columns are ${cells.slice(0, 20).join(", ")}. Say which is which: --fields text=…,title=…`;
        yield unreadable(name, why, hint);
        return;
      }
    } else {
      const row = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
      yield await fromLine(
        reader,
        { line, offset, bytes: lineOf(row, map) },
        { ...from, shown },
        options.metadata,
      );
    }
  }
  if (columns === null)
    yield { kind: "failed", shown: name, error: new OnrecordError("ON101", `"${name}" is empty.`, "") };
}

/** A mail: its plain text as a line of a dump, else its page. */
export async function fromMail(
  bytes: Uint8Array,
  from: { readonly file: string | null; readonly shown: string; readonly place: string | null },
  options: ArrivalOptions,
  reader: Reader,
): Promise<Arrival> {
  const { mailContent } = await import("../article/mail.ts");
  const { file, shown, place } = from;
  const content = mailContent(bytes);
  if (content.kind === "failed") return unreadable(shown, content.why);
  if (content.kind === "line") {
    const line = { line: 1, offset: 0, bytes: content.bytes };
    const arrival = await fromLine(reader, line, from, options.metadata);
    // One file holds one mail: its versions are told by the file.
    return arrival.kind === "article" ? { ...arrival, place } : arrival;
  }
  try {
    const article = await reader.read({ bytes: content.bytes, file, format: "html" });
    const supplied = options.metadata.find(place, null, article.url.value);
    withSupplied(article, supplied);
    return { kind: "article", shown, article, bytes: content.bytes, supplied, place };
  } catch (error) {
    return { kind: "failed", shown, error };
  }
}

/** A library of references (CSL-JSON): it names pages and does not hold them; they are fetched where a person says so. */
export async function* fromLibrary(
  bytes: Uint8Array,
  shown: string,
  options: ArrivalOptions,
): AsyncGenerator<Arrival> {
  const { libraryItems } = await import("../article/library.ts");
  const { items, problems } = libraryItems(Buffer.from(bytes).toString("utf8"));
  for (const { at, why } of problems)
    yield {
      kind: "failed",
      shown: `${shown}:${at}`,
      error: new OnrecordError("ON107", `Entry ${at} of "${shown}": ${why}.`, ""),
    };
  for (const { at, url, supplied } of items) {
    const name = `${shown}:${at}`;
    if (url === null) yield { kind: "skipped", shown: name, reason: "a reference without an address" };
    else if (!options.follow || !options.fetcher)
      yield {
        kind: "skipped",
        shown: name,
        reason: `a reference to ${url}; --follow fetches what a library names`,
      };
    else {
      try {
        const { url: _, ...known } = supplied;
        const arrival = await (await options.fetcher()).article(url, options.metadata);
        yield arrival.kind === "article"
          ? { ...arrival, supplied: { ...known, ...arrival.supplied } }
          : arrival;
      } catch (error) {
        yield { kind: "failed", shown: name, error };
      }
    }
  }
}
