// Sources without a name keep what they know: the reader learns how near they stand to the matter.
import { beforeAll, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { testLanguage } from "../../test/support/resources.ts";
import { annotateDoc } from "../tag/doc.ts";
import type { LanguageModel } from "../tag/language.ts";
import { attribute } from "./index.ts";

let language: LanguageModel;
beforeAll(() => {
  language = testLanguage();
});

test.each([
  [
    "Two officials familiar with the talks, who spoke on condition of anonymity, said that Orlo had warned allies.",
    "Two officials familiar with the talks",
  ],
  ["Three people familiar with the matter said the deal was dead.", "Three people familiar with the matter"],
  [
    "A person close to the negotiations, who asked not to be named, told Northwire the deal was off.",
    "A person close to the negotiations",
  ],
  ["Officials briefed on the plan said it would fail.", "Officials briefed on the plan"],
  [
    "The deal was dead, according to two people familiar with the matter.",
    "two people familiar with the matter",
  ],
  ["“It is over,” said a source close to the minister.", "a source close to the minister"],
  ["The minister said the deal was close to completion.", "The minister"],
])("%s", (text, source) => {
  const { doc } = marked(text);
  const found = attribute(annotateDoc(doc.article, language));
  expect(found.map((a) => a.source.map((s) => text.slice(s.start, s.end)).join(" … "))).toEqual([source]);
});
