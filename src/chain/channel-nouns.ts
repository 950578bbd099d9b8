// Nouns that name a way of saying: "at a news briefing", "in an interview", "during Monday’s debate", "by phone".
import type { ChannelType } from "../model/statement.ts";
import type { Scene } from "../saying/scene.ts";
import { GOVERNING_VERB, leftPreposition } from "./leading.ts";
import { CHANNEL_NOUNS, NEEDS, PRESS_WORDS } from "./lexicon.ts";
import type { ChannelPhrase } from "./phrase.ts";
import { modifies } from "./texts.ts";

/** "at a news briefing", "in an interview", "during Monday’s debate", "addressing a rally", "by phone". */
export function nounAt(scene: Scene, i: number, from: number): ChannelPhrase | null {
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

/** Nouns that others may stand before: "his harbour speech", "a gun rally"; a "harbour debate" may be anybody’s. */
const COMPOUND =
  /^(?:speech|address|rally|interview|briefing|remarks|fundraiser|appearance|lecture|statement|post|letter|memo|editorial|column|op-ed|testimony|sermon|keynote)$/;
