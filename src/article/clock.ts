// Clock: tokens of a line, times of day and zones as pages print them.
import type { Stamp } from "../model/time.ts";
import { isoOffset, ZONES } from "./calendar.ts";

/** One token of a line: a number, a word, or a sign. */
export interface Token {
  readonly t: string;
  /** Lower case, without a final full stop. */
  readonly low: string;
  readonly s: number;
  readonly e: number;
}

/** The tokens of a line. Pages paste a year and what follows it without a space ("20249:15"): these are parted. */
export const tokensOf = (line: string): Token[] =>
  [
    ...line.matchAll(
      /(?:19|20)\d\d(?=\d{1,2}(?: \p{L}{3}|:\d\d|\.\d\d\.))|\d+|\p{L}+(?:[.']\p{L}+)*\.?|\S/gu,
    ),
  ].map((m) => ({
    t: m[0],
    low: m[0].toLowerCase().replace(/\.$/, ""),
    s: m.index,
    e: m.index + m[0].length,
  }));

/** The number at a token whose digits have the wanted form; null otherwise. */
export const num = (token: Token | undefined, digits: RegExp): number | null =>
  token && digits.test(token.t) ? Number(token.t) : null;
/** One or two digits. */
export const ONE_TWO = /^\d{1,2}$/;
/** Four digits. */
export const FOUR = /^\d{4}$/;

/** A time of day as printed. */
export interface Clock {
  /** Index of the token after it. */
  readonly next: number;
  /** 24 hours. */
  readonly hhmm: string;
  /** As printed, upper case. */
  readonly zone: string | null;
  /** Minutes east of Greenwich, null where not known. */
  readonly offset: number | null;
}

/** Reads a zone at token `i`: a name, "UTC+3", "(GMT+2)", "+0300", "Moscow time". */
export function zoneAt(
  tokens: readonly Token[],
  i: number,
): { next: number; zone: string; offset: number | null } | null {
  const open = tokens[i]?.t === "(" ? 1 : 0;
  const at = i + open;
  const close = (next: number) => (open && tokens[next]?.t === ")" ? next + 1 : next);
  const hours = (from: number): { next: number; minutes: number; printed: string; whole: boolean } | null => {
    const sign = tokens[from]?.t;
    if (sign !== "+" && sign !== "-" && sign !== "−") return null;
    const n = tokens[from + 1];
    if (!n || n.s !== tokens[from]!.e || !/^\d{1,2}$|^\d{4}$/.test(n.t)) return null;
    let minutes = n.t.length === 4 ? Number(n.t.slice(0, 2)) * 60 + Number(n.t.slice(2)) : Number(n.t) * 60;
    let next = from + 2;
    const more = tokens[next]?.t === ":" ? num(tokens[next + 1], /^\d{2}$/) : null;
    if (more !== null && n.t.length < 4) {
      minutes += more;
      next += 2;
    }
    if (minutes > 14 * 60) return null;
    const signed = sign === "+" ? minutes : -minutes;
    const whole = n.t.length === 4 || more !== null;
    return { next, minutes: signed, printed: isoOffset(signed), whole };
  };
  const word = tokens[at]?.t.replace(/\.$/, "").toUpperCase();
  if (word !== undefined && ZONES.has(word)) {
    const more = word === "GMT" || word === "UTC" ? hours(at + 1) : null;
    if (more) {
      const printed = more.minutes === 0 ? word : `${word}${more.printed}`;
      return { next: close(more.next), zone: printed, offset: more.minutes };
    }
    return { next: close(at + 1), zone: word, offset: ZONES.get(word) ?? null };
  }
  if (tokens[at + 1]?.low === "time" && /^\p{Lu}|^local$/u.test(tokens[at]?.t ?? ""))
    return { next: close(at + 2), zone: `${tokens[at]!.t} time`, offset: null };
  const bare = hours(at);
  return bare && (open === 1 || bare.whole || tokens[at - 1]?.e === tokens[at]?.s)
    ? { next: close(bare.next), zone: bare.printed === "Z" ? "+00:00" : bare.printed, offset: bare.minutes }
    : null;
}

/** Reads a time at token `i`; `dotted` allows "10.54" without am, pm or a zone. */
export function timeAt(tokens: readonly Token[], i: number, dotted: boolean): Clock | null {
  let hour = num(tokens[i], ONE_TWO);
  let minute = 0;
  let next = i + 1;
  let firm = false;
  const packed = tokens[i] && /^[0-2]\d[0-5]\d$/.test(tokens[i]!.t) ? tokens[i]!.t : null;
  const sign = tokens[i + 1]?.t;
  const two = num(tokens[i + 2], /^[0-5]\d$/);
  if (packed && zoneAt(tokens, i + 1)) {
    hour = Number(packed.slice(0, 2));
    minute = Number(packed.slice(2));
    firm = true;
  } else if (hour !== null && two !== null && (sign === ":" || sign === "h" || sign === ".")) {
    minute = two;
    next = i + 3;
    firm = sign === ":" || sign === "h" || dotted;
    if (tokens[next]?.t === ":" && num(tokens[next + 1], /^[0-5]\d$/) !== null) next += 2;
    if (
      tokens[next]?.t === "." &&
      tokens[next]?.s === tokens[next - 1]?.e &&
      /^\d+$/.test(tokens[next + 1]?.t ?? "")
    )
      next += 2;
  }
  if (hour === null || hour > 24) return null;
  const half = tokens[next]?.low.replace(/\./g, "");
  if (half === "am" || half === "pm") {
    if (hour < 1 || (hour > 12 && !firm)) return null;
    if (hour <= 12) hour = (hour % 12) + (half === "pm" ? 12 : 0);
    firm = true;
    next++;
  }
  const zone = zoneAt(tokens, next);
  if (!firm && !(zone && next > i + 1)) return null;
  if (hour > 23) return null;
  return {
    next: zone?.next ?? next,
    hhmm: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`,
    zone: zone?.zone ?? null,
    offset: zone?.offset ?? null,
  };
}

/** Moscow has been at +03:00 since 26 October 2014 and was at +04:00 from 27 March 2011. */
function offsetOn(date: string, clock: Clock): number | null {
  if (clock.zone !== "MSK" && clock.zone !== "Moscow time") return clock.offset;
  return date >= "2014-10-27" ? 180 : date >= "2011-03-28" && date <= "2014-10-25" ? 240 : null;
}

/** A date and a time as one stamp. */
export function stampOf(date: string, grain: "day" | "month", clock: Clock | null): Stamp {
  if (!clock || grain === "month") return { iso: date, grain, zone: null };
  const offset = offsetOn(date, clock);
  const zone = clock.zone === "Z" ? "UTC" : clock.zone;
  return { iso: `${date}T${clock.hhmm}${offset === null ? "" : isoOffset(offset)}`, grain: "minute", zone };
}
