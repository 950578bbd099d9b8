// Trains the choice of days: node dist-train/train/dates/main.js [--root FOLDER] [--out FILE] [--seed N] [--report] [--without SET].
import { BARS, choose } from "../../src/time/choice/choose.ts";
import type { Ground } from "../../src/time/choice/facts.ts";
import type { Option } from "../../src/time/choice/options.ts";
import { train } from "../fit/run.ts";
import { agrees } from "./judge.ts";
import { ground } from "./texts.ts";

await train<Ground, Option>({
  name: "days",
  command: "dates",
  out: "src/time/lexicon/date-weights.ts",
  constant: "DATE_WEIGHTS",
  bars: BARS,
  decay: "0.015",
  ground,
  matter: ({ ground: g, rows }) => ({
    walk: (weights, bars, visit) => choose(g, weights, bars, visit),
    keyOf: (o) => o.key,
    ruled: ({ frame }) => g.ruled[frame.index]?.key ?? "",
    told: ({ frame }) => {
      const row = rows[frame.index];
      return row ? (row.said ?? null) : undefined;
    },
    agrees,
  }),
});
