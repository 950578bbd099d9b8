// The web from outside: pages, feeds and archives put on record by the real program, against a server of our own.
import { writeFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scratch } from "./support/builders.ts";
import { run } from "./support/run.ts";

const place = scratch();
let base = "";
const asked: string[] = [];
let stories = 2;
let consent = false;
let moves = true;
let served = 0;
const PDF = Buffer.from("%PDF-1.7\n1 0 obj");
const story = (n: number) =>
  `<!doctype html><html lang="en"><head><title>Harbour, part ${n}</title></head><body><article><h1>Harbour, part ${n}</h1>
<p>The harbour of Ardun stays closed for the ${n}th day, the port authority of Velmora announced on Thursday.</p>
<p>“Nobody will be sent back to work,” Mila Orel, its director, told reporters in Ardun on Thursday.</p></article></body></html>`;
const feed = () =>
  `<rss version="2.0"><channel><title>Post</title>${Array.from({ length: stories }, (_, i) => `<item><title>S</title><link>${base}/story/${i + 1}</link></item>`).join("")}</channel></rss>`;

const server = http.createServer((req, res) => {
  const url = req.url ?? "";
  asked.push(url);
  const etag = `"${stories}"`;
  if (url === "/robots.txt") res.end("User-agent: *\nDisallow: /closed\nCrawl-delay: 0");
  else if (url === "/feed" && req.headers["if-none-match"] === etag) res.writeHead(304).end();
  else if (url === "/feed") res.setHeader("etag", etag).end(feed());
  else if (/^\/story\/\d$/.test(url))
    res.setHeader("content-type", "text/html").end(story(Number(url.at(-1))));
  else if (url === "/shop" && consent) res.writeHead(302, { location: "/consent/collect?back=shop" }).end();
  else if (url === "/shop") res.setHeader("content-type", "text/html").end(story(7));
  else if (url.startsWith("/consent/"))
    res
      .setHeader("content-type", "text/html")
      .end(`<html lang="en"><body><p>Choose how this page may use what it knows.</p></body></html>`);
  else if (url === "/short" && moves) res.writeHead(302, { location: "/long" }).end();
  else if (url === "/short" || url === "/long")
    res.setHeader("content-type", "text/html").end(`${story(5)}<!-- served ${++served} -->`);
  else if (url === "/report.pdf?page=1.5") res.setHeader("content-type", "application/pdf").end(PDF);
  else if (url === "/papers")
    res.end(
      `<rss version="2.0"><channel><item><link>${base}/report.pdf?page=1.5</link></item></channel></rss>`,
    );
  else if (url === "/wall")
    res
      .setHeader("content-type", "text/html")
      .end(
        `<html lang="en"><head><title>Harbour</title></head><body><div id="didomi-host"><h2>We value your privacy</h2><p>We and our partners store and/or access information on a device.</p><button>Accept all</button></div></body></html>`,
      );
  else res.writeHead(404).end();
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

describe("add", () => {
  it("refuses an address of this machine unless told, and asks nobody", async () => {
    const seen = await onrecord("add", `${base}/story/9`);
    expect(seen.code).toBe(3);
    expect(seen.out + seen.err).toContain("ON110");
    expect(asked).toEqual([]);
  });
  it("stores no consent dialogue, and none as a version of an article", async () => {
    const ledger = join(place.folder, "consent");
    const add = (...paths: string[]) => onrecord("add", "--allow-private", "--ledger", ledger, ...paths);
    expect((await add(`${base}/shop`)).code).toBe(0);
    consent = true;
    const seen = await add(`${base}/shop`, `${base}/wall`);
    expect(seen.code).toBe(3);
    expect(seen.out.match(/failed .*ON114 .* leads to a consent dialogue/g)).toHaveLength(2);
    const rows = JSON.parse((await onrecord("list", "--ledger", ledger, "--format", "json")).out);
    expect(rows.map((row: { title: string; version: number }) => [row.title, row.version])).toEqual([
      ["Harbour, part 7", 1],
    ]);
  });
  it("takes an address and the one it leads to for one document, whichever was asked first", async () => {
    const listed = async (ledger: string[]) =>
      JSON.parse((await onrecord("list", "--format", "json", ...ledger)).out).map(
        (row: { url: string; version: number }) => [row.url, row.version],
      );
    const one = ["--ledger", "leads", "--allow-private"];
    expect((await onrecord("add", `${base}/short`, ...one)).out).toContain("stored");
    expect(await listed(one.slice(0, 2))).toEqual([[`${base}/long`, 1]]);
    expect((await onrecord("add", `${base}/long`, ...one)).out).toContain("new version");
    expect((await onrecord("add", `${base}/short`, ...one)).out).toContain("new version");
    expect(await listed(one.slice(0, 2))).toEqual([[`${base}/long`, 3]]);
    for (const name of ["/short", "/long"])
      expect((await onrecord("show", `${base}${name}`, ...one.slice(0, 2))).out).toContain("Harbour, part 5");
    // A page that moved takes its versions with it.
    const two = ["--ledger", "moved", "--allow-private"];
    moves = false;
    await onrecord("add", `${base}/short`, ...two);
    moves = true;
    expect((await onrecord("add", `${base}/short`, ...two)).out).toContain("new version");
    expect(await listed(two.slice(0, 2))).toEqual([[`${base}/long`, 2]]);
    expect((await onrecord("add", `${base}/long`, ...two)).out).toContain("new version");
    expect(await listed(two.slice(0, 2))).toHaveLength(1);
  });
  it("keeps the bytes of what is no text, and does not fetch them anew for a feed", async () => {
    const ledger = ["--ledger", "papers"];
    const seen = await onrecord("add", "--allow-private", `${base}/report.pdf?page=1.5`, ...ledger);
    expect(seen.code).toBe(0);
    expect(seen.out).toMatch(/kept .*report\.pdf/);
    const rows = JSON.parse((await onrecord("list", "--format", "json", ...ledger)).out);
    expect(rows).toMatchObject([{ notText: { seen: "a PDF document", called: "pdf" } }]);
    expect((await onrecord("verify", ...ledger)).code).toBe(0);
    const shown = await onrecord("show", `${base}/report.pdf?page=1.5`, ...ledger);
    expect([shown.code, shown.err.includes("is a PDF document: its bytes are kept")]).toEqual([2, true]);
    asked.length = 0;
    const watched = await onrecord("watch", "--allow-private", `${base}/papers`, ...ledger);
    expect([watched.code, watched.err.includes("0 new of 1")]).toEqual([0, true]);
    expect(asked).not.toContain("/report.pdf?page=1.5");
  });
  it("fetches a page, keeps its address, and verifies", async () => {
    const seen = await onrecord(
      "add",
      "--allow-private",
      `${base}/story/1`,
      `${base}/nothing`,
      `${base}/closed/1`,
    );
    expect(seen.code).toBe(3);
    expect(seen.out).toContain("stored");
    expect(seen.out + seen.err).toContain("answered 404");
    expect(seen.out + seen.err).toContain("robots.txt");
    expect(asked).not.toContain("/closed/1");
    const rows = JSON.parse((await onrecord("list", "--format", "json")).out) as { url: string }[];
    expect(rows.map((row) => row.url)).toEqual([`${base}/story/1`]);
    expect((await onrecord("verify")).code).toBe(0);
  });
  it("shows where in the page the words stand, with a link to them", async () => {
    const shown = JSON.parse((await onrecord("show", `${base}/story/1`, "--format", "json")).out);
    const said = shown.statements.find((s: { words: string[] }) =>
      s.words.some((w) => w.includes("Nobody will be sent")),
    );
    const [[from, to]] = said.inBytes[0];
    expect(Buffer.from(story(1)).subarray(from, to).toString()).toContain("Nobody will be sent back to work");
    expect(said.link).toMatch(/\/story\/1#:~:text=/);
  });
});

describe("watch", () => {
  it("puts what is new on record, and asks for what is new only", async () => {
    const first = await onrecord("watch", "--allow-private", `${base}/feed`);
    expect(first.err).toContain("1 new of 2");
    expect(first.code).toBe(0);
    asked.length = 0;
    const again = await onrecord("watch", "--allow-private", `${base}/feed`);
    expect(again.err).toContain("nothing new");
    expect(asked).toEqual(["/robots.txt", "/feed"]);
    stories = 3;
    expect((await onrecord("watch", "--allow-private", `${base}/feed`)).out).toContain("1 stored");
  });
  it("tells of what is no feed, with exit code 3", async () => {
    const seen = await onrecord("watch", "--allow-private", `${base}/story/1`);
    expect([seen.code, seen.err.includes("ON109")]).toEqual([3, true]);
  });
});

it("reads every page of a web archive and tells of the one that is damaged", async () => {
  const record = (n: number) => {
    const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${story(n)}`;
    return zlib.gzipSync(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/${n}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`,
    );
  };
  writeFileSync(
    join(place.folder, "crawl.warc.gz"),
    Buffer.concat([record(6), record(7), record(8).subarray(0, 60)]),
  );
  const seen = await onrecord("add", "crawl.warc.gz");
  expect(seen.code).toBe(3);
  expect(seen.out).toContain("2 stored");
  expect(seen.out + seen.err).toContain("packing is damaged or cut off");
  expect((await onrecord("verify")).code).toBe(0);
});
