// Dumps, metadata files and supplied fields: what is read, what is refused and how it is told.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OnrecordError } from "../errors.ts";
import {
  looksLikeDump,
  parseMetadata,
  readArticle,
  readDumpLine,
  textFromBytes,
  withSupplied,
} from "./index.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const line = (json: unknown, n = 1, offset = 0) => ({
  line: n,
  offset,
  bytes: encode(typeof json === "string" ? json : JSON.stringify(json)),
});
const TEXT =
  "Harbour stays shut.\n\nThe upper house voted on Thursday to keep the harbour shut, Premier Dorin Vask told lawmakers in Ardun.";
const failure = (run: () => unknown): OnrecordError => {
  try {
    run();
  } catch (e) {
    if (e instanceof OnrecordError) return e;
    throw e;
  }
  throw new Error("nothing was thrown");
};

describe("readDumpLine", () => {
  it("reads every field, counts spans in its text, and gives its id back", () => {
    const a = readDumpLine(
      line({
        id: "n-7",
        text: TEXT,
        title: "Harbour stays shut",
        outlet: "Ardun Post",
        published: "2024-04-04T09:12:00Z",
        byline: "Mila Orel and Tom Ketter",
        url: "https://ardunpost.example/7",
        extra: 1,
      }),
      "d.jsonl",
    );
    expect([a.externalId, a.format, a.file, a.text]).toEqual(["n-7", "json", "d.jsonl", TEXT]);
    expect(a.paragraphs.map((p) => p.role)).toEqual(["title", "body"]);
    expect(a.title).toMatchObject({ value: "Harbour stays shut", basis: "stated", by: "dump" });
    expect(a.outlet.value).toBe("Ardun Post");
    expect(a.byline.value).toEqual(["Mila Orel", "Tom Ketter"]);
    expect(a.published.value).toEqual({ iso: "2024-04-04T09:12Z", grain: "minute", zone: "UTC" });
    expect(a.url.value).toBe("https://ardunpost.example/7");
  });
  it("takes no first line for the title where the dump gives another", () => {
    const a = readDumpLine(
      line({ id: "1", text: `A short deck line\n\n${TEXT}`, title: "Something else" }),
      null,
    );
    expect(a.paragraphs.map((p) => p.role)).not.toContain("title");
    expect(a.title.value).toBe("Something else");
  });
  it("reads without id, with a number for id, and with null fields", () => {
    expect(readDumpLine(line({ text: TEXT }), null).externalId).toBeNull();
    expect(readDumpLine(line({ id: 12, text: TEXT, outlet: null, published: "" }), null).externalId).toBe(
      "12",
    );
  });
  it("gives a person the last word", () => {
    const a = readDumpLine(line({ id: "1", text: TEXT, outlet: "Ardun Post" }), null, {
      outlet: "Northwire",
    });
    expect(a.outlet).toMatchObject({ value: "Northwire", basis: "human", rivals: ["Ardun Post"] });
  });
  it("tells a date that cannot be read and leaves it absent", () => {
    const a = readDumpLine(line({ id: "1", text: TEXT, published: "05/03/2023" }), null);
    expect([a.published.value, a.problems.map((p) => p.code)]).toEqual([null, ["unreadable-date"]]);
  });
  it("flags half a surrogate pair and never stores it", () => {
    const bytes = encode('{"id":"1","text":"He said \\ud83d no, and left the harbour on Monday."}');
    const a = readDumpLine({ line: 1, offset: 0, bytes }, null);
    expect(a.text).not.toMatch(/[\ud800-\udfff]/);
    expect([a.text[8], a.decoding.invalid, a.problems.map((p) => p.code)]).toEqual([
      "\ufffd",
      [8],
      ["invalid-bytes"],
    ]);
  });
  it("keeps whole pairs and offsets", () => {
    expect(readDumpLine(line({ id: "1", text: "😀 He said no." }), null).text).toBe("😀 He said no.");
  });
  it("is not moved by __proto__, constructor or doubled keys", () => {
    const a = readDumpLine(
      line(
        '{"id":"1","__proto__":{"outlet":"Evil","polluted":1},"constructor":{"prototype":{"polluted":1}},"text":"first","text":"The harbour is shut."}',
      ),
      null,
    );
    expect([a.outlet.value, a.text]).toEqual([null, "The harbour is shut."]);
    expect("polluted" in {}).toBe(false);
    expect(
      readDumpLine(line('{"id":"1","text":"The harbour is shut.","toString":"x","valueOf":3}'), null).text,
    ).toBe("The harbour is shut.");
  });
  const bad: [string, string | Uint8Array][] = [
    ["not JSON", "{oops"],
    ["an array", "[1]"],
    ["null", "null"],
    ["a string", '"text"'],
    ["no text", '{"id":"1"}'],
    ["text of another type", '{"id":"1","text":5}'],
    ["an empty text", '{"id":"1","text":" \\n "}'],
    ["an id of another type", '{"id":{},"text":"x"}'],
    ["an id beyond exact numbers", '{"id":12345678901234567890,"text":"x"}'],
    ["half a pair in the id", '{"id":"\\ud83d","text":"x"}'],
    ["an outlet of another type", '{"id":"1","text":"x","outlet":[1]}'],
    ["bytes that are not UTF-8", Uint8Array.from([...encode('{"id":"1","text":"x'), 0xff, 0x22, 0x7d])],
    ["a hundred thousand brackets", `${"[".repeat(100_000)}`],
    ["nothing", ""],
  ];
  it.each(bad)("refuses %s with line and byte", (_, source) => {
    const e = failure(() =>
      readDumpLine(
        { line: 41, offset: 9000, bytes: typeof source === "string" ? encode(source) : source },
        "d.jsonl",
      ),
    );
    expect([e.code, e.message.includes("Line 41"), e.message.includes("byte 9000")]).toEqual([
      "ON105",
      true,
      true,
    ]);
  });
  it("refuses a line over the limit before parsing it", () => {
    const e = failure(() =>
      readDumpLine({ line: 2, offset: 10, bytes: new Uint8Array(21_000_000).fill(32) }, null),
    );
    expect([e.code, e.message.includes("limit")]).toEqual(["ON105", true]);
  });
  it("derives the same text from the stored line", () => {
    const l = line({ id: "1", text: "Smart “quotes” 😀\r\nand more." });
    const a = readDumpLine(l, null);
    expect(textFromBytes(l.bytes, "json")).toEqual({ text: a.text, decoding: a.decoding });
  });
  it("never throws anything but its own error", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc
            .dictionary(
              fc.constantFrom("id", "text", "outlet", "published", "byline", "__proto__"),
              fc.jsonValue(),
            )
            .map((o) => JSON.stringify(o)),
        ),
        (json) => {
          try {
            readDumpLine(line(json), null);
          } catch (e) {
            expect(e).toBeInstanceOf(OnrecordError);
          }
        },
      ),
    );
  });
});

