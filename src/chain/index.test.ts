// By what means and to whom: channel and listener, and an act that goes on, on marked sentences, all invented.
import { describe, expect, test } from "vitest";
import { chains, KNOWN, table } from "../../test/support/chains.ts";
import { growth, LINEAR } from "../../test/support/growth.ts";
import { emptyArticle, marked, readPlain } from "../../test/support/marked.ts";
import type { Attribution } from "../model/attribution.ts";
import { findChains } from "./index.ts";

describe("what the listener, the clause and the act tell", () => {
  table([
    ["{S Orel} {C told} a crowd in Ardun {Q it holds}.", "speech | to a crowd"],
    ["{S Orel} {C told} jurors {Q it holds}.", "testimony | to jurors"],
    ["{S Orel} {C told} co-host Ada Sava {Q it holds}.", "interview | to co-host Ada Sava"],
    [
      "{S Orel} {C told} a town hall meeting {Q it holds}.",
      "meeting: town hall meeting | to a town hall meeting",
    ],
    ["Speaking to thousands at the wall, {S Orel} {C said} {Q it holds}.", "speech | to thousands"],
    [
      "Orel held a news conference in which {S he} {C said} {Q it holds}.",
      "press conference: news conference",
    ],
    // a question sets the act of the answer
    [
      "In an interview last week, Orel {C1 was asked} {Q1 whether it holds}.\n\n{Q2 “It does,”} {S2 Orel} {C2 said}.",
      "interview: interview | to Orel",
      "interview: interview",
    ],
    ["{S Orel} {C spent} much of his speech praising {Q the wall}.", "speech: speech"],
    ["{S Orel} {C wrote} to jurors {Q it holds}.", "to jurors"],
    [
      "{S1 Orel} {C1 said} {Q1 it holds}.\n\nAt a rally in Ardun, {S2 Orel} {C2 said} {Q2 “it does”}.",
      "speech: rally",
      "speech: rally",
    ],
  ]);
});

test("place and occasion are read off the clause and go on with the act", () => {
  const { doc, attributions } = marked(
    "At the G7 summit, {S1 Orel} {C1 said} {Q1 it holds}. {S2 She} {C2 added} {Q2 it would last}. {S3 Sava} {C3 told} a rally {Q3 no}.",
  );
  const found = findChains(doc, attributions, KNOWN);
  const events = attributions.map((a) => found.get(a.id)!.event);
  expect(events.map((e) => e.value)).toEqual(["G7 summit", "G7 summit", null]);
  expect(events.map((e) => e.basis).slice(0, 2)).toEqual(["stated", "inferred"]);
  for (const e of events)
    for (const s of e.evidence) expect(doc.text.slice(s.start, s.end)).toBe("G7 summit");
});

describe("programmes by their title", () => {
  table([
    ["On “The Morning Hour,” {S Orel} {C said} {Q it holds}.", "broadcast: The Morning Hour"],
    [
      "{S Orel} {C said} on Channel Nine’s “Talk” {Q it holds}.",
      "broadcast: Talk | first-carrier Channel Nine",
    ],
    ["Her book on “no comment” was out. {S Orel} {C said} {Q it holds}.", ""],
  ]);
});

test("a column is quoted from beginning to end", () => {
  expect(
    chains(
      "In a column, {S1 Orel} {C1 wrote} {Q1 that it holds}.\n\nIt was long.\n\n{Q2 “It does,”} {S2 Orel} {C2 wrote}.",
      {},
      { "1": { medium: "writing" }, "2": { medium: "writing" } },
    ),
  ).toEqual(["article: column", "article: column"]);
});

