// Sentences that set the stage without a statement: "Orel spoke at a rally in Ardun on Monday."
import { type Decision, decide } from "../model/decision.ts";
import { span } from "../model/span.ts";
import type { Channel } from "../model/statement.ts";
import type { Scene } from "../saying/scene.ts";
import { namedVoices, surface, type Voice } from "../saying/voices.ts";
import { BLOCKERS } from "../saying/words.ts";
import type { ChannelPhrase } from "./channel.ts";
import { CHANNEL_NOUNS } from "./lexicon.ts";

/** A channel for what a voice says from here on. */
export interface SceneChannel {
  readonly voice: Voice;
  readonly at: number;
  readonly paragraph: number;
  readonly channel: Decision<Channel>;
  /** True where it tells of what was just said: "The remarks came in an interview". */
  readonly back: boolean;
}

const TAKES_STAGE =
  /^(?:took|takes|spoke|speaking|speaks|appeared|testified|addressed|delivered|gave|held|hosted|headlined|posted|published|released|issued|wrote|comments|comment|remarks|statement|statements)$/;
/** Nouns for what was just said. */
const JUST_SAID = /^(?:comments|comment|remarks|remark|statement|statements)$/;
/** Channels that are an act of speaking on one occasion. */
const OCCASION = /^(?:interview|briefing|press conference|speech|testimony|debate|meeting|broadcast)$/;

