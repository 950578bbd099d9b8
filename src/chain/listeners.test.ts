// Who is told, beyond "told X": verbs that bring a listener, appeals that are not carried on. All invented.
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { findChains } from "./index.ts";

/** The listener of each attribution, "-" for none. */
function told(text: string): string[] {
  const { doc, attributions } = marked(text);
  const found = findChains(doc, attributions, NO_KNOWLEDGE);
  return attributions.map((a) => found.get(a.id)?.addressee.value ?? "-");
}

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
        // the same verbs without a listener
        ["{S Orel} {C joked} with relief that {Q it holds}.", "-"],
        ["{S Orel} {C shouted} {Q “It leaks!”} at noon.", "-"],
      ] as const
    ).map(([text, ...expected]) => ({ text, expected })),
  )("$text", ({ text, expected }) => {
    expect(told(text)).toEqual(expected);
  });
});
