// The news-date grammar: what an expression of time means, read from tokens alone. Pure data out; no day is fixed here.
import { HABIT_ADVERBS } from "../saying/words.ts";
import { exists } from "./calendar.ts";
import {
  DAY_PARTS,
  HOLIDAY_WORDS,
  HOLIDAYS,
  MONTHS,
  NUMBERS,
  PAST_ADVERBS,
  RECENT_ADVERBS,
  SEASONS,
  SHORT_MONTHS,
  UNITS,
  VAGUE_ADJECTIVES,
  WEEKDAYS,
} from "./lexicon.ts";
import { isTitle, type Parsed, type Part, type Reader, type Shift, type Unit } from "./meaning.ts";

const YEAR = /^(?:19|20)\d\d$/;
const DAY_NUMBER = /^([0-3]?\d)(?:st|nd|rd|th)?$/;
const CLOCK = /^(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[ap]m)?$/;

/** Reads one expression that begins at token `i`, without its preposition; the longest reading wins by order. */
export function parseAt(r: Reader, i: number): Parsed | null {
  const w = r.at(i);
  if (w === "") return null;
  return (
    qualified(r, i, w) ??
    weekdayDate(r, i) ??
    fullDate(r, i) ??
    monthExpression(r, i, null) ??
    seasonExpression(r, i, w) ??
    shifted(r, i, w) ??
    counted(r, i, w) ??
    anaphora(r, i, w) ??
    deictic(r, i, w) ??
    holiday(r, i, w) ??
    clock(r, i, w) ??
    vague(r, i, w)
  );
}

/** "early", "late", "mid", "earlier" before a stretch or day. */
function qualified(r: Reader, i: number, w: string): Parsed | null {
  const glued = /^mid-(\p{L}+|\d{4})$/u.exec(w);
  if (glued) {
    const word = glued[1] as string;
    if (YEAR.test(word)) return { end: i + 1, meaning: { kind: "year", year: Number(word), part: "mid" } };
    const month = MONTHS.get(word);
    if (month === undefined) return null;
    const year = yearAfter(r, i + 1);
    return {
      end: year?.end ?? i + 1,
      meaning: { kind: "month", year: year?.year ?? null, month: month + 1, shift: null, part: "mid" },
    };
  }
  const part: Part | null =
    w === "early"
      ? "early"
      : w === "late"
        ? "late"
        : w === "mid"
          ? "mid"
          : w === "earlier"
            ? "before"
            : w === "later"
              ? "late"
              : null;
  if (part === null) return null;
  let k = i + 1;
  if (w === "later" && /^(?:last|this|next|that)$/.test(r.at(k))) return shifted(r, k, r.at(k)); // later than what was told: any of its days
  if (r.at(k) === "in" && r.at(k + 1) === "the" && UNITS.has(r.at(k + 2)) && !r.at(k + 2).endsWith("s")) {
    const unit = UNITS.get(r.at(k + 2)) as Unit;
    const end = k + 3;
    if (r.at(end) === "of") return null;
    return unit === "day" || unit === "hour"
      ? { end, meaning: { kind: "relative", unit: "day", by: 0, part: null, soft: true } }
      : { end, meaning: { kind: "relative", unit, by: 0, part } };
  }
  if (r.at(k) === "on" || r.at(k) === "in") k++;
  if (YEAR.test(r.at(k)) && part !== "before")
    return { end: k + 1, meaning: { kind: "year", year: Number(r.at(k)), part } };
  const inner =
    weekdayDate(r, k) ??
    fullDate(r, k) ??
    monthExpression(r, k, part) ??
    shifted(r, k, r.at(k)) ??
    anaphora(r, k, r.at(k)) ??
    deictic(r, k, r.at(k));
  if (!inner) return null;
  const m = inner.meaning;
  return m.kind === "relative" ? { end: inner.end, meaning: { ...m, part } } : inner;
}

