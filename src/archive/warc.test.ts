// WARC: whole archives, cut ones, lying ones, packed ones — good records are kept, bad ones named, nothing hangs.
import { createHash } from "node:crypto";
import zlib from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestDiffers } from "./digest.ts";
import { readWarc, unchunk, type WarcEntry } from "./warc.ts";

const http = (body: string | Buffer, more = "", status = "200 OK") =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n${more}\r\n`),
    Buffer.from(body),
  ]);
const record = (
  uri: string,
  block: Buffer,
  more = "",
  type = "response",
  length: string | number = block.length,
) =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2023-03-14T09:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n${more}Content-Length: ${length}\r\n\r\n`,
    ),
    block,
    Buffer.from("\r\n\r\n"),
  ]);
const page = (n: number) => record(`https://post.example/${n}`, http(`<p>page ${n}</p>`));
async function* inParts(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}
const read = async (bytes: Buffer, size = 1000): Promise<WarcEntry[]> => {
  const out: WarcEntry[] = [];
  for await (const entry of readWarc(inParts(bytes, size))) out.push(entry);
  return out;
};
const told = (entries: readonly WarcEntry[]) =>
  entries.map((e) => (e.kind === "page" ? Buffer.from(e.body).toString() : `${e.kind}: ${e.why}`));

describe("an archive", () => {
  it("gives its pages with their addresses, however it is cut into parts", async () => {
    const bytes = Buffer.concat([record("", Buffer.from("software: x"), "", "warcinfo"), page(1), page(2)]);
    for (const size of [1, 7, 100, 100_000]) {
      const entries = await read(bytes, size);
      expect(told(entries)).toEqual(["<p>page 1</p>", "<p>page 2</p>"]);
      expect(entries[0]).toMatchObject({ uri: "https://post.example/1", date: "2023-03-14T09:00:00Z" });
    }
  });
  it("packed as one member a record, and as one member", async () => {
    expect(told(await read(Buffer.concat([page(1), page(2)].map((r) => zlib.gzipSync(r)))))).toEqual([
      "<p>page 1</p>",
      "<p>page 2</p>",
    ]);
    expect(told(await read(zlib.gzipSync(Buffer.concat([page(1), page(2)]))))).toHaveLength(2);
  });
  it.each([
    [
      "chunked",
      http("8\r\n<p>one</\r\n2;x=y\r\np>\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n"),
      "<p>one</p>",
    ],
    ["gzip inside", http(zlib.gzipSync("<p>in</p>"), "Content-Encoding: gzip\r\n"), "<p>in</p>"],
    ["said to be packed and is not", http("<p>plain</p>", "Content-Encoding: gzip\r\n"), "<p>plain</p>"],
    ["damaged packing", http("xx", "Content-Encoding: gzip\r\n"), "failed: its packing is damaged"],
    [
      "ten packings",
      http("xx", `Content-Encoding: ${Array(10).fill("gzip").join(", ")}\r\n`),
      "failed: its packing",
    ],
    [
      "a bomb",
      http(zlib.gzipSync(Buffer.alloc(3_000_000)), "Content-Encoding: gzip\r\n"),
      "failed: it unpacks out of all proportion",
    ],
    ["not found", http("x", "", "404 Not Found"), "skipped: an answer 404"],
    ["no head", Buffer.from("HTTP/1.1 200 OK"), "failed: its HTTP head does not end"],
    ["a header without a colon", http("<p>a</p>", "nonsense\r\n"), "<p>a</p>"],
  ])("%s", async (_name, block, want) =>
    expect(told(await read(record("https://a.example/", block)))[0]).toContain(want),
  );
  it("tells of digests that differ, and takes right ones", async () => {
    const body = Buffer.from("<p>page</p>");
    const sha = createHash("sha1").update(body).digest("hex");
    expect(
      told(await read(record("https://a.example/", http(body), `WARC-Payload-Digest: sha1:${sha}\r\n`))),
    ).toEqual(["<p>page</p>"]);
    const wrong = `WARC-Payload-Digest: sha1:${"0".repeat(40)}\r\nWARC-Block-Digest: sha1:${"0".repeat(40)}\r\n`;
    expect(await read(record("https://a.example/", http(body), wrong))).toMatchObject([
      { kind: "page", digestDiffers: true },
    ]);
    const lying = `WARC-Payload-Digest: sha1:${sha}\r\nWARC-Block-Digest: sha1:${"0".repeat(40)}\r\n`;
    expect(await read(record("https://a.example/", http(body), lying))).toMatchObject([
      { digestDiffers: true },
    ]);
    const packed = http(zlib.gzipSync(body), "Content-Encoding: gzip\r\n");
    expect(
      await read(record("https://a.example/", packed, `WARC-Payload-Digest: sha1:${sha}\r\n`)),
    ).toMatchObject([{ kind: "page", digestDiffers: false }]);
    expect(digestDiffers("md5:abc", body)).toBe(false);
    expect(digestDiffers("sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", Buffer.alloc(0))).toBe(false);
  });
  it("revisits of pages seen before are skipped, others named; none is followed", async () => {
    const revisit = (more: string) => record("https://a.example/", Buffer.alloc(0), more, "revisit");
    const first = record("https://a.example/", http("<p>a</p>"), "WARC-Record-ID: <urn:uuid:1>\r\n");
    const byId = revisit("WARC-Record-ID: <urn:uuid:2>\r\nWARC-Refers-To: <urn:uuid:1>\r\n");
    const byAddress = revisit(
      "WARC-Refers-To-Target-URI: https://a.example/\r\nWARC-Refers-To-Date: 2023-03-14T09:00:00Z\r\n",
    );
    const ofRevisit = revisit("WARC-Record-ID: <urn:uuid:3>\r\nWARC-Refers-To: <urn:uuid:3>\r\n");
    const resolved = "skipped: a revisit: its page is in an earlier record";
    const lost = "failed: an unresolved revisit: its page is in no record read before it";
    expect(told(await read(Buffer.concat([byId, first, byId, byAddress, ofRevisit, page(1)])))).toEqual([
      lost,
      "<p>a</p>",
      resolved,
      resolved,
      lost,
      "<p>page 1</p>",
    ]);
  });
  it.each(["javascript:1", "../../etc/passwd", "https://me:pw@a.example/x"])(
    "the odd address %s",
    async (uri) => {
      const [entry] = await read(record(uri, http("<p>a</p>")));
      expect(entry?.uri === null || entry?.uri === "https://a.example/x").toBe(true);
    },
  );
});

