// Words of a text: places, forms, roots, on any input.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lemmasOf, readWords, rootOf } from "./words.ts";

describe("words", () => {
  test.each([
    ["supplies", "supply"],
    ["fought", "fight"],
    ["banned", "ban"],
    ["closing", "close"],
    ["cities", "city"],
    ["was", "be"],
    ["higher", "higher"],
    ["dying", "die"],
  ])("%s is a form of %s", (form, lemma) => expect(lemmasOf(form)).toContain(lemma));

  test.each([
    ["contaminated", "contamination"],
    ["pollute", "pollution"],
    ["resign", "resignation"],
    ["participate", "participation"],
  ])("%s and %s share a root", (a, b) => expect(rootOf(a)).toBe(rootOf(b)));

  test.each([
    ["gas", "go"],
    ["war", "warm"],
    ["party", "part"],
    ["minister", "ministry"],
  ])("%s and %s do not", (a, b) => expect(rootOf(a)).not.toBe(rootOf(b)));

  test("contractions and hyphens are taken apart", () => {
    expect(
      readWords("We aren't there, won't be; the bloc's no-fly zone can't hold").map((w) => w.lower),
    ).toEqual([
      "we",
      "are",
      "n't",
      "there",
      ",",
      "will",
      "n't",
      "be",
      ";",
      "the",
      "bloc",
      "'s",
      "no",
      "fly",
      "zone",
      "can",
      "n't",
      "hold",
    ]);
    expect(readWords("a no-fly zone")[1]?.joins).toBe(true);
  });

  test("every word stands where it says, in order, on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        let last = 0;
        for (const w of readWords(text)) {
          expect(w.start).toBeGreaterThanOrEqual(last);
          expect(w.end).toBeGreaterThan(w.start);
          expect(text.slice(w.start, w.end)).toBe(w.form);
          last = w.end;
        }
      }),
    );
  });
});
