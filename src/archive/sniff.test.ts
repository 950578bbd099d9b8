// A web archive is known by how it begins, packed or not, whatever it is called.
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { beginsAsWarc } from "./sniff.ts";

const record = Buffer.from(
  `WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 900\r\n\r\n${"x".repeat(900)}\r\n\r\n`,
);
const large = Buffer.concat([
  record,
  Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 7919) % 251)),
]);

test.each([
  ["plain", record, true],
  ["packed", gzipSync(record), true],
  ["packed, of which only the beginning is there", gzipSync(large).subarray(0, 300), true],
  ["two packed records", Buffer.concat([gzipSync(record), gzipSync(record)]), true],
  ["another packed file", gzipSync(Buffer.from("A report on WARC/1.1.")), false],
  ["packed and damaged at once", Buffer.from([0x1f, 0x8b, 0, 0, 0]), false],
  ["text", Buffer.from("WARC is short"), false],
  ["nothing", Buffer.alloc(0), false],
] as const)("%s", (_, bytes, is) => {
  expect(beginsAsWarc(bytes)).toBe(is);
});
