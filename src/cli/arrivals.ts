// Arrivals: every input becomes articles or a failure with its reason; nothing is passed over in silence.
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { beginsAsWarc } from "../archive/sniff.ts";
import { makeVisits } from "../archive/visits.ts";
import { looksLikeDump } from "../article/dump-fields.ts";
import type { FieldMap } from "../article/fields.ts";
import { looksLikeLibrary } from "../article/library.ts";
import { MAX_ARTICLE_BYTES, MAX_LINE_BYTES } from "../article/limits.ts";
import { looksLikeMail } from "../article/mail.ts";
import { notText } from "../article/sniff.ts";
import { withSupplied } from "../article/supplied.ts";
import { OnrecordError } from "../errors.ts";
import { ahead, type Source } from "./ahead.ts";
import { type Arrival, type ArrivalOptions, HERE } from "./arrival.ts";
import { fromArchive, fromDump } from "./dumps.ts";
import { expandInputs, type InputRef, isWebAddress, unreadable } from "./inputs.ts";
import { fromLibrary, fromMail, fromTable, fromZip } from "./sources.ts";

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

const isArchive = (head: Uint8Array, file: string | null): boolean =>
  /\.warc(?:\.gz)?$/i.test(file ?? "") || beginsAsWarc(head);

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

const wideDump = (shown: string): OnrecordError =>
  new OnrecordError("ON106", `The dump "${shown}" is UTF-16, and a dump must be UTF-8.`, "Save it as UTF-8.");

/**
 * The origin under which versions of an article are kept: its place as seen from the folder around the ledger, so
 * that both can be moved or shared together. Forward slashes on every system.
 */
export const originOf = (place: string | null, ledger: string): string | null =>
  place === null || isWebAddress(place) ? place : relative(resolve(ledger, ".."), place).split(sep).join("/");
