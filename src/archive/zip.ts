// Zip: the entries of a zip file (APPNOTE 6.3), read where they lie and never written anywhere; hostile ones are refused.
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Readable } from "node:stream";
import zlib from "node:zlib";

/** One entry of a zip file. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  /** Bytes as packed and as unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where its local head begins. */
  readonly offset: number;
  /** Why it is not read; null where it is. */
  readonly refused: string | null;
}

/** Most entries, and most bytes of their list. */
const MOST_ENTRIES = 100_000;
const MOST_LIST = 64 * 1024 * 1024;
/** Bytes unpacked for each packed one, after the first megabyte. */
const RATIO = 100;

/** What a zip file is wrong in. */
export class ZipError extends Error {}

/** A 64-bit number that can be counted in. */
function long(bytes: Buffer, at: number): number {
  const n = bytes.readBigUInt64LE(at);
  if (n > BigInt(Number.MAX_SAFE_INTEGER)) throw new ZipError("a length in it cannot be believed");
  return Number(n);
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, at);
  if (bytesRead < length) throw new ZipError("it is cut off");
  return buffer;
}

/** Where the list of entries lies. */
async function listOf(
  file: FileHandle,
  size: number,
): Promise<{ at: number; length: number; count: number }> {
  const tail = Math.min(size, 65_557);
  if (tail < 22) throw new ZipError("it is cut off");
  const end = await bytesAt(file, size - tail, tail);
  for (let i = tail - 22; i >= 0; i--) {
    if (end.readUInt32LE(i) !== 0x06054b50 || i + 22 + end.readUInt16LE(i + 20) > tail) continue;
    const at = end.readUInt32LE(i + 16);
    if (at !== 0xffffffff && end.readUInt16LE(i + 10) !== 0xffff)
      return { at, length: end.readUInt32LE(i + 12), count: end.readUInt16LE(i + 10) };
    if (i < 20 || end.readUInt32LE(i - 20) !== 0x07064b50) throw new ZipError("its end is damaged");
    const far = await bytesAt(file, long(end, i - 12), 56);
    if (far.readUInt32LE(0) !== 0x06064b50) throw new ZipError("its end is damaged");
    return { at: long(far, 48), length: long(far, 40), count: long(far, 32) };
  }
  throw new ZipError("it has no end: it is cut off, or no zip file");
}

/** Names that lead out of a folder, or that two systems read in two ways. */
function badName(name: string): string | null {
  if (name === "" || /[\0\\]|^[a-z]:|^\//i.test(name) || name.split("/").includes(".."))
    return "its name leads elsewhere";
  return null;
}

/** The entries of a zip file, in the order of its list. Throws `ZipError` where the list cannot be believed. */
export async function zipEntries(file: FileHandle): Promise<readonly ZipEntry[]> {
  const { size } = await file.stat();
  const { at, length, count } = await listOf(file, size);
  if (count > MOST_ENTRIES || length > MOST_LIST)
    throw new ZipError(`it has more than ${MOST_ENTRIES} entries`);
  if (at + length > size) throw new ZipError("its list lies outside of it");
  const list = await bytesAt(file, at, length);
  const out: ZipEntry[] = [];
  const seen = new Set<string>();
  for (let i = 0, n = 0; n < count; n++) {
    if (i + 46 > list.length || list.readUInt32LE(i) !== 0x02014b50)
      throw new ZipError("its list is damaged");
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((k) => list.readUInt16LE(i + k)) as [
      number,
      number,
      number,
    ];
    const name = list.toString("utf8", i + 46, i + 46 + nameLength);
    let [packed, whole, offset] = [20, 24, 42].map((k) => list.readUInt32LE(i + k)) as [
      number,
      number,
      number,
    ];
    // Zip64: the real numbers stand in the first extra field of kind 1, in this order, each where the old one is full.
    const extra = list.subarray(i + 46 + nameLength, i + 46 + nameLength + extraLength);
    for (let k = 0; k + 4 <= extra.length; k += 4 + extra.readUInt16LE(k + 2)) {
      if (extra.readUInt16LE(k) !== 1) continue;
      let p = k + 4;
      const next = () => {
        if (p + 8 > extra.length) throw new ZipError("its list is damaged");
        p += 8;
        return long(extra, p - 8);
      };
      if (whole === 0xffffffff) whole = next();
      if (packed === 0xffffffff) packed = next();
      if (offset === 0xffffffff) offset = next();
      break;
    }
    const method = list.readUInt16LE(i + 10);
    const folded = name.toLowerCase();
    const link = ((list.readUInt32LE(i + 38) >>> 16) & 0xf000) === 0xa000;
    const refused =
      badName(name) ??
      (link
        ? "it is a link"
        : seen.has(folded)
          ? "another entry has its name"
          : (list.readUInt16LE(i + 8) & 1) === 1
            ? "it is encrypted"
            : method !== 0 && method !== 8
              ? `its packing (${method}) is not read`
              : offset + packed > at
                ? "it lies outside of the file"
                : null);
    seen.add(folded);
    out.push({ name, method, packed, size: whole, offset, refused });
    i += 46 + nameLength + extraLength + noteLength;
  }
  return withoutOverlaps(out);
}

/** Two entries that share bytes are how small files unpack to no end. */
function withoutOverlaps(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const order = entries
    .map((_, i) => i)
    .sort((a, b) => (entries[a]?.offset ?? 0) - (entries[b]?.offset ?? 0));
  const bad = new Set<number>();
  let end = -1;
  for (const i of order) {
    const { offset, packed } = entries[i] as ZipEntry;
    if (offset < end) bad.add(i);
    end = Math.max(end, offset + packed);
  }
  return entries.map((e, i) =>
    bad.has(i) && e.refused === null ? { ...e, refused: "it overlaps another entry" } : e,
  );
}

/** The bytes of an entry, unpacked as a stream, within proportion. Throws `ZipError`. */
export async function* entryBytes(path: string | Buffer, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const file = await open(path, "r");
  let from: number;
  try {
    const head = await bytesAt(file, entry.offset, 30);
    if (head.readUInt32LE(0) !== 0x04034b50) throw new ZipError("its head is damaged");
    from = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  } finally {
    await file.close();
  }
  if (entry.packed === 0) return;
  const packed = createReadStream(path, { start: from, end: from + entry.packed - 1 });
  const stream: Readable = entry.method === 0 ? packed : packed.pipe(zlib.createInflateRaw());
  packed.on("error", (error) => stream.destroy(error));
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > entry.size || (length > 1024 * 1024 && length > entry.packed * RATIO))
        throw new ZipError("it unpacks out of all proportion");
      yield chunk;
    }
  } catch (error) {
    throw (error as { code?: string }).code?.startsWith("Z_")
      ? new ZipError("its packing is damaged")
      : error;
  } finally {
    packed.destroy();
    stream.destroy();
  }
  if (length < entry.size) throw new ZipError("it is cut off");
}
