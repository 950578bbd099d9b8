// Bodies whose names hold a possessive: whose they are belongs to the name, and two countries' ministries are two parties.
import { describe, expect, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { builtinKnowledge, mergeKnowledge, parseKnowledge } from "./knowledge/index.ts";
import { resolveSpeakers } from "./resolve.ts";

const OWN = parseKnowledge(
  [
    '{"party": {"name": "Velmora", "nouns": ["country"], "adjectives": ["Velmoran", "Velmorans"]}}',
    '{"party": {"name": "Velmora’s Foreign Ministry", "nouns": ["ministry"], "memberOf": ["Velmora"]}}',
    '{"party": {"name": "Shipwrights\' Bank of Velmora", "nouns": ["bank"]}}',
  ].join("\n"),
);
const KNOWLEDGE = mergeKnowledge(builtinKnowledge(), OWN);

/** Name and id of each speaker, in order of the text. */
function speakers(text: string): string[] {
  const { doc, attributions } = marked(text);
  const found = resolveSpeakers(doc, attributions, KNOWLEDGE, "2022-10-12");
  return attributions.map((a) => {
    const who = found.get(a.id)?.value;
    return who ? `${who.name} ${who.id}` : "?";
  });
}

describe("names of the knowledge that hold a possessive", () => {
  test.each([
    ["{S Velmora’s Foreign Ministry} {C said} {Q it was late}.", "sp_velmoras-foreign-ministry"],
    ["{S Velmora's Foreign Ministry} {C said} {Q it was late}.", "sp_velmoras-foreign-ministry"],
    ["{S China’s Foreign Ministry} {C said} {Q it was late}.", "sp_chinese-foreign-ministry"],
    ["{S The Austrian People’s Party} {C said} {Q it was late}.", "sp_austrian-peoples-party"],
    ["{S The United Nations Children’s Fund} {C said} {Q it was late}.", "sp_unicef"],
  ])("%s", (text, id) => {
    expect(speakers(text)[0]?.split(" ").at(-1)).toBe(id);
  });
});
