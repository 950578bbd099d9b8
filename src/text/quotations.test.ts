// Quotation marks of every style pair up; odd ones do no harm.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { span, wellPlaced } from "../model/span.ts";
import { findQuotations } from "./quotations.ts";

/** Paragraphs are lines; gives inner words with depth, "+" where it goes on with another, "?" where unclosed. */
function quotes(text: string): string[] {
  const paragraphs = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line) paragraphs.push(span(at, at + line.length));
    at += line.length + 1;
  }
  return findQuotations(text, paragraphs).quotations.map(
    (q) =>
      `${q.depth}${q.continues === null ? "" : "+"}${q.close ? "" : "?"} ${text.slice(q.inner.start, q.inner.end)}`,
  );
}

describe("findQuotations", () => {
  test.each([
    ["“Yes,” he said. “No.”", ["0 Yes,", "0 No."]],
    ['"Yes," he said. "No."', ["0 Yes,", "0 No."]],
    ["``Yes,'' he said.", ["0 Yes,"]],
    ["«Ja», sagte er, „nein“, „nie”.", ["0 Ja", "0 nein", "0 nie"]],
    ["“He said ‘go’ and left,” she said.", ["0 He said ‘go’ and left,", "1 go"]],
    [
      "'We won't go,' she said, 'it's the leaders' summit.'",
      ["0 We won't go,", "0 it's the leaders' summit."],
    ],
    [
      "“A ‘no-sail zone over ‘Velmora’ and more,” he wrote.",
      ["0 A ‘no-sail zone over ‘Velmora’ and more,", "1? no-sail zone over ‘Velmora’ and more,", "2 Velmora"],
    ],
    ["“One.\n“Two.”", ["0? One.", "0+ Two."]],
    ["“One.\nTwo.", ["0? One."]],
    ["Velmora’s ships, the ’90s and rock ’n’ roll", []],
    ['"One, he said. "Two," he said.', ["0? One, he said.", "0 Two,"]],
    ["the 'Sorrel Line' treaty", ["0 Sorrel Line"]],
    [
      "it ‘neither trusts nor distrusts’ the engineer. ‘We trust,’ she said.",
      ["0 neither trusts nor distrusts", "0 We trust,"],
    ],
    ['"It is safe, "the spokeswoman said. "It will hold."', ["0 It is safe, ", "0 It will hold."]],
    ["a 6' wall and 5\" nails", []],
    ["“Prices “rose” again,” she said.", ["0 Prices “rose” again,", "1 rose"]],
  ])("%s", (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test("10,000 nested marks take linear time and stay in place", () => {
    const text = `${"“".repeat(10_000)}deep${"”".repeat(10_000)}`;
    const { quotations } = findQuotations(text, [span(0, text.length)]);
    expect(quotations).toHaveLength(10_000);
    expect(quotations.at(-1)?.close).toEqual(span(10_004, 10_005));
  });

  test("every quotation lies in its paragraph, whatever the text", () => {
    const mark = fc.constantFrom(
      "“",
      "”",
      '"',
      "'",
      "‘",
      "’",
      "«",
      "»",
      "„",
      " ",
      "a",
      "b,",
      ".",
      "\n",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const paragraphs = [];
        let at = 0;
        for (const line of text.split("\n")) {
          if (line) paragraphs.push(span(at, at + line.length));
          at += line.length + 1;
        }
        for (const q of findQuotations(text, paragraphs).quotations) {
          expect(wellPlaced(text, q.span)).toBe(true);
          expect(q.inner.start).toBeLessThanOrEqual(q.inner.end);
          expect(paragraphs.some((p) => p.start <= q.span.start && q.span.end <= p.end)).toBe(true);
        }
      }),
    );
  });
});
