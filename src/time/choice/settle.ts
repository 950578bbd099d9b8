// Settles the date of every statement: the rules' answer where the trained choice agrees with it, else the choice's own.

import { type Decision, decide, unknown } from "../../model/decision.ts";
import type { AttributionId } from "../../model/ids.ts";
import type { TimeInterval } from "../../model/time.ts";
import { readWeights } from "../../model/weights.ts";
import type { Acts } from "../acts.ts";
import { DATE_WEIGHTS } from "../lexicon/date-weights.ts";
import { interval } from "../resolve.ts";
import { BARS, choose } from "./choose.ts";
import type { Expressed } from "./expressed.ts";
import type { Ground } from "./facts.ts";
import { type ByRules, groundOf } from "./ground.ts";
import type { Option } from "./options.ts";

const WEIGHTS = readWeights(DATE_WEIGHTS);

/** Decisions in the order of the frames. Where a page has no date the rules stand alone. */
export function settle(rules: ByRules, acts: Acts): ReadonlyMap<AttributionId, Decision<TimeInterval>> {
  const { scene, published } = rules.flow;
  const out = new Map<AttributionId, Decision<TimeInterval>>();
  for (const f of scene.frames) out.set(f.attribution.id, rules.settled[f.index] as Decision<TimeInterval>);
  if (published === null) return out;
  const ground = groundOf(rules, acts);
  if (ground.days.length === 0) return out;
  choose(ground, WEIGHTS, BARS, ({ frame }, chosen) => {
    const byRule = rules.settled[frame.index] as Decision<TimeInterval>;
    const ruled = ground.ruled[frame.index]?.key ?? "";
    // the weights know nothing of polls: what is far off in the text is unlikely to them
    if (byRule.by === "field-work") return ruled;
    const { option, chance } = chosen;
    if ((option?.key ?? "") === ruled) return undefined;
    if (option === null)
      out.set(frame.attribution.id, unknown("weighed", byRule.value ? [byRule.value] : []));
    else out.set(frame.attribution.id, weighed(ground, option, chance, ruled === "" ? null : byRule.value));
    return undefined;
  });
  return out;
}

function weighed(
  { scene, days }: Ground,
  option: Option,
  chance: number,
  rival: TimeInterval | null,
): Decision<TimeInterval> {
  const e =
    option.here ??
    option.before ??
    option.lead ??
    option.after ??
    (days.find((d) => d.key === option.key) as Expressed);
  const at = e.time.span;
  return decide(interval(e.at, scene.doc.text.slice(at.start, at.end)), "inferred", "weighed", {
    score: chance,
    rivals: rival ? [rival] : [],
    evidence: [at],
  });
}
