// What stands near an answer: statements of the articles that tell of the matter, though their own words do not name it.
// Half of what a reader would list answers in words of its own; only a judge that reads sense can tell, and these are
// what such a judge is asked about.
import type { ArticleId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { RecordedStatement } from "../model/statement.ts";
import { articleNames, type Bearing } from "./ask.ts";
import { parseQuestion } from "./question.ts";

/** What a hit, and what a statement that names the matter, says for its article beside one that was only looked at. */
const HIT = 4;
const MENTION = 3;
/** Statements away from one that bears on the claim or names the matter, as many and more count alike. */
const FAR = 6;

/** Articles by how much they tell of what is asked: by parties and things named, then by what bears on it or names it. */
export function articlesNear(bearing: Bearing, knowledge: Knowledge): ArticleId[] {
  const elements = parseQuestion(bearing.question, knowledge).elements.filter((e) => e.prep !== "time");
  const names = articleNames(bearing.considered);
  const hits = new Set<string>(bearing.hits.map((h) => h.record.statement.id));
  const mentions = new Set<string>(bearing.mentions.map((r) => r.statement.id));
  const articles = new Map<ArticleId, { named: number; weight: number }>();
  for (const record of bearing.considered) {
    const { id } = record.article;
    const weight = hits.has(record.statement.id) ? HIT : mentions.has(record.statement.id) ? MENTION : 1;
    const known = articles.get(id);
    if (known) known.weight += weight;
    else articles.set(id, { named: elements.filter((e) => names(record)(e)).length, weight });
  }
  return [...articles]
    .sort(([a, x], [b, y]) => y.named - x.named || y.weight - x.weight || (a < b ? -1 : 1))
    .filter(([, { named }]) => named > 0)
    .map(([id]) => id);
}

/**
 * What another judge is asked about, at most `most`: what bears on the claim, what names what is asked about, then the
 * other statements of the articles nearest to it, those first that stand beside one of these.
 * @param statementsOf the statements of an article that may be asked about, in the order of the text
 */
export function nearest(
  bearing: Bearing,
  knowledge: Knowledge,
  statementsOf: (article: ArticleId) => readonly RecordedStatement[],
  most: number,
): RecordedStatement[] {
  const found = new Map<string, RecordedStatement>();
  const put = (record: RecordedStatement) => {
    if (found.size < most && !found.has(record.statement.id)) found.set(record.statement.id, record);
  };
  for (const { record } of [...bearing.hits].sort((a, b) => b.score - a.score)) put(record);
  bearing.mentions.forEach(put);
  const further: { record: RecordedStatement; away: number }[] = [];
  for (const [rank, article] of articlesNear(bearing, knowledge).entries()) {
    // An article is one away from the next nearer one, as a statement is from the next.
    if (rank >= most) break;
    const all = statementsOf(article);
    const named = all.flatMap((r, i) => (found.has(r.statement.id) ? [i] : []));
    for (const [i, record] of all.entries())
      further.push({ record, away: rank + Math.min(FAR, ...named.map((n) => Math.abs(n - i))) });
  }
  for (const { record } of further.sort((x, y) => x.away - y.away)) put(record);
  return [...found.values()];
}
