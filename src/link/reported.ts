// Another's report around an anchor: "critics say that …", and whether the speaker backs it.
import type { Anchor } from "./anchors.ts";
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  FIRST_PLURAL,
  FIRST_SINGULAR,
  PREPOSITIONS,
} from "./lexicon/grammar.ts";
import { SAYING } from "./lexicon/operators.ts";
import { breakBefore, type PartWord } from "./reading.ts";
import type { Word } from "./words.ts";

/** A verb of saying over the anchor whose subject is not the speaker. */
export function reportAround(
  words: readonly PartWord[],
  anchor: Anchor,
  from: number,
  body: number,
): { index: number; endorsed: boolean } {
  for (let i = anchor.first - 1; i >= Math.max(from, body); i--) {
    if (breakBefore(words, i + 1) === 2) break;
    const w = words[i] as Word;
    const isSaying = w.lemmas.some((l) => SAYING.has(l));
    if (!isSaying) continue;
    const nounish =
      DETERMINERS.has(words[i - 1]?.lower ?? "") ||
      words[i - 1]?.lower === "'s" ||
      words[i - 1]?.lower === "to" ||
      words[i - 1]?.lower === "of" ||
      PREPOSITIONS.has(words[i - 1]?.lower ?? "");
    if (nounish) continue;
    let k = i - 1;
    while (k >= from && (AUXILIARIES.has((words[k] as Word).lower) || ADVERBS.has((words[k] as Word).lower)))
      k--;
    const subject = words[k];
    if (
      subject?.lower === "and" &&
      words.slice(Math.max(from, k - 5), k).some((x) => FIRST_SINGULAR.has(x.lower))
    )
      continue;
    const passive =
      words.slice(Math.max(0, i - 3), i).some((x) => x.lemmas.includes("be")) &&
      /(ed|id|ght|old|en)$/.test(w.lower);
    if (k < Math.max(from, body) || !subject || subject.sign) {
      if (subject?.sign && subject.form !== ",") continue;
      continue;
    }
    if (
      passive &&
      w.lower.endsWith("ed") &&
      words.slice(Math.max(0, i - 4), i).some((x) => ["can", "could", "may"].includes(x.lower))
    )
      continue;
    if (
      FIRST_PLURAL.has(subject.lower) ||
      FIRST_SINGULAR.has(subject.lower) ||
      subject.lower === "you" ||
      subject.lower === "one" ||
      subject.lower === "let" ||
      (k === body && /^(?:he|she|it|they)$/.test(subject.lower))
    )
      continue;
    const clause = words.slice(Math.max(from, k - 4), i).map((x) => x.lower);
    const as = clause.includes("as") && !clause.includes("has");
    const right = words
      .slice(Math.max(from, i - 2), i)
      .some((x) => ["rightly", "correctly", "justly"].includes(x.lower));
    return { index: i, endorsed: as || right };
  }
  return { index: -1, endorsed: false };
}
