// A claim said plainly repeats the question and adds nothing; what holds longer phrases is signalled by them.
import { expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { parseQuestion } from "./question.ts";
import { stanceFeatures } from "./stance.ts";

const features = (question: string, text: string) =>
  stanceFeatures(made({ by: "Ada Brenn", text }), parseQuestion(question, NO_KNOWLEDGE), NO_KNOWLEDGE);

const SAFE = "Is the Brell bridge safe?";

test.each([
  ["{The Brell bridge is safe}, <Brenn said>.", 1, "adds 0"],
  ["{The Brell bridge is not safe}, <Brenn said>.", 1, "adds 0"],
  ["{The bakery at the Brell bridge is safe}, <Brenn said>.", 1, "adds 1"],
  ["{The bridge carries coal}, <Brenn said>.", 1 / 3, "adds 2"],
])("%s", (text, share, added) => {
  const values = features(SAFE, text);
  expect(values.get("repeats")).toBeCloseTo(share);
  expect([...values.keys()].filter((n) => n.startsWith("adds "))).toHaveLength(1);
  expect(values.has(added)).toBe(true);
});

test.each([
  ["hedge", "{It is anyone's guess}, <Brenn said>."],
  ["decline", "{That is for another day}, <Brenn said>."],
  ["condition", "{The bridge is safe to the extent that lorries stay away}, <Brenn said>."],
  ["quash", "{There is not a shred of truth in it}, <Brenn said>."],
  ["relay", "{The story goes that the bridge is safe}, <Brenn said>."],
])("signals %s: %s", (name, text) => {
  expect(features(SAFE, text).has(`in ${name}`)).toBe(true);
});
