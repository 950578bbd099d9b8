// Trains the part-of-speech tagger.
import { AT_START, clauseBalance, countVerbsAhead } from "../src/tag/clauses.ts";
import { type Columns, makeColumns, type Range } from "../src/tag/columns.ts";
import {
  dictionaryKey,
  possibilities,
  TAGGER_FEATURES,
  type TagDictionary,
  type TaggerModel,
  taggerFeatures,
} from "../src/tag/tagger.ts";
import { TAGS, tagNumber } from "../src/tag/tagset.ts";
import { KIND, type Words } from "../src/tag/words.ts";
import { guessAmong, learn, makeLearner, quantise } from "./perceptron.ts";
import { shuffle } from "./random.ts";
import type { Sample } from "./sample.ts";

/** How far the right tag must lead before nothing is learned. */
const MARGIN = 20;
/** Hash bits of the tagger's table. */
const TAGGER_BITS = 20;

/** Times that a word must be met to be listed, and the share (and number) of places that a tag must have there. */
const LISTED_FROM = 10;
const LEAST_SHARE = 0.003;

/** Frequent words with the tags they bear. */
function makeDictionary(words: Words, samples: readonly Sample[]): TagDictionary {
  const counts = new Map<number, Map<number, number>>();
  for (const s of samples) {
    for (const [i, token] of s.tokens.entries()) {
      const type = words.intern(token.form);
      if (words.kind[type] !== KIND.word) continue;
      const key = dictionaryKey(words.hash[type] as number, words.shape[type] as number);
      const tag = tagNumber(s.tag[i] as string);
      if (key < 0 || tag < 0) continue;
      const tags = counts.get(key) ?? new Map<number, number>();
      tags.set(tag, (tags.get(tag) ?? 0) + (s.gold ? 2 : 1));
      counts.set(key, tags);
    }
  }
  const rows: [key: number, low: number, high: number][] = [];
  for (const [key, tags] of counts) {
    let sum = 0;
    for (const n of tags.values()) sum += n;
    if (sum < LISTED_FROM) continue;
    let low = 0;
    let high = 0;
    for (const [tag, n] of tags) {
      if (n < sum * LEAST_SHARE) continue;
      if (tag < 32) low |= 1 << tag;
      else high |= 1 << (tag - 32);
    }
    rows.push([key, low >>> 0, high >>> 0]);
  }
  rows.sort((a, b) => a[0] - b[0]);
  return {
    keys: Uint32Array.from(rows, (r) => r[0]),
    masks: Uint32Array.from(rows.flatMap((r) => [r[1], r[2]])),
  };
}

/** Trains on the samples' tags; the same seed gives the same model. */
export function trainTagger(
  words: Words,
  samples: readonly Sample[],
  epochs: number,
  random: () => number,
): TaggerModel {
  const dictionary = makeDictionary(words, samples);
  const learner = makeLearner(TAGGER_BITS, TAGS.length, MARGIN);
  const features = new Int32Array(TAGGER_FEATURES);
  const jobs: {
    cols: Columns;
    s: Range;
    sample: Sample;
    possible: (i: number) => Uint8Array;
    ahead: Uint8Array;
  }[] = [];
  for (const sample of samples) {
    const cols = makeColumns(words, sample.tokens, sample.sentences);
    const possible = possibilities(words, cols, dictionary);
    const ahead = new Uint8Array(cols.size);
    for (const s of sample.sentences) {
      // Automatic layers are no guide in headlines.
      if (!sample.gold && cols.habit[s.first] === 1) continue;
      countVerbsAhead(possible, s, ahead);
      jobs.push({ cols, s, sample, possible, ahead });
    }
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { cols, s, sample, possible, ahead } of shuffle(jobs, random)) {
      let clause = AT_START;
      for (let i = s.first; i <= s.last; i++) {
        const among = possible(i);
        const gold = tagNumber(sample.tag[i] as string);
        if (among.length === 1) cols.tag[i] = among[0] as number;
        else {
          const count = taggerFeatures(words, cols, s, i, clause, ahead[i] as number, features);
          cols.tag[i] = among.includes(gold)
            ? learn(learner, features, count, gold, among)
            : guessAmong(learner, features, count, among);
        }
        clause = clauseBalance(clause, cols, i);
      }
    }
  }
  return { linear: quantise(learner), dictionary };
}
