// What is taken where nothing tells the date: the day of publication for plain news, nothing for the rest.
import { type Decision, decide, unknown } from "../model/decision.ts";
import type { Stamp, TimeInterval } from "../model/time.ts";
import { type Frame, isDocument, type Scene } from "../saying/scene.ts";
import type { CueTense } from "../saying/tense.ts";
import type { DayRange } from "./calendar.ts";
import type { FoundTime } from "./expressions.ts";
import { bodyStart } from "./lead.ts";
import { pickTimes } from "./pick.ts";
import { interval, resolve } from "./resolve.ts";

/** A cue of the outer statement that passes on another's words: the inner one may be as fresh as the outer. */
const PASSES_ON = /^(?:report|quot|cit|accord)/;

/**
 * The day of publication (`basis: "default"`) where the cue reports one saying plainly and nothing speaks against it.
 * Unknown for an undated page, a possibility, a thought, a statement in a statement, a text without a date, a perfect
 * behind the lead, and where the sentence names an earlier day that might be meant.
 */
export function byDefault(
  scene: Scene,
  f: Frame,
  tense: CueTense,
  published: Stamp | null,
  day: DayRange | null,
  times: readonly FoundTime[],
  claimed: ReadonlySet<FoundTime>,
): Decision<TimeInterval> {
  const a = f.attribution;
  if (published === null || day === null) return unknown("undated");
  if (!a.factual) return unknown("not-factual");
  if (a.medium === "thought") return unknown("thought");
  if (f.container >= 0) {
    const outer = scene.frames[f.container]?.cue;
    if (!PASSES_ON.test(scene.doc.tokens[outer?.first ?? -1]?.lower ?? "")) return unknown("nested");
  }
  if (tense === "modal" || tense === "pluperfect" || tense === "nominal") return unknown(tense);
  if (tense === "perfect" && f.paragraph > bodyStart(scene) + 1) return unknown("perfect");
  if (isDocument(scene, f)) return unknown("document");
  for (const t of pickTimes(scene, f, times).unsure) {
    if (claimed.has(t)) continue; // it dates another statement of the sentence
    const at = resolve(t.meaning, { published: day, context: null });
    if (at === null || at.to < day.from) return unknown("unsure", at ? [interval(at, t.words)] : []);
  }
  const grain = published.grain === "minute" ? "day" : published.grain;
  return decide(interval({ ...day, grain }, null), "default", "published", { score: 0.5 });
}
