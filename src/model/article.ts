// Article: a page as taken in, before any language work.
import type { Decision } from "./decision.ts";
import type { ArticleId } from "./ids.ts";
import type { Span } from "./span.ts";
import type { Stamp } from "./time.ts";

/** What a paragraph is for. Only title, standfirst, heading, body, quote, list and post speak (`SPEAKING`). */
export type ParagraphRole =
  | "title"
  | "repeated-title"
  | "standfirst"
  | "heading"
  | "body"
  | "quote"
  | "list"
  | "post"
  | "pull-quote"
  | "table"
  | "section"
  | "byline"
  | "timestamp"
  | "outlet"
  | "copyright"
  | "credit"
  | "caption"
  | "editor-note"
  | "reading-time"
  | "read-more"
  | "related"
  | "subscribe"
  | "share"
  | "comments"
  | "boilerplate";

/** Roles whose paragraphs may hold statements. */
export const SPEAKING: ReadonlySet<ParagraphRole> = new Set([
  "title",
  "standfirst",
  "heading",
  "body",
  "quote",
  "list",
  "post",
]);

/** Roles of the paragraphs that a reader would read as the article; with its title, all that `SPEAKING` holds and tables. */
export const READ: ReadonlySet<ParagraphRole> = new Set([
  "standfirst",
  "heading",
  "body",
  "quote",
  "list",
  "post",
  "table",
]);

/** One paragraph of `Article.text`. */
export interface Paragraph {
  /** Where it stands, without the line break after it. */
  readonly span: Span;
  /** What it is for. */
  readonly role: ParagraphRole;
  /** The rule that gave it the role. */
  readonly by: string;
  /** Parts that are not the article's own words: a dateline, an editor's note in brackets. Never inside a statement's evidence as speech. */
  readonly asides: readonly Span[];
}

/** The place line of a report: "MOSCOW (Sputnik) -". */
export interface Dateline {
  readonly place: string | null;
  /** Agency named in it. */
  readonly agency: string | null;
  /** Day named in it ("KYIV, March 3 (Agency) —"), as printed. */
  readonly day: string | null;
}

/** How bytes became text. */
export interface Decoding {
  /** WHATWG label: `utf-8`, `utf-16le`, `utf-16be`, `windows-1251`, `windows-1252`. */
  readonly encoding: string;
  /** Why this one: `bom`, `valid`, `http` (the server said so), `meta`, `guess`, `json`. */
  readonly why: string;
  /** Places of U+FFFD in the text that stand for bytes which the encoding does not allow. */
  readonly invalid: readonly number[];
}

/** Something noticed that is no failure. */
export interface Problem {
  /** Stable code: `invalid-bytes`, `unclosed-quotation`, `ambiguous-date`, … */
  readonly code: string;
  /** One sentence. */
  readonly message: string;
  readonly span: Span | null;
}

/** Code of the problem of bytes that the digest in their web archive does not vouch for. */
export const DIGEST_MISMATCH = "digest-mismatch";

/** What a reader gets of a page: all of it, not all without paying, or a dialogue that asks for consent instead. */
export type Access = "free" | "paid" | "consent";

/** Where the article's text comes from. */
export type ArticleFormat = "text" | "html" | "json";

/** A page as taken in. Immutable; the text is exactly what the decoder gave (line breaks, BOM and all) for `text`. */
export interface Article {
  readonly id: ArticleId;
  /** SHA-256 of the original bytes, hexadecimal. For a dump: of the line's bytes without its line break. */
  readonly sha256: string;
  readonly format: ArticleFormat;
  /** Id that the article came with in a dump; null otherwise. */
  readonly externalId: string | null;
  /** Path or name it came by; null where none. */
  readonly file: string | null;
  /** The text all spans count in. */
  readonly text: string;
  /** Every paragraph in order; together they hold all that is not white space. */
  readonly paragraphs: readonly Paragraph[];
  readonly title: Decision<string>;
  /** Who published the page. */
  readonly outlet: Decision<string>;
  /** Authors. */
  readonly byline: Decision<readonly string[]>;
  readonly dateline: Decision<Dateline>;
  readonly published: Decision<Stamp>;
  readonly updated: Decision<Stamp>;
  readonly url: Decision<string>;
  /** Part of the outlet's pages that it stands in: "World", "Politics". */
  readonly section: Decision<string>;
  readonly access: Decision<Access>;
  /** BCP 47 tag, "und" where the text is in none that is known; null where nothing says. */
  readonly lang: string | null;
  readonly decoding: Decoding;
  readonly problems: readonly Problem[];
}

/** What a person (or a dump's own field) says of an article; each given field beats what the page shows. */
export interface SuppliedMetadata {
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  /** ISO date or date-time. */
  readonly published?: string;
  readonly updated?: string;
  readonly url?: string;
  readonly section?: string;
  /** BCP 47 tag. */
  readonly lang?: string;
}

/** True for a language, where it is known, that no extractor reads: all but English. */
export const inOtherLanguage = (lang: string | null): boolean => lang !== null && !/^en(?:-|$)/i.test(lang);
