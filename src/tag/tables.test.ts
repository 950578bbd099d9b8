// The three tables of weights: what is put in a row is what is summed, and strangers add nothing.
import fc from "fast-check";
import { expect, test } from "vitest";
import { mix } from "./hash.ts";
import { bestAmong, classesOf, tableSize } from "./linear.ts";
import { MOST_WEIGHT, moveTable, packRow, scoreMoves } from "./move-table.ts";
import { bestClass, checkOf, makeSums, NO_CLASS, ROW_BYTES, SLOTS } from "./slot-table.ts";

const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const weight = fc.integer({ min: -MOST_WEIGHT, max: MOST_WEIGHT });

test("a move's row gives its weights back to its own feature alone", () => {
  fc.assert(
    fc.property(int, weight, weight, (feature, left, right) => {
      const hash = mix(feature);
      const rows = new Int32Array(256);
      rows[hash >>> 24] = packRow(hash, left, right);
      const out = new Int32Array(3);
      scoreMoves(moveTable(rows, 24), Int32Array.of(feature, feature), 2, out);
      expect([...out]).toEqual([0, 2 * left, 2 * right]);
      rows[hash >>> 24] = packRow(hash ^ 1, left, right);
      scoreMoves(moveTable(rows, 24), Int32Array.of(feature), 1, out);
      expect([...out]).toEqual([0, 0, 0]);
    }),
  );
});

test("a row of slots moves the classes it names, and only among those that may be", () => {
  const hash = mix(77);
  const rows = new Int8Array(256 * ROW_BYTES);
  const at = (hash >>> 24) * ROW_BYTES;
  rows[at] = checkOf(hash);
  for (let k = 0; k < SLOTS; k++) rows[at + 1 + 2 * k] = NO_CLASS;
  rows[at + 1] = 5;
  rows[at + 2] = 9;
  rows[at + 3] = 2;
  rows[at + 4] = -9;
  const best = (among: number[], feature = 77) =>
    bestClass({ rows, shift: 24 }, Int32Array.of(feature), 1, Uint8Array.from(among), makeSums());
  expect(best([0, 2, 5])).toBe(5);
  expect(best([2, 3])).toBe(3);
  expect(best([2])).toBe(2);
  rows[at] = checkOf(hash ^ 1);
  expect(best([2, 5])).toBe(2);
});

test("small weights count by their squares, and equals go to the first", () => {
  const weights = new Int8Array(tableSize(8, 4));
  const row = mix(3) >>> 24;
  weights[row + 1] = 3;
  weights[row + 2] = -4;
  const best = (among: number[], n: number) =>
    bestAmong(
      { classes: 4, shift: 24, weights },
      new Int32Array(n).fill(3),
      n,
      Uint8Array.from(among),
      new Int32Array(4),
    );
  expect(best([0, 1, 2], 1)).toBe(1);
  expect(best([0, 2], 1)).toBe(0);
  expect(best([3, 0], 1)).toBe(3);
});

test("masks name the classes of their bits", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(63)), (classes) => {
      let low = 0;
      let high = 0;
      for (const c of classes) {
        if (c < 32) low |= 1 << c;
        else high |= 1 << (c - 32);
      }
      expect([...classesOf(low >>> 0, high >>> 0)]).toEqual([...classes].sort((a, b) => a - b));
    }),
  );
});
