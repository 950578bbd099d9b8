// First mentions of a way of saying: fixed phrases, stations, outlets that are told, crowds that are heard; all invented.
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { testLanguage } from "../../test/support/resources.ts";
import { ruledTable } from "../../test/support/ruled.ts";
import type { Article } from "../model/article.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { annotateDoc } from "../tag/doc.ts";
import { byRules } from "./by-rules.ts";
import { isCallSign } from "./outlets.ts";

describe("phrases that name a way of saying", () => {
  ruledTable([
    ["{Q “It holds,”} {S Orel} {C said} on the stump.", "speech: the stump"],
    ["{S Orel} {C said} on the Senate floor {Q it holds}.", "speech: the Senate floor"],
    ["{S Orel} {C complained} on social media {Q that it leaks}.", "post: social media"],
    ["{S Orel} {C said} under oath {Q it holds}.", "testimony: oath"],
    ["During his harbour speech on Monday, {S Orel} {C said} {Q it holds}.", "speech: speech"],
    ["In the second Velmoran debate, {S Orel} {C said} {Q it holds}.", "debate: debate"],
    ["{S Orel} {C said} on WKAR {Q it holds}.", "broadcast: WKAR"],
  ]);
});

describe("phrases that name none", () => {
  ruledTable([
    ["{S Orel} {C said} {Q it holds} on the harbour floor.", ""],
    ["In a gun debate that never ends, {S Orel} {C said} {Q it holds}.", ""],
    ["In a sweeping indictment of the guild, {S Orel} {C said} {Q it leaks}.", ""],
  ]);
});

describe("who listened tells the way, faintly", () => {
  ruledTable([
    ["{S Orel} {C told} the Valley Post {Q it holds}.", "interview: Valley Post"],
    ["{S Orel} {C told} WKAR {Q it holds}.", "interview: WKAR"],
    ["{S Orel} {C told} hosts on the air {Q it holds}.", "interview"],
    ["{S Orel} {C told} a news briefing {Q it holds}.", "briefing: news briefing"],
    ["{S Orel} {C told} a fundraiser in Ardun {Q it holds}.", "speech: fundraiser"],
    ["{Q “It holds,”} {S Orel} {C said} to loud cheers.", "speech"],
    // a way that was told says more
    ["{S Orel} {C told} the Valley Post in a statement {Q that it holds}.", "statement: statement"],
    [
      "{S1 Orel} {C1 said} at a briefing {Q1 it holds}.\n\n{S2 Orel} {C2 told} reporters {Q2 it would}.",
      "briefing: briefing",
      "briefing: briefing",
    ],
    [
      "{S1 Orel} {C1 said} at a debate {Q1 it holds}. {Q2 “It does,”} {S2 he} {C2 said} to applause.",
      "debate: debate",
      "debate: debate",
    ],
    // a letter to the paper is no interview, and what another said at a briefing is not his
    ["{S Orel} {C wrote} to the Valley Post {Q that it holds}.", ""],
    [
      "{S1 Sava} {C1 said} at a briefing {Q1 it leaks}.\n\n{S2 Orel} {C2 told} reporters {Q2 it holds}.",
      "briefing: briefing",
      "other",
    ],
  ]);
});

describe("a talk goes on behind a text that broke it off", () => {
  ruledTable([
    [
      "In an interview on Monday, {S1 Orel} {C1 said} {Q1 it holds}.\n\n{Q2 “It holds,”} {S2 Orel} {C2 tweeted}.\n\n{Q3 “It does,”} {S3 Orel} {C3 said}.",
      "interview: interview",
      "post",
      "interview: interview",
    ],
    ["{Q1 “It holds,”} {S1 Orel} {C1 tweeted}.\n\n{Q2 “It does,”} {S2 Sava} {C2 said}.", "post", ""],
  ]);
});

test("a report whose title names a debate that was held is about it, with all who take part", () => {
  const text = `Guild debate turns sour

The start of Saturday’s guild debate could not have been calmer.

{S1 Ada Sava} {C1 said} {Q1 the wall holds}.

{S2 Tomas Orel} {C2 said} {Q2 the wall leaks}.

The debate went on for hours.`;
  const { doc, attributions } = marked(text);
  const title = { ...doc.article.paragraphs[0]!, role: "title" as const };
  const article = { ...doc.article, paragraphs: [title, ...doc.article.paragraphs.slice(1)] };
  const told = (a: Article) =>
    byRules(annotateDoc(a, testLanguage()), attributions, NO_KNOWLEDGE).told.map(
      (t) => t.channel?.value?.type,
    );
  expect(told(article)).toEqual(["debate", "debate"]);
  expect(told(doc.article)).toEqual([undefined, undefined]);
});

test.each([
  ["WKAR", true],
  ["KVLM-TV", true],
  ["WOR710", true],
  ["WHO", false],
  ["KFOR", false],
  ["Ward", false],
])("%s is a call sign: %s", (word, is) => {
  expect(isCallSign(word)).toBe(is);
});
