// Kept: what 500 pages leave in memory while their articles are kept, beside what the articles are as JSON.
// usage: node --expose-gc bench/pages/kept.mjs
import { readArticle } from "../../dist/article/read.js";

const PAGES = 500;
const links = (n) =>
  Array.from(
    { length: 400 },
    (_, i) =>
      `<div class="teaser"><a href="/story/${n}-${i}-the-harbour-of-ardun-stays-closed">Link ${n} ${i} with a headline that is long enough to be one of those</a></div>`,
  ).join("");
const page = (n) =>
  `<!doctype html><html lang="en"><head><title>Harbour of Ardun stays closed, part ${n} | Ardun Post</title><meta property="og:site_name" content="The Ardun Post Number ${n}"><meta name="author" content="Petra Lindqvist Number ${n}"><meta property="article:section" content="Harbour section ${n}"><link rel="canonical" href="https://post.example/harbour/story-number-${n}"><meta property="article:published_time" content="2023-03-14T09:15:00+01:00"></head><body><article><h1>Harbour of Ardun stays closed, part ${n}</h1><p>The harbour of Ardun stays closed for the ${n}th day, the port authority of Velmora announced on Thursday.</p><p>“Nobody will be sent back to work,” Mila Orel, its director, told reporters in Ardun on Thursday.</p></article><aside>${links(n)}</aside></body></html>`;

const read = (n) => readArticle({ bytes: Buffer.from(page(n)), file: `p${n}.html`, format: "html" });
read(0);
globalThis.gc();
const before = process.memoryUsage().heapUsed;
const kept = Array.from({ length: PAGES }, (_, n) => read(n));
globalThis.gc();
const each = (process.memoryUsage().heapUsed - before) / PAGES;
const json = kept.reduce((sum, article) => sum + JSON.stringify(article).length, 0) / PAGES;
const size = Buffer.byteLength(page(1));
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
console.log(
  `${PAGES} pages of ${kb(size)}: each article keeps ${kb(each)} (${((100 * each) / size).toFixed(0)} % of its page; ${kb(json)} as JSON)`,
);
