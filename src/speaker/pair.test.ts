// Two told by a number or a tie: "both men", "the two", "the brothers" are the two told last, by name. All invented.
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

describe("two told last", () => {
  test.each([
    ["Boris Orel and Tom Kell met. {S Both men} {C said} {Q the dam leaks}.", "Boris Orel and Tom Kell"],
    ["Boris Orel thanked Tom Kell. Later {S the two} {C said} {Q the dam leaks}.", "Boris Orel and Tom Kell"],
    ["Ada Orel and Tom Kell met. {S Both} {C said} {Q the dam leaks}.", "Ada Orel and Tom Kell"],
    // two of the same sentence come before two of the one before
    [
      "Ada Orel and Tom Kell met. Mara Sava saw Leo Brandt, and {S both} {C said} {Q the dam leaks}.",
      "Mara Sava and Leo Brandt",
    ],
    // joined just before, whoever is named further back
    [
      "Mara Sava left. Ada Orel and Tom Kell stayed. {S The two politicians} {C said} {Q the dam leaks}.",
      "Ada Orel and Tom Kell",
    ],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  test("those who spoke last, and those who spoke together", () => {
    const spoke =
      "{S1 Boris Orel} {C1 said} {Q1 the dam leaks}. A crowd had come. It rained. It snowed. {S2 Vlad Orel} {C2 said} {Q2 it was cold}. The hall was full. There was tea. People sang. {S3 The brothers} {C3 said} {Q3 so}. {S4 The friends} {C4 said} {Q4 so}.";
    expect(speakers(spoke).slice(2)).toEqual(["Boris Orel and Vlad Orel", "Boris Orel and Vlad Orel"]);
  });

  test.each([
    // which two is told, three are near, nobody is, or the two are new
    ["Ada Orel and Tom Kell met. {S Both of the millers} {C said} {Q so}.", "millers"],
    ["Ada Orel, Tom Kell and Mara Sava met. {S Both men} {C said} {Q so}.", "men"],
    ["The dam leaks. {S Both men} {C said} {Q so}.", "men"],
    ["Ada Orel and Tom Kell met. {S The two remaining hopefuls} {C said} {Q so}.", "hopefuls"],
    ["Ada Orel and Tom Kell met. {S Both parents} {C said} {Q so}.", "parents"],
    ["Ada Orel saw the Tom Kell Foundation. {S Both men} {C said} {Q so}.", "men"],
    ["Ada Orel and Tom Kell met. {S Two millers} {C said} {Q so}.", "Two millers"],
    // those who speak are no candidates for it
    [
      "{S1 Ada Orel} {C1 said} {Q1 so}. It rained. It snowed. It froze. It thawed. {S2 Tom Kell} {C2 said} {Q2 no}. {S Both candidates} {C said} {Q so}.",
      "candidates",
    ],
  ])("not: %s", (text, expected) => {
    expect(speakers(text).at(-1)).toContain(expected);
  });
});
