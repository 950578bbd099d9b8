// The learner of the pronoun ranker: it learns what tells, and the same data and seed give the same weights.
import { expect, test } from "vitest";
import { shares } from "../../src/model/numbers.ts";
import { makeRandom } from "../random.ts";
import { type Choosing, learnWeights } from "./learn.ts";

const random = makeRandom(7);
/** The one who was named nearest is meant, in nine of ten; how often anyone is named tells nothing. */
const CHOICES: Choosing[] = Array.from({ length: 300 }, () => {
  const near = random() < 0.5 ? 0 : 1;
  const rows = [0, 1].map((i) => [i === near ? "near" : "far", random() < 0.5 ? "often" : "seldom"]);
  return { rows, right: random() < 0.9 ? near : 1 - near, weight: 1 };
});
const OPTIONS = { seed: 3, epochs: 10, rate: 0.1, decay: 1e-5, least: 5 };

test("learns what tells", () => {
  const w = learnWeights(CHOICES, OPTIONS);
  const lead = (w.get("near") ?? 0) - (w.get("far") ?? 0);
  expect(lead).toBeGreaterThan(150);
  expect(lead).toBeLessThan(350);
  expect(Math.abs((w.get("often") ?? 0) - (w.get("seldom") ?? 0))).toBeLessThan(60);
});

test("the same again", () => {
  expect([...learnWeights(CHOICES, OPTIONS)]).toEqual([...learnWeights(CHOICES, OPTIONS)]);
});

test("rare features are left out", () => {
  const rare: Choosing = { rows: [["once", "near"], ["far"]], right: 0, weight: 1 };
  expect(learnWeights([...CHOICES, rare], OPTIONS).has("once")).toBe(false);
});

test("chances add up to one, however large the sums", () => {
  expect(shares([1000, 999]).reduce((a, b) => a + b, 0)).toBeCloseTo(1);
});
