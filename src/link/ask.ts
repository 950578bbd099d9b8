// A question and the record → the answer: which statements bear on it, with which stance, by whom, when.
import type { Knowledge } from "../model/knowledge.ts";
import type { Claim } from "../model/stance.ts";
import type { RecordedStatement } from "../model/statement.ts";
import type { Answer, Coverage, Hit } from "./answer.ts";
import { claimId } from "./claim-id.ts";
import { mentionsOf } from "./mentions.ts";
import { byDate, differencesOf, groupCopies, lanesOf, shiftsOf, whenSaid } from "./positions.ts";
import { parseQuestion } from "./question.ts";
import { judgeStatement } from "./stance.ts";
import type { ArticleNames } from "./surroundings.ts";
import { readWords } from "./words.ts";

/**
 * Answers a question from statements on record. Rejected statements are left out.
 * Throws ON401 where the question names nothing to look for.
 * @example ask("Is Velmora at war with Ostrava?", records, NO_KNOWLEDGE).lanes
 */
export function ask(
  question: string,
  records: readonly RecordedStatement[],
  knowledge: Knowledge,
  extent?: RecordExtent,
  known?: Claim,
): Answer {
  const asked = parseQuestion(question, knowledge);
  const claim: Claim = known ?? { id: claimId(asked.claim), text: asked.claim };
  const considered = records.filter((r) => r.statement.review !== "rejected");
  const children = new Map<string, RecordedStatement[]>();
  for (const r of considered) {
    if (r.statement.parent)
      children.set(r.statement.parent, [...(children.get(r.statement.parent) ?? []), r]);
  }
  const names = articleNames(considered);
  const found: Hit[] = [];
  let mentions = 0;
  for (const record of considered) {
    const verdict = judgeStatement(record, asked, knowledge, claim.id, {
      children: children.get(record.statement.id) ?? [],
      article: names(record),
    });
    if (verdict.bears === "mention") mentions++;
    if (verdict.bears !== "stance" || !verdict.stance) continue;
    found.push({
      record,
      stance: verdict.stance,
      score: verdict.score,
      why: verdict.stance.why,
      when: whenSaid(record),
      alsoIn: [],
    });
  }
  const hits = groupCopies(found).sort(byDate);
  const lanes = lanesOf(hits);
  return {
    question: asked.text,
    claims: [claim],
    hits,
    lanes,
    differences: differencesOf(lanes),
    shifts: shiftsOf(lanes),
    coverage: { ...coverageOf(considered, hits, mentions), ...extent },
  };
}

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
      mentions: Math.max(...answers.map((a) => a.coverage.mentions)),
      hits: hits.length,
      reviewed: hits.filter((h) => h.record.statement.review === "confirmed").length,
    },
  };
}

/** How much is on record, as far as the statements given do not tell it: they may be only those worth a look. */
export type RecordExtent = Partial<
  Pick<Coverage, "articles" | "outlets" | "statements" | "from" | "to" | "undated" | "unread">
>;

/** For each statement: whether an element is named in the title or in any statement of its article. */
function articleNames(records: readonly RecordedStatement[]): (record: RecordedStatement) => ArticleNames {
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
    mentions,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    undated,
    unread: 0,
    reviewed: hits.filter((h) => h.record.statement.review === "confirmed").length,
    hits: hits.length,
  };
}
