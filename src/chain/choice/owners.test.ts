// Whose a statement or a letter is, and what is only spoken of: such words are no way in which another party speaks.
import { expect, test } from "vitest";
import { marked } from "../../../test/support/marked.ts";
import { NO_KNOWLEDGE } from "../../model/knowledge.ts";
import { byRules } from "../by-rules.ts";
import { groundOf } from "./ground.ts";
import { optionsOf, restsOn } from "./options.ts";
import { isSubject, ownerOf } from "./owners.ts";

/** The words that the last statement of a text may rest a type on. */
function rests(text: string, type: string): string[] {
  const { doc, attributions } = marked(text);
  const ground = groundOf(byRules(doc, attributions, NO_KNOWLEDGE));
  const frame = [...ground.scene.frames].sort((a, b) => a.anchor - b.anchor).at(-1)!;
  const option = optionsOf(ground, frame).find((o) => o.type === type);
  if (!option) return [];
  return restsOn(ground, frame, option).map((m) => m.channel.words);
}

const PESK = "{S1 Jan Pesk} {C1 arrived} {Q1 late}. {S2 Ana Orel} {C2 left} {Q2 early}. ";

test.each([
  ["another’s by a possessive", "In Orel’s statement nothing was new.", "statement"],
  ["another’s behind words of its own", "In Orel’s first open letter nothing was new.", "letter"],
  ["another’s by “of”", "In the statement of Ana Orel nothing was new.", "statement"],
  ["another’s by “by”", "In a speech by the warden Ana Orel nothing was new.", "speech"],
])("%s is no ground", (_, text, type) => {
  expect(rests(`${PESK}${text} {S Pesk} {C praised} {Q it}.`, type)).toEqual([]);
});

test.each([
  ["one’s own by a possessive", "In Pesk’s statement nothing was new.", "statement"],
  ["one’s own by “of”", "In the statement of Jan Pesk nothing was new.", "statement"],
  ["nobody’s", "In the statement nothing was new.", "statement"],
  ["what several take part in", "In Orel’s debate nothing was new.", "debate"],
])("%s is a ground", (_, text, type) => {
  expect(rests(`${PESK}${text} {S Pesk} {C praised} {Q it}.`, type)).not.toEqual([]);
});

test.each([
  ["Ana Orel’s first statement", "statement", "Orel"],
  ["a statement by the minister Jan Pesk on Monday", "statement", "Pesk"],
  ["a letter by Orel’s aides", "letter", ""],
  ["Monday’s statement", "statement", ""],
  ["the minister’s statement", "statement", ""],
  ["the letter of the guild", "letter", ""],
])("the owner in “%s”", (words, noun, owner) => {
  const { doc, attributions } = marked(`${words} came. {S Pesk} {C said} {Q no}.`);
  const { scene } = byRules(doc, attributions, NO_KNOWLEDGE);
  const at = ownerOf(
    scene,
    doc.tokens.findIndex((t) => t.lower === noun),
  );
  expect(doc.tokens[at]?.form ?? "").toBe(owner);
});

test.each([
  ["The talks were overshadowed by statements", false],
  ["Pesk was angered by such statements", true],
  ["Pesk was angered by his own statements", false],
  ["Pesk responded to two statements", true],
  ["Pesk answered in statements", false],
])("“%s” tells of a subject: %s", (words, is) => {
  const { doc, attributions } = marked(`${words}. {S Pesk} {C said} {Q no}.`);
  const { scene } = byRules(doc, attributions, NO_KNOWLEDGE);
  const head = doc.tokens.findIndex((t) => t.lower === "statements");
  expect(isSubject(scene, head)).toBe(is);
});
