// Bearing: questions about a place, whose office a role is, bare verbs of telling, and what is taken from a whole record.
import { describe, expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { bearing } from "./bearing.ts";
import { parseQuestion } from "./question.ts";
import { bearingOf, judgeStatement } from "./stance.ts";

const judged = (question: string, text: string, by = "Ada Brenn", given = false) =>
  judgeStatement(made({ by, text }), parseQuestion(question, NO_KNOWLEDGE), NO_KNOWLEDGE, "c", { given });
const stance = (question: string, text: string) => judged(question, text).stance?.value.value ?? null;

describe("somebody is somewhere", () => {
  const question = "Are there Sellan soldiers in the Orm valley?";
  test.each([
    ["{There are Sellan soldiers in the Orm valley}, <Brenn said>.", "affirms"],
    ["{Sellan soldiers are stationed in the Orm valley}, <Brenn said>.", "affirms"],
    ["{Sellan soldiers had been seen in the Orm valley}, <Brenn said>.", "affirms"],
    ["{No Sellan soldier has ever set foot in the Orm valley}, <Brenn said>.", "denies"],
    ["{There are no Sellan soldiers in the Orm valley}, <Brenn said>.", "denies"],
    ["{The Sellan soldiers have left the Orm valley}, <Brenn said>.", "denies"],
    ["{The Orm valley is green in spring}, <Brenn said>.", null],
    ["{Teshian farmers live in the Lund valley}, <Brenn said>.", null],
  ])("%s", (text, want) => {
    expect(stance(question, text)).toBe(want);
    expect(stance("Are Sellan soldiers in the Orm valley?", text)).toBe(want);
  });

  test("a thing that “there is” and that moves about nowhere stays what is asked about", () => {
    const asked = parseQuestion("Is there corruption in the ministry?", NO_KNOWLEDGE);
    expect(asked.existential).toBe(true);
    expect(parseQuestion(question, NO_KNOWLEDGE).claim).toBe("Sellan soldiers are in the Orm valley");
  });

  test("no verb of a question leads to it: to have a conflict of interest is to be nowhere", () => {
    for (const q of [
      "Does Vahl have a conflict of interest?",
      "Does Vahl work for Brenta?",
      "Did Vahl see it?",
    ])
      expect(parseQuestion(q, NO_KNOWLEDGE).predicate.concepts.map((c) => c.id)).not.toContain("presence");
  });
});

test("the verb that reports a statement is no answer to who knew", () => {
  const question = "Did Ada Brenn know about the payments?";
  expect(stance(question, "{The lorries will roll again in two days}, <Brenn told reporters>.")).toBe(null);
  expect(stance(question, "{I knew about the payments}, <Brenn told reporters>.")).toBe("affirms");
});

test("“we” of a minister is the state that the title gives the same office", () => {
  const record = (title: string) =>
    made({
      by: "Greta Aldane",
      role: "Prime Minister",
      title,
      text: "“{We are not a party to the conflict},” <Aldane said>.",
    });
  const asked = parseQuestion("Is Ostravia a party to the conflict?", NO_KNOWLEDGE);
  const value = (title: string) =>
    judgeStatement(record(title), asked, NO_KNOWLEDGE, "c").stance?.value.value ?? null;
  expect(value("Ostravia's prime minister admits instructors")).toBe("denies");
  expect(value("Ostravian prime minister admits instructors")).toBe("denies");
  expect(value("Teshian prime minister admits instructors")).toBe(null);
});

describe("how likely a statement bears on a claim", () => {
  const likely = (question: string, text: string) => {
    const features = bearingOf(
      made({ by: "Ada Brenn", text }),
      parseQuestion(question, NO_KNOWLEDGE),
      NO_KNOWLEDGE,
    );
    return features ? bearing(features) : 0;
  };
  test("what states it of those asked about is likelier than what states it of others", () => {
    const question = "Is the Harrow dam safe?";
    const own = likely(question, "{The Harrow dam is safe}, <Brenn said>.");
    const other = likely(question, "{Our school buses are safe}, <Brenn said>.");
    expect(own).toBeGreaterThan(0.5);
    expect(other).toBeLessThan(0.5);
    expect(likely(question, "{We drank coffee at noon}, <Brenn said>.")).toBe(0);
  });
  test("is a share, and the same each time", () => {
    expect(bearing(new Map())).toBe(0.5);
    expect(bearing(new Map([["bound", 1e6]]))).toBe(1);
    expect(bearing(new Map([["no such feature", 5]]))).toBe(0.5);
  });
});
