// Where and on what occasion: "in Munich", "at the G7 summit", of the clause that an attribution stands in.
import { type Decision, decide } from "../model/decision.ts";
import { type Span, span } from "../model/span.ts";
import { governs } from "../saying/governs.ts";
import { aroundOf, type Frame, inFrame, type Range, type Scene } from "../saying/scene.ts";
import { GATHERINGS } from "../saying/words.ts";

/** Where something was said, and on what occasion, in the article's words; null where it does not say. */
export interface Occasion {
  readonly place: Decision<string> | null;
  readonly event: Decision<string> | null;
}

const NOTHING: Occasion = { place: null, event: null };
/** Gatherings without one of the common nouns. */
const NAMED = /^(?:g7|g-7|g8|g20|g-20|cop\d\d|davos|apec|asean|unga)$/;
/** Words for what is said or sent rather than held: a channel, no occasion. */
const TALK = /^(?:interview|call|briefing|announcement|address|appearance|vote|ruling|verdict|visit)$/;
/** Longest phrase, in tokens. */
const LONGEST = 12;

/** Reads the clause of one attribution. */
export function occasionOf(scene: Scene, f: Frame): Occasion {
  if (f.container >= 0 || f.attribution.medium === "thought") return NOTHING;
  const { tokens } = scene.doc;
  const around = aroundOf(scene, f);
  let place: Decision<string> | null = null;
  let event: Decision<string> | null = null;
  for (let i = around.first; i <= around.last && (place === null || event === null); i++) {
    const w = tokens[i]!.lower;
    if (!/^(?:in|at|to|during|sidelines)$/.test(w) || !inFrame(scene, f, i)) continue;
    const first = w === "sidelines" && tokens[i + 1]?.lower === "of" ? i + 2 : i + 1;
    const found = event === null && w !== "to" ? gathering(scene, f, first) : null;
    if (found && sets(scene, f, { first: i, last: found.last })) {
      event = shown(scene, found, 0.8);
      i = found.last;
      continue;
    }
    const visits = w === "to" && /^(?:visit|trip|stop)$/.test(tokens[i - 1]?.lower ?? "");
    if (place !== null || (w !== "in" && !visits)) continue;
    const at = placeAt(scene, f, i + 1);
    if (at && sets(scene, f, { first: i, last: at.last })) place = shown(scene, at, 0.75);
  }
  return { place, event };
}

/** Own words first; what is missing comes from the act, and is then inferred. */
export function withOccasion(mine: Occasion, from: Occasion): Occasion {
  const weaker = (d: Decision<string> | null): Decision<string> | null =>
    d && { ...d, basis: "inferred", by: "same-act", score: d.score * 0.8 };
  return { place: mine.place ?? weaker(from.place), event: mine.event ?? weaker(from.event) };
}

function sets(scene: Scene, f: Frame, r: Range): boolean {
  const hold = governs(scene, f, r);
  return hold !== null && hold.how !== "circumstance";
}

/** "the annual security conference in Ardun", "Monday’s debate", "a rally": a noun phrase around a gathering. */
function gathering(scene: Scene, f: Frame, first: number): Range | null {
  const { tokens } = scene.doc;
  for (let i = first; i < first + LONGEST; i++) {
    const t = tokens[i];
    if (!t || !inFrame(scene, f, i) || scene.cueOf[i] !== -1) return null;
    const next = tokens[i + 1]?.lower ?? "";
    if (NAMED.test(t.lower)) return { first, last: GATHERINGS.has(next) ? i + 1 : i };
    if (
      GATHERINGS.has(t.lower) ||
      (t.lower === "conference" && !/^(?:news|press)$/.test(tokens[i - 1]!.lower))
    ) {
      if (TALK.test(t.lower)) return null;
      if (GATHERINGS.has(next) && inFrame(scene, f, i + 1)) continue;
      return { first, last: i };
    }
    if (!/^[\p{L}\p{N}’'"“”-]/u.test(t.form) || /^(?:VBD|VBZ|VBP|MD|IN|TO)$/.test(t.xpos)) return null;
  }
  return null;
}

/** A name that the recogniser takes for a place, with the region behind its comma. */
function placeAt(scene: Scene, f: Frame, first: number): Range | null {
  const { tokens } = scene.doc;
  let last = first - 1;
  while (tokens[last + 1]?.ner === "LOC" && inFrame(scene, f, last + 1)) last++;
  if (last < first || /^(?:'s|’s)$/.test(tokens[last + 1]?.lower ?? "")) return null;
  return { first, last };
}

function shown(scene: Scene, r: Range, score: number): Decision<string> {
  const { tokens, text } = scene.doc;
  let { first } = r;
  while (first < r.last && /^(?:the|a|an|this|that|his|her|their)$/.test(tokens[first]!.lower)) first++;
  const at: Span = span(tokens[first]!.start, tokens[r.last]!.end);
  return decide(text.slice(at.start, at.end).replace(/\s+/g, " "), "stated", "setting", {
    score,
    evidence: [at],
  });
}
