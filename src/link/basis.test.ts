// The deciding words: what decides is shown and little else, places stand where they say, the chain agrees with counting all ways.
import fc from "fast-check";
import { expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { type BasisWord, decidingOf, likelihoods } from "./basis.ts";
import { parseQuestion } from "./question.ts";
import { judgeStatement } from "./stance.ts";
import { readWords } from "./words.ts";

const Q = parseQuestion("Is the Brell bridge closed?", NO_KNOWLEDGE);
const judged = (text: string) =>
  judgeStatement(made({ by: "Ada Brenn", text }), Q, NO_KNOWLEDGE, "c", { given: true }).stance;

test.each([
  ["{The Brell bridge is not closed}, <Brenn said>.", "denies", /\bnot\b/, /Brell/],
  ["{The Brell bridge may be closed}, <Brenn said>.", "hedged", /\bmay\b/, /Brell/],
  ["{Farmers claim that the Brell bridge is closed}, <Brenn said>.", "relays", /Farmers claim/, /bridge/],
  [
    "{The Brell bridge will be closed if the pillar moves}, <Brenn said>.",
    "conditional",
    /if the pillar moves/,
    /Brell/,
  ],
  ["<Brenn declined to say> {whether the Brell bridge was closed}.", "declines", /declined to say/, /bridge/],
])("what decides is shown: %s", (text, stance, shows, hides) => {
  const found = judged(text);
  const words = found?.basisWords.map((b) => b.words).join(" … ") ?? "";
  expect(found?.value.value).toBe(stance);
  expect(words).toMatch(shows);
  expect(words).not.toMatch(hides);
});

test("words of the sentence outside what was said are placed in it", () => {
  const record = made({
    by: "Ada Brenn",
    text: "<Brenn declined to say> {whether the Brell bridge was closed}.",
  });
  const { stance } = judgeStatement(record, Q, NO_KNOWLEDGE, "c", { given: true });
  const outside = stance?.basisWords.filter((b) => b.part === -1) ?? [];
  expect(outside.length).toBeGreaterThan(0);
  for (const b of outside) expect(record.sentence.slice(b.start, b.end)).toBe(b.words);
});

/** How likely each word decides, by counting every way of choosing words. */
function counted(sums: readonly number[], step: readonly (readonly number[])[]): number[] {
  const out = sums.map(() => 0);
  let all = 0;
  for (let ways = 0; ways < 1 << sums.length; ways++) {
    const yes = sums.map((_, i) => (ways >> i) & 1);
    const sum = yes.reduce(
      (s, y, i) => s + (y ? (sums[i] as number) : 0) + ((step[yes[i - 1] ?? 0] as number[])[y] as number),
      0,
    );
    all += Math.exp(sum);
    for (const [i, y] of yes.entries()) if (y) out[i] = (out[i] as number) + Math.exp(sum);
  }
  return out.map((v) => v / all);
}

test("the chain agrees with counting every way of choosing words", () => {
  const sum = fc.double({ min: -4, max: 4, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(sum, { minLength: 1, maxLength: 8 }),
      fc.tuple(fc.tuple(sum, sum), fc.tuple(sum, sum)),
      (sums, step) => {
        const want = counted(sums, step);
        for (const [i, p] of likelihoods(sums, step).entries()) expect(p).toBeCloseTo(want[i] as number, 6);
      },
    ),
  );
});

test("at least one word decides, and no sign does", () => {
  const row = (text: string): BasisWord[] => readWords(text).map((word) => ({ word, part: 0, seen: [] }));
  const none = {
    by: new Map<string, number>(),
    step: [
      [0, 0],
      [0, 0],
    ],
  };
  expect(decidingOf(row("Never , ever ."), none).map(({ word }) => word.form)).toEqual(["Never", "ever"]);
  expect(decidingOf(row("… ."), none)).toEqual([]);
  const one = { ...none, by: new Map([["x", 9]]) };
  const [a, b] = row("no way") as [BasisWord, BasisWord];
  expect(
    decidingOf(
      [
        { ...a, seen: ["x"] },
        { ...b, seen: [] },
      ],
      one,
    ),
  ).toHaveLength(2);
  const sure = {
    ...one,
    by: new Map([
      ["x", 9],
      ["y", -9],
    ]),
  };
  expect(
    decidingOf(
      [
        { ...a, seen: ["x"] },
        { ...b, seen: ["y"] },
      ],
      sure,
    ).map(({ word }) => word.form),
  ).toEqual(["no"]);
});
