// Who is told, beyond "told X": verbs that bring a listener, appeals that are not carried on. All invented.
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { testLanguage } from "../../test/support/resources.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { annotateDoc } from "../tag/doc.ts";
import { findChains } from "./index.ts";

/** The listener of each attribution, "-" for none. */
function told(text: string): string[] {
  const { doc, attributions } = marked(text);
  const found = findChains(doc, attributions, NO_KNOWLEDGE);
  return attributions.map((a) => found.get(a.id)?.addressee.value ?? "-");
}

/** As `told`, with parts of speech. */
function toldTagged(text: string): string[] {
  const { doc, attributions } = marked(text);
  const found = findChains(annotateDoc(doc.article, testLanguage()), attributions, NO_KNOWLEDGE);
  return attributions.map((a) => found.get(a.id)?.addressee.value ?? "-");
}

test.each([
  ["On 28 April, {S President Orel} {C announced} {Q a three-day truce} to mark Victory Day.", "-"],
  ["{S State media} {C tell} viewers daily that {Q the dam leaks}.", "viewers"],
  ["{S Orel} {C told} the daily that {Q it leaks}.", "daily"],
])("an aim and a habit are no listeners: %s", (text, expected) => {
  expect(toldTagged(text)).toEqual([expected]);
});

describe("listeners", () => {
  test.each(
    (
      [
        ["{Q “It holds,”} {S Orel} {C joked} with reporters.", "reporters"],
        ["{S Orel} {C yelled} at the mayor that {Q it leaks}.", "mayor"],
        ["{S Orel} {C yelled} {Q “It leaks!”} at the mayor.", "mayor"],
        ["{S Orel} {C apologised} to the farmers {Q for the flood}.", "farmers"],
        ["{S Orel} {C is thanking} {Q her supporters for the vote}.", "her supporters"],
        ["{S Orel} {C thanked} her supporters {Q for the vote}.", "her supporters"],
        ["{S Orel} {C coached} Sava {Q to breathe}.", "Sava"],
        ["{S Orel} {C reassured} the crowd that {Q it holds}.", "crowd"],
        // an appeal is not carried on to what follows
        [
          "{S1 Orel} {C1 urged} Karsland {Q1 to wait}. {S2 Orel} {C2 added} {Q2 that it leaks}.",
          "Karsland",
          "-",
        ],
        // a letter or offer that goes to somebody
        ["{S Orel} {C e-mailed} Sava {Q the list of guests}.", "Sava"],
        ["{S Orel} {C sent} the council {Q a blunt warning: it leaks}.", "council"],
        ["{S Orel} {C wished} {Q reporters a dry summer}.", "reporters"],
        ["{S Orel} {C delivered a blunt message} to Sava: {Q it leaks}.", "Sava"],
        ["{S Orel} {C confided} to Sava {Q that it leaks}.", "Sava"],
        ["{S Orel} {C suggested} {Q to me that it leaks}.", "me"],
        [
          "In an interview with the broadcaster VRT published late on Monday, {S Orel} {C said} {Q it holds}.",
          "broadcaster VRT",
        ],
        [
          "In a letter to party members seen by the Courier, {S Orel} {C wrote} {Q that it holds}.",
          "party members",
        ],
        ["In a Courier Times interview, {S Orel} {C said} {Q it holds}.", "Courier Times"],
        ["{S Orel} {C said} before a cheering crowd in Ardun {Q that it holds}.", "a cheering crowd"],
        ["In an exchange with Sava, {S Orel} {C said} {Q it holds}.", "Sava"],
        ["In a speech in Ardun to farmers, {S Orel} {C said} {Q it holds}.", "farmers"],
        // reported words that begin with who is told
        ["{S Orel} {C assured} {Q the crowd that it holds}.", "crowd"],
        ["{S Orel} smiled, {C telling} {Q reporters his wall would hold}.", "reporters"],
        // a day or a long description between who is asked and what
        ["{S Orel} {C asked} Sava on Friday {Q whether it holds}.", "Sava"],
        ["{S Orel} {C called on} the council Wednesday {Q to wait}.", "council"],
        ["{S Orel} {C has repeatedly asked} the council {Q to wait}.", "council"],
        ["{S Orel} walked in {C urging} farmers in the valley {Q to wait}.", "farmers"],
        ["{Q “Why wait?”} {S Orel} {C asked} the farmers.", "farmers"],
        // passives
        ["{Q The council} {C has even been asked} by {S Orel} {Q to wait}.", "council"],
        ["{C Asked} {Q whether it holds}, {S2 Ana Sava} {C2 said} {Q2 it did}.", "Ana Sava", "-"],
        ["{S2 Ana Sava} {C2 said} {Q2 it did} when {C asked} {Q whether it holds}.", "-", "Ana Sava"],
        // the same verbs without a listener
        ["{S Orel} {C told} {Q the truth}.", "-"],
        ["{S Orel} {C offered} {Q a pump}.", "-"],
        ["{S Orel} {C asked} {Q a question about the wall}.", "-"],
        ["{S Orel} {C added} {Q weight} to the wall.", "-"],
        ["{Q “How big is it?”} {C asked} {S the boy}.", "-"],
        ["{S Orel} {C keeps telling} herself {Q that it holds}.", "-"],
        ["{S Orel} {C joked} with relief that {Q it holds}.", "-"],
        ["{S Orel} {C shouted} {Q “It leaks!”} at noon.", "-"],
      ] as const
    ).map(([text, ...expected]) => ({ text, expected })),
  )("$text", ({ text, expected }) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("listeners that only a pronoun names", () => {
  test.each(
    (
      [
        ["Ada Sava waited. {S Tomas Orel} {C told} her {Q that it holds}.", "Ada Sava"],
        ["{S Orel} met 2,000 supporters and {C told} them {Q that it holds}.", "2,000 supporters"],
        [
          "{S1 Tomas Orel} {C1 said} {Q1 it holds}. {S2 Ada Sava} {C2 told} him {Q2 that it leaks}.",
          "-",
          "Tomas Orel",
        ],
        // neither who speaks nor somebody of the other gender, and nobody where none is named
        ["Ada Sava waited. {S Tomas Orel} {C told} him {Q that it holds}.", "-"],
        ["Rain fell. {S Orel} {C told} them {Q that it holds}.", "-"],
        ["Rain fell. {S Orel} {C told} me {Q that it holds}.", "me"],
      ] as const
    ).map(([text, ...expected]) => ({ text, expected })),
  )("$text", ({ text, expected }) => {
    expect(told(text)).toEqual(expected);
  });

  test("show both the name and the pronoun as what they rest on", () => {
    const { doc, attributions } = marked("Ada Sava waited. {S Tomas Orel} {C told} her {Q that it holds}.");
    const { addressee } = findChains(doc, attributions, NO_KNOWLEDGE).get(attributions[0]!.id)!;
    expect(addressee.basis).toBe("inferred");
    expect(addressee.evidence.map((e) => doc.text.slice(e.start, e.end))).toEqual(["Ada Sava", "her"]);
  });
});

test("a listener goes along only with the act that it belongs to", () => {
  // a question to somebody is not told to the one who answers it
  expect(
    told(
      "{C1 Asked} {Q1 whether it holds}, {S2 Ana Sava} {C2 said} {Q2 it did}. {S3 Sava} {C3 added} {Q3 it was old}.",
    ),
  ).toEqual(["Ana Sava", "-", "-"]);
});
