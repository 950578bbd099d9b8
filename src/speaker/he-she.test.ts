// Whom “he” and “she” mean: marked sentences read with the shipped grammar model, all invented.
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
function speakers(text: string, asOf: string | null = null): string[] {
  const { doc, attributions } = marked(text);
  const found = resolveSpeakers(annotateDoc(doc.article, LANGUAGE), attributions, KNOWLEDGE, asOf);
  return attributions.map((a) => found.get(a.id)?.value?.name ?? "?");
}

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expect(speakers(text)).toEqual(expected);
  });

describe("he and she", () => {
  table([
    // whom the pronouns between stand for, not who spoke last
    [
      "{S1 Judge Carl Reve} {C1 ruled} {Q1 that the law fell}. Jon Murro, a lawyer from Ardun, opposed the law. He married in May. He keeps bees. {S2 He} {C2 wrote} {Q2 that the law hurts}.",
      "Carl Reve",
      "Jon Murro",
    ],
    [
      "{S1 Per Kell} {C1 said} {Q1 the dam holds}. The mayor, Ivo Orel, walked in. He sat down. He took off his coat. Then {S2 he} {C2 said} {Q2 it leaks}.",
      "Per Kell",
      "Ivo Orel",
    ],
    // who is named only after the pronoun
    [
      "Per Orel left Ardun. In {S her} {C letter} about {Q the leak in the hall}, Ada Kell defended her brother.",
      "Ada Kell",
    ],
    ["Despite {S his} {C dislike of} {Q the club}, Per Kell wants to join it.", "Per Kell"],
  ]);
});
