// The channel that the reporter's clause gives: "at a news briefing", "writing on Telegram", "testified".
import { type Decision, decide } from "../model/decision.ts";
import { type Span, span } from "../model/span.ts";
import type { Channel, ChannelType } from "../model/statement.ts";
import { governs } from "../saying/governs.ts";
import { aroundOf, type Frame, type Range, type Scene } from "../saying/scene.ts";
import { beginsContent, endsContent, opensSentence } from "./edges.ts";
import { fixedAt } from "./fixed.ts";
import {
  CHANNEL_NOUNS,
  CHANNEL_PREPOSITIONS,
  CHANNEL_VERBS,
  MODIFIERS,
  NEEDS,
  PLATFORMS,
  PRESS_WORDS,
} from "./lexicon.ts";
import type { ChannelPhrase } from "./phrase.ts";
import { programmeName } from "./programmes.ts";
import { bySource, modifies, programmeAt } from "./texts.ts";
import { opensWhen, SENDS_OUT } from "./when.ts";

export type { ChannelPhrase } from "./phrase.ts";

const DETERMINER =
  /^(?:a|an|the|his|her|their|its|our|my|this|that|these|those|'s|own|another|one|two|several|some|whose)$/;
const LOOSE =
  /^(?:\p{L}+(?:ed|ing|al|ous|ful|ive|ic|ly|ar|ent|ant|y|ian|ish|ese|can|-long|-hour|-minute|-page)|recent|most|very|latest|later|earlier|separate|brief|short|long|lengthy|new|rare|same|late|early|last|first|final|hour|minute|page|read|known|seen|held|sent|shot|weekend|week|month|year|afternoon|past|previous|\p{L}+-\p{L}+|\d+-\p{L}+|two-hour|hastily|called|wide|ranging|second|third|fourth|fifth|sixth|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|march|april|may|june|july|august|january|february|september|october|november|december|\d+|-|,|’s|'s|\p{Lu}.*)$/u;
const GOVERNING_VERB =
  /^(?:addressing|addressed|giving|gave|delivering|delivered|holding|held|hosting|attending|issuing|issued|releasing|released|publishing|published|posting|posted|sharing|shared|recording|recorded|writing|wrote|written|penned|sent|sends|sending|filed|files|filing|circulated|circulating|used|uses|using|devoted|opened|opening|began|closed|ended|gives|holds|delivers)$/;
const PLACE_OF_POST =
  /^(?:wrote|writes|writing|write|posted|posting|posts|post|said|says|saying|tweeted|shared|published|announced|announcing|claimed|argued|responded|replied|message|messages|update|video|statement|account|added|complained|declared|joked|warned)$/;

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
      ...decide(paper.channel, "stated", "source", { score: 0.85, evidence: [textOf(scene, paper.at)] }),
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
        evidence: [textOf(scene, chosen.at)],
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

const textOf = (scene: Scene, r: Range): Span =>
  span(scene.doc.tokens[r.first]!.start, scene.doc.tokens[r.last]!.end);

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
      span: textOf(scene, { first: i, last: i }),
    };
  }
  return null;
}

/** "on Telegram", "in a Facebook post", "on his Murmur account", "posted on Murmur". */
function platformAt(scene: Scene, i: number, from: number, to: number): ChannelPhrase | null {
  const { tokens, text } = scene.doc;
  const t = tokens[i]!;
  if (!/^\p{Lu}/u.test(t.form)) return null;
  let last = i;
  let platform = PLATFORMS.get(t.lower) ?? null;
  if (t.lower === "truth" && tokens[i + 1]?.lower === "social") {
    platform = "Truth Social";
    last = i + 1;
  }
  const before = (n: number) => (i - n >= from ? tokens[i - n]!.lower : "");
  const preposition = CHANNEL_PREPOSITIONS.has(before(1))
    ? 1
    : DETERMINER.test(before(1)) && CHANNEL_PREPOSITIONS.has(before(2))
      ? 2
      : 0;
  const behind = tokens[last + 1]?.lower ?? "";
  const store =
    /^(?:account|page|feed|profile|channel|blog|wall|site|stream|story|group)$/.test(behind) &&
    last + 1 <= to;
  if (platform === null && preposition > 0 && before(preposition) === "on") {
    const verb = i - preposition - 1 >= from && PLACE_OF_POST.test(tokens[i - preposition - 1]!.lower);
    const own = /^(?:his|her|their|its|'s)$/.test(before(1));
    if (
      t.form === "X" ||
      (own && store) ||
      (verb &&
        preposition === 1 &&
        /^(?:wrote|writes|writing|posted|posting|posts|post|tweeted|update|message|shared)$/.test(
          tokens[i - 2]?.lower ?? "",
        ) &&
        !CALENDAR.test(t.lower))
    )
      platform = t.form;
  }
  if (platform === null) return null;
  let first = preposition > 0 ? i - preposition : -1;
  let words: Range = { first: i, last };
  const type: ChannelType = "post";
  if (
    /^(?:post|posts|message|video|thread|update|story|livestream|statement|broadcast)$/.test(behind) &&
    last + 1 <= to
  ) {
    words = { first: i, last: last + 1 };
    if (first < 0) first = leftPreposition(scene, i - 1, from);
  } else if (
    first < 0 &&
    /^(?:to|into)$/.test(before(1)) &&
    /^(?:took|taking|posted|turned|wrote|posting)$/.test(before(2))
  )
    first = i - 1;
  if (first < 0) return null;
  return {
    channel: { type, words: text.slice(tokens[words.first]!.start, tokens[words.last]!.end), platform },
    at: words,
    first,
    refersBack: false,
  };
}

const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|capitol|behalf|air|fox|cnn|msnbc|nbc|abc|cbs|the)$/;

