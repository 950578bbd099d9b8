// Whether words in the reporter's clause — a date, "at a news briefing" — set the saying of an attribution.

import { type Frame, inFrame, type Range, type Scene } from "./scene.ts";
import { FAR, sameAct, walk } from "./way.ts";
import { BLOCKERS, GATHERINGS, SAYING_NOUNS } from "./words.ts";

/** How the words reach the cue. `circumstance`: through a clause of time ("after a meeting on Monday"). */
export type Reach = "cue" | "after" | "between" | "leading" | "content" | "source" | "circumstance";

/** That words set a saying, and how surely. */
export interface Hold {
  readonly how: Reach;
  /** 0 to 1. */
  readonly score: number;
  /** Tokens between the words and the cue. */
  readonly distance: number;
}

/**
 * Rules by position: inside the cue, behind it ("said on Monday"), between source and cue ("X on Monday said"), or
 * leading ("On Monday, X said"). Nothing is reached over a relative clause, another cue or a finite verb; a clause of
 * time reaches weakly. Words inside the content never set it.
 */
export function governs(scene: Scene, f: Frame, r: Range): Hold | null {
  const { cue, source } = f;
  if (cue && r.first >= cue.first && r.last <= cue.last) return { how: "cue", score: 1, distance: 0 };
  if (!inFrame(scene, f, r.first) || !inFrame(scene, f, r.last)) return null;
  if (!cue && !source) return null;
  const start = Math.min(cue?.first ?? Infinity, source?.first ?? Infinity);
  const end = Math.max(cue?.last ?? -1, source?.last ?? -1);
  if (r.first > end) return behind(scene, f, r, end);
  if (r.last < start) return leading(scene, f, r, start);
  if (cue && source && !(r.first >= source.first && r.last <= source.last)) return between(scene, f, r);
  return null;
}

/** "said on Monday", "told reporters in Ardun on Monday", "“…,” said X, a spokesman, on Monday". */
function behind(scene: Scene, f: Frame, r: Range, end: number): Hold | null {
  const quoteBefore = f.attribution.kind === "direct" && (f.content[0]?.first ?? r.last) < end;
  const gap = walk(scene, f, end + 1, r.first - 1, false, quoteBefore);
  if (gap.cue) return null;
  if (gap.clause === "blocked")
    return resumed(scene, f, r, end) ? { how: "after", score: 0.65, distance: gap.words } : null;
  let score = 1 - Math.min(0.3, gap.words * 0.02);
  if (gap.passesContent && f.attribution.kind === "indirect") {
    if (gap.wordsAfterContent > 5) return null;
    score = gap.wordsAfterContent > 0 ? 0.65 : 0.75; // "said much the same to the Courier on Monday"
  }
  if (gap.passesContent && gap.wordsAfterContent > 6) return null;
  if (gap.clause === "circumstance") return { how: "circumstance", score: 0.55, distance: gap.words };
  return { how: "after", score, distance: gap.words };
}

/** "likened it to a toy, which it is, in an interview last week": behind a comma the main clause goes on. */
function resumed(scene: Scene, f: Frame, r: Range, end: number): boolean {
  const { tokens } = scene.doc;
  for (let i = r.first; i > end && i > r.first - 10; i--) {
    if (!inFrame(scene, f, i)) return false;
    if (tokens[i - 1]!.lower !== ",") continue;
    if (!/^(?:in|at|during)$/.test(tokens[i]!.lower)) return false;
    let setting = false;
    for (let k = i; k <= r.last; k++)
      if (SAYING_NOUNS.has(tokens[k]!.lower) || GATHERINGS.has(tokens[k]!.lower)) setting = true;
    return setting && walk(scene, f, i, r.first - 1).clause === null;
  }
  return false;
}

/** "X on Monday said", "X, speaking in Ardun on Monday, said", "said on Monday X". */
function between(scene: Scene, f: Frame, r: Range): Hold | null {
  const cue = f.cue as Range;
  const source = f.source as Range;
  const cueFirst = cue.last < r.first;
  const near = cueFirst ? cue : source;
  const far = cueFirst ? source : cue;
  const gap = walk(scene, f, near.last + 1, r.first - 1, true);
  const rest = walk(scene, f, r.last + 1, far.first - 1, true);
  if (gap.cue || rest.cue || gap.passesContent || gap.passesOther) return null;
  if (gap.clause === "blocked")
    return mainClause(scene, f, near.last + 1, r, far)
      ? { how: "between", score: 0.7, distance: rest.words }
      : null;
  if (gap.clause === "circumstance") return { how: "circumstance", score: 0.55, distance: rest.words };
  if (gap.participle && !gap.saying && !mainClause(scene, f, near.last + 1, r, far)) return null; // "Smith, elected in 2016, said"
  return { how: "between", score: 0.95, distance: rest.words };
}

