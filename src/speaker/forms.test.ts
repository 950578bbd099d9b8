// Every form in which a report refers to who speaks: invented sentences, each with the expected name, kind and body.
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { builtinKnowledge } from "./knowledge/index.ts";
import { resolveSpeakers } from "./resolve.ts";

const KNOWLEDGE = builtinKnowledge();

/** Names in order, "?" for none; `more` adds kind and body spoken for. */
function who(text: string, more = false): string[] {
  const { doc, attributions } = marked(text);
  const found = resolveSpeakers(doc, attributions, KNOWLEDGE, null);
  return attributions.map((a) => {
    const v = found.get(a.id)?.value;
    if (!v) return "?";
    return more ? [v.name, v.kind, v.standsFor].filter(Boolean).join(" | ") : v.name;
  });
}

const table = (rows: readonly (readonly [string, ...string[]])[], more = false) =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expect(who(text, more)).toEqual(expected);
  });

const Q = (n: number) => `{Q${n} it holds}`;

describe("spellings of one name", () => {
  table([
    [
      `{S1 Radosław Wendt} {C1 said} ${Q(1)}. {S2 Radoslaw Wendt} {C2 said} ${Q(2)}. {S3 Wendt} {C3 said} ${Q(3)}.`,
      "Radosław Wendt",
      "Radosław Wendt",
      "Radosław Wendt",
    ],
    [
      `{S1 Oleh Karensky} {C1 said} ${Q(1)}. {S2 Karenskyy} {C2 said} ${Q(2)}. {S3 Mr. Karenskiy} {C3 said} ${Q(3)}.`,
      "Oleh Karensky",
      "Oleh Karensky",
      "Oleh Karensky",
    ],
    [
      `{S1 Dmitry Orlov-Kern} {C1 said} ${Q(1)}. {S2 Dmitri Orlov-Kern} {C2 said} ${Q(2)}. {S3 Orlov-Kern} {C3 said} ${Q(3)}.`,
      "Dmitry Orlov-Kern",
      "Dmitry Orlov-Kern",
      "Dmitry Orlov-Kern",
    ],
    [
      `{S1 Foreign Minister Ada Orel} {C1 said} ${Q(1)}. {S2 Ms Orel} {C2 said} ${Q(2)}. {S3 Minister Orel} {C3 said} ${Q(3)}.`,
      "Ada Orel",
      "Ada Orel",
      "Ada Orel",
    ],
    [
      `{S1 Anna-Lena Brandt} {C1 said} ${Q(1)}. {S2 Brandt} {C2 said} ${Q(2)}.`,
      "Anna-Lena Brandt",
      "Anna-Lena Brandt",
    ],
    [
      `{S1 John Tarrow Jr.} {C1 said} ${Q(1)}. {S2 Tarrow} {C2 said} ${Q(2)}.`,
      "John Tarrow Jr.",
      "John Tarrow Jr.",
    ],
    [
      `{S1 Edward “Ned” Tarrow} {C1 said} ${Q(1)}. {S2 Ned Tarrow} {C2 said} ${Q(2)}. {S3 Tarrow} {C3 said} ${Q(3)}.`,
      "Edward “Ned” Tarrow",
      "Edward “Ned” Tarrow",
      "Edward “Ned” Tarrow",
    ],
    [
      `{S1 Former Marine Robert “Bob” Tarrow} {C1 said} ${Q(1)}. {S2 He} {C2 said} ${Q(2)}.`,
      "Robert “Bob” Tarrow",
      "Robert “Bob” Tarrow",
    ],
    [`{S1 Marine Tarrow} {C1 said} ${Q(1)}. {S2 She} {C2 said} ${Q(2)}.`, "Marine Tarrow", "Marine Tarrow"],
    [
      `{S1 Robert (Bob) Tarrow} {C1 said} ${Q(1)}. {S2 Mr Tarrow} {C2 said} ${Q(2)}.`,
      "Robert (Bob) Tarrow",
      "Robert (Bob) Tarrow",
    ],
    [`{S1 J. K. Tarrow} {C1 said} ${Q(1)}. {S2 Tarrow} {C2 said} ${Q(2)}.`, "J. K. Tarrow", "J. K. Tarrow"],
    [
      `{S1 John K. Tarrow} {C1 said} ${Q(1)}. {S2 John Tarrow} {C2 said} ${Q(2)}. {S3 J. K. Tarrow} {C3 said} ${Q(3)}.`,
      "John K. Tarrow",
      "John K. Tarrow",
      "John K. Tarrow",
    ],
    [
      `{S1 Robert Tarrow} {C1 said} ${Q(1)}. {S2 Bob Tarrow} {C2 said} ${Q(2)}.`,
      "Robert Tarrow",
      "Robert Tarrow",
    ],
    [
      `{S1 Ludo van der Meer} {C1 said} ${Q(1)}. {S2 Van der Meer} {C2 said} ${Q(2)}. {S3 Mr van der Meer} {C3 said} ${Q(3)}.`,
      "Ludo van der Meer",
      "Ludo van der Meer",
      "Ludo van der Meer",
    ],
    [
      `{S1 José Núñez Prado} {C1 said} ${Q(1)}. {S2 Nunez Prado} {C2 said} ${Q(2)}.`,
      "José Núñez Prado",
      "José Núñez Prado",
    ],
  ]);
});

