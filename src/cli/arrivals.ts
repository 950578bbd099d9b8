// Arrivals: every input becomes articles or a failure with its reason; nothing is passed over in silence.
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { makeVisits, type Visits } from "../archive/visits.ts";
import type { DumpLine } from "../article/dump.ts";
import { looksLikeDump } from "../article/dump-fields.ts";
import { type FieldMap, lineOf, mapFor } from "../article/fields.ts";
import { looksLikeLibrary } from "../article/library.ts";
import { MAX_ARTICLE_BYTES, MAX_LINE_BYTES } from "../article/limits.ts";
import { looksLikeMail } from "../article/mail.ts";
import type { ReadInput } from "../article/read.ts";
import { notText } from "../article/sniff.ts";
import { withSupplied } from "../article/supplied.ts";
import { OnrecordError } from "../errors.ts";
import type { Article, SuppliedMetadata } from "../model/article.ts";
import { ahead, type Source } from "./ahead.ts";
import { expandInputs, type InputOptions, type InputRef, isWebAddress, unreadable } from "./inputs.ts";
import { linesOf } from "./lines.ts";
import type { MetadataLookup } from "./metadata.ts";
import { fromLibrary, fromLine, fromMail, fromTable, fromZip } from "./sources.ts";

/** What an input turned out to be. */
export type Arrival =
  | {
      readonly kind: "article";
      /** As a person would name it: the path, with `:line` in a dump. */
      readonly shown: string;
      /** As the page shows it, without what a person supplied. */
      readonly article: Article;
      readonly bytes: Uint8Array;
      /** What the metadata file says of it. */
      readonly supplied: SuppliedMetadata;
      /** Absolute path, `#id` for one of a dump; null where the same place cannot be known again. */
      readonly place: string | null;
    }
  | {
      readonly kind: "failed";
      readonly shown: string;
      readonly error: unknown;
      /** Where it failed because its bytes are no text (ON102): what they are. */
      readonly notText?: { readonly seen: string; readonly bytes: Uint8Array };
    }
  | { readonly kind: "skipped"; readonly shown: string; readonly reason: string };

/** Reads articles; in the same process where nothing else is said. */
export interface Reader {
  readonly read: (input: ReadInput) => Article | Promise<Article>;
  readonly line: (line: DumpLine, file: string | null) => Article | Promise<Article>;
}
/** In this process; what it takes to read a page is loaded with the first. */
export const HERE: Reader = {
  read: async (input) => {
    const { digested } = await import("./digest.ts");
    return (await import("../article/read.ts")).readArticle(digested(input));
  },
  line: async (line, file) => (await import("../article/dump.ts")).readDumpLine(line, file),
};

/** Gets articles from the web. */
export interface PageGetter {
  /** @throws OnrecordError ON110, ON111, and what reading throws. */
  readonly article: (url: string, metadata: MetadataLookup) => Promise<Arrival>;
}

/** Where inputs come from. */
export interface ArrivalOptions extends InputOptions {
  readonly metadata: MetadataLookup;
  /** Reads what is found. */
  readonly reader?: Reader;
  /** Gets what a web address names; asked for when the first is met. */
  readonly fetcher?: () => Promise<PageGetter>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Which fields of tables and dumps are which of ours. */
  readonly fields?: FieldMap | null;
  /** Fetch the pages that a library of references names. */
  readonly follow?: boolean;
  /** Told of bytes as they are read from files. */
  readonly onBytes?: (bytes: number) => void;
  /** Pages of web archives seen so far, since archives of one crawl point at each other; those of this run where absent. */
  readonly visits?: Visits;
}

/** Bytes read to see what a file is. */
const HEAD = 64 * 1024;

/** Reads the inputs one article after the other; holds one article, or one line of a dump, at a time. */
export async function* arrivalsOf(
  paths: readonly string[],
  options: ArrivalOptions,
): AsyncGenerator<Arrival> {
  const run = { visits: makeVisits(), ...options };
  for (const ref of expandInputs(paths, run)) yield* arrivalsFrom(ref, run);
}

/** The same, with the first article of up to `most` files in the making at a time; web and standard input wait their turn. */
export function arrivalsAhead(
  paths: readonly string[],
  options: ArrivalOptions,
  most: number,
): AsyncGenerator<Arrival> {
  const run = { visits: makeVisits(), ...options };
  function* sources(): Generator<Source<Arrival>> {
    for (const ref of expandInputs(paths, run))
      yield {
        open: () => arrivalsFrom(ref, run),
        early: ref.kind !== "url" && ref.kind !== "stdin" && options.follow !== true,
      };
  }
  return ahead(sources(), most);
}

