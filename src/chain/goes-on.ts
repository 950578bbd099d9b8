// Going on with an act of speaking: when a statement has the channel, listener and carriers of one told before.
import { type Decision, decide } from "../model/decision.ts";
import { foldName } from "../model/ids.ts";
import type { Channel, Hop } from "../model/statement.ts";
import { ownTime } from "../saying/own-time.ts";
import { besideOf, type Frame, type Scene } from "../saying/scene.ts";
import { leansBack, type Voice } from "../saying/voices.ts";
import { GO_ON } from "../saying/words.ts";
import { dayBeside, newOccasion } from "./days.ts";
import { isPresent, reportsOneSaying } from "./one-saying.ts";
import { type Occasion, withOccasion } from "./place.ts";

/** What one clause tells. */
export interface Told {
  readonly channel: Decision<Channel> | null;
  readonly refersBack: boolean;
  /** The post that its reported words point at ("in his update"). */
  readonly pointsAt: Channel | null;
  readonly addressee: Decision<string> | null;
  readonly occasion: Occasion;
  readonly carriers: readonly Hop[];
}

/** The setting that a voice speaks in, from where it was told. */
export interface Running {
  readonly told: Told;
  readonly paragraph: number;
  /** Turn of the conversation in which it was set or last used; -1 where a sentence just before set it. */
  readonly turn: number;
  /** True where the words that set it stand in the past; null where no verb tells. */
  readonly past: boolean | null;
  /** The weekday that the words beside it name, "" where they name none. */
  readonly day: string;
  /** The talk that a short text broke off: a post quoted in the middle of an interview. */
  readonly under?: Running | undefined;
}

/** What a voice goes on with behind a new telling: a talk lies under a text that it was broken off for. */
export const under = (run: Running | undefined, next: Told): Running | undefined => {
  const type = next.channel?.value?.type;
  if (!run || !type || isTalk({ type, words: "", platform: null })) return undefined;
  const talk = run.told.channel?.value;
  return talk && isTalk(talk) ? run : run.under;
};

/** Paragraphs over which a setting holds for the same voice. */
const REACH = 2;
/** The same for an interview, a hearing or a speech, which may fill the report. */
const WHOLE = 12;
/** Paragraphs after which a voice that others interrupted is no longer in its talk. */
const RESUMED = 6;
/** A text ends sooner than a talk. */
const WRITTEN = /^(?:letter|article|report|court filing|poll|press release)$/;
const TALK = /^(?:interview|testimony|debate|speech|broadcast|press conference|briefing|call|meeting)$/;

/** Rules that tell no more than who listened, and the acts that say more of how: "told reporters" at a briefing. */
const FAINT_OF: Readonly<Record<string, RegExp>> = {
  "told-press": /^(?:briefing|press conference|call|meeting)$/,
  "told-outlet": /^(?:interview|broadcast|call|meeting)$/,
  crowd: /^(?:speech|debate|meeting|press conference)$/,
};
const isFaint = (channel: Decision<Channel>): boolean => channel.by in FAINT_OF;

/** True for a channel that ends with its text: a letter, a report. */
export const isWritten = (channel: Channel | null | undefined): boolean =>
  !!channel && WRITTEN.test(channel.type);

/** True for an act of speaking that goes on: an interview, a speech. */
export const isTalk = (channel: Channel): boolean => TALK.test(channel.type);

/** The telling that this attribution goes on with; null where it stands alone. */
export function inherits(
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
  const day = dayBeside(scene, f);
  if (day !== "" && day !== run.day && (run.day !== "" || newOccasion(scene, f) !== "")) return null; // another day, another act
  if (f.paragraph !== run.paragraph && ownTime(scene, f) !== "") return null; // "In 2022 he called it that"
  if (run.under && resumes(f, run)) run = run.under;
  const paragraphs = f.paragraph - run.paragraph;
  const channel = run.told.channel?.value;
  if (mine.pointsAt && channel && compatible(mine.pointsAt, channel)) return run.told;
  if (mine.refersBack) return channel && compatible(mine.channel?.value, channel) ? run.told : null;
  if (mine.channel !== null && !isFaint(mine.channel)) return null;
  if (mine.channel?.by === "told-outlet" && !namesInterviewer(mine, run, paragraphs, turn)) return null;
  if (mine.channel !== null)
    return channel && FAINT_OF[mine.channel.by]?.test(channel.type) && paragraphs <= WHOLE ? run.told : null;
  if (namesInterviewer(mine, run, paragraphs, turn)) return run.told;
  if (mine.carriers.some((h) => h.agent !== null)) return null;
  if (mine.addressee !== null && !sameListener(mine.addressee.value, run.told)) return null;
  const whole = !!channel && TALK.test(channel.type);
  const leaning = leansBack(scene.doc, f) || goesOnCue(scene, f);
  const interrupted = run.turn !== -1 && run.turn !== turn;
  if (interrupted && (!whole || paragraphs > RESUMED || !bearsQuote(scene, f))) return null;
  const written = isWritten(channel);
  const text = a.medium === "writing" && written;
  if (paragraphs > (whole ? WHOLE : text ? RESUMED : REACH)) return null;
  if (!reportsOneSaying(scene, f)) return null;
  if (run.past !== false && isPresent(scene, f)) return null; // "he describes himself as" is no part of a speech last week
  // a column or a letter is quoted from beginning to end with "wrote"
  if (text && paragraphs <= RESUMED) return run.told;
  if (written && (paragraphs > 1 || !leaning)) return null;
  return leaning || whole || paragraphs <= 1 ? run.told : null;
}

