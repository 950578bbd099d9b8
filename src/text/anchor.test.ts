// Selectors find their words again, and only them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { span } from "../model/span.ts";
import { anchor, selectorOf } from "./anchor.ts";

describe("anchor", () => {
  test("finds words at their place", () => {
    const text = "Orlo said no. Sava said no.";
    expect(anchor(text, selectorOf(text, span(24, 26)))).toEqual({ span: span(24, 26), how: "offset" });
  });

  test("finds moved words by their surroundings, not the first likeness", () => {
    const old = "Orlo said no. Sava said no.";
    const selector = selectorOf(old, span(24, 26));
    const now = `UPDATED. ${old}`;
    expect(anchor(now, selector)).toEqual({ span: span(33, 35), how: "exact" });
  });

  test("never finds words that are not there", () => {
    expect(anchor("Orlo said yes.", selectorOf("Orlo said no!", span(10, 12)))).toBeNull();
  });

  test("every span of every text comes back", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          expect(anchor(text, selectorOf(text, span(start, end)))?.span).toEqual(span(start, end));
        },
      ),
    );
  });
});
