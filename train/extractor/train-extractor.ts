// Trains the extractor from articles with gold: cues, then content and source, then the steps into quoted neighbours, then
// the judge on what a labelling finds that has not seen the article.
import { LABELS, PAIRS } from "../../src/attribute/learned/chain.ts";
import type { Found } from "../../src/attribute/learned/found.ts";
import type { ExtractorModel } from "../../src/attribute/learned/model.ts";
import { pack } from "../../src/attribute/learned/tables.ts";
import { CUE_BITS, cueJobs, cueWords, learnCues } from "./learn-cues.ts";
import { findIn, JUDGE_BITS, learnJudge } from "./learn-judge.ts";
import { learnParts, learnSteps, makeWindows, PART_BITS, STEP_BITS } from "./learn-parts.ts";
import type { Text } from "./texts.ts";

/** Parts into which the articles are dealt, as the grammar's trainer deals them. */
export const FOLDS = 4;
/** Cues less likely than this are not learned from by the judge. */
const FLOOR = 0.1;
/** Cues less likely than this are not looked at: what is found there is hardly ever likely enough to stand, and takes time. */
const LOOKED_AT = 0.3;
/** Weights beyond this are cut when they are rounded to bytes. */
const MOST_WEIGHT = 4;

/** How the extractor is trained. */
export interface ExtractorTraining {
  readonly seed: number;
  /** Rounds of the labelling. */
  readonly epochs: number;
  /** Findings less likely than this are left out by the model unless it is told otherwise. */
  readonly threshold: number;
  readonly log: (line: string) => void;
  /** Hash bits of the largest tables; those that ship where not given. */
  readonly bits?: typeof PART_BITS;
}

/** The model learned from `texts`; the same texts in the same order and the same seed give the same model. */
export function trainExtractor(
  texts: readonly Text[],
  { seed, epochs, threshold, log, bits = PART_BITS }: ExtractorTraining,
): ExtractorModel {
  const words = cueWords(texts);
  const jobs = cueJobs(texts, words);
  const cue = learnCues(jobs, FOLDS, seed + 10);
  log(`cues trained, ${words.length} words listed`);

  const { windows, places } = makeWindows(jobs, FLOOR, bits);
  const step = learnSteps(places, seed + 20);
  log(`${places.length} windows with ${windows.labels.length} words`);
  const field = learnParts(windows, places, () => true, epochs, seed + 30);
  log("labelling trained");

  const found = new Map<Text, Found[]>();
  for (let f = 0; f < FOLDS; f++) {
    const held = learnParts(windows, places, (p) => p.text.fold !== f, epochs, seed + 40 + f);
    places.forEach((p, n) => {
      if (p.text.fold !== f) return;
      const x = findIn(held, step, windows, places, n);
      if (!x) return;
      const list = found.get(p.text);
      if (list) list.push(x);
      else found.set(p.text, [x]);
    });
    log(`labelled by a field that has not seen them: part ${f + 1} of ${FOLDS}`);
  }
  const judge = learnJudge(jobs, found, FLOOR, seed + 50);
  log("judge trained");
  return {
    cueWords: words,
    cue: pack(cue, CUE_BITS, 1, MOST_WEIGHT),
    node: pack(field.node, bits.node, LABELS, MOST_WEIGHT),
    edge: pack(field.edge, bits.edge, PAIRS, MOST_WEIGHT),
    step: pack(step, STEP_BITS, 1, MOST_WEIGHT),
    judge: pack(judge, JUDGE_BITS, 1, MOST_WEIGHT),
    floor: LOOKED_AT,
    threshold,
  };
}
