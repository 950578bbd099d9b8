// What cue words say of the act they report: the two lexicons agree in form, and whole cues are read by their telling word.
import { describe, expect, test } from "vitest";
import { CUE_NOUNS, CUE_VERBS } from "./cues.ts";
import { mediumOf, mediumOfCue } from "./media.ts";

const cue = (...words: string[]) =>
  mediumOfCue(
    words.map((w) => {
      const [lemma, xpos] = w.split("/");
      return { lemma: lemma as string, xpos: xpos as string };
    }),
  );

describe("one word", () => {
  test.each([
    ["say", "VBD", "speech", "report"],
    ["Tweet", "VBD", "writing", "report"],
    ["believe", "VBZ", "thought", "report"],
    ["deny", "VBD", "speech", "deny"],
    ["doubt", "VBP", "thought", "deny"],
    ["decline", "VBD", "speech", "decline"],
    ["chide", "VBD", "speech", "report"],
    ["letter", "NN", "writing", "report"],
    ["skeptical", "JJ", "thought", "report"],
    ["reportedly", "RB", "speech", "report"],
    ["worried", "VBN", "thought", "report"],
  ])("%s/%s: %s, %s", (lemma, xpos, medium, force) => {
    expect(mediumOf(lemma, xpos)).toEqual({ medium, force });
  });

  test.each(["make", "have", "zzz", ""])("nothing is known of “%s”", (lemma) => {
    expect(mediumOf(lemma, "VBD")).toBeNull();
  });

  test("the rules' cues keep their meaning", () => {
    for (const [lemma, { medium, force }] of CUE_VERBS)
      expect(mediumOf(lemma, "VB")).toEqual({ medium, force });
    for (const [lemma, { medium, force }] of CUE_NOUNS)
      expect(mediumOf(lemma, "NN")).toEqual({ medium, force });
  });
});

describe("a whole cue", () => {
  test.each([
    [["have/VBZ", "say/VBN"], "speech"],
    [["make/VBD", "clear/JJ"], "speech"],
    [["take/VBD", "issue/NN", "with/IN"], "speech"],
    [["be/VBZ", "worry/VBN", "about/IN"], "thought"],
    [["write/VBD", "in/IN", "a/DT", "letter/NN"], "writing"],
    [["accord/VBG", "to/TO"], "speech"],
    [["according/VBG", "to/IN"], "speech"],
    [["fire/VBD", "back/RP"], "speech"],
    [["stand/VBZ", "by/IN"], "thought"],
    [[":/:"], "speech"],
    [[], "speech"],
  ])("%s is %s", (words, medium) => {
    expect(cue(...words)?.medium).toBe(medium);
  });

  test("one whose words say nothing has no medium", () => {
    expect(cue("make/VBD", "it/PRP")).toBeNull();
  });
});
