// Character classes, looked up in tables built once: letters, digits, spaces, quotation marks.

const LETTER = 1;
const DIGIT = 2;
const SPACE = 4;
const MARK = 8;
const UPPER = 16;

/** Set of every unit that was looked at, so that a unit without a class is told from one that nobody has asked for. */
const KNOWN = 128;
/** Units that are looked at together; a text uses few such pages, and looking at all of them delays every start. */
const PAGE = 256;

const RUNS: readonly (readonly [RegExp, number])[] = [
  [/\p{L}+/gu, LETTER],
  [/\p{N}+/gu, DIGIT],
  [/[\s\u200b\ufeff\u2060\u180e]+/gu, SPACE],
  [/\p{M}+/gu, MARK],
  [/[\p{Lu}\p{Lt}]+/gu, UPPER],
];

/** Class bits of the UTF-16 units of the pages that were asked for. */
const classes = new Uint8Array(65536);

/** Looks at the page of a unit; gives the unit's own bits. Runs of a class take half the time of asking of every unit. */
function look(code: number): number {
  const from = code - (code % PAGE);
  // Every unit at its own place; surrogates, which are in no class, stand as zeros.
  const units = Array.from({ length: PAGE }, (_, n) => (isSurrogate(from + n) ? 0 : from + n));
  const page = String.fromCharCode(...units);
  classes.fill(KNOWN, from, from + PAGE);
  for (const [regex, bit] of RUNS)
    for (const { 0: run, index } of page.matchAll(regex))
      for (let at = from + index; at < from + index + run.length; at++)
        classes[at] = (classes[at] as number) | bit;
  if (from === 0) classes[0xad] = KNOWN | MARK; // soft hyphen: inside a word, no part of it
  return classes[code] as number;
}

const has = (code: number, bits: number): boolean => {
  const known = classes[code] as number;
  return ((known === 0 ? look(code) : known) & bits) !== 0;
};

/** A letter, or half of an astral one (mathematical letters; emoji are told apart by the tokeniser). */
export const isLetter = (code: number): boolean => has(code, LETTER);
/** A digit or other number sign. */
export const isDigit = (code: number): boolean => has(code, DIGIT);
/** A letter, digit or combining mark. */
export const isWord = (code: number): boolean => has(code, LETTER | DIGIT | MARK);
/** White space, zero-width space and byte order mark included. */
export const isSpace = (code: number): boolean => has(code, SPACE);
/** A capital or title-case letter. */
export const isUpper = (code: number): boolean => has(code, UPPER);
/** Either half of a surrogate pair. */
export const isSurrogate = (code: number): boolean => (code & 0xf800) === 0xd800;

/** Every quotation mark, double and single, apostrophes included. */
export const isQuoteMark = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x60 ||
  code === 0xab ||
  code === 0xbb ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0x2039 ||
  code === 0x203a ||
  code === 0xff02 ||
  code === 0x301d ||
  code === 0x301e;

/** Straight or curly apostrophe, modifier letter included. */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018;
