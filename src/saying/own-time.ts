// The time that a clause names itself: words of it tell that a statement is of another occasion than the one before.
import { type Frame, inFrame, type Scene } from "./scene.ts";
import { MONTH } from "./words.ts";

const SEASON = /^(?:spring|summer|autumn|fall|winter|year|month|decade|century)$/;
/** Months cut short; whole ones are in `words.ts`. */
const SHORT_MONTH = /^(?:jan|feb|aug|sept?|oct|nov|dec)\.$/;
const isMonth = (lower: string): boolean => MONTH.test(lower) || SHORT_MONTH.test(lower);
const UNITS = /^(?:days|weeks?|months?|years?|decades?)$/;
/** Tokens to either side of the saying in which such words are looked for. */
const NEAR = 24;

/**
 * The year, month, season or distance ("2022", "last autumn", "years ago") that the reporter's own words beside a statement
 * name, within its clause as semicolons bound it; "" where they name none. Weekdays are not among them: they are told apart by
 * themselves.
 */
export function ownTime(scene: Scene, f: Frame): string {
  const { first, last } = clauseOf(scene, f);
  for (let i = first; i <= last; i++) {
    const said = inFrame(scene, f, i) ? timeAt(scene, i) : "";
    if (said !== "") return said;
  }
  return "";
}

/** True where a semicolon parts a token of the statement's sentence from its clause. */
export function isParted(scene: Scene, f: Frame, token: number): boolean {
  const { first, last } = clauseOf(scene, f, 400);
  return token < first || token > last;
}

/** True where a sentence has these words of time. */
export function namesTime(scene: Scene, sentence: number, words: string): boolean {
  const s = scene.doc.sentences[sentence];
  for (let i = s?.first ?? 0; s && i <= s.last && i < s.first + 80; i++)
    if (timeAt(scene, i) === words) return true;
  return false;
}

function clauseOf({ doc, owner }: Scene, f: Frame, near = NEAR): { first: number; last: number } {
  const s = doc.sentences[f.sentence];
  let first = f.anchor;
  let last = f.anchor;
  const ends = (i: number) => doc.tokens[i]?.lower === ";" && owner[i] === f.container;
  while (first > (s?.first ?? 0) && f.anchor - first < near && !ends(first - 1)) first--;
  while (last < (s?.last ?? 0) && last - f.anchor < near && !ends(last + 1)) last++;
  return { first, last };
}

/** The words of time that end at a token, "" where none do. */
function timeAt({ doc }: Scene, i: number): string {
  const { lower } = doc.tokens[i]!;
  const before = doc.tokens[i - 1]?.lower ?? "";
  const year = /^(?:19|20)\d\d$/.test(lower);
  if (year && (/^(?:in|by|since|early|late|mid)$/.test(before) || isMonth(before))) return lower;
  if (isMonth(lower) && /^(?:in|last|by|early|late)$/.test(before) && doc.tokens[i]!.form !== lower)
    return lower;
  if (SEASON.test(lower) && /^(?:last|previous)$/.test(before)) return `last ${lower}`;
  return /^(?:ago|earlier)$/.test(lower) && UNITS.test(before) ? `${before} ago` : "";
}
