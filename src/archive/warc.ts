// WARC: pages out of a web archive (ISO 28500), read as a stream: one record in memory, whatever the archive's size.
import { Readable } from "node:stream";
import zlib from "node:zlib";
import { Bytes } from "./bytes.ts";
import { digestDiffers } from "./digest.ts";
import { makeVisits, type Visits } from "./visits.ts";

/** What a record turned out to be. `offset` counts bytes of the unpacked archive. */
export type WarcEntry =
  | {
      readonly kind: "page";
      readonly uri: string | null;
      readonly offset: number;
      readonly date: string | null;
      readonly body: Uint8Array;
      /** What the server said of the encoding. */
      readonly charset: string | null;
      /** True where a digest that the archive gives is not that of these bytes. */
      readonly digestDiffers: boolean;
    }
  | {
      readonly kind: "skipped" | "failed";
      readonly uri: string | null;
      readonly offset: number;
      readonly why: string;
    };

/** Largest record, largest head of one, in bytes. */
export const MOST_RECORD = 50 * 1024 * 1024;
const MOST_HEAD = 64 * 1024;
/** Bytes unpacked for each byte that came, after the first megabyte. */
const RATIO = 100;

const CRLF2 = Buffer.from("\r\n\r\n");
const LF2 = Buffer.from("\n\n");

/** Head lines as a map of lower-case names; lines without a colon are passed over, the first of a name counts. */
function headOf(bytes: Buffer): { first: string; fields: Map<string, string> } {
  const [first = "", ...lines] = bytes.toString("latin1").split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name))
      fields.set(
        name,
        line
          .slice(colon + 1)
          .trim()
          .slice(0, 4000),
      );
  }
  return { first, fields };
}

/** A chunked body made whole; what comes before a damaged chunk is kept. */
export function unchunk(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    if (end < 0 || end - at > 20) break;
    const size = /^([\da-f]{1,8})(?:;|$)/i.exec(body.toString("latin1", at, end).trim());
    if (!size) break;
    const n = Number.parseInt(size[1] as string, 16);
    if (n === 0) break;
    parts.push(body.subarray(end + 2, end + 2 + n));
    at = end + 2 + n + 2;
  }
  return parts.length > 0 ? Buffer.concat(parts) : body;
}

const UNPACK: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  gzip: (body) => zlib.gunzipSync(body, { maxOutputLength: MOST_RECORD }),
  "x-gzip": (body) => zlib.gunzipSync(body, { maxOutputLength: MOST_RECORD }),
  deflate: (body) => zlib.inflateSync(body, { maxOutputLength: MOST_RECORD }),
  br: (body) => zlib.brotliDecompressSync(body, { maxOutputLength: MOST_RECORD }),
};

/** The page in a response record's block. */
function pageOf(
  block: Buffer,
  fields: ReadonlyMap<string, string>,
  offset: number,
  uri: string | null,
): WarcEntry {
  const say = (kind: "skipped" | "failed", why: string): WarcEntry => ({ kind, uri, offset, why });
  const end = block.indexOf(CRLF2);
  const cut = end < 0 ? block.indexOf(LF2) : end;
  if (cut < 0) return say("failed", "its HTTP head does not end");
  const http = headOf(block.subarray(0, cut));
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(http.first)?.[1];
  if (status !== "200") return say("skipped", `an answer ${status ?? "without a status"}`);
  const type = http.fields.get("content-type") ?? "";
  if (!/html/i.test(type)) return say("skipped", `no web page (${type.slice(0, 60) || "no type"})`);
  let body = block.subarray(cut + (end < 0 ? 2 : 4));
  const stored = body;
  if (/chunked/i.test(http.fields.get("transfer-encoding") ?? "")) body = unchunk(body);
  const packing = (http.fields.get("content-encoding") ?? "").trim().toLowerCase();
  if (packing !== "" && packing !== "identity") {
    const unpack = UNPACK[packing];
    if (!unpack) return say("failed", `its packing "${packing.slice(0, 40)}" is not read`);
    try {
      const unpacked = unpack(body);
      if (unpacked.length > 1024 * 1024 && unpacked.length > body.length * RATIO)
        return say("failed", "it unpacks out of all proportion");
      body = unpacked;
    } catch {
      // Crawlers keep the header and store the page unpacked.
      if (!/^\s{0,1000}</.test(body.toString("latin1", 0, 1024)))
        return say("failed", "its packing is damaged");
    }
  }
  // Some crawlers count the digest of a page as it was sent, some as it was meant: either will do.
  const payload = fields.get("warc-payload-digest");
  const differs =
    (digestDiffers(payload, stored) && digestDiffers(payload, body)) ||
    digestDiffers(fields.get("warc-block-digest"), block);
  const charset = /;\s{0,5}charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/i.exec(type)?.[1] ?? null;
  const date = fields.get("warc-date") ?? null;
  return { kind: "page", uri, offset, date, body, charset, digestDiffers: differs };
}

