// Settles the channel of every statement: the rules' answer where the trained choice agrees with it, else the choice's own.
import { type Decision, decide } from "../../model/decision.ts";
import { span } from "../../model/span.ts";
import type { Channel } from "../../model/statement.ts";
import { readWeights } from "../../model/weights.ts";
import type { Frame } from "../../saying/scene.ts";
import type { ByRules } from "../by-rules.ts";
import { CHANNEL_WEIGHTS } from "../lexicon/channel-weights.ts";
import { BARS, choose } from "./choose.ts";
import { type Ground, groundOf } from "./ground.ts";
import { type Option, restsOn } from "./options.ts";

const WEIGHTS = readWeights(CHANNEL_WEIGHTS);

/** Decisions in the order of the frames, null where none is told. */
export function settle(rules: ByRules): readonly (Decision<Channel> | null)[] {
  const out = rules.told.map((t) => t.channel);
  const ground = groundOf(rules);
  if (ground.mentions.length === 0) return out;
  choose(ground, WEIGHTS, BARS, ({ frame }, { option, chance }) => {
    const ruled = rules.told[frame.index]?.channel?.value?.type ?? null;
    if ((option?.type ?? null) !== ruled)
      out[frame.index] = option ? weighed(ground, frame, option, chance) : null;
    return undefined;
  });
  return out;
}

function weighed(g: Ground, f: Frame, o: Option, chance: number): Decision<Channel> | null {
  const [m] = restsOn(g, f, o);
  if (!m) return null;
  const { tokens } = g.scene.doc;
  return decide(m.channel, "inferred", "weighed", {
    score: chance,
    evidence: [span(tokens[m.first]!.start, tokens[m.last]!.end)],
  });
}
