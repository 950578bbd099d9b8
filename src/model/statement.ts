// Statement: an attribution put on record, resolved and evidenced.
import type { CueForce, Medium, ReportKind } from "./attribution.ts";
import type { Decision } from "./decision.ts";
import type { ArticleId, StatementId } from "./ids.ts";
import type { Span } from "./span.ts";
import type { SpeakerRef } from "./speaker.ts";
import type { Stamp, TimeInterval } from "./time.ts";

/** Position and quote in one (W3C Web Annotation TextPosition + TextQuote): found by offset, checked by words. */
export interface Selector {
  /** UTF-16 units of the article's text. */
  readonly start: number;
  readonly end: number;
  /** The words that must stand there. */
  readonly exact: string;
  /** Up to 32 units before and after. */
  readonly prefix: string;
  readonly suffix: string;
}

/** By what means the words went out. */
export type ChannelType =
  | "interview"
  | "briefing"
  | "press conference"
  | "speech"
  | "post"
  | "statement"
  | "press release"
  | "testimony"
  | "letter"
  | "call"
  | "debate"
  | "report"
  | "article"
  | "court filing"
  | "meeting"
  | "broadcast"
  | "poll"
  | "other";

/** A channel as the text gives it. */
export interface Channel {
  readonly type: ChannelType;
  /** Words of the article that name it: "news briefing", "Telegram"; "" where only its kind shows ("testified", "to cheers"). */
  readonly words: string;
  /** "Telegram", "X", …; null unless a platform is named. */
  readonly platform: string | null;
}

/** What part a hop plays in carrying the words to the page. */
export type HopRole =
  | "utterer"
  | "spokesperson-for"
  | "channel"
  | "first-carrier"
  | "relay"
  | "publisher"
  | "translator";

/** One hop of the reporting chain, from the mouth to the page. */
export interface Hop {
  /** Name of the agent; null where it is not known. */
  readonly agent: string | null;
  readonly role: HopRole;
  /** The article's words that prove it; empty where it is the page itself (publisher) or unknown. */
  readonly evidence: readonly Span[];
  /** ISO day where the hop is dated; null otherwise. */
  readonly date: string | null;
}

/** An attribution put on record. */
export interface Statement {
  readonly id: StatementId;
  readonly articleId: ArticleId;
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly evidence: {
    readonly source: readonly Selector[];
    readonly cue: readonly Selector[];
    readonly content: readonly Selector[];
  };
  readonly kind: ReportKind;
  readonly medium: Medium;
  readonly factual: boolean;
  readonly force: CueForce;
  readonly hearsay: boolean;
  readonly parent: StatementId | null;
  readonly speaker: Decision<SpeakerRef>;
  readonly saidAt: Decision<TimeInterval>;
  readonly channel: Decision<Channel>;
  /** Who was told ("a German outlet"). */
  readonly addressee: Decision<string>;
  /** Where it was said ("Munich"); absent in records made before it was read. */
  readonly place?: Decision<string>;
  /** On what occasion ("G7 summit"); absent in records made before it was read. */
  readonly event?: Decision<string>;
  /** Hops in order, from the utterer to the publisher. */
  readonly chain: readonly Hop[];
  readonly by: string;
  readonly score: number;
  /** `proposed` by the machine; `confirmed` or `rejected` by a person. */
  readonly review: "proposed" | "confirmed" | "rejected";
}

/** What a reader needs of an article beside a statement. */
export interface ArticleHead {
  readonly id: ArticleId;
  readonly sha256: string;
  readonly file: string | null;
  readonly externalId: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: Stamp | null;
  readonly updated: Stamp | null;
  readonly url: string | null;
}

/** A statement with its words and surroundings, enough to judge and to show it without the article's text. */
export interface RecordedStatement {
  readonly statement: Statement;
  readonly article: ArticleHead;
  /** Words of each content span, in order. */
  readonly content: readonly string[];
  /** Words of the source spans joined; "" where there is none. */
  readonly source: string;
  readonly cue: string;
  /** The sentence or sentences that hold content and cue. */
  readonly sentence: string;
  /** The text just before and after, up to one paragraph each. */
  readonly before: string;
  readonly after: string;
  /** Address of the page with a text fragment that leads to the words; null where the page has no web address. */
  readonly link: string | null;
}
