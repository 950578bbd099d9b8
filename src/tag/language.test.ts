// The shipped model gives trees, says the same twice, and a damaged file is refused before it is used.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testLanguage } from "../../test/support/resources.ts";
import { OnrecordError } from "../errors.ts";
import type { Token } from "../model/doc.ts";
import { splitSentences } from "../text/sentences.ts";
import { tokenise } from "../text/tokenise.ts";
import { annotate, readLanguageModel } from "./language.ts";

const file = () => new Uint8Array(readFileSync(new URL("../../models/english/english.bin", import.meta.url)));

function read(text: string): readonly Token[] {
  const tokens = tokenise(text);
  return annotate(testLanguage(), tokens, splitSentences(tokens));
}
const show = (text: string) =>
  read(text)
    .map((t) => `${t.form}/${t.xpos}/${t.lemma}`)
    .join(" ");

describe("annotate", () => {
  test("tags and lemmas", () => {
    expect(show("The minister said the dams were safe.")).toBe(
      "The/DT/the minister/NN/minister said/VBD/say the/DT/the dams/NNS/dam were/VBD/be safe/JJ/safe ././.",
    );
  });

  test("the subject and the clause of a verb of saying", () => {
    const tokens = read("Ilan Orlo told reporters that the dam would hold.");
    const of = (form: string) => tokens.find((t) => t.form === form) as Token;
    const told = tokens.indexOf(of("told"));
    expect(of("told").head).toBe(-1);
    expect([of("Orlo").rel, of("Orlo").head]).toEqual(["nsubj", told]);
    expect([of("hold").rel, of("hold").head]).toEqual(["ccomp", told]);
    expect([of("Ilan").ner, of("Orlo").ner]).toEqual(["PER", "PER"]);
  });

  const words = fc.array(
    fc.constantFrom(
      "Orlo",
      "said",
      "the",
      "dam",
      ",",
      "“",
      "”",
      "will",
      "hold",
      "that",
      ".",
      "and",
      "?",
      "—",
      "(",
      "safe",
    ),
    { maxLength: 60 },
  );

  test("every sentence is one tree, whatever the words, and the same twice", () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(" ");
        const tokens = read(text);
        for (const [i, t] of tokens.entries()) {
          expect(t.head === -1 || tokens[t.head]?.sentence === t.sentence).toBe(true);
          const seen = new Set<number>();
          for (let k = i; k >= 0; k = (tokens[k] as Token).head) {
            expect(seen.has(k)).toBe(false);
            seen.add(k);
          }
        }
        const sentences = new Set(tokens.map((t) => t.sentence));
        for (const s of sentences)
          expect(tokens.filter((t) => t.sentence === s && t.head === -1)).toHaveLength(1);
        expect(read(text)).toEqual(tokens);
      }),
      { numRuns: 60 },
    );
  });
});

describe("readLanguageModel", () => {
  test.each([
    ["an empty file", () => new Uint8Array(0)],
    ["a cut file", () => file().slice(0, 100_000)],
    ["a foreign file", () => new Uint8Array(2_000).fill(7)],
    [
      "a flipped byte",
      () => {
        const bytes = file();
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 0xff;
        return bytes;
      },
    ],
  ])("refuses %s", (_name, bytes) => {
    expect(() => readLanguageModel(bytes())).toThrow(OnrecordError);
    expect(() => readLanguageModel(bytes())).toThrow(/language model/i);
  });
});
