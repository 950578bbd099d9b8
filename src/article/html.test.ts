// Simple HTML: text, roles and metadata of a page, and pages that want to break the reader.
import { describe, expect, it } from "vitest";
import { OnrecordError } from "../errors.ts";
import { readArticle, textFromBytes } from "./index.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const read = (html: string) => readArticle({ bytes: encode(html), file: "page.html" });
const rolesOf = (html: string) => {
  const a = read(html);
  return a.paragraphs.map((p) => [p.role, a.text.slice(p.span.start, p.span.end)]);
};
const P1 =
  "The upper house of Velmora voted on Thursday to keep the harbour at Ardun closed, Premier Dorin Vask told lawmakers.";
const P2 = "“We are not a party to this quarrel,” Vask said. “Nobody has asked us to be one.”";

const PAGE = `<!doctype html><html lang="en"><head><title>Velmora shuts its harbour | Ardun Post</title>
<meta property="og:site_name" content="Ardun Post"><meta property="article:published_time" content="2024-03-04T09:15:00+01:00">
<meta name="author" content="Mila Orel"><link rel="canonical" href="https://ardunpost.example/harbour"><style>p{color:red}</style></head>
<body><nav><a>Home</a><a>World</a></nav><main><article><h1>Velmora shuts its harbour</h1><p>By Mila Orel</p>
<figure><img src="a.jpg"><figcaption>Ships off Ardun.</figcaption></figure><p>${P1}</p><div class="newsletter-box"><p>Get our newsletter now.</p></div>
<h2>No quarrel</h2><blockquote><p>${P2}</p></blockquote><ul><li>The first ship came in June.</li><li>The second in July.</li></ul><p>Read more: Ships leave Ardun</p></article></main>
<aside><p>Most read today in Ardun and all the towns of the coast, with many words.</p></aside><footer><p>© 2024 Ardun Post</p></footer><script>alert("x")</script></body></html>`;

describe("an ordinary page", () => {
  it("gives every paragraph its role", () => {
    expect(rolesOf(PAGE)).toEqual([
      ["title", "Velmora shuts its harbour"],
      ["byline", "By Mila Orel"],
      ["caption", "Ships off Ardun."],
      ["body", P1],
      ["subscribe", "Get our newsletter now."],
      ["heading", "No quarrel"],
      ["quote", P2],
      ["list", "The first ship came in June."],
      ["list", "The second in July."],
      ["read-more", "Read more: Ships leave Ardun"],
      ["copyright", "© 2024 Ardun Post"],
    ]);
  });
  it("reads the metadata of the mark-up", () => {
    const a = read(PAGE);
    expect(a).toMatchObject({
      format: "html",
      lang: "en",
      title: { value: "Velmora shuts its harbour" },
      outlet: { value: "Ardun Post", by: "copyright-line" },
      byline: { value: ["Mila Orel"] },
      published: {
        value: { iso: "2024-03-04T09:15+01:00", grain: "minute", zone: "+01:00" },
        by: "meta article:published_time",
      },
      updated: { value: null },
      url: { value: "https://ardunpost.example/harbour" },
    });
  });
  it("separates paragraphs by one empty line and derives the same text again", () => {
    const a = read(PAGE);
    expect(a.text.split("\n\n")).toHaveLength(a.paragraphs.length);
    expect(textFromBytes(encode(PAGE), "html")).toEqual({ text: a.text, decoding: a.decoding });
  });
});

