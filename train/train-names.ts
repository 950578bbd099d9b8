// Trains the name recogniser. Decisions of the learner itself are its history and memory, as they will be later.
import type { Columns } from "../src/tag/columns.ts";
import { scoreInto } from "../src/tag/linear.ts";
import {
  bestName,
  NAME_CLASSES,
  NAME_FEATURES,
  type NameMemory,
  nameFeatures,
  outsideName,
} from "../src/tag/names.ts";
import type { Words } from "../src/tag/words.ts";
import { makeLearner, quantise, type Trained, update } from "./perceptron.ts";
import { shuffle } from "./random.ts";
import type { Sample } from "./sample.ts";

/** Hash bits of the table. */
export const NAME_BITS = 19;

/** A document to learn names from; `cols.tag` as given by a tagger that has not seen it. */
export interface NameJob {
  readonly sample: Sample;
  readonly cols: Columns;
}

/** Trains on the samples' names; the same seed gives the same bytes. */
export function trainNames(
  words: Words,
  jobs: readonly NameJob[],
  epochs: number,
  random: () => number,
): Trained {
  const learner = makeLearner(NAME_BITS, 1, NAME_CLASSES.length);
  const features = new Int32Array(NAME_FEATURES);
  const scores = new Float64Array(NAME_CLASSES.length);
  const order = jobs.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const j of shuffle(order, random)) {
      const { sample, cols } = jobs[j] as NameJob;
      const classes = new Uint8Array(cols.size);
      const memory: NameMemory = new Map();
      for (const s of sample.sentences) {
        for (let i = s.first; i <= s.last; i++) {
          const before = i > s.first ? (classes[i - 1] as number) : 0;
          if (outsideName(words, cols, i, before)) continue;
          const gold = NAME_CLASSES.indexOf(sample.ner[i] as string);
          const count = nameFeatures(words, cols, s, i, classes, memory, features);
          scoreInto(learner.linear, features, count, scores);
          const guess = bestName(scores, before);
          if (guess !== gold) {
            update(learner, features, count, gold, 1);
            update(learner, features, count, guess, -1);
          }
          learner.step++;
          classes[i] = guess;
          if (guess > 0) memory.set(cols.hash[i] as number, (guess + 1) >> 1);
        }
      }
    }
  }
  return quantise(learner);
}
