// Which of the expressions in the reporter's words dates the saying of one attribution.
import { governs, type Hold } from "../saying/governs.ts";
import { aroundOf, type Frame, inFrame, type Range, type Scene } from "../saying/scene.ts";
import { CAME_OUT, GATHERINGS, SAYING_NOUNS } from "../saying/words.ts";
import type { FoundTime } from "./expressions.ts";
import { inContent } from "./in-content.ts";

/** An expression that dates a saying. */
export interface Picked {
  readonly time: FoundTime;
  /** The words to show: the expression, with the noun that it qualifies ("at Monday’s rally"). */
  readonly words: Range;
  readonly hold: Hold;
  /** It dates when the words came out ("published on Tuesday"), which may be after they were said. */
  readonly cameOut: boolean;
}

type Held = Hold & { readonly words?: Range };

/** What was found in the clause: the expressions that date it, best first, and dated ones that might but need not. */
export interface Picks {
  readonly picked: readonly Picked[];
  /** Expressions in a clause of time of the same sentence: they speak against the day of publication. */
  readonly unsure: readonly FoundTime[];
}

/** Looks at the expressions of the attribution's sentence. */
export function pickTimes(scene: Scene, f: Frame, times: readonly FoundTime[]): Picks {
  const picked: Picked[] = [];
  const unsure: FoundTime[] = [];
  const around = aroundOf(scene, f);
  for (const time of times) {
    if (time.last < around.first) continue;
    if (time.first > around.last) break;
    if (time.meaning.kind === "clock" || moments(time) || time.limit !== null || future(time)) continue;
    const hold = holds(scene, f, time);
    const words = hold?.words ?? { first: time.before === null ? time.first : time.core, last: time.last };
    if (hold && hold.how !== "circumstance")
      picked.push({ time, hold, words, cameOut: cameOut(scene, time, f) });
    else if (hold && (isDay(time) || opensWithWhen(scene, f)))
      picked.push({ time, hold, words, cameOut: false });
    else if (
      time.meaning.kind !== "vague" &&
      time.before === null &&
      inFrame(scene, f, time.first) &&
      beforeSource(f, time)
    )
      unsure.push(time);
  }
  const weight = (p: Picked) =>
    p.hold.score - (p.time.meaning.kind === "vague" ? 0.5 : 0) - p.hold.distance * 0.01;
  picked.sort((a, b) => weight(b) - weight(a));
  return { picked, unsure };
}

/** "When the wall fell in 1998, X said": the clause tells when, however coarse. */
const opensWithWhen = (scene: Scene, f: Frame): boolean =>
  scene.doc.tokens[scene.doc.sentences[f.sentence]?.first ?? -1]?.lower === "when";

const tokensAre = ({ doc }: Scene, t: FoundTime, words: string): boolean =>
  doc.tokens
    .slice(t.core, t.last + 1)
    .map((x) => x.lower)
    .join(" ") === words;

const isDay = (t: FoundTime): boolean =>
  t.meaning.kind === "weekday" ||
  t.meaning.kind === "holiday" ||
  t.meaning.kind === "date" ||
  (t.meaning.kind === "relative" && t.meaning.unit === "day");

/** "a few minutes later": a moment of the same day, whichever that is. */
const moments = ({ meaning }: FoundTime): boolean => meaning.kind === "anaphoric" && meaning.unit === "hour";

const future = (t: FoundTime): boolean =>
  ("shift" in t.meaning && t.meaning.shift === "next") || (t.meaning.kind === "relative" && t.meaning.by > 0);

const beforeSource = (f: Frame, t: FoundTime): boolean => t.last < (f.source?.first ?? f.anchor);

