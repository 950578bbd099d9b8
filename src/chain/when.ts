// Settings at the edge of a clause: "Tempers rose at a rally in Ardun on Monday when Orel said …", "put out a statement".
import { type Frame, inFrame, type Range, type Scene } from "../saying/scene.ts";

/** Verbs before "out" that send a text: "put out a statement". */
export const SENDS_OUT = /^(?:put|puts|putting|sent|sends|sending|blasted|fired|gave)$/;

/** Tokens between the setting and "when". */
const APART = 8;

/** "… at a rally in Ardun on Monday when Orel said …": the clause behind "when" tells what was said there. */
export function opensWhen(scene: Scene, f: Frame, phrase: Range): boolean {
  const { tokens } = scene.doc;
  const start = Math.min(f.source?.first ?? f.anchor, f.anchor);
  for (let k = phrase.last + 1; k < start && k <= phrase.last + APART; k++) {
    if (!inFrame(scene, f, k) || scene.cueOf[k] !== -1 || /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[k]!.xpos))
      return false;
    if (tokens[k]!.lower === "when") return start - k <= 3;
  }
  return false;
}
