// Small parts of the command line: what is printed, what is matched, what is cut where.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { article, reading } from "../../test/e2e/support/builders.ts";
import { growth, LINEAR } from "../../test/support/growth.ts";
import { OnrecordError } from "../errors.ts";
import type { Span } from "../model/span.ts";
import { ftsQuery } from "../store/search.ts";
import { type Column, csvHeader, csvLine } from "./csv.ts";
import { exitCodeOf } from "./exit.ts";
import { globPaths, isGlob, matchesSegment } from "./glob.ts";
import { lookupIn } from "./metadata.ts";
import { oneLine, painter, safe, safeJson, wantsColour } from "./output.ts";
import { clip, lineOf } from "./views/article.ts";
import { closingLine, NO_TALLY, tallied } from "./views/intake.ts";
import { braced, coloured, marksOf } from "./views/marked.ts";

describe("stored text made inert", () => {
  test("control characters and direction marks are spelt out; lines and tabs stay", () => {
    expect(safe("a\u001b[2Jb\u009bc\u202ed\u0000\te\r\nf\rg\u007f")).toBe(
      "a\\u{1b}[2Jb\\u{9b}c\\u{202e}d\\u{0}\te\nf\ng\\u{7f}",
    );
    expect(oneLine("  a \n\u2028 b\u0007 ")).toBe("a b\\u{7}");
  });
  test("JSON parses to the same value and holds nothing active", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const json = safeJson({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(json)).toBe(false);
      }),
    );
  });
  test("colour is asked for, refused and forced", () => {
    expect(wantsColour(true, {}, false)).toBe(true);
    expect(wantsColour(false, {}, false)).toBe(false);
    expect(wantsColour(true, { NO_COLOR: "1" }, false)).toBe(false);
    expect(wantsColour(true, { NO_COLOR: "" }, false)).toBe(true);
    expect(wantsColour(true, { TERM: "dumb" }, false)).toBe(false);
    expect(wantsColour(false, { FORCE_COLOR: "1" }, false)).toBe(true);
    expect(wantsColour(true, { FORCE_COLOR: "0" }, false)).toBe(false);
    expect(wantsColour(true, { FORCE_COLOR: "1" }, true)).toBe(false);
    expect(painter(true)(["bold", "red"], "x")).toBe("\u001b[31m\u001b[1mx\u001b[22m\u001b[39m");
    expect(painter(false)("red", "x")).toBe("x");
  });
});

describe("CSV", () => {
  const columns: readonly Column<readonly (string | number | null)[]>[] = [
    { name: "a", value: (row) => row[0] },
    { name: "b,c", value: (row) => row[1] },
  ];
  test("cells are quoted as RFC 4180 says, formulas prefixed and named", () => {
    expect(csvHeader(columns)).toBe('a,"b,c",prefixed\r\n');
    expect(csvLine(columns, ['say "no"', "x\ny"])).toBe('"say ""no""","x\ny",\r\n');
    expect(csvLine(columns, ["=1+1", "＝2"])).toBe("'=1+1,'＝2,\"a b,c\"\r\n");
    expect(csvLine(columns, [-5, null])).toBe("-5,,\r\n");
    expect(csvLine(columns, ["-5", "\u001b["])).toBe("'-5,\\u{1b}[,a\r\n");
  });
  test("no text cell ever begins as a formula does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const first = csvLine([{ name: "a", value: () => text }], null).replace(/^"/, "");
        expect(/^[=+\-@\t\r\u0000＝＋－＠]/.test(first)).toBe(false);
      }),
    );
  });
});

describe("patterns", () => {
  test.each([
    ["*.txt", "a.txt", true],
    ["*.txt", ".txt", true],
    ["*.txt", "a.txt.bak", false],
    ["a?c", "abc", true],
    ["a?c", "ac", false],
    ["*a*b*c", "xxaybzc", true],
    ["*a*b*c", "xxaybz", false],
    ["", "", true],
    ["**", "x", true],
    ["[a].txt", "[a].txt", true],
  ])("%s against %s", (pattern, name, matches) => {
    expect(matchesSegment(pattern, name)).toBe(matches);
  });
  test("matching never takes long", () => {
    const run = (n: number) => {
      expect(matchesSegment("a*".repeat(30), "a".repeat(n) + "b".repeat(n))).toBe(true);
      expect(matchesSegment(`${"a*".repeat(30)}c`, "a".repeat(2 * n))).toBe(false);
    };
    expect(growth(run, 5000)).toBeLessThan(LINEAR);
  });
  test("a folder that is not there has no matches", () => {
    expect(isGlob("a[1].txt")).toBe(false);
    expect(globPaths("/nowhere/at/all/*.txt", "/")).toEqual([]);
  });
});