describe("channel", () => {
  table([
    ["{Q “It holds,”} {S Orel} {C said} at a news briefing.", "briefing: news briefing"],
    ["{Q “It holds,”} {S Orel} {C said} at a press-briefing.", "briefing: press-briefing"],
    [
      "At a joint press conference in Ardun, {S Orel} {C said} {Q it holds}.",
      "press conference: joint press conference",
    ],
    [
      "{S Orel} {C said} in a lengthy televised interview that {Q it holds}.",
      "interview: televised interview",
    ],
    ["{S Orel}, writing on Telegram on Monday, {C rejected} {Q the offer}.", "post: Telegram"],
    ["{S Orel} {C wrote} on X that {Q it holds}.", "post: X"],
    ["{S Orel} {C wrote} on Murmur that {Q it holds}.", "post: Murmur"],
    ["{Q It holds}, {S he} {C said} on his Murmur account.", "post: Murmur"],
    ["{S Orel} {C said} in a Facebook post that {Q it holds}.", "post: Facebook post on Facebook"],
    ["{S Orel} {C wrote} on Truth Social that {Q it holds}.", "post: Truth Social"],
    ["{Q “It holds,”} {S Orel} {C said} in the White House briefing.", "briefing: White House briefing"],
    ["{S The commission} {C says} on its website that {Q it holds}.", "other: website"],
    ["{S Orel} took to Telegram {C to accuse} {Q Sava of lying}.", "post: Telegram"],
    ["On this week’s broadcast, {S Orel} {C said} {Q it holds}.", "broadcast: broadcast"],
    ["{S Orel} {C tweeted} that {Q it holds}.", "post on Twitter"],
    ["{S The ministry} {C said} in a statement {Q it holds}.", "statement: statement"],
    ["In a joint statement, {S the ministers} {C said} {Q it holds}.", "statement: joint statement"],
    ["{S Orel} {C said} in a press release {Q it holds}.", "press release: press release"],
    ["{S Orel} {C said} in a video address that {Q it holds}.", "speech: video address"],
    ["{S Orel} {C told} the council in a letter {Q it holds}.", "letter: letter | to council"],
    ["{Q “It holds,”} {S Orel} {C testified}.", "testimony"],
    ["During Monday’s debate, {S Orel} {C said} {Q it holds}.", "debate: debate"],
    ["Speaking at a campaign rally in Ardun, {S Orel} {C said} {Q it holds}.", "speech: campaign rally"],
    ["{Q “It holds,”} {S she} {C told} the Courier by telephone.", "call: telephone | to Courier"],
    ["{S Orel} {C argued} in an op-ed that {Q it holds}.", "article: op-ed"],
    ["{Q It holds}, {C according to} {S a report by the River Institute}.", "report: report"],
    ["{S The lawsuit} {C says} {Q it leaks}.", "court filing: lawsuit"],
    ["{S A poll} {C found} {Q it leaks}.", "poll: poll"],
    ["{Q “It holds,”} {S Orel} {C told} reporters.", "other | to reporters"],
  ]);
});

describe("no channel", () => {
  table([
    ["{S Orel} {C said} {Q the speech at the rally was good}.", ""],
    ["{S Orel} {C said} after the debate that {Q it holds}.", ""],
    ["{S Orel} {C said} {Q it holds} in response to the report.", ""],
    ["{S Orel}, who gave a speech in May, {C said} {Q it holds}.", ""],
    ["{S Orel} {C criticised} {Q the statement}.", ""],
    ["{S Orel} {C said} ahead of the summit that {Q it holds}.", ""],
    ["In offering analysis of the race, {S Orel} {C said} {Q it holds}.", ""],
    ["{S Orel} {C said} {Q “it holds”} of the upcoming debates.", ""],
  ]);
});

describe("listener", () => {
  table([
    [
      "{Q “It holds,”} {S Orel} {C told} Izvestia newspaper.",
      "interview: Izvestia | to Izvestia newspaper | first-carrier Izvestia",
    ],
    [
      "{Q “It holds,”} {S Orel} reportedly {C told} a Karsland outlet.",
      "interview | to a Karsland outlet | first-carrier ?",
    ],
    ["{S Orel} {C told} members of the council on Monday that {Q it holds}.", "to members of the council"],
    ["{S Orel} {C told} Sava and Malk {Q it holds}.", "to Sava and Malk"],
    ["{Q “It holds,”} {S Orel} {C told} this newspaper.", "interview | to this newspaper | first-carrier ?"],
    ["{Q “It holds,”} {S Orel} {C told} me.", "to me"],
    ["{S Orel} {C said} to parliament that {Q it holds}.", "to parliament"],
    ["{S Orel} {C wrote} to the committee that {Q it holds}.", "to committee"],
    ["{S Orel} {C said} in a letter to the council that {Q it holds}.", "letter: letter | to council"],
    ["In remarks to students, {S Orel} {C said} {Q it holds}.", "speech: remarks | to students"],
    ["{S Orel} {C urged} {Q the council to meet}.", "to council"],
    ["{S Orel} {C urged} the council {Q to meet}.", "to council"],
    ["{S Orel} {C called on} Karsland {Q to wait}.", "to Karsland"],
    ["{S Advisers} {C have been urging} the governor {Q to wait}.", "to governor"],
    ["{S Orel} {C has called on} Karsland {Q to wait}.", "to Karsland"],
    ["In a call with analysts on Monday, {S Orel} {C said} {Q it holds}.", "call: call | to analysts"],
    ["{Q1 Dorn had been {C2 told} by engineers {Q2 it leaks}}, {S1 Orel} {C1 said}.", "", "to Dorn"],
    ["Responding to reporters on Tuesday, {S Orel} {C said} {Q it holds}.", "to reporters"],
    [
      "{S Orel} {C had said} {Q much the same} to the Valley Post.",
      "to Valley Post | first-carrier Valley Post",
    ],
  ]);
});