/** "Orel opened the meeting on Monday, warning that …": a participle at the end shares the day of its main clause. */
function mainClause(scene: Scene, f: Frame, from: number, r: Range, cue: Range): boolean {
  const { tokens } = scene.doc;
  if (!tokens[cue.first]!.lower.endsWith("ing") || tokens[cue.first - 1]?.form !== ",") return false;
  for (let i = from; i < cue.first; i++) {
    if (i >= r.first && i <= r.last) continue;
    if (!inFrame(scene, f, i) || BLOCKERS.has(tokens[i]!.lower) || tokens[i]!.form === ";") return false;
  }
  return true;
}

/** "On Monday, X said", "Speaking to reporters on Monday, X said". */
function leading(scene: Scene, f: Frame, r: Range, start: number): Hold | null {
  const { tokens } = scene.doc;
  const rest = walk(scene, f, r.last + 1, start - 1);
  if (rest.cue || rest.passesContent || rest.passesOther) return null;
  let first = r.first; // where the leading phrase begins
  for (let i = r.first - 1; i >= 0 && r.first - i < FAR && inFrame(scene, f, i); i--) {
    if (/^[;:]$/.test(tokens[i]!.lower)) break;
    if (/^(?:and|but)$/.test(tokens[i]!.lower) && tokens[i - 1]?.lower === ",") break; // another clause
    if (scene.cueOf[i] !== -1 && !sameAct(scene, f, scene.cueOf[i]!)) return null; // it is the other's: "X said on Monday …, Y said"
    first = i;
  }
  const lead = walk(scene, f, first, r.first - 1);
  if (lead.clause === "blocked" && tokens[first]!.lower === "when" && tokens[r.last + 1]?.form === ",")
    return { how: "circumstance", score: 0.5, distance: rest.words }; // "When the wall fell in 1998, X said"
  if (lead.clause === "blocked" && rest.clause === null && absolute(scene, f, first, r, start))
    return { how: "leading", score: 0.7, distance: rest.words };
  if (lead.finite && conjunct(scene, f, r.last + 1, start)) return null;
  if (rest.clause !== null && !rest.finite && lead.clause === null && isNarrowed(scene, f, r, start))
    return { how: "leading", score: 0.8, distance: rest.words };
  if (lead.clause === "circumstance" || (rest.clause === "circumstance" && lead.clause === null))
    return { how: "circumstance", score: 0.5, distance: rest.words };
  if (lead.clause === "blocked" || (rest.clause === "blocked" && !commaBefore(scene, f, start))) return null;
  const opens = r.first <= (scene.doc.sentences[f.sentence]?.first ?? 0) + 1;
  if (rest.clause === "blocked" && rest.words > (opens && !rest.finite ? 30 : 8)) return null; // "Tuesday in Ardun, after winning …, X said"
  return { how: "leading", score: lead.words > 12 ? 0.7 : 0.9, distance: rest.words };
}

/** "In February 2022, hours after the flood, X said": what stands between commas narrows the time down. */
function isNarrowed(scene: Scene, f: Frame, r: Range, start: number): boolean {
  const { tokens } = scene.doc;
  const before = /^(?:then|former|acting)$/.test(tokens[start - 1]?.lower ?? "") ? start - 2 : start - 1;
  return (
    tokens[r.last + 1]?.lower === "," &&
    tokens[before]?.lower === "," &&
    NARROWS.test(tokens[r.last + 2]?.lower ?? "") &&
    inFrame(scene, f, before)
  );
}
const NARROWS = /^(?:just|only|shortly|soon|minutes|hours|days|weeks|months)$/;

/** "Tempers rose on Monday, with X calling …": a participle behind "with" shares the day of its main clause. */
function absolute(scene: Scene, f: Frame, from: number, r: Range, start: number): boolean {
  const { tokens } = scene.doc;
  if (!f.cue || !tokens[f.cue.first]!.lower.endsWith("ing") || tokens[start - 1]?.lower !== "with")
    return false;
  for (let i = from; i < r.first; i++)
    if (BLOCKERS.has(tokens[i]!.lower) || tokens[i]!.form === ";") return false;
  return true;
}

/** "The Courier printed it on Friday, and X said": behind the "and" another clause begins. */
function conjunct(scene: Scene, f: Frame, from: number, start: number): boolean {
  const { tokens } = scene.doc;
  for (let i = from; i < start && i < from + 3; i++)
    if (/^(?:and|but|while)$/.test(tokens[i]!.lower)) return inFrame(scene, f, i);
  return false;
}

const commaBefore = (scene: Scene, f: Frame, i: number): boolean =>
  i > 0 && inFrame(scene, f, i - 1) && scene.doc.tokens[i - 1]!.lower === ",";
