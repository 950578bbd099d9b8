// Mentions: names with titles, nominals and pronouns, found without a model's help.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { words } from "../model/span.ts";
import { givenNameGender } from "./lexicon/names-given.ts";
import { findMentions } from "./mentions.ts";

/** "words/form/type" of each mention. */
function mentions(text: string): string[] {
  const { doc } = marked(text);
  return findMentions(doc, NO_KNOWLEDGE).map(
    (m) => `${words(doc.text, m.span)}/${m.form}/${m.entityType}${m.gender ? `/${m.gender}` : ""}`,
  );
}

describe("findMentions", () => {
  test.each([
    ["Yesterday Ada Orel spoke.", ["Ada Orel/name/person/f"]],
    ["Then Foreign Minister Boris Lund left.", ["Foreign Minister Boris Lund/name/person/m"]],
    ["Then spokesman Boris Lund left.", ["spokesman Boris Lund/name/person/m"]],
    ["Then the mayor said no.", ["the mayor/nominal/person"]],
    ["Then she said no.", ["she/pronoun/person/f"]],
    ["Then the River Institute said no.", ["River Institute/name/organisation"]],
    ["Then the General Staff said no.", ["General Staff/name/organisation"]],
    ["Then General Stahl said no.", ["General Stahl/name/person"]],
    ["Then the report said no.", ["the report/nominal/document"]],
    ["Then Rep. Boris Lund (R-TX) said no.", ["Rep. Boris Lund/name/person/m"]],
    ["Then a super PAC said no.", ["a super PAC/nominal/organisation"]],
    ["Then super PACs said no.", ["super PACs/nominal/group"]],
    ["Then the Ashton River PAC said no.", ["Ashton River PAC/name/organisation"]],
    ["Then officials said no.", ["officials/nominal/group"]],
    // party and state, whose seat it is
    ["Then Senator Ada Orel, R-Calif., left.", ["Senator Ada Orel/name/person/f"]],
    ["Then Ada Orel, D-North Dakota, left.", ["Ada Orel/name/person/f"]],
    ["Then a spokeswoman said no on Monday.", ["a spokeswoman/nominal/person/f"]],
    [
      "Then Ministry of Energy staff met.",
      ["Ministry of Energy staff/nominal/organisation", "Ministry of Energy/name/organisation"],
    ],
  ])("%s", (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  test("is in order and inside the text", () => {
    const word = fc.constantFrom(
      "Ada",
      "Orel",
      "the",
      "mayor",
      "said",
      "of",
      "Jr.",
      "President",
      "’s",
      "and",
      ".",
      ",",
      "“",
      "von",
      "J.",
      "Inc",
      "who",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (list) => {
        const { doc } = marked(`x ${list.join(" ")}`);
        const found = findMentions(doc, NO_KNOWLEDGE);
        let at = 0;
        for (const m of found) {
          expect(m.span.start).toBeGreaterThanOrEqual(at);
          at = m.span.start;
          expect(m.span.end).toBeLessThanOrEqual(doc.text.length);
          expect(m.first).toBeLessThanOrEqual(m.head);
          expect(m.head).toBeLessThanOrEqual(m.last);
        }
      }),
    );
  });

  test("reads 75 000 tokens of names", () => {
    const { doc } = marked("So Aaa met bb. ".repeat(15_000));
    expect(findMentions(doc, NO_KNOWLEDGE).length).toBeGreaterThan(0);
  });
});

test("first names", () => {
  expect(["boris", "anna", "kim", "anna-maria", "qwx"].map(givenNameGender)).toEqual([
    "m",
    "f",
    "either",
    "f",
    null,
  ]);
});
