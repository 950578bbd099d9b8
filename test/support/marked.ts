// Marked-up text to a Doc with attributions: {Q content} {S source} {C cue}, numbers link several, letters may nest.
import type { Article, ParagraphRole } from "../../src/model/article.ts";
import type { Attribution, ReportKind } from "../../src/model/attribution.ts";
import type { Doc } from "../../src/model/doc.ts";
import type { AttributionId } from "../../src/model/ids.ts";
import { bySpan, contains, type Span, span } from "../../src/model/span.ts";
import { emptyArticle, readPlain } from "./plain.ts";

export { dateline, emptyArticle, readPlain } from "./plain.ts";

/** A marked text, read. */
export interface Marked {
  readonly doc: Doc;
  /** In the order of their first span; `ids` of the marks are looked up with `of`. */
  readonly attributions: readonly Attribution[];
  /** The attribution with this number ("" for the unnumbered one). */
  readonly of: (number: string | number) => Attribution;
  /** Spans of other marks, by letter and number: `{T Monday}`, `{X2 …}`. */
  readonly marks: ReadonlyMap<string, readonly Span[]>;
}

/** What may be set by number of attribution. */
export type Overrides = Readonly<Record<string, Partial<Attribution>>>;

interface Mark {
  readonly letter: string;
  readonly numbers: readonly string[];
  readonly start: number;
}

const SPACE = /\s/;

/**
 * Reads a marked text. Paragraphs are parted by an empty line; `[title] `, `[standfirst] `, `[caption] `, … before one
 * gives its role (body else); `[dateline AGENCY] PLACE (AGENCY) — ` is left to `article`. A mark is `{Q words}`,
 * `{Q2 words}` or, for several attributions at once, `{S1,2 words}`. `{Q3>1 words}` continues attribution 1.
 * Tokens carry no grammar: what is tested with them must not need a parse.
 * @example marked("{S Ana Orel} {C said} {Q the dam is safe}.").attributions[0].kind // "indirect"
 */
export function marked(source: string, overrides: Overrides = {}, more: Partial<Article> = {}): Marked {
  const { text, spans, continues } = strip(source);
  const { paragraphs, plain } = cutRoles(text);
  const shift = (at: number) => plain.move(at);
  const placed = new Map<string, Span[]>();
  for (const [key, list] of spans)
    placed.set(
      key,
      list.map((s) => span(shift(s.start), shift(s.end))),
    );
  const article = emptyArticle(plain.text, paragraphs, more);
  const doc = readPlain(article);
  const numbers = new Set<string>();
  for (const key of placed.keys()) if (/^[QSC]/.test(key)) numbers.add(key.slice(1));
  const drafts = [...numbers].map((number) => {
    const get = (letter: string) => [...(placed.get(letter + number) ?? [])].sort(bySpan);
    return { number, content: get("Q"), source: get("S"), cue: get("C") };
  });
  const withContent = drafts.filter((d) => d.content.length > 0);
  withContent.sort((a, b) => bySpan(first(a), first(b)));
  const idOf = new Map(withContent.map((d, i) => [d.number, `a${i}` as AttributionId]));
  const attributions = withContent.map((d): Attribution => {
    const anchor = d.cue[0] ?? d.source[0] ?? d.content[0]!;
    const parents = withContent.filter(
      (o) => o !== d && o.content.some((c) => contains(c, anchor) && d.content.some((x) => contains(c, x))),
    );
    parents.sort((a, b) => size(a.content) - size(b.content));
    return {
      id: idOf.get(d.number)!,
      source: d.source,
      cue: d.cue,
      content: d.content,
      kind: kindOf(doc, d.content),
      medium: "speech",
      factual: true,
      force: "report",
      hearsay: false,
      parent: parents[0] ? idOf.get(parents[0].number)! : null,
      continues: idOf.get(continues.get(d.number) ?? "\u0000") ?? null,
      by: "marked",
      score: 1,
      ...overrides[d.number],
    };
  });
  const byId = new Map(attributions.map((a) => [a.id, a]));
  return {
    doc,
    attributions,
    of: (number) => {
      const found = byId.get(idOf.get(String(number))!);
      if (!found) throw new Error(`marked text has no attribution "${number}"`);
      return found;
    },
    marks: placed,
  };
}

const first = (d: { source: Span[]; cue: Span[]; content: Span[] }): Span =>
  [...d.content, ...d.cue, ...d.source].sort(bySpan)[0]!;
const size = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);

function kindOf(doc: Doc, content: readonly Span[]): ReportKind {
  const inside = content.map((c) => doc.quotations.some((q) => contains(q.span, c)));
  if (inside.every(Boolean)) return "direct";
  const part = content.some((c) => doc.quotations.some((q) => contains(c, q.span)));
  return part || inside.some(Boolean) ? "mixed" : "indirect";
}

/** Takes the marks out and says where they stood. */
function strip(source: string): { text: string; spans: Map<string, Span[]>; continues: Map<string, string> } {
  const spans = new Map<string, Span[]>();
  const continues = new Map<string, string>();
  const open: Mark[] = [];
  let text = "";
  const head = /\{([A-Z])([\d,]*)(?:>(\d+))? /y;
  for (let i = 0; i < source.length; ) {
    head.lastIndex = i;
    const m = head.exec(source);
    if (m) {
      const numbers = (m[2] ?? "").split(",");
      if (m[3] !== undefined) for (const n of numbers) continues.set(n, m[3]);
      open.push({ letter: m[1]!, numbers, start: text.length });
      i += m[0].length;
      continue;
    }
    if (source[i] === "}" && open.length > 0) {
      const mark = open.pop()!;
      for (const n of mark.numbers) {
        const key = mark.letter + n;
        spans.set(key, [...(spans.get(key) ?? []), span(mark.start, text.length)]);
      }
      i++;
      continue;
    }
    text += source[i++];
  }
  if (open.length > 0) throw new Error(`unclosed mark {${open.at(-1)!.letter} in: ${source}`);
  return { text, spans, continues };
}

/** Cuts `[role] ` off the paragraphs and says how positions move. */
function cutRoles(text: string): {
  paragraphs: { span: Span; role: ParagraphRole }[];
  plain: { text: string; move: (at: number) => number };
} {
  const cuts: { at: number; length: number }[] = [];
  const paragraphs: { span: Span; role: ParagraphRole }[] = [];
  let out = "";
  let at = 0;
  for (const part of text.split("\n\n")) {
    const m =
      /^\[(title|standfirst|heading|caption|section|byline|quote|list|body|editor-note|read-more|related|credit)\] /.exec(
        part,
      );
    const lead = m ? m[0].length : 0;
    if (lead) cuts.push({ at, length: lead });
    const words = part.slice(lead);
    if (words.trim()) {
      const from = out.length + (words.length - words.trimStart().length);
      paragraphs.push({
        span: span(from, out.length + words.trimEnd().length),
        role: (m?.[1] ?? "body") as ParagraphRole,
      });
    }
    out += `${words}\n\n`;
    at += part.length + 2;
  }
  const move = (p: number) => p - cuts.reduce((n, c) => (c.at < p ? n + Math.min(c.length, p - c.at) : n), 0);
  return { paragraphs, plain: { text: out.slice(0, -2), move } };
}

/** Words of spans, for messages. */
export const show = (text: string, spans: readonly Span[]): string =>
  spans.map((s) => text.slice(s.start, s.end).replace(SPACE, " ")).join(" … ");
