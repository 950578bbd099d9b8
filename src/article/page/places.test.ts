// Places: every word of a page's text is found again in the page's own bytes.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytePlaces } from "../byte-places.ts";
import { decodeBytes } from "../decode.ts";
import { readHtml } from "../html.ts";
import { pageRuns, sourceSpans } from "./places.ts";

const P =
  "The harbour of Ardun stays closed, the port authority of Velmora said on Thursday after a long night.";
const page = (inner: string) =>
  `<html><body><article><h1>Harbour shut</h1><p>${P}</p>${inner}<p>${P.replace("Thursday", "Friday")}</p></article></body></html>`;
const found = (source: string, words: string): string[] => {
  const { text } = readHtml(source);
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return sourceSpans(pageRuns(source), { start, end: start + words.length }).map((s) =>
    source.slice(s.from, s.to),
  );
};

describe("places in the source", () => {
  it.each([
    [
      "plain words",
      "<p>Nobody was told of the closing of the harbour, she said.</p>",
      "closing of the harbour",
      ["closing of the harbour"],
    ],
    [
      "a reference",
      "<p>The firm Orel &amp; Ketter of Ardun asked for a shorter closing.</p>",
      "Orel & Ketter",
      ["Orel &amp; Ketter"],
    ],
    [
      "numbers and pairs",
      "<p>He wrote &#x1F600; and &#8220;closed&#8221; in his letter to the port.</p>",
      "😀 and “closed”",
      ["&#x1F600; and &#8220;closed&#8221;"],
    ],
    [
      "an old reference without a semicolon",
      "<p>Printed &copy2020 by the harbour's own little printing shop in Ardun.</p>",
      "©2020 by",
      ["&copy2020 by"],
    ],
    [
      "an element inside",
      "<p>It was <b>not</b> the crane of the harbour that fell, the director told them.</p>",
      "was not the crane",
      ["was ", "not", " the crane"],
    ],
    [
      "white space made single",
      "<p>The cranes of the\n      old harbour   are not to be used before the spring.</p>",
      "the old harbour are",
      ["the\n", "old harbour ", "are"],
    ],
    [
      "CRLF",
      "<p>The cranes of the\r\nold harbour are not to be used before the spring.</p>",
      "the old",
      ["the\r\nold"],
    ],
    [
      "a lone ampersand",
      "<p>The firm A & B of Ardun asked in vain for a shorter closing of it.</p>",
      "A & B of",
      ["A & B of"],
    ],
    [
      "a stray end tag",
      "<p>The crane </i>of the harbour fell in the night, and nobody was under it.</p>",
      "crane of the",
      ["crane ", "of the"],
    ],
  ])("%s", (_name, inner, words, parts) =>
    expect(found(page(inner), words).join("|").replace(/\s+/g, " ")).toBe(
      parts.join("|").replace(/\s+/g, " "),
    ),
  );

  it("gives each unit of the text exactly once, in order, and only what a browser would read there", () => {
    const word = fc.constantFrom(
      "harbour",
      "&amp;",
      "<b>crane</b>",
      "\n ",
      "é",
      "&eacute;",
      "😀",
      "&#128512;",
      " ",
      "&nbsp;",
      "<br>",
      "a&b",
      "&lt;p&gt;",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const source = page(`<p>It stays so until the spring, said they: ${words.join("")}.</p>`);
        const { text } = readHtml(source);
        const runs = pageRuns(source);
        let at = 0;
        for (const run of runs) {
          expect(text.slice(at, run.start).trim()).toBe("");
          at = run.end;
          if (run.from < 0) continue;
          const raw = source.slice(run.from, run.to);
          const shown = text.slice(run.start, run.end);
          if (raw.length === shown.length && !/[\s&]/.test(raw)) expect(raw).toBe(shown);
        }
        expect(text.slice(at)).toBe("");
      }),
      { numRuns: 60 },
    );
  });
});

describe("places in the bytes", () => {
  it("agrees with the decoder on any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, decoding } = decodeBytes(bytes);
        fc.pre(decoding.encoding === "utf-8");
        const units = Array.from({ length: text.length + 1 }, (_, i) => i);
        const places = bytePlaces(bytes, "utf-8", units);
        const begins =
          bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && text[0] !== "\ufeff" ? 3 : 0;
        fc.pre(begins === 0);
        for (let i = 0; i < text.length; i++) {
          if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 || text[i] === "\ufffd") continue;
          const wide = (text.charCodeAt(i) & 0xfc00) === 0xd800;
          const part = bytes.subarray(places[i], places[i + (wide ? 2 : 1)]);
          expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(part)).toBe(
            text.slice(i, i + (wide ? 2 : 1)),
          );
        }
        expect(places.at(-1)).toBe(bytes.length);
      }),
    );
  });
  it("counts two bytes a unit in UTF-16 and one in a table", () => {
    expect(bytePlaces(new Uint8Array(10), "utf-16le", [0, 2, 5])).toEqual([0, 4, 10]);
    expect(bytePlaces(new Uint8Array(10), "windows-1251", [3, 20])).toEqual([3, 10]);
  });
});
