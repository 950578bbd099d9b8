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
    return value ? [value.type, value.words].filter(Boolean).join(": ") : "";
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
  expect(chains("{S A Harbour Times/Youth Vote Poll} {C finds} {Q the wall holds}.")).toEqual([
    expect.stringContaining("poll: "),
  ]);
  expect(chains("{S Early results of an entrance poll} {C show} {Q the wall holds}.")).toEqual([
    expect.stringContaining("poll: "),
  ]);
  expect(chains("{S Orel} {C said} on Nine's ''Talk of the Town'' on Sunday {Q the wall holds}.")).toEqual([
    expect.stringContaining("broadcast: Talk of the Town"),
  ]);
  expect(
    chains(
      "{S1 A new survey} {C1 says} {Q1 the wall holds}. {S2 Forty-one percent} {C2 said} {Q2 it does not}, and {S3 six in 10 of them} {C3 want} {Q3 a new one}.",
    ),
  ).toEqual([expect.stringContaining("poll: "), "poll: survey", "poll: survey"]);
  expect(chains("{S Orel} {C said in phone interview} {Q the wall holds}.")).toEqual([
    expect.stringContaining("interview: phone interview"),
  ]);
  expect(chains("{S1 A third of the town} {C1 said} {Q1 it holds}.")).toEqual([""]);
  // counter-examples: no clause of "when" about the saying, and nobody was asked
  expect(
    chains("Tempers rose at a rally in Ardun. It rained when {S Orel} {C said} {Q it holds}.")[0],
  ).not.toContain("rally");
  expect(chains("{S Most voters in the poll booths} {C said} {Q the wall holds}.")[0]).not.toContain("poll");
});
