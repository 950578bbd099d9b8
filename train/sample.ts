// A document to learn from or to measure on: tokens with the layers that people or another parser gave them.
import type { Range } from "../src/tag/columns.ts";

/** One document with its layers, row by row. */
export interface Sample {
  readonly id: string;
  readonly tokens: { start: number; end: number; form: string }[];
  readonly sentences: Range[];
  readonly tag: string[];
  /** Token index, -1 at a root. */
  readonly head: number[];
  /** Universal Dependencies v2 names. */
  readonly rel: string[];
  /** "B-PER", "I-PER", …, "" outside. */
  readonly ner: string[];
  readonly lemma: string[];
  /** True where people made the layers. */
  readonly gold: boolean;
}
