// The date that the clause of one attribution gives by itself.
import { type Decision, decide } from "../model/decision.ts";
import type { Doc } from "../model/doc.ts";
import { type Span, span } from "../model/span.ts";
import type { TimeInterval } from "../model/time.ts";
import { type Frame, firstFrom, type Scene, tokensOf } from "../saying/scene.ts";
import { isName, tenseOf } from "../saying/tense.ts";
import type { Act } from "./acts.ts";
import type { DayRange } from "./calendar.ts";
import type { FoundTime } from "./expressions.ts";
import { pickTimes } from "./pick.ts";
import { grainOf, interval, type Resolved, resolve } from "./resolve.ts";

/** What the clause of one attribution tells of its date. */
export interface Own {
  readonly time: FoundTime;
  /** The days, null where they cannot be fixed. */
  readonly at: Resolved | null;
  readonly decision: Decision<TimeInterval>;
  /** A date, an unspecific past, or a habit. */
  readonly sort: "dated" | "vague" | "habit";
}

/** For a token, the day that the text was last at before it; null where it was at none. */
export type Context = (token: number) => DayRange | null;

/** Reads the days that the text is at, in order. Look-ups are logarithmic. */
export function contexts(times: readonly FoundTime[], published: DayRange | null): Context {
  const known: { at: number; days: Resolved }[] = [];
  for (const t of times) {
    const days = resolve(t.meaning, { published, context: known.at(-1)?.days ?? null });
    if (days && days.grain === "day" && t.limit === null) known.push({ at: t.last, days });
  }
  return (token) => known[firstFrom(known, (k) => k.at >= token) - 1]?.days ?? null;
}

/** The best expression of the clause, fixed; null where none dates it. */
export function ownDate(
  scene: Scene,
  f: Frame,
  times: readonly FoundTime[],
  published: DayRange | null,
  context: Context,
): Own | null {
  const { picked } = pickTimes(scene, f, times);
  const best = picked[0];
  if (!best) return null;
  const { doc } = scene;
  const { time, hold } = best;
  const shown = span(doc.tokens[best.words.first]!.start, doc.tokens[best.words.last]!.end);
  if (time.meaning.kind === "vague") {
    const sort = time.meaning.when === "habit" ? "habit" : "vague";
    const decision = decide(
      interval(null, doc.text.slice(shown.start, shown.end)),
      "stated",
      sort === "habit" ? "habit" : "unspecific-past",
      { score: hold.score, evidence: [shown] },
    );
    return { time, at: null, decision, sort };
  }
  const at = resolve(time.meaning, { published, context: context(time.first) });
  // "has hit her", "will argue on Thursday": neither was said on that day
  const tense = hold.how === "cue" || hold.how === "content" ? "plain" : tenseOf(scene, f);
  if (tense === "perfect" && at?.grain === "day" && hold.how === "after") return null;
  if (tense === "modal" && at !== null && published !== null && at.to >= published.from && willBe(scene, f))
    return null;
  const rivals = picked.slice(1).flatMap((p) => {
    const other = resolve(p.time.meaning, { published, context: context(p.time.first) });
    return other && (other.from !== at?.from || other.to !== at?.to) ? [interval(other, p.time.words)] : [];
  });
  const by = best.cameOut ? "came-out" : hold.how === "circumstance" ? "circumstance" : "said-on";
  const sure = by === "said-on";
  const decision = dated(doc, time, shown, at, {
    basis: sure ? "stated" : "inferred",
    by,
    score: hold.score * (sure ? 1 : 0.9),
    rivals,
  });
  return { time, at, decision, sort: "dated" };
}

/** Tokens between a day and the noun of its act: "Friday’s live broadcast". */
const TO_ACT = 6;

/** "… on Friday’s broadcast of The Long Hour": the day stands right before the words that set the statement's act. */
export function ofActWords(
  scene: Scene,
  f: Frame,
  act: Act | undefined,
  times: readonly FoundTime[],
  published: DayRange | null,
  context: Context,
): Own | null {
  const words = act && act.at >= 0 ? tokensOf(scene.doc, { start: act.at, end: act.at + 1 }) : null;
  if (!words || scene.doc.tokens[words.first]!.sentence !== f.sentence) return null;
  for (const time of times) {
    if (time.limit !== null || time.before === null || time.meaning.kind === "vague") continue;
    if (words.first < time.core || words.first - time.before > TO_ACT) continue;
    const at = resolve(time.meaning, { published, context: context(time.first) });
    if (at?.grain !== "day") continue;
    const how = { basis: "stated", by: "said-on", score: 0.8, rivals: [] } as const;
    return { time, at, sort: "dated", decision: dated(scene.doc, time, time.span, at, how) };
  }
  return null;
}

/** "will argue", "’ll be looking to prove". */
export function willBe(scene: Scene, f: Frame): boolean {
  const { tokens } = scene.doc;
  if (!f.cue) return false;
  for (let i = Math.max(0, f.cue.first - 3); i <= f.cue.last; i++)
    if (/^(?:will|'ll|wo)$/.test(tokens[i]!.lower) && !isName(scene, i)) return true;
  return false;
}

/** A decision for an expression, with its words as they stand. */
export const dated = (
  doc: Doc,
  time: FoundTime,
  shown: Span,
  at: Resolved | null,
  how: Pick<Decision<TimeInterval>, "basis" | "by" | "score" | "rivals">,
): Decision<TimeInterval> => ({
  value: interval(at, doc.text.slice(shown.start, shown.end), grainOf(time.meaning)),
  evidence: [shown],
  ...how,
});
