// Sentences survive abbreviations, initials and quotation marks.
import { describe, expect, test } from "vitest";
import { LONGEST_SENTENCE, splitSentences } from "./sentences.ts";
import { tokenise } from "./tokenise.ts";

function split(text: string): string {
  const tokens = tokenise(text);
  return splitSentences(tokens)
    .map((s) => text.slice(tokens[s.first]?.start, tokens[s.last]?.end))
    .join(" ‖ ");
}

describe("splitSentences", () => {
  test.each([
    "Gen. Orlo met Mr. Sava at No. 10. ‖ He left.",
    "“We will go.” ‖ She sat down.",
    "“We will go,” he said. ‖ “But not now.”",
    "“Why now?” she asked. ‖ Nobody knew.",
    "“Why now?” Orlo asked on Monday.",
    "Velmora joined the U.S. in May. ‖ The U.S. ‖ The rest followed.",
    "It was 3.5 percent. ‖ In 2024 it rose.",
    "“It is over… ‖ In fact, it ended,” he said.",
    "Is it war? ‖ That depends on Orlo.",
    "“No. ‖ Never.” ‖ “Why?”",
    "He arrived at 5 p.m. on Monday. ‖ It rained.",
    "Orlo Corp. said it would pay. ‖ J. R. Sava agreed.",
    "She (the minister.) left",
    "He said: “Go home. ‖ Now.” ‖ She went.",
    "The U.S. said it would not. ‖ “It is over,” said Gen. Orlo.",
    "He moved to Orlo, Wis. ‖ But he came back. ‖ Orlo, Wis., is small.",
    "In Orlo v. Sava the court said no.",
    "It was built c. 1910 by the town.",
    "He was born in Ardun.[17] ‖ He left in 2001.[3][4] ‖ Nobody knew.",
    "Robert C. “Bob” Orlo spoke. ‖ He was in favour of plan B. ‖ “Never,” said Sava.",
  ])("%s", (expected) => {
    expect(split(expected.replaceAll(" ‖ ", " "))).toBe(expected);
  });

  test("tiles the tokens", () => {
    const tokens = tokenise("A. B! “C?” d… E (f.) G");
    const ranges = splitSentences(tokens);
    expect(ranges[0]?.first).toBe(0);
    expect(ranges.at(-1)?.last).toBe(tokens.length - 1);
    for (let i = 1; i < ranges.length; i++) expect(ranges[i]?.first).toBe((ranges[i - 1]?.last ?? -2) + 1);
  });

  test("cuts a run without a stop, at a comma where it can", () => {
    const clause = "Orlo said that the dam is safe, and ";
    const tokens = tokenise(clause.repeat(300));
    const ranges = splitSentences(tokens);
    expect(ranges.length).toBeGreaterThan(5);
    for (const { first, last } of ranges) expect(last - first).toBeLessThan(LONGEST_SENTENCE);
    expect(tokens[ranges[0]?.last ?? 0]?.form).toBe(",");
    expect(ranges.at(-1)?.last).toBe(tokens.length - 1);
    for (let i = 1; i < ranges.length; i++) expect(ranges[i]?.first).toBe((ranges[i - 1]?.last ?? -2) + 1);
    expect(splitSentences(tokenise("word ".repeat(1000))).map((r) => r.last - r.first + 1)).toEqual([
      400, 400, 200,
    ]);
  });
});
