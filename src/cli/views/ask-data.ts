// The answer to a question as data: one JSON value, or one CSV line a hit.
import type { Answer, Hit } from "../../link/answer.ts";
import { ladderOf } from "../../link/ladder.ts";
import { wordingsOf } from "../../link/wordings.ts";
import { type Column, csvHeader, csvLine } from "../csv.ts";
import { safeJson } from "../output.ts";
import { carriersOf, wireRecorded } from "../wire.ts";

const wireHit = (hit: Hit) => ({
  statement: hit.record.statement.id,
  stance: hit.stance.value.value,
  by: hit.stance.value.by,
  basis: hit.stance.value.basis,
  basisWords: hit.stance.basisWords,
  condition: hit.stance.condition,
  claim: hit.stance.claimId,
  score: hit.score,
  why: hit.why,
  when: hit.when,
  review: hit.record.statement.review,
  record: wireRecorded(hit.record),
  note: hit.note,
  alsoIn: hit.alsoIn.map((r) => ({ statement: r.statement.id, article: r.article })),
});

/** The shape of `ask --format json`. Lanes, differences and shifts name statements of `hits` by id. */
export function askData(answer: Answer) {
  const id = (hit: Hit) => hit.record.statement.id;
  return {
    question: answer.question,
    part: answer.part ?? null,
    claims: answer.claims,
    hits: answer.hits.map(wireHit),
    lanes: answer.lanes.map((lane) => ({
      speaker: lane.speakerId,
      name: lane.name,
      role: lane.role,
      statements: lane.hits.map(id),
      summary: lane.summary,
      wordings: wordingsOf(lane),
    })),
    differences: answer.differences.map((d) => ({ claim: d.claimId, a: id(d.a), b: id(d.b), days: d.days })),
    shifts: answer.shifts.map((s) => ({
      claim: s.claimId,
      speaker: s.speakerId,
      name: s.name,
      earlier: id(s.earlier),
      later: id(s.later),
    })),
    ladder: answer.claims.flatMap((c) => ladderOf(c, answer.hits)),
    coverage: answer.coverage,
  };
}

/** The answer as JSON, ending in a line break. */
export const askJson = (answer: Answer): string => `${safeJson(askData(answer), 2)}\n`;

/** Columns of `ask --format csv`. */
const askColumns = ({ claims }: Answer): readonly Column<Hit>[] => [
  { name: "speaker", value: (h) => h.record.statement.speaker.value?.name ?? null },
  { name: "role", value: (h) => h.record.statement.speaker.value?.role ?? null },
  { name: "date_ground", value: (h) => h.when.ground },
  { name: "from", value: (h) => h.when.from },
  { name: "to", value: (h) => h.when.to },
  { name: "stance", value: (h) => h.stance.value.value },
  { name: "words", value: (h) => h.record.content.join(" … ") },
  {
    name: "words_are",
    value: (h) =>
      ({ direct: "quoted", mixed: "partly quoted", indirect: "reported" })[h.record.statement.kind],
  },
  { name: "deciding_words", value: (h) => h.stance.basisWords.map((b) => b.words).join(" | ") },
  { name: "condition", value: (h) => h.stance.condition },
  { name: "channel", value: (h) => h.record.statement.channel.value?.words || null },
  { name: "addressee", value: (h) => h.record.statement.addressee.value },
  { name: "via", value: (h) => carriersOf(h.record.statement.chain).join(" | ") },
  { name: "outlet", value: (h) => h.record.article.outlet },
  { name: "title", value: (h) => h.record.article.title },
  { name: "link", value: (h) => h.record.link },
  { name: "published", value: (h) => h.record.article.published?.iso ?? null },
  { name: "review", value: (h) => h.record.statement.review },
  { name: "also_in", value: (h) => h.alsoIn.map((r) => r.article.id).join(" | ") },
  { name: "why", value: (h) => h.why },
  { name: "judged_by", value: (h) => h.stance.value.by },
  { name: "note", value: (h) => h.note },
  { name: "score", value: (h) => h.score },
  { name: "statement", value: (h) => h.record.statement.id },
  { name: "article", value: (h) => h.record.article.id },
  { name: "claim", value: (h) => claims.find((c) => c.id === h.stance.claimId)?.text ?? null },
];

/** The answer as CSV, a hit a line, by date. */
export const askCsv = (answer: Answer): string => {
  const columns = askColumns(answer);
  return csvHeader(columns) + answer.hits.map((h) => csvLine(columns, h)).join("");
};
