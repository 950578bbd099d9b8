// Who was told: "told Izvestia newspaper", "in a letter to parliament", "urged the allies to".
import { type Decision, decide } from "../model/decision.ts";
import { governs } from "../saying/governs.ts";
import { aroundOf, type Frame, inFrame, type Range, type Scene } from "../saying/scene.ts";
import { TELLING } from "../saying/words.ts";
import { SAID_TO_NOUNS, SAY_TO, URGE } from "./lexicon.ts";
import { spanOf } from "./media.ts";
import { phraseAt } from "./phrases.ts";

/** The listener's tokens with the rule that found them. */
export interface Listener {
  readonly at: Range;
  readonly by: string;
  readonly score: number;
}

/** Finds the listener in the attribution's sentence; null where none is told. */
export function ownListener(scene: Scene, f: Frame): Listener | null {
  return (
    passive(scene, f) ??
    object(scene, f) ??
    urged(scene, f) ??
    saidTo(scene, f) ??
    broughtIn(scene, f) ??
    besides(scene, f)
  );
}

/** As the record keeps it: the noun phrase as it stands, without a leading "the". */
export function asAddressee(scene: Scene, l: Listener): Decision<string> {
  const { tokens, text } = scene.doc;
  let first = l.at.first;
  if (tokens[first]!.lower === "the" && first < l.at.last && tokens[first]!.form === "the") first++;
  const at = spanOf(scene.doc, { first, last: l.at.last });
  return decide(text.slice(at.start, at.end).replace(/\s+/g, " "), "stated", l.by, {
    score: l.score,
    evidence: [at],
  });
}

/** First content token behind the cue, where a listener must end. */
function contentBehind(scene: Scene, f: Frame, from: number): number {
  let stop = (scene.doc.sentences[f.sentence]?.last ?? from) + 1;
  for (const c of f.content) if (c.first >= from && c.first < stop) stop = c.first;
  for (const c of f.content) if (c.first < from && c.last >= from) stop = Math.min(stop, from);
  return stop;
}

/** "told reporters", "telling the Courier", "warned Velmora that". */
function object(scene: Scene, f: Frame): Listener | null {
  if (!f.cue) return null;
  const { tokens } = scene.doc;
  for (let i = f.cue.first; i <= f.cue.last; i++) {
    if (!TELLING.has(tokens[i]!.lower) && !TELLS_TOO.test(tokens[i]!.lower)) continue;
    const stop = contentBehind(scene, f, i + 1);
    const source = f.source && f.source.first > i ? f.source.first : Infinity;
    const at = phraseAt(scene, f, i + 1, Math.min(stop, source));
    if (!at) continue;
    for (let k = at.first; k <= at.last; k++) if (TALE.test(tokens[k]!.lower)) return null; // "tell the truth"
    return { at, by: "told", score: 0.95 };
  }
  return null;
}

/** Further verbs whose object is told. */
const TELLS_TOO =
  /^(?:reassur|caution|admonish|counsel|coach|lectur|scold|reprimand|quizz?|grill|heckl)(?:s|es|ed|led|ing|ling|e)$/;

const TALE = /^(?:truth|story|stories|lie|lies|tale|tales|joke|jokes|difference)$/;

