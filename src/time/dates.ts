// Expressions that name their day, month or season by the calendar: "Tuesday, March 4, 2024", "04.03.2024", "the fall of 2022".
import { exists } from "./calendar.ts";
import { DAY_PARTS, MONTHS, SEASONS, SHORT_MONTHS, WEEKDAYS } from "./lexicon.ts";
import type { Parsed, Part, Reader, Shift } from "./meaning.ts";

/** A year of the last two centuries or this one. */
export const YEAR = /^(?:19|20)\d\d$/;
const DAY_NUMBER = /^([0-3]?\d)(?:st|nd|rd|th)?$/;
const CLOCK = /^(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[ap]m)?$/;

/** "Tuesday", "Tuesday morning", "Tuesday, March 4, 2024", "Tuesday 4 March". */
export function weekdayDate(r: Reader, i: number): Parsed | null {
  const weekday = WEEKDAYS.get(r.at(i));
  if (weekday === undefined) return null;
  let end = i + 1;
  if (DAY_PARTS.has(r.at(end))) end++;
  let k = end;
  if (r.at(k) === "," || r.at(k) === "(") k++;
  if (r.at(k) === "the") k++;
  const date = fullDate(r, k);
  if (date)
    return { end: date.end + (r.at(end) === "(" && r.at(date.end) === ")" ? 1 : 0), meaning: date.meaning };
  const shortDot = r.at(i).endsWith(".") && /^(?:sat|sun|mon|wed|fri)\.$/.test(r.at(i));
  if (shortDot && r.form(i) === r.at(i)) return null;
  if (r.at(end) === "last" && r.at(end + 1) === "week")
    return { end: end + 2, meaning: { kind: "weekday", weekday, shift: "last" } };
  return { end: dayTail(r, end), meaning: { kind: "weekday", weekday, shift: null } };
}

/** Clock time behind a day belongs to it: "Monday at 3 p.m. EST". */
export function dayTail(r: Reader, end: number): number {
  const k = r.at(end) === "at" ? end + 1 : end;
  const c = clock(r, k, r.at(k));
  return c ? c.end : end;
}

/** "March 4, 2024", "4 March 2024", "the 4th of March", "04.03.2024", "2024-03-04". */
export function fullDate(r: Reader, i: number): Parsed | null {
  const w = r.at(i);
  const numeric = /^(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})$/.exec(w);
  if (numeric) return numericDate(numeric, i);
  const month = monthAt(r, i);
  if (month !== null) {
    const days = daysOf(r, i, month);
    if (days === null || r.at(days.end) === "percent" || r.at(days.end) === "%") return null;
    const year = yearAfter(r, days.end);
    return calendarDate(r, { ...days, end: year?.end ?? days.end }, year?.year ?? null, month);
  }
  const days = gluedDays(r, i) ?? dayAt(r, i);
  if (days === null) return null;
  const k = r.at(i + 1) === "of" && /\D/.test(w) ? i + 2 : i + 1;
  const named = monthAt(r, k);
  if (named === null) return null;
  const year = yearAfter(r, k + 1);
  return calendarDate(r, { ...days, end: year?.end ?? k + 1 }, year?.year ?? null, named);
}

/** A day of the month, or the first and the last of several, with the token after them. */
interface Days {
  readonly day: number;
  /** The last day and its month, null for that of the first. */
  readonly last?: { readonly month: number | null; readonly day: number };
  readonly end: number;
}

/** A date where the calendar has it and its days are in order. */
function calendarDate(
  r: Reader,
  { day, last, end }: Days,
  year: number | null,
  month: number,
): Parsed | null {
  const until = last && { month: last.month ?? month, day: last.day };
  if (!exists(until ? 2024 : (year ?? 2024), month, day)) return null;
  if (until && (!exists(year ?? 2024, until.month, until.day) || (until.month === month && until.day <= day)))
    return null;
  return {
    end: dayTail(r, end),
    meaning: { kind: "date", year, month, day, ...(until ? { until } : {}) },
  };
}

function dayAt(r: Reader, i: number): Days | null {
  const day = dayNumber(r.at(i));
  return day === null ? null : { day, end: i + 1 };
}

/** "11-15", "28-March 2" as the tokeniser leaves them: one token. */
function gluedDays(r: Reader, i: number): Days | null {
  const m = /^(\d{1,2})[-–—](?:(\d{1,2})|(\p{L}{3,9}\.?))$/u.exec(r.at(i));
  const day = m ? dayNumber(m[1] as string) : null;
  if (!m || day === null) return null;
  const month = m[3] === undefined ? null : MONTHS.get(m[3]);
  if (month === undefined) return null;
  const last = dayNumber(month === null ? (m[2] as string) : r.at(i + 1));
  if (last === null) return null;
  return month === null
    ? { day, last: { month, day: last }, end: i + 1 }
    : { day, last: { month: month + 1, day: last }, end: i + 2 };
}

