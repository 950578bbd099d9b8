// Training on a few invented sentences: it learns, the same seed gives the same bytes, and both sources come to one convention.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { makeColumns } from "../src/tag/columns.ts";
import { tagSentences } from "../src/tag/tagger.ts";
import { TAGS } from "../src/tag/tagset.ts";
import { makeWords } from "../src/tag/words.ts";
import { isProjective } from "./gold-tree.ts";
import { makeHeadlines } from "./headlines.ts";
import { makeRandom } from "./random.ts";
import { readCoreNlp } from "./read-corenlp.ts";
import { readGum } from "./read-gum.ts";
import type { Sample } from "./sample.ts";
import { trainTagger } from "./train-tagger.ts";

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "train-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const row = (n: number, form: string, tag: string, head: number, rel: string, misc = "_") =>
  [n, form, form.toLowerCase(), "X", tag, "_", head, rel, "_", misc].join("\t");

const CONLLU = [
  row(1, "Dana", "NNP", 6, "nsubj", "Entity=(1-person-new-nnnnn-cf1-1,2-sgl"),
  row(2, "Orel", "NNP", 1, "flat", "Entity=1)"),
  row(3, "of", "IN", 5, "case"),
  row(4, "the", "DT", 5, "det"),
  row(5, "Council", "NNP", 1, "nmod", "Entity=(2-organization-new-nnnnn-cf1-1-sgl)"),
  row(6, "wants", "VBZ", 0, "root"),
  row(7, "a", "DT", 11, "det"),
  row(8, "long", "JJ", 10, "advmod", "SpaceAfter=No"),
  row(9, "-", "HYPH", 8, "punct", "SpaceAfter=No"),
  row(10, "planned", "VBN", 11, "amod"),
  row(11, "bridge", "NN", 6, "obj", "SpaceAfter=No"),
  row(12, ".", ".", 6, "punct"),
  "",
  "",
].join("\n");

describe("one convention", () => {
  test("GUM: hyphenated words whole, names headed by their last word", () => {
    const [s] = inFolder((folder) => {
      mkdirSync(join(folder, "train"));
      writeFileSync(join(folder, "train", "a.conllu"), CONLLU);
      return readGum(folder, "train");
    });
    const { tokens, head, rel, tag, ner } = s as Sample;
    expect(tokens.map((t) => t.form).join(" ")).toBe(
      "Dana Orel of the Council wants a long-planned bridge .",
    );
    expect(rel.map((r, i) => `${r}<${head[i]}`)).toEqual([
      "compound<1",
      "nsubj<5",
      "case<4",
      "det<4",
      "nmod<1",
      "root<-1",
      "det<8",
      "amod<8",
      "obj<5",
      "punct<5",
    ]);
    expect(tag[7]).toBe("JJ");
    expect(ner).toEqual(["B-PER", "I-PER", "", "", "B-ORG", "", "", "", "", ""]);
    // Tokens touch where no space stands: the full stop follows its word.
    expect(tokens[9]?.start).toBe(tokens[8]?.end);
  });

  test("CoreNLP: version 1 relations become version 2, a lone surname gets its full name's type", () => {
    const words = "Dana Orel was praised by Sava and left Ardun . Orel waved .".split(" ");
    let at = 0;
    const begin = words.map((w) => {
      at += w.length + 1;
      return at - w.length - 1;
    });
    const layer = {
      id: "a",
      begin,
      end: words.map((w, i) => (begin[i] as number) + w.length),
      pos: "NNP NNP VBD VBN IN NNP CC VBD NNP . NNP VBD .".split(" "),
      ner: ["PERSON", "PERSON", ...Array(3).fill("O"), "PERSON", "O", "O", "LOCATION", "O", "O", "O", "O"],
      lemma: words,
      head: [1, 3, 3, -1, 5, 3, 3, 3, 7, 3, 11, -1, 11],
      rel: "compound nsubjpass auxpass root case nmod cc conj dobj punct nsubj root punct".split(" "),
      sentences: [0, 10],
    };
    const [s] = inFolder((folder) => {
      writeFileSync(
        join(folder, "train.jsonl.gz"),
        gzipSync(JSON.stringify({ id: "a", text: words.join(" ") })),
      );
      writeFileSync(join(folder, "train.corenlp.jsonl.gz"), gzipSync(JSON.stringify(layer)));
      return readCoreNlp(folder, "train");
    });
    const { rel, head, ner } = s as Sample;
    expect(rel.slice(0, 9)).toEqual(
      "compound nsubj:pass aux:pass root case obl:agent cc conj obj".split(" "),
    );
    expect(head[6]).toBe(7);
    expect(ner[10]).toBe("B-PER");
    expect(ner.slice(0, 2)).toEqual(["B-PER", "I-PER"]);
  });

  test("crossing arcs are recognised", () => {
    expect(isProjective(Int32Array.of(1, 3, 1))).toBe(true);
    expect(isProjective(Int32Array.of(2, 3, 4, 4))).toBe(false);
  });
});

function sample(lines: readonly string[]): Sample {
  const s: Sample = {
    id: "x",
    tokens: [],
    sentences: [],
    tag: [],
    head: [],
    rel: [],
    ner: [],
    lemma: [],
    gold: true,
  };
  let at = 0;
  for (const line of lines) {
    const first = s.tokens.length;
    for (const pair of line.split(" ")) {
      const cut = pair.lastIndexOf("/");
      const form = pair.slice(0, cut);
      s.tokens.push({ start: at, end: at + form.length, form });
      at += form.length + 1;
      s.tag.push(pair.slice(cut + 1));
      s.head.push(s.head.length > first ? first : -1);
      s.rel.push("dep");
      s.ner.push("");
      s.lemma.push(form);
    }
    s.sentences.push({ first, last: s.tokens.length - 1 });
  }
  return s;
}

const LESSON = sample([
  "The/DT envoy/NN plans/VBZ a/DT visit/NN ./.",
  "The/DT plans/NNS please/VBP the/DT envoy/NN ./.",
  "She/PRP visits/VBZ the/DT bridge/NN ./.",
  "The/DT visits/NNS please/VBP Ardun/NNP ./.",
]);

describe("the tagger's training", () => {
  test("learns to tell a verb from a noun by its neighbours, the same way each time", () => {
    const train = () => {
      const words = makeWords();
      return { words, model: trainTagger(words, Array(6).fill(LESSON), 8, makeRandom(1)) };
    };
    const { words, model } = train();
    expect(train().model.linear.weights).toEqual(model.linear.weights);
    const cols = makeColumns(words, LESSON.tokens, LESSON.sentences);
    tagSentences(model, words, cols, LESSON.sentences);
    expect([...cols.tag].map((t) => TAGS[t])).toEqual(LESSON.tag);
  });

  test("headlines keep the layers and lose the full stop", () => {
    const many = Array.from({ length: 60 }, () => LESSON);
    const made = makeHeadlines(many, makeRandom(2));
    expect(made.length).toBeGreaterThan(5);
    for (const { sample: h } of made) {
      expect(h.tokens.at(-1)?.form).not.toBe(".");
      expect(h.tag.length).toBe(h.tokens.length);
      expect(h.head[0]).toBe(-1);
      expect(h.tokens[0]?.form).toMatch(/^[A-Z]/);
    }
  });
});
