// What the models see of words: kinds of mark, shapes, and marks of every style as one.
import { describe, expect, test } from "vitest";
import { makeColumns } from "./columns.ts";
import { KIND, kindOf, lowerOf, makeWords, SHAPE } from "./words.ts";

test.each([
  ["said", "word"],
  [",", "comma"],
  ["“", "quote"],
  ["„", "quote"],
  ["«", "quote"],
  ["``", "quote"],
  ["'", "apostrophe"],
  ["’", "apostrophe"],
  ["—", "dash"],
  ["--", "dash"],
  [";", "colon"],
  ["[", "open"],
  [")", "close"],
  ["?!", "stop"],
  ["...", "other"],
  ["$", "word"],
  ["%", "word"],
  ["’s", "word"],
  ["Łódź", "word"],
  ["*", "other"],
] as const)("%s is a %s", (form, kind) => expect(kindOf(form)).toBe(KIND[kind]));

test.each([
  ["said", "lower"],
  ["Ardun", "title"],
  ["ŁÓDŹ", "upper"],
  ["A", "initial"],
  ["McVey", "mixed"],
  ["2,031", "number"],
  ["B-52", "alnum"],
  ["—", "none"],
] as const)("%s looks %s", (form, shape) => {
  const words = makeWords();
  expect(words.shape[words.intern(form)]).toBe(SHAPE[shape]);
});

test("equal forms are one, figures count as figures, apostrophes as straight", () => {
  const words = makeWords();
  expect(words.intern("said")).toBe(words.intern("said"));
  expect(words.hash[words.intern("1984")]).toBe(words.hash[words.intern("2031")]);
  expect(words.hash[words.intern("’s")]).toBe(words.hash[words.intern("'s")]);
  expect(lowerOf("Don’t")).toBe("don't");
});

/** Columns of words parted by single spaces; "_" glues to the token before. */
function columns(text: string) {
  let at = 0;
  const tokens = text.split(" ").map((part) => {
    const form = part.startsWith("_") ? part.slice(1) : part;
    if (!part.startsWith("_") && at > 0) at++;
    const start = at;
    at += form.length;
    return { start, end: at, form };
  });
  return makeColumns(makeWords(), tokens, [{ first: 0, last: tokens.length - 1 }]);
}

describe("direction of quotation marks", () => {
  test.each([
    ["“ _Stay _” now", [1, 2]],
    ['" _Stay _" now', [1, 2]],
    ["« _Stay _» now", [1, 2]],
    ["„ _Stay _“ now", [1, 2]],
    ["« Stay » now", [1, 2]],
    ["`` Stay '' now", [1, 2]],
  ])("%s", (text, sides) => {
    expect([...columns(text).mark].filter((m) => m > 0)).toEqual(sides);
  });

  test("marks of one direction are one word in every style", () => {
    const first = (text: string) => columns(text).hash[0];
    expect(first("“ _Stay")).toBe(first('" _Stay'));
    expect(first("“ _Stay")).toBe(first("« _Stay"));
  });
});
