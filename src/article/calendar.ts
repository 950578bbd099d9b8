// Calendar: real days, weekdays, month names, zones. No clock and no locale.

/** Month by its English name or abbreviation, lower case, without a full stop; 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, i) => names.map((n) => [n, i + 1] as const)),
);

/** Weekday by its English name or abbreviation, lower case; 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ["sunday", "sun"],
    ["monday", "mon"],
    ["tuesday", "tues", "tue"],
    ["wednesday", "wed"],
    ["thursday", "thurs", "thur", "thu"],
    ["friday", "fri"],
    ["saturday", "sat"],
  ].flatMap((names, i) => names.map((n) => [n, i] as const)),
);

/** Days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a day that exists and that a page can be from (years 1800 to 2199). */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1800 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Weekday of a day, 0 is Sunday (Sakamoto). @example weekdayOf(2024, 3, 5) // 2 */
export function weekdayOf(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  return (
    (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (shift[month - 1] as number) + day) %
    7
  );
}

const two = (n: number): string => String(n).padStart(2, "0");

/** `YYYY-MM-DD`. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;

/** `+HH:MM` for minutes east of Greenwich, `Z` for none. @example isoOffset(180) // "+03:00" */
export const isoOffset = (minutes: number): string =>
  minutes === 0
    ? "Z"
    : `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;

/** Minutes east of Greenwich of zone names that mean one thing; null for those that a reader must not guess (ET, CST, IST). */
export const ZONES: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ["GMT", 0],
  ["UTC", 0],
  ["Z", 0],
  ["WET", 0],
  ["BST", 60],
  ["WEST", 60],
  ["CET", 60],
  ["CEST", 120],
  ["EET", 120],
  ["EEST", 180],
  ["MSK", 180],
  ["TRT", 180],
  ["SAST", 120],
  ["EAT", 180],
  ["PKT", 300],
  ["WIB", 420],
  ["HKT", 480],
  ["SGT", 480],
  ["JST", 540],
  ["KST", 540],
  ["ACST", 570],
  ["AEST", 600],
  ["AEDT", 660],
  ["NZST", 720],
  ["NZDT", 780],
  ["EST", -300],
  ["EDT", -240],
  ["CDT", -300],
  ["MST", -420],
  ["MDT", -360],
  ["PST", -480],
  ["PDT", -420],
  ["ET", null],
  ["CT", null],
  ["MT", null],
  ["PT", null],
  ["CST", null],
  ["IST", null],
  ["AST", null],
  ["GST", null],
  ["HRS", null],
]);

/** Zones of places where the month is written first. */
export const MONTH_FIRST_ZONES: ReadonlySet<string> = new Set([
  "EST",
  "EDT",
  "ET",
  "CDT",
  "CT",
  "MST",
  "MDT",
  "MT",
  "PST",
  "PDT",
  "PT",
]);

/** Zones of places where the day is written first. GMT and UTC say nothing: papers everywhere print them. */
export const DAY_FIRST_ZONES: ReadonlySet<string> = new Set([
  "BST",
  "WEST",
  "WET",
  "CET",
  "CEST",
  "EET",
  "EEST",
  "MSK",
  "TRT",
  "IST",
  "PKT",
  "AEST",
  "AEDT",
  "ACST",
  "NZST",
  "NZDT",
  "EAT",
  "WIB",
  "SGT",
]);
