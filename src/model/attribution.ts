// Attribution: what the text shows — who is credited, by which signal, with what (PARC 3.0, PolNeAR).
import type { AttributionId } from "./ids.ts";
import type { Span } from "./span.ts";

/** How the words are reported: all between marks or a printed turn, none, or part. */
export type ReportKind = "direct" | "indirect" | "mixed";
/** REDEWIEDERGABE's medium: said, written, or thought (wanted, believed, supported). */
export type Medium = "speech" | "writing" | "thought";
/** What the cue does to its content: reports it, reports that the source denies it, or that the source refuses to speak. */
export type CueForce = "report" | "deny" | "decline";

/** One attribution relation. */
export interface Attribution {
  readonly id: AttributionId;
  /** The credited party's spans; empty in “It was claimed that …” and for a floating quotation. */
  readonly source: readonly Span[];
  /** The signal; empty for a bare quotation and "Kremlin: …" (the colon is no word). */
  readonly cue: readonly Span[];
  /** Never empty; several spans when a cue interrupts; quotation marks included; no leading "that". */
  readonly content: readonly Span[];
  readonly kind: ReportKind;
  readonly medium: Medium;
  /** False in “may say”, “is expected to say”, “did she say …?”. (“Did not say” is no attribution at all.) */
  readonly factual: boolean;
  readonly force: CueForce;
  /** True where the reporter keeps distance: "reportedly told". */
  readonly hearsay: boolean;
  /** The attribution whose content this one stands in. */
  readonly parent: AttributionId | null;
  /** For a floating quotation: the attribution whose speaker goes on speaking. */
  readonly continues: AttributionId | null;
  /** The rule or model that found it. */
  readonly by: string;
  /** 0 to 1. */
  readonly score: number;
}
