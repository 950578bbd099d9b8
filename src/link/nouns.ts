// When a noun states that it is so: "there is a war", "denied any involvement", "its involvement has …"; else it only names.
import type { Anchor } from "./anchors.ts";
import { AUXILIARIES, POSSESSIVES } from "./lexicon/grammar.ts";
import { breakBefore, type PartWord, type Reading, stretchEnd } from "./reading.ts";
import { clauseStart } from "./regions.ts";
import type { Operator } from "./scope.ts";
import type { Word } from "./words.ts";

const EXISTS = new Set([
  "be",
  "remain",
  "begin",
  "continue",
  "start",
  "rage",
  "happen",
  "erupt",
  "exist",
  "wage",
  "declare",
  "fight",
  "launch",
  "conduct",
  "carry",
  "face",
  "have",
  "see",
  "call",
  "announce",
  "reach",
  "sign",
  "strike",
  "make",
  "take",
  "constitute",
  "represent",
  "find",
  "confirm",
  "admit",
  "show",
  "suffer",
  "experience",
  "prove",
  "describe",
  "plead",
  "express",
  "offer",
  "issue",
  "impose",
  "order",
  "enter",
  "accuse",
  "of",
  "report",
  "cause",
  "commit",
  "involve",
  "play",
  "give",
  "receive",
  "win",
  "get",
  "need",
  "want",
  "demand",
  "hold",
  "under",
  "secure",
  "agree",
  "record",
  "post",
  "say",
  "tell",
  "speak",
  "become",
  "amount",
  "due",
  "back",
  "approve",
  "pass",
  "complete",
  "deliver",
  "provide",
  "engage",
  "thank",
  "hail",
]);

/** Why a noun may count as a statement that it is so; null where it only names the thing. */
export function nounStates(
  words: readonly PartWord[],
  anchor: Anchor,
  operators: readonly Operator[],
  reading: Reading,
): string | null {
  if (
    operators.some(
      (o) =>
        o.effect === "negate" || o.effect === "verdict-keep" || o.effect === "given" || o.effect === "keep",
    )
  )
    return "said to be so";
  if (anchor.kind === "noun" && operators.some((o) => o.effect === "hedge")) return "said to be so";
  const start = clauseStart(words, anchor);
  for (let i = anchor.first - 1; i >= Math.max(0, start - 1) && i > anchor.first - 8; i--) {
    const w = words[i] as PartWord;
    if (i < anchor.first - 1 && breakBefore(words, i + 1) === 2) break;
    if (
      w.lemmas.some((l) => EXISTS.has(l)) &&
      !(w.part === -1 && ["say", "report", "tell", "speak"].some((l) => w.lemmas.includes(l)))
    ) {
      if (w.lower === "of" && words[i - 1]?.part !== -1 && !words[i - 1]?.lemmas.includes("accuse")) continue;
      return "said to be so";
    }
  }
  for (let i = anchor.last + 1; i < Math.min(words.length, anchor.last + 8); i++) {
    if (breakBefore(words, i) === 2) break;
    if (
      (words[i] as Word).lemmas.some((l) =>
        [
          "begin",
          "continue",
          "start",
          "rage",
          "happen",
          "erupt",
          "exist",
          "take",
          "remain",
          "go",
          "last",
          "intensify",
          "escalate",
        ].includes(l),
      )
    )
      return "said to be so";
  }
  const before = words[anchor.first - 1];
  const two = words.slice(Math.max(0, anchor.first - 4), anchor.first);
  const irrealis = words
    .slice(start, stretchEnd(words, anchor.last))
    .some((w) => ["would", "could", "may", "might", "if", "possible", "potential"].includes(w.lower));
  if (!irrealis && two.some((w) => POSSESSIVES.has(w.lower)) && realis(words, anchor))
    return "taken as given";
  if (reading.body === 0 && before === undefined && words.length < 14) return "said to be so";
  return null;
}

/** True where a plain finite verb follows: "its involvement has put Europe at risk". */
function realis(words: readonly PartWord[], anchor: Anchor): boolean {
  for (let i = anchor.last + 1; i < Math.min(words.length, anchor.last + 9); i++) {
    const w = words[i] as Word;
    if (["has", "have", "is", "are", "was", "were", "had"].includes(w.lower)) return true;
    if (AUXILIARIES.has(w.lower)) return false;
  }
  return false;
}
