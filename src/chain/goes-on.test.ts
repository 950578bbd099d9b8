// Acts that go on, stages that are set and events that a whole report is about, on marked sentences, all invented.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { type Knowledge, NO_KNOWLEDGE } from "../model/knowledge.ts";
import { annotateDoc } from "../tag/doc.ts";
import { readLanguageModel } from "../tag/language.ts";
import { findChains } from "./index.ts";

const LANGUAGE = readLanguageModel(
  readFileSync(new URL("../../models/english/english.bin", import.meta.url)),
);

const KNOWN: Knowledge = NO_KNOWLEDGE;

/** Channel of each attribution as `type: words`, "" where none is told. */
function channels(text: string, overrides: Parameters<typeof marked>[1] = {}) {
  const { doc, attributions } = marked(text, overrides);
  const found = findChains(annotateDoc(doc.article, LANGUAGE), attributions, KNOWN);
  return attributions.map((a) => {
    const { value } = found.get(a.id)!.channel;
    return value ? [value.type, value.words].filter(Boolean).join(": ") : "";
  });
}

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expect(channels(text)).toEqual(expected);
  });

describe("a stage is set without a statement", () => {
  table([
    [
      "Orel stumbled during a long appearance before the council. {Q “It holds,”} {S Orel} {C said}.",
      "speech: appearance",
    ],
    [
      "The weekly published an interview with Orel. {Q “It holds,”} {S Orel} {C said}.",
      "interview: interview",
    ],
    [
      "{S Orel} {C said} {Q it holds}.\n\nThe remarks came in an interview with the Courier.",
      "interview: interview",
    ],
    [
      "{S Orel}, who was speaking to a conference of mayors, {C said} {Q it holds}.",
      "meeting: conference of mayors",
    ],
    ["{S He} spent much of his own 24-minute speech {C praising} {Q the wall}.", "speech: speech"],
  ]);
});

describe("no stage", () => {
  table([
    ["Orel left in a taxi after the rally. {Q “It holds,”} {S Orel} {C said}.", ""],
    ["Orel will appear at a rally. {Q “It holds,”} {S Orel} {C said}.", ""],
  ]);
});

describe("an act goes on, or does not", () => {
  table([
    // a clause within the sentence, or a thought, is no other voice's turn
    [
      "{S1 Orel} {C1 told} a crowd {Q1 it holds}, as {S2 Sava} {C2 said} {Q2 before}.\n\n{Q3 “It does,”} {S3 Orel} {C3 said}.",
      "speech",
      "",
      "speech",
    ],
    [
      "{S1 Orel} {C1 said} at a rally {Q1 it holds}. {S2 He} repeatedly {C2 insisted} {Q2 it would}.",
      "speech: rally",
      "",
    ],
    [
      "{S1 Orel} {C1 said} at a rally {Q1 it holds}. {S2 He} {C2 describes} {Q2 it as safe}.",
      "speech: rally",
      "",
    ],
    [
      "In an interview on Monday, {S1 Orel} {C1 said} {Q1 it holds}. {Q2 “It does,”} {S2 Orel} {C2 told} the Valley Post.",
      "interview: interview",
      "interview: interview",
    ],
    [
      "In a column, {S1 Orel} {C1 wrote} {Q1 it holds}. {S2 He} {C2 went on to say} {Q2 it would}.",
      "article: column",
      "article: column",
    ],
    // who asks in a hearing speaks in it
    [
      "Testifying before the council, {S1 Orel} {C1 said} {Q1 it holds}. {S2 Senator Malk} {C2 asked} {Q2 whether it would}.",
      "testimony",
      "testimony",
    ],
    // the lead's description is the name of the next paragraph
    [
      "{S1 The top engineer} {C1 told} senators {Q1 it holds}.\n\nTestifying before the council, {S2 Tomas Orel} {C2 said} {Q2 it would}.",
      "testimony",
      "testimony",
    ],
  ]);
});

describe("not said yet", () => {
  table([
    ["{S Orel} {C will tell} voters at the debate {Q it holds}.", ""],
    ["{S Orel} {C has to remind} a crowd {Q that it holds}.", ""],
  ]);
});

