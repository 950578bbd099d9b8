// Decision: one choice, who made it, on what ground, and what it was chosen over.
import type { Span } from "./span.ts";

/**
 * Ground of a choice: `stated` in the text in so many words; `inferred` from the text by a rule or model;
 * `default` because nothing spoke against it; `human` because a person decided it.
 */
export type Basis = "stated" | "inferred" | "default" | "human";

/** One choice. `value: null` means unknown, which is an answer. */
export interface Decision<T> {
  /** What was chosen; null where it stays unknown. */
  readonly value: T | null;
  /** On what ground. */
  readonly basis: Basis;
  /** Rule or model that chose, or "human". */
  readonly by: string;
  /** 0 to 1, how sure. */
  readonly score: number;
  /** What it was chosen over, most likely first. */
  readonly rivals: readonly T[];
  /** The words it rests on, in the article's text. */
  readonly evidence: readonly Span[];
}

/** A decision made by a rule. @example decide("NATO", "stated", "name", { score: 1 }) */
export const decide = <T>(
  value: T | null,
  basis: Basis,
  by: string,
  more: { score?: number; rivals?: readonly T[]; evidence?: readonly Span[] } = {},
): Decision<T> => ({
  value,
  basis,
  by,
  score: more.score ?? (value === null ? 0 : 1),
  rivals: more.rivals ?? [],
  evidence: more.evidence ?? [],
});

/** Nothing is known, and nothing was guessed. */
export const unknown = <T>(by = "none", rivals: readonly T[] = []): Decision<T> => ({
  value: null,
  basis: "default",
  by,
  score: 0,
  rivals,
  evidence: [],
});

/** A person's choice. */
export const human = <T>(value: T | null): Decision<T> => ({
  value,
  basis: "human",
  by: "human",
  score: 1,
  rivals: [],
  evidence: [],
});

/** A person beats a statement of the text, which beats an inference, which beats a default; then the score. */
export function better<T>(a: Decision<T>, b: Decision<T>): Decision<T> {
  const rank = { human: 3, stated: 2, inferred: 1, default: 0 } as const;
  if (rank[a.basis] !== rank[b.basis]) return rank[a.basis] > rank[b.basis] ? a : b;
  return b.score > a.score ? b : a;
}
