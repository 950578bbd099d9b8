// Fixes the days of an expression against the day of publication (or the day the text was last at).
import type { Grain, TimeInterval } from "../model/time.ts";
import {
  addMonths,
  civil,
  type Day,
  type DayRange,
  dayOf,
  exists,
  iso,
  monthRange,
  nthWeekday,
  seasonRange,
  weekday,
  weekRange,
  yearRange,
} from "./calendar.ts";
import type { Meaning, Part, Unit } from "./meaning.ts";

/** What expressions are counted from. */
export interface Anchor {
  /** The days of publication: one as a rule; null where the article is undated. */
  readonly published: DayRange | null;
  /** The days of the saying told last, for "the same day"; null where none. */
  readonly context: DayRange | null;
}

/** Days before publication up to which "earlier in the day" is the day told last. */
const FRESH = 3;

/** Days with the grain they are known to. */
export interface Resolved extends DayRange {
  readonly grain: Grain;
}

const one = (day: Day): Resolved => ({ from: day, to: day, grain: "day" });
const as = (r: DayRange, grain: Grain): Resolved => ({ from: r.from, to: r.to, grain });

/**
 * The days an expression of the past names; null where they cannot be known. Dates without a year are the last ones
 * up to publication. @example resolve({ kind: "weekday", weekday: 0, shift: null }, anchor) // the last Monday
 */
export function resolve(m: Meaning, anchor: Anchor): Resolved | null {
  switch (m.kind) {
    case "date":
      if (m.year !== null) return upToDate(m, dayOf(m.year, (m.until ?? m).month, (m.until ?? m).day));
      break;
    case "month":
      if (m.year !== null) return thirds(monthRange(m.year, m.month), "month", m.part, null);
      break;
    case "season":
      if (m.year !== null) return as(seasonRange(m.year, m.season), "season");
      break;
    case "year":
      return thirds(yearRange(m.year), "year", m.part, null);
    case "decade":
      return { from: dayOf(m.year, 1, 1), to: dayOf(m.year + 9, 12, 31), grain: "vague" };
    case "anaphoric": {
      const at = anchor.context && m.by !== null ? shiftRange(anchor.context, m.unit, m.by) : null;
      // "eight months later" than what? Nothing was said after it was printed
      return at && anchor.published && at.from > anchor.published.to ? null : at;
    }
    case "clock":
    case "vague":
      return null;
  }
  const { published } = anchor;
  if (!published) return null;
  const last = published.to;
  const exact = published.from === published.to;
  const { year } = civil(last);
  if (m.kind === "date") {
    const end = lastDate((m.until ?? m).month, (m.until ?? m).day, last);
    return end && upToDate(m, end.from);
  }
  if (m.kind === "holiday") {
    const now = nthWeekday(year, m.month, m.weekday, m.nth);
    return one(now <= last + 1 ? now : nthWeekday(year - 1, m.month, m.weekday, m.nth));
  }
  if (m.kind === "month") {
    const own = civil(last).month;
    const back = m.shift === "last" ? (m.month < own ? 0 : 1) : m.month <= own ? 0 : 1;
    const of = m.shift === "next" ? (m.month > own ? year : year + 1) : year - back;
    return upTo(thirds(monthRange(of, m.month), "month", m.part, last), last);
  }
  if (m.kind === "season") {
    let of = year;
    while (seasonRange(of, m.season).from > last) of--;
    if (m.shift === "last" && seasonRange(of, m.season).to >= last) of--;
    return upTo(as(seasonRange(of, m.season), "season"), last);
  }
  if (m.kind === "relative" && m.unit !== "day" && m.unit !== "week")
    return relative(m.unit, m.by, m.part, last);
  if (!exact) return null; // the day of the week or of the month is not known
  if (m.kind === "weekday") {
    const back = (weekday(last) - m.weekday + 7) % 7;
    if (m.shift === "next") return one(last + (7 - back || 7));
    // a day printed without an hour may be behind (brought up to date, another zone): so in six articles of eight
    if (m.shift === null && back === 6 && !published.timed) return one(last + 1);
    return one(m.shift === "last" && back === 0 ? last - 7 : last - back);
  }
  if (m.kind === "weekend") {
    const sunday = last - ((weekday(last) + 1) % 7);
    const running = weekday(last) === 5; // on a Saturday the weekend has begun
    if (m.shift !== "last" && (running || weekday(last) === 6))
      return { from: last - (running ? 0 : 1), to: last, grain: "day" };
    const end = weekday(last) === 6 ? sunday - 7 : sunday;
    return { from: end - 1, to: end, grain: "day" };
  }
  if (m.kind === "relative") {
    const told = anchor.context;
    const fresh = told !== null && told.from === told.to && told.to <= last && last - told.to <= FRESH;
    if (m.running) return { from: last - 6, to: last, grain: "week" };
    return m.soft && fresh ? one(told.from) : relative(m.unit, m.by, m.part, last);
  }
  if (m.kind === "ago") return ago(m.unit, m.count, last);
  return null;
}

