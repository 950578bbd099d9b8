// Input made to be slow or to break something: the answer comes in time, and nothing throws.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { ask } from "./ask.ts";

const Q = "Is Velmora at war with Ostrava?";
const words = (n: number, ...list: string[]) =>
  Array.from({ length: n }, (_, i) => list[i % list.length]).join(" ");

describe("hostile statements", () => {
  test.each([
    [
      "10,000 nested quotation marks",
      `${"“".repeat(10_000)}Velmora is at war with Ostrava${"”".repeat(10_000)}`,
    ],
    ["a megabyte without a space", "x".repeat(1_000_000)],
    ["nothing but the predicate", words(40_000, "war")],
    ["nothing but denials", words(40_000, "not", "never", "no")],
    ["nothing but conditions", words(40_000, "if", "Velmora", "unless", "war", "with", "Ostrava")],
    ["nothing but commas", words(40_000, "Velmora", ",", "war", ",")],
    ["nothing but names", words(40_000, "Velmora", "Ostrava", "Karst")],
    ["no letters at all", "… – “ ” ' \u200d \ud83d\ude00 ".repeat(2000)],
  ])("%s", (_name, content) => {
    const record = {
      ...made({ by: "Ada Orrin", text: "Orrin <said> {x}." }),
      content: [content],
      sentence: content,
      before: content,
    };
    const start = performance.now();
    ask(Q, [record], NO_KNOWLEDGE);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test("any text in any place gives an answer whose words stand where it says", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "Velmora",
        "Ostrava",
        "is",
        "not",
        "at war with",
        "if",
        "said",
        "that",
        ",",
        ".",
        "“",
        "”",
        "we",
        "it",
        "would",
        "claims",
        "false",
        "?",
        "–",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    );
    const text = fc.array(piece, { maxLength: 25 }).map((p) => p.join(" "));
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (a, b, before, direct) => {
        const base = made({
          by: "Ada Orrin",
          role: "Velmoran minister",
          text: "Orrin <said> {x}.",
          kind: direct ? "direct" : "indirect",
        });
        const record = {
          ...base,
          content: [a, b].filter(Boolean),
          sentence: `Orrin said ${a} and ${b}`,
          before,
        };
        for (const hit of ask(Q, [record], NO_KNOWLEDGE).hits) {
          for (const w of hit.stance.basisWords) {
            const whole = w.part < 0 ? record.sentence : record.content[w.part];
            expect(whole?.slice(w.start, w.end)).toBe(w.words);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
