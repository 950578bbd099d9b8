// Stamps: reads the dates and times that a line prints, in the many forms that pages use. Says both readings where two are possible.
import type { Stamp } from "../model/time.ts";
import { isDay, isoDay, MONTHS, WEEKDAYS } from "./calendar.ts";
import { type Clock, FOUR, num, ONE_TWO, stampOf, type Token, timeAt, tokensOf, zoneAt } from "./clock.ts";

/** A moment that a line prints. */
export interface Moment {
  /** Units of the line, half-open. */
  readonly start: number;
  readonly end: number;
  /** What the line says it is; null where it does not. */
  readonly label: "published" | "updated" | null;
  /** Possible readings: one as a rule; two (day first, month first) for "05/03/2023"; none for "3 hours ago" or 30 February. */
  readonly readings: readonly Stamp[];
  /** Sign between the numbers of a numeric date; null for others. */
  readonly sign: string | null;
  /** 0 is Sunday; null where no weekday is printed. */
  readonly weekday: number | null;
  /** True where the printed numbers are no day of the calendar. */
  readonly impossible: boolean;
}

/** What a line holds. */
export interface Scan {
  readonly moments: readonly Moment[];
  /** The label where the line is nothing but one ("Last updated:"). */
  readonly label: "published" | "updated" | null;
  /** The rest of the line: words that are neither moments nor labels nor separators. */
  readonly rest: string;
}

const PUBLISHED = new Set(
  "published posted created issued filed released uploaded publication added pub".split(" "),
);
const UPDATED = new Set(
  "updated modified edited corrected revised amended update changed modification".split(" "),
);
const FILLER = new Set(
  "on at in the last first latest time date of from is was local originally article story".split(" "),
);
const UNITS = /^(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|yrs?)$/;
const AMOUNT = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})$/;
const SEPARATOR = /^[^\p{L}\p{N}]$/u;
interface Day {
  readonly next: number;
  readonly dates: readonly string[];
  readonly grain: "day" | "month" | null;
  readonly sign: string | null;
  readonly impossible: boolean;
}

const day = (next: number, y: number, m: number, d: number, sign: string | null = null): Day =>
  isDay(y, m, d)
    ? { next, dates: [isoDay(y, m, d)], grain: "day", sign, impossible: false }
    : { next, dates: [], grain: null, sign, impossible: true };

const century = (y: number): number => (y < 100 ? (y < 70 ? 2000 + y : 1900 + y) : y);

function numericDay(tokens: readonly Token[], i: number): Day | null {
  const sign = tokens[i + 1]?.t;
  if (!sign || !"./-".includes(sign) || tokens[i + 3]?.t !== sign) return null;
  const year = num(tokens[i], FOUR);
  const b = num(tokens[i + 2], ONE_TWO);
  if (b === null) return null;
  if (year !== null) {
    const d = num(tokens[i + 4], ONE_TWO);
    return d === null ? null : day(i + 5, year, b, d);
  }
  const a = num(tokens[i], ONE_TWO);
  const last = num(tokens[i + 4], /^(?:\d{4}|\d{2})$/);
  if (a === null || last === null || (tokens[i + 5]?.t === sign && /^\d/.test(tokens[i + 6]?.t ?? "")))
    return null;
  const y = century(last);
  const dates = [...new Set([isDay(y, b, a) ? isoDay(y, b, a) : "", isDay(y, a, b) ? isoDay(y, a, b) : ""])];
  const real = dates.filter((d) => d !== "");
  return { next: i + 5, dates: real, grain: real.length ? "day" : null, sign, impossible: real.length === 0 };
}

