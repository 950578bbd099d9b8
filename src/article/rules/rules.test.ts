// Every line rule takes its examples and leaves its counter-examples alone.
import { describe, expect, it } from "vitest";
import { even } from "../lines.ts";
import { LINE_RULES, ruleFor } from "./index.ts";

describe.each(LINE_RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it.each(rule.examples)("takes %j", (line) => {
    expect(rule.test(even(line))).toBe(true);
    expect(ruleFor(even(line), true)?.role).toBe(rule.role);
  });
  it.each(rule.counterexamples)("leaves %j", (line) => {
    expect(rule.test(even(line))).toBe(false);
  });
});

it("has unique ids and examples on both sides", () => {
  expect(new Set(LINE_RULES.map((r) => r.id)).size).toBe(LINE_RULES.length);
  for (const rule of LINE_RULES) {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counterexamples.length).toBeGreaterThan(0);
  }
});

it("asks every rule quickly of a hostile line", () => {
  const lines = [
    "(".repeat(20_000),
    "a ".repeat(20_000),
    "/".repeat(20_000),
    "By ".repeat(9_000),
    "[".repeat(20_000),
    "1".repeat(20_000),
    "A".repeat(50_000),
    "- ".repeat(120),
    "Photo ".repeat(110),
    "A. ".repeat(80),
    "/ AP ".repeat(130),
  ];
  for (const line of lines) {
    const from = performance.now();
    for (const rule of LINE_RULES) rule.test(line);
    expect(performance.now() - from).toBeLessThan(200);
  }
});
