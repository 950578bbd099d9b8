// Lines of a dump: cut where they end, whatever the pieces they come in, and passed over where they are too long.
import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

const cut = async (chunks: readonly string[], most = 1000) => {
  const out: (readonly [number, number, string | null])[] = [];
  for await (const { line, offset, bytes } of linesOf(
    chunks.map((chunk) => Buffer.from(chunk)),
    most,
  )) {
    out.push([line, offset, bytes === null ? null : Buffer.from(bytes).toString()]);
  }
  return out;
};

test("LF and CRLF, with and without a last break", async () => {
  expect(await cut(["a\nb\r\n\nc"])).toEqual([
    [1, 0, "a"],
    [2, 2, "b"],
    [3, 5, ""],
    [4, 6, "c"],
  ]);
  expect(await cut(["a\n"])).toEqual([[1, 0, "a"]]);
  expect(await cut([])).toEqual([]);
});

test("a line that is too long is passed over, the next is not", async () => {
  expect(await cut(["aaaa\nbb\n", "cc", "cc", "c\ndd"], 4)).toEqual([
    [1, 0, "aaaa"],
    [2, 5, "bb"],
    [3, 8, null],
    [4, 14, "dd"],
  ]);
  expect(await cut(["aaaa\r\naaaaa\r\n"], 4)).toEqual([
    [1, 0, "aaaa"],
    [2, 6, null],
  ]);
});

test("where the chunks are cut makes no difference", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("a", "\n", "\r\n", "bcd", "é")),
      fc.nat(20),
      async (parts, at) => {
        const whole = Buffer.from(parts.join(""));
        const pieces = [whole.subarray(0, at), whole.subarray(at)];
        const lines = async (chunks: readonly Uint8Array[]) => {
          const out: string[] = [];
          for await (const { offset, bytes } of linesOf(chunks, 6))
            out.push(`${offset} ${bytes && Buffer.from(bytes)}`);
          return out;
        };
        expect(await lines(pieces)).toEqual(await lines([whole]));
      },
    ),
  );
});
