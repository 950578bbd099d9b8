// Single: one statement that comes in its sentence, without an article, made ready for a judge.
import { attribute } from "./attribute/index.ts";
import { likeness } from "./attribute/merge.ts";
import type { Article } from "./model/article.ts";
import type { Attribution } from "./model/attribution.ts";
import { decide, unknown } from "./model/decision.ts";
import { articleId, sha256Hex, speakerId, statementId } from "./model/ids.ts";
import { cover, type Span, shared, wordsOf } from "./model/span.ts";
import type { RecordedStatement } from "./model/statement.ts";
import { annotateDoc } from "./tag/doc.ts";
import type { LanguageModel } from "./tag/language.ts";

/** A statement as another program hands it over. */
export interface SingleStatement {
  /** The words said, as they stand in the sentence; " … " between parts. */
  readonly statement: string;
  /** The sentence that holds them. */
  readonly sentence: string;
  /** What stands before the sentence; "" where unknown. */
  readonly context: string;
  readonly speaker: string | null;
  readonly speakerRole: string | null;
}

/** A statement with those that stand inside it. */
export interface SingleRecord {
  readonly record: RecordedStatement;
  readonly children: readonly RecordedStatement[];
}

/**
 * Reads the sentence for who says it and how, and gives the statement as if an article had held it. Words that are not
 * found in the sentence are taken as they are, without a cue.
 * @example singleRecord({ statement: "it is safe", sentence: "It is safe, she said.", context: "", … }, model)
 */
export function singleRecord(given: SingleStatement, language: LanguageModel): SingleRecord {
  const context = given.context.trim();
  const sentence = given.sentence.trim() || given.statement.trim();
  const text = context === "" ? sentence : `${context}\n\n${sentence}`;
  const base = text.length - sentence.length;
  const article = paragraphsOnly(text, base);
  const content = placesOf(given.statement, sentence).map((s) => ({
    start: s.start + base,
    end: s.end + base,
  }));
  const attributions = attribute(annotateDoc(article, language));
  const credit = content.length > 0 ? credited(attributions, content) : null;
  const found = content.length > 0;
  const record = recordOf(
    article,
    given,
    base,
    found ? content : [{ start: base, end: text.length }],
    credit,
  );
  const children = attributions
    .filter((a) => a !== credit && found && insideOf(a, content))
    .map((a) => recordOf(article, { ...given, speaker: null, speakerRole: null }, base, a.content, a));
  return { record: found ? record : { ...record, content: [given.statement] }, children };
}

/** An article with what was before as one paragraph and the sentence as another, both speaking. */
function paragraphsOnly(text: string, base: number): Article {
  const sha256 = sha256Hex(text);
  const body = (start: number, end: number) => ({
    span: { start, end },
    role: "body" as const,
    by: "given",
    asides: [],
  });
  return {
    id: articleId(sha256),
    sha256,
    format: "text",
    externalId: null,
    file: null,
    text,
    paragraphs: [...(base > 2 ? [body(0, base - 2)] : []), body(base, text.length)],
    title: unknown(),
    outlet: unknown(),
    byline: unknown(),
    dateline: unknown(),
    published: unknown(),
    updated: unknown(),
    url: unknown(),
    section: unknown(),
    access: unknown(),
    lang: "en",
    decoding: { encoding: "utf-8", why: "json", invalid: [] },
    problems: [],
  };
}

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]/g, '"'],
  [/[‘’‚ʼ]/g, "'"],
  [/[‐‑‒–—]/g, "-"],
  [/\s/g, " "],
];
// Every fold keeps the length, so that places in the folded text are places in the text.
const folded = (text: string): string =>
  FOLDS.reduce((t, [from, to]) => t.replace(from, to), text.toLowerCase());

/** Where the statement's parts stand in the sentence; empty where one of them does not. */
function placesOf(statement: string, sentence: string): Span[] {
  const row = folded(sentence);
  const parts = [statement.trim(), ...statement.split(/…|\[\.\.\.\]|\.\.\./)];
  const find = (part: string, from: number): Span | null => {
    const bare = folded(part.trim());
    const at = bare === "" ? -1 : row.indexOf(bare, from);
    return at < 0 ? null : { start: at, end: at + bare.length };
  };
  const whole = find(parts[0] as string, 0);
  if (whole) return [whole];
  const unmarked = find((parts[0] as string).replace(/^["'“‘«„]|["'”’»,.]{1,2}$/g, ""), 0);
  if (unmarked) return [unmarked];
  const out: Span[] = [];
  for (const part of parts.slice(1).filter((p) => p.trim() !== "")) {
    const place = find(part, out.at(-1)?.end ?? 0);
    if (!place) return [];
    out.push(place);
  }
  return out.length > 1 ? out : [];
}

const units = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);
const common = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((n, x) => n + b.reduce((m, y) => m + shared(x, y), 0), 0);

/** The attribution whose content is these words, or holds them; null where the sentence credits nobody with them. */
function credited(all: readonly Attribution[], content: readonly Span[]): Attribution | null {
  let best: Attribution | null = null;
  let most = 0.3;
  for (const a of all) {
    const alike = likeness(a.content, content);
    // An attribution inside the words given is one that the speaker relays.
    if (alike <= most) continue;
    if (a.cue.length > 0 && common(a.cue, content) > 0) continue;
    best = a;
    most = alike;
  }
  return best;
}

const insideOf = (a: Attribution, content: readonly Span[]): boolean =>
  a.cue.length > 0 && common(a.cue, content) === units(a.cue) && common(a.content, content) > 0;

function recordOf(
  article: Article,
  given: SingleStatement,
  base: number,
  content: readonly Span[],
  credit: Attribution | null,
): RecordedStatement {
  const { text } = article;
  const source = wordsOf(text, credit?.source ?? []);
  const name = given.speaker?.trim() || source;
  const role = given.speakerRole?.trim() || null;
  const quoted = content.map((s) => text.slice(s.start, s.end));
  const before = text.slice(Math.max(0, content[0] ? content[0].start - 1 : 0), content[0]?.start ?? 0);
  return {
    statement: {
      id: statementId(article.id, content, credit?.cue ?? []),
      articleId: article.id,
      content,
      source: credit?.source ?? [],
      cue: credit?.cue ?? [],
      evidence: { source: [], cue: [], content: [] },
      kind:
        credit?.kind ?? (/^["“„«‘']/.test(quoted[0] ?? "") || /["“„«]/.test(before) ? "direct" : "indirect"),
      medium: credit?.medium ?? "speech",
      factual: credit?.factual ?? true,
      force: credit?.force ?? "report",
      hearsay: credit?.hearsay ?? false,
      parent: null,
      speaker:
        name === ""
          ? unknown("given")
          : decide(
              {
                id: speakerId(name),
                name,
                kind: "person" as const,
                role,
                standsFor: null,
                wikidata: null,
                with: [],
              },
              "stated",
              "given",
            ),
      saidAt: unknown("given"),
      channel: unknown("given"),
      addressee: unknown("given"),
      chain: [],
      by: credit?.by ?? "given",
      score: credit?.score ?? 0.5,
      review: "proposed",
    },
    article: {
      id: article.id,
      sha256: article.sha256,
      file: null,
      externalId: null,
      title: null,
      outlet: null,
      byline: null,
      published: null,
      updated: null,
      url: null,
    },
    content: quoted,
    source,
    cue: wordsOf(text, credit?.cue ?? []),
    sentence: text.slice(Math.min(base, cover(content).start)),
    before: text.slice(0, Math.max(0, base - 2)),
    after: "",
    link: null,
  };
}
