// The rules of the house, checked: each rule on the whole tree, and on a small wrong text that it must catch.
import { describe, expect, test } from "vitest";
import { parse, report } from "../scripts/tidy/files.ts";
import { direction, packages } from "../scripts/tidy/imports.ts";
import { alphabet, regexes, slowness } from "../scripts/tidy/regexes.ts";
import { documented, heads, isData, lengths, pure } from "../scripts/tidy/shape.ts";
import { sockets } from "../scripts/tidy/sockets.ts";
import { pageSpelling, privatePaths, spelling, verdicts } from "../scripts/tidy/words.ts";
import { RULES, tree } from "../scripts/tidy.ts";

const project = tree();

describe("the project", () => {
  test("is found", () => {
    expect(project.files.length).toBeGreaterThan(20);
  });

  for (const [name, find] of Object.entries(RULES)) {
    test(name, () => {
      expect(report(find(project))).toEqual([]);
    });
  }

  test("uses no package beside the four that ARCHITECTURE.md gives reasons for", () => {
    expect(packages(project.files)).toEqual(["@noble/hashes", "better-sqlite3", "commander", "entities"]);
  });
});

describe("regular expressions", () => {
  const { found, findings } = regexes(project.files.filter((s) => s.path.startsWith("src/")));

  test("can all be known before the program runs", () => {
    expect(report(findings)).toEqual([]);
    expect(found.length).toBeGreaterThan(10);
  });

  test("keep linear time on the worst strings made of their own parts", { timeout: 600_000 }, () => {
    const slow: string[] = [];
    for (const { at, pattern, flags } of found) {
      const why = slowness(pattern, flags);
      if (why) slow.push(`${at}  /${pattern}/${flags}: ${why}`);
    }
    expect(slow).toEqual([]);
  });

  test.each([
    ["nested", "^(a+)+$", ""],
    ["adjacent", "^\\w+\\w+\\w+!", ""],
    ["trailing space", "\\s+$", ""],
    ["two runs to the end", "“[^”]*”", "g"],
    ["three wildcards", '^(.*)"(.*)"(.*)said$', ""],
  ])("a slow one is caught: %s", (_name, pattern, flags) => {
    expect(slowness(pattern, flags)).not.toBeNull();
  });

  test.each([
    ["a run", "\\p{L}+", "gu"],
    ["words to choose from", "\\b(?:said|told|added)\\b", "i"],
    ["anchored", "^\\s*\\d{1,2}\\s", ""],
    ["a bounded gap", "“[^”]{0,80}”", "g"],
  ])("a good one passes: %s", (_name, pattern, flags) => {
    expect(slowness(pattern, flags)).toBeNull();
  });

  test("the alphabet of an expression holds its literals and members of its classes", () => {
    const chars = alphabet("“[^”]+”\\s\\d", "u");
    expect(chars).toEqual(expect.arrayContaining(["“", "”", " ", "1"]));
  });

  test("constants are followed, what only a run knows is found", () => {
    const text = [
      "const A = 'x+';",
      "const B = `$" + "{A}y`;",
      "new RegExp(B, 'g');",
      "new RegExp(['a', A].join('|'));",
      "new RegExp(String.raw`\\s$" + "{A}`);",
      "new RegExp(name);",
      "new RegExp(name); // bounded: a name",
    ].join("\n");
    const all = regexes([parse("src/text/a.ts", text)]);
    expect(all.found.map((f) => f.pattern)).toEqual(["x+y", "a|x+", "\\sx+"]);
    expect(all.findings.map((f) => f.at)).toEqual(["src/text/a.ts:6"]);
    expect(all.bounded).toEqual(["src/text/a.ts:7 a name"]);
  });
});

