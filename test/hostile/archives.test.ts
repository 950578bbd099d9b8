// Hostile list, section W: web archives, zip files and files of any kind. The codes are those of docs/hostile.md.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import zlib from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { readWarc, type WarcEntry } from "../../src/archive/warc.ts";
import { scratch } from "../e2e/support/builders.ts";
import { jsonLines, report, run } from "../e2e/support/run.ts";
import { makeZip } from "../e2e/support/zip.ts";

const place = scratch();
afterAll(() => place.remove());
const at = (name: string) => join(place.folder, name);
const put = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content);
const onrecord = (...args: string[]) => run(args, { cwd: place.folder });
const SAID = "The dam at Karst is safe, minister Mila Orel said on Monday. “It will hold,” she said.";
const page = (n: number) =>
  `<html lang="en"><head><title>Dam ${n}</title></head><body><article><h1>Dam ${n}</h1><p>Part ${n}. ${SAID}</p></article></body></html>`;
const http = (body: string | Buffer, more = "") =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${more}\r\n`),
    Buffer.from(body),
  ]);
const record = (
  n: number | string,
  block: Buffer,
  more = "",
  type = "response",
  length: number | string = block.length,
) =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://post.example/${n}\r\nWARC-Date: 2031-03-03T09:00:00Z\r\n${more}Content-Length: ${length}\r\n\r\n`,
    ),
    block,
    Buffer.from("\r\n\r\n"),
  ]);
const good = (n: number) => record(n, http(page(n)));
const entries = async (bytes: Uint8Array): Promise<WarcEntry[]> => {
  const out: WarcEntry[] = [];
  for await (const entry of readWarc(
    (async function* () {
      yield bytes;
    })(),
  ))
    out.push(entry);
  return out;
};
const told = async (bytes: Uint8Array) =>
  (await entries(bytes)).map((e) =>
    e.kind === "page" ? `page ${e.uri}` : `${e.kind} at ${e.offset}: ${e.why}`,
  );

test.each([
  ["a cut record", Buffer.concat([good(1), good(2).subarray(0, -40)]), "ends inside a record"],
  [
    "cut packing",
    Buffer.concat([zlib.gzipSync(good(1)), zlib.gzipSync(good(2)).subarray(0, 50)]),
    "damaged or cut off",
  ],
  [
    "a length too large",
    Buffer.concat([good(1), record(2, http("x"), "", "response", 9999)]),
    "ends inside a record",
  ],
  [
    "a negative length",
    Buffer.concat([good(1), record(2, http("x"), "", "response", "-1")]),
    "cannot be believed",
  ],
  [
    "a length of 2^63",
    Buffer.concat([good(1), record(2, http("x"), "", "response", "9223372036854775808")]),
    "cannot be believed",
  ],
  [
    "no line breaks after a record",
    Buffer.concat([good(1), good(2).subarray(0, -4), Buffer.from("x")]),
    "head does not end",
  ],
])("W1: %s: what came before is kept, the bad one named with its place", async (_, bytes, why) => {
  const found = await told(bytes);
  expect(found[0]).toBe("page https://post.example/1");
  expect(found.at(-1)).toMatch(/^failed at \d+: /);
  expect(found.at(-1)).toContain(why);
});

test("W2: bombs stop at the limits: one packing in a record, two in an answer, a hundred to one", async () => {
  const bomb = zlib.gzipSync(Buffer.alloc(20_000_000));
  expect(await told(record(1, http(bomb, "Content-Encoding: gzip\r\n")))).toEqual([
    expect.stringContaining("out of all proportion"),
  ]);
  const nested = http(zlib.gzipSync(zlib.gzipSync(page(1))), "Content-Encoding: gzip, gzip\r\n");
  expect(await told(record(1, nested))).toEqual([
    expect.stringContaining('packing "gzip, gzip" is not read'),
  ]);
  expect(
    (await told(zlib.gzipSync(record(1, http(Buffer.alloc(40_000_000))), { level: 9 }))).at(-1),
  ).toContain("proportion");
});

