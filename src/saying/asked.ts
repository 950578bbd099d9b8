// Questions and answers: whom an attribution with a verb of asking puts its question to, who then answers in the same act.
import type { Frame, Scene } from "./scene.ts";
import type { Voice } from "./voices.ts";

const ASKS = /^(?:asked|asks|asking|ask|pressed|questioned|quizzed)$/;
const BE = /^(?:was|were|is|are|been|being|when)$/;

/**
 * The voice that is asked, or "" where the cue does not ask or nobody named is asked: "asked Orel whether …" and "Orel
 * was asked what …". `named` is from `namedVoices`.
 */
export function askedVoice(scene: Scene, f: Frame, named: ReadonlyMap<string, Voice>): Voice {
  const { tokens } = scene.doc;
  const { cue } = f;
  if (!cue) return "";
  let verb = -1;
  for (let i = cue.first; i <= cue.last; i++) if (ASKS.test(tokens[i]!.lower)) verb = i;
  if (verb < 0) return "";
  const voiceAt = (i: number): Voice => {
    const t = tokens[i];
    if (!t || t.sentence !== f.sentence || !/^\p{Lu}/u.test(t.form)) return "";
    return named.get(t.lower.replace(/[^\p{L}\p{N}]/gu, "")) ?? "";
  };
  if (BE.test(tokens[verb - 1]?.lower ?? "")) {
    for (let i = verb - 2, n = 0; n < 4 && i >= 0; i--, n++) {
      const voice = voiceAt(i);
      if (voice !== "") return voice;
    }
    return "";
  }
  for (let i = verb + 1, n = 0; n < 4; i++, n++) {
    const voice = voiceAt(i);
    if (voice !== "") return voice;
  }
  return "";
}
