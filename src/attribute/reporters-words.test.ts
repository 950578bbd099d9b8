// The reporter's words around what is said stay the reporter's: offices, clauses between commas, labels, what was asked.
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { testExtractor, testLanguage } from "../../test/support/resources.ts";
import { shown } from "../../test/support/shown.ts";
import { readArticle } from "../article/index.ts";
import { annotateDoc } from "../tag/doc.ts";
import { attribute, learnedExtractor, ruleExtractor } from "./index.ts";

const found = (text: string, learned = false) => {
  const { doc } = marked(text);
  const read = annotateDoc(doc.article, testLanguage());
  return attribute(read, [learned ? learnedExtractor(testExtractor()) : ruleExtractor]).map((a) =>
    shown(read.text, a),
  );
};

describe("the office before a name is the speaker's, though its first noun is tagged a verb", () => {
  test.each([
    [
      "Taxes on bread have to fall, finance minister Per Alund told the Star.",
      "{S finance minister Per Alund} {C told} {Q Taxes on bread have to fall}",
    ],
    [
      "Taxes on bread have to fall, finance chief Per Alund said on Monday.",
      "{S finance chief Per Alund} {C said} {Q Taxes on bread have to fall}",
    ],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("a clause between commas", () => {
  test("ends where the main verb stands without a subject", () => {
    expect(
      found(
        "Miriam Okoro, the foreign secretary, who has said that she knew nothing of the contacts, is to be questioned by MPs next week.",
      ),
    ).toEqual(["{S the foreign secretary | who} {C said} {Q she knew nothing of the contacts}"]);
  });
});

test("a participle behind a reporting clause has the reporting clause's subject", () => {
  expect(
    found(
      "Ardania and its allies have become part of the dispute in Tessaly, Velmoran President Arkady Lomov has said, warning that Graden will respond to any ban with a ban.",
    ),
  ).toEqual([
    "{S Velmoran President Arkady Lomov} {C said} {Q Ardania and its allies have become part of the dispute in Tessaly}",
    "{S Velmoran President Arkady Lomov} {C warning} {Q Graden will respond to any ban with a ban}",
  ]);
});

test("what is cited between a verb and its clause is not what is said", () => {
  expect(found("The mayor claimed on Thursday, citing a leaked memo, that the dam had cracks.")).toEqual([
    "{S The mayor} {C claimed} {Q the dam had cracks}",
  ]);
});

describe("what was asked is no part of the answer", () => {
  test.each([false, true])("learned: %s", (learned) => {
    expect(
      found(
        "The mayor told councillors on Monday that “nothing is off the table” when she was asked about the dam.",
        learned,
      ),
    ).toEqual(["{S The mayor} {C told} {Q nothing is off the table}"]);
  });
});

test("a verb that is tagged a noun is still what somebody says", () => {
  expect(found("A spokesman for the ministry said the office never comments on legal advice.")).toEqual([
    "{S A spokesman for the ministry} {C said} {Q the office never comments on legal advice}",
  ]);
});

test("a relative clause behind what somebody pointed to is not what they said", () => {
  expect(
    found(
      "His aides pointed to an interview in May in which Chancellor Bruno Haas promised that Orlen would pay.",
    ),
  ).toEqual(["{S Chancellor Bruno Haas} {C promised} {Q Orlen would pay}"]);
});

test("who saw a document has said nothing", () => {
  expect(
    found(
      'Several members sided with Ferrand. Council President Marc Willems said that all leaders agreed on one thing: the Council is not and will not be a party to the war. A draft of the summit\'s conclusions, seen by Northwire, states that the Council "remains determined to avoid any escalation".',
      true,
    ).filter((line) => line.includes("{S Northwire}")),
  ).toEqual([]);
});

test("the labels of an agency's report are no speakers, and a quotation behind one goes on", () => {
  const text =
    "A headline\n\nThe dam has cracked in forty places, Mayor Ilan Orrin has said.\n\nSource: Orrin in an evening address; the water board on its website\n\nQuote: “There is no repair. There is only paint on the wall.”\n\nDetails: The mayor added that the board would pay.";
  const read = annotateDoc(
    readArticle({ bytes: new TextEncoder().encode(text), file: "a.txt" }),
    testLanguage(),
  );
  const list = attribute(read, [learnedExtractor(testExtractor())]);
  expect(list.map((a) => shown(read.text, a))).toEqual([
    "{S Mayor Ilan Orrin} {C said} {Q The dam has cracked in forty places}",
    "{S } {C } {Q There is no repair. There is only paint on the wall}",
    "{S The mayor} {C added} {Q the board would pay}",
  ]);
  expect(list[1]?.continues).toBe(list[0]?.id);
});
