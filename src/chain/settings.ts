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
}

const TAKES_STAGE =
  /^(?:spoke|speaking|speaks|appeared|testified|addressed|delivered|gave|held|posted|published|released|issued|wrote|comments|comment|remarks|statement|statements)$/;

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
    if (scene.inSentence.has(index)) return;
    let verb = -1;
    for (let i = s.first; i <= s.last && verb < 0; i++) {
      if (scene.owner[i] !== -1 || scene.quoteOf[i] !== -1) continue;
      if (BLOCKERS.has(tokens[i]!.lower)) return;
      if (TAKES_STAGE.test(tokens[i]!.lower) || makes(scene, i)) verb = i;
    }
    if (verb <= s.first) return;
    const phrase = phrasesOf(index).find(
      (p) => p.at.last > verb && p.first >= verb && scene.owner[p.first] === -1,
    );
    if (!phrase) return;
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
    });
  });
  return out;
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
      };
    }
  }
  return null;
}
