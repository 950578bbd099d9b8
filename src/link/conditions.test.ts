// Conditions as they are shown: one thing said to bring another about, without the words that take the floor before it.
import { expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { ask } from "./ask.ts";

test.each([
  [
    "“{A blockade of the Sund strait would mean war with Velmora},” Orrin <said>.",
    "A blockade of the Sund strait",
  ],
  ["“{But a blockade of the strait would mean war with Velmora},” Orrin <said>.", "a blockade of the strait"],
  [
    "“{But seriously, a blockade of the strait would mean war with Velmora},” Orrin <said>.",
    "a blockade of the strait",
  ],
  [
    "“{Well, a blockade of the strait would mean war with Velmora},” Orrin <said>.",
    "a blockade of the strait",
  ],
  ["“{No further blockade would mean war with Velmora},” Orrin <said>.", "No further blockade"],
])("%s", (text, condition) => {
  const [hit] = ask(
    "Is Karsland at war with Velmora?",
    [made({ by: "Ada Orrin", role: "Karsland president", text })],
    NO_KNOWLEDGE,
  ).hits;
  expect(hit?.stance.value.value).toBe("conditional");
  expect(hit?.stance.condition).toBe(condition);
});
