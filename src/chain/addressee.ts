// Who was told: "told Izvestia newspaper", "in a letter to parliament", "urged the allies to".
import { type Decision, decide } from "../model/decision.ts";
import { type Frame, inFrame, type Range, type Scene } from "../saying/scene.ts";
import { TELLING } from "../saying/words.ts";
import { passive, questioned } from "./asked.ts";
import { type Cast, hears, isPronoun, meantBy, namedElsewhere } from "./audience.ts";
import { besides } from "./beside.ts";
import { NOISE, SAID_TO_NOUNS, SAY_TO, SAYS_TOO } from "./lexicon.ts";
import { contentBehind, type Listener, REFLEXIVE } from "./listener.ts";
import { type MediaIndex, spanOf } from "./media.ts";
import { phraseAt } from "./phrases.ts";
import { urged } from "./urged.ts";

/** Finds the listener in the attribution's sentence; null where none is told. */
export function ownListener(scene: Scene, f: Frame, media: MediaIndex): Listener | null {
  const found = anyListener(scene, f, media);
  // "announced a truce to mark the feast": an infinitive is nobody
  const { tokens } = scene.doc;
  const at = found?.at.first ?? 0;
  return found && tokens[at]?.xpos === "VB" && tokens[at - 1]?.lower === "to" ? null : found;
}

function anyListener(scene: Scene, f: Frame, media: MediaIndex): Listener | null {
  return (
    passive(scene, f) ??
    questioned(scene, f) ??
    object(scene, f) ??
    urged(scene, f) ??
    saidTo(scene, f) ??
    broughtIn(scene, f) ??
    addressed(scene, f) ??
    anyTo(scene, f) ??
    besides(scene, f, media)
  );
}

/**
 * As the record keeps it: the noun phrase as it stands, without a leading "the"; for a pronoun the party that it stands
 * for, and null where that is not found.
 */
export function asAddressee(scene: Scene, f: Frame, l: Listener, cast: Cast): Decision<string> | null {
  const { tokens, text } = scene.doc;
  const words = (r: Range) => {
    const opens = r.first === scene.doc.sentences[tokens[r.first]!.sentence]?.first;
    const article = tokens[r.first]!.form === "the" || (opens && tokens[r.first]!.form === "The");
    const first = r.first + (article && r.first < r.last ? 1 : 0);
    return spanOf(scene.doc, { first, last: r.last });
  };
  const stands =
    (l.speaks && namedElsewhere(scene, l.speaks, cast)) ??
    (isPronoun(scene, l.at) ? meantBy(scene, f, l.at, cast) : l.at);
  if (!stands) return null;
  const at = words(stands);
  const meant = stands !== l.at;
  return decide(text.slice(at.start, at.end).replace(/\s+/g, " "), meant ? "inferred" : "stated", l.by, {
    score: meant ? l.score * 0.8 : l.score,
    evidence: meant ? [at, spanOf(scene.doc, l.at)] : [at],
  });
}

/** "told reporters", "telling the Courier", "warned Velmora that", "e-mailed Sava the list". */
function object(scene: Scene, f: Frame): Listener | null {
  if (!f.cue) return null;
  const { tokens } = scene.doc;
  for (let i = f.cue.first; i <= f.cue.last; i++) {
    const w = tokens[i]!.lower;
    const sent = SENDS.test(w);
    if (!TELLING.has(w) && !TELLS_TOO.test(w) && !sent) continue;
    const stop = contentBehind(scene, f, i + 1);
    const source = f.source && f.source.first > i ? f.source.first : Infinity;
    const told = phraseAt(scene, f, i + 1, Math.min(stop, source)) ?? withinContent(scene, f, i);
    const at = told && withoutOften(scene, told);
    if (!at || /^(?:an?|the)$/.test(tokens[at.last]!.lower) || REFLEXIVE.test(tokens[at.first]!.lower))
      continue;
    if (sent && !(hears(scene, at) && SENT.test(tokens[at.last + 1]?.lower ?? ""))) continue;
    for (let k = at.first; k <= at.last; k++) if (TALE.test(tokens[k]!.lower)) return null; // "tell the truth"
    if (at.first === at.last && /^[\d,.]+$/.test(tokens[at.last]!.form)) return null; // "tells 3,000 in Ardun"
    // who is scolded or persuaded is not told the rest of what is said
    return { at, by: TELLING.has(w) || sent ? "told" : "urged", score: 0.95 };
  }
  return null;
}

