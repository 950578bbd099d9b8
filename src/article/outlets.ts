// Outlets: who published the page — from copyright lines, title ends, datelines, bylines — and how its name is spelt.

import type { Paragraph } from "../model/article.ts";
import { type Decision, decide, unknown } from "../model/decision.ts";
import type { Span } from "../model/span.ts";
import { isAgency } from "./lexicon/agencies.ts";
import { OUTLET_NOUN } from "./lexicon/words.ts";
import { even } from "./lines.ts";
import { wordsIn } from "./shape.ts";

/** A name that something on the page gives for the outlet. */
export interface OutletHint {
  readonly name: string;
  /** `copyright-line`, `title-end`, `outlet-line`, `credit-sign`, `dateline`, `byline`, `source-line`, `meta`. */
  readonly by: string;
  readonly evidence: Span;
}

/** How sure each kind of hint is. */
const SCORE: ReadonlyMap<string, number> = new Map([
  ["meta", 0.95],
  ["copyright-line", 0.95],
  ["outlet-line", 0.85],
  ["title-end", 0.85],
  ["credit-sign", 0.6],
  ["source-line", 0.6],
  ["dateline", 0.6],
  ["byline", 0.5],
]);

const squeeze = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Name in a copyright line: "Copyright © 2024 Velmora Post. All rights reserved." → "Velmora Post". */
export function outletOfCopyright(line: string): string | null {
  const name = line
    .replace(/\ball rights reserved\b.*$/i, "")
    .replace(/^(?:\W*(?:copyright|©|\(c\)))+/i, "")
    .replace(/(?:^|\s)(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?\b/g, " ")
    .replace(/^[\s,:©]+|\bby\b(?=\s)/gi, "")
    .replace(/\b(?:inc|ltd|llc|gmbh|co|corp|plc|limited)\b\.?/gi, "")
    .split(/[.,;|]\s|\s[-–—]\s|\/\s?/)[0]
    ?.replace(/^[\s.,:;|–—-]+|(?<![\s.,:;|–—-])[\s.,:;|–—-]+$/g, "")
    .trim();
  if (!name || wordsIn(name).length > 5 || name.length > 50 || !/\p{L}/u.test(name)) return null;
  return name;
}

/** Web address without its protocol and end: "www.velmorapost.com" → "velmorapost". */
const domainCore = (name: string): string =>
  name
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/\.(?:com|org|net|info|co\.uk|eu|news|tv|[a-z]{2})(?:\/.*)?$/i, "");

/**
 * The page's own spelling of a squeezed name: "kyivpost" is "Kyiv Post" where these words stand so in the text.
 * Only runs of capitalised words are tried.
 */
export function spelling(name: string, text: string): { name: string; evidence: Span | null } {
  const wanted = squeeze(domainCore(name));
  const plain = name === name.toLowerCase() || domainCore(name) !== name;
  if (wanted.length < 4 || !plain) return { name, evidence: null };
  const found = new Map<string, { count: number; at: number }>();
  for (const m of even(text.slice(0, 400_000)).matchAll(
    /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'&.-]*(?: \p{Lu}[\p{L}\p{N}'&.-]*){0,5}/gu,
  )) {
    const tokens = m[0].split(" ");
    for (let i = 0; i < tokens.length; i++) {
      let joined = "";
      for (let k = i; k < Math.min(tokens.length, i + 5); k++) {
        joined += squeeze(tokens[k] as string);
        if (joined.length > wanted.length) break;
        if (joined !== wanted) continue;
        const words = tokens
          .slice(i, k + 1)
          .join(" ")
          .replace(/(?<!['.,])['.,]+$/, "");
        if (words === name) continue;
        const at = m.index + tokens.slice(0, i).join(" ").length + (i > 0 ? 1 : 0);
        const seen = found.get(words);
        found.set(words, { count: (seen?.count ?? 0) + 1, at: seen?.at ?? at });
      }
    }
  }
  let best: string | null = null;
  for (const [words, f] of found) {
    const over = best === null ? null : found.get(best);
    if (
      !over ||
      f.count > over.count ||
      (f.count === over.count && words.includes(" ") && !best?.includes(" "))
    )
      best = words;
  }
  if (best === null) return { name, evidence: null };
  const at = (found.get(best) as { at: number }).at;
  return { name: best, evidence: { start: at, end: at + best.length } };
}

/** The outlet, from all hints at once: the surest names it, others that agree raise the score, others are rivals. */
export function decideOutlet(hints: readonly OutletHint[], text: string): Decision<string> {
  if (hints.length === 0) return unknown();
  const scored = hints.map((h, i) => ({
    h,
    i,
    key: squeeze(domainCore(h.name)),
    score: SCORE.get(h.by) ?? 0.4,
  }));
  const votes = new Map<string, number>();
  for (const s of scored) votes.set(s.key, 1 - (1 - (votes.get(s.key) ?? 0)) * (1 - s.score));
  scored.sort((a, b) => (votes.get(b.key) ?? 0) - (votes.get(a.key) ?? 0) || b.score - a.score || a.i - b.i);
  const top = scored[0] as (typeof scored)[number];
  const own = spelling(top.h.name, text);
  const rivals: string[] = [];
  for (const s of scored) if (s.key !== top.key && !rivals.includes(s.h.name)) rivals.push(s.h.name);
  const stated =
    top.h.by === "copyright-line" ||
    top.h.by === "outlet-line" ||
    top.h.by === "title-end" ||
    top.h.by === "meta";
  return decide(own.name, stated ? "stated" : "inferred", top.h.by, {
    score: Math.min(0.99, votes.get(top.key) ?? top.score),
    rivals,
    evidence: own.evidence ? [top.h.evidence, own.evidence] : [top.h.evidence],
  });
}

/** A picture credit that names an outlet or agency alone ("© Northwire"): only where the page is that agency's. */
export function creditOutlet(paragraph: Paragraph, line: string): OutletHint | null {
  if (paragraph.role !== "credit" || paragraph.by !== "credit-sign") return null;
  const name = line.replace(/^(?:©|\(c\))\s*/i, "").trim();
  return isAgency(name) || OUTLET_NOUN.test(name)
    ? { name, by: "credit-sign", evidence: paragraph.span }
    : null;
}
