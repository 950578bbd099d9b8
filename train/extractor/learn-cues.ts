// Trains what says how likely a word is a cue; for training texts the odds come from weights that have not seen them.
import { CUE_FEATURES, cueFeatures } from "../../src/attribute/learned/cue-features.ts";
import { cueCandidates, cueWord } from "../../src/attribute/learned/cues.ts";
import { makeFeatures } from "../../src/attribute/learned/features.ts";
import { sigmoid } from "../../src/model/numbers.ts";
import { makeRandom } from "../random.ts";
import { type LogisticOptions, learnLogistic } from "./adagrad.ts";
import { Rows } from "./rows.ts";
import type { Text } from "./texts.ts";

/** Hash bits of the table. */
export const CUE_BITS = 19;
/** Times that a word must have been a cue to be listed. */
const LISTED_FROM = 2;
/** Times that a feature must have been met in training to count. */
const LEAST_MET = 2;
const OPTIONS: Omit<LogisticOptions, "random"> = { bits: CUE_BITS, epochs: 4, rate: 0.05, decay: 1e-6 };

/** Candidates of one text with their odds and the gold relation that each begins (-1 where none). */
export interface CueJob {
  readonly text: Text;
  readonly candidates: readonly number[];
  readonly gold: readonly number[];
  readonly odds: Float64Array;
}

/** Words that were a cue in training, as the model lists them. */
export function cueWords(texts: readonly Text[]): Uint32Array {
  const counts = new Map<number, number>();
  for (const { gold, columns } of texts)
    for (const { cue } of gold)
      if (cue >= 0) counts.set(cueWord(columns, cue), (counts.get(cueWord(columns, cue)) ?? 0) + 1);
  const listed = [...counts].filter(([, n]) => n >= LISTED_FROM).map(([word]) => word);
  return Uint32Array.from(listed).sort();
}

/** Candidates of each text; odds are still zero. */
export function cueJobs(texts: readonly Text[], words: Uint32Array): CueJob[] {
  return texts.map((text) => {
    const candidates = cueCandidates(text.columns, words, text.hints);
    const at = new Map<number, number>();
    text.gold.forEach((g, n) => {
      if (!at.has(g.cue)) at.set(g.cue, n);
    });
    return {
      text,
      candidates,
      gold: candidates.map((v) => at.get(v) ?? -1),
      odds: new Float64Array(candidates.length),
    };
  });
}

/** Fills the odds of all jobs by folds, and gives the weights trained on all. */
export function learnCues(jobs: readonly CueJob[], folds: number, seed: number): Float32Array {
  const rows = new Rows();
  const targets: number[] = [];
  const fold: number[] = [];
  const f = makeFeatures(CUE_FEATURES);
  for (const { text, candidates, gold } of jobs)
    candidates.forEach((v, n) => {
      cueFeatures(text.context, text.columns, v, text.hints.get(v) ?? null, f);
      rows.add(f.hash, f.size, 32 - CUE_BITS);
      targets.push((gold[n] as number) >= 0 ? 1 : 0);
      fold.push(text.fold);
    });
  rows.prune(LEAST_MET, 2 ** CUE_BITS, () => true);
  const all = targets.map((_, n) => n);
  for (let k = 0; k < folds; k++) {
    const w = learnLogistic(
      rows,
      targets,
      all.filter((n) => fold[n] !== k),
      { ...OPTIONS, random: makeRandom(seed + 1 + k) },
    );
    let n = 0;
    for (const { text, candidates, odds } of jobs)
      for (let i = 0; i < candidates.length; i++, n++) if (text.fold === k) odds[i] = sigmoid(rows.sum(w, n));
  }
  return learnLogistic(rows, targets, all, { ...OPTIONS, random: makeRandom(seed) });
}
