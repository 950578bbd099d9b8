// Where words stand as seen from a cue, on a tree drawn by hand and on trees that are none.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Columns } from "./columns.ts";
import { fillPaths, makePaths } from "./paths.ts";

const columns = (head: number[], coarse: number[] = head.map(() => 2)): Columns => ({
  size: head.length,
  word: new Int32Array(head.length),
  lemma: new Int32Array(head.length),
  tag: new Uint8Array(head.length),
  coarse: Uint8Array.from(coarse),
  rel: new Uint8Array(head.length),
  head: Int32Array.from(head),
  ner: new Uint8Array(head.length),
  quote: new Uint8Array(head.length),
});

describe("fillPaths", () => {
  // 0 Orlo ← 1 said → 5 rise; 2 that ← 5, 3 taxes ← 5, 4 would ← 5
  const k = columns([1, -1, 5, 5, 5, 1], [2, 1, 6, 2, 1, 1]);
  it("gives the branch, the steps up and the verb above", () => {
    const p = makePaths(8);
    fillPaths(k, 1, 0, 5, p);
    expect([...p.up.subarray(0, 6)]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...p.branch.subarray(0, 6)]).toEqual([0, 1, 5, 5, 5, 5]);
    expect([...p.down.subarray(0, 6)]).toEqual([1, 0, 2, 2, 2, 1]);
    expect([...p.verb.subarray(0, 6)]).toEqual([1, 1, 5, 5, 4, 5]);
  });
  it("climbs from a cue that is governed itself", () => {
    const p = makePaths(8);
    fillPaths(k, 5, 0, 5, p);
    expect([...p.up.subarray(0, 6)]).toEqual([1, 1, 0, 0, 0, 0]);
  });
  it("ends on any list of heads, circles included, and leaves nothing unset", () => {
    const lists = fc.integer({ min: 1, max: 40 }).chain((n) =>
      fc.record({
        heads: fc.array(fc.integer({ min: -1, max: n - 1 }), { minLength: n, maxLength: n }),
        cue: fc.nat(n - 1),
      }),
    );
    fc.assert(
      fc.property(lists, ({ heads, cue }) => {
        const p = makePaths(40);
        fillPaths(columns(heads), cue, 0, heads.length - 1, p);
        for (let i = 0; i < heads.length; i++) {
          expect(p.up[i]).toBeLessThanOrEqual(5);
          expect(p.branch[i]).toBeGreaterThanOrEqual(0);
          expect(p.branch[i]).toBeLessThan(heads.length);
        }
      }),
    );
  });
});
