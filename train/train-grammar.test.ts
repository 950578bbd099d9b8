// The whole training on a few invented sentences: the same data and seed give the same bytes, and the file can be used.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { annotate, readLanguageModel } from "../src/tag/language.ts";
import { makeRandom } from "./random.ts";
import type { Sample } from "./sample.ts";
import { inventName, makeStrangers } from "./strangers.ts";
import { FOLDS, trainGrammar } from "./train-grammar.ts";

/** A document out of "form/tag/head/relation/name" words, a sentence a line; heads count from 1, 0 is the root. */
function document(id: string, lines: readonly string[], gold: boolean): Sample {
  const s: Sample = {
    id,
    tokens: [],
    sentences: [],
    tag: [],
    head: [],
    rel: [],
    ner: [],
    lemma: [],
    gold,
  };
  let at = 0;
  for (const line of lines) {
    const first = s.tokens.length;
    for (const word of line.split(" ")) {
      const [form = "", tag = "", head = "", rel = "", name = ""] = word.split("/");
      s.tokens.push({ start: at, end: at + form.length, form });
      at += form.length + 1;
      s.tag.push(tag);
      s.head.push(head === "0" ? -1 : first + Number(head) - 1);
      s.rel.push(rel);
      s.ner.push(name);
      s.lemma.push(form.toLowerCase());
    }
    s.sentences.push({ first, last: s.tokens.length - 1 });
  }
  return s;
}

const LINES = [
  "Ms./NNP/2/compound Orel/NNP/3/nsubj/B-PER said/VBD/0/root the/DT/5/det dam/NN/7/nsubj would/MD/7/aux hold/VB/3/ccomp ././3/punct",
  "The/DT/2/det envoy/NN/3/nsubj plans/VBZ/0/root a/DT/5/det visit/NN/3/obj to/IN/7/case Ardun/NNP/5/nmod/B-LOC ././3/punct",
  "Orel/NNP/2/nsubj/B-PER visits/VBZ/0/root the/DT/4/det bridge/NN/2/obj ././2/punct",
  "Officials/NNS/2/nsubj denied/VBD/0/root that/IN/6/mark the/DT/5/det talks/NNS/6/nsubj failed/VBD/2/ccomp ././2/punct",
];
const documents = (gold: boolean) =>
  Array.from({ length: 12 }, (_, i) =>
    document(
      `${i}`,
      [0, 1, 2, 3].map((k) => LINES[(i + k * (1 + (i % 3))) % 4] as string),
      gold,
    ),
  );
const train = (folds = false) =>
  trainGrammar(documents(false), documents(true), { seed: 1, epochs: 3, log: () => {}, folds });

describe("trainGrammar", () => {
  const { bytes } = train();

  test("gives the same bytes from the same data and seed", () => {
    const again = train(true);
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
    // Models that have not seen a part are whole models, and differ.
    expect(again.folds).toHaveLength(FOLDS);
    for (const fold of again.folds) {
      expect(() => readLanguageModel(fold)).not.toThrow();
      expect(Buffer.compare(fold, bytes)).not.toBe(0);
    }
  });

  test("writes a model that has learned its lessons", () => {
    const lesson = document("x", LINES, true);
    const tokens = annotate(readLanguageModel(bytes), lesson.tokens, lesson.sentences);
    expect(tokens.map((t) => t.xpos)).toEqual(lesson.tag);
    expect(tokens.map((t) => t.head)).toEqual(lesson.head);
    expect(tokens.map((t) => t.rel)).toEqual(lesson.rel);
    expect(tokens.map((t) => t.ner)).toEqual(lesson.ner.map((n) => n.slice(2)));
  });
});

describe("strangers", () => {
  test("are pronounceable, capitalised and many", () => {
    const random = makeRandom(3);
    const names = Array.from({ length: 500 }, () => inventName(random));
    for (const n of names) expect(n).toMatch(/^\p{Lu}\p{Ll}{2,}$/u);
    expect(new Set(names).size).toBeGreaterThan(450);
  });

  test("take the place of names throughout a document, layers kept; forms of address may lose their stop", () => {
    const made = makeStrangers(
      Array.from({ length: 40 }, (_, i) => document(`${i}`, LINES, true)),
      makeRandom(4),
    );
    expect(made.length).toBeGreaterThan(3);
    const stops = new Set<string>();
    for (const { sample: s, from } of made) {
      expect(s.sentences.length).toBeGreaterThan(0);
      expect(s.tokens.length).toBeLessThan(from.tokens.length);
      const people = new Set<string>();
      for (const { first, last } of s.sentences) {
        for (let i = first; i <= last; i++) {
          const h = s.head[i] as number;
          expect(h === -1 || (h >= first && h <= last)).toBe(true);
          if (s.ner[i] === "B-PER") people.add(s.tokens[i]?.form as string);
          if (s.rel[i] === "compound") stops.add(s.tokens[i]?.form as string);
        }
      }
      expect(people.size).toBeLessThan(2);
    }
    expect([...stops].sort()).toEqual(["Ms", "Ms."]);
  });
});

test("the card names the shipped file by its hash", () => {
  const folder = new URL("../models/english/", import.meta.url);
  const sum = createHash("sha256")
    .update(readFileSync(new URL("english.bin", folder)))
    .digest("hex");
  expect(readFileSync(new URL("card.md", folder), "utf8")).toContain(sum);
});
