// Mail: a message (RFC 5322, MIME) as one page or one line of a dump, so that its text can be told from its stored bytes.
import { OnrecordError } from "../errors.ts";
import { decodeBytes } from "./decode.ts";
import { parseStamp } from "./stamps.ts";

/** What is to be read of a message. */
export type MailContent =
  | { readonly kind: "line"; readonly bytes: Uint8Array }
  | { readonly kind: "page"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly why: string };

const MOST_DEPTH = 10;
const MOST_PARTS = 500;
const MOST_HEAD = 256 * 1024;

interface Part {
  readonly head: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const latin1 = (bytes: Uint8Array): string => {
  let out = "";
  for (let i = 0; i < bytes.length; i += 8192) out += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return out;
};
const fromLatin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0) & 255);

/** Head and body; folded lines are joined, the first field of a name counts. */
function partOf(bytes: Uint8Array): Part {
  let end = 0;
  let body = bytes.length;
  for (let i = 0; i < Math.min(bytes.length, MOST_HEAD); i++) {
    if (bytes[i] !== 10) continue;
    const crlf = bytes[i + 1] === 13 && bytes[i + 2] === 10;
    if (bytes[i + 1] !== 10 && !crlf) continue;
    end = i;
    body = i + (crlf ? 3 : 2);
    break;
  }
  const head = new Map<string, string>();
  const lines = latin1(bytes.subarray(0, end || Math.min(bytes.length, MOST_HEAD)))
    .replace(/\r\n?/g, "\n")
    .replace(/\n[ \t]/g, " ")
    .split("\n");
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !head.has(name)) head.set(name, line.slice(colon + 1).trim());
  }
  return { head, body: bytes.subarray(body) };
}

/** A parameter of a field: `charset`, `boundary`. */
function parameter(field: string | undefined, name: string): string | null {
  for (const piece of (field ?? "").split(";").slice(1)) {
    const at = piece.indexOf("=");
    if (at > 0 && piece.slice(0, at).trim().toLowerCase() === name)
      return piece
        .slice(at + 1)
        .trim()
        .replace(/^"|"$/g, "");
  }
  return null;
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...BASE64].map((c, i) => [c, i]));

/** Base 64, whatever stands between. */
function fromBase64(text: string): Uint8Array {
  const out = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let value = 0;
  for (const char of text) {
    const six = VALUES.get(char);
    if (six === undefined) continue;
    value = ((value << 6) | six) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[length++] = (value >> bits) & 255;
    }
  }
  return out.subarray(0, length);
}

