// Nicknames inside a name, “Ned” in Edward “Ned” Hale: marks that quote nobody and words that do not end the name.
import type { Quotation } from "../model/doc.ts";
import { givenNameGender } from "./lexicon/names-given.ts";

/** Longest nickname with its marks, in UTF-16 units. */
const LONGEST = 28;
/** Longest first name that is looked at before one. */
const GIVEN = 24;
const BEFORE = /(?:^|[\s([“"'‘«])(\p{Lu}[\p{L}'’-]*\.?) $/u;
const WORDS = /^(?:the )?\p{Lu}[\p{L}'’-]*\.?(?: (?:the )?\p{Lu}[\p{L}'’-]*){0,2}$/u;
const AFTER = /^ (?:\p{Lu}['’]?\p{L}|(?:de|van|von|der|du|da) )/u;

/**
 * True where the marked words (marks included) stand between a first name or initial and the rest of a name. `start`
 * and `end` are UTF-16 offsets.
 * @example isNickname("Edward “Ned” Hale", 7, 12) // true
 */
export function isNickname(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST || end - start < 4) return false;
  const [, given] = BEFORE.exec(text.slice(Math.max(0, start - GIVEN), start)) ?? [];
  if (given === undefined || !AFTER.test(text.slice(end, end + 5))) return false;
  if (given.endsWith(".") ? given.length !== 2 : givenNameGender(given.toLowerCase()) === null) return false;
  return WORDS.test(text.slice(start + 1, end - 1));
}

/** The quotations without nicknames; `continues` still points at the right ones. */
export function withoutNicknames(text: string, quotations: readonly Quotation[]): readonly Quotation[] {
  const drop = quotations.map((q) => q.close !== null && isNickname(text, q.span.start, q.span.end));
  if (!drop.includes(true)) return quotations;
  let kept = 0;
  const place = drop.map((d) => (d ? -1 : kept++));
  return quotations
    .filter((_, i) => !drop[i])
    .map((q) => (q.continues === null ? q : { ...q, continues: place[q.continues] as number }));
}
