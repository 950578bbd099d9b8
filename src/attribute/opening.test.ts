// Where the content begins: when, where and to whom it was said is no part of what was said.
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
    "Finance Minister Aldo Perrin said in a post on X late on Monday that growth had turned a corner.",
    "growth had turned a corner",
  ],
  ["Orlo said early on Tuesday that talks were going on.", "talks were going on"],
  [
    "The ratings agency said in a note to clients that it may cut the grade to junk.",
    "it may cut the grade to junk",
  ],
  ["Orlo said at a briefing on Friday that water would be let through.", "water would be let through"],
])("%s", (text, content) => {
  const { doc } = marked(text);
  const found = attribute(annotateDoc(doc.article, language));
  expect(found.map((a) => a.content.map((s) => text.slice(s.start, s.end)).join(" … "))).toEqual([content]);
});

test("what a quotation intends does not make the saying lie ahead", () => {
  const text =
    "“We are not at war with Karsk, and we don't intend to be,” Piet Sorrel told reporters in Ardun.";
  const found = attribute(annotateDoc(marked(text).doc.article, language));
  expect(found.map((a) => a.factual)).toEqual([true]);
  const ahead = attribute(
    annotateDoc(marked("Orlo is expected to say that the dam is safe.").doc.article, language),
  );
  expect(ahead.map((a) => a.factual)).toEqual([false]);
});

test("what somebody does not intend to be does not make the saying lie ahead", () => {
  const text =
    "Ardania is not at war with Karsk and does not intend to be, the State Office said on Wednesday.";
  const found = attribute(annotateDoc(marked(text).doc.article, language));
  expect(found.map((a) => a.factual)).toEqual([true]);
});
