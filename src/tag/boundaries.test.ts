// Boundaries of noun phrases and clauses on small trees, and what holds on every tree.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenise } from "../text/tokenise.ts";
import { type Boundary, clauses, nounPhrases } from "./boundaries.ts";
import { annotate, readLanguageModel } from "./language.ts";

const model = readLanguageModel(readFileSync(new URL("../../models/english/english.bin", import.meta.url)));

function read(text: string) {
  const raw = tokenise(text);
  const sentence = { first: 0, last: raw.length - 1 };
  const tokens = annotate(model, raw, [sentence]);
  const show = (list: readonly Boundary[]) =>
    list.map((b) => text.slice(tokens[b.first]?.start, tokens[b.last]?.end));
  return { tokens, sentence, show };
}

describe("nounPhrases", () => {
  test.each([
    [
      "The foreign minister of Velmora said the old dam would hold.",
      ["The foreign minister", "Velmora", "the old dam"],
    ],
    ["Velmora’s troops left the city.", ["Velmora’s troops", "the city"]],
    ["She gave him two very long letters.", ["She", "him", "two very long letters"]],
    ["Dana Orel, the mayor, met reporters.", ["Dana Orel", "the mayor", "reporters"]],
  ])("%s", (text, wanted) => {
    const { tokens, sentence, show } = read(text);
    expect(show(nounPhrases(tokens, sentence))).toEqual(wanted);
  });
});

describe("clauses", () => {
  test.each([
    ["The minister said the dam would hold.", ["The minister said the dam would hold", "the dam would hold"]],
    [
      "The president, who was elected in May, vowed to end the war.",
      [
        "The president, who was elected in May, vowed to end the war",
        "who was elected in May",
        "to end the war",
      ],
    ],
    [
      "Officials denied that the dam had collapsed, and the mayor left.",
      [
        "Officials denied that the dam had collapsed, and the mayor left",
        "that the dam had collapsed",
        "and the mayor left",
      ],
    ],
  ])("%s", (text, wanted) => {
    const { tokens, sentence, show } = read(text);
    expect(show(clauses(tokens, sentence))).toEqual(wanted);
  });
});

test("whatever the words: phrases stand in order and apart, clauses hold their heads, one is the sentence's", () => {
  const word = fc.constantFrom(
    ..."the old dam Orlo ’s said that , “ ” and of holds two very who ( . —".split(" "),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (list) => {
      const { tokens, sentence } = read(list.join(" "));
      let end = -1;
      for (const b of nounPhrases(tokens, sentence)) {
        expect(b.first).toBeGreaterThan(end);
        expect(b.first <= b.head && b.head === b.last).toBe(true);
        end = b.last;
      }
      const found = clauses(tokens, sentence);
      for (const b of found) expect(b.first <= b.head && b.head <= b.last).toBe(true);
      expect(found.filter((b) => tokens[b.head]?.rel === "root")).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});
