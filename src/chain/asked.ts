// Who is told or asked where the verb is passive: "voters were told", "asked by a reporter whether …, Orel said".
import { besideOf, type Frame, type Range, type Scene } from "../saying/scene.ts";
import { TELLING } from "../saying/words.ts";
import { hears } from "./audience.ts";
import type { Listener } from "./listener.ts";

const PASSIVE =
  /^(?:told|informed|assured|reassured|warned|advised|notified|reminded|asked|urged|briefed|pressed|questioned|quizzed|grilled|interviewed|berated|scolded|lectured|reprimanded|instructed|cautioned|admonished)$/;
const ASKED = /^(?:asked|pressed|questioned|quizzed|interviewed)$/;
const BE = /^(?:was|were|been|being|is|are|be|got)$/;
const AROUND = /^(?:had|has|have|also|then|not|even|now|just|once|first|later|\p{L}{3,}ly|'s|'ve|'d)$/u;
/** What happens again and again in the present: "is briefed". */
const ROUTINE = /^(?:briefed|informed|advised|notified)$/;
/** Tokens that a subject does not reach over. */
const EDGE =
  /^(?:that|and|but|as|when|because|if|said|says|which|who|while|is|are|was|were|has|had|in|on|at|by|from|since|after|before|until)$/;

/** The last verb of the cue that is used passively; -1 where none is. */
function verbOf({ doc }: Scene, cue: Range): number {
  for (let i = cue.last; i >= cue.first; i--) if (PASSIVE.test(doc.tokens[i]!.lower)) return i;
  return -1;
}

/** "she had been told by two engineers", "voters were told", "Dorn, a mason, was asked by a caller". */
export function passive(scene: Scene, f: Frame): Listener | null {
  if (!f.cue) return null;
  const { tokens } = scene.doc;
  const verb = verbOf(scene, f.cue);
  if (verb < 0) return null;
  let i = verb - 1;
  let be = false;
  for (let steps = 0; steps < 5 && i >= 0; i--, steps++) {
    const w = tokens[i]!.lower;
    if (BE.test(w)) be = !(ROUTINE.test(tokens[verb]!.lower) && /^(?:is|are|be)$/.test(w));
    else if (!AROUND.test(w) && !TELLING.has(w)) break;
  }
  if (!be || i < 0 || tokens[i]!.sentence !== f.sentence) return null;
  if (tokens[i]!.form === ",") {
    const head = apposed(scene, f, i, verb);
    if (head < 0) return null;
    i = head;
  }
  if (/^(?:and|but|or|which|who|that|there|what)$/.test(tokens[i]!.lower)) return null;
  let first = i;
  for (let steps = 0; steps < 10 && first > 0; steps++) {
    const left = tokens[first - 1]!;
    if (left.sentence !== f.sentence || !/^(?:[\p{L}\p{N}]|['’]s$)/u.test(left.form) || EDGE.test(left.lower))
      break;
    if (/^(?:he|she|they|we|i|you|it)$/.test(tokens[first]!.lower)) break;
    first--;
  }
  if (f.source && f.source.first <= i && f.source.last >= first) return null; // who is credited is no listener
  return /^\p{L}/u.test(tokens[i]!.form) ? { at: { first, last: i }, by: "passive", score: 0.8 } : null;
}

/** "Dorn, a mason who likes walls, was asked": the end of the subject before its apposition; -1 where none is seen. */
function apposed(scene: Scene, f: Frame, comma: number, verb: number): number {
  const { tokens, sentences } = scene.doc;
  const from = sentences[f.sentence]?.first ?? 0;
  for (let k = comma - 1; k >= from && k > comma - 40; k--)
    if (/^nsubj/.test(tokens[k]!.rel) && tokens[k]!.head === verb) return k;
  return -1;
}

/** "Asked whether it holds, Orel said", "Orel said when asked": who speaks in the main clause was asked. */
export function questioned(scene: Scene, f: Frame): Listener | null {
  if (!f.cue) return null;
  const { tokens, sentences } = scene.doc;
  const verb = verbOf(scene, f.cue);
  if (verb < 0 || !ASKED.test(tokens[verb]!.lower) || verb > f.cue.first + 2) return null;
  if (f.source && f.source.last < verb) return null;
  const opens = verb === sentences[f.sentence]?.first || /^["“”]$/.test(tokens[verb - 1]!.form);
  const when = /^(?:when|if|once|repeatedly|later)$/.test(tokens[verb - 1]?.lower ?? "");
  if (!opens && !when) return null;
  const end = Math.max(...f.content.map((c) => c.last), verb);
  let best: Frame | null = null;
  for (const g of besideOf(scene, f)) {
    if (g === f || !g.source || g.container !== f.container) continue;
    if (f.source !== null && g.source.first === f.source.first) continue;
    const at = g.source.first;
    if (!(at > end || (when && at < verb)) || !hears(scene, g.source)) continue;
    if (best === null || Math.abs(at - verb) < Math.abs((best.source as Range).first - verb)) best = g;
  }
  return best ? { at: best.source as Range, by: "passive", score: 0.75, speaks: best } : null;
}
