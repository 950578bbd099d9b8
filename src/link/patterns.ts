// Phrase patterns over words: dictionary forms in order, with "*" for up to four words, "=" for a form that must stand as it is, adverbs skipped.
import { ADVERBS } from "./lexicon/grammar.ts";
import { readWords, type Word } from "./words.ts";

/** A phrase ready to be looked for. */
export interface Pattern<T> {
  /** As written in the lexicon. */
  readonly text: string;
  /** Dictionary forms; "*" is a gap. */
  readonly parts: readonly string[];
  readonly value: T;
}

/** Where a pattern was found: word indices, both inclusive. */
export interface Found<T> {
  readonly first: number;
  readonly last: number;
  readonly pattern: Pattern<T>;
}

const GAP = 4;

/** Patterns by their first word. */
export type PatternIndex<T> = ReadonlyMap<string, readonly Pattern<T>[]>;

/** Reads a comma-separated list of phrases. @example patterns("take part, at war", "x") */
export function patterns<T>(list: string, value: T): Pattern<T>[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((text) => ({
      text,
      parts: readWords(text)
        .filter((w) => !w.sign || w.form === "*")
        .map((w, i) => (i === 0 && text.startsWith("=") ? `=${w.lower}` : w.lower)),
      value,
    }))
    .filter((p) => p.parts.length > 0);
}

/** Makes patterns quick to find; longer ones first. */
export function indexPatterns<T>(list: readonly Pattern<T>[]): PatternIndex<T> {
  const index = new Map<string, Pattern<T>[]>();
  for (const p of list) {
    const key = (p.parts[0] as string).replace("=", "");
    const row = index.get(key);
    if (row) row.push(p);
    else index.set(key, [p]);
  }
  for (const row of index.values()) row.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}

const is = (word: Word, part: string): boolean =>
  part.startsWith("=") ? word.lower === part.slice(1) : word.lower === part || word.lemmas.includes(part);
const QUOTES = new Set(["“", "”", '"', "‘", "’", "'", "«", "»", "„", "‚"]);
const SOFT = (w: Word) =>
  QUOTES.has(w.form) ||
  (ADVERBS.has(w.lower) && w.lower !== "not" && w.lower !== "n't" && w.lower !== "never");

/** Index of the last word where the pattern stands at `at`, or -1. At most two adverbs or quotation marks are passed over between parts. */
export function matchAt(
  words: readonly Word[],
  at: number,
  parts: readonly string[],
  end = words.length,
): number {
  if (!is(words[at] as Word, parts[0] as string)) return -1;
  let i = at;
  for (let p = 1; p < parts.length; p++) {
    const part = parts[p] as string;
    if (part === "*") {
      const want = parts[++p] as string;
      let found = -1;
      for (let k = i + 1; k < end && k <= i + 1 + GAP; k++) {
        const w = words[k] as Word;
        if (is(w, want)) {
          found = k;
          break;
        }
        if (w.sign && !QUOTES.has(w.form)) break;
      }
      if (found < 0) return -1;
      i = found;
      continue;
    }
    let k = i + 1;
    let skipped = 0;
    while (k < end && skipped < 3 && !is(words[k] as Word, part) && SOFT(words[k] as Word)) {
      k++;
      skipped++;
    }
    if (k >= end || !is(words[k] as Word, part)) return -1;
    i = k;
  }
  return i;
}

/** Every longest match, left to right, not overlapping where `apart`. */
export function findPatterns<T>(
  words: readonly Word[],
  index: PatternIndex<T>,
  options: { from?: number; to?: number; apart?: boolean } = {},
): Found<T>[] {
  const out: Found<T>[] = [];
  const to = options.to ?? words.length;
  for (let i = options.from ?? 0; i < to; i++) {
    const word = words[i] as Word;
    if (word.sign) continue;
    let best: Found<T> | null = null;
    for (const lemma of word.lemmas) {
      for (const pattern of index.get(lemma) ?? []) {
        const last = matchAt(words, i, pattern.parts, to);
        if (
          last >= 0 &&
          (!best ||
            last > best.last ||
            (last === best.last && pattern.parts.length > best.pattern.parts.length))
        ) {
          best = { first: i, last, pattern };
        }
      }
    }
    if (best) {
      out.push(best);
      if (options.apart !== false) i = best.last;
    }
  }
  return out;
}