describe("no listener", () => {
  table([
    ["{S Orel} {C accused} {Q Sava of lying}.", ""],
    ["{S Orel} {C told} {Q the truth about the dam}.", ""],
    ["Asked by Sava, {S Orel} {C said} {Q it holds}.", ""],
    ["{S Orel} {C warned} that {Q it leaks}.", ""],
    ["{S Orel} {C responded} to the criticism that {Q it leaks}.", ""],
    ["{S Orel} {C ordered} {Q the gates to be shut}.", ""],
    ["{S Orel} was {C asked} twice {Q whether it holds}.", ""],
  ]);
});

describe("an act goes on", () => {
  table([
    [
      "{S1 Orel}, writing on Telegram, {C1 rejected} {Q1 it}.\n\n{Q2 “No,”} {S2 Orel} {C2 wrote}.\n\n{S3 Orel} also {C3 mocked} {Q3 Sava} in his update.",
      "post: Telegram",
      "post: Telegram",
      "post: Telegram",
    ],
    [
      "{Q1 “It holds,”} {S1 Orel} {C1 said} at a news briefing as per VPA.\n\n{Q2>1 “It does.”}",
      "briefing: news briefing | first-carrier VPA",
      "briefing: news briefing | first-carrier VPA",
    ],
    [
      "In an interview with the Ardun Times, {S1 Orel} {C1 said} {Q1 it holds}.\n\n{Q2 “It does,”} {S2 she} {C2 added}.",
      "interview: interview | to Ardun Times | first-carrier Ardun Times",
      "interview: interview | to Ardun Times | first-carrier Ardun Times",
    ],
    [
      "{S1 Orel} {C1 said} at a rally {Q1 it holds}.\n\n{S2 Sava} {C2 said} {Q2 it does not}.\n\n{Q3 “It may,”} {S3 Orel} {C3 said}.",
      "speech: rally",
      "",
      "speech: rally",
    ],
    [
      "In an interview, {S1 Orel} {C1 said} {Q1 it holds}.\n\n{S2 Orel} has {C2 promised} {Q2 peace}.",
      "interview: interview",
      "",
    ],
    ["Orel spoke at a rally in Ardun on Monday. {Q “It holds,”} {S he} {C said}.", "speech: rally"],
    [
      "In a 2002 book, {S1 Orel} {C1 argued} {Q1 it holds}.\n\n{S2 Orel} {C2 said} {Q2 it may not}.",
      "article: book",
      "",
    ],
  ]);
});

describe("hostile input stays linear", () => {
  const build = (unit: string, n: number) => {
    const text = unit.repeat(n);
    const span = { start: 0, end: text.length };
    const doc = readPlain(emptyArticle(text, [{ span, role: "body" }]));
    const one = (i: number): Attribution => {
      const at = i * unit.length;
      return {
        id: `a${i}` as Attribution["id"],
        source: [{ start: at, end: at + 4 }],
        cue: [{ start: at + 5, end: at + 9 }],
        content: [{ start: at + 10, end: at + 14 }],
        kind: "indirect",
        medium: "speech",
        factual: true,
        force: "report",
        hearsay: false,
        parent: null,
        continues: null,
        by: "test",
        score: 1,
      };
    };
    return { doc, attributions: Array.from({ length: n }, (_, i) => one(i)) };
  };
  test("a thousand statements in one sentence", () => {
    const run = (n: number) => {
      const words = "Orel said that on Monday in a news briefing with the agency VPA, ";
      const { doc, attributions } = build(words, n);
      expect(findChains(doc, attributions, KNOWN).size).toBe(n);
    };
    expect(growth(run, 125)).toBeLessThan(LINEAR);
  });
});
