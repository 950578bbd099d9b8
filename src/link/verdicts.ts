// What is said of a proposition after it: "claims that … are false", "a war … is out of the question", "…, which is nonsense".
import type { Anchor } from "./anchors.ts";
import { VERDICTS } from "./lexicon/operators.ts";
import { findPatterns, indexPatterns, patterns } from "./patterns.ts";
import { breakBefore, type PartWord } from "./reading.ts";
import { clauseStart } from "./regions.ts";
import type { Operator } from "./scope.ts";
import type { Word } from "./words.ts";

const VERDICT = indexPatterns(
  (Object.keys(VERDICTS) as (keyof typeof VERDICTS)[]).flatMap((v) => patterns(VERDICTS[v], v)),
);

const NAMES_IT = new Set(["call", "describe", "brand", "label", "dub", "term", "consider", "deem"]);
const EVENTS = new Set([
  "happen",
  "take",
  "begin",
  "start",
  "continue",
  "go",
  "end",
  "stop",
  "cease",
  "exist",
  "rage",
  "break",
  "loom",
  "come",
  "hurt",
  "harm",
  "help",
  "undermine",
  "damage",
  "destroy",
  "ruin",
  "backfire",
  "save",
  "benefit",
  "protect",
  "cost",
]);

/** What is said of the proposition after it. */
export function verdictsAfter(
  words: readonly PartWord[],
  anchor: Anchor,
  to: number,
  before: readonly Operator[],
  report: number,
): Operator[] {
  const embedded = before.some((o) => o.effect === "report") || report >= 0 || thatSubject(words, anchor);
  if (anchor.kind !== "noun" && !embedded && !gerundSubject(words, anchor))
    return relativeVerdict(words, anchor, to);
  const out: Operator[] = [];
  let seen = -1;
  for (let i = anchor.last + 1; i < to && i <= anchor.last + 18; i++) {
    if (breakBefore(words, i) === 2) break;
    const w = words[i] as Word;
    if (
      w.lemmas.some((l) =>
        ["be", "remain", "seem", "look", "become", "have", "will", "make", "lack", "do", "would"].includes(l),
      ) ||
      ["can", "could", "may", "might", "must", "should"].includes(w.lower)
    ) {
      seen = i;
      break;
    }
    if (w.lower === "begin" || w.lower === "began" || w.lower === "starts") break;
  }
  if (
    seen < 0 &&
    words.some(
      (w, i) =>
        w.part === -1 &&
        w.lemmas.some((l) => NAMES_IT.has(l)) &&
        !["for", "on", "off"].includes(words[i + 1]?.lower ?? ""),
    )
  )
    seen = anchor.last;
  const from = seen >= 0 ? seen : anchor.last + 1;
  const limit = Math.min(to, from + 9);
  const verdicts = findPatterns(words, VERDICT, { from, to: limit });
  const verdict = verdicts.find((v) => clear(words, from, v.first));
  const finite = verdict && EVENTS.has((words[verdict.first] as Word).lemmas.at(-1) ?? "");
  if (verdict && (seen >= 0 || finite)) {
    const value = verdict.pattern.value;
    const effect: Operator["effect"] = value === "keep" ? "verdict-keep" : value;
    let effectNow = effect;
    const negated = words
      .slice(from, verdict.first)
      .some((w) => ["not", "n't", "never", "hardly", "neither", "no"].includes(w.lower));
    if (negated)
      effectNow =
        effect === "negate"
          ? "verdict-keep"
          : effect === "verdict-keep"
            ? "negate"
            : effect === "unwish"
              ? "wish"
              : effect === "wish"
                ? "unwish"
                : "negate";
    out.push({ effect: effectNow, first: negated ? from : verdict.first, last: verdict.last });
  }
  return out.length > 0 ? out : relativeVerdict(words, anchor, to);
}

/** "Raising the tax is …", "To raise it would be …": the action itself is the subject. */
function gerundSubject(words: readonly PartWord[], anchor: Anchor): boolean {
  const start = clauseStart(words, anchor);
  const w = words[anchor.first] as Word;
  let i = anchor.first - 1;
  while (i >= start && words[i]?.sign) i--;
  if (w.lower.endsWith("ing")) return i < start;
  return words[i]?.lower === "to" && i - 1 < start;
}

const clear = (words: readonly PartWord[], from: number, to: number): boolean => {
  for (let i = from + 1; i <= to; i++) if (breakBefore(words, i) === 2) return false;
  return true;
};

/** "That Velmora is at war is nonsense": the clause is a subject. */
function thatSubject(words: readonly PartWord[], anchor: Anchor): boolean {
  const start = clauseStart(words, anchor);
  const that = words[start - 1];
  const before = words[start - 2];
  return (
    that?.lower === "that" &&
    (!before ||
      before.sign ||
      [
        "idea",
        "notion",
        "suggestion",
        "claim",
        "claims",
        "rumour",
        "rumours",
        "allegation",
        "allegations",
        "reports",
        "fact",
        "talk",
        "narrative",
        "theory",
        "story",
        "accusation",
      ].includes(before.lower))
  );
}

/** "…, which is nonsense", "… and that is a lie". */
function relativeVerdict(words: readonly PartWord[], anchor: Anchor, to: number): Operator[] {
  for (let i = anchor.last + 1; i < Math.min(words.length, to + 6) && i < anchor.last + 16; i++) {
    const w = words[i] as Word;
    if (!["which", "that", "this"].includes(w.lower) || !words[i + 1]?.lemmas.includes("be")) continue;
    const found = findPatterns(words, VERDICT, { from: i + 1, to: Math.min(words.length, i + 7) })[0];
    if (!found || (found.pattern.value !== "negate" && found.pattern.value !== "keep")) return [];
    const negated = words.slice(i + 1, found.first).some((x) => ["not", "n't", "never"].includes(x.lower));
    const negates = (found.pattern.value === "negate") !== negated;
    return [{ effect: negates ? "negate" : "verdict-keep", first: i + 1, last: found.last }];
  }
  return [];
}
