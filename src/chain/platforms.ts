// Platforms where something is posted: "on Telegram", "in a Facebook post", "on his Murmur account".
import type { ChannelType } from "../model/statement.ts";
import type { Range, Scene } from "../saying/scene.ts";
import { isDayOrMonth } from "./days.ts";
import { DETERMINER, leftPreposition } from "./leading.ts";
import { CHANNEL_PREPOSITIONS, PLATFORMS } from "./lexicon.ts";
import type { ChannelPhrase } from "./phrase.ts";

const PLACE_OF_POST =
  /^(?:wrote|writes|writing|write|posted|posting|posts|post|said|says|saying|tweeted|shared|published|announced|announcing|claimed|argued|responded|replied|message|messages|update|video|statement|account|added|complained|declared|joked|warned)$/;

/** "on Telegram", "in a Facebook post", "on his Murmur account", "posted on Murmur". */
export function platformAt(scene: Scene, i: number, from: number, to: number): ChannelPhrase | null {
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
        !isDayOrMonth(t.lower) &&
        !NO_PLATFORM.test(t.lower))
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

/** What has a capital behind "on" and is no platform. */
const NO_PLATFORM = /^(?:capitol|behalf|air|fox|cnn|msnbc|nbc|abc|cbs|the)$/;
