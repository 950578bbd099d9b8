// Input made to be slow or to break something: the answer comes in time, and nothing throws.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growth, LINEAR } from "../../test/support/growth.ts";
import { made } from "../../test/support/made.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { ask } from "./ask.ts";

const Q = "Is Velmora at war with Ostrava?";
const words = (n: number, ...list: string[]) =>
  Array.from({ length: n }, (_, i) => list[i % list.length]).join(" ");

describe("hostile statements", () => {
  test.each([
    ["nested quotation marks", (n) => `${"“".repeat(n)}Velmora is at war with Ostrava${"”".repeat(n)}`],
    ["words without a space", (n) => "x".repeat(100 * n)],
    ["nothing but the predicate", (n) => words(4 * n, "war")],
    ["nothing but denials", (n) => words(4 * n, "not", "never", "no")],
    ["nothing but conditions", (n) => words(4 * n, "if", "Velmora", "unless", "war", "with", "Ostrava")],
    ["nothing but commas", (n) => words(4 * n, "Velmora", ",", "war", ",")],
    ["nothing but names", (n) => words(4 * n, "Velmora", "Ostrava", "Karst")],
    ["no letters at all", (n) => "… – “ ” ' \u200d \ud83d\ude00 ".repeat(n / 5)],
  ] satisfies [string, (n: number) => string][])("%s: time in proportion to the text", (_name, content) => {
    const run = (n: number) => {
      const text = content(n);
      const record = {
        ...made({ by: "Ada Orrin", text: "Orrin <said> {x}." }),
        content: [text],
        sentence: text,
        before: text,
      };
      ask(Q, [record], NO_KNOWLEDGE);
    };
    expect(growth(run, 1250)).toBeLessThan(LINEAR);
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
