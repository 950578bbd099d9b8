// When a poll's figures were said: in the days of its field work, wherever in the report those are told.
import type { Decision } from "../model/decision.ts";
import type { TimeInterval } from "../model/time.ts";
import type { Frame, Range, Scene } from "../saying/scene.ts";
import type { DayRange } from "./calendar.ts";
import type { FoundTime } from "./expressions.ts";
import { NUMBERS } from "./lexicon.ts";
import { type Context, dated } from "./own.ts";
import { resolve } from "./resolve.ts";

/** Days before publication up to which field work is that of the poll reported. */
const NEWS = 14;
/** Tokens between a relative and those who were counted: "23 percent who". */
const BEFORE = 3;
/** Tokens behind the cue that may send it to another poll. */
const AHEAD = 8;

const POLL = /^(?:poll|polled|polling|survey|surveyed|surveying)$/;
const COUNTED = /^(?:percent|%)$/;
const PART = /^(?:half|third|thirds|two-thirds|quarter|quarters|three-quarters|majority|plurality)$/;
const ASKED = /^(?:voters|respondents)$/;
const RELATIVE = /^(?:who|whom|whose|which|that)$/;
const OTHER_POLL = /^(?:earlier|previous|prior|last|since|ago)$/;

/** "conducted Feb. 11-15": the days in which the one poll of the report was taken, with the words; null for none or several. */
export function fieldWork(
  scene: Scene,
  times: readonly FoundTime[],
  published: DayRange | null,
  context: Context,
): Decision<TimeInterval> | null {
  let found: { readonly key: string; readonly decision: Decision<TimeInterval> } | null = null;
  for (const time of times) {
    if (time.meaning.kind !== "date" || time.meaning.until === undefined) continue;
    if (scene.quoteOf[time.core] !== -1 || published === null || !ofPoll(scene, time.sentence)) continue;
    const at = resolve(time.meaning, { published, context: context(time.first) });
    if (at === null || at.to > published.to || at.to < published.from - NEWS) continue;
    const key = `${at.from} ${at.to}`;
    if (found !== null && found.key !== key) return null;
    const how = { basis: "inferred", by: "field-work", score: 0.7, rivals: [] } as const;
    found ??= { key, decision: dated(scene.doc, time, time.span, at, how) };
  }
  return found?.decision ?? null;
}

function ofPoll({ doc }: Scene, sentence: number): boolean {
  const { first, last } = doc.sentences[sentence]!;
  for (let i = first; i <= last; i++) if (POLL.test(doc.tokens[i]!.lower)) return true;
  return false;
}

/** "64 percent", "six in 10", "voters", "23 percent who": people whom a poll counted, and of this poll. */
export function isOfPoll(scene: Scene, f: Frame): boolean {
  const { tokens } = scene.doc;
  if (!f.source || f.container >= 0 || f.quote >= 0) return false;
  const { first, last } = f.source;
  if (tokens[first - 1]?.lower === "when") return false; // "in May, when 40 percent held that"
  for (let i = f.anchor; i <= f.anchor + AHEAD && tokens[i]?.sentence === tokens[f.anchor]!.sentence; i++)
    if (OTHER_POLL.test(tokens[i]!.lower)) return false;
  if (first === last && tokens[first]!.lower === "who")
    return isCounted(scene, { first: Math.max(0, first - BEFORE), last: first - 1 }, false);
  return isCounted(scene, f.source, true);
}

function isCounted({ doc }: Scene, { first, last }: Range, all: boolean): boolean {
  const { tokens } = doc;
  for (let i = first; i <= last; i++) {
    const w = tokens[i]!.lower;
    if (i > first && RELATIVE.test(w)) return false; // "Orel, who has 24 percent"
    if (COUNTED.test(w) || PART.test(w) || (all && ASKED.test(w))) return true;
    if (w === "in" && isNumber(tokens[i - 1]?.lower) && isNumber(tokens[i + 1]?.lower)) return true;
  }
  return false;
}

const isNumber = (w: string | undefined): boolean => w !== undefined && (/^\d+$/.test(w) || NUMBERS.has(w));
