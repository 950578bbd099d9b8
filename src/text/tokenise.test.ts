// Tokens are those of the Penn Treebank and tile any text.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenise } from "./tokenise.ts";

const forms = (text: string) =>
  tokenise(text)
    .map((t) => t.form)
    .join("|");

describe("tokenise", () => {
  test.each([
    ["Don’t go.", "Do|n’t|go|."],
    ["Velmora's ships can't dock; they're late.", "Velmora|'s|ships|ca|n't|dock|;|they|'re|late|."],
    ["O’Brien met Mr. D'Arco at 10:30 a.m. on Jan. 5.", "O’Brien|met|Mr.|D'Arco|at|10:30|a.m.|on|Jan.|5|."],
    ["The U.S.-led bloc spent $1,250.50 (3.5%).", "The|U.S.|-|led|bloc|spent|$|1,250.50|(|3.5|%|)|."],
    ["“Well…” she said — “no.”", "“|Well|…|”|she|said|—|“|no|.|”"],
    ["Gen. J. R. Orlo chose plan B. The rest fled.", "Gen.|J.|R.|Orlo|chose|plan|B|.|The|rest|fled|."],
    [
      "See www.example.org/a?b=1, or mail a.b@example.org.",
      "See|www.example.org/a?b=1|,|or|mail|a.b@example.org|.",
    ],
    ["@orlo wrote #nodeal 👍🏽 twice", "@orlo|wrote|#nodeal|👍|🏽|twice"],
    ["the leaders' summit, the '90s", "the|leaders|'|summit|,|the|'|90s"],
    ["a well-known, US-led no-fly zone", "a|well-known|,|US-led|no-fly|zone"],
    [
      "So did I. Orel left. I. Orel Sava left. Why? I. Sava!",
      "So|did|I|.|Orel|left|.|I.|Orel|Sava|left|.|Why|?|I.|Sava|!",
    ],
    [
      "PeÃ±a, LÃ³pez; A\u0303\u00b1 MeA\u0303\u0083A\u0302\u00a1n SarÃÂ¡n «IRM\u00c3\u00bb",
      "PeÃ±a|,|LÃ³pez|;|A\u0303|\u00b1|MeA\u0303\u0083A\u0302\u00a1n|SarÃÂ¡n|«|IRM\u00c3|\u00bb",
    ],
    [
      "Orlo.com said so to Sava.org. It left.The end.Company x.company",
      "Orlo.com|said|so|to|Sava.org|.|It|left|.|The|end|.|Company|x|.|company",
    ],
    ["wait... what -- now?", "wait|...|what|--|now|?"],
  ])("%s", (text, expected) => {
    expect(forms(text)).toBe(expected);
  });

  test("tokens tile the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let at = 0;
        for (const t of tokenise(text)) {
          expect(t.start).toBeGreaterThanOrEqual(at);
          expect(t.end).toBeGreaterThan(t.start);
          expect(text.slice(at, t.start).replace(/[\s\u200b\ufeff\u2060\u180e]/g, "")).toBe("");
          expect(t.form).toBe(text.slice(t.start, t.end));
          at = t.end;
        }
        expect(text.slice(at).replace(/[\s\u200b\ufeff\u2060\u180e]/g, "")).toBe("");
      }),
    );
  });
});
