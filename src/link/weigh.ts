// Weighs how much of the claim a statement's places meet, and takes the one that meets it best.
import type { Anchor } from "./anchors.ts";
import { bind } from "./bind.ts";
import { type Judgement, judgeAnchor } from "./judge.ts";
import type { Binding } from "./mentions.ts";
import type { Asked } from "./question.ts";
import type { PartWord, Reading } from "./reading.ts";
import type { Surroundings } from "./surroundings.ts";

/** Places of one statement that are judged. */
const MOST_ANCHORS = 20;
/** Least share of the claim's parts that must be met. */
const THRESHOLD = 0.56;
const WEIGHTS = { subject: 1, object: 1, agent: 0.9, place: 0.45, detail: 0.35 } as const;

const weightOf = (b: Binding): number =>
  b.element.prep === "time"
    ? 0.15
    : b.element.role === "object" && !b.element.party
      ? 0.8
      : WEIGHTS[b.element.role];

/** How much of the claim the bindings meet, 0 to 1; 0 where a part that must be there is not. */
function met(bindings: readonly Binding[]): number {
  let all = 0.8;
  let got = 0.8;
  for (const b of bindings) {
    const w = weightOf(b);
    all += w;
    got += w * b.quality;
    if (
      b.quality === 0 &&
      (b.element.role === "subject" || b.element.role === "object" || b.element.role === "agent") &&
      b.element.prep !== "time"
    ) {
      if (b.element.party || b.element.role === "subject" || b.element.prep === "") return 0;
    }
    if (
      b.how === "named" &&
      b.quality < 0.4 &&
      (b.element.role === "subject" || b.element.role === "object") &&
      !bindings.some((o) => (o.element.role === "detail" || o.element.role === "place") && o.quality >= 0.7)
    )
      return 0;
    if (b.quality === 0 && b.element.role === "place" && b.element.party === null) return 0;
  }
  const names = bindings.filter((b) => b.element.role === "detail" && b.element.party);
  // "The Iraq war", "the mayor of Harn": one of the names that narrow a thing down must be met somewhere.
  if (names.length > 0 && names.every((b) => b.quality === 0)) return 0;
  return all > 0 ? got / all : 1;
}

/** True where at least one part of the claim is met in the statement itself, or the words just before say it all. */
function grounded(bindings: readonly Binding[], around: Surroundings): boolean {
  if (bindings.length === 0) return true;
  const bound = bindings.filter((b) => b.how !== "context" && b.how !== "none");
  if (
    bound.some((b) => b.how !== "pronoun" && b.element.role !== "detail" && b.element.role !== "place") ||
    bound.length > 1
  )
    return true;
  if (bound.length > 0 && bindings.length === 1) return true;
  return around.echoed;
}

const TELLING = new Set(["say", "tell", "add", "write", "report", "state", "note"]);

/** True for the bare verb that reports the statement ("he told reporters"), where the question has another word. */
const onlyTells = ({ words }: Reading, anchor: Anchor): boolean => {
  const word = words[anchor.first] as PartWord;
  return word.part === -1 && !anchor.same && word.lemmas.some((l) => TELLING.has(l));
};

/** The surest stance of a statement. */
export interface Best {
  readonly judgement: Judgement;
  readonly bindings: readonly Binding[];
  readonly score: number;
  readonly anchor: Anchor;
}

/** The surest stance among all anchors; `mention` where some only name it. */
export function bestOf(
  reading: Reading,
  around: Surroundings,
  asked: Asked,
  anchors: readonly Anchor[],
): { best: Best | null; mention: boolean } {
  let best: Best | null = null;
  let mention = false;
  for (const anchor of anchors.slice(0, MOST_ANCHORS)) {
    if (onlyTells(reading, anchor)) continue;
    const bindings = bind(reading, around, asked, anchor);
    if (!bindings) continue;
    const share = met(bindings);
    if (share < THRESHOLD || !grounded(bindings, around)) {
      mention ||= bindings.filter((b) => b.quality > 0).length > 0 && share > 0.3;
      continue;
    }
    const judgement = judgeAnchor(reading, asked, anchor, bindings);
    if (!judgement) {
      mention = true;
      continue;
    }
    const score = judgement.score * (0.35 + 0.65 * share);
    if (!best || score > best.score - 0.02) best = { judgement, bindings, score, anchor };
  }
  return { best, mention };
}
