// Attributions as lines that a test can compare: source, cue and content in the words of the text, without the marks around them.
import type { Attribution } from "../../src/model/attribution.ts";
import type { Span } from "../../src/model/span.ts";

const EDGE = /^[\s"“”„«»‘’'`,.;:!?…–—-]+|[\s"“”„«»‘’'`,.;:!?…–—-]+$/g;

/** The words of spans, parts apart by " | ". */
export const spoken = (text: string, spans: readonly Span[]): string =>
  spans.map((s) => text.slice(s.start, s.end).replace(EDGE, "")).join(" | ");

/** An attribution as "{S source} {C cue} {Q content}". */
export const shown = (text: string, a: Attribution): string =>
  `{S ${spoken(text, a.source)}} {C ${spoken(text, a.cue)}} {Q ${spoken(text, a.content)}}`;