describe("each rule catches what it is for", () => {
  const one = (path: string, text: string) => [parse(path, text)];

  test("imports against the direction, also of types, also loaded late", () => {
    const text =
      'import type { X } from "../speaker/x.ts";\nconst y = import("../store/y.ts");\nimport "../../bench/z.ts";';
    expect(direction(one("src/text/a.ts", text)).map((f) => f.at)).toEqual([
      "src/text/a.ts:1",
      "src/text/a.ts:2",
      "src/text/a.ts:3",
    ]);
    expect(direction(one("src/speaker/a.ts", 'import "../time/b.ts";'))).toHaveLength(1);
    expect(direction(one("src/speaker/a.ts", 'import "../attribute/b.ts";\nimport "../errors.ts";'))).toEqual(
      [],
    );
    expect(direction(one("src/newpart/a.ts", ""))).toHaveLength(1);
  });

  test("a missing head comment", () => {
    expect(heads(one("src/text/a.ts", "export const a = 1;\n"))).toHaveLength(1);
    expect(heads(one("src/cli/main.ts", "#!/usr/bin/env node\n// Main: begins.\n"))).toEqual([]);
  });

  test("long code, but not long data", () => {
    const rows = `// Data.\nexport const LIST = [\n${'  "row",\n'.repeat(500)}];\n`;
    expect(lengths(one("src/tag/lexicon/a.ts", rows))).toEqual([]);
    expect(isData(parse("a.ts", rows))).toBe(true);
    expect(lengths(one("src/tag/a.ts", `${rows}export const f = () => LIST;\n`))).toHaveLength(1);
  });

  test("an exported name without a docstring, the first overload speaking for all", () => {
    const text = "/** A. */\nexport const a = 1;\nexport const b = 2;\nexport function c() {}\nconst d = 1;";
    expect(documented(one("src/text/a.ts", text)).map((f) => f.message)).toEqual([
      "say what “b” is",
      "say what “c” is",
    ]);
    const overloads =
      "/** F. */\nexport function f(a: string): void;\nexport function f(a: number): void;\nexport function f() {}";
    expect(documented(one("src/text/a.ts", overloads))).toEqual([]);
  });

  test.each([
    'import fs from "node:fs";',
    "const t = Date.now();",
    "const t = new Date();",
    "const r = Math.random();",
    "console.log(1);",
    "const l = 'a'.localeCompare('b');",
    "const l = 'a'.toLocaleLowerCase();",
    "const s = new Intl.Segmenter();",
    "const p = process.env;",
    "const c = { now: performance };",
  ])("impure in the core, allowed at the ends: %s", (text) => {
    expect(pure(one("src/text/a.ts", text))).toHaveLength(1);
    expect(pure(one("src/cli/a.ts", text))).toEqual([]);
    expect(pure(one("src/text/a.test.ts", text))).toEqual([]);
  });

  test("a socket outside src/fetch, however it is got", () => {
    const text =
      'import net from "node:net";\nawait import("https");\nawait fetch(url);\nnew WebSocket(url);\nconst http = "http";';
    expect(sockets(one("src/cli/a.ts", text)).map((f) => f.at)).toEqual(
      [1, 2, 3, 4].map((n) => `src/cli/a.ts:${n}`),
    );
    expect(sockets(one("src/fetch/a.ts", text))).toEqual([]);
  });

  test("words that only look impure pass", () => {
    const text =
      "interface A { readonly Date: string }\nconst a = { process: 1 };\na.process;\nfunction f(fetch: number) {}";
    expect(pure(one("src/text/a.ts", text))).toEqual([]);
  });

  test("American names and comments, not data, not code in backticks", () => {
    const text =
      "// We normalize it.\nconst colorOf = 1;\nconst word = 'behavior'; // calls `normalize`\nconst r = /color/;\n";
    expect(
      spelling(one("src/text/a.ts", text))
        .map((f) => f.at)
        .sort(),
    ).toEqual(["src/text/a.ts:1", "src/text/a.ts:2"]);
    expect(pageSpelling("a.md", "The color.\n`color`\n```\ncolor\n```\n“color”").map((f) => f.at)).toEqual([
      "a.md:1",
    ]);
  });

  test("verdicts where the program prints, and only there", () => {
    const text = "out.line('He contradicts himself');\nout.line(`a $" + "{1} flip-flop`);";
    expect(verdicts(one("src/cli/a.ts", text))).toHaveLength(2);
    expect(verdicts(one("src/link/a.ts", text))).toEqual([]);
  });

  test("paths of one machine", () => {
    expect(privatePaths("a.md", ["see ", "home", "ann", "x"].join("/"))).toHaveLength(1);
    expect(privatePaths("a.md", "see docs/home/ann and <a href=/about>")).toEqual([]);
  });
});
