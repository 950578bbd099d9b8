// Speakers by name: people by whole names and surnames, bodies by what they are called, in short invented reports.
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { KNOWLEDGE, speakers, table } from "../../test/support/speakers.ts";
import { resolveSpeakers } from "./resolve.ts";

describe("names", () => {
  table([
    ["{S Ada Orel} {C said} {Q the dam is safe}.", "Ada Orel"],
    ["{S Velmoran Foreign Minister Ada Orel} {C said} {Q the dam is safe}.", "Ada Orel"],
    ["{S The Ashgate’s spokesman Pavel Dorn} {C said} {Q the dam is safe}.", "Pavel Dorn"],
    [
      "{S Ada Orel} {C said} {Q1 it holds}. {Q2 “It will,”} {S2 Orel} {C2 added}."
        .replace("{S ", "{S1 ")
        .replace("{C ", "{C1 "),
      "Ada Orel",
      "Ada Orel",
    ],
    [
      "{S1 President Ada Orel} {C1 said} {Q1 it holds}. {S2 Ms. Orel} {C2 said} {Q2 so twice}.",
      "Ada Orel",
      "Ada Orel",
    ],
    [
      "{S1 Radosław Wendt} {C1 said} {Q1 no}. {S2 Radoslaw Wendt} {C2 said} {Q2 yes}.",
      "Radosław Wendt",
      "Radosław Wendt",
    ],
    [
      "{S1 Volodya Karensky} {C1 said} {Q1 no}. {S2 Karenskyy} {C2 said} {Q2 yes}.",
      "Volodya Karensky",
      "Volodya Karensky",
    ],
    [
      "{S1 Hans-Peter Lund-Moe} {C1 said} {Q1 no}. {S2 Lund-Moe} {C2 said} {Q2 yes}.",
      "Hans-Peter Lund-Moe",
      "Hans-Peter Lund-Moe",
    ],
    [
      "{S1 Robert Kane} {C1 said} {Q1 no}. {S2 Bob Kane} {C2 said} {Q2 yes}. {S3 R. Kane} {C3 said} {Q3 maybe}.",
      "Robert Kane",
      "Robert Kane",
      "Robert Kane",
    ],
    [
      "{S1 Ursula van der Moor} {C1 said} {Q1 no}. {S2 Van der Moor} {C2 said} {Q2 yes}.",
      "Ursula van der Moor",
      "Ursula van der Moor",
    ],
    [
      "{Q1 A ruse}, {S1 Orel’s} {C1 remark}, met silence. {S2 Ada Orel} {C2 said} {Q2 more}.",
      "Ada Orel",
      "Ada Orel",
    ],
    ["{S1 Ada King} {C1 said} {Q1 no}. {S2 Ms. King} {C2 said} {Q2 yes}.", "Ada King", "Ada King"],
    // a pair of surnames is nobody’s name
    ["An Orel-Lund pact is near. Ada Orel left. Then {S Orel} {C said} {Q no}.", "Ada Orel"],
    // "Don" is a first name where one word follows
    ["{S Ardun Mayor Don Lund} {C said} {Q no}.", "Don Lund"],
    ["{S Ada Orel on Tuesday} {C said} {Q no}.", "Ada Orel"],
    // "Mr" throughout is not the woman of that name
    ["Olga Orel came late. {S1 Mr. Orel} {C1 said} {Q1 no}. {S2 Orel} {C2 said} {Q2 so}.", "Orel", "Orel"],
    // of two Orels, the one whose gender the form of address tells
    ["Pavel Orel and Lidia Orel met. {S Mr. Orel} {C said} {Q no}.", "Pavel Orel"],
    // an office before a name that the source only ends with
    ["{S Fund for Rivers organising director Ada Orel} {C said} {Q no}.", "Ada Orel"],
    // letters that were decoded in the wrong way
    [
      "{S1 Enrique SalÃ±a Dorn} {C1 said} {Q1 no}. {S2 Arturo SarÃÂ¡n} {C2 said} {Q2 yes}. {S3 SarÃÂ¡n} {C3 said} {Q3 so}.",
      "Enrique SalÃ±a Dorn",
      "Arturo SarÃÂ¡n",
      "Arturo SarÃÂ¡n",
    ],
    // surnames that are countries or nouns
    ["Ada Jordan came. {Q “No,”} {S Jordan} {C said}.", "Ada Jordan"],
    ["Ada Baker came. {Q “No,”} {S Baker} {C said}.", "Ada Baker"],
    ["Ada Jordan came from Oman. {Q “No,”} an envoy {C said} in {S Jordan}.", "Jordan"],
    // what is named after a person is nobody
    [
      "{S1 Ada Orel} {C1 said} {Q1 no} on “Ada Orel Reading Day”. {S2 Orel} {C2 said} {Q2 so}.",
      "Ada Orel",
      "Ada Orel",
    ],
  ]);

  test("two people with one surname are kept apart", () => {
    const text =
      "{S1 Ada Orel} {C1 said} {Q1 no}. {S2 Mrs. Orel} {C2 said} {Q2 never}. {S3 Boris Orel} {C3 said} {Q3 yes}. {S4 Mr. Orel} {C4 said} {Q4 always}.";
    expect(speakers(text)).toEqual(["Ada Orel", "Ada Orel", "Boris Orel", "Boris Orel"]);
  });

  test("a brother who is named once, to say whose brother another is, has not the bare surname", () => {
    expect(
      speakers(
        "The founder, Boris Orel, is the brother of Pavel Orel. Days went by.\n\nIt rained.\n\nIt snowed.\n\n{S Orel} {C said} {Q yes}.",
      ),
    ).toEqual(["Boris Orel"]);
  });

  test("a surname that two people share as much is nobody’s, and both are rivals", () => {
    const { doc, attributions } = marked(
      "{S1 Ada Orel} and Boris Orel met. Ada Orel left. Boris Orel stayed.\n\nDays went by.\n\nNights went by.\n\nIt rained.\n\nIt snowed.\n\n{S2 Orel} {C2 said} {Q2 yes}. {Q1 x}",
    );
    const found = resolveSpeakers(doc, attributions, KNOWLEDGE, null);
    const decision = found.get(attributions.find((a) => a.cue.length > 0)!.id)!;
    expect(decision.value).toBeNull();
    expect(decision.rivals.map((r) => r.name).sort()).toEqual(["Ada Orel", "Boris Orel"]);
  });

  test("father and son are two", () => {
    const text =
      "{S1 Max Orel} {C1 said} {Q1 no}. {S2 Max Orel Jr.} {C2 said} {Q2 yes}. {S3 Orel Jr.} {C3 said} {Q3 so}.";
    expect(speakers(text)).toEqual(["Max Orel", "Max Orel Jr.", "Max Orel Jr."]);
  });
});