describe("other pages", () => {
  it("reads JSON-LD where meta elements are missing", () => {
    const ld = {
      "@graph": [
        { "@type": "WebPage" },
        {
          "@type": ["NewsArticle"],
          headline: "H",
          datePublished: "2024-03-04",
          dateModified: "2024-03-05T10:00:00Z",
          author: [{ name: "Mila Orel" }, { name: "Tom Ketter" }],
          publisher: { name: "Northwire" },
        },
      ],
    };
    const a = read(
      `<html><head><script type="application/ld+json">${JSON.stringify(ld)}</script></head><body><article><h1>Harbour shut</h1><p>${P1}</p></article></body></html>`,
    );
    expect([a.published.value?.iso, a.updated.value?.iso, a.byline.value, a.outlet.value]).toEqual([
      "2024-03-04",
      "2024-03-05T10:00Z",
      ["Mila Orel", "Tom Ketter"],
      "Northwire",
    ]);
  });
  it("reads a time element", () => {
    const a = read(
      `<html><body><article><h1>Harbour shut</h1><time datetime="2024-03-04T09:15Z">today</time><p>${P1}</p></article></body></html>`,
    );
    expect(a.published.value?.iso).toBe("2024-03-04T09:15Z");
  });
  it("finds the text of a page without any article element", () => {
    const a = read(
      `<html><body><div id="top"><p>Short.</p></div><div><h1>Harbour shut for good</h1><div><p>${P1}</p><p>${P2}</p></div></div><div class="related"><p>Another story that has many words and is longer than others.</p></div></body></html>`,
    );
    expect(a.text).toContain(P1);
    expect(a.text).not.toContain("Another story");
    expect(a.title.value).toBe("Harbour shut for good");
  });
  it("shows nothing that a browser hides", () => {
    const a = read(
      `<html><body><article><h1>Harbour shut</h1><p>${P1}</p><p hidden>Secret one.</p><p style="display: none">Secret two.</p><p aria-hidden="true">Secret three.</p><!-- Secret four --><template><p>Secret five.</p></template></article></body></html>`,
    );
    expect(a.text).not.toContain("Secret");
  });
  it("decodes what the page declares", () => {
    const bytes = Uint8Array.from([
      ...encode(`<html><head><meta charset="windows-1251"></head><body><article><p>`),
      0xcf,
      0xf0,
      0xe5,
      ...encode(` ${P1.replace(/[“”]/g, "")}</p></article></body></html>`),
    ]);
    const a = readArticle({ bytes, file: "a.html" });
    expect([a.decoding.encoding, a.decoding.why, a.text.slice(0, 3)]).toEqual([
      "windows-1251",
      "meta",
      "Пре",
    ]);
  });
  it("refuses a page without text", () => {
    let code = "";
    try {
      read("<html><head><title>x</title></head><body><script>1</script></body></html>");
    } catch (e) {
      code = e instanceof OnrecordError ? e.code : "other";
    }
    expect(code).toBe("ON108");
  });
  it("reads a plain text with a bracketed word as text", () => {
    expect(readArticle({ bytes: encode("<Ardun> The premier said no."), file: "a.txt" }).format).toBe("text");
  });
});

describe("hostile pages", () => {
  it("reads a hundred thousand nested elements without recursion", () => {
    const a = read(`<html><body>${"<div>".repeat(100_000)}<p>${P1}</p>`);
    expect(a.text).toContain(P1);
  });
  it("reads a hundred thousand nested inline elements", () => {
    expect(read(`<html><body><article><p>${"<b>".repeat(100_000)}${P1}</p></article>`).text).toContain(P1);
  });
  it("reads two hundred thousand siblings", () => {
    const a = read(`<html><body><article>${"<p>a</p>".repeat(200_000)}<p>${P1}</p></article>`);
    expect(a.text).toContain(P1);
  });
  it("takes broken JSON-LD and keys of prototypes for nothing", () => {
    const a = read(
      `<html><head><script type="application/ld+json">{oops</script><script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"Evil"},"author":{"__proto__":{"name":"Evil"}}}</script></head><body><article><p>${P1}</p></article></body></html>`,
    );
    expect([a.title.value, a.byline.value]).toEqual([null, null]);
  });
  it("shows character references of no character as U+FFFD", () => {
    const a = read(`<html><body><article><p>A&#xD800;B&#0;C ${P1}</p></article></body></html>`);
    expect(a.text.startsWith("A\ufffdB")).toBe(true);
  });
});

it("a page that is not free says so", () => {
  const page = (free: string) =>
    `<html lang="en"><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam is safe","isAccessibleForFree":${free}}</script></head><body><article><h1>Dam is safe</h1><p>The dam at Karst is safe and will hold through the spring, the minister said on Monday.</p></article></body></html>`;
  const codes = (html: string) =>
    readArticle({ bytes: new TextEncoder().encode(html), file: null, format: "html" }).problems.map(
      (p) => p.code,
    );
  expect([codes(page("false")), codes(page('"False"')), codes(page("true"))]).toEqual([
    ["paid-access"],
    ["paid-access"],
    [],
  ]);
});
