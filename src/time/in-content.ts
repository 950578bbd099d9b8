// An expression inside the reported words: where it dates the saying after all, and where it dates an event that is told of.
import type { Hold } from "../saying/governs.ts";
import type { Frame, Scene } from "../saying/scene.ts";
import { ACT_CUES, AUXILIARIES, GATHERINGS } from "../saying/words.ts";
import type { FoundTime } from "./expressions.ts";

/**
 * Inside the content an expression dates the saying in two cases only: it stands between the cue and the clause
 * ("said Monday the …", where the content was drawn too wide), or it closes a plain object of an act ("called for a
 * ban on Monday").
 */
export function inContent(scene: Scene, f: Frame, time: FoundTime): Hold | null {
  const { tokens, sentences } = scene.doc;
  const { cue, content, attribution } = f;
  if (!cue || attribution.kind !== "indirect" || time.before !== null || time.meaning.kind === "vague")
    return null;
  if (scene.quoteOf[time.core] !== f.quote) return null;
  const home = content.find((c) => time.first >= c.first && time.last <= c.last);
  if (!home || home.first < cue.last) return null;
  if (time.first === home.first && home.first === cue.last + 1) {
    const next = tokens[time.last + 1];
    const starts =
      next &&
      (/^(?:that|the|a|an|he|she|it|they|we|there|his|her|their|its|this|these|no|any|some)$/.test(
        next.lower,
      ) ||
        /^\p{Lu}/u.test(next.form));
    return starts && time.last < home.last ? { how: "content", score: 0.8, distance: 0 } : null;
  }
  if (time.meaning.kind !== "weekday" && time.meaning.kind !== "relative" && time.meaning.kind !== "date")
    return null;
  if (time.last !== home.last && time.last !== (sentences[f.sentence]?.last ?? -1) - 1) return null;
  if (!ACT_CUES.has(tokens[cue.first]!.lower)) return null;
  if (/^(?:warn|vow|promis|pledg|confirm|acknowledg|den)/.test(tokens[cue.first]!.lower)) return null;
  for (let i = home.first; i < time.first; i++) {
    const t = tokens[i]!;
    if (AUXILIARIES.has(t.lower) || /^(?:to|that|if|when|whether|who|which|after|before|will)$/.test(t.lower))
      return null;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos)) return null;
  }
  if (ofEvent(scene, time)) return null;
  return { how: "content", score: 0.7, distance: 0 };
}

/** "the attack on Monday": the expression stands right behind what happened then. */
export function ofEvent({ doc }: Scene, time: FoundTime): boolean {
  const word = doc.tokens[time.first - 1]?.lower ?? "";
  return GATHERINGS.has(word) || EVENT.test(word);
}

const EVENT =
  /^(?:attack|attacks|strike|strikes|vote|election|shooting|killing|killings|bombing|protest|protests|war|crash|blast|arrest|death|deaths|race|primary|match|game|test|launch|incident|raid|assault|riot|riots|decision)$/;
