// How a clause reports what was said: as one saying, as a habit, as something still ahead, in the present or the past.
import type { Frame, Scene } from "../saying/scene.ts";
import { isName, tenseOf } from "../saying/tense.ts";
import { HABIT_ADVERBS } from "../saying/words.ts";

/** A plain report of one saying: no perfect that may be any day's, no possibility, no habit. */
export function reportsOneSaying(scene: Scene, f: Frame): boolean {
  const tense = tenseOf(scene, f);
  if (tense === "perfect" || tense === "pluperfect" || tense === "modal") return false;
  return !isHabit(scene, f) && !isEarlier(scene, f);
}

/** "his earlier claim that". */
function isEarlier(scene: Scene, f: Frame): boolean {
  const { tokens } = scene.doc;
  if (!f.cue) return false;
  for (let i = Math.max(0, f.cue.first - 1); i <= f.cue.last; i++)
    if (/^(?:earlier|previous|previously|past|former|old|longstanding|long-standing)$/.test(tokens[i]!.lower))
      return tokens[i + 1]?.sentence === f.sentence && !/^(?:,|in|on|today|this)$/.test(tokens[i + 1]!.lower);
  return false;
}

/** "repeatedly insisted", "has often said". */
export function isHabit(scene: Scene, f: Frame): boolean {
  const { tokens } = scene.doc;
  const { cue } = f;
  if (!cue) return false;
  for (let i = Math.max(0, cue.first - 2); i <= Math.min(cue.last, cue.first + 3); i++)
    if (HABIT_ADVERBS.has(tokens[i]!.lower)) return true;
  return false;
}

const WILL = /^(?:will|'ll|should|must|may|might)$/;
const DUE = /^(?:has|have|needs?|likely|expected|set|due|poised|plans?|scheduled|hopes?|ready|eager)$/;

/** "will tell voters", "is likely to remind them": not said yet, or perhaps never. */
export function isAhead(scene: Scene, f: Frame): boolean {
  const { tokens } = scene.doc;
  const { cue } = f;
  if (!cue || f.attribution.kind === "direct") return false;
  for (let i = cue.last; i >= 0 && i > cue.last - 12 && i >= cue.first - 4; i--) {
    const { lower, sentence } = tokens[i]!;
    if (sentence !== f.sentence || (i < cue.first && /^[,;:“”"]$/.test(lower))) return false;
    if (WILL.test(lower) && !isName(scene, i)) return tokens[i + 1]?.lower !== "have";
    if (lower === "to" && DUE.test(tokens[i - 1]?.lower ?? "")) return true;
  }
  return false;
}

/** "says", "describes": the present of a report, or of a habit. */
export function isPresent(scene: Scene, f: Frame): boolean {
  const cue = f.cue ? scene.doc.tokens[f.cue.first]! : null;
  return cue !== null && /^VB[ZP]$/.test(cue.xpos);
}

/** The tense of the words that set an act: past or not; null where a noun or gerund sets it. */
export function pastOf(scene: Scene, f: Frame): boolean | null {
  const cue = f.cue ? scene.doc.tokens[f.cue.first]! : null;
  if (!cue || !/^VB[DZP]$/.test(cue.xpos)) return null;
  return cue.xpos === "VBD";
}
