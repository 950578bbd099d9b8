// Trains the choice of channels: node dist-train/train/channels/main.js [--root FOLDER] [--out FILE] [--seed N] [--report] [--without SET].
import { byRules } from "../../src/chain/by-rules.ts";
import { BARS, choose, ruledType } from "../../src/chain/choice/choose.ts";
import { type Ground, groundOf } from "../../src/chain/choice/ground.ts";
import type { Option } from "../../src/chain/choice/options.ts";
import { train } from "../fit/run.ts";

await train<Ground, Option>({
  name: "channels",
  command: "channels",
  out: "src/chain/lexicon/channel-weights.ts",
  constant: "CHANNEL_WEIGHTS",
  bars: BARS,
  decay: "0.015",
  ground: ({ doc, attributions, knowledge, voices }) =>
    groundOf(byRules(doc, attributions, knowledge, voices)),
  matter: ({ ground: g, rows }) => ({
    walk: (weights, bars, visit) => choose(g, weights, bars, visit),
    keyOf: (o) => o.type,
    ruled: ({ frame }) => ruledType(g, frame),
    told: ({ frame }) => {
      const row = rows[frame.index];
      return row ? (row.channel ?? null) : undefined;
    },
    agrees: (key, told) => told.any.includes(key),
  }),
});