function writtenDay(tokens: readonly Token[], i: number): Day | null {
  const skip = (at: number, what: RegExp) => (what.test(tokens[at]?.low ?? "") ? at + 1 : at);
  const month = MONTHS.get(tokens[i]?.low ?? "");
  const year = (at: number): { y: number; next: number } | null => {
    const four = num(tokens[at], FOUR);
    if (four !== null && tokens[at + 1]?.t !== ":") return { y: four, next: at + 1 };
    const apostrophe = tokens[at]?.t === "'" ? num(tokens[at + 1], /^\d{2}$/) : null;
    return apostrophe === null ? null : { y: century(apostrophe), next: at + 2 };
  };
  if (month !== undefined) {
    const d = num(tokens[i + 1], ONE_TWO);
    if (d === null || tokens[i + 2]?.t === ":") {
      const only = year(skip(i + 1, /^[,.]$/));
      if (!only || only.y < 1800 || only.y > 2199) return null;
      const iso = isoDay(only.y, month, 1).slice(0, 7);
      return { next: only.next, dates: [iso], grain: "month", sign: null, impossible: false };
    }
    const after = skip(skip(i + 2, /^(?:st|nd|rd|th)$/), /^[,.]$/);
    const y = year(after);
    if (y) return day(y.next, y.y, month, d);
    return { next: skip(i + 2, /^(?:st|nd|rd|th)$/), dates: [], grain: null, sign: null, impossible: false };
  }
  const d = num(tokens[i], ONE_TWO);
  if (d === null) return null;
  const sep = skip(skip(i + 1, /^(?:st|nd|rd|th)$/), /^(?:of|-|\.)$/);
  const m = MONTHS.get(tokens[sep]?.low ?? "");
  if (m === undefined) return null;
  const after = skip(sep + 1, /^[,.-]$/);
  const y = year(after);
  if (y) return day(y.next, y.y, m, d);
  const short = tokens[after - 1]?.t === "-" ? num(tokens[after], /^\d{2}$/) : null;
  if (short !== null) return day(after + 1, century(short), m, d);
  return { next: sep + 1, dates: [], grain: null, sign: null, impossible: false };
}

/** Everything between a date and its time that carries no meaning. */
function skipBetween(tokens: readonly Token[], from: number): { next: number; weekday: number | null } {
  let next = from;
  let weekday: number | null = null;
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[next];
    if (!token) break;
    const w = WEEKDAYS.get(token.low);
    if (w !== undefined) weekday = w;
    else if (!/^(?:[,|•·@/–—-]|at|on|t|,)$/.test(token.low)) break;
    next++;
  }
  return { next, weekday };
}

function momentAt(
  tokens: readonly Token[],
  i: number,
): { moment: Omit<Moment, "label">; next: number } | null {
  const start = tokens[i]!.s;
  let at = i;
  let weekday: number | null = WEEKDAYS.get(tokens[i]!.low) ?? null;
  if (weekday !== null) {
    at++;
    if (tokens[at]?.t === ",") at++;
  }
  const make = (d: Day | null, clock: Clock | null, next: number) => ({
    next,
    moment: {
      start,
      end: tokens[next - 1]!.e,
      readings: d?.grain ? d.dates.map((iso) => stampOf(iso, d.grain as "day" | "month", clock)) : [],
      sign: d?.sign ?? null,
      weekday,
      impossible: d?.impossible ?? false,
    },
  });
  const date = numericDay(tokens, at) ?? writtenDay(tokens, at);
  if (date) {
    const gap = skipBetween(tokens, date.next);
    const clock = timeAt(tokens, gap.next, true);
    if (gap.weekday !== null && weekday === null) weekday = gap.weekday;
    if (clock) return make(date, clock, clock.next);
    return make(date, null, gap.weekday === null ? date.next : gap.next);
  }
  const clock = timeAt(tokens, at, false);
  if (clock) {
    const gap = skipBetween(tokens, clock.next);
    const later = numericDay(tokens, gap.next) ?? writtenDay(tokens, gap.next);
    if (gap.weekday !== null) weekday = gap.weekday;
    if (later) {
      const zone = clock.zone === null ? zoneAt(tokens, later.next) : null;
      return make(later, zone ? { ...clock, ...zone } : clock, zone?.next ?? later.next);
    }
    return make(null, clock, gap.weekday === null ? clock.next : gap.next);
  }
  if (AMOUNT.test(tokens[i]!.low) && UNITS.test(tokens[i + 1]?.low ?? "") && tokens[i + 2]?.low === "ago")
    return make(null, null, i + 3);
  if (/^(?:today|yesterday)$/.test(tokens[i]!.low)) return make(null, null, i + 1);
  if (tokens[i]!.low === "just" && tokens[i + 1]?.low === "now") return make(null, null, i + 2);
  return weekday !== null && at >= tokens.length ? make(null, null, at) : null;
}

