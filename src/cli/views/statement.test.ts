// What is said of a statement's day keeps saying and publishing apart, and a content is shown with what it is told by.
import { expect, test } from "vitest";
import { marked } from "../../../test/support/marked.ts";
import { testLanguage } from "../../../test/support/resources.ts";
import { analyse } from "../../analyse.ts";
import { decide, unknown } from "../../model/decision.ts";
import type { TimeInterval } from "../../model/time.ts";
import { builtinKnowledge } from "../../speaker/knowledge/index.ts";
import { cueShown, saidShown, statementLines } from "./statement.ts";

const knowledge = builtinKnowledge();

const day = (from: string, words: string | null = null): TimeInterval => ({
  from,
  to: from,
  grain: "day",
  words,
});

test("a stated day was said, a default one only published, none is undated", () => {
  expect(saidShown(decide(day("2031-03-04", "on Tuesday"), "stated", "weekday"))).toBe(
    "said 2031-03-04 “on Tuesday”",
  );
  expect(saidShown(decide(day("2031-03-04"), "default", "published"))).toBe("published 2031-03-04");
  expect(saidShown(unknown("no-date"))).toBe("undated");
});

const statementsOf = (text: string) => {
  const { article } = marked(text).doc;
  return {
    article,
    statements: analyse(article, { language: testLanguage(), knowledge, extractor: null }).statements,
  };
};

test.each([
  ["The minister downplayed the incident.", "downplayed"],
  ["The engineer spoke of a narrow escape.", "spoke of"],
  ["The union called for an inquiry.", "called"],
  ["Ms Okafor warned that the wall could fail.", "warned"],
  ["Ms Okafor said the wall could fail.", null],
  ["According to Ms Okafor, the wall could fail.", null],
  ["“The wall could fail,” Ms Okafor warned.", null],
])("%s is told by %s", (text, cue) => {
  expect(statementsOf(text).statements.map(cueShown)).toEqual([cue]);
});

test("the line reads: who, the signal, the words", () => {
  const { article, statements } = statementsOf("The minister accused the council of hiding the report.");
  const [statement] = statements;
  if (statement === undefined) throw new Error("nothing was found");
  const content = statement.content.map((s) => article.text.slice(s.start, s.end));
  expect(statementLines(statement, content, (_colour, words) => words, "1")[0]).toMatch(
    / – accused: the council of hiding the report$/,
  );
});