describe("metadata", () => {
  const lookup = () =>
    lookupIn([
      { key: { file: "a.txt" }, supplied: { title: "A" } },
      { key: { file: "in/a.txt" }, supplied: { outlet: "In" } },
      { key: { id: "7" }, supplied: { title: "Seven" } },
      { key: { file: "d.jsonl", id: "8" }, supplied: { title: "Eight" } },
    ]);
  test("is found by the end of the path and by id", () => {
    const { find } = lookup();
    expect(find("/x/a.txt", null)).toEqual({ title: "A" });
    expect(find("/x/in/a.txt", null)).toEqual({ title: "A", outlet: "In" });
    expect(find("/x/ba.txt", null)).toEqual({});
    expect(find(null, "7")).toEqual({ title: "Seven" });
    expect(find("/x/d.jsonl", "8")).toEqual({ title: "Eight" });
    expect(find("/x/e.jsonl", "8")).toEqual({});
    expect(find(null, null)).toEqual({});
  });
  test("what fits nothing is told", () => {
    const { find, unused } = lookup();
    find("/x/a.txt", "7");
    expect(unused().map(({ key }) => key)).toEqual([{ file: "in/a.txt" }, { file: "d.jsonl", id: "8" }]);
  });
});

describe("an article with its statements marked", () => {
  const text = "“Yes,” Ilse Marren said. “No,” Oren Tal said.";
  const from = article(text);
  const marks = marksOf(reading(from).statements.map(({ statement }) => statement));
  const whole: Span = { start: 0, end: text.length };
  test("braces name part and number", () => {
    expect(braced(text, whole, marks)).toBe(
      "{Q1 “Yes,”} {S1 Ilse Marren} {C1 said}. {Q2 “No,”} {S2 Oren Tal} {C2 said}.",
    );
  });
  test("colours give back the same text, with numbers", () => {
    expect(coloured(text, whole, marks, painter(false))).toBe(text.replace("“Y", "1“Y").replace("“N", "2“N"));
  });
  test("braces nest, whatever crosses, and nothing of the text is lost", () => {
    const any = fc.array(
      fc.record({
        start: fc.nat(20),
        size: fc.integer({ min: 1, max: 10 }),
        part: fc.constantFrom("Q" as const, "S" as const, "C" as const),
        number: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(any, (list) => {
        const words = "abcdefghijklmnopqrstuvwxyzabcd";
        const crossing = list
          .map(({ start, size, part, number }) => ({ start, end: Math.min(start + size, 30), part, number }))
          .sort((a, b) => a.start - b.start || b.end - a.end);
        const out = braced(words, { start: 2, end: 28 }, crossing);
        let depth = 0;
        for (const sign of out) {
          depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(out.replace(/\{[QSC]\d /g, "").replaceAll("}", "")).toBe(words.slice(2, 28));
      }),
    );
  });
});

test("places are given by line, long words are cut at whole characters", () => {
  expect([0, 3, 4, 9].map((at) => lineOf("ab\n\ncd\nef", at))).toEqual(
    [1, 2, 3, 4].map((n) => (n === 4 ? 4 : n)),
  );
  expect(clip("short", 10)).toBe("short");
  for (let most = 1; most < 8; most++) {
    const cut = clip("a😀b😀c😀d", most);
    expect(cut.length).toBeLessThanOrEqual(most);
    expect(/[\ud800-\udbff](?![\udc00-\udfff])/.test(cut)).toBe(false);
  }
});

test("the closing count adds up", () => {
  const failed = { kind: "failed", shown: "x", error: new Error("no") } as const;
  const skipped = { kind: "skipped", shown: "y", reason: "z" } as const;
  const tally = [failed, skipped, failed].reduce(tallied, NO_TALLY);
  expect(closingLine(tally, painter(false))).toBe(
    "2 articles: 0 stored, 0 duplicate, 2 failed; 0 statements; 1 other input skipped.",
  );
});

test("every error ends the program with its exit code", () => {
  const code = (name: "ON104" | "ON202" | "ON208" | "ON301" | "ON304" | "ON401" | "ON501" | "ON601") =>
    exitCodeOf(new OnrecordError(name, "", ""));
  expect([code("ON104"), code("ON202"), code("ON208"), code("ON301")]).toEqual([3, 4, 2, 2]);
  expect([code("ON304"), code("ON401"), code("ON501"), code("ON601")]).toEqual([5, 2, 2, 1]);
  expect(exitCodeOf(new TypeError("fault"))).toBe(1);
});

test("a search is words, phrases and beginnings, never syntax", () => {
  expect(ftsQuery('tax* "no comment" OR')).toBe('"tax"* "no comment" "OR"');
  expect(ftsQuery('"open phrase')).toBe('"open" "phrase"');
  expect(ftsQuery("-a:b ^c* *")).toBe('"-a:b" "^c"*');
  expect(ftsQuery(' " * - ')).toBeNull();
});
