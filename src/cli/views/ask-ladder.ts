// The ladder of wordings: by which words each speaker went over time, the deciding ones under each other, with first use.
import type { Answer, Lane } from "../../link/answer.ts";
import { type WordingStep, wordingsOf } from "../../link/wordings.ts";
import { counted } from "../counted.ts";
import { oneLine } from "../output.ts";
import { textWidth } from "./ask-columns.ts";
import { dayInWords } from "./ask-dates.ts";
import { claimInWords, STANCE_SIGNS } from "./ask-words.ts";

/** A speaker's wordings, at least two. */
export interface Ladder {
  readonly lane: Lane;
  readonly steps: readonly WordingStep[];
}

/** The ladders of an answer: of named speakers who used more than one wording. */
export const laddersOf = (answer: Answer): readonly Ladder[] =>
  answer.lanes.flatMap((lane) => {
    const steps = lane.speakerId === null ? [] : wordingsOf(lane);
    return steps.length > 1 ? [{ lane, steps }] : [];
  });

/** A phrase in three: what leads to the deciding words, these, and what follows. */
export function phraseParts({ phrase, key: [start, end] }: WordingStep): readonly [string, string, string] {
  const cut = (text: string) => oneLine(text);
  return [cut(phrase.slice(0, start)), cut(phrase.slice(start, end)), cut(phrase.slice(end))];
}

/** First use in words, and how often. @example usedInWords(step) // "said 14 Mar 2023, 3 statements" */
export const usedInWords = ({ ground, first, statements }: WordingStep): string =>
  `${first === null ? "undated" : `${ground} ${dayInWords(first)}`}${statements.length > 1 ? `, ${counted(statements.length, "statement")}` : ""}`;

/** Sign and letter of a step's stance, with the claim where there are several. */
export const stepSign = ({ stance, claim }: WordingStep, answer: Answer): string => {
  const { sign, letter } = STANCE_SIGNS[stance ?? "relays"];
  return `${sign} ${letter}${claimInWords(claim, answer)}`;
};

/** Wordings of one speaker that a terminal shows. */
const MOST = 12;

/** The lines of one ladder: deciding words stand under each other where the terminal is wide enough. */
export function ladderLines({ steps }: Ladder, width: number, answer: Answer): string[] {
  const shown = steps.slice(0, MOST).map((step) => {
    const [before, key, after] = phraseParts(step);
    return {
      head: `${stepSign(step, answer)}  ${usedInWords(step)}`,
      before,
      rest: `${key}${after === "" ? "" : ` ${after}`}`,
    };
  });
  const heads = Math.max(...shown.map((s) => textWidth(s.head)));
  const befores = Math.max(...shown.map((s) => textWidth(s.before)));
  const wide = Math.max(...shown.map((s) => heads + befores + textWidth(s.rest) + 9)) <= width;
  const pad = (n: number) => " ".repeat(Math.max(0, n));
  const lines = shown.flatMap(({ head, before, rest }) =>
    wide
      ? [`    ${head}${pad(heads - textWidth(head))}  ${pad(befores - textWidth(before))}${before} ${rest}`]
      : [`    ${head}`, `      ${before === "" ? "" : `${before} `}${rest}`],
  );
  const left = steps.length - shown.length;
  return left > 0 ? [...lines, `    and ${left} more (--format json lists all)`] : lines;
}
