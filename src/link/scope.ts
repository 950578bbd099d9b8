// What stands over a proposition: denials, doubts, wishes, conditions, reports and verdicts, with the words that prove them.
import type { Anchor } from "./anchors.ts";
import { clauseStart } from "./bind.ts";
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  FIRST_PLURAL,
  FIRST_SINGULAR,
  PREPOSITIONS,
} from "./lexicon/grammar.ts";
import {
  CONDITIONS,
  CONSEQUENCES,
  type Effect,
  FACTIVE,
  LATER_CONDITIONS,
  NAMING,
  NO_CONDITION,
  OPERATORS,
  SAYING,
  TAKEN_AS_GIVEN,
  VERDICTS,
} from "./lexicon/operators.ts";
import { findPatterns, indexPatterns, type Pattern, patterns } from "./patterns.ts";
import { breakBefore, type PartWord, sentenceAround } from "./reading.ts";
import type { Word } from "./words.ts";

/** One operator over an anchor. Word indices are inclusive. */
export interface Operator {
  readonly effect: Effect | "verdict-keep" | "naming" | "given";
  readonly first: number;
  readonly last: number;
}

/** A condition on an anchor. */
export interface Condition {
  readonly first: number;
  readonly last: number;
  /** The phrase that opens it, or "consequence". */
  readonly by: string;
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
const VERDICT = indexPatterns(
  (Object.keys(VERDICTS) as (keyof typeof VERDICTS)[]).flatMap((v) => patterns(VERDICTS[v], v)),
);
const CONDITION = indexPatterns(
  patterns(CONDITIONS, "condition" as const).concat(patterns(NO_CONDITION, "none" as never)),
);
const CONSEQUENCE = indexPatterns(patterns(CONSEQUENCES, true));

const QUANTIFIERS = new Set(["no", "none", "nobody", "never", "neither", "nor"]);

/** Reads what stands over the anchor. */
export function scopeOf(words: readonly PartWord[], anchor: Anchor, body: number): Scope {
  const { from, to } = sentenceAround(words, anchor.first);
  const start = Math.min(from, anchor.first);
  const all = findPatterns(words, EFFECTS, { from: start, to: anchor.last + 1 });
  const operators: Operator[] = [];
  let report = -1;
  let endorsed = false;
  for (const f of all) {
    if (f.first > anchor.last || (f.last >= anchor.first && f.first >= anchor.first)) continue;
    const last = Math.min(f.last, anchor.first - 1);
    if (last < f.first) continue;
    let effect = f.pattern.value;
    const word = words[f.first] as Word;
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

/** A verb of saying over the anchor whose subject is not the speaker. */
function reportAround(
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
      subject.lower === "let"
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

/** What is said of the proposition after it. */
function verdictsAfter(
  words: readonly PartWord[],
  anchor: Anchor,
  to: number,
  before: readonly Operator[],
  report: number,
): Operator[] {
  const embedded = before.some((o) => o.effect === "report") || report >= 0 || thatSubject(words, anchor);
  if (anchor.kind !== "noun" && !embedded) return relativeVerdict(words, anchor, to);
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
  const from = seen >= 0 ? seen : anchor.last + 1;
  const limit = Math.min(to, from + 9);
  const verdicts = findPatterns(words, VERDICT, { from, to: limit });
  const verdict = verdicts.find((v) => clear(words, from, v.first));
  if (verdict && (seen >= 0 || anchor.kind === "noun")) {
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

interface Conditions {
  readonly over: Condition | null;
  readonly inside: boolean;
}

function conditionOf(
  words: readonly PartWord[],
  anchor: Anchor,
  from: number,
  to: number,
  body: number,
): Conditions {
  const found = findPatterns(words, CONDITION, { from, to });
  let inside = false;
  let over: Condition | null = null;
  for (const f of found) {
    if ((f.pattern.value as string) === "none") continue;
    if (f.first >= anchor.first && f.first <= anchor.last) continue;
    const name = f.pattern.text;
    const first = words[f.first] as Word;
    if (name === "should" && !(f.first === from || (words[f.first - 1]?.sign ?? false))) continue;
    if (name === "were * to" && !(f.first === from || (words[f.first - 1]?.sign ?? false))) continue;
    if (name === "should" && words.slice(f.first, to).some((w) => w.form === "?")) continue;
    if (first.joins) continue;
    const end = conditionEnd(words, f.first, to, anchor);
    if (f.first < anchor.first && end > anchor.first) {
      if (["depend on", "depend upon", "hinge on", "subject to"].includes(name))
        over ??= { first: f.first, last: end - 1, by: name };
      else inside = true;
      continue;
    }
    over ??= { first: f.first, last: end - 1, by: name };
  }
  over ??= consequence(words, anchor, from, body);
  return { over, inside: inside && over === null };
}

/** One past the last word of a condition that begins at `at`. */
function conditionEnd(words: readonly PartWord[], at: number, to: number, anchor: Anchor): number {
  if (at > anchor.last) {
    let i = at + 1;
    while (i < to && words[i]?.form !== ";" && breakBefore(words, i) < 2) i++;
    while (i > at + 1 && words[i - 1]?.sign) i--;
    return i;
  }
  for (let i = at + 1; i < to; i++) {
    const w = words[i] as Word;
    if (w.form === "," || w.form === "–" || w.form === "—" || w.lower === "then") {
      return i;
    }
    if (i > at + 1 && words[i]?.part !== words[i - 1]?.part) return i;
  }
  // No comma: a short opening phrase ("in such a case we …") ends before the next subject.
  for (let i = at + 2; i < Math.min(to, anchor.first); i++) {
    const w = words[i] as Word;
    if (["we", "they", "he", "she", "it", "there", "i"].includes(w.lower) && i > at + 3) return i;
  }
  return to;
}

/** "A blockade would mean war": one thing said to bring another about. */
function consequence(
  words: readonly PartWord[],
  anchor: Anchor,
  from: number,
  body: number,
): Condition | null {
  if (anchor.kind === "verb" || anchor.kind === "adjective") return null;
  for (let i = anchor.first - 1; i >= Math.max(from, body) && i > anchor.first - 12; i--) {
    if (breakBefore(words, i + 1) === 2) return null;
    const found = findPatterns(words, CONSEQUENCE, { from: i, to: anchor.first, apart: false }).find(
      (f) => f.first === i,
    );
    if (!found) continue;
    const w = words[i] as Word;
    const past =
      /(ed|led|meant|brought)$/.test(w.lower) &&
      !words
        .slice(Math.max(0, i - 2), i)
        .some((x) => ["would", "could", "will", "may", "might"].includes(x.lower));
    if (past || w.lower.endsWith("ing")) return null;
    let k = i - 1;
    while (k >= from && (AUXILIARIES.has((words[k] as Word).lower) || ADVERBS.has((words[k] as Word).lower)))
      k--;
    if (k < Math.max(from, body)) return null;
    return { first: Math.max(from, body), last: k, by: "consequence" };
  }
  return null;
}

/** True where a condition opened by this phrase counts for a question of this mode. */
export const countsFor = (condition: Condition, later: boolean): boolean =>
  later || !LATER_CONDITIONS.has(condition.by);
