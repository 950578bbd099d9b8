// Trains the grammar model from documents with layers: tagger, name recogniser, both passes of the parser, word lists.
import { type Columns, makeColumns } from "../src/tag/columns.ts";
import { writeLanguageModel } from "../src/tag/language.ts";
import { type PassModel, possibleRelations } from "../src/tag/parser.ts";
import { type TaggerModel, tagSentences } from "../src/tag/tagger.ts";
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
export const FOLDS = 4;
/** Rounds of a fold's own models, which need not be as good as those that ship. */
const FOLD_EPOCHS = { names: 4, parser: 5 };

/** How the grammar model is trained. */
export interface GrammarOptions {
  readonly seed: number;
  /** Rounds over the data of the parser's second pass; the other models have fewer. */
  readonly epochs: number;
  readonly log: (line: string) => void;
  /** True where models are wanted that have not seen a part of the documents each. */
  readonly folds?: boolean;
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

/** Columns of every document with tags as they will be met: given by a tagger that has not seen it; and those taggers. */
function tagUnseen(words: Words, all: readonly Sample[], { fold }: Lessons, seed: number) {
  const columns = new Map<Sample, Columns>();
  const taggers: TaggerModel[] = [];
  for (let f = 0; f < FOLDS; f++) {
    const others = all.filter((s) => fold.get(s) !== f);
    const model = trainTagger(words, others, 3, makeRandom(seed + 1 + f));
    taggers.push(model);
    for (const [sample, k] of fold) {
      if (k !== f) continue;
      const cols = makeColumns(words, sample.tokens, sample.sentences);
      tagSentences(model, words, cols, sample.sentences);
      columns.set(sample, cols);
    }
  }
  return { columns, taggers };
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
  const firsts: PassModel[] = [];
  for (let f = 0; f < FOLDS; f++) {
    const inFold = (j: ParseJob) => fold.get(j.sample) === f;
    const others = jobs.filter((j) => !inFold(j));
    const random = makeRandom(seed + 20 + f);
    const pass = trainPass(words, others, { ...shared, epochs: 4, random, reversed: true });
    addHints(words, jobs.filter(inFold), vocabulary, shared.possible, pass);
    firsts.push(pass);
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
  return { vocabulary, masks, first, second, firsts, shared };
}

/** What a training gives. */
export interface Grammar {
  /** The model file, trained on all documents. */
  readonly bytes: Uint8Array;
  /** One model file a fold, which has not seen the documents of that fold; empty where not asked for. */
  readonly folds: readonly Uint8Array[];
}

/**
 * Model files learned from `news` (automatic layers) and `gold`. The same documents in the same order and the same seed
 * give the same bytes.
 */
export function trainGrammar(
  news: readonly Sample[],
  gold: readonly Sample[],
  options: GrammarOptions,
): Grammar {
  const { seed, log } = options;
  const words = makeWords();
  const lessons = lessonsOf(news, gold, seed);
  const all = [...lessons.plain, ...lessons.strangers];
  const tagger = trainTagger(words, all, 5, makeRandom(seed));
  log(`tagger trained, ${tagger.dictionary.keys.length} words listed`);
  const { columns, taggers } = tagUnseen(words, all, lessons, seed);
  log("training texts tagged by taggers that have not seen them");
  const text = (sample: Sample) => ({ sample, cols: columns.get(sample) as Columns });
  const names = trainNames(words, all.map(text), 5, makeRandom(seed + 10));
  log("name recogniser trained");
  // The parser knows rare words by their look alone: copies with other names would teach it nothing.
  const jobs: ParseJob[] = lessons.plain
    .map(text)
    .flatMap(({ sample, cols }) => sample.sentences.map((s) => ({ sample, cols, s })));
  const { vocabulary, masks, first, second, firsts, shared } = trainParser(words, jobs, lessons, options);
  const verbs = baseForms(lessons.originals);
  const write = (
    t: TaggerModel,
    n: ReturnType<typeof trainNames>,
    one: PassModel,
    two: PassModel,
  ): Uint8Array =>
    writeLanguageModel({
      tagger: t.linear.weights,
      firstMoves: one.moves.rows,
      firstArcs: one.arcs.weights,
      moves: two.moves.rows,
      arcs: two.arcs.weights,
      names: n.rows,
      dictionaryKeys: t.dictionary.keys,
      dictionaryMasks: t.dictionary.masks,
      relationMasks: masks,
      vocabulary,
      verbs,
    });
  const folds = firsts.slice(0, options.folds ? FOLDS : 0).map((one, f) => {
    const unseen = (sample: Sample) => lessons.fold.get(sample) !== f;
    const own = trainNames(words, all.filter(unseen).map(text), FOLD_EPOCHS.names, makeRandom(seed + 50 + f));
    const two = trainPass(
      words,
      jobs.filter((j) => unseen(j.sample)),
      { ...shared, epochs: FOLD_EPOCHS.parser, random: makeRandom(seed + 60 + f), reversed: false },
    );
    log(`models that have not seen part ${f + 1} of ${FOLDS} trained`);
    return write(taggers[f] as TaggerModel, own, one, two);
  });
  return { bytes: write(tagger, names, first, second), folds };
}
