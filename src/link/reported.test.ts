// What another says stays another's, however firmly it is put and whosever mother says it; what is still looked into is left open.
import { expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { parseQuestion } from "./question.ts";
import { judgeStatement } from "./stance.ts";

const Q = parseQuestion("Is the Brell bridge safe?", NO_KNOWLEDGE);
const stance = (text: string, before = "") =>
  judgeStatement({ ...made({ by: "Ada Brenn", text }), before }, Q, NO_KNOWLEDGE, "c", { given: true }).stance
    ?.value.value;

test.each([
  ["{My mother says the Brell bridge was never safe}, <Brenn said>.", "relays"],
  ["<Brenn said> {she had been told by the engineer that the Brell bridge was safe}.", "relays"],
  ["{I was assured that the Brell bridge was safe}, <Brenn said>.", "relays"],
  ["<Brenn said> {the Brell bridge was no longer safe}.", "denies"],
  ["<Brenn said> {the Brell bridge was not yet safe}.", "denies"],
  ["<Brenn said> {the state of the Brell bridge was being examined}.", "hedged"],
])("%s", (text, want) => {
  expect(stance(text)).toBe(want);
});
