// Expressions that count from another day: "last month", "two weeks ago", "the day before", "tomorrow".
import { dayTail, fullDate, monthAt } from "./dates.ts";
import { DAY_PARTS, NUMBERS, SEASONS, UNITS, WEEKDAYS } from "./lexicon.ts";
import { isTitle, type Parsed, type Reader, type Shift } from "./meaning.ts";

/** "last month", "this past Tuesday", "next week", "last night", "the weekend". */
export function shifted(r: Reader, i: number, w: string): Parsed | null {
  if (w === "weekend" || (w === "the" && r.at(i + 1) === "weekend"))
    return r.at(i + (w === "the" ? 2 : 1)) === "of"
      ? null
      : { end: i + (w === "the" ? 2 : 1), meaning: { kind: "weekend", shift: null } };
  const ran = runningWeek(r, i, w);
  if (ran) return ran;
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

/** "this past week", "the past week", "the last week", but no "last week of the campaign". */
function runningWeek(r: Reader, i: number, w: string): Parsed | null {
  const back = r.at(i + 1);
  if (!(back === "past" && (w === "this" || w === "the")) && !(back === "last" && w === "the")) return null;
  if (r.at(i + 2) !== "week" || r.at(i + 3) === "of") return null;
  return { end: i + 3, meaning: { kind: "relative", unit: "week", by: 0, part: null, running: true } };
}

/** "two weeks ago", "a day earlier", "several months later". */
export function counted(r: Reader, i: number, w: string): Parsed | null {
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
export function anaphora(r: Reader, i: number, w: string): Parsed | null {
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
export function deictic(r: Reader, i: number, w: string): Parsed | null {
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