/** Days behind the name of their month: "11", "11-15", "28 – Jan. 3"; "3 to 7" behind "from", "2 and May 5" behind "between". */
function daysOf(r: Reader, i: number, month: number): Days | null {
  const glued = gluedDays(r, i + 1);
  if (glued) return glued;
  const first = dayAt(r, i + 1);
  if (first === null) return null;
  const sign = r.at(i + 2);
  const lead = r.at(i - 1);
  const isTo =
    /^(?:[-–—]|--|through|thru)$/.test(sign) ||
    (/^(?:to|until)$/.test(sign) && lead === "from") ||
    (sign === "to" &&
      dayAt(r, i + 3) !== null &&
      /^(?:[.,;)]|on|in|among|by|via|with|and|)$/.test(r.at(i + 4))) ||
    (sign === "and" && lead === "between");
  if (!isTo) return first;
  const named = monthAt(r, i + 3);
  const last = dayAt(r, named === null ? i + 3 : i + 4);
  if (last === null || ((named ?? month) === month && last.day <= first.day)) return first;
  return { day: first.day, last: { month: named, day: last.day }, end: last.end };
}

function numericDate(m: RegExpExecArray, i: number): Parsed | null {
  const [a, sign, b, c] = [Number(m[1]), m[2], Number(m[3]), Number(m[4])];
  let year = c;
  let month = b;
  let day = a;
  if ((m[1] as string).length === 4) [year, day] = [a, c];
  else if ((m[4] as string).length !== 4) return null;
  else if (sign === "/") {
    if (a <= 12 && b <= 12 && a !== b) return null; // nobody can tell
    if (a <= 12) [month, day] = [a, b];
  } else if (a <= 12 && b > 12) [month, day] = [a, b];
  return exists(year, month, day) && year >= 1800
    ? { end: i + 1, meaning: { kind: "date", year, month, day } }
    : null;
}

/** Month number where the token names one; "may" and "march" only with a capital. */
export function monthAt(r: Reader, i: number): number | null {
  const w = r.at(i);
  const month = MONTHS.get(w);
  if (month === undefined || r.form(i) === w) return null;
  return month + 1;
}

function dayNumber(w: string): number | null {
  const m = DAY_NUMBER.exec(w);
  const n = m ? Number(m[1]) : 0;
  return n >= 1 && n <= 31 ? n : null;
}

/** A year, perhaps behind a comma or "of". */
export function yearAfter(r: Reader, i: number): { year: number; end: number } | null {
  const k = r.at(i) === "," || r.at(i) === "of" ? i + 1 : i;
  return YEAR.test(r.at(k)) ? { year: Number(r.at(k)), end: k + 1 } : null;
}

/** "March 2022", "March (of) last year", "March" (its preposition is asked for by the finder). */
export function monthExpression(r: Reader, i: number, part: Part | null): Parsed | null {
  const month = monthAt(r, i);
  if (month === null || dayNumber(r.at(i + 1)) !== null) return null;
  const year = yearAfter(r, i + 1);
  if (year) return { end: year.end, meaning: { kind: "month", year: year.year, month, shift: null, part } };
  if (SHORT_MONTHS.has(r.at(i))) return null;
  const k = r.at(i + 1) === "of" ? i + 2 : i + 1;
  if ((r.at(k) === "last" || r.at(k) === "this") && r.at(k + 1) === "year") {
    const shift = r.at(k) as Shift;
    return { end: k + 2, meaning: { kind: "month", year: null, month, shift, part } };
  }
  return { end: i + 1, meaning: { kind: "month", year: null, month, shift: null, part } };
}

/** "fall 2022", "the fall of 2022", "spring of last year". */
export function seasonExpression(r: Reader, i: number, w: string): Parsed | null {
  const k = w === "the" ? i + 1 : i;
  const season = SEASONS.get(r.at(k));
  if (season === undefined) return null;
  const year = yearAfter(r, k + 1);
  if (year) return { end: year.end, meaning: { kind: "season", year: year.year, season, shift: null } };
  if (r.at(k + 1) === "of" && r.at(k + 2) === "last" && r.at(k + 3) === "year")
    return { end: k + 4, meaning: { kind: "season", year: null, season, shift: "last" } };
  return w === "the" ? { end: k + 1, meaning: { kind: "season", year: null, season, shift: null } } : null;
}

/** "3 p.m.", "09:39 GMT", "10 o'clock". */
export function clock(r: Reader, i: number, w: string): Parsed | null {
  let end = i;
  if (/^(?:1[0-2]|0?[1-9])(?:am|pm)$/.test(w) || CLOCK.test(w)) end = i + 1;
  if (/^\d{1,2}$/.test(w) && /^(?:a\.m\.|p\.m\.|am|pm|o'clock)$/.test(r.at(i + 1))) end = i + 2;
  else if (end > i && /^(?:a\.m\.|p\.m\.|am|pm)$/.test(r.at(end))) end++;
  if (end === i) return null;
  if (/^(?:GMT|UTC|EST|EDT|ET|CET|CEST|MSK|BST|PST|PDT|PT|CST|CDT|EET|EEST)$/.test(r.form(end))) end++;
  return { end, meaning: { kind: "clock" } };
}
