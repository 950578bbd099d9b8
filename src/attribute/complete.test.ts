// A content is completed by the noun that its relative clause speaks of, and by what somebody is judged for.
import { expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { testLanguage } from "../../test/support/resources.ts";
import type { Span } from "../model/span.ts";
import { annotateDoc } from "../tag/doc.ts";
import { attribute } from "./index.ts";

const words = (text: string, spans: readonly Span[]) =>
  spans.map((s) => text.slice(s.start, s.end)).join(" | ");

function contents(source: string): string[] {
  const { doc } = marked(source);
  return attribute(annotateDoc(doc.article, testLanguage())).map((a) => words(doc.text, a.content));
}

test.each([
  [
    "an object that the clause lacks",
    "The law covers the four valleys that Orlo declared he annexed in May.",
    "the four valleys | he annexed in May",
  ],
  [
    "a subject that the clause lacks",
    "It is the only bridge that engineers say can carry trains.",
    "the only bridge | can carry trains",
  ],
  [
    "a subject that the parser does not see missing",
    "The engineers built a wall that the minister said would hold.",
    "a wall | would hold",
  ],
  ["a noun without a relative pronoun", "He used a tunnel she said would flood.", "a tunnel | would flood"],
])("%s", (_name, source, content) => {
  expect(contents(source)).toEqual([content]);
});

test.each([
  ["a noun that holds the clause", "The claim that the minister said the wall was safe is false."],
  ["an occasion", "She gave a speech in which the minister said the wall was safe."],
  ["a day", "He left on the day the minister said the wall was safe."],
  ["a noun behind a comma", "He sent letters to the ministry, which the minister said was wrong."],
])("%s is left out", (_name, source) => {
  for (const content of contents(source)) expect(content).not.toContain(" | ");
});

test.each([
  [
    "mocked for doing",
    "The envoy mocked the alliance for planning to send troops.",
    "the alliance for planning to send troops",
  ],
  [
    "blamed for doing",
    "She blamed the council and the company’s long strike for ruining the harvest.",
    "the council and the company’s long strike for ruining the harvest",
  ],
])("%s", (_name, source, content) => {
  expect(contents(source)).toEqual([content]);
});

test.each([
  [
    "what is called something",
    "The minister on Monday called the walkout a breach of the law.",
    "the walkout a breach of the law",
  ],
  ["the closing mark", "Orlo called for “boots on the ground.”", "for “boots on the ground.”"],
  [
    "no more than was promised",
    "The union promised that the hall would open, without giving a date.",
    "the hall would open",
  ],
])("holds %s", (_name, source, content) => {
  expect(contents(source)).toEqual([content]);
});

test("no comma ends a content", () => {
  expect(contents("He apologised for the delay, blaming a supplier for sending the wrong gauges.")).toEqual([
    "for the delay",
    "a supplier for sending the wrong gauges",
  ]);
});
