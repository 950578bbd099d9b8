// Health: whether the ledger's file is whole, and what is in it. Only reads.
import type { Driver } from "./driver.ts";
import { APPLICATION_ID, headerNumber, SCHEMA_VERSION } from "./migrations.ts";

/** One thing looked at. */
export interface HealthCheck {
  readonly name: string;
  readonly ok: boolean;
  /** What was found. */
  readonly found: string;
}

/** Looks at everything: marks, pages, references, index, counts. */
export function healthOf(driver: Driver): readonly HealthCheck[] {
  const check = (name: string, work: () => { ok: boolean; found: string }): HealthCheck => {
    try {
      return { name, ...work() };
    } catch (error) {
      return { name, ok: false, found: error instanceof Error ? error.message : String(error) };
    }
  };
  return [
    check("ledger mark", () => {
      const id = headerNumber(driver, "application_id") >>> 0;
      return {
        ok: id === APPLICATION_ID,
        found: id === APPLICATION_ID ? "an onrecord ledger" : `mark ${id}`,
      };
    }),
    check("ledger schema", () => {
      const version = headerNumber(driver, "user_version");
      return { ok: version === SCHEMA_VERSION, found: `version ${version}` };
    }),
    check("ledger pages", () => {
      const rows = driver.prepare("PRAGMA integrity_check(10)").all();
      const said = rows.map((row) => String(row.integrity_check)).join("; ");
      return { ok: said === "ok", found: said };
    }),
    check("ledger references", () => {
      const broken = driver.prepare("PRAGMA foreign_key_check").all().length;
      return { ok: broken === 0, found: broken === 0 ? "all kept" : `${broken} broken` };
    }),
    check("articles complete", () => {
      const count = (sql: string) => Number(driver.prepare(sql).get()?.n ?? 0);
      const half = count(
        "SELECT count(*) AS n FROM articles WHERE id NOT IN (SELECT article_id FROM readings)",
      );
      const off = count(
        `SELECT count(*) AS n FROM readings r JOIN runs u ON u.id = r.run_id
         WHERE u.statements <> (SELECT count(*) FROM statements s WHERE s.article_id = r.article_id)`,
      );
      return { ok: half + off === 0, found: half + off === 0 ? "all" : `${half + off} are not` };
    }),
    check("search index", () => {
      const count = (table: string) =>
        Number(driver.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0);
      const [rows, indexed] = [count("statements"), count("statement_words")];
      return { ok: rows === indexed, found: `${indexed} of ${rows} statements` };
    }),
  ];
}

/** How much is on record. */
export interface Counts {
  readonly articles: number;
  readonly statements: number;
  readonly speakers: number;
  readonly decisions: number;
  readonly bytes: number;
}

/** Counts everything on record, older versions included. */
export function countsOf(driver: Driver): Counts {
  const one = (sql: string) => Number(driver.prepare(sql).get()?.n ?? 0);
  return {
    articles: one("SELECT count(*) AS n FROM articles"),
    statements: one("SELECT count(*) AS n FROM statements"),
    speakers: one("SELECT count(DISTINCT speaker_id) AS n FROM statements"),
    decisions: one("SELECT count(*) AS n FROM decisions"),
    bytes: one("SELECT coalesce(sum(length(bytes)), 0) AS n FROM blobs"),
  };
}

/** The version of SQLite itself. */
export const sqliteVersion = (driver: Driver): string =>
  String(driver.prepare("SELECT sqlite_version() AS v").get()?.v ?? "unknown");
