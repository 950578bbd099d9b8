// Timeline: an answer as geometry — a lane a speaker, a mark a statement, a bar where its day is not known. Pure.
import type { Answer, Hit } from "../../link/answer.ts";
import { dayOf } from "../../link/days.ts";

/** A mark on a lane. Units of the drawing. */
export interface Mark {
  readonly hit: Hit;
  /** Middle of the mark. */
  readonly x: number;
  /** Ends of the bar of an imprecise day; equal where the day is known. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** The whole drawing. */
export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly { readonly name: string; readonly y: number }[];
  readonly marks: readonly Mark[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

const LEFT = 190;
const RIGHT = 30;
const TOP = 34;
const ROW = 36;
const GAP = 12;
/** Half of a mark, with the room that keeps it off the next. */
const HALF = 14;
/** Letters of a name for which there is room. */
const NAME = 28;

/** First days of years, or of months where all lies within two years. */
function ticksOf(from: number, to: number, x: (day: number) => number) {
  const ticks: { x: number; label: string }[] = [];
  const monthly = to - from < 800;
  for (let year = 1900; year < 2200; year++) {
    for (let month = 1; month <= (monthly ? 12 : 1); month++) {
      const iso = `${year}-${String(month).padStart(2, "0")}-01`;
      const day = dayOf(iso);
      if (day >= from && day <= to)
        ticks.push({ x: x(day), label: monthly ? iso.slice(0, 7) : String(year) });
    }
  }
  const step = Math.ceil(ticks.length / 12);
  return ticks.filter((_, i) => i % step === 0);
}

/** A name that fits before the first day, cut with a sign where it does not; whole characters only. */
function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= NAME
    ? name
    : `${letters
        .slice(0, NAME - 1)
        .join("")
        .trimEnd()}…`;
}

/** Lays an answer out; statements without any day are left out of the drawing (the table has them). */
export function timelineOf(answer: Answer, width = 980): Timeline {
  const dated = answer.hits.filter((h) => h.when.from !== null || h.when.to !== null);
  const ends = dated
    .flatMap((h) => [h.when.from ?? h.when.to, h.when.to ?? h.when.from])
    .map((d) => dayOf(d as string));
  const first = Math.min(...ends, Number.POSITIVE_INFINITY);
  const last = Math.max(...ends, Number.NEGATIVE_INFINITY);
  const [from, to] = ends.length === 0 ? [0, 1] : [first - 5, Math.max(last, first + 10) + 5];
  const x = (day: number) =>
    Math.round((LEFT + ((width - LEFT - RIGHT) * (day - from)) / (to - from)) * 10) / 10;
  const lanes: { name: string; y: number }[] = [];
  const marks: Mark[] = [];
  let y = TOP;
  for (const lane of answer.lanes) {
    const rows: number[] = [];
    const top = y + ROW / 2;
    for (const hit of lane.hits) {
      if (hit.when.from === null && hit.when.to === null) continue;
      const a = x(dayOf((hit.when.from ?? hit.when.to) as string));
      const b = x(dayOf((hit.when.to ?? hit.when.from) as string));
      const middle = (a + b) / 2;
      // The first row on which neither the mark nor its bar touches another.
      const begin = Math.min(a, middle - HALF);
      let row = rows.findIndex((end) => end <= begin);
      if (row < 0) row = rows.push(0) - 1;
      rows[row] = Math.max(b, middle + HALF);
      marks.push({ hit, x: middle, from: a, to: b, y: top + row * ROW });
    }
    lanes.push({ name: shortened(lane.name), y: top });
    y += Math.max(1, rows.length) * ROW + GAP;
  }
  return { width, height: y + 10, lanes, marks, ticks: ends.length === 0 ? [] : ticksOf(from, to, x) };
}
