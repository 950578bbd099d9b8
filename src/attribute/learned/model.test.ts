// The extractor's file: what is written is read again, and a damaged one is refused before it is used.
import { describe, expect, it } from "vitest";
import { type ExtractorModel, readExtractorModel, writeExtractorModel } from "./model.ts";
import { pack, sumOf, sumRows, type Table } from "./tables.ts";

const table = (bits: number, width: number): Table =>
  pack(
    Float32Array.from({ length: 2 ** bits * width }, (_, i) => Math.sin(i)),
    bits,
    width,
    4,
  );
const model: ExtractorModel = {
  cueWords: Uint32Array.of(1, 5, 4_000_000_000),
  cue: table(8, 1),
  node: table(8, 3),
  edge: table(8, 9),
  step: table(8, 1),
  judge: table(8, 1),
  floor: 0.1,
  threshold: 0.5,
};

describe("the extractor's file", () => {
  const bytes = writeExtractorModel(model);
  it("is read as it was written, and written the same twice", () => {
    expect(readExtractorModel(bytes)).toEqual(model);
    expect(writeExtractorModel(model)).toEqual(bytes);
  });
  it.each([
    ["cut short", (b: Uint8Array) => b.slice(0, 100)],
    ["empty", () => new Uint8Array()],
    ["changed in one byte", (b: Uint8Array) => b.map((x, i) => (i === 1500 ? x ^ 1 : x))],
    ["another file", () => new TextEncoder().encode("{}".repeat(5000))],
  ])("is refused when it is %s", (_, damage) => {
    expect(() => readExtractorModel(damage(bytes))).toThrow(expect.objectContaining({ code: "ON601" }));
  });
});

describe("tables", () => {
  it("keep weights to half a unit, and cut what is beyond the most", () => {
    const weights = Float32Array.of(0.5, -0.25, 9, -9, ...new Array(252).fill(0));
    const t = pack(weights, 8, 1, 2);
    const at = (row: number) => sumOf(t, Int32Array.of(row << 24), 1);
    expect(at(0)).toBeCloseTo(0.5, 1);
    expect(at(1)).toBeCloseTo(-0.25, 1);
    expect(at(2)).toBeCloseTo(2, 9);
    expect(at(3)).toBeCloseTo(-2, 9);
  });
  it.each([3, 9, 4])("add up rows %i wide as they add up single weights", (width) => {
    const t = table(8, width);
    const hash = Int32Array.of(3 << 24, 7 << 24, (200 << 24) | 0);
    const out = new Float64Array(width + 1);
    sumRows(t, hash, hash.length, out, 1);
    for (let k = 0; k < width; k++) {
      const sum = [3, 7, 200].reduce((n, row) => n + (t.bytes[row * width + k] as number), 0);
      expect(out[k + 1]).toBeCloseTo(sum * t.unit, 9);
    }
  });
});
