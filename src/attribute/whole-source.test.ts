// Whole sources: a part of who acts becomes the whole of it, and what is whole or another's stays as it is.
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { testLanguage } from "../../test/support/resources.ts";
import { annotateDoc } from "../tag/doc.ts";
import { buildContext, tokenFrom } from "./context.ts";
import type { Proposal } from "./rule.ts";
import { withWholeSource } from "./whole-source.ts";

/** The words of the source that comes of a marked one. */
function whole(text: string): string {
  const { doc, attributions } = marked(text);
  const c = buildContext(annotateDoc(doc.article, testLanguage()));
  const { source, cue, content } = attributions[0] as (typeof attributions)[number];
  const proposal: Proposal = {
    source,
    cue,
    content,
    by: "test",
    score: 1,
    medium: "speech",
    force: "report",
    factual: true,
    hearsay: false,
    cueToken: tokenFrom(c, cue[0]?.start ?? 0),
    continues: null,
  };
  return withWholeSource(c, proposal)
    .source.map((s) => doc.text.slice(s.start, s.end))
    .join(" | ");
}

const table = (rows: readonly (readonly [string, string])[]) =>
  test.each(rows)("%s", (text, expected) => expect(whole(text)).toBe(expected));

describe("a part becomes the whole", () => {
  table([
    // the name behind who is only described
    [
      "{S One of his advisers}, Ada Orlo, {C told} the paper {Q it would rain}.",
      "One of his advisers, Ada Orlo",
    ],
    ["{S The mayor} -- Per Orlo -- {C said} {Q it would rain}.", "The mayor -- Per Orlo"],
    // the rest of a phrase that was cut
    ["{S The venture} capitalist Ada Orlo {C said} {Q it would rain}.", "The venture capitalist Ada Orlo"],
    // the subject that the part hangs on
    ["An aide to {S Per Orlo} {C said} {Q it would rain}.", "An aide to Per Orlo"],
    [
      "A spokeswoman for the {S Harbour Department} {C said} {Q it would rain}.",
      "A spokeswoman for the Harbour Department",
    ],
  ]);
});

describe("what is whole or another's stays", () => {
  table([
    ["{S Per Orlo} {C said} {Q it would rain}.", "Per Orlo"],
    ["{S The mayor}, who is fond of Per Orlo, {C said} {Q it would rain}.", "The mayor"],
    ["The bridge that {S Per Orlo} {C said} {Q would fall} still stands.", "Per Orlo"],
    ["The clerk, {S who} {C said} {Q it would rain}, left.", "who"],
    ["“It will rain,” {C said} {S Per Orlo}, {Q who left}.", "Per Orlo"],
    ["{S Her} speech {C said} {Q it would rain}.", "Her"],
    ["Ada Sava went home after {S Per Orlo} {C said} {Q it would rain}.", "Per Orlo"],
  ]);
});
