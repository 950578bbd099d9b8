// Printed talk: what an attribution is to the turn that it stands in.
import { type Talk, TURN } from "../turns/index.ts";
import { type Frame, firstFrom, type Scene } from "./scene.ts";
import { tenseOf } from "./tense.ts";

/** A whole turn; what its speaker says of himself now (“I think”); anything else told within it. */
export type Place = "turn" | "now" | "told";

/** Where an attribution stands in a printed talk; null outside of it. */
export function placeInTalk(scene: Scene, talk: Talk, f: Frame): Place | null {
  if (f.attribution.by === TURN) return "turn";
  const at = scene.doc.tokens[f.anchor]?.start ?? 0;
  const t = talk.turns[firstFrom(talk.turns, (x) => x.label.start > at) - 1];
  if (!t?.content.some((s) => s.start <= at && at < s.end)) return null;
  if (!f.source || f.source.first !== f.source.last) return "told"; // “my staff” are others
  const word = scene.doc.tokens[f.source.first]!.lower;
  const cue = f.cue ? scene.doc.tokens[f.cue.first]! : null;
  if (word === "my") return /^VB[DN]$/.test(cue?.xpos ?? "") ? "told" : "now";
  // “I say”, “I talk about it” is a habit; “I think” is said here and now
  const now = word === "i" && f.attribution.medium === "thought" && /^VB[PZ]$/.test(cue?.xpos ?? "");
  return now && tenseOf(scene, f) === "plain" ? "now" : "told";
}
