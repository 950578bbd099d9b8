// Decoding: every encoding that is read, every kind of bad byte, and the same text as Node gives for UTF-8.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../test/support/growth.ts";
import { OnrecordError } from "../errors.ts";
import { decodeBytes } from "./decode.ts";
import { readArticle, textFromBytes } from "./index.ts";

const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((p) => (typeof p === "string" ? [...new TextEncoder().encode(p)] : p)));
const utf16 = (text: string, little: boolean): number[] =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((u) =>
    little ? [u & 255, u >> 8] : [u >> 8, u & 255],
  );
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (e) {
    if (e instanceof OnrecordError) return e.code;
    throw e;
  }
  return "no error";
};

describe("encodings", () => {
  const russian = [0xcf, 0xf0, 0xe5, 0xec, 0xfc, 0xe5, 0xf0, 0x20, 0xf1, 0xea, 0xe0, 0xe7, 0xe0, 0xeb]; // "Премьер сказал"
  const cases: [string, Uint8Array, string, string, string, number[]][] = [
    ["plain UTF-8", bytesOf("He said “no” 😀."), "utf-8", "valid", "He said “no” 😀.", []],
    ["a byte order mark is kept", bytesOf([0xef, 0xbb, 0xbf], "Ardun"), "utf-8", "bom", "\ufeffArdun", []],
    [
      "UTF-16 little-endian with mark",
      bytesOf([0xff, 0xfe], utf16("Ardun 😀", true)),
      "utf-16le",
      "bom",
      "\ufeffArdun 😀",
      [],
    ],
    [
      "UTF-16 big-endian with mark",
      bytesOf([0xfe, 0xff], utf16("Ardun", false)),
      "utf-16be",
      "bom",
      "\ufeffArdun",
      [],
    ],
    [
      "UTF-16 little-endian without mark",
      bytesOf(utf16("The harbour is shut.", true)),
      "utf-16le",
      "guess",
      "The harbour is shut.",
      [],
    ],
    [
      "UTF-16 big-endian without mark",
      bytesOf(utf16("The harbour is shut.", false)),
      "utf-16be",
      "guess",
      "The harbour is shut.",
      [],
    ],
    [
      "UTF-16 of odd length",
      bytesOf([0xff, 0xfe], utf16("Ardun", true), [0x41]),
      "utf-16le",
      "bom",
      "\ufeffArdun\ufffd",
      [6],
    ],
    [
      "half a pair in UTF-16",
      bytesOf([0xff, 0xfe], utf16("A\ud83dB", true)),
      "utf-16le",
      "bom",
      "\ufeffA\ufffdB",
      [2],
    ],
    ["windows-1251", bytesOf(russian), "windows-1251", "guess", "Премьер сказал", []],
    [
      "windows-1252 by its quotation marks",
      bytesOf("He said ", [0x93], "no", [0x94], " and it", [0x92], "s shut."),
      "windows-1252",
      "guess",
      "He said “no” and it’s shut.",
      [],
    ],
    [
      "windows-1252 by its letters",
      bytesOf("Caf", [0xe9], " Orelsk", [0xe1], " said no."),
      "windows-1252",
      "guess",
      "Café Orelská said no.",
      [],
    ],
    [
      "one bad byte among UTF-8 stays UTF-8",
      bytesOf("He said “no” and “yes” ", [0xe9], " – done."),
      "utf-8",
      "guess",
      "He said “no” and “yes” \ufffd – done.",
      [23],
    ],
    [
      "0xff in ASCII explains nothing",
      bytesOf("He said ", [0xff], " no."),
      "utf-8",
      "guess",
      "He said \ufffd no.",
      [8],
    ],
    [
      "overlong slash",
      bytesOf("a “x” ", [0xc0, 0xaf], " b “y”"),
      "utf-8",
      "guess",
      "a “x” \ufffd\ufffd b “y”",
      [6, 7],
    ],
    [
      "encoded surrogate",
      bytesOf("“a” “b” ", [0xed, 0xa0, 0xbd], "!"),
      "utf-8",
      "guess",
      "“a” “b” \ufffd\ufffd\ufffd!",
      [8, 9, 10],
    ],
    [
      "cut at the end",
      bytesOf("“a” said Ardun ", [0xe2, 0x80]),
      "utf-8",
      "guess",
      "“a” said Ardun \ufffd",
      [15],
    ],
  ];
  it.each(cases)("%s", (_, bytes, encoding, why, text, invalid) => {
    expect(decodeBytes(bytes)).toEqual({ text, decoding: { encoding, why, invalid } });
  });

  it("refuses UTF-32 and declared encodings that it does not read", () => {
    expect(codeOf(() => decodeBytes(Uint8Array.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0])))).toBe("ON106");
    expect(
      codeOf(() => decodeBytes(Uint8Array.from([0x82, 0xa0, 0x82, 0xa2, 0xff, 0x81]), "shift_jis")),
    ).toBe("ON106");
  });

  it("decodes like Node, offset for offset", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (raw) => {
        const bytes = Uint8Array.from([
          ...new TextEncoder().encode("“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”“”"),
          ...raw.map((b) => (b === 0 ? 1 : b)),
        ]);
        const { text, decoding } = decodeBytes(bytes);
        expect(decoding.encoding).toBe("utf-8");
        expect(text).toBe(Buffer.from(bytes).toString("utf8"));
        for (const at of decoding.invalid) expect(text[at]).toBe("\ufffd");
      }),
    );
  });

  it("tells bad bytes as a problem and never as clean text", () => {
    const article = readArticle({
      bytes: bytesOf("“We will stay,” said Orel. “Always ", [0xe9], ".”"),
      file: "a.txt",
    });
    expect(article.problems.map((p) => p.code)).toEqual(["invalid-bytes"]);
    expect(article.text.slice(article.problems[0]!.span!.start, article.problems[0]!.span!.end)).toBe(
      "\ufffd",
    );
  });

  it("does not take a U+FFFD of the source for a bad byte", () => {
    expect(decodeBytes(bytesOf("a \ufffd b")).decoding.invalid).toEqual([]);
  });
});

