// The channel that the reporter's clause gives: "at a news briefing", "writing on Telegram", "testified".
import { type Decision, decide } from "../model/decision.ts";
import type { Span } from "../model/span.ts";
import type { Channel } from "../model/statement.ts";
import { governs } from "../saying/governs.ts";
import { aroundOf, type Frame, type Range, type Scene } from "../saying/scene.ts";
import { nounAt } from "./channel-nouns.ts";
import { beginsContent, endsContent, opensSentence } from "./edges.ts";
import { fixedAt } from "./fixed.ts";
import { CHANNEL_VERBS } from "./lexicon.ts";
import { spanOf, tokenSpan } from "./media.ts";
import type { ChannelPhrase } from "./phrase.ts";
import { platformAt } from "./platforms.ts";
import { programmeName } from "./programmes.ts";
import { bySource, programmeAt } from "./texts.ts";
import { opensWhen } from "./when.ts";

export type { ChannelPhrase } from "./phrase.ts";

/** All channel phrases of a document's sentence by where they stand; read once. */
export function channelPhrases(scene: Scene, sentence: number): readonly ChannelPhrase[] {
  const s = scene.doc.sentences[sentence];
  if (!s) return [];
  const out: ChannelPhrase[] = [];
  for (let i = s.first; i <= s.last; i++) {
    const found =
      platformAt(scene, i, s.first, s.last) ??
      nounAt(scene, i, s.first) ??
      programmeAt(scene, i, s.first) ??
      programmeName(scene, i, s.first) ??
      fixedAt(scene, i);
    if (found) out.push(found);
  }
  return out;
}

/** The channel that governs the attribution in its own sentence; null where none is told. */
export function ownChannel(
  scene: Scene,
  f: Frame,
  all: readonly ChannelPhrase[],
): (Decision<Channel> & { readonly refersBack: boolean }) | null {
  const around = aroundOf(scene, f);
  const phrases = all.filter((p) => p.first >= around.first && p.at.last <= around.last);
  let best: { phrase: ChannelPhrase; score: number } | null = null;
  const platform = phrases.find((p) => p.channel.platform !== null && holds(scene, f, p) > 0);
  for (const phrase of phrases) {
    let score = holds(scene, f, phrase);
    if (score <= 0) continue;
    if (phrase.refersBack) score -= 0.2;
    if (phrase.channel.type === "post" && phrase.channel.platform === null && platform) score -= 0.3;
    if (!best || score > best.score) best = { phrase, score };
  }
  const verb = byVerb(scene, f);
  const paper = best && best.score >= 0.9 ? null : bySource(scene, f);
  if (paper)
    return {
      ...decide(paper.channel, "stated", "source", { score: 0.85, evidence: [spanOf(scene.doc, paper.at)] }),
      refersBack: false,
    };
  if (best && !(verb && best.phrase.channel.type !== verb.channel.type && best.score < 0.7)) {
    const chosen =
      best.phrase.refersBack ||
      best.phrase.channel.platform !== null ||
      !platform ||
      best.phrase.channel.type !== "post"
        ? best.phrase
        : platform;
    return {
      ...decide(chosen.channel, "stated", "setting", {
        score: best.score,
        evidence: [spanOf(scene.doc, chosen.at)],
      }),
      refersBack: chosen.refersBack,
    };
  }
  if (verb)
    return {
      ...decide(verb.channel, "stated", "verb", { score: 0.85, evidence: [verb.span] }),
      refersBack: false,
    };
  return null;
}

/**
 * "… mocked the plan in his update": a phrase at the end of reported words that points at the speaker's own post. It
 * says nothing by itself; what it points at does.
 */
export function pointedAt(scene: Scene, f: Frame, all: readonly ChannelPhrase[]): ChannelPhrase | null {
  const { tokens } = scene.doc;
  return (
    all.find(
      (p) =>
        p.refersBack &&
        scene.owner[p.first] === f.index &&
        scene.quoteOf[p.first] === f.quote &&
        p.at.last - p.first === 2 &&
        OWN_POST.test(tokens[p.at.last]!.lower) &&
        /^(?:his|her|their)$/.test(tokens[p.at.last - 1]!.lower),
    ) ?? null
  );
}

const OWN_POST = /^(?:post|update|message|tweet|thread)$/;

/** How surely a phrase sets the attribution: 0 where it does not. */
function holds(scene: Scene, f: Frame, p: ChannelPhrase): number {
  const { source, cue } = f;
  const { tokens } = scene.doc;
  if (source && p.at.first >= source.first && p.at.last <= source.last) return besideName(scene, source, p);
  if (cue && p.first >= cue.first && p.at.last <= cue.last + 3 && p.first <= cue.last) return 0.95;
  // "according to a statement by X": between cue and source
  if (
    cue &&
    source &&
    tokens[cue.first]!.lower === "according" &&
    p.at.first > cue.last &&
    p.at.last < source.first
  )
    return 0.9;
  const hold = governs(scene, f, p.lead ?? { first: p.first, last: p.at.last });
  if (!hold && opensSentence(scene, f, p)) return 0.7;
  if (
    !hold &&
    (beginsContent(scene, f, p) ||
      endsContent(scene, f, p) ||
      opensWhen(scene, f, { first: p.first, last: p.at.last }))
  )
    return 0.6;
  // "while appearing on “The Hour,” Orel said"
  if (
    hold?.how === "circumstance" &&
    /^(?:appearing|speaking|interviewed)$/.test(tokens[p.first - 1]?.lower ?? "")
  )
    return 0.7;
  if (!hold || hold.how === "circumstance") return 0;
  return hold.score - (hold.distance > 8 ? 0.2 : 0);
}

/** "the director, in testimony in May": a phrase behind a comma of the source, not "the man in the video". */
function besideName(scene: Scene, source: Range, p: ChannelPhrase): number {
  const { tokens } = scene.doc;
  const spoken = !/^(?:report|court filing|poll|meeting|other)$/.test(p.channel.type);
  const joined = tokens[p.first - 1]?.lower === "," && /^(?:in|during|on)$/.test(tokens[p.first]!.lower);
  return spoken && joined && p.first > source.first + 1 ? 0.7 : 0;
}

/** "tweeted", "testified", "posted". */
function byVerb(scene: Scene, f: Frame): { channel: Channel; span: Span } | null {
  if (!f.cue) return null;
  for (let i = f.cue.first; i <= f.cue.last; i++) {
    const t = scene.doc.tokens[i]!;
    const type = CHANNEL_VERBS.get(t.lower);
    if (!type || t.xpos.startsWith("NN")) continue;
    const platform = /tweet/.test(t.lower) ? "Twitter" : null;
    return {
      channel: { type, words: "", platform },
      span: tokenSpan(scene, i, i),
    };
  }
  return null;
}
