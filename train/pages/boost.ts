// Boost: gradient-boosted trees with logistic loss (Friedman 2001, second order as in XGBoost), on features cut into bins.
import type { Forest, Tree } from "../../src/article/page/trees.ts";

/** What training takes. */
export interface Lesson {
  readonly rows: readonly Float32Array[];
  /** 0 or 1. */
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/** How to train. */
export interface Manner {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly least: number;
  /** Shrinks leaves. */
  readonly lambda: number;
  /** Share of rows and of features that each tree sees. */
  readonly sample: number;
  readonly features: number;
  readonly random: () => number;
}

const BINS = 48;

/** Cut points of a feature: at most BINS − 1, between values that occur. */
function cuts(rows: readonly Float32Array[], f: number): number[] {
  const values = Float32Array.from(rows, (r) => r[f] as number).sort();
  const out: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const v = values[Math.floor((b * values.length) / BINS)] as number;
    const before = values[Math.max(0, Math.floor((b * values.length) / BINS) - 1)] as number;
    const cut = Math.fround(v === before ? v : (v + before) / 2);
    if (out.length === 0 || cut > (out.at(-1) as number)) out.push(cut);
  }
  return out;
}

/** Trains a forest. */
export function boost({ rows, labels, weights }: Lesson, manner: Manner): Forest {
  const n = rows.length;
  const width = rows[0]?.length ?? 0;
  const points = Array.from({ length: width }, (_, f) => cuts(rows, f));
  const binned = points.map((cut, f) => {
    const column = new Uint8Array(n);
    for (let i = 0; i < n; i++) {
      const v = rows[i]?.[f] as number;
      let lo = 0;
      let hi = cut.length;
      while (lo < hi) {
        const mid = (lo + hi) >> 1;
        if (v <= (cut[mid] as number)) hi = mid;
        else lo = mid + 1;
      }
      column[i] = lo;
    }
    return column;
  });
  let positive = 0;
  let all = 0;
  for (let i = 0; i < n; i++) {
    positive += (labels[i] as number) * (weights[i] as number);
    all += weights[i] as number;
  }
  const base = Math.log(positive / (all - positive));
  const score = new Float64Array(n).fill(base);
  const g = new Float64Array(n);
  const h = new Float64Array(n);
  const trees: Tree[] = [];
  for (let t = 0; t < manner.trees; t++) {
    const members: number[] = [];
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-(score[i] as number)));
      const w = weights[i] as number;
      g[i] = w * (p - (labels[i] as number));
      h[i] = w * Math.max(1e-6, p * (1 - p));
      if (manner.random() < manner.sample) members.push(i);
    }
    const seen: number[] = [];
    for (let f = 0; f < width; f++)
      if ((points[f]?.length ?? 0) > 0 && manner.random() < manner.features) seen.push(f);
    const nodes: number[] = [];
    const grow = (list: readonly number[], depth: number): number => {
      const at = nodes.length / 4;
      nodes.push(-1, 0, 0, 0);
      let G = 0;
      let H = 0;
      for (const i of list) {
        G += g[i] as number;
        H += h[i] as number;
      }
      const leaf = () => {
        nodes[at * 4 + 1] = Number(((-G / (H + manner.lambda)) * manner.rate).toFixed(4));
        return at;
      };
      if (depth === 0 || H < 2 * manner.least) return leaf();
      let gain = 1e-4;
      let feature = -1;
      let bin = 0;
      const own = (G * G) / (H + manner.lambda);
      const gs = new Float64Array(BINS);
      const hs = new Float64Array(BINS);
      for (const f of seen) {
        gs.fill(0);
        hs.fill(0);
        const column = binned[f] as Uint8Array;
        for (const i of list) {
          const b = column[i] as number;
          gs[b] = (gs[b] as number) + (g[i] as number);
          hs[b] = (hs[b] as number) + (h[i] as number);
        }
        let gl = 0;
        let hl = 0;
        for (let b = 0; b < (points[f]?.length ?? 0); b++) {
          gl += gs[b] as number;
          hl += hs[b] as number;
          if (hl < manner.least || H - hl < manner.least) continue;
          const won =
            (gl * gl) / (hl + manner.lambda) + ((G - gl) * (G - gl)) / (H - hl + manner.lambda) - own;
          if (won > gain) {
            gain = won;
            feature = f;
            bin = b;
          }
        }
      }
      if (feature < 0) return leaf();
      const column = binned[feature] as Uint8Array;
      const left = list.filter((i) => (column[i] as number) <= bin);
      const right = list.filter((i) => (column[i] as number) > bin);
      nodes[at * 4] = feature;
      nodes[at * 4 + 1] = points[feature]?.[bin] as number;
      nodes[at * 4 + 2] = grow(left, depth - 1);
      nodes[at * 4 + 3] = grow(right, depth - 1);
      return at;
    };
    grow(members, manner.depth);
    trees.push(nodes);
    for (let i = 0; i < n; i++) {
      let at = 0;
      while ((nodes[at] as number) >= 0)
        at =
          4 *
          (nodes[
            (rows[i]?.[nodes[at] as number] as number) <= (nodes[at + 1] as number) ? at + 2 : at + 3
          ] as number);
      score[i] = (score[i] as number) + (nodes[at + 1] as number);
    }
  }
  return { base, trees };
}
