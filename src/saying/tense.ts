// How the cue stands in time: a plain report of one saying, a perfect, a habit, a possibility, a noun.
import { type Frame, inFrame, type Scene } from "./scene.ts";
import { HABIT_ADVERBS, SAYING_NOUNS } from "./words.ts";

/** `none`: no cue (a floating quotation, "Kremlin: …"). */
export type CueTense =
  | "plain"
  | "perfect"
  | "pluperfect"
  | "modal"
  | "gerund"
  | "nominal"
  | "phrase"
  | "none";

const TELLS = /^(?:said|says|told|tells|added|asked|wrote|called|noted|warned|replied|announced)$/;
const MODAL = /^(?:will|would|could|can|may|might|should|must|shall|'ll|wo|ca|to)$/;
const SKIP =
  /^(?:not|n't|also|then|now|again|never|even|just|further|only|been|be|\p{L}+ly|once|so|far|too|himself|herself|itself|and|later|earlier|first|twice|both)$/u;
const NOUN_LEFT =
  /^(?:a|an|the|his|her|their|its|this|that|these|those|'s|'|recent|earlier|previous|new|joint|public|repeated|no|any|in|by)$/;

/** Looks at the cue and up to six words before it. */
export function tenseOf(scene: Scene, f: Frame): CueTense {
  const { tokens } = scene.doc;
  const { cue } = f;
  if (!cue) return "none";
  const word = tokens[cue.first]!;
  if (word.lower === "according" || word.lower === "per" || word.lower === "as" || word.lower === "in")
    return "phrase";
  for (let i = cue.first; i < cue.last; i++) {
    if (i === cue.first && /^(?!going)\p{L}+ing$/u.test(word.lower)) break; // "criticising and even threatening to sue"
    if (/^(?:VBD|VBZ)$/.test(tokens[i]!.xpos) && TELLS.test(tokens[i]!.lower)) break; // "said, without meaning to"
    if (
      tokens[i]!.lower === "to" &&
      /^(?:on|continued|continues|prompted|moved|quick|began)$/.test(tokens[i - 1]?.lower ?? "")
    )
      continue; // "going on to say"
    if (refuses(scene, i)) return "plain";
    const t = isName(scene, i) ? null : aux(tokens[i]!.lower);
    if (t) return t;
  }
  const left = tokens[cue.first - 1];
  if (
    SAYING_NOUNS.has(word.lower) &&
    (word.xpos.startsWith("NN") || (left && NOUN_LEFT.test(left.lower) && word.xpos === ""))
  )
    return "nominal";
  for (let i = cue.first - 1, steps = 0; i >= 0 && steps < 6 && inFrame(scene, f, i); i--, steps++) {
    const w = tokens[i]!.lower;
    if (refuses(scene, i)) return "plain";
    const t = isName(scene, i) ? null : aux(w, word.lower);
    if (t) return t;
    if (!SKIP.test(w) && !HABIT_ADVERBS.has(w) && !/^(?:for|years|months|decades|weeks|,)$/.test(w)) break;
  }
  return word.lower.endsWith("ing") ? "gerund" : "plain";
}

/** "Would not say", "would not be drawn": a refusal that was given, no act ahead. */
const refuses = ({ doc }: Scene, i: number): boolean =>
  doc.tokens[i]!.lower === "would" && /^(?:not|n['’]t)$/.test(doc.tokens[i + 1]?.lower ?? "");

/** "George Will wrote", "Theresa May said": a name, not a modal. "Will he?" and "May 3" stand before no cue. */
export function isName({ doc }: Scene, i: number): boolean {
  const t = doc.tokens[i]!;
  if (t.form !== "Will" && t.form !== "May") return false;
  const opens = doc.tokens[i - 1]?.sentence !== t.sentence;
  return !opens || /^VB[DZ]$/.test(doc.tokens[i + 1]?.xpos ?? "");
}

function aux(w: string, cue = ""): CueTense | null {
  if (
    w === "has" ||
    w === "have" ||
    w === "'ve" ||
    (w === "'s" && /(?:ed|said|told|made|written|spoken)$/.test(cue))
  )
    return "perfect";
  if (w === "had") return "pluperfect";
  return MODAL.test(w) ? "modal" : null;
}
