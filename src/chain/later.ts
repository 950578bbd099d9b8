// Title and lead give the words, a paragraph below the way of saying them: "Speaking at a rally in Ardun, …".
import { decide } from "../model/decision.ts";
import type { Frame, Scene } from "../saying/scene.ts";
import { tenseOf } from "../saying/tense.ts";
import { surface, type Voice } from "../saying/voices.ts";
import { isTalk, isWritten, type Told } from "./goes-on.ts";
import { isHabit } from "./one-saying.ts";

/** Paragraphs at the top of the body that say in short what the report then sets out. */
const LEAD = 2;
/** Frames looked forward over. */
const AHEAD = 30;

/** Title and lead give the words, a paragraph below the setting: "… said on Monday." — "Speaking at a rally in Ardun, …". */
export function fromLater(
  scene: Scene,
  order: readonly Frame[],
  voices: readonly Voice[],
  told: Told[],
): void {
  const { paragraphs } = scene.doc.article;
  const body = Math.max(
    0,
    paragraphs.findIndex((p) => p.role === "body" || p.role === "quote"),
  );
  for (let i = 0; i < order.length && order[i]!.paragraph <= body + LEAD; i++) {
    const f = order[i]!;
    const mine = told[f.index] as Told;
    if (mine.channel !== null || f.container >= 0 || !goesOn(scene, f)) continue;
    for (let k = i + 1; k < order.length && k <= i + AHEAD; k++) {
      const g = order[k]!;
      if (g.container >= 0 || (voices[g.index] !== voices[f.index] && !namesLater(scene, f, g))) continue;
      const later = (told[g.index] as Told).channel;
      const same = voices[g.index] === voices[f.index];
      const set =
        later?.value &&
        (same ? !isWritten(later.value) && later.value.type !== "other" : isTalk(later.value));
      if (set && g.paragraph - f.paragraph <= 4)
        told[f.index] = {
          ...mine,
          channel: decide(later.value, "inferred", "lead", {
            score: later.score * 0.8,
            evidence: later.evidence,
          }),
        };
      if (later !== null || g.paragraph - f.paragraph > 4) break;
    }
  }
}

/** The lead’s "top commander" is whom the paragraph below names. */
const namesLater = (scene: Scene, f: Frame, g: Frame): boolean =>
  g.paragraph - f.paragraph === 1 &&
  f.source !== null &&
  g.source !== null &&
  surface(scene.doc, f.source).kind === "nominal" &&
  surface(scene.doc, g.source).kind === "name";

/** Plain reports of one saying: no thought, no possibility, no perfect that may be any day's. */
function goesOn(scene: Scene, f: Frame): boolean {
  const a = f.attribution;
  if (a.medium === "thought" || !a.factual || isHabit(scene, f)) return false;
  const tense = tenseOf(scene, f);
  return tense !== "perfect" && tense !== "pluperfect" && tense !== "modal" && tense !== "nominal";
}
