// The learner of choices: it learns what tells, takes several as right, and the same data give the same weights.
import { expect, test } from "vitest";
import { agrees } from "../dates/judge.ts";
import { makeRandom } from "../random.ts";
import { worthOf } from "./people.ts";
import { learnWeights } from "./weights.ts";

const random = makeRandom(5);
/** The day by the cue is meant in nine of ten. */
const LESSONS = Array.from({ length: 300 }, (_, n) => {
  const near = random() < 0.5 ? 0 : 1;
  const right = random() < 0.9 ? near : 1 - near;
  return {
    article: `a${n % 20}`,
    rows: [0, 1].map((i) => [i === near ? "near" : "far", random() < 0.5 ? "often" : "seldom"]),
    right: [right === 0, right === 1],
    weight: 1,
  };
});
const OPTIONS = { seed: 3, epochs: 10, rate: 0.1, decay: 1e-4, least: 5 };

test("learns what tells", () => {
  const w = learnWeights(LESSONS, OPTIONS);
  expect((w.get("near") ?? 0) - (w.get("far") ?? 0)).toBeGreaterThan(150);
  expect(Math.abs((w.get("often") ?? 0) - (w.get("seldom") ?? 0))).toBeLessThan(60);
});

test("the same again", () => {
  expect([...learnWeights(LESSONS, OPTIONS)]).toEqual([...learnWeights(LESSONS, OPTIONS)]);
});

test("where every option is right nothing is learned", () => {
  const any = LESSONS.map((l) => ({ ...l, right: [true, true] }));
  expect(learnWeights(any, { ...OPTIONS, decay: 0 }).size).toBe(0);
});

test("features of few articles are left out", () => {
  const one = LESSONS.map((l) => ({ ...l, rows: l.rows.map((r) => [...r, `of ${l.article}`]) }));
  expect([...learnWeights(one, OPTIONS).keys()].filter((name) => name.startsWith("of "))).toEqual([]);
});

test("judges as the bench does", () => {
  const day = { any: ["2024-04-02"] };
  const key = "19815 19815"; // 2024-04-02
  expect(worthOf(key, day, agrees)).toBe("right");
  expect(worthOf("19816 19816", day, agrees)).toBe("wrong");
  expect(worthOf("", day, agrees)).toBe("none");
  expect(worthOf("", { ...day, optional: true }, agrees)).toBe("open");
  expect(worthOf(key, null, agrees)).toBe("false");
});
