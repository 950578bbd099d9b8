// The shipped English model on plain sentences: what attribution rests on must come out right.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../text/sentences.ts";
import { tokenise } from "../text/tokenise.ts";
import { annotate, readLanguageModel } from "./language.ts";

const model = readLanguageModel(readFileSync(new URL("../../models/english/english.bin", import.meta.url)));

function read(text: string) {
  const tokens = tokenise(text, 0, text.length);
  return annotate(model, tokens, [{ first: 0, last: tokens.length - 1 }]);
}

/** "relation(head, dependent)" of every word. */
const arcs = (text: string): string[] => {
  const tokens = read(text);
  return tokens.map((t) => `${t.rel}(${tokens[t.head]?.form ?? "ROOT"}, ${t.form})`);
};

describe("who says what", () => {
  test.each([
    [
      "The foreign minister of Velmora said the talks had failed.",
      "nsubj(said, minister)",
      "ccomp(said, failed)",
    ],
    [
      "“We will not sign the treaty,” Dana Orel said.",
      "nsubj(said, Orel)",
      "ccomp(said, sign)",
      "nsubj(sign, We)",
    ],
    ['"We will not sign the treaty," Dana Orel said.', "nsubj(said, Orel)", "ccomp(said, sign)"],
    ["“The bridge is closed,” said Orel, the mayor of Ardun.", "nsubj(said, Orel)", "appos(Orel, mayor)"],
    ["The plan, he said, is ready.", "nsubj(said, he)", "nsubj(ready, plan)"],
    [
      "The village was shelled by the army, officials said.",
      "nsubj:pass(shelled, village)",
      "obl:agent(shelled, army)",
      "nsubj(said, officials)",
    ],
    [
      "Officials denied that the dam had collapsed.",
      "nsubj(denied, Officials)",
      "ccomp(denied, collapsed)",
      "mark(collapsed, that)",
    ],
    [
      "According to the ministry, the border will open on Monday.",
      "fixed(According, to)",
      "case(ministry, According)",
      "nsubj(open, border)",
    ],
    ["He urged the council to vote again.", "nsubj(urged, He)", "mark(vote, to)"],
    [
      "The spokesman told reporters that the army would stay.",
      "nsubj(told, spokesman)",
      "obj(told, reporters)",
      "ccomp(told, stay)",
    ],
    [
      "She added that Velmora’s troops had left the city.",
      "nsubj(added, She)",
      "ccomp(added, left)",
      "nmod:poss(troops, Velmora)",
    ],
    [
      "The president, who was elected in May, vowed to end the war.",
      "nsubj(vowed, president)",
      "acl:relcl(president, elected)",
      "xcomp(vowed, end)",
    ],
  ])("%s", (text, ...wanted) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(wanted));
  });
});

describe("names and tags", () => {
  const names = (text: string) => {
    const out: string[] = [];
    let before = "";
    for (const t of read(text)) {
      if (t.ner !== "" && t.ner === before) out[out.length - 1] += ` ${t.form}`;
      else if (t.ner !== "") out.push(`${t.ner} ${t.form}`);
      before = t.ner;
    }
    return out;
  };

  test.each([
    ["Anton Sava met the president of Poland in Warsaw.", ["PER Anton Sava", "LOC Poland", "LOC Warsaw"]],
    ["Maria Kovalenko told NATO that Russia had lied.", ["PER Maria Kovalenko", "ORG NATO", "LOC Russia"]],
    ["Ms Okell said the dam was safe.", ["PER Okell"]],
    ["Selvane replaced Halvard Brenn in May.", ["PER Selvane", "PER Halvard Brenn"]],
    ["Senator Grelsk told Dana Orel so.", ["PER Grelsk", "PER Dana Orel"]],
  ])("%s", (text, wanted) => expect(names(text)).toEqual(wanted));

  test.each(["Okell", "Zubrin", "Thandell", "Merrik"])(
    "an unknown name that begins a sentence: %s",
    (name) => {
      expect(read(`${name} said the dam was safe.`)[0]).toMatchObject({ xpos: "NNP", rel: "nsubj" });
      expect(read(`“No,” ${name} replied.`)[4]).toMatchObject({ xpos: "NNP", rel: "nsubj" });
    },
  );

  test("a headline is read as a sentence", () => {
    expect(read("Minister Denies Plan to Close Border").map((t) => t.xpos)[1]).toBe("VBZ");
  });

  test.each([
    ["The Harrow think tank said the dam was safe.", 2, "NN"],
    ["Think tanks said the dam was safe.", 0, "NN"],
    ["They think tanks will cross the dam.", 1, "VBP"],
  ])("a think tank is no thought: %s", (text, at, tag) => expect(read(text)[at]?.xpos).toBe(tag));

  test("lemmas come with the tags", () => {
    expect(read("They were saying that she had lied.").map((t) => t.lemma)).toEqual(
      "they be say that she have lie .".split(" "),
    );
  });
});

test("every sentence of prose is one tree, whatever the words, and the same twice", () => {
  const word = fc.constantFrom(
    ..."Orlo said the dam , “ ” will hold that . and ? — ( safe who told".split(" "),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (list) => {
      const raw = tokenise(list.join(" "));
      const sentences = splitSentences(raw);
      const tokens = annotate(model, raw, sentences);
      for (const { first, last } of sentences) {
        const own = tokens.slice(first, last + 1);
        expect(own.filter((t) => t.head === -1)).toHaveLength(1);
        for (let i = first; i <= last; i++) {
          let steps = 0;
          for (let k = i; k >= 0; k = tokens[k]?.head ?? -1)
            expect(steps++).toBeLessThanOrEqual(last - first);
        }
      }
      expect(annotate(model, raw, sentences)).toEqual(tokens);
    }),
    { numRuns: 60 },
  );
});
