// Which verbs may govern a complement here: in the lexicon, outside quotation marks, not negated, no aim and no wish.
import type { Context } from "../context.ts";
import { cueOf } from "../propose.ts";
import { at, isNegated, isWish, kids, lower } from "../tree.ts";

/** The lexicon's entry for verb `v` if it takes this frame and is used to report here; null otherwise. */
export function verbCue(c: Context, v: number, frame: string) {
  if (!/^VB/.test(at(c, v).xpos) || (c.quote[v] as number) >= 0) return null;
  const cue = cueOf(c, v);
  if (!cue?.frames.has(frame) || isWish(c, v) || isPurpose(c, v)) return null;
  return isNegated(c, v) && cue.force === "report" ? null : cue;
}

/** "to confirm compliance": an aim, not an act of speech — unless a verb of saying governs it. */
function isPurpose(c: Context, v: number): boolean {
  if (at(c, v).xpos !== "VB" || lower(c, v - 1) !== "to") return false;
  const { head, rel } = at(c, v);
  return (
    head < 0 ||
    rel !== "xcomp" ||
    !/^(?:continue|begin|start|appear|seem|go|come|be|have|use|try|want)$/.test(at(c, head).lemma)
  );
}

/** True where the clause headed by `k` begins with "to". */
export const hasTo = (c: Context, k: number): boolean =>
  kids(c, k, "mark", "aux").some((m) => lower(c, m) === "to") ||
  lower(c, c.left[k] as number) === "to" ||
  lower(c, k - 1) === "to";
