// Noun phrases read off tokens: where one that begins at a token ends.
import type { Frame, Range, Scene } from "../saying/scene.ts";
import { NP_END } from "./lexicon.ts";

/** Longest noun phrase that is read, in tokens. */
const LONGEST = 16;
const SUBJECT = /^(?:he|she|it|they|we|i|you|there|who|which)$/;
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|tomorrow|january|february|march|april|june|july|august|september|october|november|december|earlier|later)$/;
const OBJECT = /^(?:me|us|him|her|them|you|it)$/;

/**
 * The noun phrase that begins at token `i`, up to a preposition, clause, sign or time word. "of" phrases and a list
 * joined by "and" belong to it. Null where none begins. `stop` is a token that it must not reach.
 */
export function phraseAt(scene: Scene, f: Frame | null, i: number, stop: number): Range | null {
  const { tokens } = scene.doc;
  const start = tokens[i];
  if (!start || i >= stop || !/^[\p{L}\p{N}@“"‘']/u.test(start.form)) return null;
  if (OBJECT.test(start.lower) && !nounFollows(scene, i)) return { first: i, last: i };
  if (NP_END.has(start.lower) && !OBJECT.test(start.lower)) return null;
  let last = i - 1;
  for (let k = i; k < stop && k < i + LONGEST; k++) {
    const t = tokens[k]!;
    if (t.sentence !== start.sentence) break;
    if (f && scene.cueOf[k] !== -1 && scene.cueOf[k] !== f.index) break;
    const w = t.lower;
    const capital = /^\p{Lu}/u.test(t.form);
    if (k > i) {
      if (NP_END.has(w) && !capital) break;
      if (TIME.test(w) && (w !== "sunday" || !capital || !/^\p{Lu}/u.test(tokens[k + 1]?.form ?? ""))) break;
      if (SUBJECT.test(w)) break;
      if (w === "," || w === "and" || w === "&") {
        if (!goesOn(scene, k, stop)) break;
        continue;
      }
      if (/^[^\p{L}\p{N}&’'@#$/-]+$/u.test(w) && !/^[“”"‘’]$/.test(w)) break;
      if (/^[“"]$/.test(w)) break;
      if (/^(?:MD|VBD|VBZ|VBP)$/.test(t.xpos) && !capital) break;
    }
    last = k;
  }
  return last >= i ? { first: i, last } : null;
}

/** "her aides": a possessive, not an object. */
const nounFollows = (scene: Scene, i: number): boolean =>
  scene.doc.tokens[i]!.lower === "her" &&
  /^\p{Ll}/u.test(scene.doc.tokens[i + 1]?.form ?? "") &&
  !NP_END.has(scene.doc.tokens[i + 1]!.lower);

/** After "," or "and": another party of the list, not a new clause. */
function goesOn(scene: Scene, k: number, stop: number): boolean {
  const { tokens } = scene.doc;
  let n = k + 1;
  if (tokens[k]!.lower === "," && tokens[n]?.lower !== "and") return false;
  if (tokens[n]?.lower === "and") n++;
  const t = tokens[n];
  if (!t || n >= stop || scene.cueOf[n] !== -1) return false;
  if (NP_END.has(t.lower)) return false;
  return (
    /^\p{Lu}/u.test(t.form) ||
    /^(?:the|a|an|his|her|their|its|other|several|reporters|journalists|allies|lawmakers|supporters)$/.test(
      t.lower,
    )
  );
}
