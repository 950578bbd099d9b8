// A question and the record → the answer: which statements bear on it, with which stance, by whom, when.

import { human } from "../model/decision.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Claim, Stance, StanceValue } from "../model/stance.ts";
import type { RecordedStatement } from "../model/statement.ts";
import type { Answer, Coverage, Hit } from "./answer.ts";
import { claimId } from "./claim-id.ts";
import type { StanceClass } from "./classes.ts";
import { mentionsOf } from "./mentions.ts";
import {
  byDate,
  differencesOf,
  type FirstOf,
  groupCopies,
  lanesOf,
  shiftsOf,
  whenSaid,
} from "./positions.ts";
import { parseQuestion } from "./question.ts";
import { judgeStatement } from "./stance.ts";
import type { ArticleNames } from "./surroundings.ts";
import { readWords } from "./words.ts";

/** What asking may be told beside the record. */
export interface AskOptions {
  /** How much is on record, where the statements given are only those worth a look. */
  readonly extent?: RecordExtent | undefined;
  /** The claim, where a person has worded it. */
  readonly claim?: Claim | undefined;
  /** Stances on this claim that a person decided, by statement. */
  readonly decided?: ReadonlyMap<string, StanceClass> | undefined;
}

/** What a judge found on one claim, before it is put in order. */
export interface Bearing {
  readonly question: string;
  readonly claim: Claim;
  /** Statements looked at, rejected ones left out. */
  readonly considered: readonly RecordedStatement[];
  readonly hits: readonly Hit[];
  /** Statements that name what is asked about and say nothing on the claim. */
  readonly mentions: readonly RecordedStatement[];
  /** The judge that a person named; absent for the embedded one alone. */
  readonly judge?: string;
}

/**
 * The statements that bear on a question, each with its stance: a person's where one was decided, else the embedded
 * judge's. Throws ON401 where the question names nothing to look for.
 */
export function bearingOn(
  question: string,
  records: readonly RecordedStatement[],
  knowledge: Knowledge,
  { claim: given, decided }: AskOptions = {},
): Bearing {
  const asked = parseQuestion(question, knowledge);
  const claim: Claim = given ?? { id: claimId(asked.claim), text: asked.claim };
  const considered = records.filter((r) => r.statement.review !== "rejected");
  const children = new Map<string, RecordedStatement[]>();
  for (const r of considered) {
    if (r.statement.parent)
      children.set(r.statement.parent, [...(children.get(r.statement.parent) ?? []), r]);
  }
  const names = articleNames(considered);
  const hits: Hit[] = [];
  const mentions: RecordedStatement[] = [];
  for (const record of considered) {
    const verdict = judgeStatement(record, asked, knowledge, claim.id, {
      children: children.get(record.statement.id) ?? [],
      article: names(record),
    });
    const person = decided?.get(record.statement.id);
    if (person === "unrelated") continue;
    if (person !== undefined) {
      hits.push(hitOf(record, stanceByPerson(record, claim.id, person, verdict.stance), 1));
      continue;
    }
    if (verdict.bears === "mention") mentions.push(record);
    if (verdict.bears === "stance" && verdict.stance) hits.push(hitOf(record, verdict.stance, verdict.score));
  }
  return { question: asked.text, claim, considered, hits, mentions };
}

/** A statement with its stance as a hit. */
export const hitOf = (
  record: RecordedStatement,
  stance: Stance,
  score: number,
  note?: string | null,
): Hit => ({
  record,
  stance,
  score,
  why: stance.why,
  when: whenSaid(record),
  alsoIn: [],
  note: note ?? null,
});

/** A person's stance; the deciding words stay the machine's where it came to the same. */
function stanceByPerson(
  record: RecordedStatement,
  claim: string,
  value: StanceValue,
  found: Stance | null,
): Stance {
  const same = found?.value.value === value;
  return {
    statementId: record.statement.id,
    claimId: claim,
    value: { ...human(value), evidence: same ? found.value.evidence : [] },
    basisWords: same ? found.basisWords : [],
    condition: same ? found.condition : null,
    why: "a person decided it",
  };
}

