// Descriptions that fit by their head alone: another office, another body, a former post, a name called upon. All invented.
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { builtinKnowledge } from "./knowledge/index.ts";
import { resolveSpeakers } from "./resolve.ts";

const KNOWLEDGE = builtinKnowledge();

function speaker(text: string): string {
  const { doc, attributions } = marked(text);
  const value = resolveSpeakers(doc, attributions, KNOWLEDGE, null).get(attributions[0]!.id)?.value;
  return value ? `${value.kind}: ${value.name}` : "?";
}

describe("a description that its head alone would fit", () => {
  test.each([
    // one office is not another
    [
      "Velmora Governor Boris Lund came. It rained.\n\nIt snowed.\n\n{S The Velmora senator} {C said} {Q no}.",
      "unnamed: Velmora senator",
    ],
    ["Velmora Governor Boris Lund came. {S The Velmora governor} {C said} {Q no}.", "person: Boris Lund"],
    ["Senator Ada Orel came. {S The senator} {C said} {Q no}.", "person: Ada Orel"],
    // a former post at another body
    [
      "Boris Lund, a former guild leader, came. It rained.\n\nIt snowed.\n\n{S The Senate Democratic leader} {C said} {Q no}.",
      "unnamed: Senate Democratic leader",
    ],
    [
      "Boris Lund, a former guild leader, came. {S The former guild leader} {C said} {Q no}.",
      "person: Boris Lund",
    ],
  ])("%s", (text, expected) => {
    expect(speaker(text)).toBe(expected);
  });
});