describe("two with one surname", () => {
  table([
    [`{S1 Ada Kell} {C1 said} ${Q(1)}. {S2 Boris Kell} {C2 said} ${Q(2)}.`, "Ada Kell", "Boris Kell"],
    [
      `{S1 Ada Kell} {C1 said} ${Q(1)}. {S2 Boris Kell} {C2 said} ${Q(2)}. {S3 Ms. Kell} {C3 said} ${Q(3)}. {S4 Mr. Kell} {C4 said} ${Q(4)}.`,
      "Ada Kell",
      "Boris Kell",
      "Ada Kell",
      "Boris Kell",
    ],
    [
      `{S1 John Tarrow Sr.} {C1 said} ${Q(1)}. {S2 John Tarrow Jr.} {C2 said} ${Q(2)}.`,
      "John Tarrow Sr.",
      "John Tarrow Jr.",
    ],
    [
      `{S1 Ada Kell} {C1 said} ${Q(1)}. {S2 Boris Kell} {C2 said} ${Q(2)}. Both left. {S3 Ada} {C3 said} ${Q(3)}.`,
      "Ada Kell",
      "Boris Kell",
      "Ada Kell",
    ],
  ]);
});

describe("by description", () => {
  table([
    [
      `{S1 Ashgate spokesman Pavel Dorn} {C1 said} ${Q(1)}. {S2 The spokesman} {C2 said} ${Q(2)}.`,
      "Pavel Dorn",
      "Pavel Dorn",
    ],
    [
      `{S1 Ada Kell, the Republican nominee,} {C1 said} ${Q(1)}. {S2 The Republican nominee} {C2 said} ${Q(2)}.`,
      "Ada Kell",
      "Ada Kell",
    ],
    [
      `{S1 Ada Kell, a mother of two from Ardun,} {C1 said} ${Q(1)}. {S2 The mother of two} {C2 said} ${Q(2)}.`,
      "Ada Kell",
      "Ada Kell",
    ],
    [
      `{S1 Orlo Water Company} {C1 said} ${Q(1)}. {S2 The company} {C2 said} ${Q(2)}.`,
      "Orlo Water Company",
      "Orlo Water Company",
    ],
    [
      `{S1 The Ardun Institute, a Kyiv-based think tank,} {C1 said} ${Q(1)}. {S2 The Kyiv-based think tank} {C2 said} ${Q(2)}.`,
      "Ardun Institute",
      "Ardun Institute",
    ],
    [
      `{S1 The Ardun River Institute} {C1 said} ${Q(1)}. {S2 The think tank} {C2 said} ${Q(2)}.`,
      "Ardun River Institute",
      "Ardun River Institute",
    ],
    [
      `{S1 A mother of two} {C1 said} ${Q(1)}. {S2 The woman} {C2 said} ${Q(2)}.`,
      "mother of two",
      "mother of two",
    ],
    [
      `{S1 Ada Orel} {C1 said} ${Q(1)}. {S2 The 54-year-old former judge} {C2 added} ${Q(2)}.`,
      "Ada Orel",
      "Ada Orel",
    ],
  ]);
});