describe("a report about a debate", () => {
  const report = (last: string) =>
    `In their final debate on Thursday, Ada Orel and Jon Malk kept calm about the wall and the water behind it.\n\nThe debate was long. Nobody left the debate early, and both of them seemed to be glad when it was over.\n\n${last}`;
  table([
    [report("{Q “It holds,”} {S Ada Orel} {C said}."), "debate: debate"],
    [report("{Q “It holds,”} {S Ada Orel} {C said} on Friday."), ""],
    [report("{Q “It holds,”} {S Ada Orel} {C has said}."), ""],
    [report("{Q “It was dull,”} {S Una Brask, a strategist,} {C said}."), ""],
  ]);
  test("one that is still ahead gives no channel", () => {
    expect(
      channels(
        "Before the next debate, Ada Orel kept calm about the upcoming debate.\n\nThe debate is on Monday.\n\n{Q “It holds,”} {S Ada Orel} {C said}.",
      ),
    ).toEqual([""]);
  });
});

describe("programmes and stations", () => {
  table([
    ["On The Ada Sava Show on Tuesday, {S Orel} {C said} {Q it holds}.", "broadcast: The Ada Sava Show"],
    ["{S Orel} {C said} Friday on CNN’s The Long Hour {Q it holds}.", "broadcast: The Long Hour"],
    ["{S Orel} {C said} on CNN {Q it holds}.", "broadcast: CNN"],
    [
      "During an appearance Friday on “The Long Hour,” {S Orel} {C said} {Q it holds}.",
      "broadcast: appearance",
    ],
    [
      "{S Orel} {C said} {Q the wall holds on Friday’s broadcast of “The Long Hour.”}",
      "broadcast: broadcast",
    ],
    ["{S Orel} {C said} {Q the man was seen on video}.", ""],
    ["{S Orel} {C said} {Q he had read a report on CNN}.", ""],
  ]);
});

describe("sources that are texts", () => {
  table([
    ["{S A new television ad} {C says} {Q it leaks}.", "broadcast: television ad"],
    ["{S The suit} {C says} {Q it leaks}.", "court filing: suit"],
    ["{S Court documents} {C show} {Q it leaks}.", "court filing: Court documents"],
    ["{S Recent polling} {C shows} {Q it leaks}.", "poll: polling"],
    ["{S Documents} {C show} {Q it leaks}.", ""],
    ["{S Article 33} {C says} {Q it leaks}.", ""],
    ["{S Engineer Orel, in testimony in May,} {C admitted} {Q it leaks}.", "testimony: testimony"],
  ]);
});

describe("another day is another act", () => {
  test.each([
    [
      "In an interview on Monday, {S1 Orel} {C1 said} {Q1 it holds}.",
      "Pressed on that on Friday, {S2 Orel} {C2 said} {Q2 it leaks}.",
      "",
    ],
    [
      "In an interview, {S1 Orel} {C1 said} {Q1 it holds}.",
      "Pressed on that on Friday, {S2 Orel} {C2 said} {Q2 it leaks}.",
      "",
    ],
    [
      "In an interview on Monday, {S1 Orel} {C1 said} {Q1 it holds}.",
      "{S2 Orel} {C2 said} on Monday {Q2 that it leaks}.",
      "interview: interview",
    ],
    [
      "In an interview on Monday, {S1 Orel} {C1 said} {Q1 it holds}.",
      "{S2 Orel} {C2 said} {Q2 Friday’s flood was small}.",
      "interview: interview",
    ],
  ])("%s — %s", (first, second, expected) => {
    const { doc, attributions } = marked(`${first}\n\n${second}`);
    const { value } = findChains(doc, attributions, NO_KNOWLEDGE).get(attributions[1]!.id)!.channel;
    expect([value?.type, value?.words].filter(Boolean).join(": ")).toBe(expected);
  });
});

describe("a time of its own ends an act", () => {
  table([
    [
      "{S1 Orel} spoke by phone with Sava on Monday. {S1 Orel} {C1 said} {Q1 the wall was safe}.\n\nIn 2022 {S2 Orel} {C2 called} {Q2 the wall a risk}; by last autumn {S3 he} {C3 was calling} {Q3 it a trap}.".replace(
        "{S1 Orel} spoke",
        "Orel spoke",
      ),
      "call: phone",
      "",
      "",
    ],
  ]);
});
