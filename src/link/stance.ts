// One statement and one question → a stance with its deciding words, a mere mention, or nothing.
import type { Knowledge } from "../model/knowledge.ts";
import type { StanceValue } from "../model/stance.ts";
import type { RecordedStatement } from "../model/statement.ts";
import { findAnchors } from "./anchors.ts";
import { type BasisWord, basisRow, decidingWords } from "./basis.ts";
import { bearing, bearingFeatures } from "./bearing.ts";
import { byRules, MENTION, type Verdict, withinChild } from "./by-rules.ts";
import { featuresOf, mayBear } from "./features.ts";
import { STOP } from "./lexicon/grammar.ts";
import { wordsOf } from "./meaning.ts";
import type { Asked } from "./question.ts";
import { type Reading, readStatement } from "./reading.ts";
import { type ArticleNames, type Surroundings, surroundings } from "./surroundings.ts";
import { weighed, withWords } from "./weighed.ts";
import { weigh } from "./weigher.ts";

/** A statement read once, with what the rules and the weigher need of it. */
function prepared(
  record: RecordedStatement,
  asked: Asked,
  knowledge: Knowledge,
  claimId: string,
  children: readonly RecordedStatement[],
  article?: ArticleNames,
) {
  const reading = readStatement(record);
  const anchors = findAnchors(reading.words, asked.predicate);
  let made: Surroundings | null = null;
  const around = () => {
    made ??= surroundings(reading, asked, knowledge, article);
    return made;
  };
  const rules = byRules(reading, asked, knowledge, claimId, children, anchors, around);
  const features = () =>
    featuresOf(
      reading,
      asked,
      around(),
      anchors,
      { value: rules.stance?.value.value ?? rules.bears, score: rules.score },
      (word) => children.some((child) => withinChild(record, child, word)),
    );
  return { reading, anchors, rules, features, around };
}

/** What the weigher is given of a statement, by name: for training and for tests. */
export const stanceFeatures = (
  record: RecordedStatement,
  asked: Asked,
  knowledge: Knowledge,
  children: readonly RecordedStatement[] = [],
): ReadonlyMap<string, number> => prepared(record, asked, knowledge, "", children).features().values;

/** The words of a statement with what speaks for each as deciding a stance: for training and for tests. */
export function basisOfStance(
  record: RecordedStatement,
  asked: Asked,
  knowledge: Knowledge,
  children: readonly RecordedStatement[],
  value: StanceValue,
): readonly BasisWord[] {
  const { reading, anchors, features, around } = prepared(record, asked, knowledge, "", children);
  return basisRow(reading, asked, around(), anchors, features(), value);
}

/** What tells whether a statement of a whole record bears on a claim: for training and for tests. */
export function bearingOf(
  record: RecordedStatement,
  asked: Asked,
  knowledge: Knowledge,
  options: JudgeOptions = {},
): ReadonlyMap<string, number> | null {
  const made = prepared(record, asked, knowledge, "", options.children ?? [], options.article);
  if (made.rules.bears !== "stance" && !mayBear(made.reading, asked, made.anchors)) return null;
  const { values } = made.features();
  return bearingFeatures(values, made.rules, weigh(values), asked, made.around());
}

/** How a statement came to be judged. */
export interface JudgeOptions {
  /** Statements that stand inside it. */
  readonly children?: readonly RecordedStatement[];
  /** Whether an element is named anywhere in its article. */
  readonly article?: ArticleNames;
  /** True where somebody picked it for the claim: then it needs less to count as bearing on it. */
  readonly given?: boolean;
}

