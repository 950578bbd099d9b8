// A cue without a source: whose verb it is joined to, read with the shipped grammar model, all invented.
import { describe, expect, test } from "vitest";
import { decidedByTree } from "../../test/support/speakers.ts";

/** The name of the last speaker and the rule that found it. */
function last(text: string): string {
  const d = decidedByTree(text).at(-1);
  return `${d?.value?.name ?? "?"} (${d?.by})`;
}

const table = (rows: readonly (readonly [string, string])[]) =>
  test.each(rows)("%s", (text, expected) => expect(last(text)).toBe(expected));

describe("shares its subject", () => {
  table([
    [
      "{S1 Ada Kell} {C1 said} {Q1 the dam leaks}, {C2 adding} {Q2 that it will fall}.",
      "Ada Kell (shared-subject)",
    ],
    ["Per Orel praised the dam and {C warned} {Q that it leaks}.", "Per Orel (shared-subject)"],
    ["The old minister praised the dam and {C insisted} {Q that it holds}.", "old minister (shared-subject)"],
    // the verb above is part of what was said
    [
      "{S1 Ada Kell} {C1 said} {Q1 Boris Lund was not working for the port} and {C2 said} {Q2 that the dam leaks}.",
      "Ada Kell (shared-subject)",
    ],
    ["Ada Kell came. She sat down, {C insisting} {Q that the dam holds}.", "Ada Kell (shared-subject)"],
  ]);
});

describe("does not", () => {
  table([
    // nobody who could say anything
    ["The dam broke, {C suggesting} {Q that it was old}.", "? (floating)"],
    ["It means {C admitting} {Q that the dam leaks}.", "? (floating)"],
    // a passive has no subject that acts
    ["{C Asked} {Q about the dam}, Ada Kell left.", "? (floating)"],
    // a verb of its own subject
    ["Ada Kell left and rumours {C said} {Q the dam leaks}.", "? (floating)"],
  ]);
});
