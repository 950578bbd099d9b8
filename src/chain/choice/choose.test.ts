// The trained choice of channels: what it may rest on, what it never takes, and that it says why; all invented.
import { expect, test } from "vitest";
import { marked } from "../../../test/support/marked.ts";
import { NO_KNOWLEDGE } from "../../model/knowledge.ts";
import { byRules } from "../by-rules.ts";
import { findChains } from "../index.ts";
import { isBarred } from "./barred.ts";
import { groundOf } from "./ground.ts";
import { optionsOf } from "./options.ts";

/** The channel of each attribution as `type: words by`, "" where none. */
function chosen(text: string): string[] {
  const { doc, attributions } = marked(text);
  const found = findChains(doc, attributions, NO_KNOWLEDGE);
  return attributions.map((a) => {
    const channel = found.get(a.id)?.channel;
    return channel?.value ? `${channel.value.type}: ${channel.value.words} by ${channel.by}` : "";
  });
}

const HELD = `Orel held a news conference in Ardun on Tuesday, the first news conference of her term.

The news conference was short. {S1 Orel} {C1 said} {Q1 the wall holds}.

{S2 She} {C2 refused to} {Q2 comment on the lock}.`;

test("a statement near a way of saying that the article is about has it, with the words that name it", () => {
  const { doc, attributions } = marked(HELD);
  const found = findChains(doc, attributions, NO_KNOWLEDGE);
  for (const a of attributions) {
    const { value, evidence, basis } = found.get(a.id)!.channel;
    expect(value?.type).toBe("press conference");
    expect(basis).toBe("inferred");
    expect(doc.text.slice(evidence[0]!.start, evidence[0]!.end)).toContain("conference");
  }
});

test.each([
  [
    "an event still to come",
    "Orel and Sava will meet in a coming debate on Friday. {S Orel} {C said} {Q it holds}.",
  ],
  ["a word that only hints", "Reporters waited. {S Orel} {C praised} {Q the wall}."],
  [
    "another voice’s letter",
    "{S1 Sava} {C1 wrote} in a letter {Q1 that it leaks}. {S Orel} {C praised} {Q the masons}.",
  ],
  [
    "a report of no single saying",
    "Orel gave a speech in Ardun on Monday. {S Orel} {C has often said} {Q it holds}.",
  ],
])("%s is no channel", (_, text) => {
  expect(chosen(text).at(-1)).toBe("");
});

test("what another said, named in the reported words, is never an option", () => {
  const { doc, attributions } = marked(
    "{S1 The palace} {C1 said} {Q1 that Sava in a speech had praised Dorn}.\n\n{S2 Ana Sava} {C2 said} in a speech {Q2 that it leaks}.",
  );
  const ground = groundOf(byRules(doc, attributions, NO_KNOWLEDGE));
  const frame = ground.scene.frames[0]!;
  const speech = optionsOf(ground, frame).find((o) => o.type === "speech")!;
  expect(speech.here).not.toBeNull();
  expect(isBarred(ground, frame, speech)).toBe(true);
});

test("the same text twice gives the same channels", () => {
  expect(chosen(HELD)).toEqual(chosen(HELD));
});

test.each([
  [
    "the title’s word",
    "[title] In a Statement, Praise for a Wall\n\nRain fell. {S Ana Orel} {C said} {Q it holds}.",
    0,
  ],
  [
    "what a sentence gives to others",
    "{S1 Dana Sava} {C1 issued} a statement {Q1 that it leaks}.\n\n{S2 Ana Orel} {C2 said} {Q2 it holds}.",
    1,
  ],
])("a text that others sent out, by %s, is never an option", (_, text, at) => {
  const { doc, attributions } = marked(text);
  const ground = groundOf(byRules(doc, attributions, NO_KNOWLEDGE));
  const frame = ground.scene.frames[at]!;
  const statement = optionsOf(ground, frame).find((o) => o.type === "statement")!;
  expect(isBarred(ground, frame, statement)).toBe(true);
});
