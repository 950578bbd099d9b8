// In bytes: where spans of an article's text stand in the file that it was read from.
import type { ArticleFormat } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { bytePlaces } from "./byte-places.ts";
import { decodeBytes } from "./decode.ts";
import { declaredEncoding } from "./html.ts";
import { pageRuns, sourceSpans } from "./page/places.ts";

/** A stretch of bytes, half-open. */
export type ByteRange = readonly [start: number, end: number];

/**
 * For each span the bytes it stands in: one stretch as a rule, several where mark-up runs through it. Empty for a dump,
 * whose text stands in the file as JSON writes it. `served` is what the server said of the encoding (`servedAs`).
 */
export function inBytes(
  bytes: Uint8Array,
  format: ArticleFormat,
  spans: readonly Span[],
  served: string | null = null,
): readonly ByteRange[][] {
  if (format === "json") return spans.map(() => []);
  const { text, decoding } = decodeBytes(bytes, format === "html" ? declaredEncoding(bytes) : null, served);
  const runs = format === "html" ? pageRuns(text) : null;
  const places = spans.map((span) =>
    runs === null ? [{ from: span.start, to: span.end }] : sourceSpans(runs, span),
  );
  const units = [...new Set(places.flat().flatMap((p) => [p.from, p.to]))].sort((a, b) => a - b);
  const at = bytePlaces(bytes, decoding.encoding, units);
  const byteOf = new Map(units.map((u, i) => [u, at[i] as number]));
  return places.map((list) => list.map((p): ByteRange => [byteOf.get(p.from) ?? 0, byteOf.get(p.to) ?? 0]));
}
