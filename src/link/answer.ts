// Answer: what the record holds on one question, as plain data (JSON as it stands).
import type { SpeakerId } from "../model/ids.ts";
import type { Claim, Stance, StanceValue } from "../model/stance.ts";
import type { RecordedStatement } from "../model/statement.ts";

/** How precisely it is known when something was said. */
export type DateGround =
  /** The text says so, or it follows from the text. */
  | "said"
  /** Only the article's publication is known to bear on it. */
  | "published"
  /** Nothing says when; the article that reports it is dated. */
  | "reported"
  /** Nothing is dated. */
  | "undated";

/** When a hit was said, as far as it is known. */
export interface HitDate {
  readonly ground: DateGround;
  /** ISO days; null where open. For `published` and `reported` the article's day. */
  readonly from: string | null;
  readonly to: string | null;
  /** The grain of the interval: minute, day, week, month, season, year, vague. */
  readonly grain: string;
}

/** One statement that bears on the claim. */
export interface Hit {
  readonly record: RecordedStatement;
  readonly stance: Stance;
  /** 0 to 1: how surely the statement bears on the claim. */
  readonly score: number;
  /** One line: which words met which part of the claim. */
  readonly why: string;
  readonly when: HitDate;
  /** Other statements that carry the same words of the same speaker said on the same day: wire copies, reprints. */
  readonly alsoIn: readonly RecordedStatement[];
  /** What a reader should know of how it was judged: that another judge had to step in, and why; null as a rule. */
  readonly note: string | null;
}

/** What one speaker has on record, earliest first, undated last. */
export interface Lane {
  readonly speakerId: SpeakerId | null;
  readonly name: string;
  readonly role: string | null;
  readonly hits: readonly Hit[];
  /** Counted over confirmed statements only; null below two. */
  readonly summary: LaneSummary | null;
}

/** What the one summary sentence counts. */
export interface LaneSummary {
  readonly reviewed: number;
  readonly counts: Readonly<Partial<Record<StanceValue, number>>>;
  readonly from: string;
  readonly to: string;
}

/** Two speakers whose stances differ on one claim, within a year of each other. */
export interface Difference {
  readonly claimId: string;
  readonly a: Hit;
  readonly b: Hit;
  /** Days between them. */
  readonly days: number;
}

/** One speaker whose later stance on one claim differs from the earlier. */
export interface Shift {
  readonly claimId: string;
  readonly speakerId: SpeakerId;
  readonly name: string;
  readonly earlier: Hit;
  readonly later: Hit;
}

/** What the answer rests on. */
export interface Coverage {
  /** Articles looked at. */
  readonly articles: number;
  readonly outlets: readonly string[];
  /** Statements looked at. */
  readonly statements: number;
  /** Of these, how many were held against the claim one by one: all, or in a large ledger those nearest to the question. */
  readonly weighed: number;
  /** Statements that hold words for all that is asked and were too many to be weighed. */
  readonly left: number;
  /** Whether `left` counts all of them or stopped there. */
  readonly leftCounted: "all" | "in part";
  /** The judge that a person named and that was asked about the nearest ones; null for the embedded one alone. */
  readonly judge: string | null;
  /** Statements that name what is asked about and say nothing on the claim. */
  readonly mentions: number;
  /** First and last publication day among the articles; null where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** Articles without a date. */
  readonly undated: number;
  /** Of these articles, likely copies of others: not further sources. */
  readonly copies: number;
  /** Articles on record in languages that no extractor reads; not among `articles`. */
  readonly unread: number;
  /** Statements among the hits that a person confirmed. */
  readonly reviewed: number;
  /** Statements among the hits, copies counted once; one that bears on several claims counts once. */
  readonly hits: number;
}

/** The part of the record that was asked for; null where a bound was not given. */
export interface AskedPart {
  /** Any part of the name. */
  readonly speaker: string | null;
  /** First and last day, ISO. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Everything that `ask` found. */
export interface Answer {
  readonly question: string;
  readonly claims: readonly Claim[];
  readonly hits: readonly Hit[];
  readonly lanes: readonly Lane[];
  readonly differences: readonly Difference[];
  readonly shifts: readonly Shift[];
  readonly coverage: Coverage;
  /** Where only a part of the record was asked for; absent where all of it. */
  readonly part?: AskedPart | null;
}