function holds(scene: Scene, f: Frame, time: FoundTime): Held | null {
  const { owner, doc } = scene;
  if (owner[time.core] === f.index) return inContent(scene, f, time);
  if (f.source && time.first >= f.source.first && time.last <= f.source.last) return inSource(scene, f, time);
  const { cue } = f;
  if (cue && time.core >= cue.first && time.last <= cue.last)
    return time.before === null || namesSaying(scene, time) ? { how: "cue", score: 0.95, distance: 0 } : null;
  if (time.before !== null) return ofNoun(scene, f, time);
  if (whenClause(scene, f, time)) return { how: "leading", score: 0.85, distance: 1 };
  const hold = governs(scene, f, time);
  if (!hold) return null;
  if (time.meaning.kind !== "vague") return hold;
  // adverbs belong to the verb group only: "has repeatedly said", "said earlier", "Previously, X said"
  if (hold.how === "cue") return hold;
  if (hold.how === "circumstance") return null;
  const word = doc.tokens[time.core]!.lower;
  if (word === "once" && time.last + 1 !== (f.cue?.first ?? -1)) return null;
  if (word === "then" && hold.how !== "after") return null;
  if (hold.how === "after" && tokensAre(scene, time, "the time") && hold.distance > 3) return null; // "his aide at the time"
  const adverb = time.first === time.core && time.last === time.core;
  if (hold.how === "after") return hold.distance <= (word === "then" ? 8 : adverb ? 1 : 6) ? hold : null;
  if (hold.how === "between") return adverb && hold.distance > 4 ? null : hold;
  if (!adverb) return hold;
  const next = doc.tokens[time.last + 1]?.lower;
  const opens = time.first === doc.sentences[f.sentence]?.first;
  return opens && (next === "," || hold.distance === 0) ? hold : null;
}

/** The noun that the expression qualifies is one for a saying or a gathering: "his 2019 speech", not "a 2013 bill". */
function namesSaying({ doc }: Scene, time: FoundTime): boolean {
  const from = time.before as number;
  for (let i = from; i < from + 4 && /^\p{L}/u.test(doc.tokens[i]?.form ?? ""); i++)
    if (SAYING_NOUNS.has(doc.tokens[i]!.lower) || GATHERINGS.has(doc.tokens[i]!.lower)) return true;
  return time.meaning.kind === "vague";
}

/** "in December, when Orel called it …", "a speech last week in which Orel called it …": the clause says what happened then. */
function whenClause(scene: Scene, f: Frame, time: FoundTime): boolean {
  const { tokens } = scene.doc;
  if (time.meaning.kind === "vague") return false;
  let k = time.last + 1;
  if (tokens[k]?.form === ",") k++;
  if (
    /^(?:in|at|during)$/.test(tokens[k]?.lower ?? "") &&
    tokens[k + 1]?.lower === "which" &&
    ofSaying(scene, time)
  )
    k++;
  else if (tokens[k]?.lower !== "when") return false;
  if (!inFrame(scene, f, k)) return false;
  const start = Math.min(f.source?.first ?? f.anchor, f.anchor);
  return start > k && start - k <= 4;
}

/** "a speech last week", "an interview on Monday": the expression stands behind what was said or where. */
function ofSaying({ doc: { tokens } }: Scene, time: FoundTime): boolean {
  for (let i = time.first - 1; i >= 0 && time.first - i <= 5; i--) {
    if (SAYING_NOUNS.has(tokens[i]!.lower) || GATHERINGS.has(tokens[i]!.lower)) return true;
    if (/^(?:VB|MD)/.test(tokens[i]!.xpos) || /^[,;:.]$/.test(tokens[i]!.form)) return false;
  }
  return false;
}

