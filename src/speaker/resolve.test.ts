// Who speaks: short invented reports with the expected speaker of each attribution, in order. No model: names must carry it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import type { Article } from "../model/article.ts";
import { decide } from "../model/decision.ts";
import { builtinKnowledge, mergeKnowledge, parseKnowledge } from "./knowledge/index.ts";
import { resolveSpeakers, SIEVES } from "./resolve.ts";

const OWN = parseKnowledge(
  [
    '{"party": {"name": "Velmora", "aliases": ["Republic of Velmora"], "nouns": ["country"], "adjectives": ["Velmoran", "Velmorans"]}}',
    '{"party": {"name": "Ardun", "standsFor": "Velmora"}}',
    '{"party": {"name": "Northern Compact", "aliases": ["the Compact"], "nouns": ["alliance", "bloc"]}}',
    '{"party": {"name": "Ashgate", "nouns": ["presidency"], "memberOf": ["Velmora"]}}',
    '{"office": {"office": "secretary general", "titles": ["Northern Compact secretary general", "Northern Compact chief"], "body": "Northern Compact", "holder": "Ilse Brandt", "from": "2020-01-01", "to": "2023-06-30"}}',
    '{"office": {"office": "secretary general", "titles": ["Northern Compact secretary general", "Northern Compact chief"], "body": "Northern Compact", "holder": "Tomas Rydel", "from": "2023-07-01"}}',
    '{"office": {"office": "press secretary", "titles": ["Ashgate spokesman", "press secretary of the President of Velmora"], "body": "Ashgate", "holder": "Pavel Dorn", "from": "2019-01-01"}}',
  ].join("\n"),
);
const KNOWLEDGE = mergeKnowledge(builtinKnowledge(), OWN);

/** Speakers in order of the text: the name, "?" where none was chosen. */
function speakers(text: string, asOf: string | null = "2022-10-12", more: Partial<Article> = {}): string[] {
  const { doc, attributions } = marked(text, {}, more);
  const found = resolveSpeakers(doc, attributions, KNOWLEDGE, asOf);
  return attributions.map((a) => found.get(a.id)?.value?.name ?? "?");
}

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expect(speakers(text)).toEqual(expected);
  });

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
