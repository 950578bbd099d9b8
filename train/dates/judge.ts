// Judge: which of a statement's options agree with what people wrote down, and what a choice then is worth.
import { stampRange } from "../../src/time/calendar.ts";
import type { Said } from "./texts.ts";

/** As in `bench/people/judge.mjs`: half of the days that either names are in both. */
export function agrees(key: string, said: Said): boolean {
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

/** What a shown date, or none (""), is worth. */
export function judge(
  key: string,
  said: Said | null,
): "right" | "wrong" | "none" | "false" | "quiet" | "open" {
  if (!said) return key === "" ? "quiet" : "false";
  if (key === "") return said.optional ? "open" : "none";
  if (agrees(key, said)) return said.optional ? "open" : "right";
  return said.optional ? "false" : "wrong";
}
