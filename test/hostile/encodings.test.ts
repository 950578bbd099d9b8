// Hostile list, section E: encodings, Unicode and offsets. The codes are those of docs/hostile.md.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readWarc } from "../../src/archive/warc.ts";
import { inBytes, readArticle, textFromBytes } from "../../src/article/index.ts";
import { foldName } from "../../src/model/ids.ts";
import { wellPlaced } from "../../src/model/span.ts";
import { scratch } from "../e2e/support/builders.ts";
import { jsonLines, run } from "../e2e/support/run.ts";

const place = scratch();
afterAll(() => place.remove());
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(place.folder, name), content);
const onrecord = (...args: string[]) => run(args, { cwd: place.folder });
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((p) => (typeof p === "string" ? Buffer.from(p) : Buffer.from(p))));
const read = (bytes: Uint8Array, more = {}) => readArticle({ bytes, file: "a.txt", ...more });
const codes = (article: { problems: readonly { code: string }[] }) => article.problems.map((p) => p.code);
/** "Премьер сказал" in windows-1251. */
const RUSSIAN = [0xcf, 0xf0, 0xe5, 0xec, 0xfc, 0xe5, 0xf0, 0x20, 0xf1, 0xea, 0xe0, 0xe7, 0xe0, 0xeb];
const extracted = async (text: string) => {
  put("e.txt", text);
  const ran = await onrecord("extract", "--format", "jsonl", "e.txt");
  expect(ran.code).toBe(0);
  const [line] = jsonLines(ran.out);
  const words = (list: [number, number][]) => list.map(([from, to]) => text.slice(from, to)).join(" ");
  return line.statements.map((s: { content: [number, number][] }) => ({ ...s, words: words(s.content) }));
};

test("E1: a byte that UTF-8 does not know is shown as U+FFFD, counted, and kept", () => {
  const bytes = bytesOf("“We stay ", [0xff], " here,” Mila Orel said. “Always.”");
  const article = read(bytes);
  expect(article.text).toBe("“We stay \ufffd here,” Mila Orel said. “Always.”");
  expect(article.decoding.invalid).toEqual([9]);
  expect(codes(article)).toEqual(["invalid-bytes"]);
  expect(inBytes(bytes, "text", [{ start: 9, end: 10 }])).toEqual([[[11, 12]]]);
});

test("E2: overlong slashes, encoded surrogates and numbers beyond Unicode become U+FFFD, never a slash or half a pair", () => {
  const article = read(
    bytesOf("“a” “b” ", [0xc0, 0xaf], " ", [0xed, 0xa0, 0xbd], " ", [0xf4, 0x90, 0x80, 0x80], " said Orel"),
  );
  expect(article.text).not.toContain("/");
  expect(article.text).not.toMatch(/\p{Cs}/u);
  expect(article.decoding.invalid).toHaveLength(2 + 3 + 4);
});

test("E3: windows-1251 by the page's word, by the server's, and by nobody's; the bytes can be decoded anew", async () => {
  const page = (meta: string) =>
    bytesOf(`<html>${meta}<body><p>`, ...Array(5).fill([...RUSSIAN, 0x20]), "</p></body></html>");
  const russian = Array(5).fill("Премьер сказал").join(" ");
  const html = { file: "a.html", format: "html" as const };
  const meta = read(page('<meta charset="windows-1251">'), html);
  expect([meta.text, meta.decoding.why]).toEqual([russian, "meta"]);
  const served = read(page(""), { ...html, served: "Windows-1251" });
  expect([served.text, served.decoding.why]).toEqual([russian, "http"]);
  expect(textFromBytes(page(""), "html", "windows-1251").text).toBe(served.text);
  const alone = read(page(""), html);
  expect([alone.text, alone.decoding.why]).toEqual([russian, "guess"]);
});

test("E3: what only the server said stays with the article on record: verify and a new reading use it", async () => {
  // Bytes that a guess takes for western letters: only the server knows better.
  const said = [0xe0, 0x93, 0xe1, 0x94];
  const block = bytesOf(
    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n<html lang='en'><body><p>The dam at Karst is safe, Mila Orel told a",
    said,
    "b on Monday in Ardun.</p></body></html>",
  );
  const record = Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/e3\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    Buffer.from("\r\n\r\n"),
  ]);
  for await (const entry of readWarc(
    (async function* () {
      yield record;
    })(),
  ))
    expect(entry).toMatchObject({ kind: "page", charset: "windows-1251" });
  put("e3.warc", record);
  const ledger = ["--ledger", "e3"];
  expect((await onrecord("add", "e3.warc", ...ledger)).code).toBe(0);
  const text = async () =>
    JSON.parse((await onrecord("show", "https://post.example/e3", "--format", "json", ...ledger)).out).text;
  const before = await text();
  expect(before ?? "").toContain("aа“б”b");
  expect((await onrecord("verify", ...ledger)).code).toBe(0);
  await onrecord("reextract", ...ledger);
  expect(await text()).toBe(before);
  expect((await onrecord("verify", ...ledger)).code).toBe(0);
});

