// A statement as the judge reads it: the cue's words and the content's, in one row, with what stands around them.
import type { RecordedStatement } from "../model/statement.ts";
import { ADVERBS, AUXILIARIES, BREAKERS } from "./lexicon/grammar.ts";
import { readWords, type Word } from "./words.ts";

/** A word of the row, with the part of the statement it belongs to: -1 the sentence (the cue), 0 … the content spans. */
export interface PartWord extends Word {
  readonly part: number;
}

/** The row and its surroundings. */
export interface Reading {
  readonly record: RecordedStatement;
  /** Cue words first (with the words that deny or refuse before them), then the content's. */
  readonly words: readonly PartWord[];
  /** Index of the first content word. */
  readonly body: number;
  /** The sentence's words that are not content, in order. */
  readonly around: readonly Word[];
  /** The words of `before`. */
  readonly before: readonly Word[];
  /** The words of the article's title. */
  readonly title: readonly Word[];
  /** True where the content is wholly or partly in the speaker's own words. */
  readonly own: boolean;
}

const BEFORE_CUE = new Set([
  "refuse",
  "decline",
  "fail",
  "stop",
  "short",
  "of",
  "to",
  "from",
  "cannot",
  "would",
  "yet",
  "unable",
  "unwilling",
]);
const GAP = 9;
/** Longest content that is judged; what nobody says in one breath is cut. */
const MOST_WORDS = 2500;
const MOST_UNITS = 16_000;
/** Units before the cue that are read for what denies it. */
const BACK = 48;

/** Reads a statement. */
export function readStatement(record: RecordedStatement): Reading {
  const firstCue = record.cue.split(" … ")[0]?.trim() ?? "";
  const cueAt = firstCue ? record.sentence.indexOf(firstCue) : -1;
  const words: PartWord[] = [];
  const contentAt = record.content[0] ? record.sentence.indexOf(record.content[0]) : -1;
  if (cueAt >= 0) {
    const end = cueAt + firstCue.length;
    // Only the stretch about the cue, cut at a space.
    const cut = record.sentence.lastIndexOf(" ", Math.max(0, cueAt - BACK)) + 1;
    const sentence = readWords(record.sentence.slice(cut, Math.max(end, contentAt) + 1)).map((w) => ({
      ...w,
      start: w.start + cut,
      end: w.end + cut,
    }));
    const first = sentence.findIndex((w) => w.start >= cueAt);
    let from = Math.max(0, first);
    while (from > 0) {
      const w = sentence[from - 1] as Word;
      if (
        w.sign ||
        !(AUXILIARIES.has(w.lower) || ADVERBS.has(w.lower) || w.lemmas.some((l) => BEFORE_CUE.has(l)))
      )
        break;
      from--;
    }
    let to = sentence.findIndex((w) => w.start >= end);
    if (to < 0) to = sentence.length;
    const stop = contentAt >= end ? sentence.findIndex((w) => w.start >= contentAt) : -1;
    if (stop >= to && stop - to <= GAP) to = stop;
    for (let i = from; i < to; i++) words.push({ ...(sentence[i] as Word), part: -1 });
  } else if (record.cue) {
    for (const w of readWords(record.cue)) words.push({ ...w, start: -1, end: -1, part: -1 });
  }
  const body = words.length;
  for (const [part, text] of record.content.entries()) {
    if (words.length > MOST_WORDS) break;
    for (const w of readWords(text.length > MOST_UNITS ? text.slice(0, MOST_UNITS) : text))
      words.push({ ...w, part });
  }
  // Most statements bear on no claim: what stands around is read only when it is needed.
  let around: readonly Word[] | null = null;
  let before: readonly Word[] | null = null;
  let title: readonly Word[] | null = null;
  return {
    record,
    words,
    body,
    get around() {
      around ??= outside(record);
      return around;
    },
    get before() {
      before ??= readWords(record.before.slice(-MOST_UNITS));
      return before;
    },
    get title() {
      title ??= readWords((record.article.title ?? "").slice(0, MOST_UNITS));
      return title;
    },
    own: record.statement.kind !== "indirect",
  };
}

