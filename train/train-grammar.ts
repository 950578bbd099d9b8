// Trains the grammar model from documents with layers: tagger, name recogniser, both passes of the parser, word lists.
import { type Columns, makeColumns } from "../src/tag/columns.ts";
import { writeLanguageModel } from "../src/tag/language.ts";
import { possibleRelations } from "../src/tag/parser.ts";
import { tagSentences } from "../src/tag/tagger.ts";
import { makeWords, type Words } from "../src/tag/words.ts";
import { baseForms, knownWords } from "./base-forms.ts";
import { makeHeadlines } from "./headlines.ts";
import { makeRandom } from "./random.ts";
import type { Sample } from "./sample.ts";
import { makeStrangers } from "./strangers.ts";
import { trainNames } from "./train-names.ts";
import { addHints, type ParseJob, relationMasks, trainPass } from "./train-parser.ts";
import { trainTagger } from "./train-tagger.ts";

/** Parts into which the documents are dealt, so that each can be read by models that have not seen it. */
const FOLDS = 4;

/** How the grammar model is trained. */
export interface GrammarOptions {
  readonly seed: number;
  /** Rounds over the data of the parser's second pass; the other models have fewer. */
  readonly epochs: number;
  readonly log: (line: string) => void;
}

/** What is learned from, with the fold of each document; copies lie in the fold of their origin. */
interface Lessons {
  readonly originals: readonly Sample[];
  /** Originals, gold ones twice beside automatic ones, and headlines. */
  readonly plain: readonly Sample[];
  /** Copies with names that nobody has met. */
  readonly strangers: readonly Sample[];
  readonly fold: ReadonlyMap<Sample, number>;
}

function lessonsOf(news: readonly Sample[], gold: readonly Sample[], seed: number): Lessons {
  const originals = [...news, ...gold];
  const headlines = makeHeadlines(originals, makeRandom(seed + 5));
  const strangers = makeStrangers(originals, makeRandom(seed + 6));
  const fold = new Map<Sample, number>();
  for (const set of [news, gold]) for (const [i, sample] of set.entries()) fold.set(sample, i % FOLDS);
  for (const copy of [...headlines, ...strangers]) fold.set(copy.sample, fold.get(copy.from) as number);
  return {
    originals,
    plain: [...originals, ...(news.length > 0 ? gold : []), ...headlines.map((h) => h.sample)],
    strangers: strangers.map((s) => s.sample),
    fold,
  };
}

/** Columns of every document with tags as they will be met: given by a tagger that has not seen it. */
function tagUnseen(words: Words, all: readonly Sample[], { fold }: Lessons, seed: number) {
  const columns = new Map<Sample, Columns>();
  for (let f = 0; f < FOLDS; f++) {
    const others = all.filter((s) => fold.get(s) !== f);
    const model = trainTagger(words, others, 3, makeRandom(seed + 1 + f));
    for (const [sample, k] of fold) {
      if (k !== f) continue;
      const cols = makeColumns(words, sample.tokens, sample.sentences);
      tagSentences(model, words, cols, sample.sentences);
      columns.set(sample, cols);
    }
  }
  return columns;
}

/** Both passes of the parser. The second learns on hints as it will meet them: given by a first pass that has not seen the sentence. */
function trainParser(
  words: Words,
  jobs: readonly ParseJob[],
  { originals, fold }: Lessons,
  { seed, epochs, log }: GrammarOptions,
) {
  const vocabulary = knownWords(words, originals);
  const masks = relationMasks(words, jobs, vocabulary);
  const shared = { vocabulary, possible: possibleRelations(masks), log };
  for (let f = 0; f < FOLDS; f++) {
    const inFold = (j: ParseJob) => fold.get(j.sample) === f;
    const others = jobs.filter((j) => !inFold(j));
    const random = makeRandom(seed + 20 + f);
    const pass = trainPass(words, others, { ...shared, epochs: 4, random, reversed: true });
    addHints(words, jobs.filter(inFold), vocabulary, shared.possible, pass);
  }
  log("hints made");
  const first = trainPass(words, jobs, {
    ...shared,
    epochs: 5,
    random: makeRandom(seed + 30),
    reversed: true,
  });
  log("first pass trained");
  const second = trainPass(words, jobs, {
    ...shared,
    epochs,
    random: makeRandom(seed + 40),
    reversed: false,
  });
  log("second pass trained");
  return { vocabulary, masks, first, second };
}

/**
 * The bytes of a model file learned from `news` (automatic layers) and `gold`. The same documents in the same order and
 * the same seed give the same bytes.
 */
export function trainGrammar(
  news: readonly Sample[],
  gold: readonly Sample[],
  options: GrammarOptions,
): Uint8Array {
  const { seed, log } = options;
  const words = makeWords();
  const lessons = lessonsOf(news, gold, seed);
  const all = [...lessons.plain, ...lessons.strangers];
  const tagger = trainTagger(words, all, 5, makeRandom(seed));
  log(`tagger trained, ${tagger.dictionary.keys.length} words listed`);
  const columns = tagUnseen(words, all, lessons, seed);
  log("training texts tagged by taggers that have not seen them");
  const text = (sample: Sample) => ({ sample, cols: columns.get(sample) as Columns });
  const names = trainNames(words, all.map(text), 5, makeRandom(seed + 10));
  log("name recogniser trained");
  // The parser knows rare words by their look alone: copies with other names would teach it nothing.
  const jobs: ParseJob[] = lessons.plain
    .map(text)
    .flatMap(({ sample, cols }) => sample.sentences.map((s) => ({ sample, cols, s })));
  const { vocabulary, masks, first, second } = trainParser(words, jobs, lessons, options);
  return writeLanguageModel({
    tagger: tagger.linear.weights,
    firstMoves: first.moves.rows,
    firstArcs: first.arcs.weights,
    moves: second.moves.rows,
    arcs: second.arcs.weights,
    names: names.rows,
    dictionaryKeys: tagger.dictionary.keys,
    dictionaryMasks: tagger.dictionary.masks,
    relationMasks: masks,
    vocabulary,
    verbs: baseForms(lessons.originals),
  });
}
