// The rules of the channel, listener and carriers of each attribution: its own clause first, then the act it goes on with.
import type { Attribution } from "../model/attribution.ts";
import type { Doc } from "../model/doc.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { askedVoice } from "../saying/asked.ts";
import { buildScene, type Frame, type Scene } from "../saying/scene.ts";
import { namedVoices, type Voice, type Voices, voicesOf } from "../saying/voices.ts";
import { castOf } from "./audience.ts";
import { carriersOf } from "./carriers.ts";
import { type ChannelPhrase, channelPhrases, ownChannel, pointedAt } from "./channel.ts";
import { dayBeside, dayOfSentence } from "./days.ts";
import {
  channelOfClause,
  channelOfGerund,
  channelOfListener,
  heardByCrowd,
  toldOutlet,
  toldPress,
} from "./events.ts";
import { inherits, merge, type Running, type Told, takesTurn, under } from "./goes-on.ts";
import type { Ground } from "./hearing/choose.ts";
import { heard } from "./hearing/index.ts";
import { fromLater } from "./later.ts";
import { mediaIndex } from "./media.ts";
import { isAhead, pastOf, reportsOneSaying } from "./one-saying.ts";
import { inPaper } from "./papers.ts";
import { occasionOf } from "./place.ts";
import { fromPolls } from "./polls.ts";
import { findScenes, type SceneChannel } from "./settings.ts";
import { fromTopic } from "./topic.ts";

/** What the rules say of every attribution of an article, and what they looked at. */
export interface ByRules {
  readonly scene: Scene;
  readonly voices: readonly Voice[];
  /** Channel phrases by sentence. */
  readonly phrasesOf: (sentence: number) => readonly ChannelPhrase[];
  /** Sentences that set the stage, in order. */
  readonly stages: readonly SceneChannel[];
  /** By frame: what its own clause tells, and what it has after all rules. */
  readonly own: readonly Told[];
  readonly told: readonly Told[];
}

/** Runs all rules over an article. Time linear in tokens and attributions. */
export function byRules(
  doc: Doc,
  attributions: readonly Attribution[],
  knowledge: Knowledge,
  voices?: Voices,
): ByRules {
  const scene = buildScene(doc, attributions);
  const speaking = voicesOf(scene, voices);
  const media = mediaIndex(knowledge);
  const phrases = new Map<number, readonly ChannelPhrase[]>();
  const phrasesOf = (sentence: number) => {
    const have = phrases.get(sentence);
    if (have) return have;
    const found = channelPhrases(scene, sentence);
    phrases.set(sentence, found);
    return found;
  };
  const ground = { scene, media, cast: castOf(scene, speaking) };
  const own = scene.frames.map((f) => ownTold(ground, f, phrasesOf(f.sentence)));
  const running = new Map<Voice, Running>();
  const told: Told[] = [...own];
  const scenes = findScenes(scene, speaking, phrasesOf);
  let nextScene = 0;
  let speaker: Voice | null = null;
  let turn = 0;
  let talk: { told: Told; paragraph: number } | null = null;
  const order = [...scene.frames].sort((a, b) => a.anchor - b.anchor || a.index - b.index);
  const named = namedVoices(scene, speaking);
  for (const [at, f] of order.entries()) {
    while (nextScene < scenes.length && scenes[nextScene]!.at < f.anchor) {
      const s = scenes[nextScene++]!;
      open(scene, running, s);
      if (s.back) backTo(scene, order, at, s, speaking, told);
    }
    const voice = speaking[f.index] as Voice;
    const mine = own[f.index] as Told;
    const sets =
      (mine.channel !== null && mine.channel.by !== "source") ||
      mine.addressee !== null ||
      mine.carriers.length > 0;
    if (voice !== speaker && (takesTurn(scene, f) || (sets && f.container < 0))) {
      speaker = voice;
      turn++;
    }
    const from = inherits(scene, f, mine, told, running.get(voice), speaking, turn);
    const merged: Told = from ? merge(mine, from) : asksInTalk(scene, f, mine, talk);
    told[f.index] = merged;
    const act = merged.channel?.value;
    if (act && SHARED.test(act.type)) talk = { told: merged, paragraph: f.paragraph };
    if (f.container >= 0) continue;
    const asked = askedVoice(scene, f, named);
    if (asked !== "" && merged.channel !== null)
      running.set(asked, {
        told: { ...merged, addressee: null, carriers: [] },
        paragraph: f.paragraph,
        turn: -1,
        past: pastOf(scene, f),
        day: dayBeside(scene, f),
      });
    if (sets)
      running.set(voice, {
        told: merged,
        paragraph: f.paragraph,
        turn,
        past: pastOf(scene, f),
        day: dayBeside(scene, f) || (from && running.get(voice)?.day) || dayOfSentence(scene, f.sentence),
        under: under(running.get(voice), merged),
      });
    else {
      const run = running.get(voice);
      if (run && from) running.set(voice, { ...run, paragraph: f.paragraph, turn });
    }
  }
  for (const s of scenes.slice(nextScene)) if (s.back) backTo(scene, order, order.length, s, speaking, told);
  fromLater(scene, order, speaking, told);
  fromTopic(scene, order, speaking, told);
  fromPolls(scene, order, told);
  return { scene, voices: speaking, phrasesOf, stages: scenes, own, told };
}

