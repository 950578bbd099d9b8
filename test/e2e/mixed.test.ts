// A mixed folder through the program: every item of every kind of input ends as stored, duplicate, failed, kept as bytes or passed over, with a reason, and the counts add up.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scratch } from "./support/builders.ts";
import { jsonLines, run } from "./support/run.ts";
import { makeZip } from "./support/zip.ts";

let place: ReturnType<typeof scratch>;
beforeAll(() => {
  place = scratch();
});
afterAll(() => place.remove());
const onrecord = (...args: string[]) => run(args, { cwd: place.folder });

const said = (n: number) =>
  `Gate ${n} at Karst is safe, minister Mila Orel said on Monday. “It will hold for ${n} years,” she said.`;
const page = (n: number) =>
  `<html lang="en"><head><title>Gate ${n} is safe</title></head><body><article><h1>Gate ${n} is safe</h1><p>${said(n)}</p><p>Nobody lives in the old valley any longer, and the water is low.</p></article></body></html>`;
const http = (n: number) => `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page(n)}`;
const record = (n: number) =>
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/gate${n}\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${Buffer.byteLength(http(n))}\r\n\r\n${http(n)}\r\n\r\n`;
const mail = (n: number) =>
  `From: Ardun Post <news@post.example>\r\nDate: Mon, 3 Mar 2031 09:15:00 +0200\r\nMessage-ID: <${n}@x>\r\nSubject: Gate ${n}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGate ${n}\r\n\r\n${said(n)}\r\n`;
const line = (n: number) => JSON.stringify({ id: `g${n}`, text: said(n), title: `Gate ${n}` });
const HEAD = "Gates\n\nBy Tom Ketter\n\n3 March 2031\n\n";

/** Every file of the folder, with how each of its items ends, by what stands behind the file's name. */
const FILES: readonly (readonly [string, string | Buffer, Readonly<Record<string, string>>])[] = [
  ["a.txt", `${HEAD}${said(1)}\n`, { "": "stored" }],
  ["again.txt", `${HEAD}${said(1)}\n`, { "": "duplicate" }],
  ["page.html", page(2), { "": "stored" }],
  ["bare.html", "<html><head><title>x</title></head><body></body></html>", { "": "failed ON108" }],
  ["empty.txt", "", { "": "failed ON101" }],
  ["picture.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), { "": "kept" }],
  [
    "dump.jsonl",
    `${line(3)}\nno json at all\n${line(4)}\n${line(3)}\n{"id":"g5"}\n`,
    {
      ":1": "stored",
      ":2": "failed ON105",
      ":3": "stored",
      ":4": "duplicate",
      ":5": "failed ON105",
    },
  ],
  [
    "table.csv",
    `id,title,text\n1,Gate 6,"${said(6)}"\n2,Gate 7,\n`,
    { ":2": "stored", ":3": "failed ON105" },
  ],
  ["mail.eml", mail(8), { "": "stored" }],
  [
    "crawl.warc",
    `${record(9)}${record(10)}${record(11).slice(0, 300)}`,
    {
      "#https://post.example/gate9": "stored",
      "#https://post.example/gate10": "stored",
      "#https://post.example/gate11": "failed ON109",
    },
  ],
  [
    "packed.warc.gz",
    Buffer.concat([gzipSync(record(12)), gzipSync(record(13)).subarray(0, 60)]),
    { "#https://post.example/gate12": "stored", "#500": "failed ON109" },
  ],
  [
    "pages.zip",
    makeZip([
      { name: "in.html", bytes: Buffer.from(page(14)) },
      { name: "../out.html", bytes: Buffer.from(page(15)) },
    ]),
    { "/in.html": "stored", "/../out.html": "failed ON109" },
  ],
  [
    "feed.xml",
    `<rss version="2.0"><channel><title>Post</title><item><title>Gate 16</title><link>https://post.example/gate16</link><description>${said(16)}</description></item></channel></rss>`,
    { "": "failed ON102" },
  ],
];

/** Read only where they are named; in a folder they are passed over, with that reason. */
const NAMED = ["table.csv", "pages.zip", "feed.xml"];

test("every item has an end with its reason, and all of them are counted", async () => {
  mkdirSync(join(place.folder, "in"));
  for (const [name, content] of FILES) writeFileSync(join(place.folder, "in", name), content);
  execFileSync("mkfifo", [join(place.folder, "in", "pipe.txt")]);
  const named = NAMED.map((name) => `in/${name}`);
  const ran = await onrecord("add", "in", ...named, "--format", "jsonl");
  const lines = jsonLines(ran.out) as Record<string, string>[];
  const total = lines.pop();
  const ends = lines.map(({ outcome, input, code, reason }) => {
    expect([input, reason ?? ""].join()).toMatch(outcome === "failed" || outcome === "skipped" ? /,./ : /,$/);
    return [input, code === undefined ? outcome : `${outcome} ${code}`];
  });
  const wanted = FILES.flatMap(([name, , items]) =>
    Object.entries(items).map(([item, end]) => [`in/${name}${item}`, end]),
  );
  const passed = [...named, "in/pipe.txt"].map((input) => [input, "skipped"]);
  expect(ends.toSorted()).toEqual([...wanted, ...passed].toSorted());
  const count = (outcome: string) => lines.filter((l) => l.outcome === outcome).length;
  expect(total).toMatchObject({
    outcome: "total",
    stored: count("stored"),
    duplicate: count("duplicate"),
    failed: count("failed"),
    skipped: count("skipped"),
    kept: 1,
  });
  expect(lines.length).toBe(ends.length);
  expect(ran.code).toBe(3);
  const list = JSON.parse((await onrecord("list", "--format", "json")).out);
  expect(list.filter((row: { id: string | null }) => row.id !== null)).toHaveLength(count("stored"));
  expect((await onrecord("verify")).code).toBe(0);
  // The same again: what was stored is a duplicate, what failed fails with the same reason.
  const again = jsonLines((await onrecord("add", "in", ...named, "--format", "jsonl")).out) as Record<
    string,
    string
  >[];
  expect(again.at(-1)).toMatchObject({
    stored: 0,
    duplicate: count("stored") + count("duplicate"),
    failed: count("failed"),
    skipped: count("skipped"),
    kept: 1,
  });
}, 60_000);
