// Statements that share words with a question and answer another one are left out of its answer; those that do answer it stay.
import { describe, expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { ask } from "./ask.ts";
import { parseQuestion } from "./question.ts";

const stanceOf = (question: string, text: string, role?: string) =>
  ask(question, [made({ by: "Ada Orrin", text, ...(role ? { role } : {}) })], NO_KNOWLEDGE).hits[0]?.stance
    .value.value ?? "none";

describe("what answers another question", () => {
  test.each([
    // a body is joined, not a war
    [
      "Will Velmora join the Compact?",
      "Orrin <said> {the Compact was now fully involved in the fighting in Velmora}.",
    ],
    // what is, to what will come
    [
      "Will it come to a war between Velmora and Ostrava?",
      "Orrin <said> {Velmora had been at war with Ostrava since May}.",
    ],
    [
      "Will it come to a war between Velmora and Ostrava?",
      "“{Velmora is at war with Ostrava},” Orrin <said>.",
    ],
    // a state of war, to the declaring of it
    ["Has Velmora declared war on Ostrava?", "Orrin <said> {Velmora was at war with Ostrava}."],
    // what only looks like the opposite
    [
      "Is Velmora going to send troops to Ostrava?",
      "Orrin <said> {the guns of Velmora had been left out of the Ostrava treaty}.",
    ],
    // a fight in a place opposes nobody, and combat troops are no war
    ["Is the Compact fighting in Velmora?", "Orrin <said> {the Compact backed the bridge in Velmora}."],
    [
      "Is the Compact at war with Velmora?",
      "Orrin <said> {the Compact would not send combat troops to Velmora}.",
    ],
    // the opposite of the predicate, said of somebody else
    [
      "Will Karland reopen the crossing at Hadd?",
      "“{They close our road by the crossing, they shell our farms. If that goes on, then yes, it is war between us and Karland},” Orrin <said>.",
    ],
  ])("%s ← %s", (question, text) => {
    expect(stanceOf(question, text, "Velmora's defence minister")).toBe("none");
  });
});

describe("what does answer it", () => {
  test.each([
    ["Will Velmora join the Compact?", "Orrin <said> {Velmora would join the Compact in spring}.", "affirms"],
    [
      "Will it come to a war between Velmora and Ostrava?",
      "Orrin <said> {there would be no war between Velmora and Ostrava}.",
      "denies",
    ],
    [
      "Has Velmora declared war on Ostrava?",
      "Orrin <said> {Velmora had declared war on Ostrava}.",
      "affirms",
    ],
    ["Is Velmora at war with Ostrava?", "Orrin <said> {Velmora had declared war on Ostrava}.", "affirms"],
    [
      "Is a conflict between Velmora and Ostrava inevitable?",
      "Orrin <said> {a conflict between Velmora and Ostrava could still be averted}.",
      "denies",
    ],
    [
      "Is Velmora in direct confrontation with Ostrava?",
      "Orrin <said> {Velmora and Ostrava had descended to the level of direct confrontation}.",
      "affirms",
    ],
    ["Is Velmora in crisis?", "Orrin <said> {there was a crisis in Velmora}.", "affirms"],
    // a noun and a verb of one form, a cue that looks like a denial
    [
      "Do Velmoran forces target power stations?",
      "Orrin <said> {Velmoran forces use rockets to target power stations}.",
      "affirms",
    ],
    [
      "Is the agency working against Velmora?",
      "Orrin <noted> that {the agency was working against Velmora, not to mention its neighbours}.",
      "affirms",
    ],
    ["Does a blockade mean war?", "Orrin <said> {a blockade would mean war}.", "affirms"],
    [
      "Should countries stop buying Velmoran oil?",
      "Orrin <demanded> {that the Compact member states stop buying Velmoran oil}.",
      "affirms",
    ],
    // what is put in danger stands inside the words that say so
    [
      "Is Velmora's harvest in danger?",
      "Orrin <said> {the new dam had put Velmora's harvest in jeopardy}.",
      "affirms",
    ],
    [
      "Is the government putting pressure on the court?",
      "Orrin <said> {the government had applied pressure on the court}.",
      "affirms",
    ],
  ])("%s ← %s", (question, text, stance) => {
    expect(stanceOf(question, text, "Velmora's defence minister")).toBe(stance);
  });
});

test("the verb behind a name is the predicate, not one that stands before a noun", () => {
  const asked = parseQuestion("Will Velmora send combat troops to Ostrava?", NO_KNOWLEDGE);
  expect(asked.predicate.text).toBe("send combat troops");
  expect(asked.elements.map((e) => e.text)).toEqual(["Velmora", "Ostrava"]);
});
