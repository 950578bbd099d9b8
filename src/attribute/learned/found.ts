// What was found at one cue: by the trained labelling or by a rule, in tokens, before it is judged.

/** One candidate attribution in tokens of a document. */
export interface Found {
  /** Token index of the cue; -1 where there is no cue word. */
  readonly cue: number;
  /** How likely the cue is one, 0 to 1; 0.5 where there is no cue word. */
  readonly p: number;
  /** Tokens of the content and of the source, ascending. */
  readonly content: readonly number[];
  readonly source: readonly number[];
  /** The rule's name, or "model". */
  readonly by: string;
  /** How sure the labelling is: log-probability of its best sequence, least and mean probability of its labels; null for rules. */
  readonly sure: Sure | null;
}

/** How sure a labelling is. */
export interface Sure {
  readonly best: number;
  readonly least: number;
  readonly mean: number;
}

/** Shared tokens over all tokens of two ascending lists (Jaccard), 0 to 1. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  let i = 0;
  let j = 0;
  let both = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const all = a.length + b.length - both;
  return all > 0 ? both / all : 0;
}
