// What the rules found, cue by cue, in tokens: the trained extractor hears them out.
import type { Span } from "../../model/span.ts";
import { hashText } from "../../tag/hash.ts";
import { type Context, tokenFrom } from "../context.ts";
import type { Proposal } from "../rule.ts";
import type { Hint } from "./cue-features.ts";

/** The best proposal of the rules for each cue word. */
export function hintsOf(c: Context, proposals: readonly Proposal[]): Map<number, Hint> {
  const best = new Map<number, Proposal>();
  for (const p of proposals) {
    if (p.cueToken < 0) continue;
    const other = best.get(p.cueToken);
    if (!other || p.score > other.score) best.set(p.cueToken, p);
  }
  const out = new Map<number, Hint>();
  for (const [cue, p] of best)
    out.set(cue, {
      rule: hashText(p.by),
      content: p.content.map((s) => tokensOf(c, s)),
      source: p.source.map((s) => tokensOf(c, s)),
    });
  return out;
}

/** First and last token (inclusive) that a span touches. */
export function tokensOf(c: Context, s: Span): [number, number] {
  const first = tokenFrom(c, s.start);
  let last = tokenFrom(c, s.end - 1);
  if (last >= c.tokens.length) last = c.tokens.length - 1;
  return [first, Math.max(first, last)];
}
