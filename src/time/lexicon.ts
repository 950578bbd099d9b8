// Words of the news-date grammar. One fact per entry, lower case.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const table = (rows: readonly string[]): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  rows.forEach((row, i) => {
    for (const w of row.split(" ")) out.set(w, i);
  });
  return out;
};

/** Weekday names and abbreviations to 0 (Monday) … 6 (Sunday). */
export const WEEKDAYS = table([
  "monday mon.",
  "tuesday tue. tues.",
  "wednesday wed.",
  "thursday thu. thur. thurs.",
  "friday fri.",
  "saturday sat.",
  "sunday sun.",
]);

/** Month names and abbreviations to 0 (January) … 11. */
export const MONTHS = table([
  "january jan. jan",
  "february feb. feb",
  "march mar. mar",
  "april apr. apr",
  "may",
  "june jun. jun",
  "july jul. jul",
  "august aug. aug",
  "september sept. sep. sept sep",
  "october oct. oct",
  "november nov. nov",
  "december dec. dec",
]);

/** Short month forms that are names of months only beside a number. */
export const SHORT_MONTHS = list("jan feb mar apr jun jul aug sept sep oct nov dec mar. jun. jul.");

/** Seasons, with American fall. */
export const SEASONS: ReadonlyMap<string, "spring" | "summer" | "autumn" | "winter"> = new Map([
  ["spring", "spring"],
  ["summer", "summer"],
  ["autumn", "autumn"],
  ["fall", "autumn"],
  ["winter", "winter"],
]);

/** Parts of a day; they do not change the day. */
export const DAY_PARTS = list("morning afternoon evening night lunchtime midday noon dawn midnight");

/** Units that are counted in "two weeks ago". */
export const UNITS: ReadonlyMap<string, "hour" | "day" | "week" | "month" | "year" | "decade"> = new Map([
  ["minute", "hour"],
  ["minutes", "hour"],
  ["hour", "hour"],
  ["hours", "hour"],
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
]);

/** Number words; -1 for a number that is not told. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["fifteen", 15],
  ["eighteen", 18],
  ["twenty", 20],
  ["thirty", 30],
  ["several", -1],
  ["few", -1],
  ["some", -1],
  ["many", -1],
  ["couple", -1],
  ["dozen", -1],
]);

/** Prepositions that a date of saying may stand behind. */
export const AT_WORDS = list("on in at over during");

/** Words that make an expression a limit, not a date: "by Tuesday", "since March". */
export const LIMIT_WORDS = list(
  "by until till 'til since before after from through throughout to between than following starting beginning effective past for and or versus pre",
);

/** Adverbs of unspecific or repeated past; the statement has no one day. */
export const PAST_ADVERBS = list("previously earlier formerly initially originally once before already");
/** Adverbs of a past not long ago; the statement has no one day. */
export const RECENT_ADVERBS = list("recently lately");
/** Adjectives that put a saying in an unspecific past: "a recent interview". */
export const VAGUE_ADJECTIVES: ReadonlyMap<string, "past" | "recent"> = new Map([
  ["recent", "recent"],
  ["earlier", "past"],
  ["previous", "past"],
  ["past", "past"],
  ["prior", "past"],
  ["former", "past"],
  ["old", "past"],
  ["repeated", "past"],
  ["long-standing", "past"],
  ["longstanding", "past"],
]);

/** A day with a name: of a fixed date, or the nth weekday (0 Monday) of a month, -1 the last. */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly day?: undefined; readonly weekday: number; readonly nth: number };

/** Days with names, as the tokeniser cuts them. American ones where countries differ, since only they have the spelling. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ["new year 's day", { month: 1, day: 1 }],
  ["new year 's eve", { month: 12, day: 31 }],
  ["martin luther king day", { month: 1, weekday: 0, nth: 3 }],
  ["valentine 's day", { month: 2, day: 14 }],
  ["presidents ' day", { month: 2, weekday: 0, nth: 3 }],
  ["memorial day", { month: 5, weekday: 0, nth: -1 }],
  ["independence day", { month: 7, day: 4 }],
  ["the fourth of july", { month: 7, day: 4 }],
  ["bastille day", { month: 7, day: 14 }],
  ["labor day", { month: 9, weekday: 0, nth: 1 }],
  ["columbus day", { month: 10, weekday: 0, nth: 2 }],
  ["halloween", { month: 10, day: 31 }],
  ["veterans day", { month: 11, day: 11 }],
  ["armistice day", { month: 11, day: 11 }],
  ["thanksgiving day", { month: 11, weekday: 3, nth: 4 }],
  ["thanksgiving", { month: 11, weekday: 3, nth: 4 }],
  ["christmas eve", { month: 12, day: 24 }],
  ["christmas day", { month: 12, day: 25 }],
  ["boxing day", { month: 12, day: 26 }],
]);

/** First words of holidays. */
export const HOLIDAY_WORDS = list([...HOLIDAYS.keys()].map((name) => name.split(" ")[0]).join(" "));