/** The sentence's words that are not content. */
function outside(record: RecordedStatement): readonly Word[] {
  const spans = record.content
    .map((c) => ({ start: record.sentence.indexOf(c), length: c.length }))
    .filter((c) => c.start >= 0);
  return readWords(record.sentence.slice(0, MOST_UNITS)).filter(
    (w) => !spans.some((c) => w.start >= c.start && w.end <= c.start + c.length),
  );
}

const HARD = new Set([".", ";", "?", "!", "…", "|", "•"]);
const SOFT = new Set([",", ":", "–", "—", "―", "-", "(", ")", "[", "]"]);
const SUBJECTS = new Set([
  "he",
  "she",
  "it",
  "they",
  "we",
  "i",
  "you",
  "there",
  "this",
  "that",
  "these",
  "those",
  "nobody",
  "everyone",
  "everybody",
]);
const ABBREVIATIONS = new Set([
  "mr",
  "mrs",
  "ms",
  "dr",
  "prof",
  "st",
  "gen",
  "sen",
  "rep",
  "gov",
  "lt",
  "col",
  "no",
  "vs",
  "e",
  "g",
  "i",
  "u",
  "s",
]);

const NO_BUT = new Set([
  "anything",
  "nothing",
  "all",
  "choice",
  "option",
  "alternative",
  "none",
  "last",
  "help",
  "everything",
]);

/** True where a breaker breaks: not the "but" of "anything but", not the "yet" of "not yet". */
function breaks(words: readonly PartWord[], i: number): boolean {
  const before = words[i - 1];
  switch (words[i]?.lower) {
    case "but":
      return !NO_BUT.has(before?.lower ?? "");
    case "yet":
    case "however":
    case "though":
      return !before || before.sign || before.lower === "and";
    default:
      return true;
  }
}

/** How strongly the row is broken before word `i`: 2 between propositions, 1 at a comma or dash, 0 not at all. */
export function breakBefore(words: readonly PartWord[], i: number): 0 | 1 | 2 {
  const w = words[i] as PartWord;
  const previous = words[i - 1];
  if (!previous) return 2;
  if (previous.part === -1 && w.part >= 0) return 0;
  if (HARD.has(previous.form)) {
    const two = words[i - 2];
    if (
      previous.form === "." &&
      two &&
      (ABBREVIATIONS.has(two.lower) || (two.form.length === 1 && two.form !== "I"))
    )
      return 0;
    return 2;
  }
  if (BREAKERS.has(w.lower) && breaks(words, i)) return 2;
  if (BREAKERS.has(previous.lower) && breaks(words, i - 1)) return 2;
  if (
    (previous.lower === "and" || previous.lower === "or" || previous.lower === "so") &&
    (SUBJECTS.has(w.lower) || words[i - 2]?.form === ",")
  )
    return 2;
  if (SOFT.has(previous.form) && !(previous.form === "-" && w.joined)) {
    if (w.lower === "and" || w.lower === "or" || w.lower === "so" || w.lower === "nor") return 1;
    return 1;
  }
  return 0;
}

/** First word of the stretch (no hard break inside) that holds word `i`. */
export function stretchStart(words: readonly PartWord[], i: number): number {
  let k = i;
  while (k > 0 && breakBefore(words, k) < 2) k--;
  return k;
}

/** One past the last word of that stretch. */
export function stretchEnd(words: readonly PartWord[], i: number): number {
  let k = i + 1;
  while (k < words.length && breakBefore(words, k) < 2) k++;
  return k;
}

/** First and one past the last word of the sentence inside the row that holds word `i`. */
export function sentenceAround(words: readonly PartWord[], i: number): { from: number; to: number } {
  const ends = (k: number) => {
    const w = words[k] as PartWord;
    if (!["?", "!", "."].includes(w.form)) return false;
    const before = words[k - 1];
    return !(
      w.form === "." &&
      before &&
      (ABBREVIATIONS.has(before.lower) || (before.form.length === 1 && before.form !== "I"))
    );
  };
  let from = i;
  while (from > 0 && !ends(from - 1)) from--;
  let to = i + 1;
  while (to < words.length && !ends(to - 1)) to++;
  return { from, to };
}
