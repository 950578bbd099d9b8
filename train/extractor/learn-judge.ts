// Trains the judge on what rules and labelling find in texts that the labelling has not seen: its scores are probabilities.
import { makeChain } from "../../src/attribute/learned/chain.ts";
import { STEP_FEATURES, stepFeatures, steps } from "../../src/attribute/learned/extend.ts";
import { makeFeatures } from "../../src/attribute/learned/features.ts";
import type { Found } from "../../src/attribute/learned/found.ts";
import { JUDGE_FEATURES } from "../../src/attribute/learned/judge-features.ts";
import { readLabels, withSentences } from "../../src/attribute/learned/label.ts";
import { judgeAll, pools } from "../../src/attribute/learned/pool.ts";
import { MOST } from "../../src/attribute/learned/window.ts";
import { makeRandom } from "../random.ts";
import { learnLogistic } from "./adagrad.ts";
import { type FieldWeights, scoreWindow, type Windows } from "./field.ts";
import type { GoldRelation } from "./gold.ts";
import type { CueJob } from "./learn-cues.ts";
import { type Place, STEP_BITS } from "./learn-parts.ts";
import { Rows } from "./rows.ts";
import type { Text } from "./texts.ts";

/** Hash bits of the judge's table. */
export const JUDGE_BITS = 18;

const chain = makeChain(MOST);
const stepRow = makeFeatures(STEP_FEATURES);

/** What the field finds in window `n`; null where it finds no content. */
export function findIn(
  field: FieldWeights,
  stepWeights: Float32Array,
  windows: Windows,
  places: readonly Place[],
  n: number,
): Found | null {
  const { text, cue, odds, rivals, first, last } = places[n] as Place;
  scoreWindow(field, windows, n, chain);
  const found = readLabels(chain, { first, last }, cue);
  if (found.content.length === 0) return null;
  const { context: c, columns: k } = text;
  const reach = { cue, content: found.content, hint: text.hints.get(cue) ?? null, rivals };
  const taken = steps(c, reach, (direction, step, sentence) => {
    stepFeatures(c, k, reach, direction, step, sentence, stepRow);
    let sum = 0;
    for (let i = 0; i < stepRow.size; i++)
      sum += stepWeights[(stepRow.hash[i] as number) >>> (32 - STEP_BITS)] as number;
    return sum > 0;
  });
  return { cue, p: odds, by: "model", ...found, content: withSentences(c, found.content, taken) };
}

/** True where content and source are those of a gold relation: half of all their tokens shared, a source token shared. */
export function isRight(found: Found, gold: readonly GoldRelation[]): boolean {
  return gold.some((g) => {
    let both = 0;
    for (const i of found.content) if (g.content.has(i)) both++;
    if (2 * both < found.content.length + g.content.size - both) return false;
    return g.source.size === 0 || found.source.some((i) => g.source.has(i));
  });
}

/** The judge's weights. `found` holds what a field that has not seen the text found there. */
export function learnJudge(
  jobs: readonly CueJob[],
  found: ReadonlyMap<Text, readonly Found[]>,
  floor: number,
  seed: number,
): Float32Array {
  const rows = new Rows();
  const targets: number[] = [];
  const f = makeFeatures(JUDGE_FEATURES);
  for (const { text, candidates, odds } of jobs) {
    const likely = new Map(candidates.map((v, n) => [v, odds[n] as number]));
    const labelled = (found.get(text) ?? []).filter((x) => x.p >= floor);
    const list = pools(text.context, labelled, text.proposals, likely);
    judgeAll(text.context, text.columns, list, f, (x) => {
      rows.add(f.hash, f.size, 32 - JUDGE_BITS);
      targets.push(isRight(x, text.gold) ? 1 : 0);
    });
  }
  const all = targets.map((_, n) => n);
  return learnLogistic(rows, targets, all, {
    bits: JUDGE_BITS,
    epochs: 5,
    rate: 0.03,
    decay: 1e-5,
    random: makeRandom(seed),
  });
}
