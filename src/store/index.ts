// The store's public list: a ledger folder on SQLite.
export { StaleReading } from "./articles.ts";
export type { Candidates, Extent, Sought } from "./candidates.ts";
export { checkSelector, checkStatement, type Failure } from "./check.ts";
export { digest } from "./digest.ts";
export { driverName } from "./driver.ts";
export type { FetchRow } from "./fetches.ts";
export { headOf } from "./head.ts";
export type { Counts, HealthCheck } from "./health.ts";
export { type IdentityAct, type PartyName, type RecordedIdentity, splitId } from "./identity.ts";
export { Ledger, openLedger } from "./ledger.ts";
export { SCHEMA_VERSION } from "./migrations.ts";
export type { NotText } from "./not-text.ts";
export { holdsLedger, type LedgerOptions, ledgerFile } from "./open.ts";
export { packedOf } from "./pack.ts";
export type { Quarantined } from "./quarantine.ts";
export type { QuestionAct, SavedClaim, SavedQuestion } from "./questions.ts";
export {
  ARTICLE_FIELDS,
  type ArticleField,
  type ArticleRow,
  type CopyPair,
  type CopyRow,
  type DecidedFields,
  type Intake,
  type KnownArrival,
  type NewDecision,
  type Outcome,
  type Packed,
  type PlacedStatement,
  type Reading,
  type RecordedDecision,
  type SpeakerRow,
  type StatementFilter,
} from "./types.ts";
export type { Decode, Verified } from "./verify.ts";
