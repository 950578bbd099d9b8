// Who speaks where the tree has to tell: marked sentences read with the shipped grammar model, all invented.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { KNOWLEDGE } from "../../test/support/speakers.ts";
import { annotateDoc } from "../tag/doc.ts";
import { readLanguageModel } from "../tag/language.ts";
import { resolveSpeakers } from "./resolve.ts";

const LANGUAGE = readLanguageModel(
  readFileSync(new URL("../../models/english/english.bin", import.meta.url)),
);

/** The name of each speaker, "?" where none is chosen. */
function speakers(text: string): string[] {
  const { doc, attributions } = marked(text);
  const found = resolveSpeakers(annotateDoc(doc.article, LANGUAGE), attributions, KNOWLEDGE, null);
  return attributions.map((a) => found.get(a.id)?.value?.name ?? "?");
}

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expect(speakers(text)).toEqual(expected);
  });

describe("who, which and that stand for what they hang on", () => {
  table([
    // words that only say how many, or nothing at all
    ["The inquiry heard those {S who} {C said} {Q the dam would leak}.", "those"],
    ["Several engineers came, including some {S who} {C warned} {Q that the dam would leak}.", "some"],
    ["The mayor asked for someone {S who} {C knows} {Q that dams leak}.", "someone"],
    // several of a party or a people
    ["Even Velmorans {S who} {C said} {Q the dam would hold} stayed at home.", "Velmorans"],
    ["The plan was opposed by Republicans {S who} {C said} {Q the dam would leak}.", "Republicans"],
    // several by a noun that is not known to speak, and never a thing
    ["The vote rests on superdelegates {S who} {C said} {Q the dam would hold}.", "superdelegates"],
    ["Boris Lund looked into a camera, {S who} {C said} {Q the dam would hold}.", "Boris Lund"],
    // the verb is plural, the nearest noun is not
    ["He lost touch with parts of the council {S that} {C are sure} {Q that the dam holds}.", "parts"],
    // a description between commas
    [
      "“It leaks,” said Ada Orel, the Ashton harbour commissioner, {S who} {C conceded} {Q that more dams leak}.",
      "Ada Orel",
    ],
  ]);
});

describe("they", () => {
  table([
    // several of a party or a people, named with more words than one
    [
      "The dam was dull. Some Velmorans wept at the harbour. {S They} {C said} {Q the dam would hold}.",
      "Some Velmorans",
    ],
    // "many" are many of them
    [
      "These Velmorans keep to the harbour. In fact, {S1 many} {C1 prefer} {Q1 the old dam}. {S2 They} {C2 believe} {Q2 that it holds}.",
      "many",
      "Velmorans",
    ],
    // what they are not is nobody they may be
    ["The nurses stayed. They are no Velmorans. {S They} {C said} {Q the dam would hold}.", "nurses"],
    // a joint subject that the tree has lost
    [
      "{S1 Large posters} {C1 warned} {Q1 that the dam leaks}. Orel and Lund, who had gone after each other in May, both turned on Sava instead. {S2 They} {C2 urged} {Q2 him to resign}.",
      "Large posters",
      "Orel and Lund",
    ],
  ]);
});
