// Families: people of one surname in one report, told apart by form of address, kinship, rank and death. All invented.
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { builtinKnowledge } from "./knowledge/index.ts";
import { resolveSpeakers } from "./resolve.ts";

const KNOWLEDGE = builtinKnowledge();

function speakers(text: string): string[] {
  const { doc, attributions } = marked(text);
  const found = resolveSpeakers(doc, attributions, KNOWLEDGE, "2022-10-12");
  return attributions.map((a) => found.get(a.id)?.value?.name ?? "?");
}

describe("people of one surname", () => {
  test.each(
    (
      [
        // a couple under one surname, and a son who is dead
        [
          "The row with the parents, Zhubin and Tamira Okvor, went on. {S1 Mr. Okvor} {C1 said} {Q1 it was wrong to insult his wife}. {S2 Ms. Okvor} {C2 wrote} {Q2 that she missed her son, Harumo Okvor}. {S3 Mr. Okvor} {C3 added} {Q3 no more}.",
          "Zhubin Okvor",
          "Tamira Okvor",
          "Zhubin Okvor",
        ],
        // a husband, a wife and a captain
        [
          "Zhubin Okvor came with his wife, Tamren Okvor. Their son, Capt. Harumo Okvor, was killed. {S1 Mr. Okvor} {C1 said} {Q1 no}. {S2 Mrs. Okvor} {C2 said} {Q2 so}.",
          "Zhubin Okvor",
          "Tamren Okvor",
        ],
        // a usual first name borrows the surname too
        [
          "The mill belongs to Robert and Ilse Kahlen. {S1 Mr. Kahlen} {C1 said} {Q1 it turns}. {S2 Ms. Kahlen} {C2 said} {Q2 it does not}.",
          "Robert Kahlen",
          "Ilse Kahlen",
        ],
        // the dead one is not heard
        [
          "Orvin Tamsen, who was killed in May, was mourned. Zhubin Tamsen came. {S Mr. Tamsen} {C said} {Q no}.",
          "Zhubin Tamsen",
        ],
        // who has been introduced so far
        [
          "Zhubin Okvor came. Mr. Okvor sat. {S Mr. Okvor} {C said} {Q no}.\n\nThe house of Timrek Okvor burned. Timrek Okvor built it. Timrek Okvor left it.",
          "Zhubin Okvor",
        ],
        // two surnames are no couple
        [
          "Orel met. Boris Orel left. {S Orel and Ilse Kahlen} {C said} {Q no}.",
          "Boris Orel and Ilse Kahlen",
        ],
        // whose wife it is
        [
          "The couple, Zhubin and Tamira Okvor, came. {S1 Mr. Okvor} {C1 said} {Q1 no}. {S2 His wife} {C2 said} {Q2 so}.",
          "Zhubin Okvor",
          "His wife",
        ],
        [
          "The parents, Zhubin and Tamira Okvor, came. {S1 Mr. Okvor} {C1 said} {Q1 no}. Ms. Okvor wept. {S2 His wife} {C2 said} {Q2 so}.",
          "Zhubin Okvor",
          "Tamira Okvor",
        ],
        ["Robert Kahlen and Ilse Kahlen came. {S Robert Kahlen’s wife} {C said} {Q no}.", "Ilse Kahlen"],
        [
          "Robert Kahlen, Ilse Kahlen and Ada Kahlen came. {S Robert Kahlen’s wife} {C said} {Q no}.",
          "Robert Kahlen’s wife",
        ],
      ] as const
    ).map(([text, ...expected]) => ({ text, expected })),
  )("$text", ({ text, expected }) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("the one whom a report calls by the surname", () => {
  test.each(
    (
      [
        // the other is always told with a first name
        [
          "Tamren Okvor won. Okvor smiled. Her husband, Zhubin Okvor, stood by. Others left. They sang. {S1 Okvor} {C1 said} {Q1 no}.",
          "Tamren Okvor",
        ],
        ["Zhubin Okvor came. Tamren Okvor came. They sat. They ate. {S Okvor} {C said} {Q no}.", "?"],
        // whoever has the whole name later in the sentence is somebody else
        [
          "Tamren Okvor won. Okvor smiled. Zhubin Okvor came. {S Okvor} {C told} Tamren Okvor {Q to wait}.",
          "Zhubin Okvor",
        ],
        // a victim is not heard
        ["Tamren Okvor, mother of the victim Zhubin Okvor, wept. {S Okvor} {C said} {Q no}.", "Tamren Okvor"],
      ] as const
    ).map(([text, ...expected]) => ({ text, expected })),
  )("$text", ({ text, expected }) => {
    expect(speakers(text)).toEqual(expected);
  });
});
