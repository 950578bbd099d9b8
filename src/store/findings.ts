// Findings: what other judges found, kept by judge and task, so that the same question is not asked twice.
import type { Driver } from "./driver.ts";

/** A finding about to be kept. */
export interface KeptFinding {
  /** SHA-256, hexadecimal, of everything that the judge was given and of its name. */
  readonly key: string;
  /** The judge's signature. */
  readonly judge: string;
  /** Any JSON. */
  readonly value: unknown;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What is kept under a key; undefined where nothing is. */
export function findingOf(driver: Driver, key: string): unknown {
  const row = driver.prepare("SELECT value FROM findings WHERE key = ?").get(key);
  return row === undefined ? undefined : JSON.parse(String(row.value));
}

/** Keeps findings; the first under a key stays. Call inside a transaction. */
export function addFindings(driver: Driver, findings: readonly KeptFinding[]): void {
  const insert = driver.prepare("INSERT OR IGNORE INTO findings (key, judge, value, at) VALUES (?, ?, ?, ?)");
  for (const { key, judge, value, at } of findings) insert.run(key, judge, JSON.stringify(value), at);
}
