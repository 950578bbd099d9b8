// Noun phrases read off tokens: where one that begins at a token ends.
import type { Frame, Range, Scene } from "../saying/scene.ts";
import { isDayOrMonth } from "./days.ts";
import { NP_END } from "./lexicon.ts";

/** Longest noun phrase that is read, in tokens. */
const LONGEST = 16;
const SUBJECT = /^(?:he|she|it|they|we|i|you|there|who|which)$/;
/** Names of days and months, but for "may", which is mostly the verb. */
const isTime = (lower: string): boolean => isDayOrMonth(lower) && lower !== "may";
const DAY = /^(?:today|yesterday|tonight|tomorrow|earlier|later)$/;
const PARTICIPLE =
  /^(?:urging|asking|demanding|warning|calling|saying|seeking|expressing|explaining|announcing|opposing|requesting|arguing|accusing|criticizing|criticising|complaining|outlining|detailing|thanking|promising|adding|noting|claiming|insisting|denying|defending|offering)$/;
const SENT =
  /^(?:published|printed|broadcast|aired|streamed|released|posted|recorded|taped|conducted|seen|obtained|viewed|reviewed|dated|signed)$/;
const ARTICLE = /^(?:an?|the|his|her|their|its|my|our|your|no|some)$/;
const OBJECT = /^(?:me|us|him|her|them|you|it)$/;

/**
 * The noun phrase that begins at token `i`, up to a preposition, clause, sign or time word. "of" phrases and a list
 * joined by "and" belong to it. Null where none begins. `stop` is a token that it must not reach.
 */
export function phraseAt(scene: Scene, f: Frame | null, i: number, stop: number): Range | null {
  const { tokens } = scene.doc;
  const start = tokens[i];
  if (!start || i >= stop || !/^[\p{L}\p{N}@“"‘']/u.test(start.form)) return null;
  if (/^(?:of|and|or|but|not)$/.test(start.lower)) return null;
  if (OBJECT.test(start.lower) && !nounFollows(scene, i)) return { first: i, last: i };
  if (NP_END.has(start.lower) && !OBJECT.test(start.lower) && !pointsAt(scene, i)) return null;
  if (
    /^\p{Ll}{2,}ing$/u.test(start.form) &&
    /^(?:up|out|down|the|a|his|her|their)$/.test(tokens[i + 1]?.lower ?? "")
  )
    return null;
  if (isTime(start.lower) && start.lower !== "sunday") return null;
  if (/^(?:twice|once|\p{L}{3,}ly)$/u.test(start.form)) return null;
  if (/^(?:times|days|weeks|months|years|hours|minutes)$/.test(tokens[i + 1]?.lower ?? "")) return null; // "asked several times"
  let last = i - 1;
  for (let k = i; k < stop && k < i + LONGEST; k++) {
    const t = tokens[k]!;
    if (t.sentence !== start.sentence) break;
    if (f && scene.cueOf[k] !== -1 && scene.cueOf[k] !== f.index) break;
    const w = t.lower;
    const capital = /^\p{Lu}/u.test(t.form);
    if (k > i) {
      if (NP_END.has(w) && !capital) break;
      if (isTime(w) && (w !== "sunday" || !capital || !/^\p{Lu}/u.test(tokens[k + 1]?.form ?? ""))) break;
      if (t.xpos === "RB" && /ly$/.test(w) && /^\p{Lu}/u.test(tokens[k - 1]!.form)) break; // "Orel pointedly"
      if (SUBJECT.test(w) || DAY.test(t.form) || PARTICIPLE.test(w)) break;
      if (ARTICLE.test(w) && !/^(?:of|and|,|&|all|both)$/.test(tokens[k - 1]!.lower)) break; // "sent Orel | a note"
      if (w === "," || w === "and" || w === "&") {
        if (!goesOn(scene, k, stop)) break;
        continue;
      }
      if (/^[^\p{L}\p{N}&’'@#$/-]+$/u.test(w) && !/^[“”"‘’]$/.test(w)) break;
      if (/^[“"]$/.test(w)) {
        const close = titleEnd(scene, k, stop);
        if (close < 0) break;
        last = close;
        break;
      }
      if (/^(?:MD|VBD|VBZ|VBP)$/.test(t.xpos) && !capital) break;
      if (SENT.test(t.form) && !/^NN/.test(tokens[k + 1]?.xpos ?? "")) break; // "the broadcaster VRT | published on Sunday"
    }
    last = k;
  }
  while (last > i && /^(?:of|and|the|a|an|'s|or|&|,)$/.test(tokens[last]!.lower)) last--;
  return last >= i ? { first: i, last } : null;
}

/** "this newspaper": a determiner, not "this week". */
const pointsAt = (scene: Scene, i: number): boolean =>
  /^(?:this|that)$/.test(scene.doc.tokens[i]!.lower) &&
  /^(?:newspaper|paper|outlet|magazine|website|site|channel|network|committee|reporter|correspondent|court|parliament|station|programme|program)$/.test(
    scene.doc.tokens[i + 1]?.lower ?? "",
  );

/** "her aides": a possessive, not an object. */
const nounFollows = (scene: Scene, i: number): boolean =>
  scene.doc.tokens[i]!.lower === "her" &&
  /^\p{Ll}/u.test(scene.doc.tokens[i + 1]?.form ?? "") &&
  !NP_END.has(scene.doc.tokens[i + 1]!.lower);

/** "Channel Nine’s “Morning Talk”": the title belongs to the phrase. */
function titleEnd(scene: Scene, k: number, stop: number): number {
  const { tokens } = scene.doc;
  if (tokens[k - 1]!.lower !== "'s") return -1;
  for (let i = k + 1; i < stop && i < k + 8; i++)
    if (/^[”"]$/.test(tokens[i]!.lower)) return i > k + 1 ? i : -1;
  return -1;
}

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
