// Decisions: what people decided. Rows are only ever added; the newest for a target and field is in force.
import type { ArticleId, StatementId } from "../model/ids.ts";
import type { Driver, Row } from "./driver.ts";
import type { ArticleField, DecidedFields, NewDecision, RecordedDecision } from "./types.ts";
import { ARTICLE_FIELDS } from "./types.ts";

/** Adds decisions that change what is in force; returns how many did. Call inside a transaction. */
export function addDecisions(driver: Driver, decisions: readonly NewDecision[], at: string): number {
  const inForce = driver.prepare(
    `SELECT value FROM decisions WHERE target_kind = ? AND target_id = ? AND field = ? ORDER BY seq DESC LIMIT 1`,
  );
  const insert = driver.prepare(
    `INSERT INTO decisions (target_kind, target_id, field, value, about, at) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  let added = 0;
  for (const { target, field, value, about } of decisions) {
    const before = inForce.get(target.kind, target.id, field);
    if ((before?.value ?? null) === value) continue;
    added += insert.run(target.kind, target.id, field, value, about, at);
  }
  return added;
}

/** The article decisions in force. */
export function decidedFields(driver: Driver, article: ArticleId): DecidedFields {
  const fields: { [field in ArticleField]?: string } = {};
  const rows = driver
    .prepare(
      `SELECT field, value FROM decisions WHERE target_kind = 'article' AND target_id = ? ORDER BY seq`,
    )
    .all(article);
  for (const { field, value } of rows) {
    const name = ARTICLE_FIELDS.find((known) => known === field);
    if (name === undefined) continue;
    if (typeof value === "string") fields[name] = value;
    else delete fields[name];
  }
  return fields;
}

/** True where both hold the same decisions. */
export const sameFields = (a: DecidedFields, b: DecidedFields): boolean =>
  ARTICLE_FIELDS.every((field) => a[field] === b[field]);

/** SQL for the review in force of the statement `s`. */
export const REVIEW_OF_S = `(SELECT value FROM decisions WHERE target_kind = 'statement' AND target_id = s.id
  AND field = 'review' ORDER BY seq DESC LIMIT 1)`;

/** Every decision, in order; of one target where given. */
export function listDecisions(driver: Driver, target?: string): readonly RecordedDecision[] {
  const rows =
    target === undefined
      ? driver.prepare("SELECT * FROM decisions ORDER BY seq").all()
      : driver.prepare("SELECT * FROM decisions WHERE target_id = ? ORDER BY seq").all(target);
  return rows.map(decisionOf);
}

/** Every decision on one field, in order. */
export const decisionsOn = (driver: Driver, field: string): readonly RecordedDecision[] =>
  driver.prepare("SELECT * FROM decisions WHERE field = ? ORDER BY seq").all(field).map(decisionOf);

/** Decisions on which articles are copies, in order. */
export function listCopyDecisions(driver: Driver): readonly RecordedDecision[] {
  return driver
    .prepare("SELECT * FROM decisions WHERE target_kind = 'article' AND field GLOB 'copy:*' ORDER BY seq")
    .all()
    .map(decisionOf);
}

/** Reviews in force whose statement the newest run no longer finds: they wait for a person, and are never lost. */
export function orphanedReviews(driver: Driver): readonly RecordedDecision[] {
  return driver
    .prepare(
      `SELECT d.* FROM decisions d WHERE d.target_kind = 'statement' AND d.value IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM statements s WHERE s.id = d.target_id)
       AND d.seq = (SELECT max(seq) FROM decisions e WHERE e.target_kind = 'statement'
         AND e.target_id = d.target_id AND e.field = d.field)
       ORDER BY d.seq`,
    )
    .all()
    .map(decisionOf);
}

function decisionOf(row: Row): RecordedDecision {
  const id = String(row.target_id);
  return {
    seq: Number(row.seq),
    target:
      row.target_kind === "article"
        ? { kind: "article", id: id as ArticleId }
        : { kind: "statement", id: id as StatementId },
    field: String(row.field),
    value: row.value === null ? null : String(row.value),
    about: String(row.about),
    at: String(row.at),
  };
}