async function* arrivalsFrom(ref: InputRef, options: ArrivalOptions): AsyncGenerator<Arrival> {
  if (ref.kind === "failed" || ref.kind === "skipped") yield ref;
  else if (ref.kind === "url") yield* fromWeb(ref.url, options);
  else if (ref.kind === "stdin") yield* fromStream(options.stdin, null, null, options);
  else yield* fromFile(ref, options);
}

async function* fromWeb(url: string, options: ArrivalOptions): AsyncGenerator<Arrival> {
  try {
    if (!options.fetcher)
      throw new OnrecordError("ON110", `${url} is not fetched by this command.`, "Use `onrecord add`.");
    yield await (await options.fetcher()).article(url, options.metadata);
  } catch (error) {
    yield { kind: "failed", shown: url, error };
  }
}

async function* fromFile(
  ref: Extract<InputRef, { kind: "file" }>,
  options: ArrivalOptions,
): AsyncGenerator<Arrival> {
  let handle: number;
  try {
    // Without blocking, so that a pipe put in the file's place cannot hold us.
    handle = openSync(ref.open, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    yield { kind: "failed", shown: ref.shown, error: unreadable(ref.shown, error) };
    return;
  }
  try {
    if (!fstatSync(handle).isFile()) throw new OnrecordError("ON104", `"${ref.shown}" is not a file.`, "");
    const place = resolve(options.cwd, ref.shown);
    yield* fromStream(chunksOf(handle, options.onBytes), ref.shown, place, options, ref.open);
  } catch (error) {
    const known = error instanceof OnrecordError || typeof (error as { code?: unknown }).code !== "string";
    yield { kind: "failed", shown: ref.shown, error: known ? error : unreadable(ref.shown, error) };
  } finally {
    closeSync(handle);
  }
}

function* chunksOf(handle: number, onBytes?: (bytes: number) => void): Generator<Uint8Array> {
  for (;;) {
    const chunk = Buffer.allocUnsafe(256 * 1024);
    const length = readSync(handle, chunk, 0, chunk.length, null);
    if (length === 0) return;
    onBytes?.(length);
    yield chunk.subarray(0, length);
  }
}

async function* fromStream(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: string | null,
  place: string | null,
  options: ArrivalOptions,
  path: string | Buffer | null = null,
): AsyncGenerator<Arrival> {
  const shown = file ?? "-";
  const reader = options.reader ?? HERE;
  const iterator = both(chunks);
  // Enough to see the first line of a dump, if it is one.
  let head: Uint8Array = new Uint8Array(0);
  let ended = false;
  while (!ended && !(head.length >= HEAD && !mayGoOn(head)) && head.length <= MAX_LINE_BYTES) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else head = Buffer.concat([head, next.value]);
  }
  if (isArchive(head, file)) {
    yield* fromArchive(rest(head, iterator), shown, options);
    return;
  }
  if (isZip(head)) {
    await iterator.return?.(undefined);
    yield* fromZip(path, shown, place, (bytes, name, at) => fromStream(bytes, name, at, options));
    return;
  }
  if (isTable(head, file, options.fields ?? null)) {
    if (isWide(head)) yield { kind: "failed", shown, error: wideDump(shown) };
    else yield* fromTable(rest(head, iterator), head, { file, place }, options, reader);
    return;
  }
  if (options.fields || looksLikeDump(head, file)) {
    if (isWide(head)) {
      yield { kind: "failed", shown, error: wideDump(shown) };
      return;
    }
    yield* fromDump(rest(head, iterator), file, place, options);
    return;
  }
  const parts = [head];
  for (let length = head.length; !ended && length <= MAX_ARTICLE_BYTES; ) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      parts.push(next.value);
      length += next.value.length;
    }
  }
  await iterator.return?.(undefined);
  const bytes = Buffer.concat(parts);
  if (ended && looksLikeMail(head, file)) {
    yield await fromMail(bytes, { file, shown, place }, options, reader);
    return;
  }
  if (ended && looksLikeLibrary(Buffer.from(head.subarray(0, 20_000)).toString())) {
    yield* fromLibrary(bytes, shown, options);
    return;
  }
  try {
    const article = await reader.read({ bytes, file });
    const supplied = options.metadata.find(place, null, article.url.value);
    withSupplied(article, supplied);
    yield { kind: "article", shown, article, bytes, supplied, place };
  } catch (error) {
    const seen = ended && error instanceof OnrecordError && error.code === "ON102" ? notText(bytes) : null;
    yield {
      kind: "failed",
      shown,
      error: ended ? error : tooLarge(shown),
      ...(seen === null ? {} : { notText: { seen, bytes } }),
    };
  }
}

