// Hostile list, section X: feeds and XML. The codes are those of docs/hostile.md.
import { writeFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseStamp } from "../../src/article/index.ts";
import { feedOf } from "../../src/cli/feed-bytes.ts";
import { fetchPage } from "../../src/fetch/fetch.ts";
import { scratch } from "../e2e/support/builders.ts";
import { run } from "../e2e/support/run.ts";

const place = scratch();
const asked: string[] = [];
let canaryHits = 0;
let base = "";
const SAID = "The dam at Karst is safe, minister Mila Orel said on Monday. “It will hold,” she said.";
const pageOf = (n: number, more = "") =>
  `<html lang="en"><head><title>Dam ${n}</title></head><body><article><h1>Dam ${n}</h1><p>${SAID} ${more}</p></article></body></html>`;
let version = 1;
const answers: Record<string, (req: http.IncomingMessage, res: http.ServerResponse) => void> = {
  "/robots.txt": (_, res) => res.end("User-agent: *\nCrawl-delay: 0"),
  "/loop": (_, res) => res.writeHead(302, { location: "/loop" }).end(),
  "/moved": (_, res) => res.writeHead(301, { location: "/page/1" }).end(),
  "/304": (_, res) => res.writeHead(304, { etag: '"x"' }).end(),
  "/410": (_, res) => res.writeHead(410).end("gone"),
  "/429": (_, res) => res.writeHead(429, { "retry-after": "120" }).end(),
  "/same": (_, res) => res.setHeader("content-type", "text/html").end(pageOf(7, `Version ${version}.`)),
  "/canary": (_, res) => {
    canaryHits++;
    res.end("x");
  },
};
const server = http.createServer((req, res) => {
  const url = req.url ?? "";
  asked.push(url);
  const n = /^\/page\/(\d)/.exec(url)?.[1];
  if (n) res.setHeader("content-type", "text/html").end(pageOf(Number(n)));
  else (answers[url] ?? ((_: unknown, r: http.ServerResponse) => r.writeHead(404).end()))(req, res);
});
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  place.remove();
});
const onrecord = (...args: string[]) => run(args, { cwd: place.folder });
const BASE = "https://post.example/feeds/news.xml";
const feed = (text: string | Uint8Array) => feedOf(typeof text === "string" ? Buffer.from(text) : text, BASE);
const rss = (items: string, head = "", xml = '<?xml version="1.0"?>') =>
  `${xml}${head}<rss version="2.0"><channel><title>Post</title>${items}</channel></rss>`;
const item = (n: number | string) => `<item><title>S${n}</title><link>/page/${n}</link></item>`;
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ""};`.repeat(10)}">`).join("")}<!ENTITY l. "x">]>`;
const QUADRATIC = `<!DOCTYPE a [<!ENTITY a "${"a".repeat(50_000)}">]>`;
const external = (url: string) =>
  `<!DOCTYPE r [<!ENTITY % p SYSTEM "${url}"> %p; <!ENTITY x SYSTEM "${url}">]>`;
/** Processor milliseconds of the quickest of three. */
const quickest = (work: () => unknown) =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const begun = process.cpuUsage().user;
      work();
      return (process.cpuUsage().user - begun) / 1000;
    }),
  );

const BOMBS: [string, string][] = [
  ["billion laughs", rss("<item><title>&lol9;</title></item>", LAUGHS)],
  ["a second DOCTYPE", rss("<item><title>&lol9;</title></item>", LAUGHS + LAUGHS)],
  ["quadratic blow-up", rss(`<item><title>${"&a;".repeat(20_000)}</title></item>`, QUADRATIC)],
  ["a flood of numeric references", rss(`<item><title>${"&#65;".repeat(40_000)}</title></item>`)],
];
test.each(BOMBS)("X1: %s: nothing that is declared is read, at once", (_, text) => {
  const title = feed(text)?.items[0]?.title ?? "";
  expect(title.length).toBeLessThanOrEqual(2000);
  expect(title).toMatch(/^(?:&\w+;)+|^A+$/);
  expect(quickest(() => feed(text))).toBeLessThan(200);
});

test("X2: external entities and DTDs: no file is read, nobody is called", async () => {
  writeFileSync(join(place.folder, "secret.txt"), "the-secret");
  for (const url of [`${base}/canary`, `file://${place.folder}/secret.txt`, "file:///etc/passwd"]) {
    const read = feed(rss("<item><title>&x; &p;</title></item>", external(url)));
    expect(read?.items[0]?.title).toBe("&x; &p;");
    expect(JSON.stringify(read)).not.toContain("the-secret");
  }
  await new Promise((done) => setTimeout(done, 50));
  expect(canaryHits).toBe(0);
});

