// The news-date grammar: what an expression of time means, read from tokens alone. Pure data out; no day is fixed here.
import { HABIT_ADVERBS } from "../saying/words.ts";
import { clock, fullDate, monthExpression, seasonExpression, weekdayDate, YEAR, yearAfter } from "./dates.ts";
import {
  DAY_PARTS,
  HOLIDAY_WORDS,
  HOLIDAYS,
  MONTHS,
  NUMBERS,
  PAST_ADVERBS,
  RECENT_ADVERBS,
  UNITS,
  VAGUE_ADJECTIVES,
} from "./lexicon.ts";
import type { Parsed, Part, Reader, Unit } from "./meaning.ts";
import { anaphora, counted, deictic, shifted } from "./relative.ts";

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
