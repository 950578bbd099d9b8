// Tables and fields: cells, separators, places, and whose field is which.
import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldMap, lineOf, mapFor } from "./fields.ts";
import { libraryItems, looksLikeLibrary } from "./library.ts";
import { rowsOf, separatorOf, type TableRow } from "./table.ts";

const encode = (s: string) => new TextEncoder().encode(s);
async function rows(text: string, size = 7, most = 1000): Promise<TableRow[]> {
  const all = encode(text);
  const chunks = (async function* () {
    for (let i = 0; i < all.length; i += size) yield all.subarray(i, i + size);
  })();
  const out: TableRow[] = [];
  for await (const row of rowsOf(chunks, separatorOf(all), most)) out.push(row);
  return out;
}

test.each([
  [
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    'a;b\r\n"1;1";2',
    [
      ["a", "b"],
      ["1;1", "2"],
    ],
  ],
  [
    '\ufeffa\tb\n"say ""no"""\t\n\n',
    [
      ["a", "b"],
      ['say "no"', ""],
    ],
  ],
  [
    'a,b\n"two\nlines",é😀\n',
    [
      ["a", "b"],
      ["two\nlines", "é😀"],
    ],
  ],
])("%j", async (text, cells) => {
  for (const size of [1, 7, 4096]) expect((await rows(text, size)).map((row) => row.cells)).toEqual(cells);
});

test("each row says where it begins; one that is too long is told and passed over", async () => {
  const found = await rows(`a,b\n"x\ny",2\n${"z".repeat(200)},1\n3,4\n`, 16, 100);
  expect(found.map(({ line, offset, cells }) => [line, offset, cells])).toEqual([
    [1, 0, ["a", "b"]],
    [2, 4, ["x\ny", "2"]],
    [4, 12, null],
    [5, 215, ["3", "4"]],
  ]);
});

test("a quotation mark that is never closed does not take the whole file", async () => {
  const found = await rows(`a,b\n"open,1\n${"x,y\n".repeat(100)}`, 64, 100);
  expect(found.length).toBeGreaterThan(50);
});

test("what is written comes out again", async () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "é", "😀", " "), maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (table) => {
      const quoted = (s: string) => `"${s.replaceAll('"', '""')}"`;
      const text = `"h","k"\n${table.map((r) => r.map(quoted).join(",")).join("\n")}\n`;
      expect((await rows(text, 3)).slice(1).map((r) => r.cells)).toEqual(table);
    }),
  );
});

test("fields by their usual names, by a person's word, by a path", () => {
  expect(mapFor(["Headline", "Body", "date", "Author"], {})).toEqual({
    text: "Body",
    title: "Headline",
    byline: "Author",
    published: "date",
  });
  expect(mapFor(["x", "y"], { text: "y" })).toEqual({ text: "y" });
  const line = lineOf(
    { a: { b: "words" }, "c.d": "T", __proto__: { id: 1 } },
    { text: "a.b", title: "c.d", id: "id" },
  );
  expect(JSON.parse(new TextDecoder().decode(line))).toEqual({ text: "words", title: "T" });
  expect(fieldMap("text=body, title = headline")).toEqual({ map: { text: "body", title: "headline" } });
  expect("why" in fieldMap("text") && "why" in fieldMap("words=body")).toBe(true);
});

test("a library of references", () => {
  const library = JSON.stringify([
    {
      type: "article-newspaper",
      title: "Dam is safe",
      "container-title": "Ardun Post",
      URL: "https://post.example/dam",
      author: [{ family: "Orel", given: "Mila" }, { literal: "Northwire" }],
      issued: { "date-parts": [["2031", 3, 1]] },
      language: "en-GB",
    },
    { type: "book", title: "Dams", issued: { "date-parts": [[2030]] } },
    "x",
  ]);
  expect(looksLikeLibrary(library)).toBe(true);
  expect(looksLikeLibrary('[{"text": "a"}]')).toBe(false);
  expect(libraryItems(library)).toEqual({
    items: [
      {
        at: 1,
        url: "https://post.example/dam",
        supplied: {
          title: "Dam is safe",
          outlet: "Ardun Post",
          byline: "Mila Orel, Northwire",
          published: "2031-03-01",
          url: "https://post.example/dam",
          lang: "en-GB",
        },
      },
      { at: 2, url: null, supplied: { title: "Dams" } },
    ],
    problems: [{ at: 3, why: "it is no reference" }],
  });
  expect(libraryItems("{").problems).toHaveLength(1);
});
