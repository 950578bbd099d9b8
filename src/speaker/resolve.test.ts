// Who speaks: short invented reports with the expected speaker of each attribution, in order. No model: names must carry it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { KNOWLEDGE, speakers, table } from "../../test/support/speakers.ts";
import { decide } from "../model/decision.ts";
import { resolveSpeakers, SIEVES } from "./resolve.ts";

describe("roles", () => {
  table([
    ["Ashgate spokesman Pavel Dorn spoke. {S The Ashgate spokesman} {C said} {Q no}.", "Pavel Dorn"],
    ["Ilse Brandt, the mayor of Ardun, spoke. {S The mayor} {C said} {Q no}.", "Ilse Brandt"],
    [
      "{S1 Senator Ada Orel} {C1 said} {Q1 yes}. {S2 Judge Boris Lund} {C2 said} {Q2 no}. {S3 The senator} {C3 said} {Q3 so}.",
      "Ada Orel",
      "Boris Lund",
      "Ada Orel",
    ],
    ["{S The council’s chair, Ada Orel,} {C said} {Q no}.", "Ada Orel"],
    ["{S A spokesman for the council, Boris Lund,} {C said} {Q no}.", "Boris Lund"],
    ["{S A senior official} {C said} {Q no}.", "senior official"],
    ["{S Two people familiar with the talks} {C said} {Q no}.", "Two people familiar with the talks"],
    ["{S Multiple Western leaders} {C warned} {Q of war}.", "Multiple Western leaders"],
  ]);

  test("the office is that of the day", () => {
    const text = "{S The Northern Compact chief} {C said} {Q no}.";
    expect(speakers(text, "2022-10-12")).toEqual(["Ilse Brandt"]);
    expect(speakers(text, "2023-07-02")).toEqual(["Tomas Rydel"]);
    expect(speakers(text, null)).toEqual(["Northern Compact chief"]);
  });

  test("a long title is understood by its words", () => {
    expect(
      speakers("{S The press secretary of the President of the Republic of Velmora} {C said} {Q no}."),
    ).toEqual(["Pavel Dorn"]);
  });

  test("a name of the article beats the table", () => {
    const text = "Northern Compact chief Ona Vale spoke. {S The Northern Compact chief} {C said} {Q no}.";
    expect(speakers(text)).toEqual(["Ona Vale"]);
  });

  test("the role is told as the article words it", () => {
    const { doc, attributions } = marked("{S Velmoran Foreign Minister Ada Orel} {C said} {Q no}.");
    const found = resolveSpeakers(doc, attributions, KNOWLEDGE, null);
    expect(found.get(attributions[0]!.id)?.value?.role).toBe("Velmoran Foreign Minister");
  });
});

describe("pronouns", () => {
  table([
    [
      "{S1 Ada Orel} {C1 said} {Q1 the dam is safe}. {S2 She} {C2 added} {Q2 that it was old}.",
      "Ada Orel",
      "Ada Orel",
    ],
    ["{Q1 “Yes,”} {S1 Boris Lund} {C1 said}.\n\n{Q2 “No,”} {S2 he} {C2 added}.", "Boris Lund", "Boris Lund"],
    [
      "{S1 Boris Lund} {C1 said} {Q1 yes}, and Ada Orel agreed. {S2 He} {C2 said} {Q2 so}.",
      "Boris Lund",
      "Boris Lund",
    ],
    ["{S1 Ardun} {C1 voiced} {Q1 concerns}. However, {S2 it} {C2 has warned} {Q2 of war}.", "Ardun", "Ardun"],
    [
      "{S1 Ada Orel} {C1 said} {Q1 {S2 Boris Lund} {C2 had promised} {Q2 a visit}}.",
      "Ada Orel",
      "Boris Lund",
    ],
  ]);

  test("a woman is not “he” later on", () => {
    // the names tell nothing; the first pronoun does
    const text =
      "{S1 Zyra Tovel} {C1 said} {Q1 no}. {S2 She} {C2 added} {Q2 so}. Then Ms. Tovel left. {S3 He} {C3 said} {Q3 yes}.";
    expect(speakers(text)).toEqual(["Zyra Tovel", "Zyra Tovel", "?"]);
  });

  test("who is asked is not who asks", () => {
    const text = "{S1 Ada Orel} {C1 asked} Eva Lund {Q1 whether {S2 she} {C2 believed} {Q2 it}}.";
    expect(speakers(text)[1]).toBe("Eva Lund");
  });

  test("“I” inside a quotation is its speaker", () => {
    expect(speakers("{Q1 “{S2 I} {C2 told} them {Q2 no},”} {S1 Ada Orel} {C1 said}.")).toEqual([
      "Ada Orel",
      "Ada Orel",
    ]);
  });

  test("“I” outside is the author of the piece", () => {
    const byline = decide<readonly string[]>(["Ona Vale"], "stated", "byline");
    expect(speakers("{S I} {C think} {Q the dam leaks}.", null, { byline })).toEqual(["Ona Vale"]);
    const press = decide<readonly string[]>(["Anna Press"], "stated", "byline");
    expect(speakers("{S I} {C think} {Q the dam leaks}.", null, { byline: press })).toEqual(["Anna Press"]);
    // a paper or an agency in the byline is no “I”
    for (const body of ["Ashton News", "UPI", "Gazette Staff"]) {
      const of = decide<readonly string[]>([body], "stated", "byline");
      expect(speakers("{S I} {C think} {Q the dam leaks}.", null, { byline: of })).toEqual(["?"]);
    }
    expect(speakers("{S I} {C think} {Q the dam leaks}.")).toEqual(["?"]);
  });

  test("a phrase with “its” before “it” is read to its end", () => {
    expect(speakers("Orlo Water and its company grew. {S It} {C said} {Q the dam is safe}.")).toHaveLength(1);
    expect(speakers("Its agency knew its company. Its group fell. {S It} {C said} {Q so}.")).toHaveLength(1);
  });

  test("nobody is invented", () => {
    expect(speakers("{S He} {C said} {Q the dam leaks}.")).toEqual(["?"]);
    expect(speakers("It was {C claimed} {Q that the dam leaks}. Ada Orel laughed.")).toEqual(["?"]);
    expect(speakers("Ada Orel left. {S He} {C said} {Q the dam leaks}.")).toEqual(["?"]);
  });
});