describe("bytes that are no article", () => {
  const cases: [string, Uint8Array, string][] = [
    ["empty", new Uint8Array(), "ON101"],
    ["white space only", bytesOf(" \n\t\r\n\u2028 \u00a0"), "ON101"],
    ["a byte order mark only", bytesOf([0xef, 0xbb, 0xbf]), "ON101"],
    ["zero-width signs only", bytesOf("\u200b\n\ufeff\n"), "ON101"],
    ["a PDF", bytesOf("%PDF-1.7\n…"), "ON102"],
    ["a ZIP", bytesOf([0x50, 0x4b, 3, 4, 20, 0]), "ON102"],
    ["a PNG", bytesOf([0x89], "PNG\r\n"), "ON102"],
    ["NUL bytes", bytesOf("abc", [0, 0, 0, 7, 0, 200, 0], "def"), "ON102"],
    ["control characters", Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 32), "ON102"],
    ["too large", new Uint8Array(20 * 1024 * 1024 + 1).fill(97), "ON103"],
  ];
  it.each(cases)("%s", (_, bytes, code) => {
    expect(codeOf(() => readArticle({ bytes, file: "x.txt" }))).toBe(code);
  });
  it("keeps one stray control character and says so", () => {
    const article = readArticle({
      bytes: bytesOf("Ardun is calm.\u0001 ".repeat(1), "x".repeat(400)),
      file: null,
    });
    expect(article.problems.map((p) => p.code)).toEqual(["control-characters"]);
  });
});

describe("large and odd texts", () => {
  it("reads a line of 10 MB without a break in linear time", () => {
    const run = (n: number) => {
      const article = readArticle({ bytes: new Uint8Array(n).fill(97), file: null });
      expect(article.paragraphs.map((p) => p.role)).toEqual(["body"]);
    };
    expect(growth(run, 1_250_000)).toBeLessThan(LINEAR);
  });
  it("reads a hundred thousand short lines", () => {
    const article = readArticle({ bytes: bytesOf("Ab\n".repeat(100_000)), file: null });
    expect(article.paragraphs).toHaveLength(100_000);
  });
  it.each(["\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\v", "\f"])(
    "splits at %j and keeps it in the text",
    (gap) => {
      const text = `The harbour is shut, the premier told Ardun radio.${gap}It stays shut until the spring, she said.`;
      const article = readArticle({ bytes: bytesOf(text), file: null });
      expect(article.text).toBe(text);
      expect(article.paragraphs).toHaveLength(2);
    },
  );
  it("derives the same text again from the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (raw) => {
        const bytes = Uint8Array.from(raw.map((b) => (b < 9 ? b + 65 : b)));
        let article: ReturnType<typeof readArticle>;
        try {
          article = readArticle({ bytes, file: null, format: "text" });
        } catch (e) {
          if (e instanceof OnrecordError) return;
          throw e;
        }
        expect(textFromBytes(bytes, "text")).toEqual({ text: article.text, decoding: article.decoding });
      }),
    );
  });
  it("holds all that is not white space in its paragraphs, in order, and throws on no text", () => {
    const piece = fc.constantFrom(
      "By Ann Orel",
      "\n",
      "\n\n",
      "© ",
      "Read more",
      "12.10.2022",
      "“",
      "[",
      "] ",
      "Photo: ",
      "ARDUN (AP) - ",
      " said. ",
      "😀",
      "é",
      "\r",
      "By ",
      "https://a.b/c",
      "Vask ",
      "the ",
      ", ",
      ". ",
      "- ",
      "(",
      ")",
      "| ",
      "3 min read",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 8, unit: "grapheme" })), { maxLength: 60 }),
        (parts) => {
          const text = `Ardun ${parts.join("")}`.replace(/[\0-\x08\x0e-\x1f\x7f]/g, "");
          if (new TextDecoder().decode(new TextEncoder().encode(text)) !== text) return;
          const article = readArticle({ bytes: new TextEncoder().encode(text), file: null, format: "text" });
          let at = 0;
          for (const p of article.paragraphs) {
            expect(article.text.slice(at, p.span.start)).toMatch(/^[\s\u200b\ufeff\u00ad\u2060\u0085]*$/);
            for (const a of p.asides)
              expect(a.start >= p.span.start && a.end <= p.span.end && a.start < a.end).toBe(true);
            at = p.span.end;
          }
          expect(article.text.slice(at)).toMatch(/^[\s\u200b\ufeff\u00ad\u2060\u0085]*$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
