// Source text: what is known of a stretch of a page's source, and how it reads once references and odd signs are made plain.
import { decodeHTML, decodeHTMLAttribute } from "entities/decode";

/** Text that holds something beside white space. */
export const NOT_SPACE = 1;
/** Text with a character reference in it. */
export const REFERENCE = 2;
/** Text with a NUL or a carriage return in it. */
export const ODD = 4;
/** Text that shows a NUL as U+FFFD; elsewhere it is left out. */
export const SHOW_NUL = 8;
/** Text in which no reference is read. */
export const NO_REFERENCES = 16;

/** Text as the standard has it: line breaks made one kind, NULs taken out or shown, references read. */
export function cleaned(raw: string, flags: number, decode: (text: string) => string): string {
  const read = flags & NO_REFERENCES ? (t: string) => t : decode;
  if (!(flags & ODD) || !/[\r\0]/.test(raw)) return read(raw);
  return raw
    .replace(/\r\n?/g, "\n")
    .split("\0")
    .map(read)
    .join(flags & SHOW_NUL ? "\ufffd" : "");
}

/** Text with its references read, by the rules for text. */
export const inText = (text: string): string => (text.includes("&") ? decodeHTML(text) : text);
/** Text with its references read, by the rules for values of attributes. */
export const inAttribute = (text: string): string => (text.includes("&") ? decodeHTMLAttribute(text) : text);