/** "tell viewers daily": how often is nobody. */
const withoutOften = ({ doc: { tokens } }: Scene, { first, last }: Range): Range =>
  last > first && OFTEN.test(tokens[last]!.lower) && tokens[last - 1]!.xpos === "NNS"
    ? { first, last: last - 1 }
    : { first, last };
const OFTEN = /^(?:daily|weekly|nightly|monthly)$/;

/** "assured | the crowd that it holds", "telling | WKAR it leaks": reported words that begin with the listener. */
function withinContent(scene: Scene, f: Frame, verb: number): Range | null {
  const { tokens, sentences } = scene.doc;
  if (f.attribution.kind === "direct" || !f.content.some((c) => c.first === verb + 1)) return null;
  if (scene.quoteOf[verb + 1] !== scene.quoteOf[verb]) return null;
  const at = phraseAt(scene, null, verb + 1, (sentences[f.sentence]?.last ?? verb) + 1);
  return at && hears(scene, at) && OPENS_CLAUSE.test(tokens[at.last + 1]?.lower ?? "") ? at : null;
}

/** What may begin the reported clause behind a listener. */
const OPENS_CLAUSE =
  /^(?:that|to|not|never|if|whether|how|why|what|who|when|where|about|he|she|it|they|we|i|you|there|the|a|an|his|her|its|their|my|our|for|of|:|,)$/;

/** Further verbs whose object is told. */
const TELLS_TOO =
  /^(?:reassur|caution|admonish|counsel|coach|lectur|scold|reprimand|quizz?|grill|heckl|berat|harangu|chid|implor|appris|convinc)(?:s|es|ed|led|ing|ling|e)$/;
/** Verbs that send or offer words to somebody, and what must stand behind whom they reach. */
const SENDS =
  /^(?:e-?mailed|e-?mailing|texted|texting|messaged|cabled|phoned|wished|promised|promising|sent|offered)$/;
const SENT = /^(?:that|a|an|the|his|her|their|its|:|,|this|no|some|word|in|on|with|when|after|saying)$/;

const TALE = /^(?:truth|story|stories|lie|lies|tale|tales|joke|jokes|difference)$/;

/** "joked with reporters", "yelled at the mayor": the word behind each verb that brings the listener. */
const BRINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:jok|chat|chatt|spok|speak|talk|pray|argu|banter)(?:e|ed|es|s|ing)?$/, "with"],
  [/^(?:yell|shout|scream|snapp|snap|bark|chant|hiss)(?:ed|s|ing)?$/, "at"],
  [/^(?:yell|shout|scream)(?:ed|s|ing)?$/, "to"],
  [/^discuss(?:ed|es|ing)?$/, "with"],
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
    for (const [verb, word] of BRINGS) {
      if (!verb.test(tokens[i]!.lower)) continue;
      const at = broughtBy(scene, f, i, word);
      if (at) return { at, by: word === "to" ? "urged" : "said-to", score: 0.85 };
    }
  }
  return null;
}

/** The listener behind `word`, which follows the verb or the reported words. */
function broughtBy(scene: Scene, f: Frame, i: number, word: string): Range | null {
  const { tokens } = scene.doc;
  const own = f.content.find((r) => r.first === i + 1);
  const back = tokens[i + 1]?.lower === "back" ? i + 2 : i + 1;
  const k = tokens[back]?.lower === word ? back : own ? own.last + 1 : -1;
  if (k < 0 || tokens[k]?.lower !== word || !inFrame(scene, f, k)) return null;
  const at = phraseAt(scene, f, k + 1, (scene.doc.sentences[f.sentence]?.last ?? k) + 1);
  return at && isAudience(scene, at) && !REFLEXIVE.test(tokens[at.first]!.lower) ? at : null;
}

