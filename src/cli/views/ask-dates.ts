// Dates of an answer in words: said and published are never mixed, and an imprecise date stays imprecise.
import type { HitDate } from "../../link/answer.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An ISO day, month or year for a reader. @example dayInWords("2025-09-15") // "15 Sep 2025" */
export function dayInWords(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-");
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (!name) return year ?? iso;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** From one day to another, at the grain they are known to. @example spanInWords("2024-03-01", "2024-03-31", "month") // "Mar 2024" */
export function spanInWords(from: string | null, to: string | null, grain: string): string {
  if (from === null && to === null) return "undated";
  if (from === null) return `by ${dayInWords(to as string)}`;
  if (to === null) return `since ${dayInWords(from)}`;
  if (grain === "month" && from.slice(0, 7) === to.slice(0, 7)) return dayInWords(from.slice(0, 7));
  if (grain === "year" && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  if (from === to) return dayInWords(from);
  return `${dayInWords(from)} – ${dayInWords(to)}`;
}

/** When a hit was said, or what else is known. @example whenInWords(hit.when) // "said 15 Sep 2025" */
export function whenInWords(when: HitDate): string {
  const span = spanInWords(when.from, when.to, when.grain);
  switch (when.ground) {
    case "said":
      return `said ${span}`;
    case "published":
      return `published ${span}`;
    case "reported":
      return `undated, reported ${span}`;
    case "undated":
      return "undated";
  }
}
