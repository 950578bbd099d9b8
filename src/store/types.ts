// What goes into the ledger and what comes out of it, beside the nouns of src/model.
import type { Article } from "../model/article.ts";
import type { ArticleId, SpeakerId, StatementId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import type { Speaker, SpeakerRef } from "../model/speaker.ts";
import type { Statement } from "../model/statement.ts";
import type { Fingerprint } from "../text/minhash.ts";

/** A statement with the places that a reader is shown. Spans count in the article's text. */
export interface PlacedStatement {
  readonly statement: Statement;
  /** The sentence or sentences that hold content and cue. */
  readonly sentence: Span;
  /** Up to one paragraph before and after; null where there is nothing. */
  readonly before: Span | null;
  readonly after: Span | null;
}

/** What the machine derived from one article. */
export interface Reading {
  readonly article: Article;
  readonly statements: readonly PlacedStatement[];
  /** Every party that a statement names, joint speakers included. */
  readonly speakers: readonly SpeakerRef[];
  /** What derived it: version, model and knowledge, so that a reader can tell two runs apart. */
  readonly engine: string;
  /** Words in paragraphs that may speak, and in all others. */
  readonly wordsKept: number;
  readonly wordsDropped: number;
  /** What its text is compared by; null where it holds too few words. */
  readonly likeness: Fingerprint | null;
  /** Agency that it credits; null where it credits none. */
  readonly agency: string | null;
  /** Article and statements as they are kept, where they were packed away from the ledger. */
  readonly packed?: Packed;
}

/** What is kept packed of a reading. */
export interface Packed {
  readonly article: Uint8Array;
  readonly statements: Uint8Array;
}

/** What tells which of several articles came first. */
export interface CopyRow {
  readonly id: ArticleId;
  readonly seq: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  /** ISO 8601; null where not known. */
  readonly published: string | null;
}

/** Two current articles that are likely copies; see `Alike`. */
export interface CopyPair {
  readonly a: ArticleId;
  readonly b: ArticleId;
  readonly resemblance: number;
  readonly shared: number;
}

/** Fields of an article that a person can decide. */
export const ARTICLE_FIELDS = [
  "title",
  "outlet",
  "byline",
  "published",
  "updated",
  "url",
  "section",
  "lang",
] as const;
/** One of `ARTICLE_FIELDS`. */
export type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** A decision about to be recorded. */
export interface NewDecision {
  readonly target: { readonly kind: "article"; readonly id: ArticleId } | StatementTarget;
  /** An `ArticleField`, or "review". */
  readonly field: string;
  /** null takes the decision back. */
  readonly value: string | null;
  /** What it was about when it was made, for a reader who meets it after the thing itself has gone. */
  readonly about: string;
}

interface StatementTarget {
  readonly kind: "statement";
  readonly id: StatementId;
}

/** A decision on record. */
export interface RecordedDecision extends NewDecision {
  /** Order of all decisions; clocks can go back, this cannot. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** One article to put on record. */
export interface Intake {
  readonly bytes: Uint8Array;
  /** Path relative to the ledger's surroundings, `#id` for one of a dump; null for standard input. */
  readonly origin: string | null;
  readonly reading: Reading;
  /** Decisions that came with it; `reading` was made with them and with those on record. */
  readonly decisions: readonly NewDecision[];
  /** Article decisions in force that `reading` was made with: what `decidedFields` gave, with `decisions` over it. */
  readonly madeWith: DecidedFields;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Bytes that are on record already, with no new decision: only the place they came from may be new. */
export interface KnownArrival {
  readonly known: ArticleId;
  readonly origin: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Article decisions in force; an empty string says that the field is not known. */
export type DecidedFields = { readonly [field in ArticleField]?: string };

/**
 * What became of an article: new; new under an origin that held other bytes before; already on record; or `stale`:
 * nothing was written, because a decision was made meanwhile that `reading` does not know.
 */
export interface Outcome {
  readonly kind: "stored" | "new version" | "duplicate" | "stale";
  readonly articleId: ArticleId;
  /** Version under its origin, from 1; null without an origin. */
  readonly version: number | null;
  /** The article that was current under this origin before; null where none. */
  readonly previous: ArticleId | null;
}

/** One line of the list of articles. */
export interface ArticleRow {
  readonly id: ArticleId;
  /** Order of intake. */
  readonly seq: number;
  readonly sha256: string;
  readonly format: string;
  readonly file: string | null;
  readonly externalId: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO 8601; null where not known. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  /** Part of the outlet's pages; null where not known, and for what was read before sections were kept. */
  readonly section: string | null;
  /** `free`, `paid` or `consent`; null where not known. */
  readonly access: string | null;
  /** BCP 47 tag; null where not known, and for what was read before languages were told. */
  readonly lang: string | null;
  /** False for an article in a language that no extractor reads. */
  readonly read: boolean;
  readonly addedAt: string;
  readonly statements: number;
  readonly wordsKept: number;
  readonly wordsDropped: number;
  /** Version under its origin (the highest where it has several); null without an origin. */
  readonly version: number | null;
  /** False where every origin it came from holds other bytes by now. */
  readonly current: boolean;
}

/** One line of the list of speakers. */
export interface SpeakerRow {
  readonly speaker: Speaker;
  readonly statements: number;
  readonly articles: number;
  /** First and last day on which something was said, as far as known. */
  readonly firstSaid: string | null;
  readonly lastSaid: string | null;
}

/** Which statements. Everything left out does not restrict. */
export interface StatementFilter {
  readonly articleId?: ArticleId;
  readonly speakerId?: SpeakerId;
  /** Articles that a newer version has replaced, too. */
  readonly allVersions?: boolean;
  /** Leave out what a person rejected. */
  readonly withoutRejected?: boolean;
}
