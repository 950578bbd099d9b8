// Feeds of every kind, whole and broken, honest and hostile.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../test/support/growth.ts";
import { readFeed } from "./feed.ts";
import { scanXml } from "./scan.ts";

const BASE = "https://post.example/feeds/news.xml";
const RSS = (items: string, head = "") =>
  `<?xml version="1.0"?>${head}<rss version="2.0" xmlns:dc="x"><channel><title>Post</title><link>https://post.example/</link>${items}</channel></rss>`;
const item = (n: number) =>
  `<item><title>Story ${n} &amp; more</title><link>/story-${n}</link><guid isPermaLink="false">s${n}</guid><pubDate>Tue, 14 Mar 2023 09:00:00 +0100</pubDate><dc:creator><![CDATA[Mila Orel]]></dc:creator></item>`;

describe("each kind of feed", () => {
  it("RSS", () =>
    expect(readFeed(RSS(item(1) + item(2)), BASE)).toMatchObject({
      kind: "rss",
      title: "Post",
      broken: null,
      items: [
        {
          url: "https://post.example/story-1",
          id: "s1",
          title: "Story 1 & more",
          published: "Tue, 14 Mar 2023 09:00:00 +0100",
          author: "Mila Orel",
        },
        { id: "s2" },
      ],
    }));
  it("Atom", () =>
    expect(
      readFeed(
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title type="html">A &lt;b&gt;</title><link rel="self" href="https://x/"/><link href="a?b&amp;c"/><id>tag:1</id><updated>2023-03-14T09:00:00Z</updated><author><name>Tom Ketter</name></author></entry></feed>`,
        BASE,
      )?.items,
    ).toEqual([
      {
        url: "https://post.example/feeds/a?b&c",
        id: "tag:1",
        title: "A <b>",
        published: "2023-03-14T09:00:00Z",
        updated: "2023-03-14T09:00:00Z",
        author: "Tom Ketter",
      },
    ]));
  it("RDF", () =>
    expect(
      readFeed(
        `<rdf:RDF><channel><title>P</title></channel><item rdf:about="https://post.example/a"><title>A</title><dc:date>2023-03-14</dc:date></item></rdf:RDF>`,
        BASE,
      ),
    ).toMatchObject({ kind: "rdf", items: [{ url: "https://post.example/a", published: "2023-03-14" }] }));
  it("JSON Feed", () =>
    expect(
      readFeed(
        JSON.stringify({
          version: "x",
          title: "P",
          items: [{ id: 7, url: "/a", title: "A", authors: [{ name: "Mila Orel" }] }],
        }),
        BASE,
      ),
    ).toMatchObject({
      kind: "json",
      items: [{ id: "7", url: "https://post.example/a", author: "Mila Orel" }],
    }));
  it("a news sitemap", () =>
    expect(
      readFeed(
        `<urlset><url><loc>https://post.example/a</loc><news:news><news:publication><news:name>Post</news:name></news:publication><news:publication_date>2023-03-14</news:publication_date><news:title>A</news:title></news:news></url></urlset>`,
        BASE,
      ),
    ).toMatchObject({
      kind: "sitemap",
      items: [{ url: "https://post.example/a", title: "A", published: "2023-03-14" }],
    }));
  it.each(["", "hello", "<html><body>x</body></html>", "{}", "[1]", "{oops"])("no feed: %j", (text) =>
    expect(readFeed(text, BASE)).toBeNull(),
  );
});

describe("broken feeds keep what came before", () => {
  it.each([
    ["a tag that does not end", RSS(`${item(1)}${item(2)}<item><title`), 2],
    ["a stray end tag", RSS(`${item(1)}${item(2)}<item></b></item>`), 2],
    ["cut in the middle of an entry", RSS(item(1) + item(2) + item(3)).slice(0, -180), 2],
    ["a comment without an end", RSS(`${item(1)}<!-- `), 1],
  ])("%s", (_name, text, n) => {
    const feed = readFeed(text, BASE);
    expect(feed?.items).toHaveLength(n);
    expect(feed?.broken?.why).toBeTruthy();
    expect(feed?.broken?.at).toBeGreaterThan(0);
  });
});

describe("hostile feeds", () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ""};`.repeat(10)}">`).join("")}<!ENTITY l. "x">]>`;
  it.each([
    ["billion laughs", RSS("<item><title>&lol9;</title></item>", laughs)],
    ["two DOCTYPEs", RSS("<item><title>&lol9;</title></item>", laughs + laughs)],
    [
      "external entity",
      RSS("<item><title>&x;</title></item>", '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    ],
    [
      "parameter entity",
      RSS("<item><title>&x;</title></item>", '<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1/p"> %p;]>'),
    ],
  ])("%s: nothing is declared, nothing fetched, at once", (_name, text) => {
    const title = readFeed(text, BASE)?.items[0]?.title;
    expect(title).toMatch(/^&\w+;$/);
  });
  it("a flood of numeric references stays as long as it is", () => {
    const title = readFeed(RSS(`<item><title>${"&#65;".repeat(100_000)}</title></item>`), BASE)?.items[0]
      ?.title;
    expect(title).toBe("A".repeat(2000));
  });
  it.each([
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["//evil.example/a", "https://evil.example/a"],
    ["file:///etc/passwd", null],
    ["https://me:pw@a.example/x", "https://a.example/x"],
  ])("the link %s", (link, url) =>
    expect(readFeed(RSS(`<item><link>${link}</link></item>`), BASE)?.items[0]?.url).toBe(url),
  );
  it("names of prototypes are names", () => {
    const feed = readFeed(
      RSS('<item __proto__="x"><__proto__>a</__proto__><constructor>b</constructor><title>T</title></item>'),
      BASE,
    );
    expect(feed?.items[0]?.title).toBe("T");
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
  it("a hundred thousand entries are cut, and a hundred levels refused", () => {
    const cut = readFeed(RSS(item(1).repeat(20_000)), BASE);
    expect(cut?.items).toHaveLength(10_000);
    expect(cut?.broken).toEqual({
      at: RSS(item(1).repeat(10_000)).indexOf("</channel>"),
      why: "it has more than 10000 entries",
    });
    expect(readFeed(RSS(item(1).repeat(10_000)), BASE)?.broken).toBeNull();
    expect(scanXml("<a>".repeat(200)).broken?.why).toContain("deeper");
  });
  it("never throws, gives the same twice, and stays linear", () => {
    const seed = RSS(item(1) + item(2));
    fc.assert(
      fc.property(
        fc.nat(seed.length),
        fc.nat(40),
        fc.string({ unit: "binary", maxLength: 12 }),
        (at, cut, put) => {
          const text = seed.slice(0, at) + put + seed.slice(at + cut);
          expect(readFeed(text, BASE)).toEqual(readFeed(text, BASE));
        },
      ),
      { numRuns: 500 },
    );
    for (const piece of ["<a ", "<a b='", "<![CDATA[", "&"])
      expect(
        growth((n) => void scanXml(piece.repeat(n)), 40_000),
        piece,
      ).toBeLessThan(LINEAR);
  });
});
