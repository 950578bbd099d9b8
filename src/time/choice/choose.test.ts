// The trained choice of days: what is taken of chances, which days are options, and what it says of marked articles.
import { expect, test } from "vitest";
import { dates } from "../../../test/support/dates.ts";
import { marked } from "../../../test/support/marked.ts";
import { taken } from "../../saying/choose.ts";
import { saidAt } from "../said-at.ts";

const BARS = { keep: 0.1, add: 0.5 };

test.each([
  ["the rules’ day is kept from a small chance on", ["a", "b"], [0.2, 0.3, 0.5], "a", 0],
  ["under it none is given", ["a", "b"], [0.05, 0.3, 0.65], "a", -1],
  ["another is put instead only where it is likely", ["a", "b"], [0.2, 0.6, 0.2], "a", 1],
  ["where the rules have none, only a likely one is given", ["a", "b"], [0.4, 0.1, 0.5], "", -1],
  ["and is given then", ["a", "b"], [0.7, 0.1, 0.2], "", 0],
  ["without options none is given", [], [1], "", -1],
])("%s", (_, keys, chances, ruled, at) => {
  expect(taken(keys, chances, ruled, BARS)).toBe(at);
});

test("a debate’s day is that of what was said in it, in the title too", () => {
  const said = dates(
    "{S1 Jan Orel} and Ana Sava met in a debate on Tuesday.\n\nThe debate was the first.\n\n{Q2 “The wall holds,”} {S2 Jan Orel} {C2 said} during the debate.".replace(
      "{S1 Jan Orel}",
      "Jan Orel",
    ),
  );
  expect(said).toEqual(["2024-04-02 “on Tuesday” inferred"]);
});

test("a day that what follows tells is not the day named last", () => {
  expect(
    dates(
      "{S1 Orel} {C1 said} on Monday {Q1 it holds}.\n\nOn the same day that the lock broke, {S2 Sava} {C2 said} {Q2 it would not}.",
    )[1],
  ).not.toContain("2024-04-01 “On the same day");
});

test("a day between commas opens the sentence", () => {
  expect(
    dates(
      "Tuesday at the town hall in Ardun, after winning the council’s vote, {S Jan Orel} {C said}, {Q “It holds.”}",
    ),
  ).toEqual(["2024-04-02 “Tuesday” inferred"]);
});

test("a day before the words that set the act dates it at the end of the reported words, too", () => {
  const { doc, attributions } = marked(
    "{S Jan Orel} {C stated} that {Q the wall has moved on Tuesday’s broadcast of “The Long Hour.”}",
  );
  const id = attributions[0]!.id;
  const acts = new Map([[id, { type: "broadcast" as const, at: doc.text.indexOf("broadcast") }]]);
  const at = saidAt(doc, attributions, { iso: "2024-04-04", grain: "day", zone: null }, undefined, acts);
  expect(at.get(id)?.value?.from).toBe("2024-04-02");
});

test.each([
  ["a debate that is still to come", "In Thursday’s debate, Orel will face Sava.", "default"],
  ["one that was held", "In Thursday’s debate, Orel faced Sava.", "inferred"],
])("the day of publication, of %s, with what was said in a debate", (_, first, basis) => {
  const { doc, attributions } = marked(`${first}\n\n{Q “It held,”} {S Mila Dorn} {C said}.`);
  const id = attributions[0]!.id;
  const acts = new Map([[id, { type: "debate" as const, at: -1 }]]);
  const at = saidAt(doc, attributions, { iso: "2024-04-04", grain: "day", zone: null }, undefined, acts);
  expect(at.get(id)?.basis).toBe(basis);
});

test("coming events date nothing", () => {
  expect(
    dates(
      "{S Orel} {C said} {Q it holds}. Sava’s speech next week comes late. {S2 Sava} {C2 said} {Q2 no}.".replace(
        "{S Orel} {C said} {Q it holds}",
        "{S1 Orel} {C1 said} {Q1 it holds}",
      ),
    ),
  ).toEqual(["2024-04-04 default", "2024-04-04 default"]);
});

test("the same text twice gives the same days and chances", () => {
  const text =
    "Orel on Tuesday toured the wall.\n\n{Q1 “It holds,”} {S1 Orel} {C1 said}.\n\n{S2 He} {C2 praised} {Q2 the masons}.";
  expect(dates(text)).toEqual(dates(text));
});

test("a year is not carried over a semicolon into a clause with a time of its own", () => {
  expect(
    dates(
      "In 2022 {S1 Jan Orel} {C1 called} {Q1 the wall a risk}; by last autumn {S2 he} {C2 was calling} {Q2 it a trap}.",
    ).map((d) => /^2022/.test(d)),
  ).toEqual([true, false]);
});
