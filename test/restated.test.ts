// Rows that the judge of stances learns from without a hand that wrote them: each claim in every stance.
import { expect, test } from "vitest";
// @ts-expect-error A script, without types.
import { restated } from "../scripts/lexicon/restated.mjs";
import { parseQuestion } from "../src/link/question.ts";
import { NO_KNOWLEDGE } from "../src/model/knowledge.ts";

interface Row {
  readonly stance: string;
  readonly statement: string;
  readonly sentence: string;
}
const rows = (question: string): readonly Row[] => restated(question, parseQuestion(question, NO_KNOWLEDGE));
const SAFE = "Is the Brell bridge safe?";

test("a question is restated in every stance, the same way each time", () => {
  expect(rows(SAFE)).toEqual(rows(SAFE));
  const stances = new Set(rows(SAFE).map((r) => r.stance));
  expect([...stances].sort()).toEqual([
    "affirms",
    "conditional",
    "declines",
    "denies",
    "hedged",
    "relays",
    "unrelated",
  ]);
  for (const r of rows(SAFE))
    if (r.stance === "denies") expect(r.statement).not.toBe("The Brell bridge is safe");
  expect(rows(SAFE).map((r) => r.statement)).toContain("the Brell bridge is not safe");
});

test("every statement stands in its sentence, but for a capital", () => {
  for (const r of rows("Will the Aldmoor council close the baths?"))
    expect(r.sentence.toLowerCase()).toContain(r.statement.toLowerCase());
});

test("“did” and “can” are denied in their own way", () => {
  const said = (question: string) => rows(question).map((r) => r.statement);
  expect(said("Did Mayor Hask pay the singer?")).toContain("Mayor Hask did not pay the singer");
  expect(said("Can the Brell dam be saved?")).toContain("the Brell dam cannot be saved");
});

test("open questions are not restated", () => {
  expect(rows("Who sold the Brell bridge?")).toEqual([]);
});