/** Digits, or one of the words that a moment without digits has. */
const MAY_HOLD =
  /\d|\b(?:ago|today|yesterday|just now|publi\w+|posted|updat\w+|modifi\w+|edited|(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/i;

/** Reads a line for moments. Lines over 240 units hold none. @example scanStamps("15:07 28.02.2023 •").moments[0].readings */
export function scanStamps(line: string): Scan {
  if (line.length > 240 || !MAY_HOLD.test(line)) return { moments: [], label: null, rest: line };
  const tokens = tokensOf(line);
  const moments: Moment[] = [];
  const rest: string[] = [];
  let label: "published" | "updated" | null = null;
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    const found = momentAt(tokens, i);
    if (found) {
      moments.push({ ...found.moment, label });
      label = null;
      i = found.next;
      continue;
    }
    if (PUBLISHED.has(token.low)) label = "published";
    else if (UPDATED.has(token.low)) label = "updated";
    else if (!FILLER.has(token.low) && !SEPARATOR.test(token.t)) rest.push(token.t);
    i++;
  }
  return { moments, label: moments.length === 0 ? label : null, rest: rest.join(" ") };
}

/** Words that stand beside a time of publication and mean nothing for it. */
const BESIDE =
  /^(?:\d+ )?(?:min(?:ute)?s? read|views?|comments?|shares?|read|reading|news|today|edition|print|mins?|updated|hrs?|hours)?$/i;

/** True where a line is nothing but moments, labels and what stands beside them. */
export function isStampLine(line: string): boolean {
  if (line.length > 200 || !MAY_HOLD.test(line) || (line.match(/\p{L}{4,}/gu)?.length ?? 0) > 14)
    return false;
  const scan = scanStamps(line);
  if (scan.moments.length === 0)
    return scan.label !== null && scan.rest === "" && /^[\p{L} ]+:?$/u.test(line);
  if (scan.rest === "" || BESIDE.test(scan.rest)) return true;
  // "ARDUN, 4 April 2024": one place name and a whole day.
  return (
    line.length <= 60 &&
    /^\p{Lu}\p{L}+$/u.test(scan.rest) &&
    scan.moments.some((m) => m.readings.length > 0 && m.readings[0]!.grain !== "month")
  );
}

/**
 * Reads a date or date-time as data gives it: ISO 8601, or a printed form that can be read in one way only.
 * @example parseStamp("2024-03-04T09:15:00+01:00") // { iso: "2024-03-04T09:15+01:00", grain: "minute", zone: "+01:00" }
 */
export function parseStamp(value: string): Stamp | null {
  const text = value.trim();
  const coarse = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (coarse) {
    const year = Number(coarse[1]);
    const month = coarse[2] === undefined ? null : Number(coarse[2]);
    if (year < 1800 || year > 2199 || (month !== null && (month < 1 || month > 12))) return null;
    return { iso: text, grain: month === null ? "year" : "month", zone: null };
  }
  const scan = scanStamps(text);
  const only = scan.moments.length === 1 ? scan.moments[0] : undefined;
  if (!only || scan.rest !== "" || only.readings.length !== 1) return null;
  return only.readings[0] as Stamp;
}
