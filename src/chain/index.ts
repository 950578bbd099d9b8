// Through whom: channel, listener and carriers of each attribution, from its own clause or from the act it goes on with.
import type { Attribution } from "../model/attribution.ts";
import { type Decision, decide, unknown } from "../model/decision.ts";
import type { Doc } from "../model/doc.ts";
import type { AttributionId } from "../model/ids.ts";
import { foldName } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Channel, Hop } from "../model/statement.ts";
import { askedVoice } from "../saying/asked.ts";
import { besideOf, buildScene, type Frame, type Scene } from "../saying/scene.ts";
import { tenseOf } from "../saying/tense.ts";
import { leansBack, namedVoices, type Voice, type Voices, voicesOf } from "../saying/voices.ts";
import { GO_ON } from "../saying/words.ts";
import { asAddressee, ownListener } from "./addressee.ts";
import { carriersOf, speaksFor } from "./carriers.ts";
import { type ChannelPhrase, channelPhrases, ownChannel, pointedAt, toldPress } from "./channel.ts";
import { channelOfClause, channelOfGerund, channelOfListener } from "./events.ts";
import { type MediaIndex, mediaIndex } from "./media.ts";
import { type Occasion, occasionOf, withOccasion } from "./place.ts";
import { findScenes, type SceneChannel } from "./settings.ts";

/** How one attribution's words came to the page. */
export interface ChainFacts {
  readonly channel: Decision<Channel>;
  /** Who was told, as the text names them. */
  readonly addressee: Decision<string>;
  /** Where it was said ("Munich"), and on what occasion ("G7 summit"). */
  readonly place: Decision<string>;
  readonly event: Decision<string>;
  /** Hops between utterer and publisher, in order from the mouth: spokesperson-for, channel, first-carrier, relay, translator. */
  readonly carriers: readonly Hop[];
}

/** What one clause tells. */
interface Told {
  readonly channel: Decision<Channel> | null;
  readonly refersBack: boolean;
  /** The post that its reported words point at ("in his update"). */
  readonly pointsAt: Channel | null;
  readonly addressee: Decision<string> | null;
  readonly occasion: Occasion;
  readonly carriers: readonly Hop[];
}

/** The setting that a voice speaks in, from where it was told. */
interface Running {
  readonly told: Told;
  readonly paragraph: number;
  /** Turn of the conversation in which it was set or last used; -1 where a sentence just before set it. */
  readonly turn: number;
}

/**
 * Channel, addressee and carriers of every attribution.
 * @param voices who speaks, by attribution, where that is resolved; read off the text else.
 * @example findChains(doc, attributions, NO_KNOWLEDGE).get(id)?.channel.value?.words // "news briefing"
 */
