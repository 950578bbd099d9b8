// The section of a page: every way in which pages name it, surest first.
import { expect, it } from "vitest";
import { readArticle } from "../read.ts";

const BODY =
  "<p>Gate 4 of the Karst dam stays shut until the spring, the water board of Ardun said on Monday.</p><p>“We will open it when the ice has gone,” said Petra Lindqvist, who heads the board.</p>";
const sectionOf = (head: string, before = "", file = "page.html") => {
  const html = `<html lang="en"><head><title>Gate 4 stays shut</title>${head}</head><body>${before}<article><h1>Gate 4 stays shut</h1>${BODY}</article></body></html>`;
  const { section } = readArticle({ bytes: new TextEncoder().encode(html), file, format: "html" });
  return [section.value, section.basis, section.by];
};
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const crumbs = `{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://post.example/"},{"@type":"ListItem","position":2,"item":{"@id":"https://post.example/world","name":"World"}},{"@type":"ListItem","position":3,"name":"Gate 4 stays shut"}]}`;
const canonical = (path: string) => `<link rel="canonical" href="https://post.example/${path}">`;

it.each([
  [
    "JSON-LD",
    ld(`{"@type":"NewsArticle","articleSection":["Politics","Water"]}`),
    "",
    ["Politics", "stated", "json-ld articleSection"],
  ],
  [
    "JSON-LD before meta",
    ld(`{"@type":"NewsArticle","articleSection":"Politics"}`) +
      `<meta property="article:section" content="News">`,
    "",
    ["Politics", "stated", "json-ld articleSection"],
  ],
  [
    "meta article:section",
    `<meta property="article:section" content="World">`,
    "",
    ["World", "stated", "meta article:section"],
  ],
  ["meta section", `<meta name="section" content=" Europe ">`, "", ["Europe", "stated", "meta section"]],
  [
    "meta parsely-section",
    `<meta name="parsely-section" content="Water">`,
    "",
    ["Water", "stated", "meta parsely-section"],
  ],
  ["JSON-LD breadcrumbs, without the page itself", ld(crumbs), "", ["World", "stated", "json-ld breadcrumb"]],
  [
    "breadcrumbs on the page",
    "",
    `<ol class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/n">News</a></li><li><a href="/e">Europe</a></li><li>Gate 4 stays shut</li></ol>`,
    ["Europe", "stated", "breadcrumb"],
  ],
  [
    "the address",
    canonical("world-europe/2023/03/gate-4-stays-shut"),
    "",
    ["world europe", "inferred", "address"],
  ],
  ["the address behind its language", canonical("en/politics/gate"), "", ["politics", "inferred", "address"]],
  ["no section in an address", canonical("2023/03/14/gate"), "", [null, "default", "no-section"]],
  ["the page alone in an address", canonical("gate-4-stays-shut"), "", [null, "default", "no-section"]],
  [
    "an address is no name",
    `<meta name="section" content="https://post.example/world">`,
    "",
    [null, "default", "no-section"],
  ],
  [
    "several in one value",
    ld(`{"@type":"NewsArticle","articleSection":"Letters,Water, Wind and Waves"}`),
    "",
    ["Letters", "stated", "json-ld articleSection"],
  ],
  [
    "a name with a comma is one",
    `<meta name="section" content="Water, Wind and Waves">`,
    "",
    ["Water, Wind and Waves", "stated", "meta section"],
  ],
  [
    "a place in a template is no name",
    `<meta name="category" content="{$category}"><meta name="rubrik" content="%section%">`,
    "",
    [null, "default", "no-section"],
  ],
  ["a kind of page in an address", canonical("products/gate-4"), "", [null, "default", "no-section"]],
  [
    "the host's own name in an address",
    canonical("post/harbour/gate-4"),
    "",
    ["harbour", "inferred", "address"],
  ],
  ["nothing", "", "", [null, "default", "no-section"]],
])("%s", (_, head, before, expected) => {
  expect(sectionOf(head, before)).toEqual(expected);
});

it("what is called breadcrumbs under the article leads elsewhere", () => {
  const html = `<html lang="en"><head><title>Gate 4 stays shut</title></head><body><article><h1>Gate 4 stays shut</h1>${BODY}</article><ul class="breadcrumb"><li>Contact</li><li>Site map</li></ul></body></html>`;
  const { section } = readArticle({ bytes: new TextEncoder().encode(html), file: "a.html", format: "html" });
  expect([section.value, section.by]).toEqual([null, "no-section"]);
});

it("a label in a text is a section, with its place", () => {
  const text =
    "Home > World > Velmora\n\nGate 4 stays shut until the spring\n\nThe gate of the Karst dam stays shut, the water board of Ardun said on Monday.";
  const { section } = readArticle({ bytes: new TextEncoder().encode(text), file: "a.txt" });
  const [at] = section.evidence;
  expect([section.value, text.slice(at?.start, at?.end)]).toEqual(["Velmora", "Velmora"]);
});

it("a person and a dump may name it", () => {
  const bytes = new TextEncoder().encode(
    "Gate 4 stays shut\n\nIt stays shut, the board of Ardun said on Monday.",
  );
  const { section } = readArticle({ bytes, file: "a.txt", supplied: { section: "Water" } });
  expect([section.value, section.basis]).toEqual(["Water", "human"]);
});