test("X3: the same in UTF-16, UTF-7 and windows-1251", () => {
  for (const [, text] of BOMBS) {
    const declared = (name: string) => text.replace('version="1.0"', `version="1.0" encoding="${name}"`);
    const wide = Buffer.from(`\ufeff${declared("utf-16")}`, "utf16le");
    for (const bytes of [
      wide,
      Buffer.from(wide).swap16(),
      Buffer.from(declared("windows-1251")),
      Buffer.from(declared("utf-7")),
    ]) {
      expect((feed(bytes)?.items[0]?.title ?? "").length).toBeLessThanOrEqual(2000);
      expect(quickest(() => feed(bytes))).toBeLessThan(400);
    }
  }
  const utf7 = "+ADwAIQ-DOCTYPE x+AD4-";
  expect(feed(utf7)).toBeNull();
});

test("X4: elements and attributes named after prototypes are names", () => {
  const before = Reflect.ownKeys(Object.prototype).length;
  const odd = ["__proto__", "constructor", "toString", "valueOf"];
  const read = feed(
    rss(
      `<item ${odd.map((n) => `${n}="x"`).join(" ")}>${odd.map((n) => `<${n}>evil</${n}>`).join("")}<title>T</title></item>`,
    ),
  );
  expect(read?.items).toEqual([
    { url: null, id: null, title: "T", published: null, updated: null, author: null },
  ]);
  const json = feed(
    '{"items":[{"__proto__":{"url":"https://evil.example/"},"title":"T","author":{"__proto__":{"name":"evil"}}}],"__proto__":{"title":"evil"}}',
  );
  expect(json).toMatchObject({ title: null, items: [{ url: null, title: "T", author: null }] });
  expect(Reflect.ownKeys(Object.prototype).length).toBe(before);
});

test.each([
  ["//evil.example/a", "https://evil.example/a"],
  ["javascript:alert(1)", null],
  ["JAVASCRIPT:alert(1)", null],
  ["data:text/html,x", null],
  ["file:///etc/passwd", null],
  ["https://me:pw@a.example/x", "https://a.example/x"],
  ["../b", "https://post.example/b"],
])("X5: the link %s is resolved against the feed, http(s) only", (link, url) => {
  const read = feed(
    rss(
      `<item><title>&lt;script&gt;x&lt;/script&gt;</title><link>${link}</link><author>&lt;b&gt;M</author><category><![CDATA[<i>]]></category><enclosure url="${link}"/></item>`,
    ),
  )?.items[0];
  expect(read).toMatchObject({ url, title: "<script>x</script>", author: "<b>M" });
});

describe("large and endless feeds", () => {
  test("X6: a hundred thousand entries are cut at ten thousand, and the feed says so", () => {
    const read = feed(rss(item(1).repeat(100_000)));
    expect(read?.items).toHaveLength(10_000);
    expect(read?.broken?.why).toBe("it has more than 10000 entries");
  });
  test("X6: a feed that is cut off keeps the entries before the cut; one of 20 MB is an entry like any other", () => {
    const read = feed(rss(item(1) + item(2) + item(3)).slice(0, -60));
    expect(read?.items.map((i) => i.title)).toEqual(["S1", "S2"]);
    expect(read?.broken).not.toBeNull();
    const large = feed(
      rss(`<item><title>T</title><description>${"word ".repeat(2_000_000)}</description></item>`),
    );
    expect(large?.items).toHaveLength(1);
  });
});

test("X6: a feed that is too large, never ends or stalls gives the entries before the cut, and is asked for as a whole again", async () => {
  const begin = `<rss version="2.0"><channel><title>Post</title>${item(1)}${item(2)}`;
  answers["/large"] = (_, res) => {
    res.setHeader("etag", '"l"').write(begin);
    const filler = `<!-- ${"x".repeat(1024 * 1024)} -->`;
    const more = () => {
      while (!res.destroyed) if (!res.write(filler)) return void res.once("drain", more);
    };
    more();
  };
  const seen = await onrecord("watch", "--allow-private", "--ledger", "x6", `${base}/large`);
  expect(seen.out).toContain("2 articles: 2 stored");
  expect(seen.err).toMatch(/2 new of 2\.\n.*read up to character \d+ only: it is larger than 15728640 bytes/);
  answers["/large"] = (req, res) => {
    expect(req.headers["if-none-match"]).toBeUndefined();
    res.write(begin + item(3));
    setTimeout(() => res.destroy(), 300);
  };
  const again = await onrecord("watch", "--allow-private", "--ledger", "x6", `${base}/large`);
  expect(again.out).toContain("1 article: 1 stored");
  expect(again.err).toContain("only: the answer broke off");
  answers["/drips"] = (_, res) => {
    res.write(begin);
    const drip = setInterval(() => res.write(" "), 100);
    res.on("close", () => clearInterval(drip));
  };
  const { cut, body } = await fetchPage(`${base}/drips`, {
    agent: "test",
    allowPrivate: true,
    partial: true,
    limits: { total: 600 },
  });
  expect([cut, feed(body)?.items.map((i) => i.title)]).toEqual(["it took longer than 0.6 s", ["S1", "S2"]]);
});