export function findChains(
  doc: Doc,
  attributions: readonly Attribution[],
  knowledge: Knowledge,
  voices?: Voices,
): ReadonlyMap<AttributionId, ChainFacts> {
  const scene = buildScene(doc, attributions);
  const speaking = voicesOf(scene, voices);
  const index = mediaIndex(knowledge);
  const phrases = new Map<number, readonly ChannelPhrase[]>();
  const phrasesOf = (sentence: number) => {
    const have = phrases.get(sentence);
    if (have) return have;
    const found = channelPhrases(scene, sentence);
    phrases.set(sentence, found);
    return found;
  };
  const own = scene.frames.map((f) => ownTold(scene, f, index, phrasesOf(f.sentence)));
  const running = new Map<Voice, Running>();
  const told: Told[] = [...own];
  const scenes = findScenes(scene, speaking, phrasesOf);
  const agency = datelineAgency(doc);
  let nextScene = 0;
  let speaker: Voice | null = null;
  let turn = 0;
  const order = [...scene.frames].sort((a, b) => a.anchor - b.anchor || a.index - b.index);
  const named = namedVoices(scene, speaking);
  for (const f of order) {
    while (nextScene < scenes.length && scenes[nextScene]!.at < f.anchor) open(running, scenes[nextScene++]!);
    const voice = speaking[f.index] as Voice;
    const mine = own[f.index] as Told;
    if (f.container < 0 && voice !== speaker) {
      speaker = voice;
      turn++;
    }
    const from = inherits(scene, f, mine, told, running.get(voice), speaking, turn);
    const merged = from ? merge(mine, from) : mine;
    told[f.index] = merged;
    if (f.container >= 0) continue;
    const asked = askedVoice(scene, f, named);
    if (asked !== "" && merged.channel !== null)
      running.set(asked, {
        told: { ...merged, addressee: null, carriers: [] },
        paragraph: f.paragraph,
        turn: -1,
      });
    const sets =
      (mine.channel !== null && mine.channel.by !== "source") ||
      mine.addressee !== null ||
      mine.carriers.length > 0;
    if (sets) running.set(voice, { told: merged, paragraph: f.paragraph, turn });
    else {
      const run = running.get(voice);
      if (run && from) running.set(voice, { ...run, paragraph: f.paragraph, turn });
    }
  }
  fromLater(scene, order, speaking, told);
  const out = new Map<AttributionId, ChainFacts>();
  scene.frames.forEach((f, i) => {
    out.set(f.attribution.id, facts(scene, f, told[i] as Told, agency));
  });
  return out;
}

/** Paragraphs at the top of the body that say in short what the report then sets out. */
const LEAD = 2;
/** Frames looked forward over. */
const AHEAD = 30;

/** Title and lead give the words, a paragraph below the setting: "… said on Monday." — "Speaking at a rally in Ardun, …". */
function fromLater(scene: Scene, order: readonly Frame[], voices: readonly Voice[], told: Told[]): void {
  const { paragraphs } = scene.doc.article;
  const body = Math.max(
    0,
    paragraphs.findIndex((p) => p.role === "body" || p.role === "quote"),
  );
  for (let i = 0; i < order.length && order[i]!.paragraph <= body + LEAD; i++) {
    const f = order[i]!;
    const mine = told[f.index] as Told;
    if (mine.channel !== null || f.container >= 0 || !goesOn(scene, f)) continue;
    for (let k = i + 1; k < order.length && k <= i + AHEAD; k++) {
      const g = order[k]!;
      if (g.container >= 0 || voices[g.index] !== voices[f.index]) continue;
      const later = (told[g.index] as Told).channel;
      const set = later?.value && !WRITTEN.test(later.value.type) && later.value.type !== "other";
      if (set && g.paragraph - f.paragraph <= 4)
        told[f.index] = {
          ...mine,
          channel: decide(later.value, "inferred", "lead", {
            score: later.score * 0.8,
            evidence: later.evidence,
          }),
        };
      if (later !== null || g.paragraph - f.paragraph > 4) break;
    }
  }
}

/** Plain reports of one saying: no thought, no possibility, no perfect that may be any day's. */
function goesOn(scene: Scene, f: Frame): boolean {
  const a = f.attribution;
  if (a.medium === "thought" || !a.factual) return false;
  const tense = tenseOf(scene, f);
  return tense !== "perfect" && tense !== "pluperfect" && tense !== "modal" && tense !== "nominal";
}

function ownTold(scene: Scene, f: Frame, index: MediaIndex, phrases: readonly ChannelPhrase[]): Told {
  const listener = ownListener(scene, f);
  const channel = ownChannel(scene, f, phrases);
  const points = channel === null ? pointedAt(scene, f, phrases) : null;
  const implied = () =>
    channelOfClause(scene, f) ??
    (listener && /^(?:told|passive)$/.test(listener.by) ? channelOfListener(scene, listener.at) : null) ??
    channelOfGerund(scene, f);
  return {
    channel: channel ?? implied() ?? toldPress(scene, f, listener?.at ?? null),
    refersBack: channel?.refersBack ?? false,
    pointsAt: points?.channel ?? null,
    addressee: listener ? asAddressee(scene, listener) : null,
    occasion: occasionOf(scene, f),
    carriers: carriersOf(scene, f, index, listener?.at ?? null),
  };
}

