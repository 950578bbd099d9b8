// Paragraphs of plain text: hard-wrapped lines are joined where the evidence is there, and nowhere else.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf } from "./lines.ts";

const P1 =
  "The upper house of Velmora voted on Thursday to keep the harbour at Ardun closed until the spring, Premier Dorin Vask told lawmakers after a night of debate in which the fishing towns had asked him to think again.";
const P2 =
  "“We are not a party to this quarrel,” Vask said. “Nobody has asked us to be one, and nobody will be let into the strait before the two ships of the Northern Compact have left it for good.”";
const P3 = "The Compact has kept the ships there since the summer and says that it will not withdraw them.";

/** Breaks text into lines of at most `width` units, as mail programs do. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
const texts = (text: string) =>
  blocksOf(text).map((b) => text.slice(b.span.start, b.span.end).replace(/\s+/g, " "));

describe("hard-wrapped text", () => {
  it.each([60, 65, 72, 76, 80, 90])("joins lines of %d units where paragraphs stand apart", (width) => {
    const text = [
      "Velmora votes to keep harbour closed",
      "By Mila Orel",
      ...[P1, P2, P3].map((p) => wrap(p, width)),
    ].join("\n\n");
    expect(texts(text)).toEqual(["Velmora votes to keep harbour closed", "By Mila Orel", P1, P2, P3]);
  });
  it("keeps title, byline and time lines apart without empty lines between them", () => {
    const text = `Velmora votes to keep harbour closed\nBy Mila Orel\n\n${[P1, P2, P3].map((p) => wrap(p, 72)).join("\n\n")}`;
    expect(texts(text)).toEqual(["Velmora votes to keep harbour closed", "By Mila Orel", P1, P2, P3]);
  });
  it("joins with Windows line ends", () => {
    const text = [P1, P2, P3]
      .map((p) => wrap(p, 72))
      .join("\n\n")
      .replace(/\n/g, "\r\n");
    expect(texts(text)).toEqual([P1, P2, P3]);
  });
});

describe("text that is not wrapped", () => {
  it("takes every line for a paragraph", () => {
    expect(texts([P1, P2, P3].join("\n"))).toEqual([P1, P2, P3]);
  });
  it("keeps short lines of a list or a dialogue apart", () => {
    const lines = [
      "Who closed the harbour and why?",
      "The premier did, in the night of Monday.",
      "Who had asked him to do so then?",
      "Nobody had, as far as we know.",
      "Will it be opened again soon, then?",
      "Not before the spring, he says.",
    ];
    expect(texts(lines.join("\n"))).toEqual(lines);
  });
  it("keeps spans in the text, in order, without white space at their ends", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "b c", " ", "\n", "\r\n", "\n\n", ".", "\u2028", "word ".repeat(12)), {
          maxLength: 60,
        }),
        (parts) => {
          const text = parts.join("");
          let at = 0;
          for (const b of blocksOf(text)) {
            expect(b.span.start).toBeGreaterThanOrEqual(at);
            expect(b.text).toHaveLength(b.span.end - b.span.start);
            expect(b.text.trim()).toBe(b.text);
            expect(text.slice(at, b.span.start).trim()).toBe("");
            at = b.span.end;
          }
          expect(text.slice(at).trim()).toBe("");
        },
      ),
    );
  });
});
