// Through whom each attribution of a marked article came, in a line each, for tables of tests.
import { expect, test } from "vitest";
import { findChains } from "../../src/chain/index.ts";
import { speakerId } from "../../src/model/ids.ts";
import { type Knowledge, NO_KNOWLEDGE } from "../../src/model/knowledge.ts";
import { marked } from "./marked.ts";

/** One agency that the chains of tests know. */
export const KNOWN: Knowledge = {
  ...NO_KNOWLEDGE,
  parties: [
    {
      id: speakerId("Velmora Press Agency"),
      name: "Velmora Press Agency",
      kind: "organisation",
      aliases: ["VPA"],
      nouns: ["news agency", "agency"],
      standsFor: null,
      memberOf: [],
      adjectives: [],
      wikidata: null,
    },
  ],
};

/** Each attribution as `channel | to whom | hops`; what is missing is left out. */
export function chains(
  text: string,
  more: Parameters<typeof marked>[2] = {},
  overrides: Parameters<typeof marked>[1] = {},
) {
  const { doc, attributions } = marked(text, overrides, more);
  const found = findChains(doc, attributions, KNOWN);
  return attributions.map((a) => {
    const { channel, addressee, carriers } = found.get(a.id)!;
    const parts: string[] = [];
    if (channel.value) {
      const { type, words, platform } = channel.value;
      parts.push(
        `${type}${words ? `: ${words}` : ""}${platform === null || platform === words ? "" : ` on ${platform}`}`,
      );
    }
    if (addressee.value) parts.push(`to ${addressee.value}`);
    const hops = carriers.filter((h) => h.role !== "channel").map((h) => `${h.role} ${h.agent ?? "?"}`);
    if (hops.length > 0) parts.push(hops.join(" > "));
    return parts.join(" | ");
  });
}

/** A table of tests: a marked article, then what `chains` says of each of its attributions. */
export const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expect(chains(text)).toEqual(expected);
  });
