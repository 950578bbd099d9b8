// Sniff: what bytes are when they are not text, and whether they look like UTF-16 or HTML.

const ascii = (text: string): readonly number[] => [...text].map((c) => c.charCodeAt(0));

/** First bytes of kinds of file that people drop in by mistake, and what to call them. */
const MAGIC: readonly { readonly name: string; readonly at: number; readonly bytes: readonly number[] }[] = [
  { name: "a PDF document", at: 0, bytes: ascii("%PDF-") },
  { name: "a ZIP archive or an office document", at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "an empty ZIP archive", at: 0, bytes: [0x50, 0x4b, 0x05, 0x06] },
  { name: "a PNG image", at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG image", at: 0, bytes: [0xff, 0xd8, 0xff] },
  { name: "a GIF image", at: 0, bytes: ascii("GIF8") },
  { name: "a WebP image", at: 8, bytes: ascii("WEBP") },
  { name: "gzip-compressed data", at: 0, bytes: [0x1f, 0x8b] },
  { name: "zstd-compressed data", at: 0, bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: "xz-compressed data", at: 0, bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { name: "a 7-Zip archive", at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: "a RAR archive", at: 0, bytes: ascii("Rar!") },
  { name: "an old office document", at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1] },
  { name: "an RTF document", at: 0, bytes: ascii("{\\rtf") },
  { name: "a SQLite database", at: 0, bytes: ascii("SQLite format 3") },
  { name: "a program (ELF)", at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: "an MP3 sound file", at: 0, bytes: ascii("ID3") },
  { name: "an MP4 film or sound file", at: 4, bytes: ascii("ftyp") },
];

const startsAt = (bytes: Uint8Array, at: number, wanted: readonly number[]): boolean =>
  bytes.length >= at + wanted.length && wanted.every((b, i) => bytes[at + i] === b);

/** What kind of UTF-16 the bytes look like without a byte order mark; null where they do not. */
export function looksLikeUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.min(bytes.length, 65_536) >> 1;
  if (pairs < 2) return null;
  let evenNul = 0;
  let oddNul = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) evenNul++;
    if (bytes[2 * i + 1] === 0) oddNul++;
  }
  // Spaces and full stops alone make a tenth of any prose; the other half of each pair is hardly ever NUL.
  const many = pairs / 10;
  const few = pairs / 100;
  if (oddNul >= many && evenNul <= few) return "utf-16le";
  if (evenNul >= many && oddNul <= few) return "utf-16be";
  return null;
}

/** What the bytes are when they are not text ("a PDF document"); null where they may be text. UTF-16 is text. */
export function notText(bytes: Uint8Array): string | null {
  for (const magic of MAGIC) if (startsAt(bytes, magic.at, magic.bytes)) return magic.name;
  if (startsAt(bytes, 0, [0xff, 0xfe]) || startsAt(bytes, 0, [0xfe, 0xff])) return null;
  if (looksLikeUtf16(bytes)) return null;
  let nul = 0;
  let control = 0;
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i] as number;
    if (b >= 32 && b !== 127) continue;
    if (b === 0) nul++;
    else if (b < 9 || (b > 13 && b !== 27)) control++;
  }
  return nul * 1000 > bytes.length || (nul + control) * 50 > bytes.length ? "binary data" : null;
}

/** True where the first bytes are the start of an HTML page. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  let first = 0;
  while (first < 64 && first < bytes.length && bytes[first] !== 0x3c) first++;
  if (bytes[first] !== 0x3c) return false;
  let head = "";
  for (let i = 0; i < Math.min(bytes.length, 2048); i++) {
    const b = bytes[i] as number;
    if (b !== 0) head += String.fromCharCode(b);
  }
  const start = head.replace(/^[^<!-~]*/, "").toLowerCase();
  if (/^<(?:!doctype html|html|head|body|article|main)[\s>]/.test(start)) return true;
  return (
    /^<(?:!--|\?xml|meta|title|div|p|h1|section)[\s>-]/.test(start) && /<(?:html|body|p|h1)[\s>]/.test(start)
  );
}

/** True where the first element is that of a feed or a sitemap. */
export function looksLikeFeed(bytes: Uint8Array): boolean {
  let head = "";
  for (let i = 0; i < Math.min(bytes.length, 4096); i++) {
    const b = bytes[i] as number;
    if (b !== 0) head += String.fromCharCode(b);
  }
  // Past what may stand before it: marks of encoding, declarations, comments.
  for (let at = head.indexOf("<"); at >= 0 && head.slice(0, at).trim().length <= 3; ) {
    const rest = head.slice(at, at + 40).toLowerCase();
    const end = rest.startsWith("<!--")
      ? head.indexOf("-->", at)
      : rest.startsWith("<?")
        ? head.indexOf("?>", at)
        : -1;
    if (end < 0) return /^<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]/.test(rest);
    const next = head.indexOf("<", end);
    if (next < 0) return false;
    head = head.slice(next);
    at = 0;
  }
  return false;
}
