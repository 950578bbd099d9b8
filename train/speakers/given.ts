// Attributions as the examples need them: annotators' own, and a silent one for a pronoun that is credited with nothing.
import type { Attribution } from "../../src/model/attribution.ts";
import type { Token } from "../../src/model/doc.ts";
import type { AttributionId } from "../../src/model/ids.ts";
import type { Span } from "../../src/model/span.ts";
import { SILENT } from "../../src/speaker/ranker/links.ts";
import type { Chained, Pair } from "./chains.ts";

/** A pronoun that is credited with nothing, as a task of its own that later ones do not look back to. */
export function silent(t: Token, n: number, given: readonly Attribution[]): Attribution {
  const own = { start: t.start, end: t.end };
  return {
    ...SILENT,
    id: `s${n}` as AttributionId,
    source: [own],
    content: [own],
    parent: hostOf([own], given, null) ?? ("none" as AttributionId),
  };
}

/** Annotators' attributions as the program has its own; nested where cue and source stand in another's words. */
export function asAttributions(list: NonNullable<Chained["attributions"]>, text: string): Attribution[] {
  const spans = (pairs: readonly Pair[]) => pairs.map(([start, end]) => ({ start, end }));
  const made = list.map((a, n): Attribution => {
    const [first] = a.content[0] ?? [0];
    const last = a.content.at(-1)?.[1] ?? 0;
    const direct = /^[“"‘]/.test(text.slice(first)) && /[”"’]$/.test(text.slice(first, last));
    return {
      ...SILENT,
      id: `a${n}` as AttributionId,
      source: spans(a.source),
      cue: spans(a.cue),
      content: spans(a.content),
      kind: direct ? "direct" : "indirect",
      parent: null,
      by: "gold",
    };
  });
  return made.map((a) => ({ ...a, parent: hostOf([...a.cue, ...a.source], made, a) }));
}

/** The attribution with the shortest content that holds the spans. */
function hostOf(
  anchors: readonly Span[],
  among: readonly Attribution[],
  own: Attribution | null,
): AttributionId | null {
  let best: { id: AttributionId; size: number } | null = null;
  if (anchors.length === 0) return null;
  for (const b of among) {
    if (b === own) continue;
    const host = b.content.find((s) => anchors.every((x) => s.start <= x.start && x.end <= s.end));
    if (host && (best === null || host.end - host.start < best.size))
      best = { id: b.id, size: host.end - host.start };
  }
  return best?.id ?? null;
}