/** "added", "went on to say". */
function goesOnCue(scene: Scene, f: Frame): boolean {
  const { tokens } = scene.doc;
  if (!f.cue) return false;
  for (let i = f.cue.first; i <= f.cue.last; i++) {
    if (GO_ON.has(tokens[i]!.lower)) return true;
    if (/^(?:went|goes|going)$/.test(tokens[i]!.lower) && tokens[i + 1]?.lower === "on") return true;
  }
  return false;
}

/** True where some of the reported words stand between marks. */
function bearsQuote(scene: Scene, f: Frame): boolean {
  if (f.attribution.kind !== "indirect") return true;
  const { tokens } = scene.doc;
  return f.content.some((c) => {
    const opens = tokens[c.first]!;
    return scene.quoteOf[c.first] !== -1 || /^(?:''|["“‘'])/.test(opens.form);
  });
}

/** "… he tweeted." — "He said …": behind a text, what is said belongs to the talk again. */
const resumes = (f: Frame, run: Running): boolean =>
  f.attribution.medium === "speech" && f.paragraph > run.paragraph - 1 && !isTalk(run.told.channel!.value!);

/** "in an interview on Monday …" and then "told the Courier": the listener that the interview had not yet named. */
const namesInterviewer = (mine: Told, run: Running, paragraphs: number, turn: number): boolean =>
  run.told.channel?.value?.type === "interview" &&
  run.told.addressee === null &&
  run.told.carriers.length === 0 &&
  mine.addressee?.by === "told" &&
  mine.carriers.some((h) => h.role === "first-carrier") &&
  paragraphs <= 1 &&
  (run.turn === -1 || run.turn === turn);

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
export function merge(mine: Told, from: Told): Told {
  const weaker = <T>(d: Decision<T> | null): Decision<T> | null =>
    d &&
    decide(d.value, "inferred", "same-act", { score: d.score * 0.8, rivals: d.rivals, evidence: d.evidence });
  const back = mine.refersBack && from.channel?.value && compatible(mine.channel?.value, from.channel.value);
  return {
    channel:
      mine.channel && !back && !(isFaint(mine.channel) && from.channel)
        ? mine.channel
        : (weaker(from.channel) ?? mine.channel),
    refersBack: mine.refersBack,
    pointsAt: null,
    // an occasion of its own may have other listeners
    addressee:
      mine.addressee ??
      (mine.occasion.event || /^(?:urged|passive|weighed)$/.test(from.addressee?.by ?? "")
        ? null
        : weaker(from.addressee)),
    occasion: withOccasion(mine.occasion, from.occasion),
    carriers: mine.carriers.length > 0 ? mine.carriers : from.carriers,
  };
}

/** "his update" after "on Telegram" is the Telegram post; "the speech" after "an interview" is not. */
export const compatible = (pointing: Channel | null | undefined, to: Channel): boolean =>
  !pointing ||
  pointing.type === to.type ||
  (to.platform !== null && /^(?:post|statement|broadcast)$/.test(pointing.type));

/** True where another voice takes the floor: no thought, no clause within somebody else's sentence ("as Sava said"). */
export function takesTurn(scene: Scene, f: Frame): boolean {
  if (f.container >= 0 || f.attribution.medium === "thought") return false;
  const { tokens } = scene.doc;
  const first = Math.min(f.source?.first ?? f.anchor, f.cue?.first ?? f.anchor);
  const left = tokens[first - 1];
  if (!left || left.sentence !== f.sentence) return true;
  return !(
    /^(?:as|that|which|who|because|than|since)$/.test(left.lower) ||
    /^(?:who|which|that)$/.test(tokens[first]!.lower)
  );
}
