// How much of the question a statement repeats, and how much it adds: a claim said plainly repeats all and adds nothing.
import { AUXILIARIES, STOP, WH } from "./lexicon/grammar.ts";
import { wordsOf } from "./meaning.ts";
import type { Asked } from "./question.ts";
import type { Reading } from "./reading.ts";
import { readWords, type Word } from "./words.ts";

/** Words of what was said that are looked at. */
const MOST = 400;

const says = (w: Word): boolean => !w.sign && !STOP.has(w.lower) && !AUXILIARIES.has(w.lower);

/** Counts the question's words that stand in what was said, and the words beside them. */
export function coveringFeatures(
  reading: Reading,
  asked: Asked,
  set: (name: string, value: number | boolean) => void,
): void {
  const own = wordsOf(asked);
  const met = new Set<string>();
  let added = 0;
  for (const w of reading.words.slice(reading.body, reading.body + MOST)) {
    if (!says(w)) continue;
    const shared = w.lemmas.filter((l) => own.has(l));
    for (const l of shared) met.add(l);
    if (shared.length === 0) added++;
  }
  const wanted = readWords(asked.text).filter((w) => says(w) && !WH.has(w.lower));
  const found = wanted.filter((w) => w.lemmas.some((l) => met.has(l))).length;
  const share = wanted.length > 0 ? found / wanted.length : 0;
  set("repeats", share);
  set("repeats all", share === 1);
  set(`adds ${added > 6 ? "many" : added > 3 ? "some" : added}`, true);
  set(`repeats all adds ${Math.min(4, added)}`, share === 1);
}
