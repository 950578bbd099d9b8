// The embedded judge: one place that states the predicate, what stands over it, and so the stance. Rules only, explainable.
import type { StanceValue } from "../model/stance.ts";
import { type Anchor, findAnchors } from "./anchors.ts";
import { type Condition, countsFor } from "./conditions.ts";
import { ADVERBS, AUXILIARIES } from "./lexicon/grammar.ts";
import type { Binding } from "./mentions.ts";
import { nounStates } from "./nouns.ts";
import type { Asked } from "./question.ts";
import type { PartWord, Reading } from "./reading.ts";
import { type Operator, scopeOf } from "./scope.ts";
import { pastOnly } from "./tense.ts";
import { infinitive, ownDecision, wishesAreAsked, wishOnlyInCue } from "./wishes.ts";
import type { Word } from "./words.ts";

/** What the judge found at one anchor. */
export interface Judgement {
  readonly value: StanceValue;
  /** 0 to 1, before the arguments are weighed in. */
  readonly score: number;
  readonly condition: Condition | null;
  /** Names of the grounds, for the reader and for tests. */
  readonly grounds: readonly string[];
}

/** Judges one anchor; null where it says nothing on the claim. */
export function judgeAnchor(
  reading: Reading,
  asked: Asked,
  anchor: Anchor,
  bindings: readonly Binding[],
): Judgement | null {
  const { words, body } = reading;
  const scope = scopeOf(words, anchor, body);
  const grounds: string[] = [];
  const cueAnchor = (words[anchor.first] as PartWord).part === -1;
  if (scope.question) return null;
  const has = (e: Operator["effect"]) => scope.operators.filter((o) => o.effect === e);
  if (has("decline").length > 0 && !cueAnchor) {
    return { value: "declines", score: 0.8, condition: null, grounds: ["refuses to answer"] };
  }
  if (has("ask").length > 0 || has("void").length > 0) return null;
  const later = asked.mode === "future" || asked.mode === "ought" || asked.mode === "can";
  const eventual =
    anchor.polarity > 0 &&
    asked.mode === "fact" &&
    (asked.past || asked.perfect) &&
    conditionalMood(words, anchor);
  const condition =
    scope.condition && countsFor(scope.condition, later || eventual, words) ? scope.condition : null;
  if (scope.supposed) return null;
  // "More war would be seen as war": a cause that is what is asked about makes no condition of it.
  if (
    condition?.by === "consequence" &&
    findAnchors(words.slice(condition.first, condition.last + 1), asked.predicate).length > 0
  )
    return null;

  let polarity: number = anchor.polarity;
  let hedged = false;
  let score = anchor.same ? 0.9 : 0.8;
  if (anchor.polarity < 0) grounds.push("the opposite is stated");
  const negations = has("negate");
  for (const _ of negations) {
    polarity = -polarity;
    grounds.push("denied");
  }
  const naming = has("naming").length > 0;
  for (const o of has("hedge")) {
    const word = (words[o.first] as Word).lower;
    if (naming && ["may", "could", "can", "might"].includes(word)) continue;
    if (asked.mode === "can" && ["could", "can", "may", "might"].includes(word)) continue;
    if (isBackshift(words, o, asked)) continue;
    hedged = true;
    grounds.push("not said outright");
  }
  if (bothWays(words, anchor, asked)) {
    hedged = true;
    grounds.push("both ways");
  }

  // Wishes and duties: they answer "should", not "is".
  const wishes = [...has("wish")];
  const unwishes = [...has("unwish")];
  const futures = [...has("future")];
  if (asked.mode === "ought") {
    if (wishes.length + unwishes.length === 0 && negations.length === 0) {
      if (futures.length === 0 && !condition) return null;
    } else if (wishes.length + unwishes.length === 0 && futures.length === 0 && !condition) {
      // A plain "not" says what is, not what ought to be; a refusal and a verdict do say it.
      const refuses = negations.some(
        (o) => o.first > anchor.last || words.slice(o.first, o.last + 1).some((w) => !PLAIN_NOT.has(w.lower)),
      );
      if (!refuses) return null;
    }
    let sign = 1;
    if (unwishes.length > 0) {
      for (const _ of unwishes) sign = -sign;
      grounds.push("speaks against it");
    } else if (wishes.length > 0) grounds.push("asks for it");
    else if (negations.length === 0) score -= 0.15;
    polarity = polarity * sign;
    if (condition) return done("conditional");
    if (hedged) return done("hedged");
    return done(polarity > 0 ? "affirms" : "denies");
  }
  if (condition && !scope.endorsed && scope.report < 0) {
    grounds.push("only under a condition");
    return done("conditional");
  }
  // "Will it come to a war?" is not answered by "they are at war": that tells what is.
  if (
    asked.existential &&
    asked.mode === "future" &&
    anchor.kind !== "noun" &&
    futures.length + wishes.length + unwishes.length === 0 &&
    !hedged &&
    !condition
  )
    return null;
  if (asked.mode === "fact") {
    // "Has it paid?" is not answered by "it would pay".
    if (eventual) return null;
    if (unwishes.length > 0 && !wishesAreAsked(asked)) return null;
    if (wishes.length > 0 && !wishesAreAsked(asked) && !wishOnlyInCue(wishes, words, anchor, body))
      return null;
    if (futures.length > 0) {
      const cueOnly = futures.every((o) => o.last < body);
      if (!cueOnly || infinitive(words, anchor)) return null;
    }
    if (pastOnly(words, anchor, asked, reading)) return null;
  } else {
    if (unwishes.length > 0) {
      if (ownDecision(bindings)) {
        polarity = -polarity;
        grounds.push("speaks against it");
      } else return null;
    } else if (wishes.length > 0 && !ownDecision(bindings)) return null;
    if (
      wishes.some((o) =>
        ["hope", "wish", "try", "seek", "want", "like"].some((l) =>
          (words[o.first] as Word).lemmas.includes(l),
        ),
      )
    )
      hedged = true;
  }
  if (anchor.kind === "noun" && asked.nominal && !calledSo(words, anchor)) return null;
  if (anchor.kind === "noun" && !asked.existential) {
    const licence = nounStates(words, anchor, scope.operators, reading);
    if (!licence) return null;
    grounds.push(licence);
    if (licence === "taken as given") score -= 0.2;
  } else if (asked.existential && negations.length === 0 && has("verdict-keep").length === 0) {
    const licence = nounStates(words, anchor, scope.operators, reading);
    if (!licence) return null;
  }
  if (scope.report >= 0 && !scope.endorsed) {
    const evaluated =
      negations.some((o) => o.last < scope.report || o.first > anchor.last) || has("verdict-keep").length > 0;
    if (!evaluated) {
      grounds.push("another's view");
      score -= 0.15;
      return done("relays");
    }
  }
  if (hedged) return done("hedged");
  return done(polarity > 0 ? "affirms" : "denies");

  function done(value: StanceValue): Judgement {
    return {
      value,
      score: Math.max(0.2, score - 0.05 * Math.max(0, negations.length - 1)),
      condition: value === "conditional" ? condition : null,
      grounds,
    };
  }
}