/** The last such date up to the day after publication (a page may be behind its own time zone). */
function lastDate(month: number, day: number, last: Day): Resolved | null {
  const { year } = civil(last);
  for (let y = year + 1; y > year - 9; y--)
    if (exists(y, month, day) && dayOf(y, month, day) <= last + 1) return one(dayOf(y, month, day));
  return null;
}

/** Days of a date that ends on `end`: "Dec. 28 – Jan. 3" begins in the year before. Null for February 29 in most years. */
function upToDate(m: Meaning & { readonly kind: "date" }, end: Day): Resolved | null {
  if (m.until === undefined) return one(end);
  const year = civil(end).year - (m.month > m.until.month ? 1 : 0);
  if (!exists(year, m.month, m.day)) return null;
  const from = dayOf(year, m.month, m.day);
  return from > end ? null : { from, to: end, grain: end - from > 14 ? "month" : "week" };
}

/** A week from Monday; on a Sunday the last one ends the day before. Its beginning is Monday to Wednesday, its end Thursday to Saturday. */
function week(by: number, part: Part | null, last: Day): Resolved {
  const over = by === -1 && weekday(last) === 6;
  const { from, to } = weekRange(last + 7 * (over ? 0 : by));
  if (part === "early") return { from, to: from + 2, grain: "week" };
  if (part === "mid") return { from: from + 1, to: from + 3, grain: "week" };
  if (part === "late") return { from: from + 3, to: from + 5, grain: "week" };
  return over ? { from: from - 1, to: to - 1, grain: "week" } : { from, to, grain: "week" };
}

function relative(unit: Unit, by: number, part: Part | null, last: Day): Resolved | null {
  const { year, month } = civil(last);
  if (unit === "hour") return one(last);
  if (unit === "day") return one(last + by);
  if (unit === "week") return upTo(week(by, part, last), last);
  if (unit === "month") {
    const of = addMonths(year, month, by);
    return upTo(thirds(monthRange(of.year, of.month), "month", part, last), last);
  }
  if (unit === "year") return upTo(thirds(yearRange(year + by), "year", part, last), last);
  const decade = Math.floor(year / 10) * 10 + by * 10;
  return { from: dayOf(decade, 1, 1), to: dayOf(decade + 9, 12, 31), grain: "vague" };
}

function ago(unit: Unit, count: number | null, last: Day): Resolved | null {
  if (unit === "hour") return one(last);
  if (count === null || count > 200) return null;
  if (unit === "day") return one(last - count);
  if (unit === "week") return as(weekRange(last - 7 * count), "week");
  const { year, month } = civil(last);
  if (unit === "month") {
    const of = addMonths(year, month, -count);
    return as(monthRange(of.year, of.month), "month");
  }
  return as(yearRange(year - count * (unit === "decade" ? 10 : 1)), "year");
}

/** "the same week", "a day earlier", from the day the text was last at. */
function shiftRange(context: DayRange, unit: Unit, by: number): Resolved | null {
  if (unit === "hour") return context.from === context.to ? one(context.from) : null;
  if (unit === "day") {
    const grain: Grain = "day";
    return context.to - context.from <= 1 ? { from: context.from + by, to: context.to + by, grain } : null;
  }
  if (unit === "week") return as(weekRange(context.from + 7 * by), "week");
  const { year, month } = civil(context.from);
  if (unit === "month") {
    const of = addMonths(year, month, by);
    return as(monthRange(of.year, of.month), "month");
  }
  return unit === "year" ? as(yearRange(year + by), "year") : null;
}

/** "early", "mid", "late": the first, middle and last third; "earlier this month": up to the day of publication. */
function thirds(r: DayRange, grain: Grain, part: Part | null, last: Day | null): Resolved {
  if (part === "before" && last !== null) return { from: r.from, to: Math.min(r.to, last), grain };
  if (part === null || part === "before") return as(r, grain);
  const third = Math.round((r.to - r.from + 1) / 3);
  const finer: Grain = grain === "year" ? "season" : "week";
  if (part === "early") return { from: r.from, to: r.from + third - 1, grain: finer };
  if (part === "late") return { from: r.to - third + 1, to: r.to, grain: finer };
  return { from: r.from + third, to: r.to - third, grain: finer };
}

/** A stretch that is still running ends, for what was said, on the day of publication. */
function upTo(r: Resolved, last: Day): Resolved {
  return r.from <= last && r.to > last ? { ...r, to: last } : r;
}

/** As the record keeps it. */
export const interval = (r: Resolved | null, words: string | null, grain: Grain = "vague"): TimeInterval =>
  r === null
    ? { from: null, to: null, grain, words }
    : { from: iso(r.from), to: iso(r.to), grain: r.grain, words };

/** The grain that an expression would have if its days could be fixed. */
export function grainOf(m: Meaning): Grain {
  switch (m.kind) {
    case "date":
      return m.until === undefined ? "day" : "week";
    case "holiday":
    case "weekday":
    case "weekend":
      return "day";
    case "month":
      return "month";
    case "season":
      return "season";
    case "year":
      return m.part ? "season" : "year";
    case "relative":
    case "ago":
    case "anaphoric":
      return m.unit === "hour" ? "day" : m.unit === "decade" ? "vague" : m.unit;
    default:
      return "vague";
  }
}
