// Our own exponential and logarithm against the machine's, where both are defined.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, log, shares, sigmoid, tanh } from "./numbers.ts";

describe("exp and log", () => {
  it("agree with the machine's to nine digits", () => {
    fc.assert(
      fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
        expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 8);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(log(x)).toBeCloseTo(Math.log(x), 8);
      }),
    );
  });
  it("hold at the ends", () => {
    expect(exp(0)).toBe(1);
    expect(exp(-1e9)).toBe(0);
    expect(Number.isFinite(exp(1e9))).toBe(true);
    expect(log(1)).toBe(0);
  });
  it("give a logistic function that is symmetric and never leaves 0 to 1", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (x) => {
        const y = sigmoid(x);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(1);
        expect(y + sigmoid(-x)).toBeCloseTo(1, 9);
      }),
    );
  });
  it("give a tangent and shares that agree with the machine's", () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
        expect(tanh(x)).toBeCloseTo(Math.tanh(x), 8);
        const [a, b] = shares([x, 0]);
        expect((a as number) + (b as number)).toBeCloseTo(1, 9);
        expect(a).toBeCloseTo(sigmoid(x), 8);
      }),
    );
    expect(tanh(1e9)).toBe(1);
    expect(tanh(-1e9)).toBe(-1);
  });
});
