// Quarantine: inputs that could not be read within their limits, each with its reason, so that none is tried for ever.
import type { Driver } from "./driver.ts";

/** One input that hung, exploded or ended the worker that read it, twice. */
export interface Quarantined {
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  /** As a person named it. */
  readonly shown: string;
  readonly reason: string;
  /** Version of onrecord that failed on it; another tries again. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Notes a failure. Call inside a transaction. */
export function noteFailure(driver: Driver, row: Quarantined): void {
  driver
    .prepare("INSERT INTO quarantine (sha256, shown, reason, version, at) VALUES (?, ?, ?, ?, ?)")
    .run(row.sha256, row.shown, row.reason, row.version, row.at);
}

/** Inputs that are not on record by now, in the order in which they first failed; the newest failure of each. */
export function quarantined(driver: Driver): readonly Quarantined[] {
  return driver
    .prepare(
      `SELECT q.sha256, q.shown, q.reason, q.version, q.at FROM quarantine q
       WHERE q.seq = (SELECT max(seq) FROM quarantine WHERE sha256 = q.sha256)
         AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.sha256 = q.sha256)
       ORDER BY (SELECT min(seq) FROM quarantine WHERE sha256 = q.sha256)`,
    )
    .all()
    .map((row) => ({
      sha256: String(row.sha256),
      shown: String(row.shown),
      reason: String(row.reason),
      version: String(row.version),
      at: String(row.at),
    }));
}
