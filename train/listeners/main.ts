// Trains the choice of listeners: node dist-train/train/listeners/main.js [--root FOLDER] [--out FILE] [--seed N] [--report] [--without SET].
import { castOf } from "../../src/chain/audience.ts";
import { BARS, choose, type Ground, type Option } from "../../src/chain/hearing/choose.ts";
import { mediaIndex } from "../../src/chain/media.ts";
import { buildScene } from "../../src/saying/scene.ts";
import { voicesOf } from "../../src/saying/voices.ts";
import { train } from "../fit/run.ts";
import { agrees } from "./judge.ts";

await train<Ground, Option>({
  name: "listeners",
  command: "listeners",
  out: "src/chain/lexicon/listener-weights.ts",
  constant: "LISTENER_WEIGHTS",
  features: "../hearing/features.ts",
  bars: BARS,
  decay: "0.015",
  least: "8",
  ground: ({ doc, attributions, knowledge, voices }) => {
    const scene = buildScene(doc, attributions);
    return { scene, media: mediaIndex(knowledge), cast: castOf(scene, voicesOf(scene, voices)) };
  },
  matter: ({ ground: g, rows }) => ({
    walk: (weights, bars, visit) => choose(g, weights, bars, visit),
    keyOf: (o) => o.key,
    ruled: ({ options }) => options.find((o) => o.listener.by !== "weighed")?.key ?? "",
    told: ({ frame }) => {
      const row = rows[frame.index];
      return row ? (row.addressee ?? null) : undefined;
    },
    agrees,
  }),
});
