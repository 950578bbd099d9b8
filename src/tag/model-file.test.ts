// The container of the model file: what is written is read; sizes that lie are refused even under a right checksum.
import fc from "fast-check";
import { expect, test } from "vitest";
import { OnrecordError } from "../errors.ts";
import { checksum, HEADER_BYTES, readModelFile, section, writeModelFile } from "./model-file.ts";

/** Makes the checksum right again after a change. */
function seal(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [a, b] = checksum(bytes, HEADER_BYTES);
  view.setUint32(16, a, true);
  view.setUint32(20, b, true);
  return bytes;
}

const code = (f: () => unknown) => {
  try {
    f();
  } catch (e) {
    return e instanceof OnrecordError ? e.code : "other";
  }
  return "none";
};

test("gives back every section", () => {
  const name = fc.stringMatching(/^[a-z]{1,16}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 40 })), {
        selector: (s) => s[0],
        maxLength: 8,
      }),
      (list) => {
        const read = readModelFile(writeModelFile(new Map(list)));
        expect([...read].map(([k, v]) => [k, [...v]])).toEqual(list.map(([k, v]) => [k, [...v]]));
      },
    ),
  );
});

test.each([
  ["too many sections", 12, 65],
  ["more sections than fit", 12, 60],
  ["a section that begins behind the end", HEADER_BYTES + 16, 1_000_000],
  ["a section that begins in the header", HEADER_BYTES + 16, 8],
  ["a section longer than the file", HEADER_BYTES + 20, 0xffffffff],
  ["a size that is not the file's", 8, 7],
  ["a version to come", 4, 99],
])("refuses %s", (_, at, value) => {
  const bytes = writeModelFile(new Map([["part", Uint8Array.of(1, 2, 3)]]));
  new DataView(bytes.buffer).setUint32(at, value, true);
  expect(code(() => readModelFile(seal(bytes)))).toBe("ON601");
});

test("names a section that is missing or has another size", () => {
  const read = readModelFile(writeModelFile(new Map([["part", Uint8Array.of(1, 2, 3)]])));
  expect(code(() => section(read, "other"))).toBe("ON601");
  expect(code(() => section(read, "part", 4))).toBe("ON601");
  expect([...section(read, "part", 3)]).toEqual([1, 2, 3]);
});
