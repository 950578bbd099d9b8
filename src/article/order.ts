// Order: day first or month first? Decided by evidence on the page; without evidence both readings stay.
import type { Stamp } from "../model/time.ts";
import { DAY_FIRST_ZONES, MONTH_FIRST_ZONES, weekdayOf } from "./calendar.ts";
import type { Moment } from "./stamps.ts";

/** Which number comes first. */
export type DayMonthOrder = "day-first" | "month-first";

/** The chosen order and the evidence for it; `order: null` where there is none. */
export interface OrderDecision {
  readonly order: DayMonthOrder | null;
  /** `dots`, `number-over-12`, `weekday`, `sequence`, `zone`, `same-date`, `spelling`, `none`. */
  readonly by: string;
  /** 0 to 1. */
  readonly score: number;
}

const NO_ORDER: OrderDecision = { order: null, by: "none", score: 0 };

/** A moment with two readings, or with one because the other is no day ("28/02/2023"). Day first is reading 0. */
const isNumeric = (m: Moment): boolean => m.sign !== null && m.readings.length > 0;

const weekdayOfIso = (iso: string): number =>
  weekdayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

/** Words that only one side of the Atlantic spells so; the other side's spelling says nothing of dates. */
const BRITISH =
  /\b(?:defence|programmes?|labour|neighbour\w*|favour\w*|honour\w*|behaviour|centre|colour\w*|offence|organis\w+|recognis\w+|emphasis(?:e|ed|es|ing)|criticis(?:e|ed|es|ing)|accus(?:e|ed) of manoeuv\w+|travelled|cancelled|licence|kilometres|metres|tonnes)\b/gi;
const AMERICAN =
  /\b(?:defense|programs|labor|neighbor\w*|favor\w*|honor\w*|behavior|center|color\w*|offense|organiz\w+|recogniz\w+|emphasiz\w+|criticiz\w+|traveled|canceled|kilometers|meters)\b/gi;

/** A moment that has only one reading tells which of its numbers was the day. */
function orderOfSingle(m: Moment, printed: string): DayMonthOrder | null {
  const numbers = printed.match(/\d+/g);
  const iso = m.readings[0]?.iso;
  if (m.sign === null || m.sign === "." || m.readings.length !== 1 || !numbers || !iso) return null;
  const date = /(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}/.exec(printed);
  if (!date || date[1] === date[2]) return null;
  return Number(date[1]) > 12 ? "day-first" : Number(date[2]) > 12 ? "month-first" : null;
}

/** Decides for all numeric dates of a page at once. `moments` come with the words that they stand for. */
export function decideOrder(
  moments: readonly { readonly moment: Moment; readonly printed: string }[],
  text: string,
): OrderDecision {
  const open = moments.filter(({ moment }) => isNumeric(moment) && moment.readings.length === 2);
  if (open.length === 0) return NO_ORDER;
  for (const { moment, printed } of moments) {
    const order = orderOfSingle(moment, printed);
    if (order) return { order, by: "number-over-12", score: 0.95 };
  }
  for (const { moment } of open) {
    if (moment.weekday === null) continue;
    const [a, b] = moment.readings.map((r) => weekdayOfIso(r.iso) === moment.weekday);
    if (a !== b) return { order: a ? "day-first" : "month-first", by: "weekday", score: 0.98 };
  }
  if (open.some(({ moment }) => moment.sign === ".")) return { order: "day-first", by: "dots", score: 0.95 };
  const published = open.find(({ moment }) => moment.label !== "updated")?.moment;
  const updated = moments.find(
    ({ moment }) => moment.label === "updated" && moment.readings.length > 0,
  )?.moment;
  if (published && updated) {
    const follows = (i: number) =>
      (published.readings[i] as Stamp).iso.slice(0, 10) <=
      (updated.readings[i] ?? updated.readings[0])!.iso.slice(0, 10);
    if (follows(0) !== follows(1))
      return { order: follows(0) ? "day-first" : "month-first", by: "sequence", score: 0.9 };
  }
  for (const { moment } of open) {
    const [a, b] = moment.readings.map((r) => {
      const [y, m, d] = r.iso.slice(0, 10).split("-") as [string, string, string];
      return text.includes(`${y}-${m}-${d}`) || text.includes(`/${y}/${m}/${d}/`);
    });
    if (a !== b) return { order: a ? "day-first" : "month-first", by: "same-date", score: 0.9 };
  }
  const zones = new Set(moments.flatMap(({ moment }) => moment.readings.map((r) => r.zone)));
  const monthFirst = [...zones].some((z) => z !== null && MONTH_FIRST_ZONES.has(z));
  const dayFirst = [...zones].some((z) => z !== null && DAY_FIRST_ZONES.has(z));
  if (monthFirst !== dayFirst)
    return { order: dayFirst ? "day-first" : "month-first", by: "zone", score: 0.85 };
  const sample = text.slice(0, 100_000);
  const british = sample.match(BRITISH)?.length ?? 0;
  const american = sample.match(AMERICAN)?.length ?? 0;
  if (british >= 2 && american === 0) return { order: "day-first", by: "spelling", score: 0.7 };
  return NO_ORDER;
}

/** The one reading of a moment under an order; null where it stays open. */
export function readingOf(moment: Moment, decision: OrderDecision): Stamp | null {
  if (moment.readings.length < 2) return moment.readings[0] ?? null;
  if (decision.order === null) return null;
  return moment.readings[decision.order === "day-first" ? 0 : 1] ?? null;
}