/** "she had been told by two engineers", "voters were told". */
function passive(scene: Scene, f: Frame): Listener | null {
  if (!f.cue) return null;
  const { tokens } = scene.doc;
  const verb = f.cue.last;
  if (
    !/^(?:told|informed|assured|warned|advised|notified|reminded|asked|urged|briefed)$/.test(
      tokens[verb]!.lower,
    )
  )
    return null;
  let i = Math.min(f.cue.first, verb - 1);
  let be = false;
  for (let steps = 0; steps < 4 && i >= 0; i--, steps++) {
    const w = tokens[i]!.lower;
    if (/^(?:was|were|been|being|is|are|be)$/.test(w)) be = true;
    else if (!/^(?:had|has|have|also|then|not|later|repeatedly|'s|'ve|'d)$/.test(w) && !TELLING.has(w)) break;
  }
  if (!be || i < 0 || tokens[i]!.sentence !== f.sentence) return null;
  if (f.source && f.source.last < f.cue.first) return null;
  if (/^(?:and|but|or|which|who|that|there|what)$/.test(tokens[i]!.lower)) return null;
  let first = i;
  for (let steps = 0; steps < 10 && first > 0; steps++) {
    const left = tokens[first - 1]!;
    if (
      left.sentence !== f.sentence ||
      !/^[\p{L}\p{N}]/u.test(left.form) ||
      /^(?:that|and|but|as|when|because|if|said|says|which|who|while|is|are|was|were|has|had)$/.test(
        left.lower,
      )
    )
      break;
    if (/^(?:he|she|they|we|i|you|it)$/.test(tokens[first]!.lower)) break;
    first--;
  }
  return /^\p{L}/u.test(tokens[i]!.form) ? { at: { first, last: i }, by: "passive", score: 0.8 } : null;
}

/** "urged the allies to send pumps", "called on Velmora to": the listener may stand in the content. */
function urged(scene: Scene, f: Frame): Listener | null {
  if (!f.cue) return null;
  const { tokens } = scene.doc;
  let begin = f.cue.first; // "have been urging": behind its auxiliaries
  while (begin < f.cue.last && /^(?:has|have|had|been|also|is|are|was|were)$/.test(tokens[begin]!.lower))
    begin++;
  const verb = tokens[begin]!.lower;
  if (!URGE.has(verb) && !THANK.test(verb)) return null;
  let i = begin + 1;
  if (/^(?:on|upon)$/.test(tokens[i]?.lower ?? "")) i++;
  else if (/^call/.test(verb)) return null;
  const be = /^(?:was|were|been|being|be|is|are)$/.test(tokens[begin - 1]?.lower ?? "");
  if (be && !verb.endsWith("ing")) return null; // passive
  if (/^(?:publicly|repeatedly|also|again)$/.test(tokens[i]?.lower ?? "")) i++;
  const end = (scene.doc.sentences[f.sentence]?.last ?? i) + 1;
  const at = phraseAt(scene, null, i, end);
  if (!at) return null;
  const next = tokens[at.last + 1]?.lower ?? "";
  const after = tokens[at.last + 2]?.lower ?? "";
  const complement =
    (/^(?:thank|congratulat)/.test(verb) && next === "for") ||
    (next === "to" && after !== "be") ||
    (next === "not" && after === "to") ||
    (/^ask/.test(verb) && /^(?:whether|if|for|about|why|how|what)$/.test(next));
  return complement ? { at, by: "urged", score: 0.9 } : null;
}

/** "thanked the crowd for": the one thanked is spoken to. */
const THANK = /^(?:thank(?:s|ed|ing)|congratulat(?:es|ed|ing))$/;

/** "joked with reporters", "yelled at the mayor": the word behind each verb that brings the listener. */
const BRINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:jok|chat|chatt|spok|speak|talk|pray|argu|banter)(?:e|ed|es|s|ing)?$/, "with"],
  [/^(?:yell|shout|scream|snapp|snap|bark)(?:ed|s|ing)?$/, "at"],
  [/^apologi[sz](?:e|ed|es|ing)$/, "to"],
];

/** "reporters", "the mayor", "Sava"; not "relief", "noon" or "tears". */
function isAudience({ doc }: Scene, at: Range): boolean {
  const last = doc.tokens[at.last]!;
  if (/^(?:laughs?|tears|cheers|applause|times?|moment|point|end|night|smiles?)$/.test(last.lower))
    return false;
  return at.first < at.last || /^\p{Lu}/u.test(last.form) || last.lower.endsWith("s");
}

/** "joked with reporters", also behind the words: "yelled “no” at the mayor". */
function broughtIn(scene: Scene, f: Frame): Listener | null {
  if (!f.cue) return null;
  const { tokens } = scene.doc;
  for (let i = f.cue.first; i <= f.cue.last; i++) {
    const word = BRINGS.find(([verb]) => verb.test(tokens[i]!.lower))?.[1];
    if (!word) continue;
    const own = f.content.find((r) => r.first === i + 1);
    const k = tokens[i + 1]?.lower === word ? i + 1 : own ? own.last + 1 : -1;
    if (k < 0 || tokens[k]?.lower !== word || !inFrame(scene, f, k)) continue;
    const at = phraseAt(scene, f, k + 1, (scene.doc.sentences[f.sentence]?.last ?? k) + 1);
    if (at && isAudience(scene, at) && !REFLEXIVE.test(tokens[at.first]!.lower))
      return { at, by: word === "to" ? "urged" : "said-to", score: 0.85 };
  }
  return null;
}

