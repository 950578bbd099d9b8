// Verbs' base forms met in training, for the lemmatiser.
import { hashText } from "../src/tag/hash.ts";
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
