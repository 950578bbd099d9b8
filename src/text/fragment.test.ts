// Fragments: words that stand once, words that stand twice, long words, words over a paragraph's end.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkTo, textFragment } from "./fragment.ts";

const at = (text: string, words: string, nth = 0) => {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};

describe("a text fragment", () => {
  it.each([
    ["The dam is safe.", "dam is safe", 0, "#:~:text=dam%20is%20safe"],
    ["It is well-known, he said.", "well-known", 0, "#:~:text=well%2Dknown"],
    ["She said no. He said no.", "said no", 1, "#:~:text=no.%20He-,said%20no,-."],
    ["Vask said no.\n\nOrel said no.", "said no", 1, "#:~:text=Orel-,said%20no,-."],
  ])("%s", (text, words, nth, fragment) => expect(textFragment(text, at(text, words, nth))).toBe(fragment));
  it("gives long words by their beginning and end", () => {
    const words = Array.from({ length: 40 }, (_, i) => `word${i}`).join(" ");
    expect(textFragment(`He: ${words}.`, { start: 4, end: 4 + words.length })).toBe(
      "#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39",
    );
  });
  it("gives as many first words of a long quotation as stand only once", () => {
    const words = Array.from({ length: 40 }, (_, i) => `word${i}`).join(" ");
    const text = `${words.slice(0, 50)} and more. He: ${words}.`;
    const start = text.indexOf("He: ") + 4;
    expect(textFragment(text, { start, end: start + words.length })).toMatch(
      /^#:~:text=word0%20(?:word\d%20){6,8}word\d,word35/,
    );
  });
  it("leads nowhere from half a character", () => {
    expect(textFragment("A \ud83d b.", { start: 2, end: 5 })).toBeNull();
  });
  it("never throws and never leaves a character that ends a directive", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const f = textFragment(text, { start, end });
        if (f !== null) expect(f.slice(8)).not.toMatch(/[&#\s]/);
      }),
    );
  });
  it("links to web addresses only", () => {
    expect(linkTo("https://post.example/a#b", "The dam.", [{ start: 4, end: 7 }])).toBe(
      "https://post.example/a#:~:text=dam",
    );
    expect(linkTo("javascript:alert(1)", "The dam.", [{ start: 4, end: 7 }])).toBeNull();
    expect(linkTo("https://post.example/<b>", "The dam.", [{ start: 4, end: 7 }])).toBeNull();
    expect(linkTo(null, "The dam.", [{ start: 4, end: 7 }])).toBeNull();
  });
});