/** Acts of speaking in which others put questions. */
const SHARED = /^(?:testimony|debate|interview|press conference|briefing)$/;

/** "Senator Malk asked whether …", just behind what a witness said: the question belongs to the same hearing. */
function asksInTalk(
  scene: Scene,
  f: Frame,
  mine: Told,
  talk: { told: Told; paragraph: number } | null,
): Told {
  const near = talk !== null && f.container < 0 && f.paragraph - talk.paragraph <= 1;
  if (!near || mine.channel !== null || !f.cue || !reportsOneSaying(scene, f)) return mine;
  const asks = /^(?:asked|pressed|questioned)$/.test(scene.doc.tokens[f.cue.last]!.lower);
  return asks ? merge(mine, { ...UNTOLD, channel: talk.told.channel }) : mine;
}

/** "The remarks came in an interview": what the voice has just said, up to two paragraphs before, has that channel too. */
function backTo(
  scene: Scene,
  order: readonly Frame[],
  end: number,
  s: SceneChannel,
  voices: readonly Voice[],
  told: Told[],
): void {
  for (let k = end - 1; k >= 0 && s.paragraph - order[k]!.paragraph <= 2; k--) {
    const f = order[k]!;
    const mine = told[f.index] as Told;
    if (voices[f.index] !== s.voice || f.container >= 0 || mine.channel !== null) continue;
    if (f.attribution.medium !== "thought" && reportsOneSaying(scene, f))
      told[f.index] = { ...mine, channel: s.channel };
  }
}

/** A clause that tells nothing of how its words were said. */
const UNTOLD: Told = {
  channel: null,
  refersBack: false,
  pointsAt: null,
  addressee: null,
  occasion: { place: null, event: null },
  carriers: [],
};

function ownTold(ground: Ground, f: Frame, phrases: readonly ChannelPhrase[]): Told {
  const { scene, media } = ground;
  if (isAhead(scene, f)) return UNTOLD;
  const hears = heard(ground, f);
  const listener = hears?.listener ?? null;
  const channel = ownChannel(scene, f, phrases);
  const points = channel === null ? pointedAt(scene, f, phrases) : null;
  const carriers = carriersOf(scene, f, media, listener?.at ?? null);
  const implied = () =>
    channelOfClause(scene, f) ??
    (listener && /^(?:told|passive)$/.test(listener.by) ? channelOfListener(scene, listener.at) : null) ??
    channelOfGerund(scene, f) ??
    (listener ? toldOutlet(scene, f, listener.at, carriers) : null) ??
    inPaper(scene, f, media);
  return {
    channel: channel ?? implied() ?? toldPress(scene, f, listener?.at ?? null) ?? heardByCrowd(scene, f),
    refersBack: channel?.refersBack ?? false,
    pointsAt: points?.channel ?? null,
    addressee: hears?.addressee ?? null,
    occasion: occasionOf(scene, f),
    carriers,
  };
}

/** The act that a sentence without a statement sets: "Orel spoke at a rally in Ardun on Monday." */
function open(scene: Scene, running: Map<Voice, Running>, s: SceneChannel): void {
  running.set(s.voice, {
    told: { ...UNTOLD, channel: s.channel },
    paragraph: s.paragraph,
    turn: -1,
    past: null,
    day: dayOfSentence(scene, scene.doc.tokens[s.at]?.sentence ?? -1),
  });
}
