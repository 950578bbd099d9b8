// Ways of saying at the edge of a clause, in print and in a text’s own words, on sentences read with grammar; all invented.
import { describe, expect, test } from "vitest";
import { ruled, ruledTable } from "../../test/support/ruled.ts";

describe("phrases that set a saying", () => {
  ruledTable([
    ["{S Orel} {C predicted} at the most recent debate {Q that it holds}.", "debate: debate"],
    ["{Q “It holds,”} {S Orel} {C said} at the outset of a debate.", "debate: debate"],
    ["In his State of the Realm address, {S Orel} {C said} {Q it holds}.", "speech: address"],
    ["In court papers, {S Orel} {C argued} {Q it leaks}.", "court filing: court papers"],
    ["{S The guild} {C sent a letter this week urging} {Q the town to mend it}.", "letter: letter"],
    [
      "In a statement released after the old warden of the town had resigned and left, {S Orel} {C said} {Q it holds}.",
      "statement: statement",
    ],
    ["{S Orel} {C condemned} {Q the plan in a statement}.", "statement: statement"],
    ["{S Orel} {C said} {Q on Channel Nine’s “Morning Talk” that it leaks}.", "broadcast: Morning Talk"],
    [
      "{S Orel} {C argued} that {Q it falls if Sava is chosen on Wednesday’s “Dana Vell Show.”}",
      "broadcast: Dana Vell Show",
    ],
    [
      "While appearing on “Morning Talk” on Monday, {S Orel} {C said} {Q it holds}.",
      "broadcast: Morning Talk",
    ],
    ["{S Orel}, while being interviewed on Monday, {C said} {Q it holds}.", "interview"],
    ["Speaking with the Valley Post on Monday, {S Orel} {C said} {Q it holds}.", "interview: Valley Post"],
  ]);
});

describe("phrases that set none", () => {
  ruledTable([
    ["{S Orel} {C criticised} {Q what Sava had said in a statement}.", ""],
    ["{S Voters interviewed in Ardun} {C said} {Q it holds}.", ""],
    ["Speaking to reporters outside the court, {S Orel} {C said} {Q it holds}.", ""],
  ]);
});

describe("what is in print", () => {
  ruledTable([
    ["{Q “It is a sham,”} {S the paper’s editorial board} {C wrote}.", "article"],
    ["{Q “It leaks,”} {C wrote} {S the Ardun Times}.", "article: Ardun Times"],
    ["{S Columnist Dana Vell} {C wrote} {Q that it leaks}.", "article"],
    ["Writing in the Ardun Times, {S Orel} {C argued} {Q it holds}.", "article: Ardun Times"],
    ["{S Orel} {C wrote} in March {Q that it holds}.", ""],
    ["{S The Ardun Times} {C reported} {Q that it leaks}.", "article: Ardun Times"],
    ["{Q It leaks}, {C according to} {S the Ardun Times}.", "article: Ardun Times"],
    ["{S Radio Velmora} {C reported} {Q that it leaks}.", ""],
    ["{S The Ardun Times} {C said} {Q that it leaks}.", ""],
    ["{S Ana Orel of the Ardun Times} {C reported} {Q that it leaks}.", ""],
    ["{S Orel} {C wrote} in a letter {Q that it holds}.", "letter: letter"],
  ]);
});

describe("texts as sources", () => {
  ruledTable([
    ["{Q It leaks}, {C according to} {S a newly found email previously kept secret}.", "letter: email"],
    ["{S Exit polls taken in Ardun} {C found} {Q it leaks}.", "poll: Exit polls"],
    ["{Q “It was rough,”} {C said} {S the Vox Muri (Voice of the Wall) column}.", "article: column"],
    ["{S A recently released report} {C said} {Q it leaks}.", "report: report"],
  ]);
});

test("what opens a debate or draws cheers in it belongs to it", () => {
  const text = `[title] In the debate, few new answers

Jan Sava and Ana Orel met for a debate in Ardun on Monday.

The debate was loud, and the debate was long, longer than the first guild had foreseen for such a night in spring.

{Q1 “It holds,”} {S1 Ana Orel} {C1 said} to loud cheers.

{Q2 “It leaks,”} {S2 Jan Sava} {C2 said} in his opening remarks.`;
  expect(ruled(text)).toEqual(["debate: debate", "debate: debate"]);
});
