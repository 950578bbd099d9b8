// Trains the part-of-speech tagger.
import { type Columns, makeColumns, type Range } from "../src/tag/columns.ts";
import {
  certainTag,
  TAGGER_FEATURES,
  type TagDictionary,
  type TaggerModel,
  taggerFeatures,
} from "../src/tag/tagger.ts";
import { TAGS, tagNumber } from "../src/tag/tagset.ts";
import { SHAPE, type Words } from "../src/tag/words.ts";
import { learn, makeLearner, quantise } from "./perceptron.ts";
import { shuffle } from "./random.ts";
import type { Sample } from "./sample.ts";

/** Hash bits of the tagger's table. */
export const TAGGER_BITS = 19;

/** Words that bear one tag in at least 99.7 % of 12 or more places. */
function makeDictionary(words: Words, samples: readonly Sample[]): TagDictionary {
  const counts = new Map<number, Map<number, number>>();
  for (const s of samples) {
    for (const [i, token] of s.tokens.entries()) {
      const type = words.intern(token.form);
      if (words.shape[type] !== SHAPE.lower && words.shape[type] !== SHAPE.none) continue;
      const key = (words.hash[type] as number) >>> 0;
      const tags = counts.get(key) ?? new Map<number, number>();
      const tag = tagNumber(s.tag[i] as string);
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
      counts.set(key, tags);
    }
  }
  const rows: [number, number][] = [];
  for (const [key, tags] of counts) {
    let sum = 0;
    let best = -1;
    for (const [tag, n] of tags) {
      sum += n;
      if (best < 0 || n > (tags.get(best) as number)) best = tag;
    }
    if (sum >= 12 && best >= 0 && (tags.get(best) as number) >= sum * 0.997) rows.push([key, best]);
  }
  rows.sort((a, b) => a[0] - b[0]);
  return { hashes: Uint32Array.from(rows, (r) => r[0]), tags: Uint8Array.from(rows, (r) => r[1]) };
}

/** Trains on the samples' tags; the same seed gives the same model. */
export function trainTagger(
  words: Words,
  samples: readonly Sample[],
  epochs: number,
  random: () => number,
): TaggerModel & { readonly bytes: Int8Array } {
  const dictionary = makeDictionary(words, samples);
  const learner = makeLearner(TAGGER_BITS, 1, TAGS.length);
  const features = new Int32Array(TAGGER_FEATURES);
  const scores = new Float64Array(TAGS.length);
  const jobs: { cols: Columns; s: Range; sample: Sample }[] = [];
  for (const sample of samples) {
    const cols = makeColumns(words, sample.tokens, sample.sentences);
    for (const s of sample.sentences) jobs.push({ cols, s, sample });
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { cols, s, sample } of shuffle(jobs, random)) {
      for (let i = s.first; i <= s.last; i++) {
        const certain = certainTag(words, cols, dictionary, i);
        if (certain >= 0) {
          cols.tag[i] = certain;
          continue;
        }
        const gold = tagNumber(sample.tag[i] as string);
        const count = taggerFeatures(words, cols, s, i, features);
        if (gold < 0) continue;
        cols.tag[i] = learn(learner, features, count, gold, scores);
      }
    }
  }
  return { ...quantise(learner), dictionary };
}