/** Paragraphs over which a setting holds for the same voice. */
const REACH = 2;
/** The same for an interview, a hearing or a speech, which may fill the report. */
const WHOLE = 12;

/** Paragraphs after which a voice that others interrupted is no longer in its talk. */
const RESUMED = 6;

/** A text ends sooner than a talk. */
const WRITTEN = /^(?:letter|article|report|court filing|poll|press release)$/;

/** The telling that this attribution goes on with; null where it stands alone. */
function inherits(
  scene: Scene,
  f: Frame,
  mine: Told,
  told: readonly Told[],
  run: Running | undefined,
  voices: readonly Voice[],
  turn: number,
): Told | null {
  const a = f.attribution;
  if (a.continues !== null) {
    const goesOn = scene.byId.get(a.continues);
    return goesOn ? (told[goesOn.index] ?? null) : null;
  }
  if (a.medium === "thought" || !a.factual) return null;
  const beside = besideOf(scene, f).find(
    (g) =>
      g !== f &&
      g.anchor < f.anchor &&
      g.container === f.container &&
      voices[g.index] === voices[f.index] &&
      (f.source !== null) === (g.source !== null),
  );
  const sameSource = beside && sameSpan(beside, f) ? beside : null;
  if (sameSource && (mine.channel === null || mine.refersBack)) return told[sameSource.index] ?? null;
  if (!run || f.container >= 0) return null;
  const paragraphs = f.paragraph - run.paragraph;
  if (mine.pointsAt && run.told.channel?.value && compatible(mine.pointsAt, run.told.channel.value))
    return run.told;
  if (mine.refersBack)
    return run.told.channel?.value && compatible(mine.channel?.value, run.told.channel.value)
      ? run.told
      : null;
  if (mine.channel !== null || mine.carriers.some((h) => h.agent !== null)) return null;
  if (mine.addressee !== null && !sameListener(mine.addressee.value, run.told)) return null;
  const whole =
    run.told.channel?.value &&
    /^(?:interview|testimony|debate|speech|broadcast|press conference|meeting)$/.test(
      run.told.channel.value.type,
    );
  const interrupted = run.turn !== -1 && run.turn !== turn;
  if (interrupted && (!whole || paragraphs > RESUMED || a.kind === "indirect")) return null;
  const text = a.medium === "writing" && run.told.channel?.value && WRITTEN.test(run.told.channel.value.type);
  if (paragraphs > (whole ? WHOLE : text ? RESUMED : REACH)) return null;
  const cue = f.cue ? scene.doc.tokens[f.cue.first]! : null;
  const tense = tenseOf(scene, f);
  if (tense === "perfect" || tense === "pluperfect" || tense === "modal") return null;
  const leaning = leansBack(scene.doc, f) || (cue !== null && GO_ON.has(cue.lower));
  const written = run.told.channel?.value && WRITTEN.test(run.told.channel.value.type);
  // a column or a letter is quoted from beginning to end with "wrote"
  if (written && a.medium === "writing" && paragraphs <= RESUMED) return run.told;
  if (written && (paragraphs > 1 || !leaning)) return null;
  return leaning || whole || paragraphs <= 1 ? run.told : null;
}

/** "told Orel" within "The Ada Orel Hour", or the listener of the act named again. */
function sameListener(told: string | null, act: Told): boolean {
  const last =
    foldName(told ?? "")
      .split(" ")
      .at(-1) ?? "";
  if (last === "") return false;
  const words = foldName(`${act.channel?.value?.words ?? ""} ${act.addressee?.value ?? ""}`).split(" ");
  return words.includes(last);
}

