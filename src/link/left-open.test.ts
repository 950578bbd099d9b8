// What a speaker leaves open, supposes or asks is not what the speaker says; who decides a thing speaks of the act without a subject.
import { describe, expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { ask } from "./ask.ts";

const stanceOf = (question: string, text: string) =>
  ask(question, [made({ by: "Ada Orrin", text, role: "Velmora's defence minister" })], NO_KNOWLEDGE).hits[0]
    ?.stance.value.value ?? "none";
const declined = (text: string) =>
  ask(
    "Will Velmora send troops to Ostrava?",
    [made({ by: "Ada Orrin", text, role: "Velmora's defence minister", force: "decline" })],
    NO_KNOWLEDGE,
  ).hits[0]?.stance.value.value ?? "none";

describe("a thing that is not ruled out is left open", () => {
  test.each([
    "Orrin <refused> {to rule out sending soldiers to Ostrava}.",
    "Orrin <declined> {to rule out sending troops to Ostrava}.",
    "Orrin <refused> {to exclude sending troops to Ostrava}.",
  ])("%s", (text) => expect(declined(text)).toBe("hedged"));
  test.each([
    ["Orrin <would not rule out> {sending troops to Ostrava}.", "hedged"],
    ["Orrin <did not rule out> {sending soldiers to Ostrava}.", "hedged"],
    ["Orrin <ruled out> {sending troops to Ostrava}.", "denies"],
  ])("%s", (text, stance) => expect(stanceOf("Will Velmora send troops to Ostrava?", text)).toBe(stance));
});

describe("what a minister promises or refuses, without a subject, is the country's", () => {
  test.each([
    ["Orrin <promised> {to send troops to Ostrava}.", "affirms"],
    ["Orrin <refused> {to send troops to Ostrava}.", "denies"],
    ["Orrin <vowed> {never to send troops to Ostrava}.", "denies"],
    ["Orrin <promised>, after the mayors asked Karland, {to send troops to Ostrava}.", "affirms"],
  ])("%s", (text, stance) => expect(stanceOf("Will Velmora send troops to Ostrava?", text)).toBe(stance));
  test("not what somebody else is asked to do", () => {
    expect(
      stanceOf("Will Velmora send troops to Ostrava?", "Orrin <urged> {Karland to send troops to Ostrava}."),
    ).toBe("none");
  });
});

test("who stops short of saying so says neither that it is so nor that it is not", () => {
  expect(
    stanceOf(
      "Is Velmora at war with Ostrava?",
      "Orrin stopped short of <saying> {that Velmora was at war with Ostrava}.",
    ),
  ).toBe("declines");
});

describe("soldiers on a country's soil are soldiers sent there", () => {
  test.each([
    "Orrin <said> {there would be “no Velmoran troops on Ostravan soil”}.",
    "“{Velmora will have no soldiers on Ostravan soil},” Orrin <said>.",
    "“{Not one of our soldiers will set foot in Ostrava},” Orrin <said>.",
  ])("%s", (text) => expect(stanceOf("Will Velmora send troops to Ostrava?", text)).toBe("denies"));
});

test("what stands in an if-clause affirms nothing by itself", () => {
  expect(
    stanceOf(
      "Is the Compact taking part in the conflict?",
      "Orrin <said> {a war with the Compact would be inevitable if any member sent soldiers to fight}.",
    ),
  ).toBe("none");
});

test("what is asked affirms nothing", () => {
  expect(
    stanceOf(
      "Will Velmora attack a Compact country?",
      "“{Do you think that Velmora will attack a Compact country?}” Orrin <asked>.",
    ),
  ).toBe("none");
});

test("what is asked first and answered in a sentence of its own counts", () => {
  expect(
    stanceOf(
      "Will Velmora attack a Compact country?",
      "“{Who says that Velmora will attack a Compact country? Nobody but fools. It is nonsense},” Orrin <said>.",
    ),
  ).toBe("denies");
});
