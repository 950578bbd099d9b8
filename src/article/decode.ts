// Decode: bytes to text, with the encoding, the reason for it, and every place where bytes were not allowed.
import { OnrecordError } from "../errors.ts";
import type { Decoding } from "../model/article.ts";
import { WINDOWS_1251, WINDOWS_1252 } from "./codepages.ts";
import { looksLikeUtf16 } from "./sniff.ts";

/** Text and how it was made of bytes. A byte order mark stays, as U+FEFF at offset 0. */
export interface Decoded {
  readonly text: string;
  readonly decoding: Decoding;
}

const CHUNK = 8192;
const BAD = 0xfffd;

/** Collects UTF-16 units without making one string per unit. */
function collector() {
  const parts: string[] = [];
  const buffer = new Uint16Array(CHUNK);
  let used = 0;
  let length = 0;
  const flush = () => {
    parts.push(String.fromCharCode.apply(null, buffer.subarray(0, used) as unknown as number[]));
    used = 0;
  };
  return {
    push(unit: number) {
      if (used === CHUNK) flush();
      buffer[used++] = unit;
      length++;
    },
    get length() {
      return length;
    },
    text() {
      flush();
      return parts.join("");
    },
  };
}

/** UTF-8 with U+FFFD for each longest run of bytes that cannot go on (as WHATWG and Node do it), and where they stand. */
export function decodeUtf8(bytes: Uint8Array): { text: string; invalid: number[]; multibyte: number } {
  return decodeValid(bytes) ?? decodeEach(bytes);
}

/** Bytes that are all allowed, by the platform's own decoder, several times as fast; null for others. */
function decodeValid(bytes: Uint8Array): { text: string; invalid: number[]; multibyte: number } | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    // How many characters have several bytes is asked only where some bytes are bad.
    return { text, invalid: [], multibyte: 0 };
  } catch {
    return null;
  }
}

function decodeEach(bytes: Uint8Array): { text: string; invalid: number[]; multibyte: number } {
  const out = collector();
  const invalid: number[] = [];
  let multibyte = 0;
  let i = 0;
  const bad = () => {
    invalid.push(out.length);
    out.push(BAD);
  };
  while (i < bytes.length) {
    const b = bytes[i++] as number;
    if (b < 0x80) {
      out.push(b);
      continue;
    }
    const need = b >= 0xc2 && b <= 0xdf ? 1 : b >= 0xe0 && b <= 0xef ? 2 : b >= 0xf0 && b <= 0xf4 ? 3 : 0;
    if (need === 0) {
      bad();
      continue;
    }
    let low = b === 0xe0 ? 0xa0 : b === 0xf0 ? 0x90 : 0x80;
    let high = b === 0xed ? 0x9f : b === 0xf4 ? 0x8f : 0xbf;
    let point = b & (need === 1 ? 0x1f : need === 2 ? 0x0f : 0x07);
    let got = 0;
    while (got < need) {
      const c = bytes[i];
      if (c === undefined || c < low || c > high) break;
      point = (point << 6) | (c & 0x3f);
      low = 0x80;
      high = 0xbf;
      i++;
      got++;
    }
    if (got < need) {
      bad();
      continue;
    }
    multibyte++;
    if (point > 0xffff) {
      out.push(0xd800 + ((point - 0x10000) >> 10));
      out.push(0xdc00 + ((point - 0x10000) & 0x3ff));
    } else out.push(point);
  }
  return { text: out.text(), invalid, multibyte };
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): { text: string; invalid: number[] } {
  const out = collector();
  const invalid: number[] = [];
  const unit = (at: number) =>
    littleEndian
      ? (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
      : ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
  const whole = bytes.length - (bytes.length % 2);
  for (let i = 0; i < whole; i += 2) {
    const u = unit(i);
    const surrogate = (u & 0xf800) === 0xd800;
    if (surrogate && (u & 0x0400) === 0 && i + 2 < whole && (unit(i + 2) & 0xfc00) === 0xdc00) {
      out.push(u);
      out.push(unit(i + 2));
      i += 2;
    } else if (surrogate) {
      invalid.push(out.length);
      out.push(BAD);
    } else out.push(u);
  }
  if (whole < bytes.length) {
    invalid.push(out.length);
    out.push(BAD);
  }
  return { text: out.text(), invalid };
}

function decodeTable(bytes: Uint8Array, table: readonly number[]): { text: string; invalid: number[] } {
  const out = collector();
  const invalid: number[] = [];
  for (const b of bytes) {
    const unit = b < 0x80 ? b : (table[b - 0x80] as number);
    if (unit === BAD) invalid.push(out.length);
    out.push(unit);
  }
  return { text: out.text(), invalid };
}

const isAsciiLetter = (b: number | undefined): boolean =>
  b !== undefined && (b | 32) >= 97 && (b | 32) <= 122;
/** Cyrillic letters of windows-1251. */
const isCyrillic = (b: number | undefined): boolean =>
  b !== undefined && (b >= 0xc0 || [0xa8, 0xb8, 0xaa, 0xba, 0xaf, 0xbf, 0xb2, 0xb3, 0xa5, 0xb4].includes(b));

/** Which single-byte encoding explains the bytes above 0x7f; null where neither does. */
function guessSingleByte(bytes: Uint8Array): "windows-1251" | "windows-1252" | null {
  let high = 0;
  let cyrillicRuns = 0;
  let western = 0;
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i] as number;
    if (b < 0x80) continue;
    high++;
    if (isCyrillic(b) && (isCyrillic(bytes[i - 1]) || isCyrillic(bytes[i + 1]))) cyrillicRuns++;
    const nearLetter = isAsciiLetter(bytes[i - 1]) || isAsciiLetter(bytes[i + 1]);
    // Signs of typography and money, and letters beside a Latin letter; 0xff and the unassigned bytes explain nothing.
    if (WINDOWS_1252[b - 0x80] !== BAD && b !== 0xff && (b < 0xc0 || nearLetter)) western++;
  }
  if (high === 0) return null;
  if (cyrillicRuns * 2 > high) return "windows-1251";
  return western * 5 >= high * 4 ? "windows-1252" : null;
}

