// Where each attribution stands: its sentence, its tokens, and which tokens around it are the reporter's own words.
import type { Attribution } from "../model/attribution.ts";
import type { Doc } from "../model/doc.ts";
import type { AttributionId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import { DOCUMENT_NOUNS } from "./words.ts";

/** Token indexes, both ends inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** One attribution in its sentence. */
export interface Frame {
  readonly index: number;
  readonly attribution: Attribution;
  /** Cue, source and content as tokens; null or empty where there is none. */
  readonly cue: Range | null;
  readonly source: Range | null;
  readonly content: readonly Range[];
  /** The token that the attribution hangs on: first of cue, else of source, else of content. */
  readonly anchor: number;
  /** Index in `Doc.sentences` of the anchor. */
  readonly sentence: number;
  /** Index in `Article.paragraphs`. */
  readonly paragraph: number;
  /** Frame in whose content the anchor stands; -1 for the reporter's own sentence. */
  readonly container: number;
  /** Outermost quotation that holds the anchor, -1 outside. */
  readonly quote: number;
}

/** All attributions of a document with the look-ups that dating and tracing share. */
export interface Scene {
  readonly doc: Doc;
  /** In the order of `attributions`. */
  readonly frames: readonly Frame[];
  readonly byId: ReadonlyMap<AttributionId, Frame>;
  /** For each token, the frame of the smallest content that holds it, -1 outside all. */
  readonly owner: Int32Array;
  /** For each token, the outermost quotation that holds it, -1 outside. */
  readonly quoteOf: Int32Array;
  /** For each token, the frame whose cue it belongs to, -1 else. */
  readonly cueOf: Int32Array;
  /** Frames by sentence of their anchor. */
  readonly inSentence: ReadonlyMap<number, readonly Frame[]>;
  /** For each frame, its place in that list. */
  readonly placeInSentence: readonly number[];
}

/** Builds the look-ups in time linear in tokens and spans. */
export function buildScene(doc: Doc, attributions: readonly Attribution[]): Scene {
  const n = doc.tokens.length;
  const contents = attributions.flatMap((a, index) =>
    a.content
      .map((s) => ({ index, range: tokensOf(doc, s) }))
      .flatMap((c) => (c.range ? [{ ...c, range: c.range }] : [])),
  );
  const owner = innermost(n, contents);
  const quoteOf = new Int32Array(n).fill(-1);
  doc.quotations.forEach((q, i) => {
    if (q.depth > 0) return;
    const r = tokensOf(doc, q.span);
    if (r) quoteOf.fill(i, r.first, r.last + 1);
  });
  const cueOf = new Int32Array(n).fill(-1);
  const byId = new Map<AttributionId, Frame>();
  const inSentence = new Map<number, Frame[]>();
  const indexOf = new Map(attributions.map((a, i) => [a.id, i]));
  const frames = attributions.map((attribution, index): Frame => {
    const cue = coverOf(doc, attribution.cue);
    const source = coverOf(doc, attribution.source);
    const content = contents.filter((c) => c.index === index).map((c) => c.range);
    for (const s of attribution.cue) {
      const r = tokensOf(doc, s);
      if (r) cueOf.fill(index, r.first, r.last + 1);
    }
    const anchor = cue?.first ?? source?.first ?? content[0]?.first ?? 0;
    const held = owner[anchor] ?? -1;
    const container = held === index ? (indexOf.get(attribution.parent as AttributionId) ?? -1) : held;
    const sentence = doc.tokens[anchor]?.sentence ?? 0;
    const paragraph = doc.sentences[sentence]?.paragraph ?? 0;
    const bare = cue === null && source === null;
    const quote = bare ? -1 : (quoteOf[anchor] ?? -1);
    return { index, attribution, cue, source, content, anchor, sentence, paragraph, container, quote };
  });
  const placeInSentence: number[] = [];
  for (const f of frames) {
    byId.set(f.attribution.id, f);
    const list = inSentence.get(f.sentence);
    placeInSentence.push(list?.length ?? 0);
    if (list) list.push(f);
    else inSentence.set(f.sentence, [f]);
  }
  return { doc, frames, byId, owner, quoteOf, cueOf, inSentence, placeInSentence };
}

/** The tokens that a span covers, wholly or in part; null where it covers none. Logarithmic. */
export function tokensOf(doc: Doc, s: Span): Range | null {
  const first = firstFrom(doc.tokens, (t) => t.end > s.start);
  const end = firstFrom(doc.tokens, (t) => t.start >= s.end);
  return end > first ? { first, last: end - 1 } : null;
}

/** Index of the first item from which on `reached` holds, as it does for all behind it; the length where it never does. Logarithmic. */
export function firstFrom<T>(items: readonly T[], reached: (item: T) => boolean): number {
  let lo = 0;
  let hi = items.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (reached(items[mid] as T)) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}

function coverOf(doc: Doc, spans: readonly Span[]): Range | null {
  let out: Range | null = null;
  for (const s of spans) {
    const r = tokensOf(doc, s);
    if (r) out = out ? { first: Math.min(out.first, r.first), last: Math.max(out.last, r.last) } : r;
  }
  return out;
}

/** For each token the smallest range that holds it, by one sweep with a stack. */
function innermost(n: number, ranges: readonly { index: number; range: Range }[]): Int32Array {
  const out = new Int32Array(n).fill(-1);
  const sorted = [...ranges].sort((a, b) => a.range.first - b.range.first || b.range.last - a.range.last);
  const stack: { index: number; last: number }[] = [];
  let next = 0;
  for (let i = 0; i < n; i++) {
    while (stack.length > 0 && stack.at(-1)!.last < i) stack.pop();
    while (next < sorted.length && sorted[next]!.range.first <= i) {
      const r = sorted[next++]!;
      if (r.range.last >= i) stack.push({ index: r.index, last: r.range.last });
    }
    const top = stack.at(-1);
    if (top) out[i] = top.index;
  }
  return out;
}

/** True where the token is the reporter's word in the same frame as the attribution: no content, same quotation. */
export const inFrame = (scene: Scene, f: Frame, i: number): boolean =>
  scene.owner[i] === f.container &&
  scene.quoteOf[i] === f.quote &&
  scene.doc.tokens[i]?.sentence === f.sentence;

/** True where the source is a text ("a report by the institute"), not a party. */
export function isDocument(scene: Scene, f: Frame): boolean {
  if (!f.source) return false;
  const { tokens } = scene.doc;
  for (let i = f.source.first + 1; i <= f.source.last; i++)
    if (/^(?:of|by|for|in|from|that|which|who|on|,)$/.test(tokens[i]!.lower))
      return DOCUMENT_NOUNS.has(tokens[i - 1]!.lower);
  return DOCUMENT_NOUNS.has(tokens[f.source.last]!.lower);
}

/** Tokens looked at to either side of an attribution, and the same in a sentence crowded with them. */
const REACH = 250;
const CROWD = 30;
const CROWDED_REACH = 40;

/** The part of the sentence around source and cue that may set the saying: all of it but in monstrous sentences. */
export function aroundOf(scene: Scene, f: Frame): Range {
  const s = scene.doc.sentences[f.sentence] ?? { first: f.anchor, last: f.anchor };
  const reach = (scene.inSentence.get(f.sentence)?.length ?? 0) > CROWD ? CROWDED_REACH : REACH;
  const from = Math.min(f.anchor, f.cue?.first ?? f.anchor, f.source?.first ?? f.anchor);
  const to = Math.max(f.anchor, f.cue?.last ?? f.anchor, f.source?.last ?? f.anchor);
  return { first: Math.max(s.first, from - reach), last: Math.min(s.last, to + reach) };
}

/** Frames of the same sentence, the nearest ones where it is crowded. */
export function besideOf(scene: Scene, f: Frame): readonly Frame[] {
  const all = scene.inSentence.get(f.sentence) ?? [];
  if (all.length <= CROWD) return all;
  const at = scene.placeInSentence[f.index] ?? 0;
  return all.slice(Math.max(0, at - CROWD / 2), at + CROWD / 2);
}