describe("damaged archives keep what came before", () => {
  const two = Buffer.concat([page(1), page(2)]);
  it.each([
    ["cut in a record", two.subarray(0, -20), "ends inside a record"],
    ["cut packing", Buffer.concat([zlib.gzipSync(page(1)), zlib.gzipSync(page(2)).subarray(0, 40)]), ""],
    [
      "a negative length",
      Buffer.concat([page(1), record("https://a/", http("x"), "", "response", "-5")]),
      "cannot be believed",
    ],
    [
      "a length beyond all numbers",
      Buffer.concat([page(1), record("https://a/", http("x"), "", "response", "9223372036854775808")]),
      "cannot be believed",
    ],
    [
      "a length beyond the limit",
      Buffer.concat([page(1), record("https://a/", http("x"), "", "response", 60_000_000)]),
      "ends inside a record",
    ],
    [
      "a head without end",
      Buffer.concat([page(1), Buffer.from(`WARC/1.0\r\n${"a: b\r\n".repeat(20_000)}`)]),
      "head does not end",
    ],
    ["garbage", Buffer.concat([page(1), Buffer.from("garbage\r\n\r\n")]), "cannot be believed"],
  ])("%s", async (_name, bytes, why) => {
    const out = told(await read(Buffer.from(bytes)));
    expect(out[0]).toBe("<p>page 1</p>");
    expect(out.at(-1)).toMatch(/^failed: /);
    expect(out.at(-1)).toContain(why);
  });
  it("stops at an archive that unpacks out of all proportion", async () =>
    expect(
      told(
        await read(
          zlib.gzipSync(record("https://a/", http(Buffer.alloc(30_000_000))), { level: 9 }),
          100_000,
        ),
      ).at(-1),
    ).toContain("proportion"));
  it("never throws, and gives the same twice", async () => {
    const seed = Buffer.concat([page(1), zlib.gzipSync(page(2)), page(3)]);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(seed.length),
        fc.nat(60),
        fc.uint8Array({ maxLength: 20 }),
        async (at, cut, put) => {
          const bytes = Buffer.concat([seed.subarray(0, at), put, seed.subarray(at + cut)]);
          expect(await read(bytes, 50)).toEqual(await read(bytes, 300));
        },
      ),
      { numRuns: 300 },
    );
  });
  it("keeps a chunked body's good part", () =>
    expect(unchunk(Buffer.from("3\r\nabc\r\nzz\r\n")).toString()).toBe("abc"));
});
