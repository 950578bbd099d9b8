// Listener: who is told, as tokens, and what every rule for listeners asks of the text around.
import type { Frame, Range, Scene } from "../saying/scene.ts";

/** The listener's tokens with the rule that found them. */
export interface Listener {
  readonly at: Range;
  readonly by: string;
  readonly score: number;
  /** The statement that this listener makes, where it is one in the same sentence: "Asked why, Orel said". */
  readonly speaks?: Frame;
}

/** Objects that nobody is told by: "said to himself", "responded to questions". */
export const REFLEXIVE =
  /^(?:himself|herself|themselves|itself|be|have|questions|criticism|accusations|allegations|claims|calls)$/;

/** First content token behind the cue, where a listener must end. */
export function contentBehind(scene: Scene, f: Frame, from: number): number {
  let stop = (scene.doc.sentences[f.sentence]?.last ?? from) + 1;
  for (const c of f.content) if (c.first >= from && c.first < stop) stop = c.first;
  for (const c of f.content) if (c.first < from && c.last >= from) stop = Math.min(stop, from);
  return stop;
}
