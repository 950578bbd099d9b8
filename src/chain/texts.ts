// Channels that are named by a text or a title: "a report by the institute said", "on “The Morning Hour”".
import { foldName } from "../model/ids.ts";
import type { Channel } from "../model/statement.ts";
import type { Frame, Range, Scene } from "../saying/scene.ts";
import { CHANNEL_NOUNS, MODIFIERS, NEEDS } from "./lexicon.ts";
import type { ChannelPhrase } from "./phrase.ts";

/** A source that is itself a text: "the statement said", "a letter from Orel", "a report by the institute". */
export function bySource(scene: Scene, f: Frame): { channel: Channel; at: Range } | null {
  const { tokens, text } = scene.doc;
  if (!f.source) return null;
  // "according to a report by the institute", where the institute alone is the source
  const cue = f.cue && tokens[f.cue.first]!.lower === "according" ? f.cue : null;
  const r = cue && cue.last < f.source.first ? { first: cue.last + 1, last: f.source.last } : f.source;
  let head = -1;
  let aside = false;
  for (let i = r.first; i <= r.last && i < r.first + 16; i++) {
    const t = tokens[i]!;
    // "the Vox Muri (Voice of the Wall) column"
    if (/^[()]$/.test(t.form)) aside = t.form === "(";
    if (aside || t.form === ")") continue;
    if (
      i > r.first &&
      (/^(?:by|from|of|for|in|on|to|,|which|that|about|with|into)$/.test(t.lower) ||
        (head >= 0 && TEXTS.test(tokens[head]!.lower) && BEHIND_TEXT.test(t.lower)))
    )
      break;
    if (/^\p{L}/u.test(t.form) || /^[-’']/.test(t.form)) head = i;
  }
  if (head < 0) return null;
  const asked = pollIn(scene, r);
  if (asked) return asked;
  const word = tokens[head]!.lower;
  const type = TEXTS.test(word) ? CHANNEL_NOUNS.get(word) : undefined;
  const opens = head === scene.doc.sentences[f.sentence]?.first; // "Polls show"
  const titled = type === "poll" && head > r.first; // "a Harbour Times Poll"
  if (!type || (tokens[head]!.form !== word && !opens && !titled)) return null;
  if (opens && /^\d/.test(tokens[head + 1]?.form ?? "")) return null; // "Article 33"
  const needs = NEEDS.get(word);
  if (needs && !needs.has(tokens[head - 1]?.lower ?? "")) return null;
  let first = head;
  while (first > r.first && modifies(tokens[first - 1]!.lower, tokens[first]!.lower)) first--;
  const at = { first, last: head };
  if (type === "report" && isOwn(scene, r, head)) return null;
  return {
    channel: { type, words: text.slice(tokens[first]!.start, tokens[head]!.end), platform: null },
    at,
  };
}

/** Words that do not stand within the name of a text but behind it: "exit polls | taken in Ardun", "an email | previously kept secret". */
const BEHIND_TEXT =
  /^(?:released|published|issued|seen|obtained|conducted|sent|taken|written|kept|provided|given|drafted|read|through|over|before|after|while|where|previously|recently|earlier|last|this)$/;

const BEHIND_POLL =
  /^(?:[,(–—-]|by|of|for|from|in|on|released|conducted|published|taken|last|this|earlier|who|that)$/;

/** "early results of an entrance poll", "the average of polls". */
const RESULTS = /^(?:results|findings|numbers|data|average|averages|interviews)$/;

/** "61 percent of voters in a recent Courier poll": who answered a poll is credited with its words. */
function pollIn(scene: Scene, r: Range): { channel: Channel; at: Range } | null {
  const { tokens, text } = scene.doc;
  const counted =
    /^(?:\d[\d.,]*|percent|%|majority|half|third|most|voters|respondents|two-thirds|three-quarters)$/;
  const drawn = RESULTS.test(tokens[r.first]!.lower) || RESULTS.test(tokens[r.first + 1]?.lower ?? "");
  if (!drawn && !counted.test(tokens[r.first]!.lower) && !counted.test(tokens[r.first + 1]?.lower ?? ""))
    return null;
  let inside = false;
  for (let i = r.first + 1; i <= r.last && i < r.first + 24; i++) {
    const w = tokens[i]!.lower;
    if (w === "in" || (drawn && /^(?:of|from)$/.test(w))) inside = true;
    if (inside && /^(?:polls?|surveys?)$/.test(w) && (i === r.last || BEHIND_POLL.test(tokens[i + 1]!.lower)))
      return {
        channel: { type: "poll", words: text.slice(tokens[i]!.start, tokens[i]!.end), platform: null },
        at: { first: i, last: i },
      };
  }
  return null;
}

/** "a Courier analysis" in the Courier: its own reporting is no channel. */
function isOwn(scene: Scene, r: Range, head: number): boolean {
  const { tokens, text, article } = scene.doc;
  const outlet = foldName(article.outlet.value ?? "").replace(/[^\p{L}\p{N}]/gu, "");
  const before = head > r.first ? text.slice(tokens[r.first]!.start, tokens[head - 1]!.end) : "";
  const words = foldName(before.slice(0, 60)).replace(/[^\p{L}\p{N}]/gu, "");
  return outlet.length > 2 && words.includes(outlet.replace(/^the/, ""));
}

const TEXTS =
  /^(?:statement|communique|communiqué|declaration|report|reports|analysis|study|assessment|paper|audit|review|bulletin|poll|polls|survey|surveys|letter|letters|email|emails|e-mail|e-mails|memo|memos|note|filing|filings|lawsuit|lawsuits|suit|documents|records|papers|complaint|indictment|motion|affidavit|petition|ruling|release|op-ed|editorial|editorials|article|column|columns|piece|essay|book|memoir|tweet|tweets|post|message|ad|ads|advert|advertisement|spot|spots|commercial|commercials|polling|excerpt|biography|autobiography|calls|dissent|communique|speech|speeches|remarks|testimony)$/;

/** Marks around a title. */
const OPENS = /^(?:[“"‘]|''|``)$/;
const CLOSES = /^(?:[”"’]|'')$/;
/** Longest title of a programme, in tokens. */
const LONGEST_TITLE = 8;

/** "on “The Morning Hour”", "on Channel Nine’s “Talk,”": a programme by its title. `i` is the mark that opens it. */
export function programmeAt(scene: Scene, i: number, from: number): ChannelPhrase | null {
  const { tokens, text } = scene.doc;
  if (!OPENS.test(tokens[i]!.form)) return null;
  let last = i;
  for (let k = i + 1; k <= i + LONGEST_TITLE + 1; k++) {
    const t = tokens[k];
    if (!t || t.sentence !== tokens[i]!.sentence) return null;
    if (CLOSES.test(t.form)) break;
    if (/^[.!?]$/.test(t.form) && CLOSES.test(tokens[k + 1]?.form ?? "")) continue; // “The Morning Hour.”
    if (t.form !== "," && !/^(?:\p{Lu}|\d|the$|of$|in$|with$|and$|to$|&$|a$)/u.test(t.form)) return null;
    if (k > i + LONGEST_TITLE) return null;
    if (t.form !== ",") last = k;
  }
  if (last === i) return null;
  let prep = i - 1;
  for (
    let steps = 0;
    prep > from && steps < 6 && !/^(?:on|during)$/.test(tokens[prep]!.lower);
    prep--, steps++
  )
    if (!/^(?:\p{Lu}.*|'s|’s|the|an?|episode|edition|broadcast|of|show|his|her)$/u.test(tokens[prep]!.form))
      return null;
  if (prep < from || !/^(?:on|during)$/.test(tokens[prep]!.lower)) return null;
  return {
    channel: {
      type: "broadcast",
      words: text.slice(tokens[i + 1]!.start, tokens[last]!.end),
      platform: null,
    },
    at: { first: i + 1, last },
    first: prep,
    refersBack: false,
    lead: { first: prep, last: i - 1 },
  };
}

/** True where the word belongs to the channel's name; "News" of "Ardun News poll" does not. */
export const modifies = (word: string, head: string): boolean =>
  (word === "white" && head === "house") ||
  (MODIFIERS.has(word) &&
    (word !== "news" ||
      /^(?:conference|conferences|briefing|briefings|release|releases|program|programme|show|broadcast|article|report|availability|media|interview)$/.test(
        head,
      )));
