// Names of people: what may be one person's and what may not.
import { describe, expect, test } from "vitest";
import { closeSpelling, partOf, personName, sameFullName, sameGiven } from "./names.ts";

const name = (text: string) => personName(text.split(" "));

describe("whole names", () => {
  test.each([
    ["ada orel", "ada orel"],
    ["robert kane", "bob kane"],
    ["robert kane", "r kane"],
    ["robert j kane", "robert kane"],
    ["robert j kane", "robert james kane"],
    ["dmitri lasko", "dmitry lasko"],
    ["volodya karensky", "volodya karenskyy"],
    ["ana maria orel vidal", "ana orel vidal"],
    ["luis orel vidal", "luis orel"],
  ])("%s is %s", (a, b) => {
    expect(sameFullName(name(a), name(b))).toBe(true);
    expect(sameFullName(name(b), name(a))).toBe(true);
  });

  test.each([
    ["ada orel", "ona orel"],
    ["max orel", "max orel jr"],
    ["robert james kane", "robert paul kane"],
    ["ada orel", "ada vale"],
    ["bill kane", "tom kane"],
  ])("%s is not %s", (a, b) => {
    expect(sameFullName(name(a), name(b))).toBe(false);
    expect(sameFullName(name(b), name(a))).toBe(false);
  });
});

describe("parts of names", () => {
  test.each([
    ["orel", "ada orel", 1],
    ["van der moor", "ursula van der moor", 1],
    ["moor", "ursula van der moor", 1],
    ["karenskyy", "volodya karensky", 0.9],
    ["vidal", "luis vidal orel", 0.7],
    ["ada", "ada orel", 0.6],
    ["bob", "robert kane", 0.5],
    ["orel jr", "max orel jr", 1],
    ["orel jr", "max orel", 0],
    ["vale", "ada orel", 0],
    ["kim", "kim dae vol", 0.6],
  ])("%s of %s: %d", (part, whole, expected) => {
    expect(partOf(name(part), name(whole))).toBe(expected);
  });
});

test("particles are no first names", () => {
  expect(name("van der moor").given).toBeNull();
  expect(name("al vane").given).toBe("al");
});

test("spellings and short forms", () => {
  expect(sameGiven("sergei", "sergey")).toBe(true);
  expect(sameGiven("ada", "ana")).toBe(false);
  expect(closeSpelling("orel", "opel")).toBe(false);
  expect(closeSpelling("wolkov", "volkov")).toBe(false); // first letters must be the same
});
