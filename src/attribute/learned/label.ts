// Content and source of one cue: the window is labelled, then quoted neighbours are taken in.
import type { Context } from "../context.ts";
import { EDGE_FEATURES, edgeFeatures } from "./border-features.ts";
import { type Chain, CONTENT, decode, LABELS, labelOdds, PAIRS, SOURCE, sumAll } from "./chain.ts";
import type { Columns } from "./columns.ts";
import type { Hint } from "./cue-features.ts";
import { STEP_FEATURES, stepFeatures, steps } from "./extend.ts";
import { type Features, makeFeatures } from "./features.ts";
import type { Found } from "./found.ts";
import type { ExtractorModel } from "./model.ts";
import { cueFacts, NODE_FEATURES, nodeFeatures, type Window } from "./part-features.ts";
import { fillPaths, type Paths } from "./paths.ts";
import { sumOf, sumRows } from "./tables.ts";
import { makeWindow } from "./window.ts";

/** A word belongs to the content (or source) from this probability on: a little low, since most contents are cut short by doubt. */
export const BELONGS = 0.45;

/** Room that is used again for every window of a document. */
export interface Desk {
  readonly chain: Chain;
  readonly paths: Paths;
  readonly node: Features;
  readonly edge: Features;
  readonly step: Features;
}

/** The buffers of `Desk`'s features. */
export const deskFeatures = (): Pick<Desk, "node" | "edge" | "step"> => ({
  node: makeFeatures(NODE_FEATURES),
  edge: makeFeatures(EDGE_FEATURES),
  step: makeFeatures(STEP_FEATURES),
});

/** What the labelling says about the cue at `v`; null where it finds no content. */
export function label(
  c: Context,
  k: Columns,
  m: ExtractorModel,
  desk: Desk,
  v: number,
  p: number,
  hint: Hint | null,
  rivals: Uint8Array,
): Found | null {
  const w = makeWindow(c, k, v, hint, rivals);
  scoreWindow(c, k, m, desk, w);
  const found = readLabels(desk.chain, w, v);
  if (found.content.length === 0) return null;
  const reach = { cue: v, content: found.content, hint, rivals };
  const taken = steps(c, reach, (direction, step, sentence) => {
    stepFeatures(c, k, reach, direction, step, sentence, desk.step);
    return sumOf(m.step, desk.step.hash, desk.step.size) > 0;
  });
  return { cue: v, p, by: "model", ...found, content: withSentences(c, found.content, taken) };
}

function scoreWindow(c: Context, k: Columns, m: ExtractorModel, desk: Desk, w: Window): void {
  const { chain, paths, node, edge } = desk;
  const facts = cueFacts(c, k, w.cue);
  fillPaths(k, w.cue, w.first, w.last, paths);
  for (let i = w.first; i <= w.last; i++) {
    nodeFeatures(c, k, w, facts, paths, i, node);
    sumRows(m.node, node.hash, node.size, chain.node, (i - w.first) * LABELS);
    edgeFeatures(c, k, w, facts, paths, i, edge);
    sumRows(m.edge, edge.hash, edge.size, chain.edge, (i - w.first) * PAIRS);
  }
}

/** Words by the probability of their labels (minimum Bayes risk), and how sure the field is. */
export function readLabels(
  chain: Chain,
  w: { readonly first: number; readonly last: number },
  cue: number,
): Pick<Found, "content" | "source" | "sure"> {
  const size = w.last - w.first + 1;
  const best = decode(chain, size);
  const all = sumAll(chain, size);
  const content: number[] = [];
  const source: number[] = [];
  let least = 1;
  let sum = 0;
  for (let i = 0; i < size; i++) {
    if (w.first + i === cue) continue;
    const inContent = labelOdds(chain, i, CONTENT);
    const sure = inContent > BELONGS ? inContent : 1 - inContent;
    least = Math.min(least, sure);
    sum += sure;
    if (inContent > BELONGS) content.push(w.first + i);
    else if (labelOdds(chain, i, SOURCE) > BELONGS) source.push(w.first + i);
  }
  return { content, source, sure: { best: best - all, least, mean: size > 1 ? sum / (size - 1) : 1 } };
}

/** Content with the tokens of further sentences, ascending. */
export function withSentences(c: Context, content: readonly number[], taken: readonly number[]): number[] {
  const out = [...content];
  for (const n of taken) {
    const s = c.doc.sentences[n] as { first: number; last: number };
    for (let i = s.first; i <= s.last; i++) out.push(i);
  }
  return out.sort((a, b) => a - b);
}