/** Quoted-printable; `_` is a space in fields of the head. */
function fromQuoted(text: string, head = false): Uint8Array {
  const bare = head ? text.replaceAll("_", " ") : text.replace(/=[ \t]{0,80}\r?\n/g, "");
  return fromLatin1(
    bare.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

const textIn = (bytes: Uint8Array, charset: string | null): string =>
  decodeBytes(bytes, charset?.toLowerCase() ?? null).text.replace(/^\ufeff/, "");

/** Some write UTF-8 as it is; what is in no encoding that is read stays as it came. */
function asWritten(words: string): string {
  if (!/[\x80-\xff]/.test(words) || /[^\0-\xff]/.test(words)) return words;
  try {
    return textIn(fromLatin1(words), null);
  } catch {
    return words;
  }
}

/** A field as it reads: encoded words (RFC 2047) decoded. */
export function fieldText(value: string): string {
  const joined = value.replace(/(\?=)\s{1,80}(=\?)/g, "$1$2");
  const words = joined.replace(
    /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,2000})\?=/gi,
    (whole, charset: string, how: string, coded: string) => {
      try {
        return textIn(how.toLowerCase() === "b" ? fromBase64(coded) : fromQuoted(coded, true), charset);
      } catch {
        return whole;
      }
    },
  );
  return asWritten(words)
    .replace(/\s{1,80}/g, " ")
    .trim();
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A date of the head in ISO 8601; null where it is none. */
export function fieldDate(value: string | undefined): string | null {
  const m = /(\d{1,2}) (\w{3}) (\d{4}) (\d\d):(\d\d)(?::\d\d)?(?: ([+-]\d{4}|[A-Z]{1,3}))?/.exec(value ?? "");
  const month = MONTHS.indexOf(m?.[2]?.toLowerCase() ?? "");
  if (!m || month < 0) return null;
  const zone = m[6] ?? "";
  const shown = /^[+-]/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : /^(?:GMT|UTC?|Z)$/.test(zone)
      ? "Z"
      : "";
  const iso = `${m[3]}-${String(month + 1).padStart(2, "0")}-${m[1]?.padStart(2, "0")}T${m[4]}:${m[5]}${shown}`;
  return parseStamp(iso) ? iso : null;
}

/** The text parts of a message, in order; attached ones are left out. */
function textsOf(part: Part, depth: number, left: { n: number }): { html: boolean; text: string }[] {
  const type = (part.head.get("content-type") ?? "text/plain").toLowerCase();
  if (depth > MOST_DEPTH || left.n-- <= 0) return [];
  if (/^attachment/i.test(part.head.get("content-disposition") ?? "")) return [];
  if (type.startsWith("multipart/")) {
    const boundary = parameter(part.head.get("content-type"), "boundary");
    if (!boundary) return [];
    const all = latin1(part.body).split(`--${boundary}`);
    return all.slice(1).flatMap((piece) => {
      if (piece.startsWith("--")) return [];
      return textsOf(partOf(fromLatin1(piece.replace(/^[ \t]{0,80}\r?\n/, ""))), depth + 1, left);
    });
  }
  if (type.startsWith("message/rfc822")) return textsOf(partOf(part.body), depth + 1, left);
  if (!/^text\/(?:plain|html)/.test(type)) return [];
  const how = (part.head.get("content-transfer-encoding") ?? "").trim().toLowerCase();
  const bytes =
    how === "base64"
      ? fromBase64(latin1(part.body))
      : how === "quoted-printable"
        ? fromQuoted(latin1(part.body))
        : part.body;
  return [
    {
      html: type.startsWith("text/html"),
      text: textIn(bytes, parameter(part.head.get("content-type"), "charset")),
    },
  ];
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** True for bytes that begin as a message does: fields, one of them a sender's or a date's. */
export function looksLikeMail(bytes: Uint8Array, file: string | null): boolean {
  if (/\.eml$/i.test(file ?? "")) return true;
  const head = latin1(bytes.subarray(0, 4096));
  return (
    /^(?:[A-Za-z-]{2,40}: [^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,40}){2}/.test(head) &&
    /^(?:From|Date): /m.test(head) &&
    /^(?:Message-ID|MIME-Version): /im.test(head)
  );
}

/**
 * What a message holds: its plain text as a line of a dump, else its page. Subject, sender and date become title, outlet and
 * published.
 */
export function mailContent(bytes: Uint8Array): MailContent {
  try {
    return contentOf(bytes);
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    return { kind: "failed", why: error.message.replace(/\.$/, "") };
  }
}

function contentOf(bytes: Uint8Array): MailContent {
  const message = partOf(bytes);
  const texts = textsOf(message, 0, { n: MOST_PARTS });
  const field = (name: string) => fieldText(message.head.get(name) ?? "");
  const sender = field("from")
    .replace(/\s{0,4}<[^<>]{0,320}>\s{0,4}$/, "")
    .replace(/^"|"$/g, "")
    .trim();
  const published = fieldDate(message.head.get("date"));
  const plain = texts.filter((t) => !t.html && t.text.trim() !== "");
  const page = texts.find((t) => t.html && t.text.trim() !== "");
  const long = plain.reduce((n, t) => n + t.text.length, 0);
  const encode = (text: string) => new TextEncoder().encode(text);
  if (plain.length > 0 && (long >= 200 || !page)) {
    const fields = {
      id: field("message-id").replace(/^<|>$/g, "") || undefined,
      title: field("subject") || undefined,
      outlet: sender || undefined,
      published: published ?? undefined,
      text: plain.map((t) => t.text.replace(/\r\n?/g, "\n")).join("\n\n"),
    };
    return { kind: "line", bytes: encode(JSON.stringify(fields)) };
  }
  if (!page) return { kind: "failed", why: "the message holds no text" };
  const head = [
    '<!doctype html><meta charset="utf-8">',
    `<title>${escaped(field("subject"))}</title>`,
    sender === "" ? "" : `<meta property="og:site_name" content="${escaped(sender)}">`,
    published === null ? "" : `<meta property="article:published_time" content="${published}">`,
  ].join("");
  return { kind: "page", bytes: encode(`${head}\n${page.text}`) };
}
