// Printed talk: all its turns were said on the day that its introduction gives, and what they tell of was not.
import { type Decision, unknown } from "../model/decision.ts";
import type { AttributionId } from "../model/ids.ts";
import type { TimeInterval } from "../model/time.ts";
import { placeInTalk } from "../saying/turns.ts";
import { findTalk, type Talk, TURN } from "../turns/index.ts";
import { ANNOUNCES } from "../turns/lexicon.ts";
import type { Acts } from "./acts.ts";
import type { ByRules } from "./choice/ground.ts";
import type { FoundTime } from "./expressions.ts";
import { dated } from "./own.ts";
import { resolve } from "./resolve.ts";

type Dates = ReadonlyMap<AttributionId, Decision<TimeInterval>>;

/** The dates with those of a printed talk: a turn has the day of the talk or none, words in it their own or none. */
export function withTalk(rules: ByRules, settled: Dates, acts: Acts): Dates {
  const { scene } = rules.flow;
  const talk = findTalk(scene.doc);
  if (!talk) return settled;
  const day = ofAct(rules, settled, acts, talk) ?? ofIntroduction(rules, talk);
  const out = new Map(settled);
  for (const f of scene.frames) {
    const place = placeInTalk(scene, talk, f);
    if (place === null) continue;
    const own = rules.flow.own[f.index];
    if (place === "turn") out.set(f.attribution.id, day ?? unknown("talk"));
    else if (own?.sort === "dated" && own.decision.basis === "stated")
      out.set(f.attribution.id, own.decision);
    else out.set(f.attribution.id, place === "now" && day ? day : unknown("nested"));
  }
  return out;
}

/** The day of a statement of the introduction that was made in the same act. */
function ofAct(rules: ByRules, settled: Dates, acts: Acts, talk: Talk): Decision<TimeInterval> | null {
  const { frames, doc } = rules.flow.scene;
  const turn = frames.find((f) => f.attribution.by === TURN);
  const at = turn ? (acts.get(turn.attribution.id)?.at ?? -1) : -1;
  if (at < 0) return null;
  for (const f of frames) {
    const date = settled.get(f.attribution.id);
    if (doc.tokens[f.anchor]!.start >= talk.start || acts.get(f.attribution.id)?.at !== at) continue;
    if (date?.value?.from && date.basis !== "default")
      return { ...date, basis: "inferred", by: "talk", score: date.score * 0.8 };
  }
  return null;
}

/** The day in the sentence that announces the talk; of the sentence before, where that one says “later”. */
function ofIntroduction(rules: ByRules, talk: Talk): Decision<TimeInterval> | null {
  const { scene, published } = rules.flow;
  const { doc } = scene;
  const dayIn = (sentence: number): Decision<TimeInterval> | null => {
    const found = rules.times.filter((t) => t.sentence === sentence).flatMap((time) => dayOf(rules, time));
    const [one] = found;
    return one && new Set(found.map((f) => `${f.value?.from}`)).size === 1 ? one : null;
  };
  for (let k = doc.sentences.length - 1; k >= 0; k--) {
    const s = doc.sentences[k]!;
    if (s.span.end > talk.start || published === null) continue;
    const words = doc.text.slice(s.span.start, s.span.end);
    if (!ANNOUNCES.test(words)) continue;
    const day = dayIn(k) ?? (/\b(?:later|then|afterwards?)\b/i.test(words) && k > 0 ? dayIn(k - 1) : null);
    if (day) return day;
  }
  return null;
}

/** A day up to that of publication, as the day of a talk. */
function dayOf(rules: ByRules, time: FoundTime): Decision<TimeInterval>[] {
  const { scene, published } = rules.flow;
  if (time.limit !== null || time.meaning.kind === "vague") return [];
  const at = resolve(time.meaning, { published, context: rules.context(time.first) });
  if (at?.grain !== "day" || (published !== null && at.from > published.to)) return [];
  return [dated(scene.doc, time, time.span, at, { basis: "inferred", by: "talk", score: 0.7, rivals: [] })];
}
