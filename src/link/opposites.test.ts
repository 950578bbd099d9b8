// Opposite states: whether a statement holds the state that is asked for or the other, and what turns that round.
import { expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { parseQuestion } from "./question.ts";
import { stanceFeatures } from "./stance.ts";

const agree = (question: string, text: string): number =>
  stanceFeatures(made({ by: "Ada Brenn", text }), parseQuestion(question, NO_KNOWLEDGE), NO_KNOWLEDGE).get(
    "poles agree",
  ) ?? 0;

const LEAVES = "Has Marshal Torv resigned?";
const SAFE = "Is the Brell bridge safe?";

test.each([
  [LEAVES, "{The marshal has handed in his notice}, <Brenn said>.", 1],
  [LEAVES, "{The marshal remains at his desk}, <Brenn said>.", -1],
  [LEAVES, "{The marshal will not stay on}, <Brenn said>.", 1],
  [SAFE, "{The Brell bridge is a death trap}, <Brenn said>.", -1],
  [SAFE, "{The Brell bridge was never dangerous}, <Brenn said>.", 1],
  [SAFE, "{The Brell bridge failed to crumble}, <Brenn said>.", 1],
  [SAFE, "{The Brell bridge never failed to crumble}, <Brenn said>.", -1],
  [SAFE, "{The Brell bridge is painted green}, <Brenn said>.", 0],
])("%s – %s", (question, text, sign) => {
  expect(Math.sign(agree(question, text))).toBe(sign);
});

test("what ought to be is asked of no state", () => {
  expect(agree("Should Marshal Torv resign?", "{The marshal should hand in his notice}, <Brenn said>.")).toBe(
    0,
  );
});
