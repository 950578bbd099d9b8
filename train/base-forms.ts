// Word lists that ship with the model: verbs' base forms for the lemmatiser, words known to the parser.
import { hashText } from "../src/tag/hash.ts";
import type { Words } from "../src/tag/words.ts";
import type { Sample } from "./sample.ts";

/** Hashes of the lemmas of verbs, ascending; those of gold text count from the first, others from the third meeting. */
export function baseForms(samples: readonly Sample[]): Uint32Array {
  const counts = new Map<string, number>();
  for (const s of samples) {
    for (const [i, tag] of s.tag.entries()) {
      const lemma = (s.lemma[i] as string).toLowerCase();
      if (tag.startsWith("VB") && /^[a-z][a-z-]+$/.test(lemma))
        counts.set(lemma, (counts.get(lemma) ?? 0) + (s.gold ? 3 : 1));
    }
  }
  const kept = [...counts].filter(([, n]) => n >= 3).map(([w]) => hashText(w) >>> 0);
  return Uint32Array.from(new Set(kept)).sort();
}

/** Times that a word must be met to be known to the parser by itself. */
const KNOWN_FROM = 4;

/** Hashes of the words that the parser knows by themselves, ascending. */
export function knownWords(words: Words, samples: readonly Sample[]): Uint32Array {
  const counts = new Map<number, number>();
  for (const s of samples) {
    for (const token of s.tokens) {
      const hash = (words.hash[words.intern(token.form)] as number) >>> 0;
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  return Uint32Array.from([...counts].filter(([, n]) => n >= KNOWN_FROM).map(([hash]) => hash)).sort();
}
