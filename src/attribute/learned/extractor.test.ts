// The trained extractor on sentences of our own that no rule reads, and what must hold on any text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../../test/support/growth.ts";
import { testExtractor, testLanguage } from "../../../test/support/resources.ts";
import { readArticle } from "../../article/index.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Doc } from "../../model/doc.ts";
import { annotateDoc } from "../../tag/doc.ts";
import { attribute, learnedExtractor, ruleExtractor } from "../index.ts";

const read = (text: string): Doc =>
  annotateDoc(
    readArticle({ bytes: new TextEncoder().encode(`A headline\n\n${text}`), file: "a.txt" }),
    testLanguage(),
  );
const run = (doc: Doc): Attribution[] => attribute(doc, [learnedExtractor(testExtractor())]);
const say = (doc: Doc, spans: Attribution["content"]): string =>
  spans.map((s) => doc.text.slice(s.start, s.end)).join(" … ");

describe("the trained extractor", () => {
  it.each([
    ["Voters want the council to repair the bridge.", "Voters", "repair the bridge"],
    ["Residents fear a flood.", "Residents", "a flood"],
    ["Ms Okell prefers the older road.", "Ms Okell", "the older road"],
    ["The council hopes to open the road in May.", "The council", "to open the road"],
  ])("finds what no rule looks for: %s", (text, source, content) => {
    const doc = read(text);
    const found = run(doc).filter((a) => a.by === "model");
    expect(found.map((a) => say(doc, a.source))).toContain(source);
    expect(found.some((a) => say(doc, a.content).includes(content))).toBe(true);
  });

  it("keeps a rule's words where it is about as sure of them, and signs them with the rule", () => {
    const doc = read("The minister said taxes would rise.");
    const [only, ...more] = run(doc);
    expect(more).toEqual([]);
    expect(only?.by).toBe("said-that");
    expect(say(doc, only?.content ?? [])).toBe("taxes would rise");
  });

  it("is surer of plain speech than of a turn of phrase", () => {
    const plain = run(read("“The dam is safe,” Orlo said on Monday."))[0];
    expect(plain?.score).toBeGreaterThan(0.9);
    for (const a of run(read("The storm threatens to flood the town and worries many."))) {
      expect(a.score).toBeLessThan(plain?.score ?? 0);
    }
  });

  it("says less, not more, without the rules or above a higher threshold", () => {
    const doc = read(
      "Orlo said the dam was safe. Residents fear a flood. “We were told nothing,” Ana Sava, a baker, said. “Nobody asked us.”",
    );
    const ids = (list: readonly Attribution[]) => list.length;
    const all = run(doc);
    const strict = attribute(doc, [learnedExtractor(testExtractor(), { threshold: 0.99 })]);
    const alone = attribute(doc, [learnedExtractor(testExtractor(), { rules: false })]);
    expect(ids(strict)).toBeLessThanOrEqual(ids(all));
    expect(alone.every((a) => a.by === "model")).toBe(true);
    expect(attribute(doc, [ruleExtractor]).some((a) => a.by === "model")).toBe(false);
  });

  it("gives the same twice, well-placed spans and scores from 0 to 1 on any text", () => {
    const words = fc.constantFrom(
      ..."said Orlo the minister that “ ” \" ' , . : — told “We will not, ( ) according to believes denied NATO on Monday he who I ? !".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (list) => {
        const doc = read(list.join(" "));
        const found = run(doc);
        expect(run(doc)).toEqual(found);
        for (const a of found) {
          expect(a.content.length).toBeGreaterThan(0);
          expect(a.score).toBeGreaterThanOrEqual(0);
          expect(a.score).toBeLessThanOrEqual(1);
          for (const s of [...a.source, ...a.cue, ...a.content]) {
            expect(s.start).toBeGreaterThanOrEqual(0);
            expect(s.end).toBeGreaterThan(s.start);
            expect(s.end).toBeLessThanOrEqual(doc.text.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says of a sentence without an end that it was read in pieces, and nothing of others", () => {
    const codes = (text: string) => read(text).problems.map((p) => p.code);
    expect(codes("Orlo said that the dam is safe and ".repeat(200))).toContain("long-sentence");
    expect(codes("Orlo said that the dam is safe. ".repeat(200))).not.toContain("long-sentence");
  });

  it.each([
    ["every sentence full of cues", "Orlo said that Sava said that Brenn feared that it rains. "],
    ["one sentence without an end", "Orlo said that Sava said that Brenn feared that it rains and "],
  ])("takes time in proportion to the text: %s", (_, words) => {
    const docs = new Map([50, 400].map((n) => [n, read(words.repeat(n))]));
    expect(growth((n) => void run(docs.get(n) as Doc), 50)).toBeLessThan(LINEAR);
  });
});
