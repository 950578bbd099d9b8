// “I”, “we” and “you” in printed talk, where the turns themselves are no attributions.
import { expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { testLanguage } from "../../test/support/resources.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { annotateDoc } from "../tag/doc.ts";
import { resolveSpeakers } from "./resolve.ts";

function speakers(text: string): string[] {
  const { doc, attributions } = marked(text);
  const found = resolveSpeakers(annotateDoc(doc.article, testLanguage()), attributions, NO_KNOWLEDGE, null);
  return attributions.map((a) => found.get(a.id)?.value?.name ?? "?");
}

const OPENING = "Ada Kroll spoke with Halvard Brenn about the dam in an interview.";

test.each([
  [
    "letters",
    "Senator Ada Kroll sat down for an interview on Monday.\n\nQ: {S1 You} {C1 said} that {Q1 it was old}. Why?\n\nA: {S2 I} {C2 think} {Q2 it is}. {S3 They} {C3 told} me {Q3 so}.\n\nQ: Is it safe?\n\nA: Yes.\n\n{S4 We} {C4 believe} {Q4 that it is}.",
    ["Ada Kroll", "Ada Kroll", "?", "Ada Kroll"],
  ],
  [
    "names",
    `${OPENING}\n\nBRENN: Is it safe?\n\nKROLL: {S1 I} {C1 think} {Q1 it is}. {S2 My} {C2 view} is {Q2 that it holds}.\n\nBRENN: {S3 I} {C3 hear} {Q3 it fails}. Does it?\n\nKROLL: No, {S4 I} {C4 know} {Q4 it does not}.`,
    ["Ada Kroll", "Ada Kroll", "Halvard Brenn", "Ada Kroll"],
  ],
  [
    "words of another within a turn",
    `${OPENING}\n\nBRENN: Is it safe?\n\nKROLL: The engineer told me: “{S1 I} {C1 think} {Q1 it is}.”\n\nBRENN: Do you agree?\n\nKROLL: {S2 I} {C2 think} {Q2 so}.`,
    ["?", "Ada Kroll"],
  ],
])("%s", (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
