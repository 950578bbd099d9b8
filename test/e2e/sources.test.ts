// Sources through the program: tables, other people's dumps, mails, web archive collections and libraries of references.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { scratch } from "./support/builders.ts";
import { run } from "./support/run.ts";
import { makeZip } from "./support/zip.ts";

let place: ReturnType<typeof scratch>;
const at = (name: string) => join(place.folder, name);
beforeEach(() => {
  place = scratch();
});
afterEach(() => place.remove());
const onrecord = (...args: string[]) =>
  run(args, { cwd: place.folder, env: { ONRECORD_LEDGER: at("ledger") } });
const list = async () => JSON.parse((await onrecord("list", "--format", "json")).out);

const SAID = "The dam at Karst is safe, minister Mila Orel said on Monday. “It will hold,” she said.";
const PAGE = `<html lang="en"><head><title>Dam is safe</title></head><body><article><h1>Dam is safe</h1><p>${SAID}</p><p>Nobody lives in the old valley any longer, and the water is low.</p></article></body></html>`;

test("a table by its usual columns, and one by a person's word", async () => {
  writeFileSync(
    at("a.csv"),
    `id,Headline,Body,Source,date\n7,Dam is safe,"${SAID}",Ardun Post,2031-03-03\n8,Empty,,Ardun Post,2031-03-03\n`,
  );
  const added = await onrecord("add", "a.csv");
  expect(added.code).toBe(3);
  expect(added.out).toContain("2 articles: 1 stored, 0 duplicate, 1 failed; 2 statements.");
  expect(added.out).toContain('failed a.csv:3: ON105 Line 3 of "a.csv" (byte');
  expect((await list())[0]).toMatchObject({
    externalId: "7",
    title: "Dam is safe",
    outlet: "Ardun Post",
    published: "2031-03-03",
  });
  writeFileSync(at("b.csv"), `nr;worte\n1;"${SAID}"\n`);
  expect((await onrecord("add", "b.csv")).out).toContain("no column of it is known to hold the text");
  expect((await onrecord("add", "b.csv", "--fields", "text=worte,id=nr")).out).toContain("1 stored");
  expect((await onrecord("add", "b.csv", "--fields", "text=wort")).out).toContain('it has no column "wort"');
  expect((await onrecord("add", "b.csv", "--fields", "words=x")).err).toContain("ON302");
  expect((await onrecord("verify")).code).toBe(0);
});

test("another's dump by its fields, paths too", async () => {
  writeFileSync(
    at("d.jsonl"),
    `${JSON.stringify({ uid: "x1", main: { text: SAID }, source: { name: "Karst Daily" } })}\nnot json\n`,
  );
  const added = await onrecord("add", "d.jsonl", "--fields", "id=uid,text=main.text,outlet=source.name");
  expect(added.out).toContain("2 articles: 1 stored, 0 duplicate, 1 failed");
  expect((await list())[0]).toMatchObject({ externalId: "x1", outlet: "Karst Daily", statements: 2 });
  expect((await onrecord("verify")).code).toBe(0);
});

test("a mail", async () => {
  writeFileSync(
    at("a.eml"),
    `From: Ardun Post <news@post.example>\r\nDate: Mon, 3 Mar 2031 09:15:00 +0200\r\nMessage-ID: <1@x>\r\nSubject: Dam is safe\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(PAGE).toString("base64")}\r\n`,
  );
  const added = await onrecord("add", "a.eml");
  expect(added.out).toContain("1 stored");
  expect((await list())[0]).toMatchObject({
    title: "Dam is safe",
    outlet: "Ardun Post",
    published: "2031-03-03T09:15+02:00",
    statements: 2,
  });
  await onrecord("reextract");
  expect((await list())[0]).toMatchObject({ outlet: "Ardun Post", statements: 2 });
  expect((await onrecord("verify")).code).toBe(0);
});

test("a web archive collection is read where it lies; hostile entries are named, the rest is read", async () => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`;
  const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/dam\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
  writeFileSync(
    at("c.wacz"),
    makeZip([
      { name: "datapackage.json", bytes: Buffer.from("{}"), deflate: true },
      { name: "archive/data.warc.gz", bytes: gzipSync(record) },
      { name: "../out.warc", bytes: Buffer.from(record) },
      { name: "archive/more.zip", bytes: Buffer.from("PK") },
    ]),
  );
  const added = await onrecord("add", "c.wacz");
  expect(added.out).toContain("3 articles: 1 stored, 0 duplicate, 2 failed");
  expect(added.out).toContain("its name leads elsewhere");
  expect(added.out).toContain("an archive within an archive is not read");
  expect((await list())[0]).toMatchObject({ url: "https://post.example/dam", statements: 2 });
  const packed = await run(["extract", "-", "--format", "jsonl"], {
    cwd: place.folder,
    input: gzipSync(record),
  });
  expect(JSON.parse(packed.out)).toMatchObject({ url: "https://post.example/dam" });
  writeFileSync(at("cut.wacz"), makeZip([{ name: "a.warc", bytes: Buffer.from(record) }]).subarray(0, 90));
  expect((await onrecord("add", "cut.wacz")).out).toContain("ON109 cut.wacz: it has no end");
  const piped = await run(["add", "-"], {
    cwd: place.folder,
    env: { ONRECORD_LEDGER: at("ledger") },
    input: makeZip([]),
  });
  expect(piped.out).toContain("a zip file is read from its end");
});

test("a library of references: what it says of pages, and no fetching unasked", async () => {
  writeFileSync(
    at("lib.json"),
    JSON.stringify([
      {
        type: "article-newspaper",
        title: "The dam, again",
        "container-title": "Ardun Post",
        URL: "https://www.post.example/dam/",
        issued: { "date-parts": [[2031, 3, 1]] },
      },
    ]),
  );
  writeFileSync(
    at("p.html"),
    PAGE.replace("<head>", '<head><link rel="canonical" href="https://post.example/dam">'),
  );
  expect((await onrecord("add", "lib.json")).out).toContain("--follow fetches what a library names");
  const added = await onrecord("add", "p.html", "--metadata", "lib.json");
  expect(added.code).toBe(0);
  expect((await list())[0]).toMatchObject({
    title: "The dam, again",
    outlet: "Ardun Post",
    published: "2031-03-01",
  });
});
