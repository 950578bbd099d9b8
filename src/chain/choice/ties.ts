// Ties: which voices an article joins to which ways of saying, how closely, and how much each voice says in it.
import type { ChannelType } from "../../model/statement.ts";
import type { Scene } from "../../saying/scene.ts";
import type { Voice } from "../../saying/voices.ts";
import type { Mention } from "./mentions.ts";

/** How closely: by the voice's own clause or stage, or by its name in the sentence of a mention; at the top of the report or below. */
export type Tie = "own top" | "own" | "beside top" | "beside" | "none";

/** What an article tells of its voices. */
export interface Ties {
  /** The closest tie of a voice to a type. */
  readonly of: (voice: Voice, type: ChannelType) => Tie;
  /** True where the sentence names the voice. */
  readonly namedIn: (sentence: number, voice: Voice) => boolean;
  /** True where the sentence names voices, and not this one. */
  readonly ofOthers: (sentence: number, voice: Voice) => boolean;
  /** The voices that are written with this last word of a name, lower case. */
  readonly called: (word: string) => readonly Voice[];
  /** The part of the article's statements that a voice has: "main", "some", "few". */
  readonly part: (voice: Voice) => string;
}

/** Tokens of a sentence that are looked through for names, and paragraphs of the body that are its top. */
const LOOKED = 80;
const TOP = 3;
const RANK: Readonly<Record<Tie, number>> = { "own top": 4, own: 3, "beside top": 2, beside: 1, none: 0 };

/** Reads the ties off the mentions. Linear in mentions and tokens. */
export function tiesOf(
  scene: Scene,
  voices: readonly Voice[],
  names: ReadonlyMap<Voice, ReadonlySet<string>>,
  mentions: readonly Mention[],
  body: number,
): Ties {
  const voicesOf = new Map<string, Voice[]>();
  for (const [voice, words] of names)
    for (const word of words) {
      const have = voicesOf.get(word);
      if (have) have.push(voice);
      else voicesOf.set(word, [voice]);
    }
  const named = new Map<number, ReadonlySet<Voice>>();
  const namedAt = (sentence: number): ReadonlySet<Voice> => {
    const have = named.get(sentence);
    if (have) return have;
    const out = new Set<Voice>();
    const s = scene.doc.sentences[sentence];
    for (let i = s?.first ?? 0; s && i <= s.last && i < s.first + LOOKED; i++)
      for (const v of voicesOf.get(scene.doc.tokens[i]!.lower) ?? []) out.add(v);
    named.set(sentence, out);
    return out;
  };
  const ties = new Map<string, Tie>();
  const tie = (voice: Voice, type: ChannelType, as: Tie) => {
    const key = `${type} ${voice}`;
    if (RANK[as] > RANK[ties.get(key) ?? "none"]) ties.set(key, as);
  };
  for (const m of mentions) {
    if (m.reading === "verb" || m.ahead) continue;
    const top = m.paragraph <= body + TOP;
    if (m.voice !== "") tie(m.voice, m.channel.type, top ? "own top" : "own");
    if (m.plain) for (const v of namedAt(m.sentence)) tie(v, m.channel.type, top ? "beside top" : "beside");
  }
  const counts = new Map<Voice, number>();
  let all = 0;
  for (const f of scene.frames) {
    if (f.container >= 0) continue;
    all++;
    const v = voices[f.index] as Voice;
    counts.set(v, (counts.get(v) ?? 0) + 1);
  }
  return {
    of: (voice, type) => ties.get(`${type} ${voice}`) ?? "none",
    namedIn: (sentence, voice) => namedAt(sentence).has(voice),
    ofOthers: (sentence, voice) => namedAt(sentence).size > 0 && !namedAt(sentence).has(voice),
    called: (word) => voicesOf.get(word) ?? [],
    part: (voice) => {
      const share = (counts.get(voice) ?? 0) / Math.max(1, all);
      return share >= 0.4 ? "main" : share >= 0.12 ? "some" : "few";
    },
  };
}
