// What stands over a proposition: denials, doubts, wishes, conditions, reports and verdicts, with the words that prove them.
import type { Anchor } from "./anchors.ts";
import { type Condition, conditionOf } from "./conditions.ts";
import { ADVERBS, AUXILIARIES } from "./lexicon/grammar.ts";
import { type Effect, FACTIVE, NAMING, OPERATORS, TAKEN_AS_GIVEN } from "./lexicon/operators.ts";
import { VERBS } from "./lexicon/verbs.ts";
import { findPatterns, indexPatterns, type Pattern, patterns } from "./patterns.ts";
import { breakBefore, type PartWord, sentenceAround } from "./reading.ts";
import { reportAround } from "./reported.ts";
import { verdictsAfter } from "./verdicts.ts";
import type { Word } from "./words.ts";

/** One operator over an anchor. Word indices are inclusive. */
export interface Operator {
  readonly effect: Effect | "verdict-keep" | "naming" | "given";
  readonly first: number;
  readonly last: number;
}

/** Everything that stands over an anchor. */
export interface Scope {
  readonly operators: readonly Operator[];
  readonly condition: Condition | null;
  /** True where the anchor itself stands in a condition: "if there is a war …". */
  readonly supposed: boolean;
  /** True where the sentence asks. */
  readonly question: boolean;
  /** Word index of another's report around it ("critics say"), -1 where there is none. */
  readonly report: number;
  /** True where the report is the speaker's own backing: "as X rightly said". */
  readonly endorsed: boolean;
}

const EFFECTS = indexPatterns(
  (Object.keys(OPERATORS) as Effect[])
    .flatMap((effect): Pattern<Operator["effect"]>[] =>
      patterns(OPERATORS[effect], effect as Operator["effect"]),
    )
    .concat(patterns(NAMING, "naming" as const))
    .concat(patterns(TAKEN_AS_GIVEN, "given" as const)),
);

const QUANTIFIERS = new Set(["no", "none", "nobody", "never", "neither", "nor"]);

/** Words before and after an anchor that can bear on it. */
const REACH = 90;

/** Reads what stands over the anchor. */
export function scopeOf(words: readonly PartWord[], anchor: Anchor, body: number): Scope {
  const sentence = sentenceAround(words, anchor.first);
  const from = Math.max(sentence.from, anchor.first - REACH);
  const to = Math.min(sentence.to, anchor.last + REACH);
  const start = Math.min(from, anchor.first);
  const all = findPatterns(words, EFFECTS, { from: start, to: anchor.last + 1 });
  const operators: Operator[] = [];
  let report = -1;
  let endorsed = false;
  for (const f of all) {
    if (f.last >= anchor.first) continue;
    const { last } = f;
    let effect = f.pattern.value;
    const word = words[f.first] as Word;
    // "The forces use …" forces nobody.
    if (word.lower === "forces" && VERBS.has(words[f.first + 1]?.lower ?? "")) continue;
    if (word.joins && effect === "negate") continue;
    if (
      effect === "negate" &&
      word.lower === "no" &&
      words[f.first + 1]?.sign &&
      (words[f.first + 1]?.form === "," || words[f.first + 1]?.form === ".")
    )
      continue;
    if (!reaches(words, f.last, anchor.first, effect, body)) continue;
    if (effect === "report") {
      if (f.first < body) continue;
      report = f.first;
    }
    if ((effect === "wish" || effect === "unwish") && f.first >= body && othersSubject(words, f.first, from))
      effect = "wish";
    operators.push({ effect, first: f.first, last });
  }
  const object = objectNegation(words, anchor);
  if (object >= 0) operators.push({ effect: "negate", first: object, last: object });
  const saying = reportAround(words, anchor, from, body);
  if (saying.index >= 0) {
    report = saying.index;
    endorsed = saying.endorsed;
  }
  for (const v of verdictsAfter(words, anchor, to, operators, report)) operators.push(v);
  const condition = conditionOf(words, anchor, from, to, body);
  return {
    operators,
    condition: condition.over,
    supposed: condition.inside,
    question: words[to - 1]?.form === "?" || words.slice(anchor.last, to).some((w) => w.form === "?"),
    report,
    endorsed,
  };
}