/** An answer from what bears on a claim: copies grouped, lanes, differences, shifts, coverage. */
export function answerOf(
  { question, claim, considered, hits: found, mentions, judge }: Bearing,
  extent?: RecordExtent,
  firstOf: FirstOf = () => null,
): Answer {
  const hits = groupCopies(found, firstOf).sort(byDate);
  const lanes = lanesOf(hits);
  return {
    question,
    claims: [claim],
    hits,
    lanes,
    differences: differencesOf(lanes),
    shifts: shiftsOf(lanes),
    coverage: { ...coverageOf(considered, hits, mentions.length), judge: judge ?? null, ...extent },
  };
}

/**
 * Answers a question from statements on record. Rejected statements are left out.
 * Throws ON401 where the question names nothing to look for.
 * @example ask("Is Velmora at war with Ostrava?", records, NO_KNOWLEDGE).lanes
 */
export const ask = (
  question: string,
  records: readonly RecordedStatement[],
  knowledge: Knowledge,
  options: AskOptions = {},
): Answer => answerOf(bearingOn(question, records, knowledge, options), options.extent);

/** One answer of several claims under a question: hits side by side, lanes and shifts claim by claim. */
export function joinAnswers(question: string, answers: readonly Answer[]): Answer {
  const [first] = answers;
  if (!first) throw new RangeError("joinAnswers() needs at least one answer");
  const hits = answers.flatMap((a) => a.hits).sort(byDate);
  const lanes = lanesOf(hits);
  return {
    question,
    claims: answers.flatMap((a) => a.claims),
    hits,
    lanes,
    differences: differencesOf(lanes),
    shifts: answers.flatMap((a) => a.shifts),
    coverage: {
      ...first.coverage,
      weighed: Math.max(...answers.map((a) => a.coverage.weighed)),
      left: Math.max(...answers.map((a) => a.coverage.left)),
      leftCounted: answers.some((a) => a.coverage.leftCounted === "in part") ? "in part" : "all",
      mentions: Math.max(...answers.map((a) => a.coverage.mentions)),
      // A statement that bears on two claims is one statement.
      hits: new Set(hits.map((h) => h.record.statement.id)).size,
      reviewed: new Set(
        hits.flatMap(({ record: { statement } }) => (statement.review === "confirmed" ? [statement.id] : [])),
      ).size,
    },
  };
}

/** How much is on record, as far as the statements given do not tell it: they may be only those worth a look. */
export type RecordExtent = Partial<
  Pick<
    Coverage,
    | "articles"
    | "outlets"
    | "statements"
    | "left"
    | "leftCounted"
    | "from"
    | "to"
    | "undated"
    | "unread"
    | "copies"
  >
>;

/** For each statement: whether an element is named in the title or in any statement of its article. */
export function articleNames(
  records: readonly RecordedStatement[],
): (record: RecordedStatement) => ArticleNames {
  const articles = new Map<string, RecordedStatement[]>();
  for (const r of records) {
    const list = articles.get(r.article.id);
    if (list) list.push(r);
    else articles.set(r.article.id, [r]);
  }
  const known = new Map<string, boolean>();
  return (record) => (element) => {
    const key = `${record.article.id}|${element.text}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const texts = articles.get(record.article.id) ?? [];
    const named = texts.some(
      (r) => mentionsOf(readWords(`${r.article.title ?? ""} ${r.sentence} ${r.before}`), element).length > 0,
    );
    known.set(key, named);
    return named;
  };
}

function coverageOf(records: readonly RecordedStatement[], hits: readonly Hit[], mentions: number): Coverage {
  const articles = new Map(records.map((r) => [r.article.id, r.article]));
  const outlets = new Set<string>();
  const days: string[] = [];
  let undated = 0;
  for (const a of articles.values()) {
    if (a.outlet) outlets.add(a.outlet);
    if (a.published) days.push(a.published.iso.slice(0, 10));
    else undated++;
  }
  days.sort();
  return {
    articles: articles.size,
    outlets: [...outlets].sort(),
    statements: records.length,
    weighed: records.length,
    left: 0,
    leftCounted: "all",
    judge: null,
    mentions,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    undated,
    unread: 0,
    copies: 0,
    reviewed: hits.filter((h) => h.record.statement.review === "confirmed").length,
    hits: hits.length,
  };
}
