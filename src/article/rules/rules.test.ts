// Every line rule takes its examples and leaves its counter-examples alone.
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../../test/support/growth.ts";
import { even } from "../lines.ts";
import { LINE_RULES, ruleFor, takes } from "./index.ts";

describe.each(LINE_RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it.each(rule.examples)("takes %j", (line) => {
    expect(takes(rule, even(line))).toBe(true);
    expect(ruleFor(even(line), true)?.role).toBe(rule.role);
  });
  it.each(rule.counterexamples)("leaves %j", (line) => {
    expect(takes(rule, even(line))).toBe(false);
  });
});

it("has unique ids and examples on both sides", () => {
  expect(new Set(LINE_RULES.map((r) => r.id)).size).toBe(LINE_RULES.length);
  for (const rule of LINE_RULES) {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counterexamples.length).toBeGreaterThan(0);
  }
});

it("answers quickly on hostile lines of the greatest length that each rule is asked about", () => {
  const seeds = [
    "(",
    "a ",
    "/",
    "By ",
    "[",
    "1",
    "A",
    "- ",
    "Photo ",
    "A. ",
    "/ AP ",
    "© ",
    "Read more ",
    "and A ",
    "Aa, ",
    "- a: ",
    "1 min ",
    "x@",
    "Jan 1 ",
    "Share ",
    "<a b",
    "(a",
  ];
  for (const rule of LINE_RULES) {
    const run = (n: number) => {
      for (const seed of seeds)
        for (const head of ["", "By ", "Photo: ", "© ", "Read more: "])
          rule.test((head + seed.repeat(n)).slice(0, n));
    };
    expect(growth(run, Math.ceil(rule.longest / 8)), rule.id).toBeLessThan(LINEAR);
  }
});