/** "We censored nothing", "it harmed nobody": the object denies; -1 where none does. */
function objectNegation(words: readonly PartWord[], anchor: Anchor): number {
  if (anchor.kind !== "verb") return -1;
  for (let i = anchor.last + 1; i < words.length && i <= anchor.last + 2; i++) {
    if (breakBefore(words, i) > 0) return -1;
    const w = words[i] as Word;
    if (["nothing", "nobody", "none", "no"].includes(w.lower) && !w.joins) {
      return ["but", "less", "short", "longer", "more", "doubt"].includes(words[i + 1]?.lower ?? "") ? -1 : i;
    }
    if (!ADVERBS.has(w.lower)) return -1;
  }
  return -1;
}

/** True where an operator that ends at `op` still governs the word `at`. */
function reaches(
  words: readonly PartWord[],
  op: number,
  at: number,
  effect: Operator["effect"],
  body: number,
): boolean {
  let commas = 0;
  let commaAt = -1;
  for (let i = op + 1; i <= at; i++) {
    const b = breakBefore(words, i);
    if (b === 2) return false;
    if (b === 1) {
      if (i - 1 < body) continue;
      commas++;
      if (commaAt < 0) commaAt = i;
      else if (i - commaAt < 9) {
        commas -= 2;
        commaAt = -1;
      }
    }
    const w = words[i] as Word;
    if (i < at && effect === "negate" && !QUANTIFIERS.has(words[op]?.lower ?? "")) {
      if ((w.lower === "which" || w.lower === "who") && !words[i - 1]?.lower.match(/^(about|of)$/))
        return false;
      if (w.lower === "that" && i > body) {
        const matrix = words[i - 1] as Word;
        if (matrix.lemmas.some((l) => FACTIVE.has(l))) return false;
      }
      if (["whether", "because", "if", "when", "until", "unless", "than"].includes(w.lower) && op >= body)
        return false;
      if (
        w.lower === "to" &&
        i - op > 3 &&
        words.slice(op + 1, i).some((x) => x.lemmas.some((l) => ["order", "so"].includes(l)))
      )
        return false;
    }
    if (i < at && effect === "negate" && w.lower === "and" && auxAfter(words, i, at)) return false;
  }
  return (
    commas <= 0 || effect === "report" || effect === "decline" || (commas === 1 && leadIn(words, op, commaAt))
  );
}

/** True where a finite verb group follows "and" before the anchor: a new clause. */
function auxAfter(words: readonly PartWord[], and: number, at: number): boolean {
  let subject = false;
  for (let i = and + 1; i <= at; i++) {
    const w = words[i] as Word;
    if (
      [
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "will",
        "would",
        "can",
        "could",
        "should",
        "must",
        "may",
        "might",
        "does",
        "do",
        "did",
      ].includes(w.lower)
    )
      return subject || i === and + 1;
    if (!w.sign && !ADVERBS.has(w.lower)) subject = true;
  }
  return false;
}

/** "Under no circumstances, …", "In no way, …": an opening phrase that reaches over its comma. */
function leadIn(words: readonly PartWord[], op: number, comma: number): boolean {
  for (let i = op + 1; i < comma - 1; i++)
    if (AUXILIARIES.has((words[i] as Word).lower) && (words[i] as Word).lower !== "not") return false;
  return comma - op <= 4;
}

/** True where the wish belongs to somebody else than the speaker: "they do not want to be participants". */
function othersSubject(words: readonly PartWord[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const w = words[i] as Word;
    if (AUXILIARIES.has(w.lower) || ADVERBS.has(w.lower)) continue;
    return ["they", "he", "she", "critics", "some", "others", "opponents"].includes(w.lower);
  }
  return false;
}
