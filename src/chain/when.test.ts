// Channels at the edge of a clause, of texts sent out and of polls' answers, on marked sentences, all invented.
import { expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { findChains } from "./index.ts";

/** The channel of each attribution as `type: words`, "" where none. */
function chains(text: string): string[] {
  const { doc, attributions } = marked(text);
  const found = findChains(doc, attributions, NO_KNOWLEDGE);
  return attributions.map((a) => {
    const value = found.get(a.id)?.channel.value;
    return value ? `${value.type}: ${value.words}` : "";
  });
}

test("settings at the edge of a clause, texts sent out, and those whom a poll asked", () => {
  expect(
    chains("Tempers rose at a rally in Ardun on Monday when {S Orel} {C took issue with} {Q the wall}."),
  ).toEqual([expect.stringContaining("speech: rally")]);
  expect(chains("{S Her office} {C put out a statement saying} {Q the wall holds}.")).toEqual([
    expect.stringContaining("statement: statement"),
  ]);
  expect(
    chains("{S Some 61 percent of voters in a recent Courier poll} {C said} {Q the wall holds}."),
  ).toEqual([expect.stringContaining("poll: poll")]);
  expect(chains("{S The editorial} {C said} {Q the wall holds}.")).toEqual([
    expect.stringContaining("article: editorial"),
  ]);
  // counter-examples: no clause of "when" about the saying, and nobody was asked
  expect(
    chains("Tempers rose at a rally in Ardun. It rained when {S Orel} {C said} {Q it holds}.")[0],
  ).not.toContain("rally");
  expect(chains("{S Most voters in the poll booths} {C said} {Q the wall holds}.")[0]).not.toContain("poll");
});
