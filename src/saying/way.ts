// The words between two places of the reporter's clause: what stands there that a setting does not reach over.
import { type Frame, inFrame, type Scene } from "./scene.ts";
import { AUXILIARIES, BLOCKERS, GATHERINGS, ISSUED, SAYING_GERUNDS, SAYING_NOUNS } from "./words.ts";

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const PUNCTUATION = /^[^\p{L}\p{N}]+$/u;

/** What stands between two places. */
export interface Walk {
  /** Words (no signs) in the reporter's clause between two places. */
  readonly words: number;
  readonly wordsAfterContent: number;
  /** Another attribution's cue stands between. */
  readonly cue: boolean;
  readonly passesContent: boolean;
  /** The content of another attribution stands between. */
  readonly passesOther: boolean;
  readonly clause: "blocked" | "circumstance" | null;
  /** A finite verb stands between. */
  readonly finite: boolean;
  readonly participle: boolean;
  readonly saying: boolean;
}

/** Longest way that is looked over. */
export const FAR = 400;

/** Looks over the tokens from `from` to `to`. `verbGroup`: auxiliaries may stand there; `behindQuote`: the quoted words stand before. */
export function walk(
  scene: Scene,
  f: Frame,
  from: number,
  to: number,
  verbGroup = false,
  behindQuote = false,
): Walk {
  const { tokens } = scene.doc;
  let words = 0;
  let wordsAfterContent = 0;
  let cue = false;
  let passesContent = false;
  let passesOther = false;
  let blocked = false;
  let circumstance = false;
  let gathering = false;
  let finite = false;
  let participle = false;
  let saying = false;
  for (let i = from; i <= to; i++) {
    if (i - from > FAR)
      return {
        words: FAR,
        wordsAfterContent,
        cue: true,
        passesContent,
        passesOther,
        clause: "blocked",
        finite,
        participle,
        saying,
      };
    const t = tokens[i]!;
    if (!inFrame(scene, f, i)) {
      if (scene.owner[i] === f.index) {
        passesContent = true;
        wordsAfterContent = 0;
      } else if (scene.owner[i] !== f.container) passesOther = true;
      continue;
    }
    if (scene.cueOf[i] !== -1 && scene.cueOf[i] !== f.index && !sameAct(scene, f, scene.cueOf[i]!))
      cue = true;
    const w = t.lower;
    if (PUNCTUATION.test(w)) {
      if (w === ";") blocked = true;
      continue;
    }
    words++;
    if (passesContent) wordsAfterContent++;
    if (SAYING_GERUNDS.has(w) || ISSUED.has(w)) saying = true;
    else if (/(?:ed|en)$/.test(w) && w.length > 4) participle = true;
    if (GATHERINGS.has(w)) gathering = true;
    if ((FINITE.test(t.xpos) && !SAYING_GERUNDS.has(w)) || AUXILIARIES.has(w)) finite = true;
    const next = tokens[i + 1]?.lower ?? "";
    if (BLOCKERS.has(w)) {
      if ((w === "that" || w === "which") && cameOut(scene, i + 1)) continue;
      if (w === "as" && (next === "a" || next === "the" || next === "an" || tokens[i - 1]?.lower === "well"))
        continue;
      if ((w === "who" || w === "which") && SAYING_GERUNDS.has(next)) continue;
      if (w === "before" && SAYING_NOUNS.has(tokens[i - 1]?.lower ?? "")) continue; // "in testimony before the committee"
      if (w === "when" && /^(?:asked|pressed|questioned)$/.test(next)) {
        circumstance = true;
        continue;
      }
      if (w === "after") circumstance = true;
      else if (behindQuote && (w === "as" || w === "while")) {
        circumstance = true; // "“…,” she said as the crowd moved on early Sunday"
        gathering = true;
        break;
      } else if (
        (w === "as" || w === "when" || w === "while") &&
        (MOVES.test(tokens[i + 2]?.lower ?? "") ||
          (/^(?:he|she|they)$/.test(next) && !AUXILIARIES.has(tokens[i + 2]?.lower ?? "")))
      ) {
        circumstance = true;
        i += 2;
      } else if (w === "while" && SAYING_GERUNDS.has(next)) circumstance = true;
      else blocked = true;
    } else if (w === "may" && t.form === "may") blocked = true;
    else if (w === "'s" && t.xpos === "VBZ") blocked = true;
    else if (verbGroup && /^(?:has|have|had|'ve|'s|will|would)$/.test(w)) continue;
    else if (AUXILIARIES.has(w) && !cameOut(scene, i + 1)) blocked = true;
    else if (/^(?:took|takes|taking)$/.test(w) && next === "to" && !(f.cue && from > f.cue.last)) continue;
    else if (FINITE.test(t.xpos) && !ISSUED.has(w) && scene.cueOf[i] === -1 && !SAYING_GERUNDS.has(w))
      blocked = true;
    else if (w === "and" && /^(?:\p{Ll}+ed|met|went|made|took|left|gave|got|held)$/u.test(next))
      blocked = true;
  }
  const clause = blocked
    ? "blocked"
    : circumstance
      ? gathering || !afterOnly(scene, f, from, to)
        ? "circumstance"
        : "blocked"
      : null;
  return { words, wordsAfterContent, cue, passesContent, passesOther, clause, finite, participle, saying };
}

const MOVES =
  /^(?:arrived|left|entered|departed|boarded|visited|toured|opened|met|spoke|addressed|announced|unveiled|launched|campaigned|returned)$/;

/** "after the attack on Monday" says nothing of the saying; "after talks on Monday" and "after meeting X" do. */
function afterOnly(scene: Scene, f: Frame, from: number, to: number): boolean {
  const { tokens } = scene.doc;
  for (let i = from; i <= to; i++)
    if (inFrame(scene, f, i) && tokens[i]!.lower === "after") {
      const next = tokens[i + 1]?.lower ?? "";
      return !/^(?:meeting|speaking|visiting|attending|arriving|being|holding|hosting|touring|talking|voting|signing)$/.test(
        next,
      );
    }
  return false;
}

/** "(which) was published", "that aired". */
function cameOut(scene: Scene, i: number): boolean {
  const w = (k: number) => scene.doc.tokens[k]?.lower ?? "";
  return ISSUED.has(w(i)) || (AUXILIARIES.has(w(i)) && (ISSUED.has(w(i + 1)) || ISSUED.has(w(i + 2))));
}

/** Two cues of one act: same source ("said and added"). */
export function sameAct(scene: Scene, f: Frame, other: number): boolean {
  const o = scene.frames[other];
  return !!o && !!o.source && !!f.source && o.source.first === f.source.first;
}
