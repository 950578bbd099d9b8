// Text to tokens in the manner of the Penn Treebank: clitics split, hyphenated words whole, each other sign alone.
import { isAbbreviation, STARTERS } from "./abbreviations.ts";
import {
  isApostrophe,
  isDigit,
  isLetter,
  isQuoteMark,
  isSpace,
  isSurrogate,
  isUpper,
  isWord,
} from "./characters.ts";
import { splitClitic, WHOLE } from "./clitics.ts";

/** A piece of text with its place (UTF-16 units). */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  /** The word as it reads: its text without soft hyphens and other signs without width. */
  readonly form: string;
}

/** Soft hyphen, zero-width space, word joiner, byte order mark: nobody sees them within a word. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
/** What a piece of text reads as. */
function formOf(piece: string): string {
  let seen = true;
  for (let i = 0; i < piece.length && seen; i++) seen = !isUnseen(piece.charCodeAt(i));
  if (seen) return piece;
  const bare = piece.replace(UNSEEN, "");
  return bare === "" ? piece : bare;
}
const isUnseen = (c: number): boolean => c === 0xad || c === 0x200b || c === 0x2060 || c === 0xfeff;

const HYPHEN = (c: number): boolean => c === 0x2d || c === 0x2010 || c === 0x2011 || c === 0xad;
const URL_START = /^(?:https?:\/\/|www\.)/i;
/** Longest run that is looked at as one address or word; a longer one is cut here. */
const MAX_RUN = 2000;

/**
 * Tokens of `text` from `from` to `to`. They tile the range: what lies between two is white space only.
 * Time and memory grow linearly with the range.
 * @example tokenise("Don’t go.").map((t) => t.form) // ["Do", "n’t", "go", "."]
 */
export function tokenise(text: string, from = 0, to = text.length): RawToken[] {
  const out: RawToken[] = [];
  const put = (start: number, end: number) => {
    if (end > start) out.push({ start, end, form: formOf(text.slice(start, end)) });
  };
  let i = from;
  while (i < to) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      i++;
      continue;
    }
    if (isWord(c)) {
      const end = address(text, i, to) ?? wordEnd(text, i, to);
      splitClitic(text, i, end, put);
      i = end;
      continue;
    }
    if ((c === 0x40 || c === 0x23) && i + 1 < to && isWord(text.charCodeAt(i + 1))) {
      let end = i + 1; // @name, #tag
      while (end < to && end - i < MAX_RUN && (isWord(text.charCodeAt(end)) || text.charCodeAt(end) === 0x5f))
        end++;
      put(i, end);
      i = end;
      continue;
    }
    if (
      isApostrophe(c) &&
      i + 1 < to &&
      isLetter(text.charCodeAt(i + 1)) &&
      (i === from || !isWord(text.charCodeAt(i - 1)))
    ) {
      const end = wordEnd(text, i + 1, to);
      if (WHOLE.has(`'${text.slice(i + 1, end).toLowerCase()}`)) {
        put(i, end);
        i = end;
        continue;
      }
    }
    const end = signEnd(text, i, to);
    put(i, end);
    i = end;
  }
  return out;
}

/** Where a sign ends: runs of dots or dashes, doubled backticks and apostrophes, surrogate pairs stay together. */
function signEnd(text: string, i: number, to: number): number {
  const c = text.charCodeAt(i);
  if (isSurrogate(c)) return Math.min(to, i + (i + 1 < to && isSurrogate(text.charCodeAt(i + 1)) ? 2 : 1));
  let end = i + 1;
  if (c === 0x2e || c === 0x2d || c === 0x2a || c === 0x5f || c === 0x3d) {
    while (end < to && text.charCodeAt(end) === c) end++;
    if (c === 0x2e && end - i === 2 && end < to) return end;
    return end;
  }
  if ((c === 0x60 || c === 0x27) && end < to && text.charCodeAt(end) === c) return end + 1;
  return end;
}

