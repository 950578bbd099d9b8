// Where a question's predicate begins and what it is: verbs that no concept holds, verbs with particles, light and linking verbs.
import { describe, expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { speakerId } from "../model/ids.ts";
import { type Knowledge, NO_KNOWLEDGE } from "../model/knowledge.ts";
import { ask } from "./ask.ts";
import { parseQuestion } from "./question.ts";

const parsed = (question: string) => parseQuestion(question, NO_KNOWLEDGE);
const stanceOf = (question: string, text: string, by = "Ada Orrin", role?: string) =>
  ask(question, [made({ by, text, ...(role ? { role } : {}) })], NO_KNOWLEDGE).hits[0]?.stance.value.value ??
  "none";

describe("the predicate", () => {
  test.each([
    // verbs beside those of the concepts
    ["Was the primary stacked against Hale?", "stacked", "the primary"],
    ["Was the Brenn Foundation entangled with the ministry?", "entangled", "Brenn Foundation"],
    ["Does Velmora need tougher gun laws?", "need", "Velmora"],
    ["Do farmers like the minister?", "like", "farmers"],
    ["Did the bishop bless the soldiers?", "bless", "the bishop"],
    ["Did the campaign against plastic bags succeed on the island?", "succeed", "the campaign"],
    // a preposition is the predicate only where no verb follows
    ["Was the evidence against the mayor obtained in secret?", "obtained", "the evidence"],
    ["Are farmers in the valley against the solar park?", "against", "farmers"],
    ["Is the famine in the valley over?", "over", "the famine"],
    ["Is the party's way of picking a nominee fair?", "fair", "way"],
    // a noun that is a verb elsewhere stays a noun
    ["Did the tunnel cost more than a billion?", "cost more", "the tunnel"],
    // linking verbs, light verbs, verbs with particles
    ["Will the congress turn violent?", "violent", "the congress"],
    ["Should newcomers get legal status?", "status", "newcomers"],
    ["Should Hale face criminal charges?", "face criminal charges", "Hale"],
    ["Should Velmora give up Ostravian oil?", "give up", "Velmora"],
    ["Did the ministry conjure up the danger?", "conjure up", "the ministry"],
    ["Did the mill burn down?", "burn", "the mill"],
    // what somebody is made to do, wants to do, tries to do
    ["Should newcomers be made to leave the valley?", "leave", "newcomers"],
    ["Is the council trying to sell the theatre?", "sell", "the council"],
    ["Does the queen want to abdicate?", "abdicate", "the queen"],
  ])("%s", (question, predicate, subject) => {
    const asked = parsed(question);
    expect(asked.predicate.text).toBe(predicate);
    expect(asked.elements.filter((e) => e.role === "subject").map((e) => e.text)).toContain(subject);
  });

  test("what somebody wants or tries to do is asked as what will be", () => {
    expect(parsed("Is the council trying to sell the theatre?").mode).toBe("future");
    expect(parsed("Does the queen want to abdicate?").mode).toBe("future");
    expect(parsed("Was the mayor forced to resign?").predicate.text).toBe("forced");
  });

  test("“will it come to …” asks whether it will be there", () => {
    const asked = parsed("Will it come to a direct war between Velmora and Ostrava?");
    expect(asked.existential).toBe(true);
    expect(asked.predicate.concepts.map((c) => c.id)).toEqual(["war"]);
    expect(asked.claim).toBe("It will come to a direct war between Velmora and Ostrava");
    expect(asked.elements.map((e) => e.text)).toEqual(["Velmora", "Ostrava"]);
  });

  test("whoever belongs to a body stands for it", () => {
    for (const question of [
      "Will Velmora attack a Compact country?",
      "Will Velmora attack members of the Compact?",
    ]) {
      const object = parsed(question).elements.find((e) => e.role === "object");
      expect(object?.text).toBe("Compact");
      expect(object?.party).not.toBeNull();
    }
  });

  test("whoever is allied to a country is another", () => {
    const velmora = {
      id: speakerId("velmora"),
      name: "Velmora",
      kind: "organisation" as const,
      aliases: [],
      nouns: ["country", "nation", "state"],
      standsFor: null,
      memberOf: [],
      adjectives: ["Velmoran"],
      wikidata: null,
    };
    const knowledge: Knowledge = { parties: [velmora], offices: [] };
    for (const question of [
      "Will Ostrava attack a Velmoran ally?",
      "Will Ostrava attack allies of Velmora?",
    ]) {
      const asked = parseQuestion(question, knowledge);
      const [object] = asked.elements.filter((e) => e.role === "object");
      expect(object?.party, question).toBeNull();
      expect(object?.heads.has("ally"), question).toBe(true);
    }
  });

  test("“a full member” keeps its adjective, “a direct war” is a war", () => {
    expect(parsed("Is Velmora a full member?").predicate.text).toBe("full member");
    expect(parsed("Was it a direct war?").predicate.text).toBe("war");
  });
});

describe("what statements say to such questions", () => {
  test.each([
    // an impersonal "there are no plans to" is said for the speaker's own side
    [
      "Will Velmora send troops to Ostrava?",
      "Minister Ada Orrin told the Sund Wire that “{there are no plans to deploy Velmoran combat troops on Ostrava's soil}.”",
      "denies",
    ],
    [
      "Will Velmora send troops to Ostrava?",
      "Orrin <said> {sending Velmora's troops to Ostrava had not been ruled out}.",
      "hedged",
    ],
    [
      "Should Velmora give up Ostravian oil?",
      "Orrin <demanded> {that Velmora stop buying Ostravian oil}.",
      "affirms",
    ],
    // a particle alone is no predicate
    [
      "Should Velmora give up Ostravian oil?",
      "Velmora <vowed> {to step up patrols in Ostravian waters}.",
      "none",
    ],
    // "the moment when" with a past tense tells what was, and no condition
    [
      "Is the Compact a participant in the war in Sund?",
      "“{The moment when the Compact became a participant in the war in Sund, everything changed},” Orrin <said>.",
      "affirms",
    ],
    [
      "Is the Compact a participant in the war in Sund?",
      "“{Since the day when the Compact joined as a participant in the war in Sund, everything has changed},” Orrin <said>.",
      "affirms",
    ],
  ])("%s ← %s", (question, text, stance) => {
    expect(stanceOf(question, text, "Ada Orrin", "Velmora's defence minister")).toBe(stance);
  });
});
