// What is kept of a page: its article, and not the page itself.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { flat } from "./flat.ts";
import { readArticle } from "./read.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const FILLER =
  `<div class="teaser"><a href="/x">Another headline of the Ardun Post, long enough</a></div>`.repeat(3000);
const page = (n: number) =>
  `<html lang="en"><head><title>Gate ${n} of Karst stays shut</title><meta property="og:site_name" content="The Ardun Post number ${n}"><meta name="author" content="Petra Lindqvist ${n}"><meta property="article:section" content="The water section ${n}"><link rel="canonical" href="https://post.example/water/gate-number-${n}"></head><body><article><h1>Gate ${n} of Karst stays shut</h1><p>Gate ${n} stays shut until the spring, the water board of Ardun said on Monday.</p></article>${FILLER}</body></html>`;

it("an article that is kept does not keep its page in memory", () => {
  const read = (n: number) =>
    readArticle({ bytes: new TextEncoder().encode(page(n)), file: `p${n}.html`, format: "html" });
  read(0);
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: 40 }, (_, n) => read(n + 1));
  collect();
  const each = (process.memoryUsage().heapUsed - before) / kept.length;
  expect(kept.at(-1)?.url.value).toBe("https://post.example/water/gate-number-40");
  expect(each).toBeLessThan(page(1).length / 4);
}, 60_000);

it("a flat value is the same value, half a surrogate pair included", () => {
  const value = { title: "a\ud83d", names: ["é", "\u0000"], none: null, at: [{ start: 1, end: 2 }] };
  expect(flat(value)).toEqual(value);
});
