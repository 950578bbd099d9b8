// Listeners in a phrase beside the saying: "in a letter to parliament", "speaking to farmers", "in a Courier interview".
import { governs } from "../saying/governs.ts";
import { aroundOf, type Frame, inFrame, type Range, type Scene } from "../saying/scene.ts";
import { headOf, hears } from "./audience.ts";
import { isDayOrMonth } from "./days.ts";
import { CROWD, SAID_TO_NOUNS } from "./lexicon.ts";
import { contentBehind, type Listener, REFLEXIVE } from "./listener.ts";
import { carrierIn, type MediaIndex } from "./media.ts";
import { phraseAt } from "./phrases.ts";

/** Phrases that set the saying: "in a letter to X", "in an interview with X", "speaking to X", "addressing X". */
export function besides(scene: Scene, f: Frame, media: MediaIndex): Listener | null {
  const { tokens } = scene.doc;
  const s = aroundOf(scene, f);
  if (!f.cue && !f.source) return null;
  for (let i = s.first; i <= s.last; i++) {
    if (!inFrame(scene, f, i)) continue;
    const w = tokens[i]!.lower;
    const outlet = w === "interview" ? interviewOf(scene, i, s.first, media) : null;
    if (outlet) {
      const hold = governs(scene, f, { first: startOf(scene, i, s.first), last: i });
      if (hold && hold.how !== "circumstance") return { at: outlet, by: "setting", score: 0.8 };
    }
    const k = listenerAfter(scene, i, w);
    if (k < 0) continue;
    const at = phraseAt(scene, f, k, Math.min(s.last + 1, contentBehind(scene, f, k)));
    if (!at || REFLEXIVE.test(tokens[at.first]!.lower) || isBare(scene, at)) continue;
    const first = startOf(scene, i, s.first);
    const hold = governs(scene, f, { first, last: at.last });
    const beside =
      GERUND.test(tokens[first]!.lower) && !/^(?:after|before)$/.test(tokens[first - 1]?.lower ?? "");
    if (hold && (hold.how !== "circumstance" || beside)) return { at, by: "setting", score: 0.85 };
  }
  return null;
}

/** Gerunds of saying: what they tell of goes on while it is said ("while testifying before the council, she said"). */
const GERUND = /^(?:speaking|talking|testifying|addressing|writing|telling)$/;

/** "to brag": a bare singular noun that may be a verb. */
function isBare(scene: Scene, at: Range): boolean {
  const t = scene.doc.tokens[at.first]!;
  return (
    at.first === at.last &&
    t.xpos !== "" &&
    !/^(?:NNP|NNPS|PRP)$/.test(t.xpos) &&
    t.form === t.lower &&
    !t.lower.endsWith("s") &&
    !hears(scene, at)
  );
}

/** "in a Channel Nine interview": the outlet before the noun asked the questions. */
function interviewOf(scene: Scene, i: number, from: number, media: MediaIndex): Range | null {
  const { tokens } = scene.doc;
  let first = i;
  while (first > from && /^\p{Lu}/u.test(tokens[first - 1]!.form)) first--;
  if (first === i || !/^(?:an?|the|that|this)$/.test(tokens[first - 1]?.lower ?? "")) return null;
  const r = { first, last: i - 1 };
  return carrierIn(scene.doc, media, r)?.name ? r : null;
}

/** The token where a listener may begin after the word at `i`; -1 where none may. */
function listenerAfter(scene: Scene, i: number, w: string): number {
  const { tokens } = scene.doc;
  const next = tokens[i + 1]?.lower ?? "";
  if (/^(?:speaking|talking|replying|responding|appealing|writing|testifying|briefing|answering)$/.test(w)) {
    if (
      next === "to" ||
      (next === "with" && /^(?:speaking|talking)$/.test(w)) ||
      (next === "before" && w === "testifying")
    ) {
      if (w === "responding" || w === "replying" || w === "answering")
        return /^(?:reporters|journalists|lawmakers|senators|deputies)$/.test(tokens[i + 2]?.lower ?? "")
          ? i + 2
          : -1;
      return i + 2;
    }
    return w === "briefing" &&
      /^(?:reporters|journalists|the|lawmakers)$/.test(next) &&
      !/^(?:a|the|news|press|at|in|this|his|her)$/.test(tokens[i - 1]?.lower ?? "")
      ? i + 1
      : -1;
  }
  if (w === "addressing" || w === "telling") return i + 1;
  // "Reached by the Courier, Orel said", "when contacted by reporters"
  if (/^(?:contacted|reached|interviewed|approached)$/.test(w) && next === "by")
    return isParticiple(scene, i) ? i + 2 : -1;
  if (/^reach(?:ed|ing)$/.test(w) && next === "out" && tokens[i + 2]?.lower === "to") return i + 3;
  // "said before a cheering crowd", "in front of supporters"
  if (w === "before" || (w === "of" && tokens[i - 1]?.lower === "front")) {
    const at = phraseAt(scene, null, i + 1, i + 12);
    return at && CROWD.has(tokens[headOf(scene, at)]!.lower) ? i + 1 : -1;
  }
  if (SAID_TO_NOUNS.has(w)) {
    for (let k = i + 1; k < i + 6; k++) {
      const t = tokens[k]?.lower ?? "";
      if (
        t === "to" ||
        (t === "with" && WITH.test(w)) ||
        (t === "before" && /^(?:testimony|speech|address|remarks|appearance|presentation)$/.test(w))
      ) {
        const first = tokens[k + 1];
        if (!first || /^(?:be|the \w+ of)$/.test(first.lower)) return -1;
        if (w === "response" || w === "reply" || w === "answer") return -1;
        return t === "to" && isVerbAfterTo(first.lower, first.xpos) ? -1 : k + 1;
      }
      if (
        !/^\p{Lu}/u.test(tokens[k]?.form ?? "") &&
        !isDayOrMonth(t) &&
        !/^(?:on|in|at|the|this|last|late|early|morning|night|week|month|earlier|published|sent|\d+)$/.test(t)
      )
        return -1;
    }
  }
  return -1;
}

/** A participle that opens the sentence or a clause: what it tells of is who speaks. */
function isParticiple({ doc: { tokens } }: Scene, i: number): boolean {
  const left = tokens[i - 1];
  return !left || left.sentence !== tokens[i]!.sentence || /^(?:,|when|["“”])$/.test(left.lower);
}

/** Talks that are held with somebody. */
const WITH = /^(?:interviews?|calls?|conversation|chat|sit-down|session|discussion|exchange)$/;

const isVerbAfterTo = (w: string, xpos: string): boolean =>
  xpos === ""
    ? /^(?:be|have|do|make|mark|announce|say|explain|defend|thank|honour|honor|commemorate)$/.test(w)
    : xpos === "VB";

/** Where the phrase with the word begins: at its preposition or gerund. */
function startOf(scene: Scene, i: number, from: number): number {
  const { tokens } = scene.doc;
  if (tokens[i]!.lower.endsWith("ing") && !SAID_TO_NOUNS.has(tokens[i]!.lower)) return i;
  for (let k = i - 1; k >= from && k > i - 7; k--) {
    if (/^(?:in|at|during|for|on|by|via|through)$/.test(tokens[k]!.lower)) return k;
    if (/^[,;:]$/.test(tokens[k]!.lower)) break;
  }
  return i;
}
