// Nicknames in marks belong to the name; other words in marks are quoted.
import { describe, expect, test } from "vitest";
import { span } from "../model/span.ts";
import { findQuotations } from "../text/quotations.ts";
import { isNickname, withoutNicknames } from "./nicknames.ts";

/** Inner words of the quotations that are left. */
function left(text: string): string[] {
  const { quotations } = findQuotations(text, [span(0, text.length)]);
  return withoutNicknames(text, quotations).map((q) => text.slice(q.inner.start, q.inner.end));
}

describe("isNickname", () => {
  test.each([
    ["Edward “Ned” Hale", true],
    ["Robert (Bob) Cade", true],
    ["Ada 'The Hammer' Cole", true],
    ["J. “Big Red” Hale", true],
    ["Edward “Ned” van Hale", true],
    ["Edward “Ned” said", false],
    ["Edward “is late” Hale", false],
    ["minister “Ned” Hale", false],
    ["for Edward. “Ned” Hale", false],
    ["Edward, “Ned” Hale", false],
    ["Edward “Never again, said everybody there” Hale", false],
  ])("%s: %s", (text, expected) => {
    const start = text.search(/[“('] ?/);
    const end = text.search(/[”)'](?!.*[”)'])/) + 1;
    expect(isNickname(text, start, end)).toBe(expected);
  });
});

describe("withoutNicknames", () => {
  test.each([
    ["“It leaks,” Edward “Ned” Hale said. “It does.”", ["It leaks,", "It does."]],
    ["Hale called Orel “Liar” and left.", ["Liar"]],
    ["‘Edward “Ned” Hale knew,’ she said.", ["Edward “Ned” Hale knew,"]],
  ])("%s", (text, expected) => {
    expect(left(text)).toEqual(expected);
  });

  test("a quotation that goes on over paragraphs still points at its first part", () => {
    const text = "Edward “Ned” Hale spoke.\n“One.\n“Two.”";
    const ends = text.split("\n").map((line) => line.length);
    let at = 0;
    const paragraphs = ends.map((n) => {
      at += n + 1;
      return span(at - n - 1, at - 1);
    });
    const found = withoutNicknames(text, findQuotations(text, paragraphs).quotations);
    expect(found.map((q) => q.continues)).toEqual([null, 0]);
  });
});
