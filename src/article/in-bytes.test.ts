// In bytes: words of a page cut out of the file's own bytes.
import { expect, it } from "vitest";
import { inBytes, readArticle } from "./index.ts";

const BODY =
  "<p>The harbour of Ardun stays closed, the port authority said on Thursday, and the café with it.</p>";
const PAGE = `<html><body><article><h1>Härbour shut</h1>${BODY}<p>“Nobody was <b>told</b> of it,” said Émile Orel &amp; his sons 😀 that night in the harbour.</p></article></body></html>`;
const cut = (bytes: Uint8Array, encoding: string, words: string): string => {
  const a = readArticle({ bytes, file: "p.html", format: "html" });
  const start = a.text.indexOf(words);
  const ranges = inBytes(bytes, "html", [{ start, end: start + words.length }])[0] ?? [];
  return ranges.map(([s, e]) => new TextDecoder(encoding).decode(bytes.subarray(s, e))).join("|");
};

it("finds words behind letters of several bytes", () => {
  const bytes = new TextEncoder().encode(PAGE);
  expect(cut(bytes, "utf-8", "Émile Orel & his sons 😀")).toBe("Émile Orel &amp; his sons 😀");
  expect(cut(bytes, "utf-8", "Nobody was told of it")).toBe("Nobody was |told| of it");
});
it("finds them in UTF-16", () => {
  const bytes = new Uint8Array(2 + PAGE.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < PAGE.length; i++)
    new DataView(bytes.buffer).setUint16(2 + i * 2, PAGE.charCodeAt(i), true);
  expect(cut(bytes, "utf-16le", "Émile Orel")).toBe("Émile Orel");
});
