// Who speaks in each attribution of a marked article, for tables of tests: without a model, where names must carry it, or read with the shipped grammar.
import { expect, test } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { builtinKnowledge, mergeKnowledge, parseKnowledge } from "../../src/speaker/knowledge/index.ts";
import { resolveSpeakers } from "../../src/speaker/resolve.ts";
import { annotateDoc } from "../../src/tag/doc.ts";
import { marked } from "./marked.ts";
import { testLanguage } from "./resources.ts";

const OWN = parseKnowledge(
  [
    '{"party": {"name": "Velmora", "aliases": ["Republic of Velmora"], "nouns": ["country"], "adjectives": ["Velmoran", "Velmorans"]}}',
    '{"party": {"name": "Ardun", "standsFor": "Velmora"}}',
    '{"party": {"name": "Northern Compact", "aliases": ["the Compact"], "nouns": ["alliance", "bloc"]}}',
    '{"party": {"name": "Ashgate", "nouns": ["presidency"], "memberOf": ["Velmora"]}}',
    '{"office": {"office": "secretary general", "titles": ["Northern Compact secretary general", "Northern Compact chief"], "body": "Northern Compact", "holder": "Ilse Brandt", "from": "2020-01-01", "to": "2023-06-30"}}',
    '{"office": {"office": "secretary general", "titles": ["Northern Compact secretary general", "Northern Compact chief"], "body": "Northern Compact", "holder": "Tomas Rydel", "from": "2023-07-01"}}',
    '{"office": {"office": "press secretary", "titles": ["Ashgate spokesman", "press secretary of the President of Velmora"], "body": "Ashgate", "holder": "Pavel Dorn", "from": "2019-01-01"}}',
  ].join("\n"),
);
/** What comes with the program, with an invented country and its offices. */
export const KNOWLEDGE = mergeKnowledge(builtinKnowledge(), OWN);

/** Speakers in order of the text: the name, "?" where none was chosen. */
export function speakers(
  text: string,
  asOf: string | null = "2022-10-12",
  more: Partial<Article> = {},
): string[] {
  const { doc, attributions } = marked(text, {}, more);
  const found = resolveSpeakers(doc, attributions, KNOWLEDGE, asOf);
  return attributions.map((a) => found.get(a.id)?.value?.name ?? "?");
}

/** A table of tests: a marked article, then what `speakers` says of each of its attributions. */
export const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expect(speakers(text)).toEqual(expected);
  });

/** What is decided of each speaker where the tree tells as well, in order of the text. */
export function decidedByTree(text: string, asOf: string | null = null) {
  const { doc, attributions } = marked(text);
  const found = resolveSpeakers(annotateDoc(doc.article, testLanguage()), attributions, KNOWLEDGE, asOf);
  return attributions.map((a) => found.get(a.id) ?? null);
}

/** Their names, "?" where none was chosen. */
export const speakersByTree = (text: string, asOf: string | null = null): string[] =>
  decidedByTree(text, asOf).map((d) => d?.value?.name ?? "?");

/** A table of tests: a marked text, then what `speakersByTree` says of each of its attributions. */
export const treeTable = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expect(speakersByTree(text)).toEqual(expected);
  });