describe("several, floating, documents", () => {
  test("joint speakers have their members", () => {
    const { doc, attributions } = marked("{S Ada Orel and Boris Lund} {C said} {Q no}.");
    const value = resolveSpeakers(doc, attributions, KNOWLEDGE, null).get(attributions[0]!.id)?.value;
    expect(value).toMatchObject({
      name: "Ada Orel and Boris Lund",
      kind: "group",
      with: ["sp_ada-orel", "sp_boris-lund"],
    });
  });

  test("a floating quotation has the speaker of the one before", () => {
    expect(speakers("{Q1 “Yes,”} {S1 Ada Orel} {C1 said}.\n\n{Q2>1 “It is plain.”}")).toEqual([
      "Ada Orel",
      "Ada Orel",
    ]);
  });

  test("a document with a named author stands for it", () => {
    const { doc, attributions } = marked(
      "{Q The dam leaks}, {C according to} {S a report by the Institute for River Study}.",
    );
    const value = resolveSpeakers(doc, attributions, KNOWLEDGE, null).get(attributions[0]!.id)?.value;
    expect(value).toMatchObject({
      name: "report by the Institute for River Study",
      kind: "document",
      standsFor: "Institute for River Study",
      id: "sp_institute-for-river-study",
    });
  });

  test("whoever posts on a site is no document, though a sheet has the same name", () => {
    const { doc, attributions } = marked("{Q “It leaks,”} {S one poster} {C wrote} on the site.");
    const value = resolveSpeakers(doc, attributions, KNOWLEDGE, null).get(attributions[0]!.id)?.value;
    expect(value).toMatchObject({ name: "one poster", kind: "unnamed" });
  });

  table([
    ["{S The report} {C said} {Q the dam leaks}.", "report"],
    ["{S A poll of Velmora voters} {C found} {Q the dam leaks}.", "poll"],
    ["{S A poll last week} {C found} {Q the dam leaks}.", "poll"],
    [
      "{S Ministers of the Northern Compact on Tuesday} {C urged} {Q calm}.",
      "Ministers of the Northern Compact",
    ],
    [
      "A study by the Institute for River Study came out. {S The study} {C said} {Q the dam leaks}.",
      "study by the Institute for River Study",
    ],
    ["{S Residents} {C said} {Q the dam leaks}.", "Residents"],
  ]);
});

describe("every sieve", () => {
  test("has a name and says what it does", () => {
    expect(new Set(SIEVES.map((s) => s.id)).size).toBe(SIEVES.length);
    for (const s of SIEVES) expect(s.about.length).toBeGreaterThan(20);
  });

  test("decisions are well formed on any text", () => {
    const word = fc.constantFrom(
      "Ada",
      "Orel",
      "the",
      "minister",
      "said",
      "he",
      ",",
      ".",
      "“",
      "”",
      "and",
      "of",
      "Moscow",
      "report",
      "’s",
      "who",
      "their",
      "Mr.",
      "a",
      "its",
      "It",
      "company",
      "campaign",
      "his",
      "NATO",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 40 }), fc.nat(30), fc.nat(30), (words, a, b) => {
        const text = words.join(" ");
        const { doc, attributions } = marked(
          `{S ${words[a % words.length]?.trim() || "x"} ${words[b % words.length]?.trim() || "y"}} {C said} {Q so}. ${text.replace(/\n\n/g, " ")}`,
        );
        for (const as of [null, "2024-01-01"]) {
          const found = resolveSpeakers(doc, attributions, KNOWLEDGE, as);
          for (const d of found.values()) {
            expect(d.score).toBeGreaterThanOrEqual(0);
            expect(d.score).toBeLessThanOrEqual(1);
            expect(d.value === null || d.value.name.trim() !== "").toBe(true);
            expect(d.rivals.every((r) => r.id !== d.value?.id)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
