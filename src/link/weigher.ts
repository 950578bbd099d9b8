// The weigher: softmax regression over the features of a statement (Cox 1958); what the rules found is one feature of many.
import { shares } from "../model/numbers.ts";
import { CLASSES, type StanceClass } from "./classes.ts";
import { STANCE_WEIGHTS } from "./lexicon/stance-weights.ts";

/** Classes with their share, surest first; shares sum to 1. */
export type Shares = readonly { readonly value: StanceClass; readonly share: number }[];

// Parsed when first asked for: most commands never weigh.
let table: ReadonlyMap<string, readonly number[]> | null = null;

function weights(): ReadonlyMap<string, readonly number[]> {
  if (table) return table;
  const made = new Map<string, readonly number[]>();
  for (const line of STANCE_WEIGHTS.split("\n")) {
    const tab = line.indexOf("\t");
    if (tab < 0) continue;
    const row = line.slice(tab + 1).split(" ");
    made.set(
      line.slice(0, tab),
      row.map((n) => Number(n) / 100),
    );
  }
  table = made;
  return made;
}

/** Weighs features. `against` is added to the weight of "unrelated": 0 where the statement is known to be near the matter. */
export function weigh(features: ReadonlyMap<string, number>, against = 0): Shares {
  const sums = CLASSES.map((c) => (c === "unrelated" ? against : 0));
  const by = weights();
  for (const [name, value] of features) {
    const row = by.get(name);
    if (!row) continue;
    for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) + (row[c] as number) * value;
  }
  const parts = shares(sums);
  return CLASSES.map((value, c) => ({ value, share: parts[c] as number })).sort((a, b) => b.share - a.share);
}
