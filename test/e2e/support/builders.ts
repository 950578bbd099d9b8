// Builders: small articles and readings for tests of the store, made by a reader of one construction.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../../../src/model/article.ts";
import { decide, human, unknown } from "../../../src/model/decision.ts";
import { articleId, speakerId, statementId } from "../../../src/model/ids.ts";
import { type Span, span } from "../../../src/model/span.ts";
import type { SpeakerRef } from "../../../src/model/speaker.ts";
import type { Selector, Statement } from "../../../src/model/statement.ts";
import type { Stamp } from "../../../src/model/time.ts";
import type {
  DecidedFields,
  Intake,
  NewDecision,
  PlacedStatement,
  Reading,
} from "../../../src/store/index.ts";
import { fingerprint } from "../../../src/text/minhash.ts";

/** A folder that the test leaves empty behind it. */
export function scratch(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const selector = (text: string, { start, end }: Span): Selector => ({
  start,
  end,
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - 32), start),
  suffix: text.slice(end, end + 32),
});

const stamp = (iso: string): Stamp => ({ iso, grain: "day", zone: null });

/** An article of these words, with these decisions in force. */
export function article(text: string, more: { file?: string; fields?: DecidedFields } = {}): Article {
  const sha256 = createHash("sha256").update(text).digest("hex");
  const { fields = {} } = more;
  return {
    id: articleId(sha256),
    sha256,
    format: "text",
    externalId: null,
    file: more.file ?? null,
    text,
    paragraphs: [{ span: span(0, text.length), role: "body", by: "test", asides: [] }],
    title: fields.title === undefined ? unknown("test") : human(fields.title),
    outlet: fields.outlet === undefined ? unknown("test") : human(fields.outlet),
    byline: fields.byline === undefined ? unknown("test") : human([fields.byline]),
    dateline: unknown("test"),
    published: fields.published === undefined ? unknown("test") : human(stamp(fields.published)),
    updated: unknown("test"),
    url: unknown("test"),
    section: unknown("test"),
    access: unknown("test"),
    lang: "en",
    decoding: { encoding: "utf-8", why: "valid", invalid: [] },
    problems: [],
  };
}

/** Reads `“…,” Name said.` and nothing else. */
export function reading(from: Article, engine = "test"): Reading {
  const statements: PlacedStatement[] = [];
  const speakers = new Map<string, SpeakerRef>();
  for (const match of from.text.matchAll(/(“[^”]*”) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*) (said)\./gu)) {
    const at = match.index;
    const [whole, quote = "", name = "", cue = ""] = match;
    const content = [span(at, at + quote.length)];
    const source = [span(at + quote.length + 1, at + quote.length + 1 + name.length)];
    const cueSpan = [span(at + whole.length - 1 - cue.length, at + whole.length - 1)];
    const speaker: SpeakerRef = {
      id: speakerId(name),
      name,
      kind: "person",
      role: null,
      standsFor: null,
      wikidata: null,
      with: [],
    };
    speakers.set(speaker.id, speaker);
    const statement: Statement = {
      id: statementId(from.id, content, cueSpan),
      articleId: from.id,
      content,
      source,
      cue: cueSpan,
      evidence: {
        content: content.map((s) => selector(from.text, s)),
        source: source.map((s) => selector(from.text, s)),
        cue: cueSpan.map((s) => selector(from.text, s)),
      },
      kind: "direct",
      medium: "speech",
      factual: true,
      force: "report",
      hearsay: false,
      parent: null,
      speaker: decide(speaker, "stated", "test"),
      saidAt: unknown("test"),
      channel: unknown("test"),
      addressee: unknown("test"),
      chain: [],
      by: "test",
      score: 1,
      review: "proposed",
    };
    statements.push({ statement, sentence: span(at, at + whole.length), before: null, after: null });
  }
  return {
    article: from,
    statements,
    speakers: [...speakers.values()],
    engine,
    wordsKept: 1,
    wordsDropped: 0,
    likeness: fingerprint(from.text),
    agency: null,
  };
}

/** An intake of these words. */
export function intake(
  text: string,
  more: { file?: string; fields?: DecidedFields; decisions?: readonly NewDecision[]; at?: string } = {},
): Intake {
  const from = article(text, more);
  return {
    bytes: Buffer.from(text),
    origin: more.file ?? null,
    reading: reading(from),
    decisions: more.decisions ?? [],
    madeWith: more.fields ?? {},
    at: more.at ?? "2026-01-01T00:00:00Z",
  };
}
