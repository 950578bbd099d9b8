// What leads to a noun of speaking: the preposition or verb before its modifiers ("in a long, at times heated interview").
import type { Scene } from "../saying/scene.ts";
import { CHANNEL_PREPOSITIONS, MODIFIERS } from "./lexicon.ts";
import { SENDS_OUT } from "./when.ts";

/** Words that may stand at the front of a noun phrase. */
export const DETERMINER =
  /^(?:a|an|the|his|her|their|its|our|my|this|that|these|those|'s|own|another|one|two|several|some|whose)$/;
/** Words that may stand between it and what leads to it. */
const LOOSE =
  /^(?:\p{L}+(?:ed|ing|al|ous|ful|ive|ic|ly|ar|ent|ant|y|ian|ish|ese|can|-long|-hour|-minute|-page)|recent|most|very|latest|later|earlier|separate|brief|short|long|lengthy|new|rare|same|late|early|last|first|final|hour|minute|page|read|known|seen|held|sent|shot|weekend|week|month|year|afternoon|past|previous|\p{L}+-\p{L}+|\d+-\p{L}+|two-hour|hastily|called|wide|ranging|second|third|fourth|fifth|sixth|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|march|april|may|june|july|august|january|february|september|october|november|december|\d+|-|,|’s|'s|\p{Lu}.*)$/u;
/** Verbs whose object is what was said or written, or the occasion of it. */
export const GOVERNING_VERB =
  /^(?:addressing|addressed|giving|gave|delivering|delivered|holding|held|hosting|attending|issuing|issued|releasing|released|publishing|published|posting|posted|sharing|shared|recording|recorded|writing|wrote|written|penned|sent|sends|sending|filed|files|filing|circulated|circulating|used|uses|using|devoted|opened|opening|began|closed|ended|gives|holds|delivers)$/;

/** Parts of a speech or show. */
const PART =
  /^(?:much|most|half|bulk|rest|top|start|outset|end|beginning|middle|part|portion|opening|minutes|hours|sidelines|close|episode|edition|broadcast)$/;

/** "near the top of her speech", "during 36 minutes of remarks": where the whole phrase begins; -1 where nothing leads to it. */
function wholeFrom(scene: Scene, i: number, from: number): number {
  const { tokens } = scene.doc;
  for (let k = i, n = 0; k >= from && n < 6; k--, n++) {
    const { lower } = tokens[k]!;
    if (CHANNEL_PREPOSITIONS.has(lower) || /^(?:near|toward|towards|spent|spends|devoted|used)$/.test(lower))
      return k;
    if (!DETERMINER.test(lower) && !/^(?:\d+|very|same|\p{L}+day|an?|'s|final|last|recent)$/u.test(lower))
      return -1;
  }
  return -1;
}

/** "his State of the Realm address": the "of" within the name of an address. */
const ofState = (scene: Scene, i: number): boolean =>
  scene.doc.tokens[i]!.lower === "of" &&
  scene.doc.tokens[i - 1]?.form === "State" &&
  /^(?:the|\p{Lu}.*)$/u.test(scene.doc.tokens[i + 1]?.form ?? "");

/** Index of the preposition or verb that leads to a noun whose modifiers begin behind `i`; -1 where none does. `compound`: they may be nouns. */
export function leftPreposition(scene: Scene, i: number, from: number, compound = false): number {
  const { tokens } = scene.doc;
  for (let k = i, steps = 0; k >= from && steps < 8; k--, steps++) {
    const t = tokens[k]!;
    if (ofState(scene, k)) continue;
    if (t.lower === "of" && PART.test(tokens[k - 1]?.lower ?? "")) return wholeFrom(scene, k - 2, from);
    if (CHANNEL_PREPOSITIONS.has(t.lower)) {
      if (tokens[k - 1]?.lower === "interested") return -1;
      return k;
    }
    if (GOVERNING_VERB.test(t.lower)) return k;
    if (t.lower === "out" && SENDS_OUT.test(tokens[k - 1]?.lower ?? "")) return k - 1;
    if (
      /^\p{Ll}+ing$/u.test(t.form) &&
      CHANNEL_PREPOSITIONS.has(tokens[k - 1]?.lower ?? "") &&
      !MODIFIERS.has(t.lower)
    )
      return -1; // "in offering analysis"
    if (/^(?:upcoming|next|coming|future|planned|scheduled)$/.test(t.lower)) return -1; // not yet held
    if (DETERMINER.test(t.lower) || LOOSE.test(t.form) || MODIFIERS.has(t.lower)) continue;
    if (/^[“”"‘’]$/.test(t.lower) || (compound && t.xpos === "NN")) continue;
    return -1;
  }
  return -1;
}