test("X8: an entry that the feed says was changed is fetched again, once, and is a new version", async () => {
  let updated = "2001-02-03T04:05:06Z";
  answers["/changing"] = (_, res) =>
    res.end(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:1</id><link href="${base}/same8"/><updated>${updated}</updated></entry></feed>`,
    );
  let text = 1;
  answers["/same8"] = (_, res) => res.setHeader("content-type", "text/html").end(pageOf(8, `Text ${text}.`));
  const watch = () => onrecord("watch", "--allow-private", "--ledger", "x8w", `${base}/changing`);
  const fetches = () => asked.filter((url) => url === "/same8").length;
  expect((await watch()).out).toContain("1 stored");
  expect([(await watch()).out, fetches()]).toEqual(["", 1]);
  text = 2;
  updated = new Date().toISOString();
  expect((await watch()).out).toContain("new version");
  expect([(await watch()).out, fetches()]).toEqual(["", 2]);
  // A clock ahead of ours, and a day that is none.
  for (updated of ["2999-01-01T00:00:00Z", "2024-02-31", "soon"]) await watch();
  expect(fetches()).toBe(2);
}, 60_000);

test.each([
  ["", null],
  ["2024-02-30", null],
  ["30 Feb 2024", null],
  ["0000-01-01", null],
  ["not a date", null],
  ["2024-03-04T09:15:00+01:00", "2024-03-04T09:15+01:00"],
])("X7: the date %j stays as written, and is read as a day that exists or not at all", (raw, iso) => {
  const read = feed(rss(`<item><title>T</title><pubDate>${raw}</pubDate></item>`))?.items[0];
  expect(read?.published).toBe(raw === "" ? null : raw);
  expect(parseStamp(raw)?.iso ?? null).toBe(iso);
});

test("X8: a new text under a known address is a new version; ids of a megabyte are cut; nothing is overwritten", async () => {
  expect(
    feed(rss(`<item><guid isPermaLink="false">${"g".repeat(1_000_000)}</guid></item>`))?.items[0]?.id,
  ).toHaveLength(2000);
  const ledger = ["--ledger", "x8", "--allow-private"];
  await onrecord("add", `${base}/same`, ...ledger);
  version = 2;
  const second = await onrecord("add", `${base}/same`, ...ledger);
  expect(second.out).toContain("new version");
  const rows = JSON.parse(
    (await onrecord("list", "--all-versions", "--format", "json", "--ledger", "x8")).out,
  );
  expect(rows.map((r: { current: boolean }) => r.current)).toEqual([false, true]);
});

test("X9: what is not well-formed from the third entry on gives two, and the place of the damage", async () => {
  answers["/broken"] = (_, res) => res.end(rss(`${item(1)}${item(2)}<item><title>S3</b></title></item>`));
  const ran = await onrecord("watch", "--allow-private", "--ledger", "x9", `${base}/broken`);
  expect(ran.out).toContain("2 articles: 2 stored");
  expect(ran.err).toMatch(/2 new of 2\.\n.*ON109 .*\/broken is read up to character \d+ only/);
  expect(ran.code).toBe(3);
});

test("X10: loops end, moves keep the address that was asked, 304, 410 and 429 take nothing away", async () => {
  const ledger = ["--ledger", "x10", "--allow-private"];
  const first = await onrecord(
    "add",
    ...["/moved", "/loop", "/304", "/410", "/429"].map((p) => base + p),
    ...ledger,
  );
  expect(first.code).toBe(3);
  const said = first.out + first.err;
  expect(said).toContain("1 stored");
  for (const why of ["more than 5 times", "answered 304", "answered 410", "asks to wait 120 s"])
    expect(said).toContain(why);
  const rows = () => onrecord("list", "--format", "json", "--ledger", "x10").then((r) => JSON.parse(r.out));
  expect((await rows()).map((r: { url: string }) => r.url)).toEqual([`${base}/page/1`]);
  const asked = () => onrecord("show", `${base}/moved`, "--ledger", "x10");
  expect((await asked()).code).toBe(0);
  answers["/moved"] = (_, res) => res.writeHead(410).end();
  await onrecord("add", `${base}/moved`, ...ledger);
  expect(await rows()).toHaveLength(1);
  expect((await asked()).code).toBe(0);
});
