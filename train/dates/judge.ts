// Judge: which of a statement's options agree with what people wrote down.
import { stampRange } from "../../src/time/calendar.ts";
import type { Told } from "../fit/people.ts";

/** As in `bench/people/judge.mjs`: half of the days that either names are in both. */
export function agrees(key: string, said: Told): boolean {
  const [from, to] = key.split(" ").map(Number) as [number, number];
  return said.any.some((edtf) => {
    const [a, b] = edtf.split("/") as [string, string?];
    const first = rangeOf(a).from;
    const last = rangeOf(b ?? a).to;
    const common = Math.min(to, last) - Math.max(from, first) + 1;
    return common / (Math.max(to, last) - Math.min(from, first) + 1) >= 0.5;
  });
}

function rangeOf(iso: string): { from: number; to: number } {
  const grain = iso.length === 4 ? "year" : iso.length === 7 ? "month" : "day";
  const range = stampRange({ iso, grain, zone: null });
  if (!range) throw new Error(`no date: ${iso}`);
  return range;
}