/** "at a news briefing", "in an interview", "during Monday’s debate", "addressing a rally", "by phone". */
function nounAt(scene: Scene, i: number, from: number): ChannelPhrase | null {
  const { tokens, text } = scene.doc;
  const head = tokens[i]!;
  const base = CHANNEL_NOUNS.get(head.lower);
  if (base === undefined) return null;
  const left = (n: number) => (i - n >= from ? tokens[i - n]! : null);
  const needs = NEEDS.get(head.lower);
  if (needs && !(left(1) && needs.has(left(1)!.lower))) return null;
  const next = tokens[i + 1];
  if (
    next &&
    CHANNEL_NOUNS.has(next.lower) &&
    next.lower !== "on" &&
    next.sentence === head.sentence &&
    head.lower !== "book"
  )
    return null; // "conference call", "video address"
  if (next && next.lower === "'s") return null; // "the report’s author"
  if (/^(?:vb[dzpn]?)$/i.test(head.xpos)) return null;
  let first = i;
  while (left(i - first + 1) && modifies(tokens[first - 1]!.lower, tokens[first]!.lower)) first--;
  if (/^indictments?$/.test(head.lower) && next?.lower === "of" && left(1)?.lower !== "jury") return null; // "a sweeping indictment of the guild"
  const preposition = leftPreposition(scene, first - 1, from, COMPOUND.test(head.lower));
  if (preposition < 0) return null;
  const bare = preposition === first - 1;
  const prep = tokens[preposition]!.lower;
  if (
    prep === "by" &&
    !/^(?:phone|telephone|email|e-mail|text|video|letter|fax|telegram|radio)$/.test(head.lower)
  )
    return null;
  if (prep === "for" && base !== "interview") return null;
  if (prep === "from" && !/^(?:statement|report|release|transcript|letter)$/.test(head.lower)) return null;
  if (prep === "on" && !ON.test(head.lower)) return null;
  if (prep === "over" && base !== "call" && base !== "letter") return null;
  if (bare && !BARE.test(head.lower) && !(first < i && MODIFIED.test(head.lower))) return null;
  if (/^(?:website|site)$/.test(head.lower) && prep !== "on") return null;
  if (head.lower === "call" && prep === "in" && next?.lower === "for") return null;
  if (/^(?:excerpts?|biography)$/.test(head.lower) && GOVERNING_VERB.test(prep)) return null;
  const aired = /^appearances?$/.test(head.lower) && isOnAir(scene, i);
  const type = aired ? "broadcast" : typeOf(head.lower, base, first < i ? tokens[i - 1]!.lower : "");
  const pointing = /^(?:his|her|their|its|the|that|this|same)$/.test(tokens[first - 1]?.lower ?? "");
  const refersBack =
    pointing &&
    /^(?:post|update|message|tweet|thread|interview|speech|address|remarks|statement|letter|video|briefing|same)$/.test(
      head.lower,
    ) &&
    first === i &&
    !/^(?:to|with|on|at|in|of|from|before)$/.test(next?.lower ?? "");
  return {
    channel: { type, words: text.slice(tokens[first]!.start, head.end), platform: null },
    at: { first, last: i },
    first: preposition,
    refersBack,
  };
}

const ON =
  /^(?:call|calls|phone|telephone|show|program|programme|broadcast|tv|television|radio|podcast|panel|episode|segment|video|thread|stop|livestream|conversation|text|q&a|website|site|blog)$/;

const BARE =
  /^(?:phone|telephone|email|e-mail|text|television|tv|radio|testimony|remarks|comments|court|debate|interviews|speeches|tweets|posts|emails|letters|statements|videos|video|fax|briefings|conference|letter|appearances|hearings|rallies|broadcast|call|parliament)$/;

