// Proposals to attributions: one per cue, best first; kinds, parents and ids are given here.
import type { Attribution } from "../model/attribution.ts";
import type { AttributionId } from "../model/ids.ts";
import { contains, join, overlaps, type Span, span, trim, wellPlaced } from "../model/span.ts";
import { nounType } from "../tag/mentions/nominals.ts";
import { TURN } from "../turns/index.ts";
import { type Context, tokenFrom } from "./context.ts";
import { kindOf, mediumOfProposal, sourceHead } from "./form.ts";
import { canSpeak } from "./propose.ts";
import type { Proposal } from "./rule.ts";
import { at, lower } from "./tree.ts";

/** Keeps the best proposal for each cue and each content, and orders them by place. */
export function merge(c: Context, proposals: readonly Proposal[]): Attribution[] {
  const clean = withoutCarriers(
    c,
    proposals.map((p) => tidy(c, p)).filter((p) => p !== null),
  );
  const order = clean
    .map((_, i) => i)
    .sort((a, b) => (clean[b] as Proposal).score - (clean[a] as Proposal).score || a - b);
  const kept: Proposal[] = [];
  for (const i of order) {
    const p = clean[i] as Proposal;
    const rival = kept.findIndex((k) => clash(k, p));
    if (rival < 0) kept.push(p);
    else if (sameCue(kept[rival] as Proposal, p)) kept[rival] = combine(kept[rival] as Proposal, p);
  }
  joinFloating(c, kept);
  kept.sort((a, b) => first(a) - first(b) || (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  return finish(c, kept);
}

/**
 * “Orlo called for talks, according to the daily”: what the daily is credited with is that Orlo said it, so the daily
 * carries Orlo's words (see `chain`) and makes no statement of its own.
 */
function withoutCarriers(c: Context, list: readonly Proposal[]): Proposal[] {
  return list.filter((p) => {
    if (p.by !== "according-to" && !/^according\b/i.test(wordsOf(c, p.cue))) return true;
    const start = first(p);
    return !list.some(
      (k) =>
        k !== p &&
        k.cueToken >= 0 &&
        k.cueToken !== p.cueToken &&
        k.medium !== "thought" &&
        k.source.length > 0 &&
        k.by !== "nominal" &&
        isParty(c, k) &&
        (k.source[0] as Span).start - start < 60 &&
        [...k.source, ...k.cue].every((x) => p.content.some((y) => contains(y, x))),
    );
  });
}

/** True where the credited words name somebody, not a document or another thing: “The orders showed A, according to Orlo”. */
function isParty(c: Context, p: Proposal): boolean {
  const head = sourceHead(c, p);
  if (head < 0 || !/^NNS?$/.test(at(c, head).xpos)) return true;
  const type = nounType(lower(c, head))?.type;
  return type !== undefined ? type !== "document" : canSpeak(lower(c, head));
}

const wordsOf = (c: Context, spans: readonly Span[]): string =>
  spans.map((s) => c.text.slice(s.start, s.end)).join(" ");

/** A bare quotation right behind an attribution, in its paragraph, is more of what that one says: it becomes a part of it. */
function joinFloating(c: Context, kept: Proposal[]): void {
  for (let i = kept.length - 1; i >= 0; i--) {
    const p = kept[i] as Proposal;
    if (p.continues === null) continue;
    const start = first(p);
    const host = kept.findIndex(
      (k) =>
        k !== p &&
        k.continues === null &&
        k.source.length > 0 &&
        k.by !== TURN &&
        k.medium !== "thought" &&
        follows(c, k, start),
    );
    if (host < 0) continue;
    const k = kept[host] as Proposal;
    kept[host] = { ...k, content: join([...k.content, ...p.content]) };
    kept.splice(i, 1);
  }
}

/** True where `start` is in the sentence after the one that holds the cue and content of `k`, in the same paragraph. */
function follows(c: Context, k: Proposal, start: number): boolean {
  const end = Math.max(...k.content.map((s) => s.end), ...k.cue.map((s) => s.end));
  if (end > start || first(k) > start || paragraphAt(c, end - 1) !== paragraphAt(c, start)) return false;
  const from = c.tokens[tokenFrom(c, end - 1)];
  const to = c.tokens[tokenFrom(c, start)];
  return from !== undefined && to !== undefined && to.sentence - from.sentence === 1;
}

const first = (p: Proposal): number => (p.content[0] as Span).start;

/** Spans trimmed, joined, inside the text and clear of the cue; null where no content is left. */
function tidy(c: Context, p: Proposal): Proposal | null {
  const fix = (spans: readonly Span[]) =>
    join(spans.map((s) => trim(c.text, s)).filter((s) => s !== null && wellPlaced(c.text, s)) as Span[]);
  const holes = p.cueToken >= 0 && p.by !== "nominal" ? fix(p.cue) : [];
  const content = cut(fix(p.content), holes)
    .map((s) => trim(c.text, withoutMarks(c, s)))
    .filter((s): s is Span => s !== null && /[\p{L}\p{N}]/u.test(c.text.slice(s.start, s.end)));
  const source = fix(p.source);
  // Whoever is credited is not what is said: “as he alleged” has no words of its own.
  if (content.every((x) => source.some((y) => contains(y, x)))) return null;
  return { ...p, content, cue: fix(p.cue), source };
}

/** A span without the commas, semicolons and dashes at its ends, which join it to what stands around. */
function withoutMarks(c: Context, { start, end }: Span): Span {
  let a = start;
  let b = end;
  while (a < b && /[\s,;–—]/.test(c.text.charAt(a))) a++;
  while (b > a && /[\s,;]/.test(c.text.charAt(b - 1))) b--;
  return span(a, Math.max(a, b));
}

/** The first list without what the second covers. */
function cut(spans: readonly Span[], holes: readonly Span[]): Span[] {
  let out = [...spans];
  for (const h of holes) {
    out = out.flatMap((s) => {
      if (!overlaps(s, h)) return [s];
      return [span(s.start, Math.max(s.start, h.start)), span(Math.min(s.end, h.end), s.end)].filter(
        (x) => x.end > x.start,
      );
    });
  }
  return out;
}

const sameCue = (a: Proposal, b: Proposal): boolean => a.cueToken >= 0 && a.cueToken === b.cueToken;

/** Two proposals that cannot both stand: one cue, or nearly the same content. */
function clash(a: Proposal, b: Proposal): boolean {
  if (sameCue(a, b)) return true;
  if (a.by === "object" && b.by === "nominal" && b.cue.every((x) => a.content.some((y) => contains(y, x))))
    return true;
  return likeness(a.content, b.content) >= 0.75;
}

/** Same cue: the better one stands; a source that it lacks is taken over. */
function combine(a: Proposal, b: Proposal): Proposal {
  return a.source.length ? a : { ...a, source: b.source };
}

/** Shared length over joint length of two lists of spans (Jaccard), 0 to 1. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const x of a)
    for (const y of b) both += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  const size = (s: readonly Span[]) => s.reduce((n, x) => n + x.end - x.start, 0);
  const all = size(a) + size(b) - both;
  return all > 0 ? both / all : 0;
}

function finish(c: Context, kept: readonly Proposal[]): Attribution[] {
  const id = (i: number) => `a${i}` as AttributionId;
  return kept.map((p, i) => ({
    id: id(i),
    source: p.source,
    cue: p.cue,
    content: p.content,
    kind: p.by === TURN ? "direct" : kindOf(c, p.content),
    medium: mediumOfProposal(c, p),
    factual: p.factual,
    force: p.force,
    hearsay: p.hearsay,
    parent: parentOf(kept, i, id),
    continues: p.continues === null ? null : goesOnFrom(c, kept, i, id),
    by: p.by,
    score: p.score,
  }));
}

/** The smallest other content that holds this one's content and cue. */
function parentOf(
  kept: readonly Proposal[],
  i: number,
  id: (i: number) => AttributionId,
): AttributionId | null {
  const me = kept[i] as Proposal;
  let best = -1;
  let size = Number.POSITIVE_INFINITY;
  kept.forEach((p, j) => {
    if (j === i) return;
    const holds = [...me.content, ...me.cue].every((s) => p.content.some((x) => contains(x, s)));
    const length = p.content.reduce((n, x) => n + x.end - x.start, 0);
    const mine = me.content.reduce((n, x) => n + x.end - x.start, 0);
    if (holds && length > mine && length < size) {
      best = j;
      size = length;
    }
  });
  return best < 0 ? null : id(best);
}

/** The attribution before a floating quotation, in its paragraph or the one before; no thought, no unnamed passive. */
function goesOnFrom(
  c: Context,
  kept: readonly Proposal[],
  i: number,
  id: (i: number) => AttributionId,
): AttributionId | null {
  const me = kept[i] as Proposal;
  const place = paragraphAt(c, first(me));
  let best = -1;
  let bestEnd = -1;
  kept.forEach((p, j) => {
    if (j === i || (p.source.length === 0 && p.continues === null) || p.medium === "thought") return;
    if (p.by === TURN) return; // what is quoted behind a turn is somebody else's
    const end = Math.max(...p.content.map((s) => s.end), ...p.cue.map((s) => s.end));
    if (end > first(me) || end < bestEnd) return;
    const distance = place - paragraphAt(c, Math.max(...p.content.map((s) => s.start)));
    if (distance > 2) return;
    best = j;
    bestEnd = end;
  });
  return best < 0 ? null : id(best);
}

function paragraphAt(c: Context, offset: number): number {
  let low = 0;
  let high = c.paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const p = c.paragraphs[middle];
    if (p && p.paragraph.span.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
