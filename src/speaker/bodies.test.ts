// Bodies whose names hold a possessive: whose they are belongs to the name, and two countries' ministries are two parties.
import { describe, expect, test } from "vitest";
import { growth, LINEAR } from "../../test/support/growth.ts";
import { marked } from "../../test/support/marked.ts";
import { builtinKnowledge, mergeKnowledge, parseKnowledge } from "./knowledge/index.ts";
import { resolveSpeakers } from "./resolve.ts";

const OWN = parseKnowledge(
  [
    '{"party": {"name": "Velmora", "nouns": ["country"], "adjectives": ["Velmoran", "Velmorans"]}}',
    '{"party": {"name": "Velmora’s Foreign Ministry", "nouns": ["ministry"], "memberOf": ["Velmora"]}}',
    '{"party": {"name": "Shipwrights\' Bank of Velmora", "nouns": ["bank"]}}',
  ].join("\n"),
);
const KNOWLEDGE = mergeKnowledge(builtinKnowledge(), OWN);

/** Name and id of each speaker, in order of the text. */
function speakers(text: string): string[] {
  const { doc, attributions } = marked(text);
  const found = resolveSpeakers(doc, attributions, KNOWLEDGE, "2022-10-12");
  return attributions.map((a) => {
    const who = found.get(a.id)?.value;
    return who ? `${who.name} ${who.id}` : "?";
  });
}

describe("names of the knowledge that hold a possessive", () => {
  test.each([
    ["{S Velmora’s Foreign Ministry} {C said} {Q it was late}.", "sp_velmoras-foreign-ministry"],
    ["{S Velmora's Foreign Ministry} {C said} {Q it was late}.", "sp_velmoras-foreign-ministry"],
    ["{S China’s Foreign Ministry} {C said} {Q it was late}.", "sp_chinese-foreign-ministry"],
    ["{S The Austrian People’s Party} {C said} {Q it was late}.", "sp_austrian-peoples-party"],
    ["{S The United Nations Children’s Fund} {C said} {Q it was late}.", "sp_unicef"],
  ])("%s", (text, id) => {
    expect(speakers(text)[0]?.split(" ").at(-1)).toBe(id);
  });
});

