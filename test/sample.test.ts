// The sample and its gold fit each other, hold what the README of the sample says, and come out of the program as they should.
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
// @ts-expect-error A script, without types.
import { goldLines, readGold } from "../scripts/sample-gold.mjs";
import { ROOT, read } from "../scripts/tidy/files.ts";

type Range = readonly [number, number];
interface Row {
  readonly n: number;
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly words: readonly string[];
  readonly speaker: string | null;
  readonly kind: "direct" | "indirect" | "mixed";
  readonly parent?: number;
  readonly optional?: boolean;
  readonly force?: string;
  readonly via?: readonly string[];
}
interface GoldDoc {
  readonly id: string;
  readonly file: string;
  readonly published: string | null;
  readonly boilerplate: readonly string[];
  readonly attributions: readonly Row[];
}

const gold: GoldDoc[] = read("sample/gold.jsonl")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const textOf = (doc: GoldDoc) => read(`sample/articles/${doc.file}`);
const rows = gold.flatMap((doc) => doc.attributions.map((row) => ({ doc, row, text: textOf(doc) })));

describe("the gold", () => {
  test("is made from gold.txt as it stands", () => {
    expect(read("sample/gold.jsonl")).toBe(goldLines());
  });

  test("covers every article", () => {
    const files = fs.readdirSync(path.join(ROOT, "sample/articles")).sort();
    expect(gold.map((doc) => doc.file)).toEqual(files);
    expect(files.length).toBeGreaterThanOrEqual(12);
  });

  test("holds spans that say their words, end at no space and split no pair", () => {
    for (const { doc, row, text } of rows) {
      const at = `${doc.id}/${row.n}`;
      expect(
        row.content.map(([a, b]) => text.slice(a, b)),
        at,
      ).toEqual(row.words);
      for (const [a, b] of [...row.content, ...row.source, ...row.cue]) {
        expect(a < b && b <= text.length, at).toBe(true);
        expect(/^\s|\s$/.test(text.slice(a, b)), at).toBe(false);
        expect(/[\udc00-\udfff]/.test((text[a] ?? "") + (text[b] ?? "")), at).toBe(false);
      }
    }
  });

  test("keeps cue and source out of content, nested statements apart", () => {
    const meet = (x: readonly Range[], y: readonly Range[]) =>
      x.some(([a, b]) => y.some(([c, d]) => a < d && c < b));
    for (const { doc, row } of rows) {
      expect(meet(row.cue, row.content), `${doc.id}/${row.n}`).toBe(false);
      expect(meet(row.source, row.content), `${doc.id}/${row.n}`).toBe(false);
      if (row.parent === undefined) continue;
      const parent = doc.attributions[row.parent] as Row;
      for (const [a, b] of row.content) expect(parent.content.some(([c, d]) => c <= a && b <= d)).toBe(true);
    }
  });

  test("takes nothing from furniture", () => {
    for (const { doc, row, text } of rows) {
      for (const words of doc.boilerplate) {
        const from = text.indexOf(words);
        const inside = row.content.some(([a, b]) => a >= from && b <= from + words.length);
        expect(inside, `${doc.id}/${row.n} in “${words}”`).toBe(false);
      }
    }
  });

  test("a wrong word in gold.txt is found, with its line", () => {
    const wrong = "== a.txt\nhe | said | it rains | X | indirect\n";
    expect(() => readGold(wrong, () => "She said it rains.")).toThrow("gold.txt:2: no “he”");
    expect(() => readGold(wrong.replace("indirect", "spoken"), () => "he said it rains")).toThrow("kind");
  });
});

describe("the sample holds", () => {
  const count = (test: (row: Row) => unknown) => rows.filter(({ row }) => test(row)).length;

  test.each([
    [
      "direct, indirect and mixed reports",
      () => Math.min(...["direct", "indirect", "mixed"].map((k) => count((r) => r.kind === k))),
      20,
    ],
    ["split contents", () => count((r) => r.content.length > 1), 12],
    ["statements said inside others", () => count((r) => r.parent !== undefined), 10],
    ["reports without a source", () => count((r) => r.source.length === 0), 4],
    ["reports without a cue", () => count((r) => r.cue.length === 0), 8],
    ["refusals", () => count((r) => r.force === "decline"), 6],
    ["denials", () => count((r) => r.force === "deny"), 3],
    ["a relay of a relay", () => count((r) => (r.via?.length ?? 0) > 1), 1],
    ["undated reports", () => gold.filter((d) => d.published === null).length, 1],
    ["furniture", () => gold.reduce((n, d) => n + d.boilerplate.length, 0), 30],
  ] as const)("%s", (_what, number, least) => {
    expect(number()).toBeGreaterThanOrEqual(least);
  });

  test("a wire copy: the same paragraphs under another headline", () => {
    const paragraphs = (file: string) =>
      new Set(
        read(`sample/articles/${file}`)
          .split(/[\r\n]+/)
          .filter(Boolean),
      );
    const wire = paragraphs("02-vpa-wall.txt");
    const copy = paragraphs("03-valleypost-wire-copy.txt");
    expect([...wire].filter((p) => copy.has(p)).length).toBeGreaterThanOrEqual(5);
    expect([...copy][0]).not.toBe([...wire][0]);
  });

  test("two years", () => {
    const days = gold.flatMap((d) => (d.published ? [d.published.slice(0, 10)] : [])).sort();
    expect(days[0]).toBe("2023-03-14");
    expect(days.at(-1)).toBe("2025-05-03");
  });
});
