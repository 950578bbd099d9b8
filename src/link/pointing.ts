// Statements that only point at a matter named before them: refusals to answer, "yes", "those claims".
import type { Knowledge } from "../model/knowledge.ts";
import type { StanceValue } from "../model/stance.ts";
import type { RecordedStatement } from "../model/statement.ts";
import { type Anchor, findAnchors } from "./anchors.ts";
import type { Element } from "./elements.ts";
import type { Judgement } from "./judge.ts";
import { ANAPHORIC, NO, OPERATORS, YES } from "./lexicon/operators.ts";
import { findPatterns, indexPatterns, patterns } from "./patterns.ts";
import type { Asked } from "./question.ts";
import { type Reading, readStatement, sentenceAround } from "./reading.ts";
import { echoes, type Surroundings, surroundings } from "./surroundings.ts";
import { bestOf } from "./weigh.ts";
import { readWords, type Word } from "./words.ts";

/** Cues and words that deny or oppose. */
export const DENIALS = indexPatterns([
  ...patterns(OPERATORS.negate, true),
  ...patterns(OPERATORS.unwish, true),
  ...patterns(OPERATORS.keep, true),
]);
const DECLINES = indexPatterns(patterns(OPERATORS.decline, true));
const ANSWERS = indexPatterns([...patterns(YES, "yes" as const), ...patterns(NO, "no" as "yes" | "no")]);
const POINTERS = new Set(
  readWords(ANAPHORIC)
    .filter((w) => !w.sign)
    .map((w) => w.lower),
);

/** True where the statement holds a refusal to speak. */
export const declines = (reading: Reading): boolean => findPatterns(reading.words, DECLINES).length > 0;

/** "Refused to rule out sending them": what is declined is to exclude a thing, which leaves it open and answers. */
export function leavesOpen({ words, body }: Reading): boolean {
  for (let i = body; i < Math.min(words.length - 1, body + 3); i++)
    if (words[i]?.lower === "exclude" || (words[i]?.lower === "rule" && words[i + 1]?.lower === "out"))
      return true;
  return false;
}

/** True where the statement is short enough to be an answer or a mere pointer. */
export function mayPointBack(reading: Reading): boolean {
  const body = reading.words.slice(reading.body).filter((w) => !w.sign);
  if (body.length === 0 || body.length > 12) return false;
  const firstWord = reading.words.findIndex((w, i) => i >= reading.body && !w.sign);
  if (findPatterns(reading.words, ANSWERS, { from: reading.body }).some((f) => f.first === firstWord))
    return true;
  return body.every((w) => POINTERS.has(w.lower) || w.lemmas.some((l) => POINTERS.has(l)));
}

/** "… declined to say whether P." */
export function refusal(
  reading: Reading,
  asked: Asked,
  anchors: readonly Anchor[],
  around: Surroundings,
): Judgement | null {
  // The refusal names the matter itself, or is short and follows a sentence that does.
  const parties = asked.elements.filter((e) => e.role === "subject" || e.role === "object");
  const named = (e: Element) =>
    (around.mentions.get(e) ?? []).length > 0 ||
    around.speaks.get(e) === true ||
    (around.outside.get(e) ?? 0) >= 0.6;
  const here =
    anchors.length > 0 &&
    parties.every(named) &&
    (parties.length === 0 ||
      parties.some(
        (e) =>
          (around.mentions.get(e) ?? []).length > 0 ||
          around.speaks.get(e) === true ||
          (around.outside.get(e) ?? 0) >= 0.7 ||
          pronounIn(reading),
      ));
  const short = reading.words.filter((w) => !w.sign).length <= 10;
  const before =
    short &&
    anchors.length === 0 &&
    (echoes(reading.around, asked) ||
      (asksSomething(lastSentence(reading.before), reading) && echoes(lastSentence(reading.before), asked)));
  const enough = here || before;
  if (!enough) return null;
  return {
    value: "declines",
    score: 0.7,
    condition: null,
    grounds: ["refuses to answer"],
  };
}

const pronounIn = (reading: Reading): boolean =>
  reading.words.slice(reading.body).some((w) => ["it", "they", "he", "she", "we", "i"].includes(w.lower));

/** The last sentence of a text's words. */
function lastSentence(words: readonly Word[]): readonly Word[] {
  const row = words.map((w) => ({ ...w, part: 0 }));
  let last = row.length - 1;
  while (last > 0 && row[last]?.sign) last--;
  if (last < 0) return [];
  const { from, to } = sentenceAround(row, last);
  return words.slice(from, to);
}

/** "Those claims", "it", "yes": the statement points back at a proposition that stands just before it. */
export function pointsBack(reading: Reading, asked: Asked, knowledge: Knowledge): Judgement | null {
  const body = reading.words.slice(reading.body).filter((w) => !w.sign);
  if (body.length === 0 || body.length > 12) return null;
  const firstWord = reading.words.findIndex((w, i) => i >= reading.body && !w.sign);
  const answer = findPatterns(reading.words, ANSWERS, { from: reading.body }).find(
    (f) => f.first === firstWord,
  );
  const pointer = body.every((w) => POINTERS.has(w.lower) || w.lemmas.some((l) => POINTERS.has(l)));
  const denial = findPatterns(reading.words, DENIALS).length > 0 || reading.record.statement.force === "deny";
  let negative: boolean;
  if (answer) {
    const asking = [reading.around, reading.before].find((words) => echoes(words, asked));
    const put = asking && findAnchors(asking, asked.predicate).at(-1);
    if (!asking || !put || !asksSomething(asking, reading)) return null;
    negative = (answer.pattern.value === "no") !== put.polarity < 0;
  } else if (pointer && denial) {
    const said = lastSaid(reading.record, asked, knowledge);
    if (said !== "affirms" && said !== "denies" && said !== "relays") return null;
    negative = said !== "denies";
  } else return null;
  return {
    value: negative ? "denies" : "affirms",
    score: 0.55,
    condition: null,
    grounds: [answer ? "answers the question put" : "denies what was said before"],
  };
}

/** Units of the text before that are looked at for what a pointer points to. */
const MOST_BEFORE = 4000;

/** What the sentence just before says on the claim, whoever says it there. */
function lastSaid(record: RecordedStatement, asked: Asked, knowledge: Knowledge): StanceValue | null {
  const words = readWords(record.before.slice(-MOST_BEFORE)).map((w) => ({ ...w, part: 0 }));
  let last = words.length - 1;
  while (last > 0 && words[last]?.sign) last--;
  if (last < 0) return null;
  const { from, to } = sentenceAround(words, last);
  const near = record.before.slice(-MOST_BEFORE);
  const start = words[from]?.start ?? 0;
  const text = near.slice(start, words[to - 1]?.end ?? near.length);
  const told = readStatement({
    ...record,
    content: [text],
    cue: "",
    sentence: text,
    before: near.slice(0, start),
  });
  const { best } = bestOf(
    told,
    surroundings(told, asked, knowledge),
    asked,
    findAnchors(told.words, asked.predicate),
  );
  return best && best.score >= 0.45 ? best.judgement.value : null;
}

const asksSomething = (words: readonly Word[], reading: Reading): boolean =>
  words.some(
    (w) =>
      w.form === "?" || w.lemmas.includes("ask") || w.lower === "whether" || w.lemmas.includes("question"),
  ) || reading.around.some((w) => w.lemmas.includes("ask") || w.lower === "asked");