/** Where a web or mail address that starts here ends; null where none does. */
function address(text: string, i: number, to: number): number | null {
  const c = text.charCodeAt(i) | 0x20;
  if (c === 0x68 || c === 0x77) {
    if (URL_START.test(text.slice(i, i + 8))) {
      let end = i;
      while (
        end < to &&
        end - i < MAX_RUN &&
        !isSpace(text.charCodeAt(end)) &&
        !/[<>"“”«»]/.test(text[end] as string)
      )
        end++;
      while (end > i + 1 && /[.,;:!?)\]'’]/.test(text[end - 1] as string)) end--;
      return end;
    }
  }
  return null;
}

/** The end of a name of a site, as names of bodies have it. */
const SITE = /^\.(?:com|org|net|gov|edu)(?![\p{L}\d@-]|\.\p{L})/u;

/** Where the word that starts at `i` ends, hyphens, inner apostrophes, decimal signs and abbreviation stops included. */
function wordEnd(text: string, i: number, to: number): number {
  let end = i;
  while (end < to) {
    const c = text.charCodeAt(end);
    if (isWord(c) || (isUpper(text.charCodeAt(i)) && isTrail(c) && isMisread(text, i, end))) {
      end++;
      continue;
    }
    const next = end + 1 < to ? text.charCodeAt(end + 1) : 0;
    const previous = text.charCodeAt(end - 1);
    if (!isWord(next)) break;
    if (HYPHEN(c) || isUnseen(c) || (isApostrophe(c) && isLetter(previous) && isLetter(next)) || c === 0x26) {
      end++;
      continue;
    }
    if ((c === 0x2e || c === 0x2c || c === 0x3a) && isDigit(previous) && isDigit(next)) {
      end++;
      continue;
    }
    if (c === 0x2f && isDigit(previous) && isDigit(next)) {
      end++;
      continue;
    }
    if (c === 0x2e && SITE.test(text.slice(end, Math.min(to, end + 6)))) {
      end += 4; // "Orlo.com"
      break;
    }
    if (c === 0x2e && isLetter(previous) && isLetter(next) && shortParts(text, i, end, to)) {
      end++;
      continue;
    }
    if (c === 0x40 || (c === 0x2e && mailBefore(text, i, end)) || (c === 0x5f && isWord(next))) {
      end++;
      continue;
    }
    break;
  }
  if (
    end < to &&
    text.charCodeAt(end) === 0x2e &&
    end - i <= 12 &&
    text.charCodeAt(end + 1) !== 0x2e &&
    isAbbreviation(lastPart(text, i, end), text.slice(end + 1, end + 4))
  ) {
    const single = end - i === 1;
    if (!single || endsAsInitial(text, i, end, to)) end++;
  }
  return end;
}

/** What the second byte of a letter reads as where the text was decoded in the wrong way. */
const isTrail = (c: number): boolean => c >= 0x80 && c < 0xc0 && c !== 0xa0;

/** In a word with a capital, "PeÃ±a" for "Peña": behind Ã or Â (or A with that sign apart), which stands behind a small letter or such a pair. */
function isMisread(text: string, start: number, at: number): boolean {
  let lead = at - 1;
  const sign = text.charCodeAt(lead);
  if (sign === 0x302 || sign === 0x303) lead--;
  if (lead <= start || !/[AÂÃ]/.test(text[lead] as string) || (text[lead] === "A" && lead === at - 1))
    return false;
  const before = text.charCodeAt(lead - 1);
  return isTrail(before) || before === 0xc3 || (isLetter(before) && !isUpper(before));
}

/** The part behind the last hyphen: "Wis" of "D-Wis". */
function lastPart(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && !HYPHEN(text.charCodeAt(from - 1))) from--;
  return text.slice(end - from > 1 ? from : start, end);
}

/** True for the "U" of "U.S" and for "a.m": one letter on each side of the stop. */
function shortParts(text: string, start: number, stop: number, to: number): boolean {
  const before = stop - start === 1 || text.charCodeAt(stop - 2) === 0x2e;
  const after = stop + 2 >= to || !isLetter(text.charCodeAt(stop + 2));
  return (
    (before && after) ||
    (before && stop + 2 < to && text.charCodeAt(stop + 2) === 0x2e) ||
    (before && isPhD(text, start, to))
  );
}
const isPhD = (text: string, start: number, to: number): boolean =>
  /^(?:ph\.d|m\.sc)/i.test(text.slice(start, Math.min(to, start + 5)));

const mailBefore = (text: string, start: number, end: number): boolean =>
  end - start < 64 && text.slice(start, end).includes("@");

/** A single capital with a stop is an initial when a name follows ("J. Orlo"), not when it ends a sentence ("plan B. The"). */
function endsAsInitial(text: string, start: number, stop: number, to: number): boolean {
  let j = stop + 1;
  while (j < to && isSpace(text.charCodeAt(j))) j++;
  if (j >= to) return false;
  if (start > 0 && text.charCodeAt(start - 1) === 0x2e) return true;
  if (text[start] === "v" || text[start] === "c") return true;
  if (isQuoteMark(text.charCodeAt(j))) return isNickname(text, j, to);
  if (!isUpper(text.charCodeAt(j)) || (text[start] === "I" && !opensSentence(text, start))) return false;
  let k = j;
  while (k < to && k - j < 12 && isLetter(text.charCodeAt(k))) k++;
  return !STARTERS.has(text.slice(j, k).toLowerCase());
}

/** Nothing of its sentence stands before: "I. Orlo said", but no "so did I. Orlo said". */
function opensSentence(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && isSpace(text.charCodeAt(i))) i--;
  return i < 0 || /[.!?]/.test(text[i] as string) || (isQuoteMark(text.charCodeAt(i)) && i < start - 1);
}

/** “Bob” with a name behind it: one capitalised word between marks, then a capital. */
function isNickname(text: string, mark: number, to: number): boolean {
  let end = mark + 1;
  if (!isUpper(text.charCodeAt(end))) return false;
  while (end < to && end - mark < 16 && isLetter(text.charCodeAt(end))) end++;
  return end + 2 < to && isQuoteMark(text.charCodeAt(end)) && isUpper(text.charCodeAt(end + 2));
}
