// What an expression of time says, before any day is fixed, and how its tokens are read. Plain data.
import type { Token } from "../model/doc.ts";
import type { Season } from "./calendar.ts";

/** Which of several: "last Tuesday", "this week", "next month". */
export type Shift = "last" | "this" | "next";
/** Third of a longer stretch: "late 2021"; `before` for "earlier this month". */
export type Part = "early" | "mid" | "late" | "before";
/** What is counted: "two weeks ago", "the past decade". */
export type Unit = "hour" | "day" | "week" | "month" | "year" | "decade";

/** What an expression says, before any day is fixed. Months are 1–12, weekdays 0 (Monday) – 6. */
export type Meaning =
  | {
      readonly kind: "date";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      /** Last day of several: "Feb. 11-15"; a year that is told is this one's. */
      readonly until?: { readonly month: number; readonly day: number };
    }
  | {
      readonly kind: "month";
      readonly year: number | null;
      readonly month: number;
      readonly shift: Shift | null;
      readonly part: Part | null;
    }
  | {
      readonly kind: "season";
      readonly year: number | null;
      readonly season: Season;
      readonly shift: Shift | null;
    }
  | { readonly kind: "year"; readonly year: number; readonly part: Part | null }
  | { readonly kind: "decade"; readonly year: number }
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift: Shift | null }
  /** The first, third … such weekday of a month; nth -1 for the last: "Labor Day". */
  | {
      readonly kind: "holiday";
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
    }
  | { readonly kind: "weekend"; readonly shift: Shift | null }
  /** From the day of publication: "today" 0, "last month" -1. */
  | {
      readonly kind: "relative";
      readonly unit: Unit;
      readonly by: number;
      readonly part: Part | null;
      /** "earlier in the day": of the day told last, where one was. */
      readonly soft?: true;
      /** "the past week": the days up to publication, whichever weekday it is. */
      readonly running?: true;
    }
  /** "two weeks ago"; count null where it is not told. */
  | { readonly kind: "ago"; readonly unit: Unit; readonly count: number | null }
  /** From the day that the text was last at: "the same day" 0, "a day earlier" -1; null where not told. */
  | { readonly kind: "anaphoric"; readonly unit: Unit; readonly by: number | null }
  | { readonly kind: "clock" }
  | { readonly kind: "vague"; readonly when: "past" | "recent" | "habit" };

/** A meaning with the token after its last. */
export interface Parsed {
  readonly end: number;
  readonly meaning: Meaning;
}

/** Token look-up that does not leave the sentence. */
export interface Reader {
  readonly sentence: number;
  /** Lower-case form, "" outside the sentence. */
  readonly at: (i: number) => string;
  /** The form as it stands, "" outside the sentence. */
  readonly form: (i: number) => string;
}

/** A reader of one sentence of `tokens`. */
export function readerOf(tokens: readonly Token[], sentence: number): Reader {
  const inside = (i: number): Token | null => {
    const t = tokens[i];
    return t !== undefined && t.sentence === sentence ? t : null;
  };
  return { sentence, at: (i) => inside(i)?.lower ?? "", form: (i) => inside(i)?.form ?? "" };
}

/** True for two capitals behind another or behind a mark: "Ardun This Morning", on Nine’s “This Week”. */
export const isTitle = ({ form }: Reader, i: number): boolean =>
  /^\p{Lu}/u.test(form(i)) &&
  /^(?:\p{Lu}|“|"|‘|''|``|['’]s$)/u.test(form(i - 1)) &&
  /^\p{Lu}/u.test(form(i + 1));
