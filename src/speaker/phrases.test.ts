// What a credited phrase stands for where names, descriptions and relative clauses meet: marked sentences read with the shipped grammar model, all invented.
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

describe("joint speakers, and names within a description", () => {
  table([
    [
      "“It holds,” {C said} {S Ada Kahlen, a former adviser to President Boris Lund and President Sava}, {Q “and it will.”}",
      "Ada Kahlen",
    ],
    [
      "“It holds,” {C said} {S Ada Kahlen, a former aide to Mr. Lund and Dario Sava and currently an analyst in Ashton}, {Q “and it will.”}",
      "Ada Kahlen",
    ],
    // the description has ended, or holds no person
    [
      "{S Ada Kahlen, a former aide to Mr. Lund, and Dario Sava} {C said} {Q the dam would hold}.",
      "Ada Kahlen and Dario Sava",
    ],
    [
      "{S Ada Kahlen, the mayor of Ashton and Dario Sava} {C said} {Q the dam would hold}.",
      "Ada Kahlen and Dario Sava",
    ],
    ["{S Ada Kahlen of Ashton and Dario Sava} {C said} {Q the dam would hold}.", "Ada Kahlen and Dario Sava"],
  ]);
});

describe("documents", () => {
  table([
    // a part of a document says less than what it is a part of
    ["{Q The dam leaks}, {C according to} {S early results of exit polls}.", "early results of exit polls"],
    [
      "{Q The dam leaks}, {C according to} {S the results of the latest Ashton University poll released Wednesday}.",
      "results of the latest Ashton University poll",
    ],
    [
      "{S An early draft of the report by the Ashton Institute} {C said} {Q the dam would hold}.",
      "early draft of the report by the Ashton Institute",
    ],
    ["{S The results of the match} {C show} {Q the dam would hold}.", "results"],
  ]);
});
