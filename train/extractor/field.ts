// Trains the labelling: a linear-chain conditional random field by AdaGrad, its weights averaged over the later passes.
import { type Chain, LABELS, labelOdds, PAIRS, pairOdds, sumAll } from "../../src/attribute/learned/chain.ts";
import { shuffle } from "../random.ts";
import { makeWeights, step, type Weights } from "./adagrad.ts";
import type { Rows } from "./rows.ts";

/** Windows to learn from: window `n` has words `from[n] … from[n + 1])` of `nodes` and `edges`, with gold labels. */
export interface Windows {
  readonly nodes: Rows;
  readonly edges: Rows;
  readonly from: number[];
  readonly labels: number[];
  /** Hash bits of the tables that the rows belong to. */
  readonly nodeBits: number;
  readonly edgeBits: number;
}

/** Weights of a trained field. */
export interface FieldWeights {
  readonly node: Float32Array;
  readonly edge: Float32Array;
}

/** How a field is trained. */
export interface FieldOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly random: () => number;
}

/** Parts of a pass; the weights are averaged at the end of each, from the second pass on. */
const PARTS = 4;
/** Gradients smaller than this are not followed. */
const SMALL = 1e-3;

/** Writes the scores of a window into the chain; gives its number of words. */
export function scoreWindow(f: FieldWeights, w: Windows, n: number, c: Chain): number {
  const first = w.from[n] as number;
  const size = (w.from[n + 1] as number) - first;
  const sum = (
    rows: Rows,
    weights: Float32Array,
    word: number,
    width: number,
    out: Float64Array,
    at: number,
  ) => {
    out.fill(0, at, at + width);
    const to = rows.starts[word + 1] as number;
    for (let j = rows.starts[word] as number; j < to; j++) {
      const row = (rows.data[j] as number) * width;
      for (let y = 0; y < width; y++) out[at + y] = (out[at + y] as number) + (weights[row + y] as number);
    }
  };
  for (let i = 0; i < size; i++) {
    sum(w.nodes, f.node, first + i, LABELS, c.node, i * LABELS);
    sum(w.edges, f.edge, first + i, PAIRS, c.edge, i * PAIRS);
  }
  return size;
}

/** Trains a field on the windows `among`. */
export function learnField(w: Windows, among: readonly number[], c: Chain, o: FieldOptions): FieldWeights {
  const node = makeWeights((2 ** w.nodeBits + 1) * LABELS, o.rate, o.decay);
  const edge = makeWeights((2 ** w.edgeBits + 1) * PAIRS, o.rate, o.decay);
  const mean = { node: new Float32Array(node.value.length), edge: new Float32Array(edge.value.length) };
  let taken = 0;
  for (let e = 0; e < o.epochs; e++) {
    const order = shuffle([...among], o.random);
    for (let part = 0; part < PARTS; part++) {
      const from = Math.floor((order.length * part) / PARTS);
      const to = Math.floor((order.length * (part + 1)) / PARTS);
      for (let n = from; n < to; n++) learnWindow(node, edge, w, order[n] as number, c);
      if (e === 0 && o.epochs > 1) continue;
      taken++;
      addMean(mean.node, node.value, taken);
      addMean(mean.edge, edge.value, taken);
    }
  }
  return mean;
}

function addMean(mean: Float32Array, value: Float32Array, n: number): void {
  for (let i = 0; i < mean.length; i++)
    mean[i] = (mean[i] as number) + ((value[i] as number) - (mean[i] as number)) / n;
}

function learnWindow(node: Weights, edge: Weights, w: Windows, n: number, c: Chain): void {
  const first = w.from[n] as number;
  const size = scoreWindow({ node: node.value, edge: edge.value }, w, n, c);
  sumAll(c, size);
  const gold = (i: number): number => w.labels[first + i] as number;
  const atNode = new Float64Array(LABELS);
  const atEdge = new Float64Array(PAIRS);
  for (let i = 0; i < size; i++) {
    for (let y = 0; y < LABELS; y++) atNode[y] = labelOdds(c, i, y) - (y === gold(i) ? 1 : 0);
    follow(node, w.nodes, first + i, atNode, LABELS);
    atEdge.fill(0);
    if (i === 0) atEdge.set(atNode);
    else
      for (let b = 0; b < LABELS; b++)
        for (let y = 0; y < LABELS; y++)
          atEdge[b * LABELS + y] = pairOdds(c, i, b, y) - (b === gold(i - 1) && y === gold(i) ? 1 : 0);
    follow(edge, w.edges, first + i, atEdge, PAIRS);
  }
}

function follow(weights: Weights, rows: Rows, word: number, gradient: Float64Array, width: number): void {
  let size = 0;
  for (let y = 0; y < width; y++) size += Math.abs(gradient[y] as number);
  if (size < SMALL) return;
  const to = rows.starts[word + 1] as number;
  for (let j = rows.starts[word] as number; j < to; j++) {
    const row = (rows.data[j] as number) * width;
    for (let y = 0; y < width; y++) if (gradient[y] !== 0) step(weights, row + y, gradient[y] as number);
  }
}
