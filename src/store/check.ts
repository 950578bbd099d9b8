// Check: whether the words of a statement stand in the text at the places it gives; before it goes on record, and when it is verified.
import { type Span, wellPlaced } from "../model/span.ts";
import type { Selector, Statement } from "../model/statement.ts";

/** What was found wrong. */
export interface Failure {
  /** The statement; null where the article itself fails. */
  readonly statementId: string | null;
  /** One sentence. */
  readonly message: string;
}

/** Checks one stored statement against the text; `id` is the one it is filed under. */
export function checkStatement(
  text: string,
  id: string,
  statement: Statement | undefined,
): readonly Failure[] {
  if (statement === undefined) return [{ statementId: id, message: "The statement is missing." }];
  const failures: Failure[] = [];
  const fail = (message: string) => void failures.push({ statementId: id, message });
  if (statement.id !== id) fail("The statement's id is not the one it is filed under.");
  if (statement.content.length === 0) fail("The statement has no words.");
  for (const part of ["content", "cue", "source"] as const) {
    const spans = statement[part];
    const selectors = statement.evidence[part];
    if (!sameSpans(spans, selectors)) fail(`The ${part}'s evidence is for other places than the ${part}.`);
    for (const selector of selectors) {
      const message = checkSelector(text, selector);
      if (message !== null) fail(`${part}: ${message}`);
    }
  }
  const rest = [statement.speaker, statement.saidAt, statement.channel, statement.addressee];
  const spans = [...rest.flatMap((d) => d.evidence), ...statement.chain.flatMap((hop) => hop.evidence)];
  for (const span of spans) {
    if (!wellPlaced(text, span)) fail(`The span ${span.start}–${span.end} does not lie well in the text.`);
  }
  return failures;
}

const sameSpans = (spans: readonly Span[], selectors: readonly Selector[]): boolean =>
  spans.length === selectors.length &&
  spans.every((span, i) => span.start === selectors[i]?.start && span.end === selectors[i]?.end);

/** Why a selector does not hold; null where it does. */
export function checkSelector(text: string, { start, end, exact, prefix, suffix }: Selector): string | null {
  if (!wellPlaced(text, { start, end })) return `the span ${start}–${end} does not lie well in the text.`;
  if (text.slice(start, end) !== exact) return `other words stand at ${start}–${end} than those on record.`;
  if (text.slice(Math.max(0, start - prefix.length), start) !== prefix) return "other words stand before it.";
  if (text.slice(end, end + suffix.length) !== suffix) return "other words stand after it.";
  return null;
}
