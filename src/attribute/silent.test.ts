// What only looks like an attribution is left alone; the same words where somebody does say something are found.
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { testLanguage } from "../../test/support/resources.ts";
import { shown } from "../../test/support/shown.ts";
import { annotateDoc } from "../tag/doc.ts";
import { buildContext } from "./context.ts";
import { attribute, ruleExtractor } from "./index.ts";
import { SILENCES, silenceOf } from "./silent.ts";

function find(source: string) {
  const { doc, attributions } = marked(source);
  const found = attribute(annotateDoc(doc.article, testLanguage()));
  return {
    expected: attributions.map((a) => shown(doc.text, a)),
    actual: found.map((a) => shown(doc.text, a)),
  };
}

for (const { id, examples } of SILENCES) {
  test.each(examples)(`${id}: %s`, (source) => {
    const context = buildContext(annotateDoc(marked(source).doc.article, testLanguage()));
    const reasons = ruleExtractor.propose(context).map((p) => silenceOf(context, p)?.id ?? null);
    expect(reasons, "a rule proposes it, and this reason drops it").toContain(id);
    expect(find(source).actual).toEqual([]);
  });
}

describe("is no statement", () => {
  test.each([
    [
      "the topic of what is said",
      "Commenting on the plan for the harbour, {S Ms Okafor} {C said} {Q the wall would hold}.",
    ],
    [
      "the topic that opens a sentence",
      "Speaking about the flood, {S the mayor} {C said} {Q nobody had been hurt}.",
    ],
  ])("%s is none beside it", (_name, source) => {
    const { expected, actual } = find(source);
    expect(actual).toEqual(expected);
  });
});

describe("stays a statement", () => {
  test.each([
    ["what a study shows", "{S The study} {C shows} that {Q the dam will fail}."],
    ["what a poll suggests", "{S A poll} {C suggests} {Q most voters want the dam repaired}."],
    ["what people show", "{S The engineers} {C demonstrated} that {Q the wall had moved}."],
    ["what somebody threatens", "{S The hauliers} {C threatened} {Q to close the road}."],
    ["a denial", "{S The ministry} {C denied} {Q the reports}."],
    ["a denial about parties", "{S Officials} {C denied} {Q any links to the smugglers}."],
  ])("%s", (_name, source) => {
    const { expected, actual } = find(source);
    expect(actual).toEqual(expected);
  });
});

describe("a document within what a source is credited with", () => {
  test("is part of what the source says, and no voice that silences it", () => {
    const { actual } = find(
      "{Q The minister’s orders revealed she was preparing for a long strike}, {C according to} a report by {S the Harrow Institute}.",
    );
    expect(actual).toEqual([
      "{S the Harrow Institute} {C according to} {Q The minister’s orders revealed she was preparing for a long strike}",
    ]);
  });
  test("a party's words stay the party's, and the daily carries them", () => {
    const { actual } = find("The minister said she was preparing for a strike, according to the Courier.");
    expect(actual).toEqual(["{S The minister} {C said} {Q she was preparing for a strike}"]);
  });
});
