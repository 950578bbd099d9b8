// Conditions on a proposition: "if", "unless", "in such a case", and one event said to bring another about.
import type { Anchor } from "./anchors.ts";
import { ADVERBS, AUXILIARIES, DETERMINERS } from "./lexicon/grammar.ts";
import { PASTS } from "./lexicon/irregular.ts";
import { CONDITIONS, CONSEQUENCES, LATER_CONDITIONS, NO_CONDITION } from "./lexicon/operators.ts";
import { findPatterns, indexPatterns, patterns } from "./patterns.ts";
import { breakBefore, type PartWord } from "./reading.ts";
import type { Word } from "./words.ts";

/** A condition on an anchor. */
export interface Condition {
  readonly first: number;
  readonly last: number;
  /** The phrase that opens it, or "consequence". */
  readonly by: string;
}

const CONDITION = indexPatterns(
  patterns(CONDITIONS, "condition" as "condition" | "none").concat(
    patterns(NO_CONDITION, "none" as "condition" | "none"),
  ),
);
const CONSEQUENCE = indexPatterns(patterns(CONSEQUENCES, true));

/** A condition over the anchor, or the anchor inside one. */
export interface Conditions {
  readonly over: Condition | null;
  readonly inside: boolean;
}

/** Looks for a condition in the sentence of the anchor. */
export function conditionOf(
  words: readonly PartWord[],
  anchor: Anchor,
  from: number,
  to: number,
  body: number,
): Conditions {
  // The cue's words and the content's apart: "told …: “If …" is no "tell if".
  const cut = Math.min(Math.max(from, body), to);
  const found = [
    ...findPatterns(words, CONDITION, { from, to: cut }),
    ...findPatterns(words, CONDITION, { from: cut, to }),
  ];
  let inside = false;
  let over: Condition | null = null;
  for (const f of found) {
    if (f.pattern.value === "none") continue;
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
      else if (!LATER_CONDITIONS.has(name) || (name === "when" && !tellsPast(words, f.last + 1, end)))
        inside = true;
      continue;
    }
    over ??= { first: f.first, last: end - 1, by: name };
  }
  over ??= consequence(words, anchor, from, body);
  return { over, inside: inside && over === null };
}

/** True where a clause tells what was: "when the bloc became a party to it, …", "the day when it joined, …". */
function tellsPast(words: readonly PartWord[], from: number, to: number): boolean {
  const clause = words.slice(from, to);
  if (clause.some((w) => AUXILIARIES.has(w.lower) && !PAST_AUXILIARIES.has(w.lower))) return false;
  return clause.some(
    (w, i) =>
      PAST_AUXILIARIES.has(w.lower) ||
      PAST_FORMS.has(w.lower) ||
      // "Joined" tells what was, "the wounded" do not.
      (/[^e]ed$/.test(w.lower) && w.lemmas.length > 1 && !DETERMINERS.has(clause[i - 1]?.lower ?? "")),
  );
}
const PAST_AUXILIARIES = new Set(["was", "were", "had", "did"]);
const PAST_FORMS = new Set([...PASTS].filter(([verb, past]) => verb !== past).map(([, past]) => past));

const OPEN = new Set(["“", "‘", "«", "„", '"']);

/** One past the last word of a condition that begins at `at`. */
function conditionEnd(words: readonly PartWord[], at: number, to: number, anchor: Anchor): number {
  if (at > anchor.last) {
    let i = at + 1;
    while (
      i < to &&
      words[i]?.part === words[at]?.part &&
      words[i]?.form !== ";" &&
      breakBefore(words, i) < 2
    )
      i++;
    while (i > at + 1 && words[i - 1]?.sign) i--;
    return i;
  }
  for (let i = at + 1; i < to; i++) {
    const w = words[i] as Word;
    if (w.form === "," || w.form === "–" || w.form === "—" || w.lower === "then") {
      return i;
    }
    if (i > at + 1 && (words[i]?.part !== words[i - 1]?.part || OPEN.has(w.form))) return i;
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
    return { first: opened(words, Math.max(from, body), k), last: k, by: "consequence" };
  }
  return null;
}

/** Words by which a speaker takes the floor: before a comma, and those that need none. */
const OPENERS = new Set(["but", "and", "so", "yet", "well", "now", "look", "yes", "no", "indeed"]);
const JOINERS = new Set(["but", "and"]);

/** "“But seriously, a blockade would mean war”": the condition begins behind the mark and the words that open the sentence. */
function opened(words: readonly PartWord[], first: number, last: number): number {
  let at = first;
  const form = (i: number) => (words[i] as Word).form;
  while (at < last && OPEN.has(form(at))) at++;
  const start = at;
  while (at < last && (OPENERS.has((words[at] as Word).lower) || /ly$/.test((words[at] as Word).lower))) at++;
  if (at > start && at < last && form(at) === ",") return at + 1;
  return JOINERS.has((words[start] as Word).lower) && start < last ? start + 1 : start;
}

const OPEN_TIMES = new Set(["once", "when", "as soon as", "the moment"]);

/**
 * True where a condition counts: "until", "once" and their like only for a question about the future or a duty, or
 * where they open a sentence in the present ("Once the water is over the mark, …").
 */
export function countsFor(condition: Condition, later: boolean, words: readonly PartWord[]): boolean {
  if (later || !LATER_CONDITIONS.has(condition.by)) return true;
  if (!OPEN_TIMES.has(condition.by)) return false;
  const before = words[condition.first - 1];
  const opens = !before || before.sign || before.part === -1;
  return (
    opens &&
    words
      .slice(condition.first, condition.last + 1)
      .some((w) => ["is", "are", "has", "have"].includes(w.lower))
  );
}