test("W3: a page whose digest tells of other bytes is stored, marked, and never counted as vouched for", async () => {
  const wrong = `WARC-Payload-Digest: sha1:${"A".repeat(32)}\r\n`;
  const right = `WARC-Payload-Digest: sha1:${createHash("sha1").update(page(2)).digest("hex")}\r\n`;
  put("w3.warc", Buffer.concat([record(1, http(page(1)), wrong), record(2, http(page(2)), right)]));
  expect((await onrecord("add", "w3.warc", "--ledger", "w3")).out).toContain("2 stored");
  for (const again of [false, true]) {
    if (again) await onrecord("reextract", "--ledger", "w3");
    const shown = JSON.parse(
      (await onrecord("show", "https://post.example/1", "--format", "json", "--ledger", "w3")).out,
    );
    expect(JSON.stringify(shown)).toContain("digest-mismatch");
    const verified = await onrecord("verify", "--ledger", "w3");
    expect(verified.code).toBe(0);
    expect(verified.out).toMatch(/2 of pages that their archive's digest does not vouch for/);
    expect(verified.err).toContain(
      "https://post.example/1: the digest in its web archive tells of other bytes",
    );
    expect(verified.err).not.toContain("https://post.example/2");
  }
});

test.each([
  [
    "broken chunks",
    record(1, http(`10\r\n<p>0123456789abc\r\nzz\r\n`, "Transfer-Encoding: chunked\r\n")),
    "page https://post.example/1",
  ],
  ["a header without a colon", record(1, http(page(1), "nonsense\r\n")), "page https://post.example/1"],
  [
    "NUL and ESC in a header",
    record(1, http(page(1), "X-A: \u0000\u001b[31m\r\n")),
    "page https://post.example/1",
  ],
  [
    "bare line feeds",
    Buffer.from(
      "WARC/1.0\nWARC-Type: response\nWARC-Target-URI: https://post.example/1\nContent-Length: 54\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>page</p>\n\n",
    ),
    "https://post.example/1",
  ],
])("W4: %s: read with patience", async (_, bytes, want) => {
  expect((await told(bytes))[0]).toContain(want);
});
test("W4: an odd target is a name and not shown as an address; what a header says reaches no terminal", async () => {
  const odd = Buffer.from(
    good(1).toString("latin1").replace("https://post.example/1", "javascript:\u001b[2Jalert(1)"),
    "latin1",
  );
  put("w4.warc", odd);
  const ran = await onrecord("add", "w4.warc", "--ledger", "w4");
  expect(ran.out).toContain("1 stored");
  expect(ran.out + ran.err).not.toMatch(/\u001b|javascript:/);
});

test("W5: revisits of no page, of each other and of themselves are named as unresolved; doubled ids do no harm", async () => {
  const id = (n: number) => `WARC-Record-ID: <urn:uuid:${n}>\r\n`;
  const revisit = (own: number, to: number) =>
    record(own, Buffer.alloc(0), `${id(own)}WARC-Refers-To: <urn:uuid:${to}>\r\n`, "revisit");
  const twice = record(1, http(page(1)), id(1));
  const found = await told(
    Buffer.concat([revisit(5, 6), revisit(6, 5), revisit(7, 7), twice, twice, revisit(8, 1)]),
  );
  expect(found.map((t) => t.replace(/ at \d+/, ""))).toEqual([
    ...Array(3).fill("failed: an unresolved revisit: its page is in no record read before it"),
    "page https://post.example/1",
    "page https://post.example/1",
    "skipped: a revisit: its page is in an earlier record",
  ]);
  put("w5.warc", Buffer.concat([revisit(5, 6), twice, revisit(8, 1)]));
  const ran = await onrecord("add", "w5.warc", "--ledger", "w5");
  expect([ran.code, ran.out.includes("1 stored"), ran.out.includes("unresolved revisit")]).toEqual([
    3,
    true,
    true,
  ]);
});

test("W6: entries of a zip file that lead elsewhere, are links or have a name twice are refused; nothing is written", async () => {
  mkdirSync(at("w6/in"), { recursive: true });
  const text = Buffer.from(report(1));
  const names = [
    "../canary.txt",
    "a/../../canary.txt",
    "/tmp/canary.txt",
    "C:canary.txt",
    "C:..\\canary.txt",
    "a\\canary.txt",
    "x\0.txt",
  ];
  put(
    "w6/in/a.zip",
    makeZip([
      { name: "good.txt", bytes: text },
      ...names.map((name) => ({ name, bytes: text })),
      { name: "GOOD.TXT", bytes: text },
      { name: "link.txt", bytes: Buffer.from("/etc/passwd"), attributes: 0xa1ff0000 },
    ]),
  );
  const ran = await onrecord("add", "w6/in/a.zip", "--ledger", "w6/ledger");
  expect(ran.out).toContain(`1 stored, 0 duplicate, ${names.length + 2} failed`);
  expect(ran.out.match(/leads elsewhere/g)).toHaveLength(names.length);
  expect([readdirSync(at("w6")).sort(), readdirSync(at("w6/in"))]).toEqual([["in", "ledger"], ["a.zip"]]);
});

describe("zip files made to unpack for ever", () => {
  test("W7: overlaps, archives within archives, too many entries, sizes that lie", async () => {
    const text = Buffer.from(report(1));
    put(
      "w7.zip",
      makeZip([
        { name: "a.txt", bytes: text },
        { name: "b.txt", bytes: Buffer.from("x"), offset: 10 },
        { name: "inner.zip", bytes: makeZip([{ name: "c.txt", bytes: text }]) },
        { name: "bomb.txt", bytes: Buffer.alloc(5_000_000, 97), deflate: true },
        { name: "liar.txt", bytes: text, deflate: true, size: 3 },
      ]),
    );
    const ran = await onrecord("add", "w7.zip", "--ledger", "w7");
    for (const why of [
      "overlaps another entry",
      "an archive within an archive is not read",
      "out of all proportion",
    ])
      expect(ran.out).toContain(why);
    const many = makeZip([{ name: "a.txt", bytes: text }]);
    many.writeUInt16LE(0xfffe, many.length - 12);
    put("w7b.zip", many);
    expect((await onrecord("add", "w7b.zip", "--ledger", "w7")).out).toContain("its list is damaged");
  });
});

test("W8: links, pipes, sockets, devices, empty and sparse files are passed over or named; the rest is read", async () => {
  mkdirSync(at("w8"));
  put("w8/good.txt", report(1));
  put("w8/empty.txt", "");
  put("w8/sparse.txt", "");
  truncateSync(at("w8/sparse.txt"), 10 * 1024 ** 3);
  put("outside.txt", report(2));
  symlinkSync("../outside.txt", at("w8/link.txt"));
  symlinkSync("loop.txt", at("w8/loop.txt"));
  execFileSync("mkfifo", [at("w8/pipe.txt")]);
  const ran = await onrecord("add", "w8", "/dev/zero", "--ledger", "w8-ledger");
  expect(ran.code).toBe(3);
  expect(ran.out).toContain("1 stored");
  const said = ran.out + ran.err;
  for (const [name, why] of [
    ["empty.txt", "is empty"],
    ["sparse.txt", "ON103"],
    ["link.txt", "a symbolic link"],
    ["loop.txt", "a symbolic link"],
    ["pipe.txt", "a pipe"],
    ["/dev/zero", "a device"],
  ] as const)
    expect(
      said.split("\n").some((line) => line.includes(name) && line.includes(why)),
      `${name}: ${why}`,
    ).toBe(true);
});

test("W9: odd names work, are printed escaped, and are never options", async () => {
  mkdirSync(at("w9"));
  const names = [
    "line\nbreak.txt",
    "esc\u001b[2J.txt",
    "-rf.txt",
    "--help.txt",
    "rtl\u202etxt.txt",
    `${"n".repeat(250)}.txt`,
  ];
  for (const [i, name] of names.entries()) put(`w9/${name}`, report(i));
  writeFileSync(
    Buffer.concat([Buffer.from(`${at("w9")}/bad`), Buffer.from([0xff]), Buffer.from(".txt")]),
    report(90),
  );
  const ran = await onrecord("add", "w9", "--ledger", "w9-ledger");
  expect(ran.code).toBe(0);
  expect(ran.out).toContain(`${names.length + 1} articles: ${names.length + 1} stored`);
  expect(/[\u001b\u202e]/.test(ran.out)).toBe(false);
  expect(ran.out).not.toContain("line\nbreak");
});

test.each([
  ["a PDF called .html", "w10.html", Buffer.from("%PDF-1.7\n<html><p>x</p>"), "a PDF document"],
  ["a picture called .txt", "w10.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "a PNG image"],
  [
    "an office document called .html",
    "w10b.html",
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    "an old office document",
  ],
])(
  "W10: %s is told by its bytes and refused by name; a page called .txt is read as a page",
  async (_, name, bytes, kind) => {
    put(name, bytes);
    put("w10-page.txt", page(1));
    const ran = await onrecord("read", "--format", "json", name, "w10-page.txt");
    expect(ran.code).toBe(3);
    expect(ran.err).toContain(`ON102 "${name}" is ${kind}`);
    expect(JSON.parse(ran.out)).toMatchObject([{ format: "html" }]);
  },
);

test("W10: what is no text is stored as it came, with what it is and what it was called, and not parsed", async () => {
  const pdf = Buffer.from("%PDF-1.7\n<html><p>“The dam is safe,” Mila Orel said.</p>");
  mkdirSync(at("w10-in"));
  put("w10-in/report.html", pdf);
  put("w10-in/twin.txt", pdf);
  put("w10-in/real.txt", report(1));
  const added = await onrecord("add", "w10-in", "--ledger", "w10-ledger", "--format", "jsonl");
  expect(added.code).toBe(0);
  expect(jsonLines(added.out)).toMatchObject([
    { outcome: "stored", input: "w10-in/real.txt" },
    { outcome: "kept", input: "w10-in/report.html", seen: "a PDF document", called: "html", again: false },
    { outcome: "kept", input: "w10-in/twin.txt", seen: "a PDF document", called: "txt", again: true },
    { outcome: "total", stored: 1, duplicate: 0, failed: 0, kept: 2 },
  ]);
  const again = await onrecord("add", "w10-in", "--ledger", "w10-ledger");
  expect(again.out).toContain("1 article: 0 stored, 1 duplicate, 0 failed");
  expect(again.out).toContain("2 that are no text kept as bytes.");
  const list = JSON.parse((await onrecord("list", "--ledger", "w10-ledger", "--format", "json")).out);
  expect(list).toMatchObject([
    { notText: null },
    { id: null, file: "w10-in/report.html", notText: { seen: "a PDF document", called: "html" } },
  ]);
  expect((await onrecord("list", "--ledger", "w10-ledger")).out).toContain("1 more that is no text");
  expect((await onrecord("search", "dam", "safe", "--ledger", "w10-ledger")).out).not.toContain(
    "report.html",
  );
  const file = at("w10-ledger/ledger.sqlite");
  const { openDriver } = await import("../../src/store/driver.ts");
  const driver = openDriver(file, { readOnly: false });
  const sha256 = createHash("sha256").update(pdf).digest("hex");
  const kept = driver.prepare("SELECT bytes FROM blobs WHERE sha256 = ?").get(sha256)?.bytes as Uint8Array;
  expect(Buffer.from(kept).equals(pdf)).toBe(true);
  expect((await onrecord("verify", "--ledger", "w10-ledger")).code).toBe(0);
  driver.exec("DROP TRIGGER blobs_keep_update");
  driver.prepare("UPDATE blobs SET bytes = ? WHERE sha256 = ?").run(Buffer.from("%PDF-1.8"), sha256);
  driver.close();
  const bad = await onrecord("verify", "--ledger", "w10-ledger");
  expect([bad.code, bad.out]).toEqual([
    5,
    expect.stringContaining("report.html: The bytes that are no text"),
  ]);
});