/** Looks at the sentences that hold no attribution. */
export function findScenes(
  scene: Scene,
  voices: readonly Voice[],
  phrasesOf: (sentence: number) => readonly ChannelPhrase[],
): readonly SceneChannel[] {
  const { tokens, sentences } = scene.doc;
  const out: SceneChannel[] = [];
  const order = [...scene.frames].sort((a, b) => a.anchor - b.anchor);
  let next = 0;
  let last: Voice = "";
  const named = namedVoices(scene, voices);
  sentences.forEach((s, index) => {
    while (next < order.length && order[next]!.anchor < s.first) {
      const f = order[next++]!;
      if (f.container < 0 && voices[f.index]) last = voices[f.index]!;
    }
    const owned = possessed(scene, index, named);
    if (owned) out.push(owned);
    const asked = interviewed(scene, index, named);
    if (asked) out.push(asked);
    if (scene.inSentence.has(index)) return;
    let verb = -1;
    for (let i = s.first; i <= s.last && verb < 0; i++) {
      if (scene.owner[i] !== -1 || scene.quoteOf[i] !== -1) continue;
      if (BLOCKERS.has(tokens[i]!.lower)) break;
      if (TAKES_STAGE.test(tokens[i]!.lower) || makes(scene, i)) verb = i;
    }
    const phrase =
      verb <= s.first
        ? null
        : phrasesOf(index).find((p) => p.at.last > verb && p.first >= verb && scene.owner[p.first] === -1);
    if (!phrase) {
      const present = attends(scene, index, named, phrasesOf(index));
      if (present) out.push(present);
      return;
    }
    for (let i = verb; i < phrase.first; i++) if (BLOCKERS.has(tokens[i]!.lower)) return;
    let end = verb - 1;
    while (
      end > s.first &&
      /^(?:was|were|is|has|had|also|then|'s|made|his|her|the|their|in|a|on|who)$/.test(tokens[end]!.lower)
    )
      end--;
    let first = s.first;
    for (let i = end; i > s.first; i--)
      if (/^[,;:]$/.test(tokens[i]!.lower)) {
        first = i + 1;
        break;
      }
    if (end < first || end - first > 14) return;
    const seen = surface(scene.doc, { first, last: end });
    const voice = seen.kind === "name" ? (named.get(seen.key) ?? seen.key) : last;
    if (voice === "") return;
    out.push({
      voice,
      at: phrase.first,
      paragraph: s.paragraph,
      channel: decide(phrase.channel, "inferred", "stage", {
        score: 0.7,
        evidence: [span(tokens[phrase.at.first]!.start, tokens[phrase.at.last]!.end)],
      }),
      back: JUST_SAID.test(tokens[verb]!.lower) || makes(scene, verb),
    });
  });
  return out.sort((a, b) => a.at - b.at);
}

/** "Orel failed to calm them during a long appearance before the council": who is its subject speaks there. */
function attends(
  scene: Scene,
  index: number,
  named: ReadonlyMap<string, Voice>,
  phrases: readonly ChannelPhrase[],
): SceneChannel | null {
  const { tokens, sentences } = scene.doc;
  const s = sentences[index]!;
  const phrase = phrases.find(
    (p) =>
      OCCASION.test(p.channel.type) &&
      p.channel.platform === null &&
      !p.refersBack &&
      scene.owner[p.first] === -1 &&
      scene.quoteOf[p.first] === -1 &&
      /^(?:in|at|during|on)$/.test(tokens[p.first]!.lower),
  );
  if (!phrase || phrase.first <= s.first + 1) return null;
  let voice: Voice | undefined;
  let past = false;
  for (let i = s.first; i < phrase.first; i++) {
    const t = tokens[i]!;
    if (BLOCKERS.has(t.lower)) return null;
    if (!past && i < s.first + 8 && voice === undefined && tokens[i + 1]?.lower !== "'s")
      voice = named.get(t.lower.replace(/[^\p{L}\p{N}]/gu, ""));
    if (t.xpos === "VBD") past = true;
    else if (/^(?:MD|VBZ|VBP)$/.test(t.xpos)) return null;
  }
  if (voice === undefined || !past) return null;
  return {
    voice,
    at: phrase.first,
    paragraph: s.paragraph,
    channel: decide(phrase.channel, "inferred", "stage", {
      score: 0.6,
      evidence: [span(tokens[phrase.at.first]!.start, tokens[phrase.at.last]!.end)],
    }),
    back: false,
  };
}

/** "published an interview with Orel": what Orel then says was said in it. */
function interviewed(scene: Scene, index: number, named: ReadonlyMap<string, Voice>): SceneChannel | null {
  const { tokens, sentences, text } = scene.doc;
  const s = sentences[index]!;
  for (let i = s.first; i + 2 <= s.last; i++) {
    if (!/^(?:interview|interviewed)$/.test(tokens[i]!.lower) || scene.quoteOf[i] !== -1) continue;
    const from = tokens[i]!.lower === "interviewed" ? i + 1 : tokens[i + 1]!.lower === "with" ? i + 2 : -1;
    for (let k = from; from > 0 && k <= Math.min(s.last, from + 4); k++) {
      if (!/^\p{Lu}/u.test(tokens[k]!.form)) break;
      const voice = named.get(tokens[k]!.lower.replace(/[^\p{L}\p{N}]/gu, ""));
      if (voice === undefined) continue;
      const at = span(tokens[i]!.start, tokens[i]!.end);
      const channel: Channel = { type: "interview", words: text.slice(at.start, at.end), platform: null };
      return {
        voice,
        at: i,
        paragraph: s.paragraph,
        channel: decide(channel, "inferred", "stage", { score: 0.6, evidence: [at] }),
        back: false,
      };
    }
  }
  return null;
}

/** "made this statement", "made his remarks". */
const makes = (scene: Scene, i: number): boolean =>
  /^(?:made|makes)$/.test(scene.doc.tokens[i]!.lower) &&
  /^(?:statement|comment|comments|remark|remarks|claim|point|assertion|appeal)$/.test(
    scene.doc.tokens[i + 2]?.lower ?? "",
  );

const OWN_EVENT =
  /^(?:speech|address|interview|testimony|briefing|rally|remarks|keynote|lecture|sermon|presser|appearance|hearing)$/;

/** "Orel’s news conference, north of here, drew few": a sentence about somebody's own event sets the stage for what he says next. */
function possessed(scene: Scene, index: number, named: ReadonlyMap<string, Voice>): SceneChannel | null {
  const { tokens, sentences, text } = scene.doc;
  const s = sentences[index]!;
  for (let i = s.first + 1; i < s.last && i < s.first + 12; i++) {
    if (tokens[i]!.lower !== "'s" || scene.owner[i] !== -1 || scene.quoteOf[i] !== -1) continue;
    const voice = named.get(tokens[i - 1]!.lower.replace(/[^\p{L}\p{N}]/gu, ""));
    if (voice === undefined) continue;
    for (let k = i + 1; k <= i + 4 && k <= s.last; k++) {
      const w = tokens[k]!.lower;
      const press = w === "conference" && /^(?:news|press)$/.test(tokens[k - 1]!.lower);
      if (!press && !OWN_EVENT.test(w)) {
        if (/^\p{L}/u.test(w) && !BLOCKERS.has(w)) continue;
        break;
      }
      const type = press ? "press conference" : (CHANNEL_NOUNS.get(w) ?? null);
      if (type === null) break;
      const at = span(tokens[press ? k - 1 : k]!.start, tokens[k]!.end);
      return {
        voice,
        at: i,
        paragraph: s.paragraph,
        channel: decide({ type, words: text.slice(at.start, at.end), platform: null }, "inferred", "stage", {
          score: 0.6,
          evidence: [at],
        }),
        back: false,
      };
    }
  }
  return null;
}