describe("looksLikeDump", () => {
  const cases: [string, string, string | null, boolean][] = [
    ["by name", "anything", "a.jsonl", true],
    ["by another name", "anything", "A.NDJSON", true],
    ["by its first line", '{"id":"1","text":"x"}\n{', null, true],
    ["after a byte order mark and empty lines", '\ufeff\n\n{"text":"x"}', "a.txt", true],
    ["JSON without text", '{"id":"1"}\n', null, false],
    ["prose", "He said {no}.", null, false],
    ["a brace in prose", "{Editor: no}", null, false],
    ["nothing", "", null, false],
  ];
  it.each(cases)("%s", (_, text, file, wanted) => {
    expect(looksLikeDump(encode(text), file)).toBe(wanted);
  });
});

describe("parseMetadata", () => {
  it("reads entries by file and by id and skips empty lines", () => {
    const { entries, problems } = parseMetadata(
      '\ufeff{"file": "a.txt", "published": "2025-09-15"}\r\n\n{"id":"7","outlet":"Ardun Post","byline":"Mila Orel"}\n',
    );
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      { key: { file: "a.txt" }, supplied: { published: "2025-09-15" } },
      { key: { id: "7" }, supplied: { outlet: "Ardun Post", byline: "Mila Orel" } },
    ]);
  });
  it("tells each bad line and keeps the good ones", () => {
    const { entries, problems } = parseMetadata(
      [
        '{"file":"a.txt","published":"15/09/2025 maybe"}',
        "oops",
        '["a"]',
        '{"published":"2025-09-15"}',
        '{"file":"b.txt","publised":"2025-09-15","outlet":"Northwire"}',
        '{"file":"c.txt","outlet":7}',
        '{"file":"d.txt","updated":"2025-09-15","url":"https://post.example/d"}',
        '{"file":"e.txt","url":"post dot example"}',
      ].join("\n"),
    );
    expect(problems.map((p) => p.line)).toEqual([1, 2, 3, 4, 5, 6, 8]);
    expect(new Set(problems.map((p) => p.code))).toEqual(new Set(["ON107"]));
    expect(entries.map((e) => e.key.file)).toEqual(["b.txt", "d.txt"]);
  });
  it("takes __proto__ for an unknown field", () => {
    const { problems } = parseMetadata('{"file":"a.txt","__proto__":{"outlet":"x"}}');
    expect(problems).toHaveLength(1);
  });
});

describe("withSupplied", () => {
  const page = readArticle({
    bytes: encode(
      "Harbour vote put off again\n\n05/03/2023\n\nThe upper house voted on Thursday to keep the harbour at Ardun shut, Premier Dorin Vask told lawmakers.",
    ),
    file: "a.txt",
  });
  it("records a person's decision, keeps the page's own as a rival, and settles its problem", () => {
    const a = withSupplied(page, {
      published: "2023-03-05",
      outlet: "Ardun Post",
      byline: "By Mila Orel and Tom Ketter",
      title: "Another",
    });
    expect(a.published).toMatchObject({
      value: { iso: "2023-03-05", grain: "day", zone: null },
      basis: "human",
      by: "human",
    });
    expect(a.published.rivals.map((r) => r.iso)).toEqual(["2023-05-03"]);
    expect(a.title).toMatchObject({ value: "Another", rivals: ["Harbour vote put off again"] });
    expect(a.byline.value).toEqual(["Mila Orel", "Tom Ketter"]);
    expect([page.problems.length, a.problems.length]).toEqual([1, 0]);
    expect([a.text, a.paragraphs]).toEqual([page.text, page.paragraphs]);
  });
  it("takes an empty value for a decision that nothing is known", () => {
    expect(withSupplied(page, { title: "" }).title).toMatchObject({
      value: null,
      basis: "human",
      rivals: ["Harbour vote put off again"],
    });
  });
  it("refuses a date that can be read in two ways or in none", () => {
    expect(failure(() => withSupplied(page, { published: "05/03/2023" })).code).toBe("ON107");
    expect(failure(() => withSupplied(page, { updated: "last week" })).code).toBe("ON107");
  });
  it("changes nothing where nothing is given", () => {
    expect(withSupplied(page, {})).toEqual(page);
  });
});
