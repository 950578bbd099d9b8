// Descriptions before names: reports that open with an office, and sources that are described without being named.
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { resolveSpeakers } from "./resolve.ts";

function speakers(text: string): string[] {
  const { doc, attributions } = marked(text);
  const found = resolveSpeakers(doc, attributions, NO_KNOWLEDGE, null);
  return attributions.map((a) => found.get(a.id)?.value?.name ?? "?");
}

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expect(speakers(text)).toEqual(expected);
  });

test("a name only ever met behind “in” is a place, not the last man spoken of", () => {
  expect(
    speakers("{S1 Idris Orel} {C1 told} cadets in Karsholm {Q1 no}. {S2 He} {C2 said} {Q2 so}."),
  ).toEqual(["Idris Orel", "Idris Orel"]);
});

describe("an office that a report opens with is the person named next without one", () => {
  table([
    [
      "[title] {Q1 Bridge to close} – {S1 transport minister}\n\n{Q2 The bridge will close}, {S2 Velmora’s transport minister} {C2 said} on Monday.\n\n{Q3 “It is old,”} {S3 Ada Orel} {C3 told} reporters.",
      "Ada Orel",
      "Ada Orel",
      "Ada Orel",
    ],
    [
      "{S1 Tessel’s police chief} {C1 said} {Q1 the bridge is closed}.\n\n{Q2 “It is old,”} {S2 Boris Lund} {C2 said}.\n\n{S3 The chief} {C3 said} {Q3 no more}.",
      "Boris Lund",
      "Boris Lund",
      "Boris Lund",
    ],
  ]);
});

describe("but not where somebody else may be meant", () => {
  table([
    // two people are introduced without a description
    [
      "{S1 Velmora’s transport minister} {C1 said} {Q1 the bridge will close}.\n\n{S2 Ada Orel} {C2 said} {Q2 no} to {X Boris Lund}. {S3 Boris Lund} {C3 said} {Q3 yes}.",
      "Velmora’s transport minister",
      "Ada Orel",
      "Boris Lund",
    ],
    // the next person has an office of her own
    [
      "{S1 Velmora’s transport minister} {C1 said} {Q1 the bridge will close}.\n\n{S2 Mayor Ada Orel} {C2 said} {Q2 no}.",
      "Velmora’s transport minister",
      "Ada Orel",
    ],
    // an age introduces a stranger
    [
      "{S1 Velmora’s transport minister} {C1 said} {Q1 the bridge will close}.\n\n{S2 Ada Orel}, 47, {C2 said} {Q2 no}.",
      "Velmora’s transport minister",
      "Ada Orel",
    ],
    // named in the same sentence
    [
      "{S1 Velmora’s transport minister} {C1 told} Ada Orel {Q1 the bridge will close}.\n\n{S2 Ada Orel} {C2 said} {Q2 no}.",
      "Velmora’s transport minister",
      "Ada Orel",
    ],
  ]);
});

describe("names beside descriptions", () => {
  table([
    ["{S The mayor of Lower Merrin, Ada Orel}, {C said} {Q no}.", "Ada Orel"],
    ["{Q It will help}, {C according to} {S its secretary general}, Ada Orel, who met both.", "Ada Orel"],
    ["{S The council’s spokeswoman} Ada Orel, {C said} {Q no}.", "Ada Orel"],
    ["Boris Lund spoke. {S Her deputy} and Ada Orel {C said} {Q no}.", "Her deputy"],
    ["Ada Orel spoke. {S She and Boris Lund} {C said} {Q no}.", "Ada Orel and Boris Lund"],
    ["{S The Ardun Times newspaper} {C reported} {Q no}.", "Ardun Times"],
    ["Former secretary of State Ada Orel left. {S Orel} {C said} {Q no}.", "Ada Orel"],
    ["{S Two firms} in Ardun, {S which} {C said} {Q they would sell}.", "Two firms"],
    ["{S Ada Orel}, the mayor, {S who} {C said} {Q no}.", "Ada Orel"],
  ]);
});

