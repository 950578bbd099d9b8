// What is known of a statement before any of its words is judged: where the claim's parties and things are named, who speaks.
import type { Knowledge } from "../model/knowledge.ts";
import { findAnchors } from "./anchors.ts";
import type { Element } from "./elements.ts";
import { isSpeaker, type Mentioned, mentionsOf, speaksFor } from "./mentions.ts";
import type { Asked } from "./question.ts";
import type { Reading } from "./reading.ts";
import { readWords, type Word } from "./words.ts";

/** What ask knows of one statement before any anchor is looked at. */
export interface Surroundings {
  readonly mentions: ReadonlyMap<Element, readonly Mentioned[]>;
  readonly speaks: ReadonlyMap<Element, boolean>;
  readonly speaker: ReadonlyMap<Element, boolean>;
  /** Best quality of a mention outside the row: 0.7 in the sentence, 0.6 just before, 0.5 in the title, 0.45 elsewhere in the article. */
  readonly outside: ReadonlyMap<Element, number>;
  /** True where the text around states the predicate of the same parties: what is left out may be filled from there. */
  readonly echoed: boolean;
}

/** Whether an element is named anywhere in the statement's article. */
export type ArticleNames = (element: Element) => boolean;
const nowhere: ArticleNames = () => false;

/** Gathers where the elements are named around a statement. */
export function surroundings(
  reading: Reading,
  asked: Asked,
  knowledge: Knowledge,
  article: ArticleNames = nowhere,
): Surroundings {
  const mentions = new Map<Element, readonly Mentioned[]>();
  const speaks = new Map<Element, boolean>();
  const speaker = new Map<Element, boolean>();
  const outside = new Map<Element, number>();
  const who = reading.record.statement.speaker.value;
  const speakerWords = readWords([who?.name, who?.role, reading.record.source].filter(Boolean).join(" · "));
  for (const e of asked.elements) {
    mentions.set(e, mentionsOf(reading.words, e));
    speaks.set(e, speaksFor(reading.record, e, knowledge));
    speaker.set(e, isSpeaker(reading.record, e));
    outside.set(
      e,
      mentionsOf(reading.around, e).length > 0 || mentionsOf(speakerWords, e).length > 0
        ? 0.7
        : mentionsOf(reading.before, e).length > 0
          ? 0.6
          : mentionsOf(reading.title, e).length > 0
            ? 0.5
            : article(e)
              ? 0.45
              : 0,
    );
  }
  const echoed = [reading.before, reading.around, reading.title].some((text) => echoes(text, asked));
  return { mentions, speaks, speaker, outside, echoed };
}

/** True where the words around state the same predicate of the same parties. */
export function echoes(words: readonly Word[], asked: Asked): boolean {
  return sentencesOf(words).some((sentence) => states(sentence, asked));
}

/** The sentences of a text's words. */
function sentencesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const out: Word[][] = [[]];
  for (const w of words) {
    out.at(-1)?.push(w);
    if (w.form === "." || w.form === "?" || w.form === "!") out.push([]);
  }
  return out.filter((s) => s.length > 0);
}

function states(words: readonly Word[], asked: Asked): boolean {
  return (
    findAnchors(words, asked.predicate).length > 0 &&
    asked.elements
      .filter((e) => e.role === "subject" || (e.role === "object" && e.party))
      .every((e) => mentionsOf(words, e).length > 0)
  );
}

/** True where it is known for whom the speaker speaks. */
export const sided = (reading: Reading, around: Surroundings): boolean =>
  [...around.speaks.values()].some(Boolean) ||
  /\p{Lu}/u.test(reading.record.statement.speaker.value?.role ?? "");

/** True where a word that narrows the thing down stands somewhere around the statement. */
export const narrowedAround = (reading: Reading, e: Element): boolean =>
  [reading.words, reading.around, reading.before, reading.title].some((words) =>
    words.some((w) => e.narrowing.includes(w.root)),
  );
