// Dates and intervals of the public record. Never `Date` objects: ISO 8601 strings, with the grain they are known to.

/** How precisely a moment is known. */
export type Grain = "minute" | "day" | "week" | "month" | "season" | "year" | "vague";

/** A moment as a page prints it. */
export interface Stamp {
  /** ISO 8601: `2023-02-28`, `2023-02-28T15:07`, `2022-10-12T09:39Z`, `…+03:00`; no zone means the zone is not known. */
  readonly iso: string;
  /** Grain of `iso`: minute or day (month and year where only they are printed). */
  readonly grain: Grain;
  /** As printed: "GMT", "MSK", "+03:00"; null where none is. */
  readonly zone: string | null;
}

/** When something was said: closed interval of days. An open end is null. */
export interface TimeInterval {
  /** First day, ISO `YYYY-MM-DD`; null where unknown. */
  readonly from: string | null;
  /** Last day, ISO `YYYY-MM-DD`; null where unknown. */
  readonly to: string | null;
  /** How precisely it is known. */
  readonly grain: Grain;
  /** The words it rests on ("on Monday"); null for a default. */
  readonly words: string | null;
}
