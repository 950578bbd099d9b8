// Shares and groups as sources: numbers, parts and plural names are groups under their own words. All invented.
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { builtinKnowledge } from "./knowledge/index.ts";
import { resolveSpeakers } from "./resolve.ts";

const KNOWLEDGE = builtinKnowledge();

function speakers(text: string): string[] {
  const { doc, attributions } = marked(text);
  const found = resolveSpeakers(doc, attributions, KNOWLEDGE, "2022-10-12");
  return attributions.map((a) => {
    const value = found.get(a.id)?.value;
    return value ? `${value.kind}: ${value.name}` : "?";
  });
}

describe("plural names", () => {
  test.each([
    [
      "The wall divides Boomerians. Many Boomerians left. {S Boomerians} {C say} {Q it leaks}.",
      "group: Boomerians",
    ],
    ["Many Boomerians left. {S Most Boomerians} {C say} {Q it leaks}.", "group: Most Boomerians"],
    // a surname that ends so
    ["Ada Wilders left. {S Wilders} {C says} {Q it leaks}.", "person: Ada Wilders"],
    ["Ms. Wilders left. {S Wilders} {C says} {Q it leaks}.", "person: Wilders"],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });
});

describe("shares", () => {
  test.each([
    ["{S 42%} {C say} {Q the dam leaks}.", "group: 42%"],
    ["{S Some 42 percent} {C say} {Q the dam leaks}.", "group: Some 42 percent"],
    ["{S About 4 in 10} {C say} {Q the dam leaks}.", "group: About 4 in 10"],
    ["{S Nearly six in 10 voters} {C say} {Q the dam leaks}.", "group: Nearly six in 10 voters"],
    ["{S One out of five farmers} {C say} {Q the dam leaks}.", "group: One out of five farmers"],
    ["{S 85% of farmers} {C said} {Q the dam leaks}.", "group: 85% of farmers"],
    ["{S 89% of farmers and 83% of millers} {C said} {Q so}.", "group: 89% of farmers and 83% of millers"],
    ["{S A 69% majority of farmers} {C support} {Q the dam}.", "group: 69% majority of farmers"],
    ["{S Nearly half} {C say} {Q the dam leaks}.", "group: Nearly half"],
    ["{S A third of millers} {C say} {Q the dam leaks}.", "group: third of millers"],
    ["{S Two-thirds} {C say} {Q the dam leaks}.", "group: Two-thirds"],
    ["{S Those surveyed} {C say} {Q the dam leaks}.", "group: Those surveyed"],
    ["{S Large majorities of farmers} {C say} {Q the dam leaks}.", "group: Large majorities of farmers"],
    ["{S Significant numbers of farmers} {C said} {Q so}.", "group: Significant numbers of farmers"],
    [
      "{S A number of officials, including Orel and Kell,} {C said} {Q so}.",
      "group: number of officials, including Orel and Kell",
    ],
    ["{S The numbers} {C show} {Q the dam leaks}.", "document: numbers"],
    // numbers that count people, and other numbers, stay what they were
    ["{S Two officials} {C say} {Q the dam leaks}.", "group: Two officials"],
    ["{S A third official} {C said} {Q the dam leaks}.", "unnamed: third official"],
    ["{S One of the millers} {C said} {Q the dam leaks}.", "group: One of the millers"],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  // whom it is a share of, by the sentence, the poll or the share before
  test.each([
    ["Farmers fear a flood, with {S 42%} {C saying} {Q the dam leaks}.", "42% of farmers"],
    ["A survey asked farmers. It rained. {S Some 42 percent} {C said} {Q so}.", "Some 42 percent of farmers"],
    ["In a poll of voters the dam lost. {S Nearly six in 10} {C said} {Q so}.", "Nearly six in 10 voters"],
    ["A poll asked farmers. {S Twenty-four percent} {C said} {Q so}.", "Twenty-four percent of farmers"],
    [
      "A poll asked farmers. {S Some 21 percent who drank} {C said} {Q so}.",
      "Some 21 percent of farmers who drank",
    ],
    [
      "A poll asked farmers. {S A majority of those who drank} {C said} {Q so}.",
      "majority of farmers who drank",
    ],
    ["Among supporters, {S 42%} {C said} {Q the dam leaks}.", "42% of supporters"],
    // no poll, and a people that is not asked
    ["Farmers wept. {S 42%} {C said} {Q the dam leaks}.", "42%"],
    ["The farmers’ dam leaks, {S 42%} {C say} {Q now}.", "42%"],
    ["A poll asked “how farmers live”. {S 42%} {C say} {Q now}.", "42%"],
    ["A poll asked farmers. It is so. It is. It was. It may be. {S 42%} {C say} {Q now}.", "42%"],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual([`group: ${expected}`]);
  });

  test("the last share tells of whom the next one is, unless it was of two", () => {
    const next = (first: string) =>
      speakers(
        `{S1 ${first}} {C1 said} {Q1 so}. It is. It was. It may be. It is so. {S2 Some 40 percent} {C2 said} {Q2 no}.`,
      ).at(-1);
    expect(next("85% of farmers")).toBe("group: Some 40 percent of farmers");
    expect(next("85% of farmers and 8% of teachers")).toBe("group: Some 40 percent");
    expect(next("85 percent of farmers")).toBe("group: Some 40 percent of farmers");
  });

  test("“they” goes on with them", () => {
    expect(
      speakers("{S1 85% of farmers} {C1 said} {Q1 the dam leaks}. {S2 They} {C2 fear} {Q2 a flood}."),
    ).toEqual(["group: 85% of farmers", "group: 85% of farmers"]);
  });
});
