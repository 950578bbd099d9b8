// Trains the labelling of content and source around gold cues, and the steps into quoted neighbours.

import { edgeFeatures } from "../../src/attribute/learned/border-features.ts";
import { CONTENT, makeChain, NOTHING, SOURCE } from "../../src/attribute/learned/chain.ts";
import { rivalClasses } from "../../src/attribute/learned/cues.ts";
import { STEP_FEATURES, stepFeatures, steps } from "../../src/attribute/learned/extend.ts";
import { makeFeatures } from "../../src/attribute/learned/features.ts";
import { deskFeatures } from "../../src/attribute/learned/label.ts";
import { cueFacts, nodeFeatures } from "../../src/attribute/learned/part-features.ts";
import { fillPaths, makePaths } from "../../src/attribute/learned/paths.ts";
import { MOST, makeWindow } from "../../src/attribute/learned/window.ts";
import { makeRandom } from "../random.ts";
import { learnLogistic } from "./adagrad.ts";
import { type FieldWeights, learnField, type Windows } from "./field.ts";
import type { CueJob } from "./learn-cues.ts";
import { Rows } from "./rows.ts";
import type { Text } from "./texts.ts";

/** Hash bits of the shipped tables for words and for borders between words. */
export const PART_BITS = { node: 20, edge: 18 };
/** Hash bits of the table for steps into neighbours. */
export const STEP_BITS = 14;
/** Times that a feature must have been met in training to count. */
const LEAST_MET = 3;
const FIELD = { rate: 0.02, decay: 1e-5 };

/** One window with where it comes from. */
export interface Place {
  readonly text: Text;
  readonly cue: number;
  readonly odds: number;
  /** Index of the gold relation; -1 for a likely cue that is none. */
  readonly gold: number;
  readonly first: number;
  readonly last: number;
  readonly rivals: Uint8Array;
}

/** Windows of all gold cues and of all candidates likelier than `floor`. */
export function makeWindows(
  jobs: readonly CueJob[],
  floor: number,
  bits: typeof PART_BITS,
): { windows: Windows; places: Place[] } {
  const windows: Windows = {
    nodes: new Rows(),
    edges: new Rows(),
    from: [0],
    labels: [],
    nodeBits: bits.node,
    edgeBits: bits.edge,
  };
  const places: Place[] = [];
  const paths = makePaths(MOST);
  const { node, edge } = deskFeatures();
  for (const { text, candidates, gold, odds } of jobs) {
    const { context: c, columns: k } = text;
    const rivals = rivalClasses(k.size, candidates, odds);
    candidates.forEach((v, n) => {
      const relation = text.gold[gold[n] as number];
      if (!relation && (odds[n] as number) < floor) return;
      const w = makeWindow(c, k, v, text.hints.get(v) ?? null, rivals);
      const facts = cueFacts(c, k, v);
      fillPaths(k, v, w.first, w.last, paths);
      for (let i = w.first; i <= w.last; i++) {
        nodeFeatures(c, k, w, facts, paths, i, node);
        windows.nodes.add(node.hash, node.size, 32 - bits.node);
        edgeFeatures(c, k, w, facts, paths, i, edge);
        windows.edges.add(edge.hash, edge.size, 32 - bits.edge);
        const is = !relation || i === v ? NOTHING : relation.content.has(i) ? CONTENT : NOTHING;
        windows.labels.push(is === NOTHING && relation && i !== v && relation.source.has(i) ? SOURCE : is);
      }
      windows.from.push(windows.labels.length);
      places.push({
        text,
        cue: v,
        odds: odds[n] as number,
        gold: gold[n] as number,
        first: w.first,
        last: w.last,
        rivals,
      });
    });
  }
  const inGold = new Uint8Array(windows.labels.length);
  places.forEach((p, n) => {
    if (p.gold >= 0) inGold.fill(1, windows.from[n], windows.from[n + 1]);
  });
  windows.nodes.prune(LEAST_MET, 2 ** bits.node, (word) => inGold[word] === 1);
  windows.edges.prune(LEAST_MET, 2 ** bits.edge, (word) => inGold[word] === 1);
  return { windows, places };
}

/** The field trained on the gold cues' windows that `use` takes. */
export function learnParts(
  windows: Windows,
  places: readonly Place[],
  use: (p: Place) => boolean,
  epochs: number,
  seed: number,
): FieldWeights {
  const among = places
    .map((_, n) => n)
    .filter((n) => (places[n] as Place).gold >= 0 && use(places[n] as Place));
  return learnField(windows, among, makeChain(MOST), { ...FIELD, epochs, random: makeRandom(seed) });
}

/** Weights of the steps into quoted neighbours, learned on the gold contents. */
export function learnSteps(places: readonly Place[], seed: number): Float32Array {
  const rows = new Rows();
  const targets: number[] = [];
  const f = makeFeatures(STEP_FEATURES);
  for (const { text, cue, gold, first, last, rivals } of places) {
    const relation = text.gold[gold];
    if (!relation) continue;
    const { context: c, columns: k } = text;
    const content = [...relation.content].filter((i) => i >= first && i <= last).sort((a, b) => a - b);
    if (content.length === 0) continue;
    const reach = { cue, content, hint: text.hints.get(cue) ?? null, rivals };
    steps(c, reach, (direction, step, sentence) => {
      stepFeatures(c, k, reach, direction, step, sentence, f);
      rows.add(f.hash, f.size, 32 - STEP_BITS);
      const s = c.doc.sentences[sentence] as { first: number; last: number };
      let taken = 0;
      for (let i = s.first; i <= s.last; i++) if (relation.content.has(i)) taken++;
      const yes = taken > (s.last - s.first + 1) / 2;
      targets.push(yes ? 1 : 0);
      return yes;
    });
  }
  const all = targets.map((_, n) => n);
  return learnLogistic(rows, targets, all, {
    bits: STEP_BITS,
    epochs: 8,
    rate: 0.05,
    decay: 1e-5,
    random: makeRandom(seed),
  });
}