describe("bodies", () => {
  table([
    ["{S Ardun} {C said} {Q the dam is safe}.", "Ardun"],
    ["{S the Kremlin} {C said} {Q no}.", "Kremlin"],
    ["{Q Dam is safe} – {S Ashgate}", "Ashgate"],
    // with and without its form in law
    [
      "{S1 Sorrel Group Inc.} {C1 wrote} {Q1 yes}. {S2 Sorrel Group} {C2 wrote} {Q2 no}.",
      "Sorrel Group Inc.",
      "Sorrel Group Inc.",
    ],
    // the body that bears its owner's surname
    ["Ada Sorrel left. The Sorrel Group closed. {S Sorrel’s firm} {C said} {Q no}.", "Sorrel Group"],
    ["Ada Sorrel left. The River Group closed. {S Sorrel’s firm} {C said} {Q no}.", "Ada Sorrel’s firm"],
    ["The Northern Compact met. {S The alliance} {C said} {Q it will act}.", "Northern Compact"],
    ["The Northern Compact met in Ardun. {S The bloc} {C warned} {Q of war}.", "Northern Compact"],
    [
      "The Institute for River Study (IRS) wrote on Monday. {S The institute} {C said} {Q the dam leaks}. ",
      "Institute for River Study",
    ],
    [
      "{S1 Institute for River Study} {C1 wrote} {Q1 yes}. {S2 IRS} {C2 wrote} {Q2 no}.",
      "Institute for River Study",
      "Institute for River Study",
    ],
  ]);

  test("a capital has the id of what it stands for, a seat its own", () => {
    const { doc, attributions } = marked(
      "{S1 Moscow} {C1 said} {Q1 no}. {S2 Russia} {C2 said} {Q2 no}. {S3 The Kremlin} {C3 said} {Q3 no}.",
    );
    const found = [...resolveSpeakers(doc, attributions, KNOWLEDGE, null).values()].map((d) => d.value!);
    expect(found.map((s) => [s.id, s.name, s.standsFor])).toEqual([
      ["sp_russia", "Moscow", "Russia"],
      ["sp_russia", "Russia", null],
      ["sp_kremlin", "Kremlin", null],
    ]);
    expect(found[0]?.wikidata).toBe("Q159");
  });
});
