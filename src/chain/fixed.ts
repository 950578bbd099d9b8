// Ways of saying that a fixed phrase names: "on the stump", "on social media", "from the pulpit", "under oath".
import type { ChannelType } from "../model/statement.ts";
import type { Scene } from "../saying/scene.ts";
import type { ChannelPhrase } from "./phrase.ts";

/** Whole phrases by type, lower case; the first word leads to the others. */
const PHRASES: readonly (readonly [ChannelType, string])[] = [
  ["speech", "on the stump"],
  ["speech", "from the stump"],
  ["speech", "on the senate floor"],
  ["speech", "on the house floor"],
  ["speech", "from the senate floor"],
  ["speech", "from the house floor"],
  ["speech", "on the floor of the senate"],
  ["speech", "on the floor of the house"],
  ["speech", "on the chamber floor"],
  ["speech", "on the convention floor"],
  ["speech", "from the podium"],
  ["speech", "from the lectern"],
  ["speech", "from the pulpit"],
  ["speech", "from the rostrum"],
  ["speech", "from the dispatch box"],
  ["speech", "from the stage"],
  ["speech", "took the stage"],
  ["speech", "takes the stage"],
  ["speech", "taking the stage"],
  ["speech", "took the podium"],
  ["speech", "took to the stage"],
  ["speech", "took the floor"],
  ["post", "on social media"],
  ["post", "via social media"],
  ["post", "over social media"],
  ["post", "through social media"],
  ["testimony", "on the witness stand"],
  ["testimony", "from the witness stand"],
  ["testimony", "on the stand"],
  ["testimony", "under oath"],
  ["testimony", "under cross-examination"],
  ["testimony", "in closing arguments"],
  ["testimony", "in opening arguments"],
  ["testimony", "in opening statements"],
];

const byFirst = new Map<string, { type: ChannelType; words: readonly string[] }[]>();
for (const [type, phrase] of PHRASES) {
  const words = phrase.split(" ");
  const have = byFirst.get(words[0] as string);
  if (have) have.push({ type, words });
  else byFirst.set(words[0] as string, [{ type, words }]);
}

/** The fixed phrase that begins at token `i`; null where none does. */
export function fixedAt(scene: Scene, i: number): ChannelPhrase | null {
  const { tokens, text } = scene.doc;
  const start = tokens[i]!;
  for (const { type, words } of byFirst.get(start.lower) ?? []) {
    const last = i + words.length - 1;
    if (tokens[last]?.sentence !== start.sentence) continue;
    if (!words.every((w, n) => tokens[i + n]!.lower === w)) continue;
    const at = { first: i + 1, last };
    return {
      channel: { type, words: text.slice(tokens[at.first]!.start, tokens[last]!.end), platform: null },
      at,
      first: i,
      refersBack: false,
    };
  }
  return null;
}