describe("first persons and several", () => {
  table([
    ["{Q1 “{S2 We} {C2 told} them {Q2 no},”} {S1 Ada Orel} {C1 said}.", "Ada Orel", "Ada Orel"],
    ["{Q1 “{S2 Our view} {C2 is that} {Q2 it leaks},”} {S1 Ada Orel} {C1 said}.", "Ada Orel", "Ada Orel"],
    ["{S Ada Orel, Boris Lund and Eva Sava} {C said} {Q it leaks}.", "Ada Orel, Boris Lund and Eva Sava"],
    ["{S Both Ada Orel and Boris Lund} {C said} {Q it leaks}.", "Ada Orel and Boris Lund"],
    [
      `{S1 Ada Orel and Boris Lund} {C1 said} ${Q(1)}. {S2 They} {C2 added} ${Q(2)}.`,
      "Ada Orel and Boris Lund",
      "Ada Orel and Boris Lund",
    ],
    [`{S1 Residents} {C1 said} ${Q(1)}. {S2 They} {C2 added} ${Q(2)}.`, "Residents", "Residents"],
    [
      `Ada Orel and Mr. Boris Lund, who had not met for years, sat there again. {S1 They} {C1 denied} ${Q(1)}.`,
      "Ada Orel and Boris Lund",
    ],
    [
      `The lawmakers Ada Orel, Boris Lund and Eva Sava met there after lunch. {S1 They} {C1 denied} ${Q(1)}.`,
      "Ada Orel, Boris Lund and Eva Sava",
    ],
    ["Engineers praised Ambry and Boris Lund wept. {S They} {C said} {Q it holds}.", "Engineers"],
    ["The engineers came back from China in May. {S They} {C said} {Q it holds}.", "engineers"],
    ["{S Those who live by the dam} {C said} {Q it leaks}.", "Those who live by the dam"],
  ]);
});

describe("documents and the unnamed, with kind and body", () => {
  table(
    [
      ["{S The report} {C said} {Q it leaks}.", "report | document"],
      [
        "{S An Orlo Times/Channel Nine poll} {C found} {Q it leaks}.",
        "Orlo Times/Channel Nine poll | document",
      ],
      ["{S A senior official} {C said} {Q it leaks}.", "senior official | unnamed"],
      [
        "{S A senior official at the Ministry of Water} {C said} {Q it leaks}.",
        "senior official at the Ministry of Water | unnamed | Ministry of Water",
      ],
      [
        "{S A spokeswoman for the Ministry of Water} {C said} {Q it leaks}.",
        "spokeswoman for the Ministry of Water | unnamed | Ministry of Water",
      ],
      ["{S A NATO official} {C said} {Q it leaks}.", "NATO official | unnamed | NATO"],
      [
        "{S Two people familiar with the talks} {C said} {Q it leaks}.",
        "Two people familiar with the talks | group",
      ],
      ["{S NATO officials} {C said} {Q it leaks}.", "NATO officials | group | NATO"],
      ["{S Convincing victories} {C show} {Q it leaks}.", "Convincing victories | unnamed"],
    ],
    true,
  );
});

describe("who and that", () => {
  table([
    ["Ada Orel, 59, of Ashton, Md., {S who} {C watched}, said {Q it leaks}.", "Ada Orel"],
    ["A site called “Ardun If Kell Wins” {S that} {C says} {Q it leaks} went up.", "site"],
  ]);
});
