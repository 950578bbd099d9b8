// Web pages: blocks, headline, authors and days, each by tables, and invented pages as sites of several kinds write them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { READ } from "../../model/article.ts";
import { readArticle } from "../index.ts";
import { bareName, namesOf } from "./authors.ts";
import { bylineName } from "./byline-lines.ts";
import { printedDays } from "./days.ts";
import { articleObject, namesIn, own } from "./linked-data.ts";
import { bitOf, kindsOf } from "./names.ts";

const read = (html: string) =>
  readArticle({ bytes: new TextEncoder().encode(html), file: "p.html", format: "html" });
const textOf = (html: string) => {
  const a = read(html);
  return a.paragraphs.filter((p) => READ.has(p.role)).map((p) => a.text.slice(p.span.start, p.span.end));
};

const BODY = [
  "The harbour of Ardun will stay closed until the spring, the port authority of Velmora said on Thursday after a night of talks.",
  "Its director, Mila Orel, told reporters that two of the three cranes had been found unsafe, and that nobody would be sent back to work before they were mended.",
  "Shipping firms had asked for a shorter closure. They were turned down, as they had been in the autumn, with a letter of a single page.",
  "The ministry in the capital would not say what the repairs will cost, or who is to pay for them.",
];
const paragraphs = BODY.map((t) => `<p>${t}</p>`).join("\n");
const links = (n: number, words: string) =>
  Array.from({ length: n }, (_, i) => `<li><a href="/${i}">${words} ${i + 1}</a></li>`).join("");
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour of Ardun to stay closed - Velmora Post</title>
<meta property="og:site_name" content="Velmora Post"><meta property="og:title" content="Harbour of Ardun to stay closed"></head><body>
<div class="topbar"><ul class="menu">${links(9, "Section")}</ul></div>
<div id="wrap"><div class="post"><h1 class="entry-title">Harbour of Ardun to stay closed</h1>
<div class="entry-meta"><span class="byline">By <a rel="author">Tom Ketter</a></span> <span>Posted on 14 March 2023</span></div>
<div class="entry-content">${paragraphs}</div>
<div class="sharedaddy"><span>Share this:</span><a>Twitter</a><a>Facebook</a></div></div>
<div class="sidebar widget-area"><h3>Recent posts</h3><ul>${links(8, "What the fishermen of the bay think of it")}</ul></div>
<div id="comments"><h3>3 thoughts on “Harbour of Ardun to stay closed”</h3><div class="comment"><p>I have worked there for years and nobody ever asked me about any crane.</p></div></div>
</div><div id="footer"><p>Copyright 2023 Velmora Post. All rights reserved. Powered by nothing.</p></div></body></html>`;

describe("a page without any semantic element", () => {
  it("gives the article's text and nothing else", () => expect(textOf(PAGE)).toEqual(BODY));
  it("knows headline, author and day, and says where they were found", () => {
    const a = read(PAGE);
    expect(a.title).toMatchObject({ value: "Harbour of Ardun to stay closed", by: "title-markup" });
    expect(a.byline.value).toEqual(["Tom Ketter"]);
    expect(a.published.value?.iso).toBe("2023-03-14");
  });
});

describe("what stands among the article's text", () => {
  const around = (inner: string) => PAGE.replace(`<p>${BODY[2]}</p>`, `${inner}<p>${BODY[2]}</p>`);
  it.each([
    ["caption", '<figure><img src="a.jpg"><figcaption>Cranes in the harbour of Ardun.</figcaption></figure>'],
    [
      "post",
      '<blockquote class="twitter-tweet"><p>We asked for an answer and got a letter, and it was a short one.</p></blockquote>',
    ],
    [
      "quote",
      "<blockquote><p>Nobody will be sent back to work before the cranes are mended, not one of them.</p></blockquote>",
    ],
    ["heading", "<h2>A single page</h2>"],
  ])("%s", (role, inner) => {
    expect(read(around(inner)).paragraphs.map((p) => p.role)).toContain(role);
  });
});

describe("names of elements", () => {
  it.each([
    ["entry-content", "body"],
    ["comment-list", "comment"],
    ["c_sidebar", "sidebar"],
    ["article__byline", "meta"],
    ["artikeltext", "body"],
  ] as const)("%s speaks of %s", (names, kind) => expect(kindsOf(names) & bitOf(kind)).not.toBe(0));
  it("says nothing of names without a meaning", () => expect(kindsOf("x-1 qq") & bitOf("comment")).toBe(0));
});

describe("days as pages print them", () => {
  it.each([
    ["14. März 2023", ["2023-03-14"]],
    ["le 2 février 2021 à 10h", ["2021-02-02"]],
    ["3 de mayo de 2022", ["2022-05-03"]],
    ["March 4th, 2020", ["2020-03-04"]],
    ["2019年6月24日", ["2019-06-24"]],
    ["12 marca 2021", ["2021-03-12"]],
    ["24.04.20", ["2020-04-24"]],
    ["05/03/2023", ["2023-03-05", "2023-05-03"]],
    ["30.02.2020", []],
    ["version 1.2.2020.4", []],
    ["call 030 123 45 67", []],
  ])("%s", (line, days) => expect(printedDays(line, false).map((d) => d.iso)).toEqual(days));
  it("reads the month first where that is the habit", () =>
    expect(printedDays("05/03/2023", true)[0]?.iso).toBe("2023-05-03"));
  it("never throws and gives days that exist", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (line, first) => {
        for (const d of printedDays(line, first)) expect(d.iso).toMatch(/^\d{4}-[01]\d-[0-3]\d$/);
      }),
    );
  });
});

describe("authors", () => {
  it.each([
    ["Von Mila Orel, Redakteurin", ["Mila Orel"]],
    ["By Tom Ketter and Mila Orel", ["Tom Ketter", "Mila Orel"]],
    ["Laura Osten / Javier Ubal 22 de Abril de 2022", ["Laura Osten", "Javier Ubal"]],
    ["Interview: Julia Lauterbach", ["Julia Lauterbach"]],
    ["admin", []],
    ["Redaktion", []],
    ["Velmora Post GmbH", []],
    ["https://velmora.example/author/3", []],
  ])("%s", (line, names) => expect(namesOf(line)).toEqual(names));
  it.each([
    ["Posted on 21 May 2020 by Mila Orel", "Mila Orel"],
    ["Datum: 19.11.2021 Autor: Fritz Imhafen Quelle: Nordnetz", "Fritz Imhafen"],
    ["von orelia am 20.09.2020", "orelia"],
    ["By the time they saw it the crane had gone", null],
    ["Von der Küste bis zu den Bergen blieb es ruhig", null],
  ])("in a line: %s", (line, name) => expect(bylineName(line)).toBe(name));
  it("leaves a bare name as it is", () => expect(bareName("Mila Orel")).toBe("Mila Orel"));
});

describe("linked data of strangers", () => {
  it("finds the article in a graph", () => {
    const found = articleObject([
      '{"@graph":[{"@type":"Organization"},{"@type":"NewsArticle","headline":"H"}]}',
    ]);
    expect(own(found, "headline")).toBe("H");
  });
  it("reads texts with line breaks that JSON does not allow", () =>
    expect(own(articleObject(['{"@type":"Article","headline":"a\nb"}']), "headline")).toBe("a b"));
  it("takes nothing from a prototype", () => {
    expect(own(JSON.parse('{"__proto__":{"name":"x"}}'), "name")).toBeUndefined();
    expect(namesIn({ toString: 1 })).toEqual([]);
  });
  it("never throws", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.json(), fc.string())), (sources) => void articleObject(sources)),
    );
  });
});
