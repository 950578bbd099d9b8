// Days by name: weekdays and months, and the weekday in the reporter's words — whether a statement was made on the day of an act told before, or on one of its own.
import { aroundOf, type Frame, inFrame, type Scene } from "../saying/scene.ts";
import { MONTH, WEEKDAY } from "../saying/words.ts";

/** True for the name of a weekday or a month, in small letters. */
export const isDayOrMonth = (lower: string): boolean => WEEKDAY.test(lower) || MONTH.test(lower);

/** The weekday that the reporter's words around a statement name, "" where they name none or it is part of a name. */
export function dayBeside(scene: Scene, f: Frame): string {
  const { tokens } = scene.doc;
  const { first, last } = aroundOf(scene, f);
  for (let i = Math.max(first, f.anchor - DAY_NEAR); i <= last && i <= f.anchor + DAY_NEAR; i++)
    if (WEEKDAY.test(tokens[i]!.lower) && inFrame(scene, f, i) && sets(scene, i)) return tokens[i]!.lower;
  return "";
}

/** "Pressed on that on Friday, she said": the day of an occasion of its own, "" where the sentence opens otherwise. */
export function newOccasion(scene: Scene, f: Frame): string {
  const { tokens, sentences } = scene.doc;
  const first = sentences[f.sentence]?.first ?? -1;
  if (!/^(?:pressed|asked|questioned|challenged|reached|speaking|talking)$/.test(tokens[first]?.lower ?? ""))
    return "";
  const until = Math.min(f.source?.first ?? f.anchor, first + DAY_NEAR);
  for (let i = first + 1; i < until; i++)
    if (WEEKDAY.test(tokens[i]!.lower) && inFrame(scene, f, i)) return tokens[i]!.lower;
  return "";
}

/** "on Friday", "Friday morning", "Friday, "; not "Friday’s plan", "since Friday". */
const sets = ({ doc }: Scene, i: number): boolean =>
  doc.tokens[i + 1]?.lower !== "'s" &&
  !/^(?:of|from|since|until|till|by|before|after|for|next|the)$/.test(doc.tokens[i - 1]?.lower ?? "");

/** Tokens to either side in which a weekday is looked for. */
const DAY_NEAR = 24;

/** The weekday that a sentence names, "" for none. */
export function dayOfSentence({ doc }: Scene, sentence: number): string {
  const s = doc.sentences[sentence];
  for (let i = s?.first ?? 0; s && i <= s.last && i < s.first + 80; i++)
    if (WEEKDAY.test(doc.tokens[i]!.lower)) return doc.tokens[i]!.lower;
  return "";
}
