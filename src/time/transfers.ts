// Sentences that date what somebody says elsewhere: "He made his comment on Thursday", "Orel was speaking on Monday".
import type { Range, Scene } from "../saying/scene.ts";
import { namedVoices, surface, type Voice } from "../saying/voices.ts";
import { AUXILIARIES, BLOCKERS, ISSUED, SAYING_NOUNS } from "../saying/words.ts";
import type { FoundTime } from "./expressions.ts";

/** A date for the statements of one voice around a place in the text. */
export interface Transfer {
  readonly voice: Voice;
  readonly time: FoundTime;
  /** Token where it stands. */
  readonly at: number;
  readonly paragraph: number;
  /** Statements before it are dated too; false for a mere mention ("asked about Orel’s remarks on Monday"). */
  readonly backward: boolean;
}

const NOUN_VERBS = /^(?:came|come|comes|was|were|is|are|followed)$/;
const SPOKE = /^(?:spoke|speaks|speaking|appeared|testified|addressed|briefed)$/;
const GAVE = /^(?:made|makes|making|gave|delivered|issued|released|published|posted|held|granted)$/;

/** Looks at every dated expression outside quotations and contents. */
export function findTransfers(
  scene: Scene,
  times: readonly FoundTime[],
  voices: readonly Voice[],
): readonly Transfer[] {
  const out: Transfer[] = [];
  const order = [...scene.frames].sort((a, b) => a.anchor - b.anchor);
  let next = 0;
  let last: Voice = "";
  const named = namedVoices(scene, voices);
  for (const time of times) {
    while (next < order.length && order[next]!.anchor < time.first) {
      const f = order[next++]!;
      if (f.container < 0 && voices[f.index]) last = voices[f.index]!;
    }
    if (time.limit !== null || time.meaning.kind === "vague" || time.meaning.kind === "clock") continue;
    if ("shift" in time.meaning && time.meaning.shift === "next") continue;
    if (time.meaning.kind === "relative" && time.meaning.by > 0) continue; // "Orel’s speech next week"
    if (scene.quoteOf[time.core] !== -1) continue;
    const found = mentioned(scene, time) ?? (scene.owner[time.core] === -1 ? told(scene, time, last) : null);
    if (found && found.voice !== "")
      out.push({
        ...found,
        voice: named.get(found.voice) ?? found.voice,
        time,
        at: time.first,
        paragraph: scene.doc.sentences[time.sentence]?.paragraph ?? 0,
      });
  }
  return out;
}

type Found = Pick<Transfer, "voice" | "backward">;

/** "Orel’s statements on Monday", "Orel’s Monday speech". */
function mentioned(scene: Scene, time: FoundTime): Found | null {
  const { tokens } = scene.doc;
  const own = (i: number) => tokens[i] !== undefined && tokens[i]!.sentence === time.sentence;
  let noun = time.first - 1;
  let k: number;
  if (time.before !== null) {
    k = time.core - 1;
    noun = time.before;
    if (!own(noun) || !SAYING_NOUNS.has(tokens[noun]!.lower)) return null;
  } else {
    if (!own(noun) || !SAYING_NOUNS.has(tokens[noun]!.lower)) return null;
    k = noun - 1;
    if (own(k) && !/^(?:'s|')$/.test(tokens[k]!.lower)) k--; // one adjective: "Orel’s new statements"
  }
  if (!own(k) || !/^(?:'s|')$/.test(tokens[k]!.lower) || !own(k - 1) || !/^\p{Lu}/u.test(tokens[k - 1]!.form))
    return null;
  return { voice: tokens[k - 1]!.lower.replace(/[^\p{L}\p{N}]/gu, ""), backward: false };
}

/** "The remarks came on Tuesday", "He made his comment on Thursday", "Orel was speaking on Monday". */
function told(scene: Scene, time: FoundTime, last: Voice): Found | null {
  const { tokens, sentences } = scene.doc;
  const s = sentences[time.sentence];
  if (!s || time.before !== null || !/^(?:weekday|date|weekend|relative|anaphoric)$/.test(time.meaning.kind))
    return null;
  let verb = -1;
  for (let i = time.first - 1; i >= s.first && time.first - i < 14; i--) {
    const w = tokens[i]!.lower;
    if (scene.cueOf[i] !== -1 || BLOCKERS.has(w) || scene.owner[i] !== -1) return null;
    if (SPOKE.test(w) || GAVE.test(w) || NOUN_VERBS.test(w)) {
      if (w === "speaking" && !AUXILIARIES.has(tokens[i - 1]?.lower ?? "")) continue; // "a speaking slot"
      verb = i;
      if (SPOKE.test(w) || GAVE.test(w)) break;
      if (!AUXILIARIES.has(w)) break;
      if (ISSUED.has(tokens[i + 1]?.lower ?? "")) break;
    }
  }
  if (verb < 0) return null;
  const w = tokens[verb]!.lower;
  const until = AUXILIARIES.has(tokens[verb - 1]?.lower ?? "") ? verb - 2 : verb - 1;
  const subject: Range = { first: subjectStart(scene, s.first, until), last: until };
  if (subject.last < subject.first || subject.last - subject.first > 16) return null;
  const who = (r: Range): Voice => {
    const seen = surface(scene.doc, r);
    return seen.kind === "name" ? seen.key : last;
  };
  const head = tokens[subject.last]!.lower;
  if (SAYING_NOUNS.has(head)) {
    if (!(NOUN_VERBS.test(w) || ISSUED.has(w))) return null;
    const owner = tokens[subject.last - 1]?.lower === "'s" ? tokens[subject.last - 2] : undefined;
    return { voice: owner ? owner.lower.replace(/[^\p{L}\p{N}]/gu, "") : last, backward: true };
  }
  if (SPOKE.test(w)) return { voice: who(subject), backward: true };
  if (GAVE.test(w))
    for (let i = verb + 1; i < time.first; i++)
      if (SAYING_NOUNS.has(tokens[i]!.lower)) return { voice: who(subject), backward: true };
  return null;
}

function subjectStart(scene: Scene, from: number, until: number): number {
  const { tokens } = scene.doc;
  for (let i = until; i > from; i--) if (/^[,;:]$/.test(tokens[i]!.lower)) return i + 1;
  return from;
}