/** "Monday’s speech", "a recent interview", "her 2019 book": the noun must be the cue or set the saying. */
function ofNoun(scene: Scene, f: Frame, time: FoundTime): Held | null {
  const { tokens } = scene.doc;
  const from = time.before as number;
  const cue = f.cue;
  if (cue && cue.first >= from && cue.first <= from + 3 && plainRun(scene, f, time.last + 1, cue.first))
    return { how: "cue", score: 0.95, distance: 0, words: { first: time.core, last: cue.last } };
  let noun = -1;
  for (let i = from; i < from + 5 && inFrame(scene, f, i); i++) {
    const w = tokens[i]!.lower;
    if (
      SAYING_NOUNS.has(w) ||
      GATHERINGS.has(w) ||
      /^(?:post|video|podcast|show|program|programme|broadcast|call|game|email|e-mail|memo|book|op-ed|article|filing|profile|release|report|documentary|message|thread|conference|episode|edition|appearance|town|segment|livestream)$/.test(
        w,
      )
    )
      noun = i;
    else if (noun >= 0 || !/^[\p{L}“”"'‘’-]/u.test(w)) break;
  }
  if (noun < 0) return null;
  if (
    cue &&
    f.source &&
    cue.last < time.first &&
    noun < f.source.first &&
    tokens[cue.first]!.lower === "according"
  )
    return { how: "cue", score: 0.9, distance: 0, words: { first: time.core, last: noun } }; // "according to an earlier statement by X"
  let k = time.first - 1;
  if (time.core !== time.first) k = time.first; // the preposition is part of the expression: "in Monday’s speech"
  for (let steps = 0; steps < 3 && k >= 0 && DETERMINERS.test(tokens[k]!.lower); steps++) k--;
  const prep = tokens[k]?.lower ?? "";
  const setting =
    /^(?:in|at|during|on|via|through|throughout)$/.test(prep) ||
    (prep === "of" && tokens[k - 1]?.lower === "sidelines");
  if (!setting || !inFrame(scene, f, k)) return null;
  const words = { first: k, last: noun };
  const hold = governs(scene, f, words);
  return hold && { ...hold, words };
}

/** Words without a sign between them, all of the reporter's clause. */
function plainRun(scene: Scene, f: Frame, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (
      !inFrame(scene, f, i) ||
      !/^[\p{L}\p{N}’'-]/u.test(scene.doc.tokens[i]!.form) ||
      /^(?:in|at|of|on|with|to|for|by|from)$/.test(scene.doc.tokens[i]!.lower)
    )
      return false;
  return true;
}

const DETERMINERS =
  /^(?:a|an|the|his|her|their|its|this|that|separate|another|lengthy|brief|long|rare|live|,)$/;

/** A source that is a text: "a report published on Monday", "Monday’s statement". */
function inSource(scene: Scene, f: Frame, time: FoundTime): Hold | null {
  const { tokens } = scene.doc;
  const source = f.source!;
  const isText = (i: number) =>
    SAYING_NOUNS.has(tokens[i]?.lower ?? "") ||
    /^(?:report|study|survey|poll|analysis|paper|book|article|filing|memo|letter|document|email|post|ad|video|ruling|tweet|data|figures|census)$/.test(
      tokens[i]?.lower ?? "",
    );
  if (time.before !== null) {
    for (let i = time.before; i <= source.last && i < time.before + 4; i++)
      if (isText(i)) return { how: "source", score: 0.9, distance: 0 };
    return null;
  }
  let text = false;
  for (let i = source.first; i < time.first; i++) {
    if (isText(i)) text = true;
    if (/^(?:who|about|on)$/.test(tokens[i]!.lower) && tokens[i + 1] !== undefined && i + 1 < time.first)
      text = false;
  }
  return text ? { how: "source", score: 0.85, distance: 0 } : null;
}

/** "an interview published on Tuesday": the words came out then. */
function cameOut(scene: Scene, time: FoundTime, f: Frame): boolean {
  const { tokens } = scene.doc;
  for (let i = time.first - 1; i > time.first - 4 && i >= 0 && inFrame(scene, f, i); i--) {
    const w = tokens[i]!.lower;
    if (CAME_OUT.has(w)) {
      for (let k = i - 1; k > i - 14 && k >= 0; k--)
        if (
          /^(?:interview|interviews|podcast|profile|episode|conversation|recording|video|tape)$/.test(
            tokens[k]!.lower,
          )
        )
          return true;
      return false;
    }
    if (!/^(?:by|the|in|on|early|late|online|there|,)$/.test(w) && !/^\p{Lu}/u.test(tokens[i]!.form))
      return false;
  }
  return false;
}
