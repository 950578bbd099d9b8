// What the rules say of one statement: a stance where an anchor or a word that points back gives one, a mention, or nothing.
import type { Knowledge } from "../model/knowledge.ts";
import type { Stance, StanceValue } from "../model/stance.ts";
import type { RecordedStatement } from "../model/statement.ts";
import type { Anchor } from "./anchors.ts";
import type { Judgement } from "./judge.ts";
import { mentionsOf } from "./mentions.ts";
import { findPatterns } from "./patterns.ts";
import { DENIALS, declines, leavesOpen, mayPointBack, pointsBack, refusal } from "./pointing.ts";
import type { Asked } from "./question.ts";
import type { PartWord, Reading } from "./reading.ts";
import type { Surroundings } from "./surroundings.ts";
import { bestOf } from "./weigh.ts";
import { round, stanceOf } from "./wording.ts";

/** What a statement is to a claim. */
export interface Verdict {
  /** `stance`: it bears on the claim; `mention`: it names what is asked about and says nothing on it; `none`. */
  readonly bears: "stance" | "mention" | "none";
  readonly stance: Stance | null;
  readonly score: number;
}

const NOTHING: Verdict = { bears: "none", stance: null, score: 0 };

/** What the rules say of one statement. `children` are the statements that stand inside it. */
export function byRules(
  reading: Reading,
  asked: Asked,
  knowledge: Knowledge,
  claimId: string,
  children: readonly RecordedStatement[],
  anchors: readonly Anchor[],
  around: () => Surroundings,
): Verdict {
  const { record } = reading;
  const { force } = record.statement;
  const refuses = (force === "decline" && !leavesOpen(reading)) || declines(reading);
  if (anchors.length === 0 && !refuses && !mayPointBack(reading)) return mentioned(reading, asked);
  if (refuses) {
    const refused = refusal(reading, asked, anchors, around());
    if (refused) return told(reading, asked, claimId, refused);
    if (force === "decline") return NOTHING;
  }
  const { best, mention } = bestOf(reading, around(), asked, anchors);
  if (best && best.score >= 0.45) {
    const inner = children.some((child) =>
      withinChild(record, child, reading.words[best.anchor.first] as PartWord),
    );
    const forced = forcedDenial(reading, best.judgement);
    const value: StanceValue = inner && best.judgement.value !== "declines" ? "relays" : forced;
    return {
      bears: "stance",
      score: round(best.score),
      stance: stanceOf(
        reading,
        asked,
        claimId,
        value,
        best.score,
        best.judgement,
        best.bindings,
        best.anchor,
      ),
    };
  }
  const pointed = pointsBack(reading, asked, knowledge);
  if (pointed) return told(reading, asked, claimId, pointed);
  return mention ? MENTION : mentioned(reading, asked);
}

/** The verdict of a judgement that rests on no anchor. */
const told = (reading: Reading, asked: Asked, claimId: string, judgement: Judgement): Verdict => ({
  bears: "stance",
  score: round(judgement.score),
  stance: stanceOf(reading, asked, claimId, judgement.value, judgement.score, judgement, [], null),
});

/** What only names what is asked about. */
export const MENTION: Verdict = { bears: "mention", stance: null, score: 0 };

/** True where a statement without the predicate names enough of what is asked about to be counted. */
function mentioned(reading: Reading, asked: Asked): Verdict {
  const elements = asked.elements.filter((e) => e.prep !== "time");
  const needed = Math.min(2, elements.length);
  let left = elements.length;
  let named = 0;
  for (const e of elements) {
    if (named + left < needed) break;
    left--;
    if (mentionsOf(reading.words, e).length > 0) named++;
  }
  return needed > 0 && named >= needed ? MENTION : NOTHING;
}

/** Where the extractor saw a denial that the cue's words do not show. */
function forcedDenial(reading: Reading, judgement: Judgement): StanceValue {
  if (reading.record.statement.force !== "deny") return judgement.value;
  const cue = reading.words.slice(0, reading.body);
  const shown = findPatterns(cue, DENIALS).length > 0;
  if (shown) return judgement.value;
  return judgement.value === "affirms"
    ? "denies"
    : judgement.value === "denies"
      ? "affirms"
      : judgement.value;
}

/** True where a word of the outer statement stands inside one of the statements that it holds. */
export function withinChild(outer: RecordedStatement, child: RecordedStatement, word: PartWord): boolean {
  if (word.part < 0) return false;
  const base = outer.statement.content[word.part]?.start;
  if (base === undefined) return false;
  return child.statement.content.some((s) => s.start <= base + word.start && base + word.end <= s.end);
}
