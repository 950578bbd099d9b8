// What a source without a name knows stands behind the noun: "two people familiar with the talks", "an official briefed on the plan".
import { nounType } from "../tag/mentions/nominals.ts";
import type { Context, Range } from "./context.ts";

const KNOWING = /^(?:familiar|close|briefed|aware|involved|present|knowledgeable|acquainted|privy)$/;
const TO = /^(?:with|to|on|of|in|at|about|by)$/;
/** Longest such phrase, in tokens. */
const MOST = 14;

const form = (c: Context, i: number): string => c.tokens[i]?.lower ?? "";
const knows = (c: Context, i: number): boolean => KNOWING.test(form(c, i)) && TO.test(form(c, i + 1));

/** A noun for people, or for a source as such. */
const tells = (lower: string): boolean =>
  /^(?:person|group)$/.test(nounType(lower)?.type ?? "") || /^(?:source|sources)$/.test(lower);

/** The phrase headed by `head`, with what its people know where that stands right behind it. */
export function withInsight(c: Context, head: number, r: Range): Range {
  const first = r.last >= head + 1 && knows(c, r.last) ? r.last : r.last + 1;
  if (!knows(c, first) || !tells(form(c, head))) return r;
  let last = first - 1;
  for (let i = first + 2; i < first + MOST && i < c.tokens.length; i++) {
    const t = c.tokens[i];
    if (!t || t.sentence !== c.tokens[head]?.sentence || c.quote[i] !== c.quote[head]) break;
    if (/^(?:VB[DPZ]|MD|WP|WDT|WRB|,|:|\.|-LRB-|-RRB-|``|'')$/.test(t.xpos)) break;
    if (/^(?:NN|PRP$|CD)/.test(t.xpos)) last = i;
  }
  return last > first ? { first: r.first, last } : { first: r.first, last: Math.min(r.last, first - 1) };
}

/** For the last token of a phrase such as "the talks" in "officials familiar with the talks": the token of the people; else -1. */
export function peopleBefore(c: Context, i: number, start: number): number {
  for (let k = i - 1; k > start && k > i - MOST; k--) {
    if (/^(?:VB[DPZ]|MD|,|:)$/.test(c.tokens[k]?.xpos ?? "") && !KNOWING.test(form(c, k))) return -1;
    if (knows(c, k)) return tells(form(c, k - 1)) ? k - 1 : -1;
  }
  return -1;
}
