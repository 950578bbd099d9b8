// Several claims under one question: every page tells which of them a stance is on, and counts no statement twice.
import { expect, test } from "vitest";
import { made } from "../../../test/support/made.ts";
import { ask, joinAnswers } from "../../link/ask.ts";
import { NO_KNOWLEDGE } from "../../model/knowledge.ts";
import { askText } from "./ask.ts";
import { askCsv } from "./ask-data.ts";
import { askHtml } from "./ask-html.ts";
import { askMarkdown } from "./ask-markdown.ts";

const open = made({
  by: "Ada Orrin",
  text: "Orrin <said> {the Karst dam is safe and the Karst road is closed}.",
  said: "2024-05-01",
  review: "confirmed",
});
const closed = made({
  by: "Ada Orrin",
  text: "Orrin <said> {the Karst road is closed}.",
  said: "2024-06-01",
  review: "confirmed",
});
const one = ask("Is the Karst dam safe?", [open, closed], NO_KNOWLEDGE);
const joined = joinAnswers("What of Karst?", [
  one,
  ask("Is the Karst road closed?", [open, closed], NO_KNOWLEDGE),
]);
const text = askText(joined, { paint: (_style, words) => words, columns: 100 });

test("every page says on which of them a stance is", () => {
  expect(joined.hits).toHaveLength(3);
  for (const page of [text, askMarkdown(joined), askHtml(joined)]) {
    expect(page).toContain("Claim 1: The Karst dam is safe");
    expect(page).toContain("▲ A affirms (claim 1)");
    expect(page).toContain("▲ A affirms (claim 2)");
  }
  expect(askCsv(joined)).toContain(",The Karst road is closed,");
  for (const page of [askText(one, { paint: (_s, w) => w, columns: 100 }), askHtml(one)])
    expect(page).not.toContain("(claim");
});

test("a statement that bears on two is counted once, and its rows have ids of their own", () => {
  expect(joined.coverage.hits).toBe(2);
  expect(joined.coverage.reviewed).toBe(2);
  const ids = [...askHtml(joined).matchAll(/<tr id="([^"]+)"/g)].map((m) => m[1]);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
  for (const [, to] of askHtml(joined).matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
});

test("the summary names the claim that was counted", () => {
  const two = joinAnswers("What of Karst?", [
    ask("Is the Karst mill open?", [open, closed], NO_KNOWLEDGE),
    ask("Is the Karst road closed?", [open, closed], NO_KNOWLEDGE),
  ]);
  expect(askMarkdown(two)).toContain("Ada Orrin affirmed ‘The Karst road is closed’");
});