const done = (encoding: string, why: string, d: { text: string; invalid: readonly number[] }): Decoded => ({
  text: d.text,
  decoding: { encoding, why, invalid: d.invalid },
});

/** WHATWG names of the encodings that a page may declare, as far as they are read here. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ...["utf-8", "utf8", "unicode-1-1-utf-8", "us-ascii-utf8"].map((l) => [l, "utf-8"] as const),
  ...["windows-1251", "cp1251", "x-cp1251"].map((l) => [l, "windows-1251"] as const),
  ...["windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "latin1", "l1", "us-ascii", "ascii"].map(
    (l) => [l, "windows-1252"] as const,
  ),
]);

/** The WHATWG name of an encoding that is read here; null for any other. @example encodingOf("Latin1") // "windows-1252" */
export const encodingOf = (label: string): string | null => LABELS.get(label.trim().toLowerCase()) ?? null;

/**
 * Decodes bytes: byte order mark first, then UTF-16 by its pattern, then valid UTF-8, then what the server said, then
 * what the page declares, then windows-1251 or -1252 where most bytes above 0x7f are no UTF-8; else UTF-8 with the bad bytes listed.
 * @throws OnrecordError ON106 for UTF-32 and for a declared encoding that is not read here.
 */
export function decodeBytes(
  bytes: Uint8Array,
  declared: string | null = null,
  served: string | null = null,
): Decoded {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    throw new OnrecordError("ON106", "The text is UTF-32, which is not read.", "Save the file as UTF-8.");
  if (a === 0xff && b === 0xfe) return done("utf-16le", "bom", decodeUtf16(bytes, true));
  if (a === 0xfe && b === 0xff) return done("utf-16be", "bom", decodeUtf16(bytes, false));
  const wide = looksLikeUtf16(bytes);
  if (wide) return done(wide, "guess", decodeUtf16(bytes, wide === "utf-16le"));
  const bom = a === 0xef && b === 0xbb && c === 0xbf;
  const utf8 = decodeUtf8(bytes);
  if (bom) return done("utf-8", "bom", utf8);
  if (utf8.invalid.length === 0) return done("utf-8", "valid", utf8);
  for (const [given, why] of [
    [served, "http"],
    [declared, "meta"],
  ] as const) {
    const known = given === null ? null : encodingOf(given);
    if (known === "windows-1251") return done(known, why, decodeTable(bytes, WINDOWS_1251));
    if (known === "windows-1252") return done(known, why, decodeTable(bytes, WINDOWS_1252));
    if (known === "utf-8") return done(known, why, utf8);
  }
  const label = served ?? declared ?? undefined;
  if (utf8.multibyte < utf8.invalid.length) {
    const guess = guessSingleByte(bytes);
    if (guess)
      return done(guess, "guess", decodeTable(bytes, guess === "windows-1251" ? WINDOWS_1251 : WINDOWS_1252));
  }
  if (label !== undefined)
    throw new OnrecordError(
      "ON106",
      `The page declares the encoding "${label}", which is not read.`,
      "Save the page as UTF-8.",
    );
  return done("utf-8", "guess", utf8);
}