describe("offices are not anybody’s who was spoken of", () => {
  table([
    [
      "{Q1 “Nobody rang,”} {S1 Ada Orel}, whose orchard is wet, {C1 said}. {S2 The minister} {C2 promised} {Q2 help}.",
      "Ada Orel",
      "minister",
    ],
    [
      // who holds the office now is not its former holder
      "Minister Ada Orel left. {S The former minister} {C said} {Q it was time}.",
      "former minister",
    ],
  ]);
});

describe("an epithet goes to whom it may fit", () => {
  table([
    // the article calls Orel something else, and Lund is as near
    ["Boris Lund said no. Judge Ada Orel said yes. {S The billionaire} {C said} {Q no}.", "billionaire"],
    ["{S1 Ada Orel} {C1 said} {Q1 no}. {S2 The billionaire} {C2 said} {Q2 yes}.", "Ada Orel", "Ada Orel"],
  ]);
});

describe("bodies by class", () => {
  table([
    ["The River Institute met. {S The Ardun-based think tank} {C said} {Q no}.", "River Institute"],
    ["The Northern Compact met. {S The alliance} {C said} {Q no}.", "Northern Compact"],
    ["Senn Valley Power lost. {S The company} {C said} {Q it would rise}.", "Senn Valley Power"],
    ["The Northern Compact met. {S The Compact} {C said} {Q no}.", "Northern Compact"],
  ]);
});

describe("those without a name go on speaking", () => {
  table([
    [
      "{S1 A senior official in the ministry} {C1 said} {Q1 no}. {Q2 “Never,”} {S2 the official} {C2 said}. {Q3 “Not once,”} {S3 he} {C3 added}.",
      "senior official in the ministry",
      "senior official in the ministry",
      "senior official in the ministry",
    ],
    // two officials: nobody can tell which
    [
      "{S1 A senior official} {C1 said} {Q1 no}. {S2 A junior official} {C2 said} {Q2 yes}. {Q3 “So,”} {S3 the official} {C3 said}.",
      "senior official",
      "junior official",
      "official",
    ],
  ]);
});

describe("a paragraph that turns to somebody leaves the last speaker", () => {
  table([
    [
      "{Q1 “No,”} {S1 Boris Lund} {C1 said}.\n\nPavel Dorn was opening a school on Monday. {S2 He} {C2 said} {Q2 it was fine}.",
      "Boris Lund",
      "Pavel Dorn",
    ],
  ]);
});

test("who speaks for a body without being named says which", () => {
  const { doc, attributions } = marked(
    "The Northern Compact met. {S1 A spokesperson for the alliance} {C1 said} {Q1 no}. {S2 A Senn Valley Power spokesman} {C2 said} {Q2 yes}. {S3 A farmer} {C3 said} {Q3 so}.",
  );
  const found = resolveSpeakers(doc, attributions, NO_KNOWLEDGE, null);
  const values = attributions.map((a) => found.get(a.id)?.value);
  expect(values.map((v) => [v?.kind, v?.role, v?.standsFor])).toEqual([
    ["unnamed", "spokesperson for the alliance", "Northern Compact"],
    ["unnamed", "Senn Valley Power spokesman", "Senn Valley Power"],
    ["unnamed", null, null],
  ]);
});

describe("an office that a report opens with is the person named next with a part of its title", () => {
  table([
    [
      "{S1 Velmora’s central bank governor} {C1 said} {Q1 the worst is over}.\n\n{Q2 “It is not a crisis,”} {S2 Governor Tilda Roan} {C2 told} lawmakers.",
      "Tilda Roan",
      "Tilda Roan",
    ],
    // two governors: it is not told which
    [
      "{S1 Velmora’s central bank governor} {C1 said} {Q1 the worst is over}.\n\n{Q2 “It is not a crisis,”} {S2 Governor Tilda Roan} {C2 told} lawmakers. {S3 Governor Max Orel} {C3 said} {Q3 so too}.",
      "Velmora’s central bank governor",
      "Tilda Roan",
      "Max Orel",
    ],
    // another office
    [
      "{S1 Velmora’s central bank governor} {C1 said} {Q1 the worst is over}.\n\n{Q2 “It is not a crisis,”} {S2 Mayor Tilda Roan} {C2 told} lawmakers.",
      "Velmora’s central bank governor",
      "Tilda Roan",
    ],
  ]);
});
