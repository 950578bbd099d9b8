// What the rules alone give a marked text as channels, in lines that a test can compare.
import { expect, test } from "vitest";
import { byRules } from "../../src/chain/by-rules.ts";
import { NO_KNOWLEDGE } from "../../src/model/knowledge.ts";
import { annotateDoc } from "../../src/tag/doc.ts";
import { marked } from "./marked.ts";
import { testLanguage } from "./resources.ts";

/** What the rules give each attribution, as `type: words`, "" where nothing. */
export function ruled(text: string): string[] {
  const { doc, attributions } = marked(text);
  return byRules(annotateDoc(doc.article, testLanguage()), attributions, NO_KNOWLEDGE).told.map(
    ({ channel }) =>
      channel?.value ? [channel.value.type, channel.value.words].filter(Boolean).join(": ") : "",
  );
}

/** One test a row: a marked text, then what the rules give its attributions. */
export const ruledTable = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expect(ruled(text)).toEqual(expected);
  });