/** "in phone interview", "at campaign event": without an article where a modifier stands before them. */
const MODIFIED =
  /^(?:interview|event|appearance|debate|speech|statement|briefing|post|message|papers|documents|filings|records|response|responses)$/;

function typeOf(head: string, base: ChannelType, modifier: string): ChannelType {
  if (/^conferences?$/.test(head)) return PRESS_WORDS.has(modifier) ? "press conference" : "meeting";
  if (/^appearances?$/.test(head) && /^(?:tv|television|radio|televised|podcast)$/.test(modifier))
    return "broadcast";
  if (/^events?$/.test(head) && modifier === "campaign") return "speech";
  if (/^messages?$/.test(head) && /^(?:email|e-mail|text|voice)$/.test(modifier)) return "letter";
  if (head === "post" && modifier === "blog") return "post";
  if (/^(?:statement|comments?)$/.test(head)) return "statement";
  if (/^interviews?$/.test(head)) return "interview";
  return base;
}

/** "appearance Friday on “The Hour”", "appearances on Channel Nine". */
function isOnAir(scene: Scene, i: number): boolean {
  const { tokens } = scene.doc;
  for (let k = i + 1; k < i + 4; k++)
    if (tokens[k]?.lower === "on")
      return /^(?:["“]|\p{Lu})/u.test(tokens[k + 1]?.form ?? "") && !CALENDAR_DAY.test(tokens[k + 1]!.lower);
  return false;
}

const CALENDAR_DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\p{L}+ember|october|january|february|march|april|may|june|july|august|capitol)$/u;

/** Parts of a speech or show. */
const PART =
  /^(?:much|most|half|bulk|rest|top|start|outset|end|beginning|middle|part|portion|opening|minutes|hours|sidelines|close|episode|edition|broadcast)$/;

/** "near the top of her speech", "during 36 minutes of remarks": where the whole phrase begins; -1 where nothing leads to it. */
function wholeFrom(scene: Scene, i: number, from: number): number {
  const { tokens } = scene.doc;
  for (let k = i, n = 0; k >= from && n < 6; k--, n++) {
    const { lower } = tokens[k]!;
    if (CHANNEL_PREPOSITIONS.has(lower) || /^(?:near|toward|towards|spent|spends|devoted|used)$/.test(lower))
      return k;
    if (!DETERMINER.test(lower) && !/^(?:\d+|very|same|\p{L}+day|an?|'s|final|last|recent)$/u.test(lower))
      return -1;
  }
  return -1;
}

/** "his State of the Realm address": the "of" within the name of an address. */
const ofState = (scene: Scene, i: number): boolean =>
  scene.doc.tokens[i]!.lower === "of" &&
  scene.doc.tokens[i - 1]?.form === "State" &&
  /^(?:the|\p{Lu}.*)$/u.test(scene.doc.tokens[i + 1]?.form ?? "");

/** Nouns that others may stand before: "his harbour speech", "a gun rally"; a "harbour debate" may be anybody’s. */
const COMPOUND =
  /^(?:speech|address|rally|interview|briefing|remarks|fundraiser|appearance|lecture|statement|post|letter|memo|editorial|column|op-ed|testimony|sermon|keynote)$/;

/** Index of the preposition or verb that leads to a noun whose modifiers begin behind `i`; -1 where none does. `compound`: they may be nouns. */
function leftPreposition(scene: Scene, i: number, from: number, compound = false): number {
  const { tokens } = scene.doc;
  for (let k = i, steps = 0; k >= from && steps < 8; k--, steps++) {
    const t = tokens[k]!;
    if (ofState(scene, k)) continue;
    if (t.lower === "of" && PART.test(tokens[k - 1]?.lower ?? "")) return wholeFrom(scene, k - 2, from);
    if (CHANNEL_PREPOSITIONS.has(t.lower)) {
      if (tokens[k - 1]?.lower === "interested") return -1;
      return k;
    }
    if (GOVERNING_VERB.test(t.lower)) return k;
    if (t.lower === "out" && SENDS_OUT.test(tokens[k - 1]?.lower ?? "")) return k - 1;
    if (
      /^\p{Ll}+ing$/u.test(t.form) &&
      CHANNEL_PREPOSITIONS.has(tokens[k - 1]?.lower ?? "") &&
      !MODIFIERS.has(t.lower)
    )
      return -1; // "in offering analysis"
    if (/^(?:upcoming|next|coming|future|planned|scheduled)$/.test(t.lower)) return -1; // not yet held
    if (DETERMINER.test(t.lower) || LOOSE.test(t.form) || MODIFIERS.has(t.lower)) continue;
    if (/^[“”"‘’]$/.test(t.lower) || (compound && t.xpos === "NN")) continue;
    return -1;
  }
  return -1;
}
