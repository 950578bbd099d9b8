// Character classes, looked up in tables built once: letters, digits, spaces, quotation marks.

const LETTER = 1;
const DIGIT = 2;
const SPACE = 4;
const MARK = 8;
const UPPER = 16;

/** Class bits of every UTF-16 unit; built once from runs of a class, in half the time that asking of every unit takes. */
const classes: Uint8Array = (() => {
  const table = new Uint8Array(65536);
  const runs: readonly (readonly [RegExp, number])[] = [
    [/\p{L}+/gu, LETTER],
    [/\p{N}+/gu, DIGIT],
    [/[\s\u200b\ufeff\u2060\u180e]+/gu, SPACE],
    [/\p{M}+/gu, MARK],
    [/[\p{Lu}\p{Lt}]+/gu, UPPER],
  ];
  // Every unit at its own place; surrogates, which are in no class, stand as zeros.
  const units = new Uint16Array(65536).map((_, c) => (c >= 0xd800 && c <= 0xdfff ? 0 : c));
  let all = "";
  for (let from = 0; from < units.length; from += 4096)
    all += String.fromCharCode(...units.subarray(from, from + 4096));
  for (const [regex, bit] of runs)
    for (const { 0: run, index } of all.matchAll(regex))
      for (let c = index; c < index + run.length; c++) table[c] = (table[c] as number) | bit;
  table[0xad] = MARK; // soft hyphen: inside a word, no part of it
  return table;
})();

const has = (code: number, bits: number): boolean => ((classes[code] as number) & bits) !== 0;

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