async function* fromDump(
  chunks: AsyncIterable<Uint8Array>,
  file: string | null,
  place: string | null,
  options: ArrivalOptions,
): AsyncGenerator<Arrival> {
  const reader = options.reader ?? HERE;
  let any = false;
  for await (const { line, offset, bytes, length } of linesOf(chunks, MAX_LINE_BYTES)) {
    const shown = `${file ?? "-"}:${line}`;
    if (bytes === null) {
      any = true;
      yield { kind: "failed", shown, error: longLine(shown, offset, length) };
      continue;
    }
    if (bytes.every((byte) => byte <= 32)) continue;
    any = true;
    const own = options.fields ? mappedLine(bytes, options.fields) : bytes;
    yield await fromLine(reader, { line, offset, bytes: own }, { file, shown, place }, options.metadata);
  }
  if (!any) {
    const error = new OnrecordError(
      "ON101",
      `"${file ?? "-"}" is empty.`,
      "Give a dump with one article on each line.",
    );
    yield { kind: "failed", shown: file ?? "-", error };
  }
}

/** True where the first line may still be going on, and be that of a dump. */
function mayGoOn(head: Uint8Array): boolean {
  const first = head.findIndex((byte) => byte > 32 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  return first >= 0 && head[first] === 0x7b && head.indexOf(10, first) < 0;
}

const isZip = (head: Uint8Array): boolean =>
  Buffer.from(head.subarray(0, 4)).toString("latin1") === "PK\x03\x04" ||
  Buffer.from(head.subarray(0, 4)).toString("latin1") === "PK\x05\x06";

/** True for a table: named so, or its fields are told and it holds no JSON. */
const isTable = (head: Uint8Array, file: string | null, fields: FieldMap | null): boolean =>
  /\.(?:csv|tsv)$/i.test(file ?? "") ||
  (fields !== null &&
    !/\.(?:jsonl|ndjson|json)$/i.test(file ?? "") &&
    head.find((byte) => byte > 32) !== 0x7b);

/** A line of another's dump as one of ours; as it is where it is no JSON, so that reading it says why. */
function mappedLine(bytes: Uint8Array, fields: FieldMap): Uint8Array {
  try {
    const row: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    const names = typeof row === "object" && row !== null ? Object.keys(row) : [];
    return lineOf(row, { ...mapFor(names, {}), ...fields });
  } catch {
    return bytes;
  }
}

const isArchive = (head: Uint8Array, file: string | null): boolean =>
  /\.warc(?:\.gz)?$/i.test(file ?? "") || Buffer.from(head.subarray(0, 5)).toString("latin1") === "WARC/";

async function* fromArchive(
  chunks: AsyncIterable<Uint8Array>,
  shown: string,
  options: ArrivalOptions,
): AsyncGenerator<Arrival> {
  const { readWarc } = await import("../archive/warc.ts");
  for await (const record of readWarc(chunks, options.visits)) {
    const where = `${shown}#${record.uri ?? record.offset}`;
    if (record.kind !== "page") {
      const text = `${where} (byte ${record.offset}): ${record.why}.`;
      yield record.kind === "skipped"
        ? { kind: "skipped", shown: where, reason: record.why }
        : { kind: "failed", shown: where, error: new OnrecordError("ON109", text, "") };
    } else {
      try {
        const article = await (options.reader ?? HERE).read({
          bytes: record.body,
          file: record.uri,
          format: "html",
          served: record.charset,
          digestDiffers: record.digestDiffers,
        });
        const supplied = options.metadata.find(record.uri, null, record.uri);
        withSupplied(article, supplied);
        yield { kind: "article", shown: where, article, bytes: record.body, supplied, place: record.uri };
      } catch (error) {
        yield { kind: "failed", shown: where, error };
      }
    }
  }
}

const isWide = (head: Uint8Array): boolean =>
  (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);

async function* both(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function* rest(head: Uint8Array, iterator: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* iterator;
}

const tooLarge = (shown: string): OnrecordError =>
  new OnrecordError(
    "ON103",
    `"${shown}" is larger than ${MAX_ARTICLE_BYTES / 1024 / 1024} MiB, the limit for one article.`,
    "Split it into single articles, or give a dump with one article on each line.",
  );

const longLine = (shown: string, offset: number, length: number): OnrecordError =>
  new OnrecordError(
    "ON103",
    `Line "${shown}" (byte ${offset}) has ${length} bytes; the limit for one article is ${MAX_LINE_BYTES}.`,
    "Split it into single articles; the other lines were read.",
  );

const wideDump = (shown: string): OnrecordError =>
  new OnrecordError("ON106", `The dump "${shown}" is UTF-16, and a dump must be UTF-8.`, "Save it as UTF-8.");

/**
 * The origin under which versions of an article are kept: its place as seen from the folder around the ledger, so
 * that both can be moved or shared together. Forward slashes on every system.
 */
export const originOf = (place: string | null, ledger: string): string | null =>
  place === null || isWebAddress(place) ? place : relative(resolve(ledger, ".."), place).split(sep).join("/");