test("E4: a byte order mark beats the server, the server beats the page, and the conflict is told", () => {
  const page = (meta: string, ...body: (string | number[])[]) =>
    bytesOf(`<meta charset="${meta}"><body><p>The premier said no. `, ...body, "</p>");
  const html = { file: "a.html", format: "html" as const };
  const marked = read(bytesOf([0xef, 0xbb, 0xbf], page("windows-1251", "“no”").toString()), {
    ...html,
    served: "windows-1252",
  });
  expect(marked.decoding).toMatchObject({ encoding: "utf-8", why: "bom" });
  expect(codes(marked)).toContain("encoding-conflict");
  const both = read(page("windows-1252", RUSSIAN), { ...html, served: "windows-1251" });
  expect([both.decoding.why, both.text.includes("Премьер")]).toEqual(["http", true]);
  expect(codes(both)).toContain("encoding-conflict");
  expect(codes(read(page("windows-1252", "plain"), { ...html, served: "utf-8" }))).not.toContain(
    "encoding-conflict",
  );
});

test("E5: UTF-16 of both kinds, with and without mark, odd, cut in a pair: decoded, or its bad end told", () => {
  const wide = (text: string, little: boolean) => {
    const b = Buffer.from(text, "utf16le");
    return little ? b : b.swap16();
  };
  const text = `${"The harbour of Ardun is shut. ".repeat(20)}“No,” Mila Orel said 😀`;
  for (const little of [true, false]) {
    const bare = wide(text, little);
    expect(read(bare).text).toBe(text);
    const marked = Buffer.concat([wide("\ufeff", little), bare]);
    expect(read(marked).text).toBe(`\ufeff${text}`);
    const odd = read(marked.subarray(0, -1));
    expect(codes(odd)).toContain("invalid-bytes");
    const cut = read(marked.subarray(0, -2));
    expect(cut.text.endsWith("\ufffd")).toBe(true);
    expect(codes(cut)).toContain("invalid-bytes");
  }
});

test("E6: pieces of another encoding in UTF-8 are told, and move nothing", () => {
  const bytes = bytesOf("“Eins” “zwei” said Ör. ", [0x93, 0xe9, 0x94], " “No,” Mila Orel said.");
  const article = read(bytes);
  expect(codes(article)).toContain("invalid-bytes");
  const at = article.text.indexOf("“No,”");
  const [[range]] = inBytes(bytes, "text", [{ start: at, end: at + 5 }]) as [[[number, number]]];
  expect(bytes.subarray(range[0], range[1]).toString()).toBe("“No,”");
});

test("E7: emoji at the edges of what was said are never cut; places count UTF-16 units", async () => {
  const family = "👨‍👩‍👧";
  expect([family.length, [...family].length]).toEqual([8, 5]);
  const text = `Flood\n\n😀 “${family} The dam will hold 👍${family},” Mila Orel said. 😀\n`;
  const found = await extracted(text);
  expect(found.map((s: { words: string }) => s.words)).toContain(
    `“${family} The dam will hold 👍${family},”`,
  );
  for (const { content } of found)
    for (const [start, end] of content) expect(wellPlaced(text, { start, end })).toBe(true);
});

test("E8: no text is normalised: composed, decomposed, ligatures and full-width letters stay as they came", () => {
  for (const text of [
    "Caf\u00e9 Orel said no.",
    "Cafe\u0301 Orel said no.",
    "The \ufb01nance minister said no.",
    "Ｏｒｅｌ said no.",
  ])
    expect(read(utf8(text)).text).toBe(text);
  expect(foldName("Cafe\u0301")).toBe(foldName("Caf\u00e9"));
});

test("E9: signs without width in names and cues hide no statement, and the evidence keeps them", async () => {
  const text =
    "Dam\n\n“The dam will hold,” Mi\u00adla Or\u00adel sa\u00adid on Monday.\n\n“It is safe,” Mila Orel said.\n\n“It is new,” Or\u200ben Ta\u2060l sa\u200bid.\n\n“It is old,” Oren \ufeffTa\ufeffl said.\n";
  const found = await extracted(text);
  expect(found.map((s: { words: string }) => s.words)).toEqual(
    expect.arrayContaining(["“The dam will hold,”", "“It is safe,”", "“It is new,”", "“It is old,”"]),
  );
  expect(new Set(found.map((s: { speaker: { id: string } }) => s.speaker.id)).size).toBe(2);
  expect(found[0].source.map(([from, to]: [number, number]) => text.slice(from, to))).toEqual([
    "Mi\u00adla Or\u00adel",
  ]);
  expect(found[2].source.map(([from, to]: [number, number]) => text.slice(from, to))).toEqual([
    "Or\u200ben Ta\u2060l",
  ]);
});

