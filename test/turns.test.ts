// Printed talk, whole articles: interviews by letters, debates by names, hearings in capitals; and what only looks like it.
import { describe, expect, test } from "vitest";
import { analyse } from "../src/analyse.ts";
import { readArticle } from "../src/article/index.ts";
import { builtinKnowledge } from "../src/speaker/knowledge/index.ts";
import { testLanguage } from "./support/resources.ts";

const knowledge = builtinKnowledge();

/** Whole turns as “speaker: words”, and what else was found as “source = speaker”. */
function read(text: string): {
  turns: string[];
  inner: string[];
  all: ReturnType<typeof analyse>["statements"];
} {
  const article = readArticle({
    bytes: new TextEncoder().encode(text),
    file: "talk.txt",
    supplied: { published: "2024-05-21", outlet: "Ardun Herald", byline: "Lena Ost" },
  });
  const { statements } = analyse(article, { language: testLanguage(), knowledge, extractor: null });
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map((s) => article.text.slice(s.start, s.end)).join(" | ");
  return {
    turns: statements
      .filter((s) => s.by === "turn")
      .map((s) => `${s.speaker.value?.name ?? "?"}: ${words(s.content)}`),
    inner: statements
      .filter((s) => s.by !== "turn")
      .map((s) => `${words(s.source)} = ${s.speaker.value?.name ?? "?"}`),
    all: statements,
  };
}

const LETTERS = `Q&A with Senator Ada Kroll

Senator Ada Kroll sat down with the Ardun Herald on Monday for an interview about the dam.

Q: You said last week that the dam was old. Is it safe?

A: I think it is safe. The engineers told me that it would hold for years.

Q: Will you vote for a new one?

A: No. We have no money for it.

I said so in March, and my point is that nothing has changed.`;

const CAPITALS = `Kroll and Brenn clash over the dam

Ada Kroll and Halvard Brenn met in a debate in Ardun on Monday. A partial transcript follows.

LENA OST: Do you want to close the dam?

ADA KROLL: We will not close it. I know that it is safe.

BRENN: You are wrong, and you know it.

(Laughter.)

KROLL: I have read the report.

CLIP: The dam was built in a hurry.

OST: Thank you both. Will you answer the next one?

Kroll said afterwards that she was tired.`;

describe("a printed talk", () => {
  test("by letters: who is asked answers, the author asks, and a turn takes in its paragraphs", () => {
    const { turns, inner, all } = read(LETTERS);
    expect(turns).toEqual([
      "Lena Ost: You said last week that the dam was old. Is it safe?",
      "Ada Kroll: I think it is safe. The engineers told me that it would hold for years.",
      "Lena Ost: Will you vote for a new one?",
      "Ada Kroll: No. We have no money for it.\n\nI said so in March, and my point is that nothing has changed.",
    ]);
    expect(inner).toContain("The engineers = engineers");
    const answers = all.filter((s) => s.by === "turn" && s.speaker.value?.name === "Ada Kroll");
    for (const s of answers) {
      expect(s.channel.value?.type).toBe("interview");
      expect(s.addressee.value).toBe("Lena Ost");
      expect(s.kind).toBe("direct");
    }
  });

  test("by names in capitals: a surname is whoever had the whole name, a stage direction and a clip are nobody's turn", () => {
    const { turns, all } = read(CAPITALS);
    expect(turns.map((t) => t.split(":")[0]?.toLowerCase())).toEqual([
      "lena ost",
      "ada kroll",
      "halvard brenn",
      "ada kroll",
      "lena ost",
    ]);
    expect(turns.join("\n")).not.toMatch(/Laughter|hurry|tired/);
    expect(all.filter((s) => s.by === "turn").map((s) => s.channel.value?.type)).toEqual([
      "debate",
      "debate",
      "debate",
      "debate",
      "debate",
    ]);
  });

  test.each([
    ["names as plain text", "Ada Kroll: ", "Ardun Herald: "],
    ["initials", "AK: ", "LO: "],
    ["dashes", "Kroll – ", "Interviewer – "],
    ["full stops", "Ms. KROLL. ", "Mr. BRENN. "],
    ["lines of their own", "Ada Kroll\n\n", "Interviewer\n\n"],
  ])("with %s as labels", (_, kroll, other) => {
    const { turns } = read(
      `A talk about the dam\n\nThe Ardun Herald spoke with Ada Kroll, who runs the dam, and with her deputy Halvard Brenn. Lena Ost asked the questions.\n\n${other}Is the dam safe?\n\n${kroll}I think that it is.\n\n${other}Who told you?\n\n${kroll}We have our own engineers.`,
    );
    expect(turns.filter((t) => t.startsWith("Ada Kroll: "))).toEqual([
      "Ada Kroll: I think that it is.",
      "Ada Kroll: We have our own engineers.",
    ]);
    expect(turns).toHaveLength(4);
  });

  test("of whom nothing tells who answers has no speaker", () => {
    const { turns } = read(
      "What to know about the dam\n\nThe dam closes in May.\n\nQ: Is it safe?\n\nA: Engineers think so.\n\nQ: Who pays?\n\nA: The state pays.",
    );
    expect(
      turns
        .filter((t) => t.includes("Engineers") || t.includes("state pays"))
        .every((t) => t.startsWith("?: ")),
    ).toBe(true);
  });
});

describe("no printed talk", () => {
  test.each([
    [
      "a schedule",
      "Monday: We open at nine.\n\nTuesday: We open at ten.\n\nMonday: We close.\n\nTuesday: You may come.",
    ],
    ["scores", "Ardun: 3\n\nVelmora: 2\n\nArdun: 1\n\nVelmora: 4"],
    [
      "a recipe",
      "Filling: two eggs.\n\nTopping: your own cream.\n\nFilling: beat it.\n\nTopping: add what you like.",
    ],
    [
      "datelines",
      "ARDUN: The dam closed on Monday.\n\nVELMORA: Rain fell.\n\nARDUN: It opened again.\n\nVELMORA: It rained.",
    ],
    [
      "a comparison of candidates",
      "Ada Kroll: She wants to close the dam.\n\nHalvard Brenn: He would keep it open.\n\nAda Kroll: She would raise taxes.\n\nHalvard Brenn: He would cut them.",
    ],
    [
      "a column in the first person",
      "I went to the dam: it was old.\n\nMy view: it will fail.\n\nI think that we must act.\n\nMy view: nobody will.",
    ],
  ])("%s", (_, body) => {
    expect(read(`The week in Ardun\n\n${body}`).turns).toEqual([]);
  });

  test("the author of a column stays “I”", () => {
    const { inner } = read("The dam and I\n\nI think that the dam is old. I said that it would fail.");
    expect(inner.length).toBeGreaterThan(0);
    expect(inner.every((x) => x === "I = Lena Ost")).toBe(true);
  });
});
