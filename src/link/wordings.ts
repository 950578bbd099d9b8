// The ladder of wordings: by which key words a speaker's statements on a claim went over time, each with its first use.

import type { StanceValue } from "../model/stance.ts";
import type { DateGround, Hit, Lane } from "./answer.ts";
import { readWords } from "./words.ts";

/** One wording of a speaker. */
export interface WordingStep {
  /** As it stands at its first use. */
  readonly phrase: string;
  /** Place of the deciding words in the phrase, half-open. */
  readonly key: readonly [start: number, end: number];
  readonly stance: StanceValue | null;
  /** The claim that it is on. */
  readonly claim: string;
  /** What the day of the first use is the day of. */
  readonly ground: DateGround;
  /** ISO day of the first use; null where it is not known. */
  readonly first: string | null;
  readonly last: string | null;
  /** Statements that use it, earliest first. */
  readonly statements: readonly string[];
}

/** Words before and after the deciding ones that belong to a key phrase. */
const BEFORE = 3;
const AFTER = 4;

/** The deciding words with their nearest surroundings, cut at the ends of their sentence. */
function keyPhrase(hit: Hit): { readonly phrase: string; readonly key: readonly [number, number] } {
  const inside = hit.stance.basisWords.filter((b) => b.part >= 0);
  const part = inside[0]?.part ?? 0;
  const text = hit.record.content[part] ?? "";
  const own = inside.filter((b) => b.part === part);
  const words = readWords(text);
  const first = words.findIndex((w) => w.end > (own[0]?.start ?? 0));
  const last = words.findLastIndex((w) => w.start < (own.at(-1)?.end ?? text.length));
  if (first < 0 || last < first || own.length === 0) {
    const phrase = text.trim();
    return { phrase, key: [0, phrase.length] };
  }
  let from = first;
  while (from > 0 && first - from < BEFORE && !words[from - 1]?.sign) from--;
  let to = last;
  while (to + 1 < words.length && to - last < AFTER && !words[to + 1]?.sign) to++;
  const start = words[from]?.start ?? 0;
  const phrase = text.slice(start, words[to]?.end);
  return { phrase, key: [(words[first]?.start ?? start) - start, (words[last]?.end ?? start) - start] };
}

/** The wordings of a lane in the order of their first use; undated statements come last. */
export function wordingsOf(lane: Lane): readonly WordingStep[] {
  const steps = new Map<
    string,
    {
      phrase: string;
      key: readonly [number, number];
      stance: StanceValue | null;
      claim: string;
      ground: DateGround;
      first: string | null;
      last: string | null;
      statements: string[];
    }
  >();
  for (const hit of lane.hits) {
    const { phrase, key } = keyPhrase(hit);
    const stance = hit.stance.value.value;
    const claim = hit.stance.claimId;
    const id = `${claim}|${stance}|${readWords(phrase)
      .filter((w) => !w.sign)
      .map((w) => w.root)
      .sort()
      .join(" ")}`;
    const day = hit.when.from ?? hit.when.to;
    const step = steps.get(id) ?? {
      phrase,
      key,
      stance,
      claim,
      ground: hit.when.ground,
      first: day,
      last: day,
      statements: [],
    };
    step.statements.push(hit.record.statement.id);
    step.last = day ?? step.last;
    steps.set(id, step);
  }
  return [...steps.values()];
}
