// Fingerprints: that estimates are near the truth, that marks and spacing do not count, and what is taken for a copy.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alike, bandKeys, fingerprint, likelyCopy, SIGNATURE } from "./minhash.ts";

/** A text of so many made-up sentences, from number `from` on; the same number gives the same sentence. */
const sentences = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => {
    const n = from + i;
    const word = (k: number) => `w${((n * 100 + k) * 2654435761) % 9973}`;
    return `${Array.from({ length: 12 }, (_, k) => word(k)).join(" ")}.`;
  });
const print = (parts: readonly string[]) => {
  const made = fingerprint(parts.join(" "));
  if (made === null) throw new Error("too short");
  return made;
};

test("too few words give no fingerprint", () => {
  expect(fingerprint("")).toBeNull();
  expect(fingerprint("The dam is safe, she said.")).toBeNull();
  expect(print(sentences(0, 4)).mins).toHaveLength(SIGNATURE);
});

test("marks, case, spacing and paragraphs do not count", () => {
  const plain = sentences(0, 20).join(" ");
  const dressed = plain.toUpperCase().replaceAll(". ", ".”\n\n“").replaceAll(" W", "  W");
  expect(alike(print([plain]), print([dressed]))).toEqual({ resemblance: 1, shared: 1 });
});

test("what is estimated is near what is so", () => {
  for (const [kept, added] of [
    [40, 0],
    [30, 10],
    [20, 20],
    [10, 30],
  ] as const) {
    const one = sentences(0, 40);
    const other = [...sentences(0, kept), ...sentences(100, 100 + added)];
    const { resemblance, shared } = alike(print(one), print(other));
    const truth = kept / (40 + added);
    expect(Math.abs(resemblance - truth)).toBeLessThan(0.13);
    expect(Math.abs(shared - kept / Math.min(40, kept + added))).toBeLessThan(0.02);
  }
});

describe("a likely copy", () => {
  const whole = sentences(0, 40);
  const is = (other: readonly string[]) => likelyCopy(alike(print(whole), print(other)));
  test("is the same text, a shortened one, one with a new opening, and one inside a longer one", () => {
    expect(is(whole)).toBe(true);
    expect(is(whole.slice(0, 20))).toBe(true);
    expect(is([...sentences(200, 206), ...whole.slice(3)])).toBe(true);
    expect(is([...sentences(300, 330), ...whole])).toBe(true);
  });
  test("is not another report that quotes a few of its sentences", () => {
    expect(is([...sentences(400, 430), ...whole.slice(5, 9)])).toBe(false);
    expect(is(sentences(500, 540))).toBe(false);
  });
  test("is not a report by the same pattern with other figures in every sentence", () => {
    const daily = (day: number) =>
      Array.from(
        { length: 30 },
        (_, i) =>
          `In district ${i} the river stood at ${day * 13 + i} centimetres on that morning and was expected to fall slowly.`,
      );
    expect(likelyCopy(alike(print(daily(1)), print(daily(2))))).toBe(false);
  });
});

test("copies meet under a key; strangers do not", () => {
  const meet = (a: readonly string[], b: readonly string[]) => {
    const keys = new Set(bandKeys(print(a)));
    return bandKeys(print(b)).some((key) => keys.has(key));
  };
  expect(meet(sentences(0, 40), sentences(0, 28))).toBe(true);
  expect(meet(sentences(0, 40), sentences(1000, 1040))).toBe(false);
  for (const key of bandKeys(print(sentences(0, 40)))) expect(Number.isSafeInteger(key)).toBe(true);
});

test("holds for any text: the same twice, and like itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const [a, b] = [fingerprint(text), fingerprint(text)];
      expect(a).toEqual(b);
      if (a && b) expect(alike(a, b).resemblance).toBe(1);
    }),
  );
});