/** Judges one statement: the rules look first, then everything that speaks for a stance is weighed. */
export function judgeStatement(
  record: RecordedStatement,
  asked: Asked,
  knowledge: Knowledge,
  claimId: string,
  options: JudgeOptions = {},
): Verdict {
  const { children = [], article, given = false } = options;
  const { reading, anchors, rules, features, around } = prepared(
    record,
    asked,
    knowledge,
    claimId,
    children,
    article,
  );
  if (!given && rules.bears !== "stance" && !mayBear(reading, asked, anchors)) return rules;
  const seen = features();
  const bears = rules.bears === "stance";
  const all = weigh(seen.values);
  const likely = given ? 1 : bearing(bearingFeatures(seen.values, rules, all, asked, around()));
  // "Asked whether …, he said …" is an answer: in a whole record a refusal needs words that refuse.
  const refuses = given || seen.values.has("in decline") || seen.values.has("out decline");
  const shown = (verdict: Verdict): Verdict => {
    const value = verdict.stance?.value.value;
    if (!value) return verdict;
    const row = basisRow(reading, asked, around(), anchors, seen, value);
    return withWords(record, verdict, decidingWords(row, record));
  };
  const related = restates(reading, asked, rules);
  const shares = all.filter(
    (s) => (refuses || s.value !== "declines") && ((given && !related) || s.value !== "unrelated"),
  );
  // Where no stance has half of the weight, the rules find none and nothing but doubt is expressed, it is left open.
  const open = shares.findIndex((s) => s.value === "hedged");
  if (open > 0 && !bears && seen.values.has("in hedge alone") && (shares[0]?.share ?? 1) < HALF)
    shares.unshift(...shares.splice(open, 1));
  const [first, second] = shares;
  // What stands inside another's statement is that other's, however it is put.
  const relays = shares.find((s) => s.value === "relays")?.share ?? 0;
  if (rules.stance?.value.value === "relays" && (seen.values.has("relayed") || relays > LEAST_RELAYS))
    return shown(rules);
  if (!first || (given ? first.value === "unrelated" : !related && likely < (bears ? VETO : LIKELY)))
    return bears ? MENTION : rules;
  if (!bears && strange(seen.values)) return rules;
  // The opposite of what is asked alone is not enough where the rules cannot tie it to those asked about.
  if (!given && !bears && seen.values.has("predicate against")) return rules;
  // What stands in an if-clause or a question affirms and denies nothing by itself; further sentences may.
  const flat = (first.value === "affirms" || first.value === "denies") && record.content.every(isOneSentence);
  if (!given && !bears && flat && (seen.values.has("in condition") || seen.values.has("asked"))) return rules;
  // "Will it come to a war?": what is says nothing of what will come.
  if (!given && !bears && tellsWhatIs(asked, seen.values)) return rules;
  // In a whole record the rules' own finding stands, unless hardly anything speaks for it and much for another.
  const own = shares.find((s) => s.value === rules.stance?.value.value);
  if (!given && own && own.value !== first.value && (own.share > LEAST_OWN || first.share < OVERRULES))
    return shown(weighed(reading, asked, claimId, rules, seen, own, first));
  return shown(weighed(reading, asked, claimId, rules, seen, first, second));
}

/** True where a statement has no word that the question has not: it bears on the claim where the rules say so. */
function restates(reading: Reading, asked: Asked, rules: Verdict): boolean {
  const value = rules.stance?.value.value;
  if (value !== "affirms" && value !== "denies") return false;
  const own = wordsOf(asked);
  return reading.words
    .slice(reading.body)
    .every((w) => w.sign || STOP.has(w.lower) || w.lemmas.some((l) => own.has(l)));
}

/** Share under which the first of the stances is no majority. */
const HALF = 0.5;
/** Share of the rules' finding above which it stands in a whole record. */
const LEAST_OWN = 0.05;
/** Least share by which another overrules it. */
const OVERRULES = 0.9;
/** Least share of "relays" by which the rules' finding of it stands. */
const LEAST_RELAYS = 0.1;
/** Likelihood to bear on the claim under which a statement of a whole record is dropped though the rules took it. */
const VETO = 0.1;
/** Likelihood from which it is taken though the rules did not. */
const LIKELY = 0.5;

/** True where neither the things nor the predicate asked about are named or pointed back to: even somebody's pick says nothing of them. */
const strange = (values: ReadonlyMap<string, number>): boolean =>
  values.has("predicate none") && values.has("named nowhere") && values.has("none here");

/** True where it is asked whether something will come, and nothing speaks of later: no future, wish, doubt or condition. */
const tellsWhatIs = (asked: Asked, values: ReadonlyMap<string, number>): boolean =>
  asked.existential &&
  asked.mode === "future" &&
  !["over future", "over wish", "over unwish", "over hedge", "over condition", "in condition"].some((name) =>
    values.has(name),
  );

/** True where no sentence ends before the last of the words. */
const isOneSentence = (part: string): boolean => !/[.!?][”"’')]?\s+\S/.test(part);