/** "Safe or unsafe", "true or false": both are named, neither is said. */
function bothWays(words: readonly PartWord[], anchor: Anchor, asked: Asked): boolean {
  const near = words.slice(Math.max(0, anchor.first - 2), anchor.last + 3);
  if (!near.some((w) => w.lower === "or")) return false;
  return findAnchors(near, asked.predicate).some((a) => a.polarity !== anchor.polarity);
}

const PLAIN_NOT = new Set([
  "not",
  "n't",
  "never",
  "no",
  "neither",
  "nor",
  "none",
  "nobody",
  "nothing",
  "without",
  "longer",
  "yet",
  "hardly",
  "one",
]);

/** "They call him a racist": a noun given as a name. */
const calledSo = (words: readonly PartWord[], anchor: Anchor): boolean =>
  words
    .slice(Math.max(0, anchor.first - 7), anchor.first)
    .some((w) =>
      w.lemmas.some((l) =>
        ["call", "brand", "label", "describe", "consider", "name", "dub", "deem"].includes(l),
      ),
    );

/** "It would pay": the verb group holds "would" or "will". */
function conditionalMood(words: readonly PartWord[], anchor: Anchor): boolean {
  for (let i = anchor.first - 1; i >= 0 && i > anchor.first - 5; i--) {
    const w = (words[i] as Word).lower;
    if (["would", "will", "'ll", "'d"].includes(w))
      return (words[i + 1] as Word).lower !== "have" && (words[i + 2] as Word | undefined)?.lower !== "have";
    if (!ADVERBS.has(w) && !AUXILIARIES.has(w)) return false;
  }
  return false;
}

/** "said it could …" reported in the past for "can": no doubt where the question asks what can be. */
const isBackshift = (words: readonly PartWord[], o: Operator, asked: Asked): boolean =>
  asked.mode === "can" && (words[o.first] as Word).lower === "could";
