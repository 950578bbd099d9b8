// Mentions: every place of an article that names a way of saying or sending, with how it was read and whose it is.
import type { Channel, ChannelType } from "../../model/statement.ts";
import { type Scene, tokensOf } from "../../saying/scene.ts";
import type { Voice } from "../../saying/voices.ts";
import type { ByRules } from "../by-rules.ts";
import { CHANNEL_NOUNS, CHANNEL_VERBS, NEEDS } from "../lexicon.ts";

/** How a mention was read: set by a statement's own clause, by a sentence that sets the stage, as a phrase, or as one word. */
export type Reading = "own" | "stage" | "phrase" | "noun" | "verb";

/** Words that name a channel, wherever they stand. */
export interface Mention {
  readonly channel: Channel;
  /** Tokens of the words shown. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly reading: Reading;
  /** The rule behind an own one; the preposition or word before others, "" where none is told. */
  readonly by: string;
  /** The statement whose clause sets it, -1 for others. */
  readonly holder: number;
  /** Who speaks there, "" where that is not told. */
  readonly voice: Voice;
  /** Stands in the reporter's own words. */
  readonly plain: boolean;
  /** "the coming debate": not held yet. */
  readonly ahead: boolean;
}

/** True where the words name a channel that was used: no mere hint, no event still to come. */
export const names = (m: Mention): boolean => m.reading !== "verb" && !m.ahead;

/** Verbs that hint at a way of saying, without naming it. */
const VERBS: ReadonlyMap<string, ChannelType> = new Map([
  ...CHANNEL_VERBS,
  ...(
    [
      [
        "speech",
        "spoke speaking speaks addressed addressing addresses campaigning campaigned stumping rallied thundered bellowed",
      ],
      ["interview", "interviewed interviewing interviewer host co-host anchor"],
      ["article", "wrote writes writing penned pens editorialized authored columnist"],
      ["debate", "debated debating moderator moderators"],
      ["broadcast", "aired airing airs televised"],
      ["poll", "polled respondents pollsters pollster"],
      ["letter", "signed signatories"],
      ["court filing", "sued suing filed alleges alleged"],
      ["testimony", "witness witnesses testify"],
      ["statement", "issued spokesman spokeswoman spokesperson"],
      ["press conference", "reporters journalists"],
    ] as const
  ).flatMap(([type, words]) => words.split(" ").map((w) => [w, type] as const)),
]);

/** Stations and papers by one token: who is told something there, or seen there. */
const STATION =
  /^(?:CNN|MSNBC|NBC|CBS|ABC|CNBC|PBS|NPR|HBO|BBC|ITV|CTV|CBC|C-SPAN|ZDF|ARD|Newsmax|Univision|Telemundo|Fox|Bloomberg|Reuters|Politico|POLITICO|AP)$/;

/** Parts of names: "the Ardun Post", "Congress", "the Supreme Court". */
const NAMES = /^(?:Post|Posts|Congress|Court|Courts|House|Session|Brief|Story|Post-Gazette)$/;

const AHEAD =
  /^(?:will|'ll|would|upcoming|next|coming|future|planned|scheduled|ahead|before|tonight|tomorrow|plans?)$/;
const LEADS =
  /^(?:in|at|on|during|via|through|by|from|over|for|to|of|after|before|with|about|into|the|a|an|his|her|their|its|'s|this|that)$/;

/** All of them in order of their place; of several at one place with one type the surest reading. Linear. */
export function mentionsOf({ scene, voices, phrasesOf, stages, own }: ByRules): readonly Mention[] {
  const { tokens, sentences } = scene.doc;
  const out = new Map<string, Mention>();
  const add = (
    channel: Channel,
    first: number,
    last: number,
    reading: Reading,
    by: string,
    holder: number,
    voice: Voice,
  ): void => {
    const key = `${last} ${channel.type}`;
    const sentence = tokens[last]?.sentence;
    if (out.has(key) || sentence === undefined) return;
    out.set(key, {
      channel,
      first,
      last,
      sentence,
      paragraph: sentences[sentence]?.paragraph ?? 0,
      reading,
      by: by || leads(scene, first),
      holder,
      voice,
      plain: scene.owner[last] === -1 && scene.quoteOf[last] === -1,
      ahead: isAhead(scene, first),
    });
  };
  for (const f of scene.frames) {
    const c = own[f.index]?.channel;
    const at = c?.evidence[0] && tokensOf(scene.doc, c.evidence[0]);
    if (c?.value && at) add(c.value, at.first, at.last, "own", c.by, f.index, voices[f.index] as Voice);
  }
  for (const s of stages) {
    const at = s.channel.evidence[0] && tokensOf(scene.doc, s.channel.evidence[0]);
    if (s.channel.value && at) add(s.channel.value, at.first, at.last, "stage", "", -1, s.voice);
  }
  sentences.forEach((s, index) => {
    for (const p of phrasesOf(index)) add(p.channel, p.at.first, p.at.last, "phrase", "", -1, "");
    for (let i = s.first; i <= s.last; i++) {
      const word = oneWord(scene, i);
      if (word) add(word.channel, i, i, word.reading, "", -1, "");
    }
  });
  return [...out.values()].sort((a, b) => a.last - b.last || (a.channel.type < b.channel.type ? -1 : 1));
}

function oneWord(scene: Scene, i: number): { channel: Channel; reading: "noun" | "verb" } | null {
  const t = scene.doc.tokens[i]!;
  const as = (type: ChannelType, reading: "noun" | "verb") => ({
    channel: {
      type,
      words: scene.doc.text.slice(t.start, t.end),
      platform: /^re?tweet|^tweet/.test(t.lower) ? "Twitter" : null,
    },
    reading,
  });
  if (/^NN/.test(t.xpos)) {
    if (NAMES.test(t.form) && t.xpos.startsWith("NNP")) return null;
    const needs = NEEDS.get(t.lower);
    const type = CHANNEL_NOUNS.get(t.lower);
    if (type && !(needs && !needs.has(scene.doc.tokens[i - 1]?.lower ?? ""))) return as(type, "noun");
    if (STATION.test(t.form)) return as("broadcast", "noun");
  }
  const verb = VERBS.get(t.lower);
  return verb ? as(verb, "verb") : null;
}

/** The first leading word within three to the left. */
function leads({ doc }: Scene, first: number): string {
  const sentence = doc.tokens[first]?.sentence;
  for (let i = first - 1; i >= 0 && i >= first - 3 && doc.tokens[i]!.sentence === sentence; i--)
    if (LEADS.test(doc.tokens[i]!.lower)) return doc.tokens[i]!.lower;
  return "";
}

function isAhead({ doc }: Scene, first: number): boolean {
  const sentence = doc.tokens[first]?.sentence;
  for (let i = first - 1; i >= 0 && i >= first - 6 && doc.tokens[i]!.sentence === sentence; i--)
    if (AHEAD.test(doc.tokens[i]!.lower)) return true;
  return false;
}