test("E10: signs that turn the direction of text are spelt out where a person reads, exact in JSON", async () => {
  put("e10.txt", "Dam \u202e is \u2066 safe\n\n“The \u202edam\u202c will hold,” Mila Orel said.\n");
  const shown = await onrecord("read", "e10.txt");
  expect(shown.out).toContain("\\u{202e}");
  expect(/[\u202a-\u202e\u2066-\u2069]/.test(shown.out)).toBe(false);
  const json = await onrecord("read", "--format", "json", "e10.txt");
  expect(/[\u202a-\u202e\u2066-\u2069]/.test(json.out)).toBe(false);
  expect(JSON.parse(json.out)[0].text).toContain("\u202edam\u202c");
});

test("E11: a name with look-alike letters of another script is not taken for the other", async () => {
  put("e11.txt", "Dam\n\n“The dam is safe,” Mila Orel said.\n\n“It will hold for years,” Mila Оrel said.\n");
  const ran = await onrecord("extract", "--format", "jsonl", "e11.txt");
  const ids = jsonLines(ran.out)[0].statements.map(
    (s: { speaker: { id: string } | null }) => s.speaker?.id ?? null,
  );
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
});

test("E12: control characters and NUL are kept and told; places count them; a terminal never gets them", async () => {
  const text = `Dam\n\n${"The water is low and the valley quiet. ".repeat(40)}“The\u0000 dam\u0007 will\u0001 hold,” Mila Orel said.\n`;
  const found = await extracted(text);
  expect(found.some((s: { words: string }) => s.words.includes("dam\u0007"))).toBe(true);
  const ledger = ["--ledger", "e12"];
  put("e12.txt", text);
  expect((await onrecord("add", "e12.txt", ...ledger)).code).toBe(0);
  expect((await onrecord("verify", ...ledger)).code).toBe(0);
  const shown = await onrecord("show", "e12.txt", ...ledger);
  expect(/[\u0000\u0001\u0007]/.test(shown.out)).toBe(false);
});

test("E13: a million combining marks, a word of ten megabytes, a sentence of megabytes: read in a time that grows with their length", () => {
  const spent = (text: string) => {
    const bytes = utf8(text);
    const begun = process.cpuUsage().user;
    expect(read(bytes).text).toBe(text);
    return process.cpuUsage().user - begun;
  };
  for (const piece of ["e\u0301".repeat(10), "a".repeat(20), "the dam is safe and "]) {
    spent(piece.repeat(2000));
    const small = Math.min(spent(piece.repeat(12_500)), spent(piece.repeat(12_500)));
    expect(spent(piece.repeat(100_000))).toBeLessThan(Math.max(small * 40, 1_500_000));
  }
});

test("E14: every kind of line break parts lines and counts as it stands", () => {
  for (const gap of ["\r\n", "\r", "\n", "\u0085", "\u2028", "\u2029"]) {
    const text = `The harbour is shut, the premier told Ardun radio.${gap}It stays shut until the spring, she said.`;
    const article = read(utf8(text));
    expect(article.text).toBe(text);
    expect(article.paragraphs.map((p) => text.slice(p.span.start, p.span.end)).join(gap)).toBe(text);
  }
});

test("E14: more lines than an article may have are refused by name; as many as it may have are read", () => {
  const lines = (n: number) => utf8(`Dam shut\n\n${"“No,” she said.\n".repeat(n - 1)}`);
  expect(read(lines(100_000)).paragraphs.length).toBe(100_000);
  expect(() => read(lines(100_001))).toThrow(/more than 100000 lines/);
});

test("E15: names are folded without any language's habits", async () => {
  expect(["IRMAK", "STRASSE", "İnci"].map(foldName)).toEqual(["irmak", "strasse", "inci"]);
  put("e15.txt", "Dam\n\nIRMAK\n\n“The dam is safe,” said Irmak İnci, whose Straße is shut.\n");
  const seen = await Promise.all(
    ["tr_TR.UTF-8", "lt_LT.UTF-8", "C"].map((lang) =>
      run(["extract", "--format", "jsonl", "e15.txt"], {
        cwd: place.folder,
        env: { LANG: lang, LC_ALL: lang },
      }),
    ),
  );
  expect(new Set(seen.map(({ out }) => out)).size).toBe(1);
  expect(seen[0]?.out).toContain("Irmak");
});