describe("bodies of a name that many have are told apart by whose they are", () => {
  test.each([
    [
      "{S Norway’s Foreign Ministry} {C said} {Q it was late}.",
      "Norway’s Foreign Ministry sp_norwegian-foreign-ministry",
    ],
    [
      "{S The Norwegian Foreign Ministry} {C said} {Q it was late}.",
      "Norwegian Foreign Ministry sp_norwegian-foreign-ministry",
    ],
    [
      "{S Norway’s foreign ministry} {C said} {Q it was late}.",
      "Norway’s foreign ministry sp_norwegian-foreign-ministry",
    ],
    [
      "Then {S Veltria’s Foreign Ministry} {C said} {Q it was late}.",
      "Veltria’s Foreign Ministry sp_veltrias-foreign-ministry",
    ],
    ["{S Kenya’s Supreme Court} {C said} {Q it was late}.", "Kenya’s Supreme Court sp_kenyan-supreme-court"],
    [
      "{S Norway’s Labour Party} {C said} {Q it was late}.",
      "Norway’s Labour Party sp_norwegian-labour-party",
    ],
    [
      "{S Kyiv’s Defense Ministry} {C said} {Q it was late}.",
      "Kyiv’s Defense Ministry sp_ukrainian-defence-ministry",
    ],
    [
      "{S Russia’s foreign ministry} {C said} {Q it was late}.",
      "Russia’s foreign ministry sp_russian-foreign-ministry",
    ],
    ["{S The Kenyan parliament} {C said} {Q it was late}.", "Kenyan parliament sp_kenyan-parliament"],
    [
      "{S The Farmers’ Union of Veltria} {C said} {Q it was late}.",
      "Farmers’ Union of Veltria sp_farmers-union-of-veltria",
    ],
    [
      "Then {S the Women’s Health Fund} {C said} {Q it was late}.",
      "Women’s Health Fund sp_womens-health-fund",
    ],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  test("a ministry of one country is never another’s, nor one for another matter", () => {
    expect(
      speakers(
        "{S1 The Foreign Ministry of Chile} {C1 said} {Q1 no}. {S2 Norway’s foreign ministry} {C2 said} {Q2 yes}. {S3 Kenya’s finance ministry} {C3 said} {Q3 so}.",
      ).map((s) => s.split(" ").at(-1)),
    ).toEqual([
      "sp_foreign-ministry-of-chile",
      "sp_norwegian-foreign-ministry",
      "sp_kenyan-finance-ministry",
    ]);
  });

  test("a shorter form goes on with the owner that was named", () => {
    expect(
      new Set(
        speakers(
          "{S1 Norway’s Foreign Ministry} {C1 said} {Q1 no}. {S2 The Foreign Ministry} {C2 said} {Q2 yes}. {S3 The ministry} {C3 said} {Q3 so}.",
        ),
      ),
    ).toEqual(new Set(["Norway’s Foreign Ministry sp_norwegian-foreign-ministry"]));
  });

  test("with two owners named, the shorter form is neither", () => {
    expect(
      speakers(
        "{S1 Norway’s Foreign Ministry} {C1 said} {Q1 no}. {S2 Kenya’s Foreign Ministry} {C2 said} {Q2 yes}. {S3 The Foreign Ministry} {C3 said} {Q3 so}.",
      )[2],
    ).toBe("Foreign Ministry sp_foreign-ministry");
  });

  test("a department that is the country’s own in the table stays it", () => {
    expect(speakers("{S Washington’s State Department} {C said} {Q it was late}.")[0]).toMatch(
      /sp_us-state-department|sp_us-department-of-state/,
    );
  });

  test("a headline’s bare “Ministry” is not the one whose owner is told", () => {
    expect(
      speakers("Ministry on drones\n\nThen {S Ostrel’s defence ministry} {C said} {Q they were shot down}."),
    ).toEqual(["Ostrel’s defence ministry sp_ostrels-defence-ministry"]);
  });
});

test("a spokesman named after his owner stands for the owner, not for himself", () => {
  const { doc, attributions } = marked("Then {S the government’s spokesman} {C said} {Q it was late}.");
  const who = resolveSpeakers(doc, attributions, KNOWLEDGE, null).get(attributions[0]!.id)?.value;
  expect([who?.name, who?.standsFor]).toEqual(["government’s spokesman", "government"]);
});

test("a page of ministries, each of another country, takes time in proportion", { timeout: 60_000 }, () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const country = (i: number) =>
    `V${letters[i % 26]}${letters[((i / 26) % 26) | 0]}${letters[(i / 676) | 0]}land`;
  const run = (n: number) => {
    const lines = Array.from({ length: n }, (_, i) => {
      const name = country(i);
      return `Then ${name}’s Foreign Ministry met. Later {S${i} ${name}’s finance ministry} {C${i} said} {Q${i} it was late}.`;
    });
    const { doc, attributions } = marked(lines.join("\n\n"));
    resolveSpeakers(doc, attributions, KNOWLEDGE, null);
  };
  expect(growth(run, 400)).toBeLessThan(LINEAR);
});

describe("bodies told by their owner once, and then by the noun alone", () => {
  test.each([
    ["Ada Orel came. The Orel campaign spent much. {S The campaign} {C said} {Q so}.", "Ada Orel campaign"],
    ["Ada Orel’s campaign spent much. {S The campaign} {C said} {Q so}.", "Ada Orel campaign"],
    // the one told last
    [
      "Ada Orel’s campaign lost. Tom Kell’s campaign won. {S The campaign} {C said} {Q so}.",
      "Tom Kell campaign",
    ],
    // nobody owns one, or the phrase says more
    ["Ada Orel came. {S The campaign} {C said} {Q so}.", "campaign"],
    ["Ada Orel’s campaign lost. {S The other campaign} {C said} {Q so}.", "other campaign"],
  ])("%s", (text, expected) => {
    expect(speakers(text)[0]?.replace(/ \S+$/, "")).toBe(expected);
  });
});