/** Unpacks gzip members one after the other, within proportion; an archive that is not packed comes as it is. */
async function* unpacked(source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const first = await source.next();
  if (first.done) return;
  const all = (async function* () {
    yield first.value;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  })();
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all;
    return;
  }
  let came = 0;
  let length = 0;
  const counted = (async function* () {
    for await (const chunk of all) {
      came += chunk.length;
      yield chunk;
    }
  })();
  const gunzip = Readable.from(counted, { objectMode: false }).pipe(zlib.createGunzip());
  for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > 1024 * 1024 && length > came * RATIO) throw new Error("it unpacks out of all proportion");
    yield chunk;
  }
}

/**
 * Reads an archive. Every record is a page, skipped or failed, each with its place; after a record whose length cannot be
 * believed nothing more is read. A record that says "as before" is looked up among the pages of `visits`, which several
 * archives may share. Never throws on what the archive holds.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  visits: Visits = makeVisits(),
): AsyncGenerator<WarcEntry> {
  const bytes = new Bytes(unpacked(chunks[Symbol.asyncIterator]()));
  for (;;) {
    let offset = bytes.offset;
    try {
      if (!(await bytes.passBreaks())) return;
      offset = bytes.offset;
      const head = await bytes.until(CRLF2, LF2, MOST_HEAD);
      if (head === null) {
        yield {
          kind: "failed",
          uri: null,
          offset,
          why: "a record's head does not end; nothing after it is read",
        };
        return;
      }
      const { first, fields } = headOf(head);
      const stated = fields.get("content-length") ?? "";
      const length = /^\d{1,15}$/.test(stated) ? Number(stated) : -1;
      const uri = webUri(fields.get("warc-target-uri"));
      if (!/^WARC\/\d/.test(first) || length < 0) {
        yield {
          kind: "failed",
          uri,
          offset,
          why: `a record's head cannot be believed (${length < 0 ? "length" : "version"}); nothing after it is read`,
        };
        return;
      }
      const type = (fields.get("warc-type") ?? "").toLowerCase();
      const wanted = type === "response" && /http/i.test(fields.get("content-type") ?? "http");
      if (!wanted || length > MOST_RECORD) {
        if (!(await bytes.pass(length))) {
          yield { kind: "failed", uri, offset, why: "the archive ends inside a record" };
          return;
        }
        if (length > MOST_RECORD)
          yield { kind: "failed", uri, offset, why: `it has ${length} bytes; the limit is ${MOST_RECORD}` };
        else if (type === "revisit")
          yield visits.known(fields)
            ? { kind: "skipped", uri, offset, why: "a revisit: its page is in an earlier record" }
            : {
                kind: "failed",
                uri,
                offset,
                why: "an unresolved revisit: its page is in no record read before it",
              };
        continue;
      }
      const block = await bytes.exactly(length);
      if (block.length < length) {
        yield { kind: "failed", uri, offset, why: "the archive ends inside a record" };
        return;
      }
      const entry = pageOf(block, fields, offset, uri);
      if (entry.kind === "page") visits.note(fields);
      yield entry;
    } catch (error) {
      const code = (error as { code?: string }).code ?? "";
      const why =
        code.startsWith("Z_") || code === "ERR_"
          ? "the archive's packing is damaged or cut off"
          : String((error as Error).message);
      yield { kind: "failed", uri: null, offset: bytes.offset, why: `${why}; nothing after it is read` };
      return;
    }
  }
}

/** A target address that may be shown and kept: of the web, without brackets and credentials; null for others. */
function webUri(value: string | undefined): string | null {
  const bare = (value ?? "").replace(/^<|>$/g, "");
  try {
    const url = new URL(bare);
    if (url.protocol !== "http:" && url.protocol !== "https:") return null;
    url.username = "";
    url.password = "";
    return url.href;
  } catch {
    return null;
  }
}
