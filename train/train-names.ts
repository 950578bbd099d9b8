// Trains the name recogniser. Decisions of the learner itself are its history and memory, as they will be later.

import type { Columns } from "../src/tag/columns.ts";
import {
  listColumn,
  NAME_CLASSES,
  NAME_FEATURES,
  type NameMemory,
  nameFeatures,
  namesAfter,
  outsideName,
} from "../src/tag/names.ts";
import type { SlotTable } from "../src/tag/slot-table.ts";
import type { Words } from "../src/tag/words.ts";
import { learn, makeLearner, pack } from "./learn-slots.ts";
import { shuffle } from "./random.ts";
import type { Sample } from "./sample.ts";

/** Hash bits of the table. */
export const NAME_BITS = 15;

/** How far the right class must lead before nothing is learned. */
const MARGIN = 100;

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
): SlotTable {
  const learner = makeLearner(MARGIN);
  const features = new Int32Array(NAME_FEATURES);
  const lists = listColumn(words);
  const order = jobs.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const j of shuffle(order, random)) {
      const { sample, cols } = jobs[j] as NameJob;
      const classes = new Uint8Array(cols.size);
      const memory: NameMemory = new Map();
      for (const s of sample.sentences) {
        // Automatic layers are no guide in headlines.
        if (!sample.gold && cols.habit[s.first] !== 0) continue;
        for (let i = s.first; i <= s.last; i++) {
          const before = i > s.first ? (classes[i - 1] as number) : 0;
          if (outsideName(words, cols, i, lists, before)) continue;
          const among = namesAfter(before);
          // Where the learner missed the beginning, the best that is left is to begin here.
          const wanted = NAME_CLASSES.indexOf(sample.ner[i] as string);
          const gold = among.includes(wanted) ? wanted : wanted - 1;
          const count = nameFeatures(words, cols, s, i, lists, classes, memory, features);
          const guess = learn(learner, features, count, gold, among);
          classes[i] = guess;
          if (guess > 0) memory.set(cols.hash[i] as number, (guess + 1) >> 1);
        }
      }
    }
  }
  return pack(learner, NAME_BITS);
}