/** "said to parliament", "wrote to the committee". */
function saidTo(scene: Scene, f: Frame): Listener | null {
  if (!f.cue) return null;
  const { tokens } = scene.doc;
  for (let i = f.cue.first; i <= f.cue.last; i++) {
    if (!SAY_TO.has(tokens[i]!.lower)) continue;
    const k = i + 1;
    const w = tokens[k]?.lower ?? "";
    if (w !== "to" && !(w === "before" && /^testif/.test(tokens[i]!.lower))) {
      const late = behindContent(scene, f, i);
      if (late) return late;
      continue;
    }
    if (!inFrame(scene, f, k)) continue;
    const at = phraseAt(scene, f, k + 1, contentBehind(scene, f, k));
    if (
      at &&
      !REFLEXIVE.test(tokens[at.first]!.lower) &&
      !NOISE.test(tokens[at.last]!.lower) &&
      isParty(scene, i, at)
    )
      return { at, by: "said-to", score: 0.9 };
  }
  return null;
}

/** "responded to the criticism": no listener. */
function isParty(scene: Scene, verb: number, at: Range): boolean {
  const { tokens } = scene.doc;
  if (!/^(?:respond|repl)/.test(tokens[verb]!.lower)) return true;
  const last = tokens[at.last]!;
  return (
    /^\p{Lu}/u.test(last.form) ||
    /^(?:reporters|journalists|lawmakers|critics|him|her|them|me|us|voters|supporters|senators|deputies)$/.test(
      last.lower,
    )
  );
}

/** "said much the same to the Courier". */
function behindContent(scene: Scene, f: Frame, verb: number): Listener | null {
  const { tokens } = scene.doc;
  const c = f.content.find((r) => r.first === verb + 1);
  if (!c || tokens[c.last + 1]?.lower !== "to" || !inFrame(scene, f, c.last + 1)) return null;
  const at = phraseAt(scene, f, c.last + 2, (scene.doc.sentences[f.sentence]?.last ?? c.last) + 1);
  return at && !REFLEXIVE.test(tokens[at.first]!.lower) && !NOISE.test(tokens[at.last]!.lower)
    ? { at, by: "said-to", score: 0.8 }
    : null;
}

/** "said to loud cheers": no listener. */
const NOISE = /^(?:applause|cheers|boos|jeers|chants|laughter|ovation|laughs|whistles)$/;

const REFLEXIVE =
  /^(?:himself|herself|themselves|itself|be|have|questions|criticism|accusations|allegations|claims|calls)$/;

/** Phrases that set the saying: "in a letter to X", "in an interview with X", "speaking to X", "addressing X". */
function besides(scene: Scene, f: Frame): Listener | null {
  const { tokens } = scene.doc;
  const s = aroundOf(scene, f);
  if (!f.cue && !f.source) return null;
  for (let i = s.first; i <= s.last; i++) {
    if (!inFrame(scene, f, i)) continue;
    const w = tokens[i]!.lower;
    const k = listenerAfter(scene, i, w);
    if (k < 0) continue;
    const at = phraseAt(scene, f, k, Math.min(s.last + 1, contentBehind(scene, f, k)));
    if (!at || REFLEXIVE.test(tokens[at.first]!.lower)) continue;
    const hold = governs(scene, f, { first: startOf(scene, i, s.first), last: at.last });
    if (hold && hold.how !== "circumstance") return { at, by: "setting", score: 0.85 };
  }
  return null;
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
  if (SAID_TO_NOUNS.has(w)) {
    for (let k = i + 1; k < i + 6; k++) {
      const t = tokens[k]?.lower ?? "";
      if (
        t === "to" ||
        (t === "with" && /^(?:interviews?|calls?|conversation)$/.test(w)) ||
        (t === "before" && w === "testimony")
      ) {
        const first = tokens[k + 1];
        if (!first || /^(?:be|the \w+ of)$/.test(first.lower)) return -1;
        if (w === "response" || w === "reply" || w === "answer") return -1;
        return t === "to" && isVerbAfterTo(first.lower, first.xpos) ? -1 : k + 1;
      }
      if (
        !/^(?:on|in|this|last|late|early|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night|week|month|earlier|published|sent|\d+|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
          t,
        )
      )
        return -1;
    }
  }
  return -1;
}

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
