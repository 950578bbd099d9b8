// Every rule finds what its examples mark, and nothing in its counter-examples.
import { beforeAll, describe, expect, test } from "vitest";
import { marked } from "../../../test/support/marked.ts";
import { testLanguage } from "../../../test/support/resources.ts";
import { shown } from "../../../test/support/shown.ts";
import { annotateDoc } from "../../tag/doc.ts";
import type { LanguageModel } from "../../tag/language.ts";
import { attribute } from "../index.ts";
import { RULES } from "./index.ts";

let language: LanguageModel;
beforeAll(() => {
  language = testLanguage();
});

function found(source: string): { expected: string[]; actual: string[]; by: string[] } {
  const m = marked(source);
  const actual = attribute(annotateDoc(m.doc.article, language));
  const text = m.doc.text;
  return {
    expected: m.attributions.map((a) => shown(text, a)),
    actual: actual.map((a) => shown(text, a)),
    by: actual.map((a) => a.by),
  };
}

for (const rule of RULES) {
  describe(rule.id, () => {
    test.each(rule.examples)("finds %s", (example) => {
      const { expected, actual } = found(example);
      expect(actual).toEqual(expected);
    });
    test.each(rule.counterexamples)("leaves alone %s", (example) => {
      expect(found(example).actual).toEqual([]);
    });
    test("has examples and counter-examples", () => {
      expect(rule.examples.length).toBeGreaterThan(0);
      expect(rule.counterexamples.length).toBeGreaterThan(0);
      expect(rule.about).not.toBe("");
    });
  });
}