/** "Tuesday", "Tuesday morning", "Tuesday, March 4, 2024", "Tuesday 4 March". */
function weekdayDate(r: Reader, i: number): Parsed | null {
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
function dayTail(r: Reader, end: number): number {
  const k = r.at(end) === "at" ? end + 1 : end;
  const c = clock(r, k, r.at(k));
  return c ? c.end : end;
}

/** "March 4, 2024", "4 March 2024", "the 4th of March", "04.03.2024", "2024-03-04". */
function fullDate(r: Reader, i: number): Parsed | null {
  const w = r.at(i);
  const numeric = /^(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})$/.exec(w);
  if (numeric) return numericDate(numeric, i);
  const month = monthAt(r, i);
  if (month !== null) {
    const day = dayNumber(r.at(i + 1));
    if (day === null || r.at(i + 2) === "percent" || r.at(i + 2) === "%") return null;
    let end = i + 2;
    if (/^[-–—]$/.test(r.at(end)) && dayNumber(r.at(end + 1)) !== null && !YEAR.test(r.at(end + 1))) end += 2;
    const year = yearAfter(r, end);
    const meaning = { kind: "date", year: year?.year ?? null, month, day } as const;
    if (!exists(meaning.year ?? 2024, month, day)) return null;
    return { end: dayTail(r, year?.end ?? end), meaning };
  }
  const day = dayNumber(w);
  if (day !== null) {
    const k = r.at(i + 1) === "of" && /\D/.test(w) ? i + 2 : i + 1;
    const named = monthAt(r, k);
    if (named === null) return null;
    const year = yearAfter(r, k + 1);
    const meaning = { kind: "date", year: year?.year ?? null, month: named, day } as const;
    if (!exists(meaning.year ?? 2024, named, day)) return null;
    return { end: dayTail(r, year?.end ?? k + 1), meaning };
  }
  return null;
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
function monthAt(r: Reader, i: number): number | null {
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
function yearAfter(r: Reader, i: number): { year: number; end: number } | null {
  const k = r.at(i) === "," || r.at(i) === "of" ? i + 1 : i;
  return YEAR.test(r.at(k)) ? { year: Number(r.at(k)), end: k + 1 } : null;
}

/** "March 2022", "March of last year", "March" (its preposition is asked for by the finder). */
function monthExpression(r: Reader, i: number, part: Part | null): Parsed | null {
  const month = monthAt(r, i);
  if (month === null || dayNumber(r.at(i + 1)) !== null) return null;
  const year = yearAfter(r, i + 1);
  if (year) return { end: year.end, meaning: { kind: "month", year: year.year, month, shift: null, part } };
  if (SHORT_MONTHS.has(r.at(i))) return null;
  if (r.at(i + 1) === "of" && (r.at(i + 2) === "last" || r.at(i + 2) === "this") && r.at(i + 3) === "year") {
    const shift = r.at(i + 2) as Shift;
    return { end: i + 4, meaning: { kind: "month", year: null, month, shift, part } };
  }
  return { end: i + 1, meaning: { kind: "month", year: null, month, shift: null, part } };
}

/** "fall 2022", "the fall of 2022", "spring of last year". */
function seasonExpression(r: Reader, i: number, w: string): Parsed | null {
  const k = w === "the" ? i + 1 : i;
  const season = SEASONS.get(r.at(k));
  if (season === undefined) return null;
  const year = yearAfter(r, k + 1);
  if (year) return { end: year.end, meaning: { kind: "season", year: year.year, season, shift: null } };
  if (r.at(k + 1) === "of" && r.at(k + 2) === "last" && r.at(k + 3) === "year")
    return { end: k + 4, meaning: { kind: "season", year: null, season, shift: "last" } };
  return w === "the" ? { end: k + 1, meaning: { kind: "season", year: null, season, shift: null } } : null;
}

/** "last month", "this past Tuesday", "next week", "last night", "the weekend". */
function shifted(r: Reader, i: number, w: string): Parsed | null {
  if (w === "weekend" || (w === "the" && r.at(i + 1) === "weekend"))
    return r.at(i + (w === "the" ? 2 : 1)) === "of"
      ? null
      : { end: i + (w === "the" ? 2 : 1), meaning: { kind: "weekend", shift: null } };
  const shift: Shift | null =
    w === "last" ? "last" : w === "this" ? "this" : w === "next" || w === "coming" ? "next" : null;
  if (shift === null) return null;
  if (isTitle(r, i)) return null;
  let k = i + 1;
  let past = shift;
  if (shift === "this" && (r.at(k) === "past" || r.at(k) === "last")) {
    past = "last";
    k++;
  }
  if (shift === "this" && (r.at(k) === "coming" || r.at(k) === "next")) {
    past = "next";
    k++;
  }
  const n = r.at(k);
  const by = past === "last" ? -1 : past === "next" ? 1 : 0;
  const weekday = WEEKDAYS.get(n);
  if (weekday !== undefined) {
    const end = DAY_PARTS.has(r.at(k + 1)) ? k + 2 : k + 1;
    const date = r.at(end) === "," ? fullDate(r, end + 1) : null;
    if (date) return date;
    return { end: dayTail(r, end), meaning: { kind: "weekday", weekday, shift: past } };
  }
  if (n === "weekend") return { end: k + 1, meaning: { kind: "weekend", shift: past } };
  const month = monthAt(r, k);
  if (month !== null)
    return { end: k + 1, meaning: { kind: "month", year: null, month, shift: past, part: null } };
  const season = SEASONS.get(n);
  if (season !== undefined)
    return { end: k + 1, meaning: { kind: "season", year: null, season, shift: past } };
  if (DAY_PARTS.has(n))
    return {
      end: k + 1,
      meaning: { kind: "relative", unit: "day", by: n === "night" && past === "last" ? -1 : by, part: null },
    };
  const unit = UNITS.get(n);
  if (unit === undefined || n.endsWith("s") || unit === "hour" || (unit === "day" && past !== "this"))
    return null;
  if (unit === "day") return null;
  return { end: k + 1, meaning: { kind: "relative", unit, by, part: null } };
}

/** "two weeks ago", "a day earlier", "several months later". */
function counted(r: Reader, i: number, w: string): Parsed | null {
  const n = numberAt(r, i, w);
  if (n === null) return null;
  const unit = UNITS.get(r.at(n.end));
  if (unit === undefined) return null;
  const end = n.end + 1;
  const next = r.at(end);
  if (next === "ago" || (next === "back" && r.at(end + 1) !== "in"))
    return { end: end + 1, meaning: { kind: "ago", unit, count: n.count } };
  if (next === "earlier" || next === "before" || next === "previously") {
    const bounded = next === "before" && !/^(?:[.,;:]|)$/.test(r.at(end + 1));
    if (bounded) return null;
    return { end: end + 1, meaning: { kind: "anaphoric", unit, by: n.count === null ? null : -n.count } };
  }
  if (next === "later") return { end: end + 1, meaning: { kind: "anaphoric", unit, by: n.count } };
  return null;
}

function numberAt(r: Reader, i: number, w: string): { end: number; count: number | null } | null {
  if (UNITS.has(w) && w.endsWith("s")) return { end: i, count: null }; // "days later"
  if (/^\d{1,3}$/.test(w)) return { end: i + 1, count: Number(w) };
  const value = NUMBERS.get(w);
  if (value === undefined) return null;
  let k = i + 1;
  let count: number | null = value < 0 ? null : value;
  if (/^(?:full|whole)$/.test(r.at(k))) k++; // "a full day later"
  if ((w === "a" || w === "an" || w === "some") && (NUMBERS.get(r.at(k)) ?? 0) < 0) {
    count = r.at(k) === "couple" ? 2 : null;
    k++;
    if (r.at(k) === "of") k++;
  }
  return { end: k, count };
}

/** "the same day", "that evening", "the previous week", "the day before", "the following month". */
function anaphora(r: Reader, i: number, w: string): Parsed | null {
  if (w !== "the" && w !== "that" && w !== "same" && w !== "previous") return null;
  let k = w === "same" || w === "previous" ? i : i + 1;
  let by: number | null = null;
  const a = r.at(k);
  if (a === "same") by = 0;
  else if (a === "previous" || a === "prior" || a === "preceding") by = -1;
  else if (a === "next" || a === "following") by = 1;
  if (by !== null) k++;
  else if (w === "that") by = 0;
  else if (w === "the" && r.at(k) === "day" && (r.at(k + 1) === "before" || r.at(k + 1) === "after")) {
    const ends = /^(?:[.,;:”"]|)$/.test(r.at(k + 2));
    return ends
      ? { end: k + 2, meaning: { kind: "anaphoric", unit: "day", by: r.at(k + 1) === "before" ? -1 : 1 } }
      : null;
  } else return null;
  const word = r.at(k);
  if (a === "same" && /^(?:that|when|as)$/.test(r.at(k + 1))) by = null; // "the same day that the wall fell" is told by what follows
  if (DAY_PARTS.has(word)) return { end: k + 1, meaning: { kind: "anaphoric", unit: "day", by } };
  const unit = UNITS.get(word);
  if (unit === undefined || word.endsWith("s") || unit === "hour") return null;
  return { end: k + 1, meaning: { kind: "anaphoric", unit, by } };
}

/** "today", "yesterday morning", "tonight", "tomorrow". */
function deictic(r: Reader, i: number, w: string): Parsed | null {
  const by = w === "today" || w === "tonight" ? 0 : w === "yesterday" ? -1 : w === "tomorrow" ? 1 : null;
  if (by === null) return null;
  // "the Ardun Today", "its Today programme": a name
  if (
    /^[TY]/.test(r.form(i)) &&
    (/^\p{Lu}/u.test(r.form(i - 1)) || /^(?:'s|the|programme|program)$/.test(r.at(i - 1)))
  )
    return null;
  const end = DAY_PARTS.has(r.at(i + 1)) ? i + 2 : i + 1;
  return { end: dayTail(r, end), meaning: { kind: "relative", unit: "day", by, part: null } };
}

/** "Labor Day", "Christmas Eve": a name of one day, where a capital shows that it is one. */
function holiday(r: Reader, i: number, w: string): Parsed | null {
  if (!HOLIDAY_WORDS.has(w) || r.form(i) === w) return null;
  for (let length = 4; length > 0; length--) {
    const name = Array.from({ length }, (_, n) => r.at(i + n)).join(" ");
    const on = HOLIDAYS.get(name);
    if (!on) continue;
    const end = DAY_PARTS.has(r.at(i + length)) ? i + length + 1 : i + length;
    if (on.day !== undefined)
      return { end, meaning: { kind: "date", year: null, month: on.month, day: on.day } };
    return { end, meaning: { kind: "holiday", month: on.month, weekday: on.weekday, nth: on.nth } };
  }
  return null;
}

/** "3 p.m.", "09:39 GMT", "10 o'clock". */
function clock(r: Reader, i: number, w: string): Parsed | null {
  let end = i;
  if (/^(?:1[0-2]|0?[1-9])(?:am|pm)$/.test(w) || CLOCK.test(w)) end = i + 1;
  if (/^\d{1,2}$/.test(w) && /^(?:a\.m\.|p\.m\.|am|pm|o'clock)$/.test(r.at(i + 1))) end = i + 2;
  else if (end > i && /^(?:a\.m\.|p\.m\.|am|pm)$/.test(r.at(end))) end++;
  if (end === i) return null;
  if (/^(?:GMT|UTC|EST|EDT|ET|CET|CEST|MSK|BST|PST|PDT|PT|CST|CDT|EET|EEST)$/.test(r.form(end))) end++;
  return { end, meaning: { kind: "clock" } };
}

const FOR_YEARS = /^(?:years|decades|months|weeks|days|generations|ages)$/;

/** Adverbs of unspecific, recent or repeated past. */
function vague(r: Reader, i: number, w: string): Parsed | null {
  const is = (when: "past" | "recent" | "habit", length: number): Parsed => ({
    end: i + length,
    meaning: { kind: "vague", when },
  });
  const next = r.at(i + 1);
  if (w === "then" && /^(?:[.,;”"]|)$/.test(next) && r.at(i - 1) !== "," && r.at(i - 1) !== "")
    return is("past", 1);
  if (w === "once" && (next === "again" || next === "more")) return null;
  if (w === "before" || w === "already") return null;
  if (w === "earlier" && next === "in" && r.at(i + 2) === "the") return null; // "earlier in the hearing": the same occasion
  if (w === "long" && (next === "-" || /^(?:term|time|way|after|before|as|list|line)$/.test(next)))
    return null;
  if (HABIT_ADVERBS.has(w)) return is("habit", 1);
  if (RECENT_ADVERBS.has(w)) return is("recent", 1);
  if (PAST_ADVERBS.has(w)) return is("past", 1);
  if (w === "many" && next === "times") return is("habit", 2);
  if (w === "time" && next === "and" && r.at(i + 2) === "again") return is("habit", 3);
  if (w === "the" && next === "other" && r.at(i + 2) === "day") return is("recent", 3);
  if (w === "recent" && FOR_YEARS.test(next)) return is("recent", 2);
  if (w === "the" && /^(?:last|past)$/.test(next)) {
    const k = NUMBERS.has(r.at(i + 2)) || /^\d+$/.test(r.at(i + 2)) ? i + 3 : i + 2;
    if (UNITS.has(r.at(k))) return is("recent", k + 1 - i);
  }
  if (w === "the" && next === "past" && !UNITS.has(r.at(i + 2))) return is("past", 2);
  if (w === "the" && FOR_YEARS.test(next) && r.at(i - 1) === "over") return is("habit", 2);
  if (FOR_YEARS.test(w) && r.at(i - 1) === "for") return is("habit", 1);
  if (w === "the" && next === "time" && r.at(i - 1) === "at") return is("past", 2);
  if (/^(?:several|many|multiple|numerous|various)$/.test(w) && /^(?:occasions|times)$/.test(next))
    return is("habit", 2);
  if (VAGUE_ADJECTIVES.has(w)) return is(VAGUE_ADJECTIVES.get(w) as "past" | "recent", 1);
  return null;
}