/** "griped to reporters", "noted to Sava": whatever the verb, but for those whose "to" leads to a matter. */
function anyTo(scene: Scene, f: Frame): Listener | null {
  const { tokens } = scene.doc;
  const verb = f.cue?.last ?? -1;
  const t = tokens[verb];
  if (!t || !/^VB/.test(t.xpos) || TO_A_MATTER.test(t.lower) || !inFrame(scene, f, verb + 1)) return null;
  if (tokens[verb + 1]?.lower !== "to" || f.attribution.medium === "thought") return null;
  const at = phraseAt(scene, f, verb + 2, contentBehind(scene, f, verb + 1));
  return at && hears(scene, at) ? { at, by: "said-to", score: 0.75 } : null;
}

const TO_A_MATTER =
  /^(?:refer|allud|object|point|react|compar|liken|return|respond|listen|agree|commit|adher|turn|look|credit|attribut|ow|link|ti|connect|promis|amount|com|led|lead|spok|appeal|belong|equat|subscrib|consent|accord|stick|stuck|yield|oppos|swear|swor|contribut|mov|add|tend|aspir|resort|switch|defer|rang|giv|gave|liv|know|known|seem|appear|want|need|plan|hop|tr|vow)(?:s|es|ed|d|ing|red|ring|e|ies|ied|n|t|t)?$/;

/** "addressed | the congress": who is addressed stands for what is said; also a noun of the cue with its listener. */
function addressed(scene: Scene, f: Frame): Listener | null {
  const { tokens } = scene.doc;
  const { cue } = f;
  const verb = cue?.last ?? -1;
  // "delivered a blunt message | to Sava"
  for (let i = cue?.first ?? 0; i <= verb && tokens[verb + 1]?.lower === "to"; i++) {
    const at =
      SAID_TO_NOUNS.has(tokens[i]!.lower) && inFrame(scene, f, verb + 1)
        ? phraseAt(scene, f, verb + 2, contentBehind(scene, f, verb + 1))
        : null;
    if (at && hears(scene, at)) return { at, by: "said-to", score: 0.85 };
  }
  if (verb < 0 || !/^address(?:ed|es|ing)$/.test(tokens[verb]!.lower)) return null;
  const at = phraseAt(scene, null, verb + 1, (scene.doc.sentences[f.sentence]?.last ?? verb) + 1);
  return at && hears(scene, at) ? { at, by: "urged", score: 0.8 } : null;
}

/** "said to parliament", "wrote to the committee". */
function saidTo(scene: Scene, f: Frame): Listener | null {
  if (!f.cue) return null;
  const { tokens } = scene.doc;
  for (let i = f.cue.first; i <= f.cue.last; i++) {
    const too = SAYS_TOO.has(tokens[i]!.lower);
    if ((!too && !SAY_TO.has(tokens[i]!.lower)) || tokens[i]!.xpos.startsWith("NN")) continue;
    if (/^(?:more|most|less|so|very)$/.test(tokens[i - 1]?.lower ?? "")) continue; // "more appealing to"
    const k = i + 1;
    const w = tokens[k]?.lower ?? "";
    if (w !== "to" && !(w === "before" && /^testif/.test(tokens[i]!.lower))) {
      const late = behindContent(scene, f, i);
      if (late && hears(scene, late.at)) return late;
      continue;
    }
    const opens = f.attribution.kind !== "direct" && f.content.some((c) => c.first === k); // "suggested | to me that"
    if (!inFrame(scene, f, k) && !opens) continue;
    const at = phraseAt(scene, f, k + 1, opens ? k + 12 : contentBehind(scene, f, k));
    if (opens && at && tokens[at.last + 1]?.lower !== "that") continue;
    if (
      at &&
      !REFLEXIVE.test(tokens[at.first]!.lower) &&
      !NOISE.has(tokens[at.last]!.lower) &&
      (!too || hears(scene, at)) &&
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
  return at && !REFLEXIVE.test(tokens[at.first]!.lower) && !NOISE.has(tokens[at.last]!.lower)
    ? { at, by: "said-to", score: 0.8 }
    : null;
}
