// Trees: rows asked together get what each gets on its own, whatever the shape of the trees.
import fc from "fast-check";
import { expect, it } from "vitest";
import { cellsOf, rowsOf } from "./cells.ts";
import { type Forest, probabilities, probability, type Tree } from "./trees.ts";

/** A tree with at most `depth` questions from top to leaf, by a list of draws. */
function grow(draws: readonly number[], depth: number): Tree {
  const nodes: number[] = [];
  let at = 0;
  const draw = () => draws[at++ % draws.length] as number;
  const add = (left: number): number => {
    const node = nodes.length / 4;
    const value = draw();
    if (left === 0 || value < -3) nodes.push(-1, value / 10, 0, 0);
    else {
      nodes.push(Math.abs(value) % 4, draw() / 2, 0, 0);
      nodes[4 * node + 2] = add(left - 1);
      nodes[4 * node + 3] = add(left - 1);
    }
    return node;
  };
  add(depth);
  return nodes;
}

it.each([0, 1, 2, 3, 4, 6])("rows together and one by one: trees of %i questions", (depth) => {
  const draws = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 80 });
  const row = fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: -10, max: 10 })));
  fc.assert(
    fc.property(fc.array(draws, { maxLength: 6 }), fc.array(row, { maxLength: 9 }), (trees, cells) => {
      const forest: Forest = { base: -0.25, trees: trees.map((d) => grow(d, depth)) };
      const rows = cells.map((values) => Float32Array.from(values, (v) => v / 2));
      expect(rowsOf(cellsOf(rows))).toEqual(rows);
      expect(probabilities(forest, cellsOf(rows))).toEqual(rows.map((r) => probability(forest, r)));
    }),
  );
});
