// Finder: it says of any text what each expression says on its own.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finderOf } from "./finder.ts";

const EXPRESSIONS = [
  /cat|dogs?\b|\bowl/,
  /\b(?:by|on) (?:air|sea)\b|ferr(?:y|ies)/,
  /^(?:tags?|von )|column-?[23]|colou?r/,
  /^by\b|ähnlich|©|\btoc\b/,
];
const plain = (text: string) => EXPRESSIONS.reduce((bits, e, i) => bits | (e.test(text) ? 1 << i : 0), 0);
const find = finderOf(EXPRESSIONS);

describe("a finder of many expressions", () => {
  it.each([
    ["a cat", 1],
    ["two dogs", 1],
    ["dogsled", 0],
    ["hotdogs-", 1],
    ["an owl", 1],
    ["a bowl", 0],
    ["by sea", 2 | 8],
    ["nearby sea", 0],
    ["by seaside", 8],
    ["ferries", 2],
    ["tags: quay", 4],
    ["hashtags", 0],
    ["column-2 column3", 4],
    ["column-4", 0],
    ["color", 4],
    ["bye", 0],
    ["by", 8],
    ["unähnlich ©", 8],
    ["toc", 8],
    ["stock", 0],
    ["", 0],
  ])("says of %j what it holds", (text, bits) => {
    expect(plain(text)).toBe(bits);
    expect(find(text)).toBe(bits);
  });

  it("agrees with each expression on its own, on any text made of their parts", () => {
    const part = fc.constantFrom(
      ..."cat dog dogs owl by on air sea ferry ferries tags tag von column - 2 3 4 color colour ähnlich © toc é _ . \u0000".split(
        " ",
      ),
      " ",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        expect(find(text)).toBe(plain(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([/a*/, /a{2}/, /\d/, /a.c/, /a$/, /a\bc/, /\b/, /x^/])("refuses what it cannot look for: %s", (e) =>
    expect(() => finderOf([e])).toThrow(/cannot be looked for/),
  );
});
