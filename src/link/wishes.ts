// Wishes over a proposition: whose they are, whether they are asked about, and where they only frame reported words.
import type { Anchor } from "./anchors.ts";
import { ADVERBS } from "./lexicon/grammar.ts";
import type { Binding } from "./mentions.ts";
import type { Asked } from "./question.ts";
import type { PartWord } from "./reading.ts";
import type { Operator } from "./scope.ts";
import type { Word } from "./words.ts";

/** A decision that the subject itself takes: "we will not", "the club wants to". */
export const ownDecision = (bindings: readonly Binding[]): boolean =>
  bindings.some(
    (b) =>
      b.element.role === "subject" &&
      (b.how === "speaker" || b.how === "pronoun" || b.how === "named" || b.how === "class noun"),
  );

/** A question about a wish ("Does Velmora want …", "Does the party support …") is answered by wishes. */
export const wishesAreAsked = (asked: Asked): boolean =>
  asked.predicate.concepts.some((c) =>
    [
      "support",
      "oppose",
      "necessary",
      "run",
      "promise",
      "important",
      "fund",
      "responsible",
      "trust",
      "good",
      "fair",
      "negotiate",
      "agree",
    ].includes(c.id),
  ) || /\b(want|seek|hope|plan|intend|try)/.test(asked.predicate.text);

/** A wish that only frames reported words: "urged, saying the water is unsafe". */
export function wishOnlyInCue(
  wishes: readonly Operator[],
  words: readonly PartWord[],
  anchor: Anchor,
  body: number,
): boolean {
  return (
    wishes.every((o) => o.last < body) &&
    !infinitive(words, anchor) &&
    anchor.kind !== "noun" &&
    words
      .slice(body, anchor.first)
      .some((w) => ["is", "are", "was", "were", "has", "have", "had"].includes(w.lower))
  );
}

/** True where the anchor stands behind "to". */
export function infinitive(words: readonly PartWord[], anchor: Anchor): boolean {
  for (let i = anchor.first - 1; i >= 0 && i > anchor.first - 4; i--) {
    const w = words[i] as Word;
    if (w.lower === "to") return true;
    if (!ADVERBS.has(w.lower) && w.lower !== "be" && w.lower !== "have") return false;
  }
  return false;
}
