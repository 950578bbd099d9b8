// Days on which something may have been said, as numbers, and whether two reports may speak of one day.
import type { RecordedStatement } from "../model/statement.ts";

/** Days from 1970-01-01, both ends included; null where open or unknown. */
export interface Days {
  readonly from: number | null;
  readonly to: number | null;
  /** True where the text says so; false where it is only guessed from the day of publication. */
  readonly stated: boolean;
}

/** The number of a day in the proleptic Gregorian calendar (Hinnant, days_from_civil). @example dayOf("1970-01-02") // 1 */
export function dayOf(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split("-").map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

const CLOCK = /T(\d{2}):(\d{2})[\d:.]*(?:([+-])(\d{2}):?(\d{2}))?/; // bounded: one date

/**
 * Minutes from 1970-01-01T00:00Z to a moment, for an order of coming out: a zone counts where one is known, a day
 * without a time stands before its times. @example minuteOf("1970-01-02T01:00+02:00") // 1380
 */
export function minuteOf(iso: string): number {
  const day = dayOf(iso.slice(0, 10)) * 1440;
  const clock = CLOCK.exec(iso);
  if (clock === null) return day;
  const [, hours, minutes, sign, zoneHours, zoneMinutes] = clock;
  const zone = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * (sign === "-" ? -1 : 1);
  return day + Number(hours) * 60 + Number(minutes) - zone;
}

/** When a statement may have been said. */
export function daysOf(record: RecordedStatement): Days {
  const { saidAt } = record.statement;
  const published = record.article.published ? dayOf(record.article.published.iso.slice(0, 10)) : null;
  const value = saidAt.value;
  if (value && (value.from || value.to)) {
    const from = value.from ? dayOf(value.from) : null;
    const to = value.to ? dayOf(value.to) : null;
    if (saidAt.basis !== "default") return { from, to, stated: true };
    return { from, to, stated: false };
  }
  return { from: published, to: published, stated: false };
}

/** Days by which a guess from the day of publication may be wrong: papers print what was said the day before. */
const SLACK = 1;

/** True where two reports may speak of one day: stated days must meet, guessed ones may lie a little apart. */
export function mayBeOneDay(a: Days, b: Days): boolean {
  if (a.from === null && a.to === null) return true;
  if (b.from === null && b.to === null) return true;
  const slack = a.stated && b.stated ? 0 : SLACK;
  const from = Math.max(a.from ?? -1e9, b.from ?? -1e9);
  const to = Math.min(a.to ?? 1e9, b.to ?? 1e9);
  return from - to <= slack;
}