const sameSpan = (a: Frame, b: Frame): boolean =>
  a.source !== null &&
  b.source !== null &&
  a.source.first === b.source.first &&
  a.source.last === b.source.last;

/** Own words first; what is missing comes from the act, and is then inferred. */
function merge(mine: Told, from: Told): Told {
  const weaker = <T>(d: Decision<T> | null): Decision<T> | null =>
    d &&
    decide(d.value, "inferred", "same-act", { score: d.score * 0.8, rivals: d.rivals, evidence: d.evidence });
  const back = mine.refersBack && from.channel?.value && compatible(mine.channel?.value, from.channel.value);
  return {
    channel: mine.channel && !back ? mine.channel : (weaker(from.channel) ?? mine.channel),
    refersBack: mine.refersBack,
    pointsAt: null,
    addressee: mine.addressee ?? weaker(from.addressee),
    occasion: withOccasion(mine.occasion, from.occasion),
    carriers: mine.carriers.length > 0 ? mine.carriers : from.carriers,
  };
}

/** "his update" after "on Telegram" is the Telegram post; "the speech" after "an interview" is not. */
const compatible = (pointing: Channel | null | undefined, to: Channel): boolean =>
  !pointing ||
  pointing.type === to.type ||
  (to.platform !== null && /^(?:post|statement|broadcast)$/.test(pointing.type));

/** The act that a sentence without a statement sets: "Orel spoke at a rally in Ardun on Monday." */
function open(running: Map<Voice, Running>, s: SceneChannel): void {
  running.set(s.voice, {
    told: {
      channel: s.channel,
      refersBack: false,
      pointsAt: null,
      addressee: null,
      occasion: { place: null, event: null },
      carriers: [],
    },
    paragraph: s.paragraph,
    turn: -1,
  });
}

/** The agency in the dateline, where it is not the page's own outlet. */
function datelineAgency(doc: Doc): Hop | null {
  const { dateline, outlet, text, paragraphs } = { ...doc.article, text: doc.text };
  const agency = dateline.value?.agency;
  if (!agency || (outlet.value && sameParty(outlet.value, agency))) return null;
  const aside =
    dateline.evidence[0] ??
    paragraphs.flatMap((p) => p.asides).find((a) => text.slice(a.start, a.end).includes(agency));
  return { agent: agency, role: "relay", evidence: aside ? [aside] : [], date: null };
}

const sameParty = (a: string, b: string): boolean => {
  const [x, y] = [foldName(a).replace(/^the /, ""), foldName(b).replace(/^the /, "")];
  return (
    x === y ||
    x
      .split(" ")
      .map((w) => w[0])
      .join("") === y ||
    y
      .split(" ")
      .map((w) => w[0])
      .join("") === x
  );
};

function facts(scene: Scene, f: Frame, told: Told, agency: Hop | null): ChainFacts {
  const hops: Hop[] = [];
  const mouth = speaksFor(scene, f);
  if (mouth) hops.push(mouth);
  const c = told.channel;
  if (c?.value && c.value.type !== "other")
    hops.push({
      agent: c.value.platform ?? c.value.words,
      role: "channel",
      evidence: c.evidence,
      date: null,
    });
  const outlet = scene.doc.article.outlet.value;
  const others = told.carriers.filter(
    (h) => h.agent === null || outlet === null || !sameParty(h.agent, outlet),
  );
  hops.push(
    ...others.map((h, i) =>
      i === 0 && h.role === "relay" && h.agent ? { ...h, role: "first-carrier" as const } : h,
    ),
  );
  if (agency && !hops.some((h) => h.agent !== null && sameParty(h.agent, agency.agent as string)))
    hops.splice(hops.at(-1)?.role === "translator" ? hops.length - 1 : hops.length, 0, agency);
  return {
    channel: c ?? unknown("none"),
    addressee: told.addressee ?? unknown("none"),
    place: told.occasion.place ?? unknown("none"),
    event: told.occasion.event ?? unknown("none"),
    carriers: hops,
  };
}
