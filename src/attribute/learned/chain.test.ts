// The field's sums and best sequence against all sequences written out, on windows small enough for that.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Chain, decode, LABELS, labelOdds, makeChain, PAIRS, pairOdds, sumAll } from "./chain.ts";

const MOST = 6;
const windows = fc.integer({ min: 1, max: MOST }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    node: fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: size * 3, maxLength: size * 3 }),
    edge: fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: size * 9, maxLength: size * 9 }),
  }),
);

function filled(w: { node: number[]; edge: number[] }): Chain {
  const c = makeChain(MOST);
  c.node.set(w.node);
  c.edge.set(w.edge);
  return c;
}

/** Every sequence of labels with its score. */
function all(c: Chain, size: number): { labels: number[]; score: number }[] {
  let out: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let i = 0; i < size; i++)
    out = out.flatMap(({ labels, score }) =>
      [0, 1, 2].map((y) => ({
        labels: [...labels, y],
        score:
          score +
          (c.node[i * LABELS + y] as number) +
          (c.edge[i * PAIRS + (labels.at(-1) ?? 0) * LABELS + y] as number),
      })),
    );
  return out;
}

describe("the labelling of a window", () => {
  it("finds the best of all sequences", () => {
    fc.assert(
      fc.property(windows, (w) => {
        const c = filled(w);
        const best = Math.max(...all(c, w.size).map((s) => s.score));
        expect(decode(c, w.size)).toBeCloseTo(best, 9);
        const own = all(c, w.size).find((s) => s.labels.every((y, i) => y === c.label[i]));
        expect(own?.score).toBeCloseTo(best, 9);
      }),
    );
  });
  it("sums all sequences, and gives each label and pair its share", () => {
    fc.assert(
      fc.property(windows, (w) => {
        const c = filled(w);
        const list = all(c, w.size);
        const whole = list.reduce((sum, s) => sum + Math.exp(s.score), 0);
        expect(sumAll(c, w.size)).toBeCloseTo(Math.log(whole), 7);
        const share = (of: (labels: number[]) => boolean) =>
          list.filter((s) => of(s.labels)).reduce((sum, s) => sum + Math.exp(s.score), 0) / whole;
        for (let i = 0; i < w.size; i++)
          for (let y = 0; y < LABELS; y++) {
            expect(labelOdds(c, i, y)).toBeCloseTo(
              share((l) => l[i] === y),
              6,
            );
            for (let b = 0; b < LABELS && i > 0; b++)
              expect(pairOdds(c, i, b, y)).toBeCloseTo(
                share((l) => l[i] === y && l[i - 1] === b),
                6,
              );
          }
      }),
      { numRuns: 40 },
    );
  });
});
