// The trainer on a handful of sentences of our own: it learns what they show, and writes the same bytes twice.
import { describe, expect, it } from "vitest";
import { buildContext } from "../../src/attribute/context.ts";
import { attribute, learnedExtractor } from "../../src/attribute/index.ts";
import { makeColumns } from "../../src/attribute/learned/columns.ts";
import { tokensOf } from "../../src/attribute/learned/hints.ts";
import { writeExtractorModel } from "../../src/attribute/learned/model.ts";
import type { Span } from "../../src/model/span.ts";
import { annotateDoc } from "../../src/tag/doc.ts";
import { marked } from "../../test/support/marked.ts";
import { testLanguage } from "../../test/support/resources.ts";
import type { Text } from "./texts.ts";
import { trainExtractor } from "./train-extractor.ts";

const PEOPLE = ["Orlo", "Ana Sava", "The minister", "Ms Okell", "The mayor of Ardun", "He", "Officials"];
const THINGS = [
  "the dam near the old mill",
  "a tax on boats",
  "the new road to Persk",
  "longer school days",
  "the harbour plan of last year",
];
const VERBS = ["ballyhooed", "pooh-poohed", "championed"];

/** Sentences of one frame with words that no rule and no lexicon holds for a cue; every third one has none. */
const SENTENCES = PEOPLE.flatMap((who, i) =>
  THINGS.map((what, j) => {
    const n = i * THINGS.length + j;
    return n % 3 === 2
      ? `${who} painted ${what} on Monday.`
      : `{S ${who}} {C ${VERBS[n % 2]}} {Q ${what}} on Monday.`;
  }),
);

function textOf(sentence: string, n: number): Text {
  const m = marked(sentence);
  const context = buildContext(annotateDoc(m.doc.article, testLanguage()));
  const tokens = (spans: readonly Span[]): Set<number> => {
    const out = new Set<number>();
    for (const s of spans) {
      const [first, last] = tokensOf(context, s);
      for (let i = first; i <= last; i++) out.add(i);
    }
    return out;
  };
  return {
    id: `t${n}`,
    fold: n % 4,
    context,
    columns: makeColumns(context),
    proposals: [],
    hints: new Map(),
    gold: m.attributions.map((a) => ({
      cue: [...tokens(a.cue)][0] ?? -1,
      content: tokens(a.content),
      source: tokens(a.source),
    })),
  };
}

const train = () =>
  trainExtractor(SENTENCES.map(textOf), {
    seed: 1,
    epochs: 3,
    threshold: 0.5,
    log: () => {},
    bits: { node: 14, edge: 13 },
  });

describe("trainExtractor", () => {
  it("learns a word, whom it credits and with what, from sentences that show it; the same bytes twice", () => {
    const model = train();
    const m = marked("Ilan Brenn ballyhooed the bridge over the Tal on Monday.");
    const doc = annotateDoc(m.doc.article, testLanguage());
    const [found] = attribute(doc, [learnedExtractor(model)]);
    const say = (spans: readonly Span[]) => spans.map((s) => doc.text.slice(s.start, s.end)).join(" … ");
    expect(found?.by).toBe("model");
    expect(say(found?.cue ?? [])).toBe("ballyhooed");
    expect(say(found?.source ?? [])).toBe("Ilan Brenn");
    expect(say(found?.content ?? [])).toMatch(/^the bridge/);
    const none = annotateDoc(
      marked("Ilan Brenn painted the bridge over the Tal on Monday.").doc.article,
      testLanguage(),
    );
    expect(attribute(none, [learnedExtractor(model)])).toEqual([]);
    expect(writeExtractorModel(train())).toEqual(writeExtractorModel(model));
  }, 60_000);
});
