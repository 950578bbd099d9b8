// Hand-built records for the tests of what is across articles: a sentence with its content marked, and a speaker.

import type { CueForce, ReportKind } from "../../src/model/attribution.ts";
import { decide, unknown } from "../../src/model/decision.ts";
import { articleId, sha256Hex, speakerId, statementId } from "../../src/model/ids.ts";
import type { RecordedStatement } from "../../src/model/statement.ts";

/** What a test says of a statement. */
export interface Made {
  /** Name of the speaker; empty for an unnamed one. */
  readonly by?: string;
  readonly role?: string;
  readonly standsFor?: string;
  /** The sentence with the content between { and }, the cue between < and >. */
  readonly text: string;
  readonly before?: string;
  readonly title?: string;
  /** ISO day when said; `null`: not known; absent: as published. */
  readonly said?: string | null;
  readonly published?: string | null;
  readonly outlet?: string;
  readonly kind?: ReportKind;
  readonly force?: CueForce;
  readonly parent?: RecordedStatement;
  readonly review?: "proposed" | "confirmed" | "rejected";
  /** Id of the article; the text by default. */
  readonly article?: string;
}

/** Makes a record from a marked sentence. @example made({ by: "Ada Orrin", text: "Orrin <said> {we are at war}." }) */
export function made(m: Made): RecordedStatement {
  let sentence = "";
  const content: { start: number; end: number }[] = [];
  const cue: { start: number; end: number }[] = [];
  let open = -1;
  let openCue = -1;
  for (const ch of m.text) {
    if (ch === "{") open = sentence.length;
    else if (ch === "}") content.push({ start: open, end: sentence.length });
    else if (ch === "<") openCue = sentence.length;
    else if (ch === ">") cue.push({ start: openCue, end: sentence.length });
    else sentence += ch;
  }
  // Quotation marks belong to the content, as extraction has it.
  for (const part of content) {
    if (!/[“"‘]/.test(sentence[part.start - 1] ?? "")) continue;
    const close = /^[,.!?]?[”"’]/.exec(sentence.slice(part.end));
    if (!close) continue;
    part.start--;
    part.end += close[0].length;
  }
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map((s) => sentence.slice(s.start, s.end));
  const kind: ReportKind =
    m.kind ??
    (/[“"]/.test(words(content).join(""))
      ? /^[“"]/.test(words(content)[0] ?? "")
        ? "direct"
        : "mixed"
      : "indirect");
  const article = articleId(sha256Hex(m.article ?? `${m.outlet ?? ""}|${m.title ?? ""}|${m.text}`));
  const published = m.published === undefined ? (m.said ?? "2031-05-04") : m.published;
  const said = m.said === undefined ? null : m.said;
  const speaker = m.by
    ? decide(
        {
          id: speakerId(m.by),
          name: m.by,
          kind: "person" as const,
          role: m.role ?? null,
          standsFor: m.standsFor ?? null,
          wikidata: null,
          with: [],
        },
        "stated",
        "test",
      )
    : unknown<never>();
  return {
    statement: {
      id: statementId(article, content, cue),
      articleId: article,
      content,
      cue,
      source: [],
      evidence: { source: [], cue: [], content: [] },
      kind,
      medium: "speech",
      factual: true,
      force: m.force ?? "report",
      hearsay: false,
      parent: m.parent?.statement.id ?? null,
      speaker,
      saidAt: said
        ? decide({ from: said, to: said, grain: "day" as const, words: null }, "stated", "test")
        : m.said === null
          ? unknown()
          : published
            ? decide(
                { from: published, to: published, grain: "day" as const, words: null },
                "default",
                "test",
              )
            : unknown(),
      channel: unknown(),
      addressee: unknown(),
      chain: [],
      by: "test",
      score: 1,
      review: m.review ?? "proposed",
    },
    article: {
      id: article,
      sha256: sha256Hex(m.text),
      file: null,
      externalId: null,
      title: m.title ?? null,
      outlet: m.outlet ?? "Ardun Courier",
      byline: null,
      published: published ? { iso: published, grain: "day", zone: null } : null,
      updated: null,
      url: null,
    },
    content: words(content),
    source: m.by ?? "",
    cue: words(cue).join(" … "),
    sentence,
    before: m.before ?? "",
    after: "",
    link: null,
  };
}
