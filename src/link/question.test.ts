// Questions and the claims that they hold.
import { describe, expect, test } from "vitest";
import { growth, LINEAR } from "../../test/support/growth.ts";
import { OnrecordError } from "../errors.ts";
import { speakerId } from "../model/ids.ts";
import { type Knowledge, NO_KNOWLEDGE } from "../model/knowledge.ts";
import { parseQuestion } from "./question.ts";

const ask = (q: string, knowledge: Knowledge = NO_KNOWLEDGE) => parseQuestion(q, knowledge);

describe("the claim of a question", () => {
  test.each([
    ["Is Velmora at war with Ostrava?", "Velmora is at war with Ostrava", "fact"],
    [
      "Is the Compact taking part in the conflict in Sund?",
      "The Compact is taking part in the conflict in Sund",
      "fact",
    ],
    ["Should there be a no-fly zone over Sund?", "There should be a no-fly zone over Sund", "ought"],
    ["Did Governor Hale know about the leak?", "Governor Hale knew about the leak", "fact"],
    ["Does vitamin D prevent colds?", "Vitamin D prevents colds", "fact"],
    ["Will the Karst tunnel open before winter?", "The Karst tunnel will open before winter", "future"],
    ["Is Kovan going to resign?", "Kovan is going to resign", "future"],
    ["Has the dam been sabotaged by Velmora?", "The dam has been sabotaged by Velmora", "fact"],
    ["Can the dam hold?", "The dam can hold", "can"],
    ["Was the vote rigged?", "The vote was rigged", "fact"],
    ["Is there a shortage of insulin?", "There is a shortage of insulin", "fact"],
    ["Isn't the new reactor safe?", "The new reactor is safe", "fact"],
    ["Is the conflict in Velmora escalating?", "The conflict in Velmora is escalating", "fact"],
    ["Was the police shooting justified?", "The police shooting was justified", "fact"],
    [
      "Was the police shooting justified by the threat?",
      "The police shooting was justified by the threat",
      "fact",
    ],
    ["Is Velmora's nuclear programme peaceful?", "Velmora's nuclear programme is peaceful", "fact"],
    ["Is Velmora getting stronger?", "Velmora is getting stronger", "fact"],
    ["Did the ministry's spending review fail?", "The ministry's spending review failed", "fact"],
    ["Did the council help rebuild the bridge?", "The council helped rebuild the bridge", "fact"],
    ["Is Velmora a party to the conflict in Sund?", "Velmora is a party to the conflict in Sund", "fact"],
    ["Is the mayor a suspect in the case?", "The mayor is a suspect in the case", "fact"],
    ["Could the reactor melt down?", "The reactor could melt down", "can"],
    ["Velmora is at war with Ostrava", "Velmora is at war with Ostrava", "fact"],
  ])("%s", (question, claim, mode) => {
    const asked = ask(question);
    expect(asked.claim).toBe(claim);
    expect(asked.mode).toBe(mode);
  });

  test("what is asked about becomes elements, the predicate a concept", () => {
    const asked = ask("Is Velmora supplying weapons to the rebels?");
    expect(asked.predicate.concepts.map((c) => c.id)).toContain("supply");
    expect(asked.elements.map((e) => [e.role, e.text, e.party !== null])).toEqual([
      ["subject", "Velmora", true],
      ["object", "weapons", false],
      ["object", "the rebels", false],
    ]);
  });

  test.each([
    ["Is Velmora a party to the war in Sund?", "participate"],
    ["Is Velmora taking part in the war in Sund?", "participate"],
    ["Is Velmora at war in Sund?", "war"],
    ["Is Kell a member of the Compact?", "join"],
  ])("%s asks for “%s”", (question, concept) => {
    expect(ask(question).predicate.concepts.map((c) => c.id)).toContain(concept);
  });

  test("a title before a name and a class word before a place do not hide the name", () => {
    expect(ask("Did Governor Hale resign?").elements[0]?.party?.text).toBe("Hale");
    expect(ask("Should the city of Harn ban cars?").elements[0]?.party?.text).toBe("Harn");
  });

  test("known aliases are found without capitals", () => {
    const velmora = {
      id: speakerId("Velmora"),
      name: "Velmora",
      kind: "organisation" as const,
      aliases: [],
      nouns: ["country"],
      standsFor: null,
      memberOf: [],
      adjectives: ["Velmoran"],
      wikidata: null,
    };
    const ardun = {
      ...velmora,
      id: speakerId("Ardun"),
      name: "Ardun",
      nouns: [],
      adjectives: [],
      standsFor: velmora.id,
    };
    const asked = ask("is velmora at war with Lund?", { parties: [velmora, ardun], offices: [] });
    const names = asked.elements[0]?.party?.names.map((n) => n.parts.join(" "));
    expect(names).toEqual(expect.arrayContaining(["velmora", "velmoran", "ardun"]));
  });

  test.each(["", "   ", "?", "Is it?", "Why?", "who and what", "Is it so?"])(
    "%j names nothing",
    (question) => {
      expect(() => ask(question)).toThrow(OnrecordError);
      try {
        ask(question);
      } catch (error) {
        expect((error as OnrecordError).code).toBe("ON401");
      }
    },
  );

  test.each(["Should th", "Is t", "Hs the Karst dam safe are"])("%j breaks nothing", (question) =>
    expect(ask(question).text).toBe(question),
  );

  test("a question of thousands of words is refused at once", () => {
    const run = (n: number) => {
      for (const words of [" not", " the", " Velmora", " with", " and,"])
        expect(() => ask(`Should th${words.repeat(n)}?`)).toThrow("200 are the most");
    };
    expect(growth(run, 500)).toBeLessThan(LINEAR);
    expect(ask(`Is the dam ${"very ".repeat(150)}safe?`).form).toBe("yes-no");
  });

  test("“who” leaves a place open", () => {
    const asked = ask("Who is responsible for the explosion?");
    expect(asked.form).toBe("open");
    expect(asked.predicate.concepts.map((c) => c.id)).toContain("responsible");
  });
});
