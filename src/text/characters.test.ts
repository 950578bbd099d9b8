// Character classes: every UTF-16 unit is in the classes that the expressions name, whichever unit was asked for first.
import { describe, expect, it } from "vitest";
import { isDigit, isLetter, isSpace, isUpper, isWord } from "./characters.ts";

const ONE: readonly (readonly [string, (code: number) => boolean, RegExp])[] = [
  ["letters", isLetter, /^\p{L}$/u],
  ["digits", isDigit, /^\p{N}$/u],
  ["white space", isSpace, /^[\s\u200b\ufeff\u2060\u180e]$/u],
  ["capitals", isUpper, /^[\p{Lu}\p{Lt}]$/u],
  ["words", isWord, /^[\p{L}\p{N}\p{M}\u00ad]$/u],
];

describe("character classes", () => {
  it.each(ONE)("%s are what the expression says, asked from the last unit to the first", (_, is, regex) => {
    const wrong: number[] = [];
    for (let code = 0xffff; code >= 0; code--) {
      const alone = code >= 0xd800 && code <= 0xdfff;
      if (is(code) !== (!alone && regex.test(String.fromCharCode(code)))) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  it("what is no unit is in no class", () => {
    for (const code of [Number.NaN, -1, 0x10000, 0x1f600])
      expect(ONE.map(([, is]) => is(code))).not.toContain(true);
  });
});
