// The civil calendar in whole days, without Date: days are numbers counted from 1970-01-01 (Gregorian, proleptic).
import type { Stamp, TimeInterval } from "../model/time.ts";

/** A civil day: days since 1970-01-01, negative before it. */
export type Day = number;

/** Year, month 1–12, day of the month 1–31. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** First and last day of a stretch of days, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
  /** The hour is printed with its zone: nothing that the page tells of was said on a later day. */
  readonly timed?: true;
}

/** Northern seasons; winter belongs to the year in which it begins. */
export type Season = "spring" | "summer" | "autumn" | "winter";

const FIRST_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
/** EDTF level 1 numbers of the seasons. */
const SEASON_NUMBER: Readonly<Record<Season, number>> = { spring: 21, summer: 22, autumn: 23, winter: 24 };

const floorDiv = (a: number, b: number): number => Math.floor(a / b);

/** True in years with 29 February. */
export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month, 28 to 31. @example daysInMonth(2024, 2) // 29 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeap(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** The day number of a civil date; the date must exist (`exists`). @example dayOf(1970, 1, 2) // 1 */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year; // years run from March, so that the leap day comes last
  const era = floorDiv(y, 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floorDiv(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The civil date of a day number. @example civil(0) // { year: 1970, month: 1, day: 1 } */
export function civil(n: Day): Civil {
  const z = n + 719_468;
  const era = floorDiv(z, 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = floorDiv(
    dayOfEra - floorDiv(dayOfEra, 1460) + floorDiv(dayOfEra, 36_524) - floorDiv(dayOfEra, 146_096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100));
  const mp = floorDiv(5 * dayOfYear + 2, 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - floorDiv(153 * mp + 2, 5) + 1,
  };
}

/** True where the calendar has this date. */
export const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Day of the week, 0 Monday to 6 Sunday. @example weekday(0) // 3, a Thursday */
export const weekday = (n: Day): number => (((n + 3) % 7) + 7) % 7;

const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/** ISO 8601 date of a day, years 0 to 9999. @example iso(0) // "1970-01-01" */
export function iso(n: Day): string {
  const { year, month, day } = civil(n);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day that an ISO date or date-time begins with; null where it names no existing day. */
export function parseDay(text: string): Day | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return exists(year, month, day) ? dayOf(year, month, day) : null;
}

/** All days of a month. */
export const monthRange = (year: number, month: number): DayRange => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month, daysInMonth(year, month)),
});

/** All days of a year. */
export const yearRange = (year: number): DayRange => ({ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) });

/** The nth (from 1; -1 the last) such weekday of a month. @example nthWeekday(2024, 9, 0, 1) // 2 September 2024 */
export function nthWeekday(year: number, month: number, of: number, nth: number): Day {
  const { from, to } = monthRange(year, month);
  return nth < 0 ? to - ((weekday(to) - of + 7) % 7) : from + ((of - weekday(from) + 7) % 7) + 7 * (nth - 1);
}

/** The week from Monday to Sunday that holds the day. */
export const weekRange = (n: Day): DayRange => ({ from: n - weekday(n), to: n - weekday(n) + 6 });

/** A season; winter runs into the next year. */
export function seasonRange(year: number, season: Season): DayRange {
  const first = FIRST_MONTH[season];
  const end = season === "winter" ? monthRange(year + 1, 2) : monthRange(year, first + 2);
  return { from: dayOf(year, first, 1), to: end.to };
}

/** Moves a month by whole months. @example addMonths(2024, 1, -1) // { year: 2023, month: 12 } */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const n = year * 12 + (month - 1) + by;
  return { year: floorDiv(n, 12), month: n - floorDiv(n, 12) * 12 + 1 };
}

/** The days that a stamp covers, in its own zone as printed: one, or a month or year where no more is printed. */
export function stampRange(stamp: Stamp): DayRange | null {
  const day = parseDay(stamp.iso);
  if (day !== null && stamp.grain !== "month" && stamp.grain !== "year")
    return { from: day, to: day, ...(stamp.zone !== null && stamp.iso.includes("T") ? { timed: true } : {}) };
  const m = /^(\d{4})(?:-(\d{2}))?/.exec(stamp.iso);
  if (!m) return null;
  const year = Number(m[1]);
  if (m[2] === undefined || stamp.grain === "year") return yearRange(year);
  const month = Number(m[2]);
  return month >= 1 && month <= 12 ? monthRange(year, month) : null;
}

/**
 * An interval in EDTF (ISO 8601-2): a day, month, year or season where it is exactly one, else "one of" the days
 * between (a saying is a moment, not a stretch). Null where nothing is known.
 * @example edtf({ from: "2024-03-01", to: "2024-03-31", grain: "month", words: null }) // "2024-03"
 */
export function edtf(at: TimeInterval): string | null {
  if (at.from === null && at.to === null) return null;
  if (at.from === null) return `[..${at.to}]`;
  if (at.to === null) return `[${at.from}..]`;
  if (at.from === at.to) return at.from;
  const from = parseDay(at.from);
  const to = parseDay(at.to);
  if (from !== null && to !== null) {
    const { year, month } = civil(from);
    const is = (r: DayRange) => r.from === from && r.to === to;
    if (is(monthRange(year, month))) return at.from.slice(0, 7);
    if (is(yearRange(year))) return at.from.slice(0, 4);
    for (const season of ["spring", "summer", "autumn", "winter"] as const)
      if (at.grain === "season" && is(seasonRange(year, season)))
        return `${at.from.slice(0, 4)}-${SEASON_NUMBER[season]}`;
  }
  return `[${at.from}..${at.to}]`;
}
