// What words mean: words of like meaning share numbers, what a negator reaches is kept apart, the question's own words are left out.
import { expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { parseQuestion } from "./question.ts";
import { stanceFeatures } from "./stance.ts";

const QUESTION = "Is the Brell bridge safe?";

/** The axes of a statement on the bridge, as vectors by side. */
function axes(text: string): Record<"yes" | "no", number[]> {
  const values = stanceFeatures(
    made({ by: "Ada Brenn", text }),
    parseQuestion(QUESTION, NO_KNOWLEDGE),
    NO_KNOWLEDGE,
  );
  const side = (name: string) => Array.from({ length: 38 }, (_, i) => values.get(`${name} axis ${i}`) ?? 0);
  return { yes: side("yes"), no: side("no") };
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((n, x, i) => n + x * (b[i] as number), 0);
const length = (a: readonly number[]) => Math.sqrt(dot(a, a));
const near = (a: readonly number[], b: readonly number[]) => dot(a, b) / (length(a) * length(b));

test.each([
  ["crumbling", "collapsing", "painted"],
  ["sturdy", "solid", "yellow"],
  ["deadly", "lethal", "wooden"],
])("%s is nearer to %s than to %s", (word, like, other) => {
  const of = (w: string) => axes(`{The Brell bridge is ${w}}, <Brenn said>.`).yes;
  expect(near(of(word), of(like))).toBeGreaterThan(near(of(word), of(other)) + 0.1);
});

test("what a negator reaches is summed apart, up to the next stop", () => {
  const plain = axes("{The Brell bridge is crumbling}, <Brenn said>.");
  const denied = axes("{The Brell bridge is not crumbling}, <Brenn said>.");
  expect(length(plain.no)).toBe(0);
  expect(length(denied.yes)).toBe(0);
  expect(near(denied.no, plain.yes)).toBeGreaterThan(0.99);
  const after = axes("{No, the Brell bridge is crumbling}, <Brenn said>.");
  expect(length(after.no)).toBe(0);
  expect(length(after.yes)).toBeGreaterThan(0);
});

test("the question's own words and names count for nothing", () => {
  const said = axes("{The Brell bridge is safe}, <Brenn said>.");
  expect(length(said.yes) + length(said.no)).toBe(0);
});

test("a word that nobody knows counts for nothing", () => {
  const said = axes("{The Brell bridge is xqzzy}, <Brenn said>.");
  expect(length(said.yes) + length(said.no)).toBe(0);
});
