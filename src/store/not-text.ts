// Not text: bytes that are no text, kept as they came with what they are and what they were called; nothing is read of them.

import type { Failure } from "./check.ts";
import { digest } from "./digest.ts";
import type { Driver } from "./driver.ts";

/** One input that is no text. */
export interface NotText {
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  /** As a person named it. */
  readonly shown: string;
  /** What its bytes are: "a PDF document". */
  readonly seen: string;
  /** What its name says that it is: the letters behind its last dot; null where it has none. */
  readonly called: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Keeps an input; false where the same bytes are kept already. Call inside a transaction. */
export function keepNotText(driver: Driver, row: NotText, bytes: Uint8Array): boolean {
  if (driver.prepare("SELECT 1 FROM not_text WHERE sha256 = ?").get(row.sha256)) return false;
  driver.prepare("INSERT OR IGNORE INTO blobs (sha256, bytes) VALUES (?, ?)").run(row.sha256, bytes);
  driver
    .prepare("INSERT INTO not_text (sha256, shown, seen, called, at) VALUES (?, ?, ?, ?, ?)")
    .run(row.sha256, row.shown, row.seen, row.called, row.at);
  return true;
}

/** What is kept, in the order of coming. */
export function notTextKept(driver: Driver): readonly NotText[] {
  return driver
    .prepare("SELECT sha256, shown, seen, called, at FROM not_text ORDER BY seq")
    .all()
    .map((row) => ({
      sha256: String(row.sha256),
      shown: String(row.shown),
      seen: String(row.seen),
      called: row.called === null ? null : String(row.called),
      at: String(row.at),
    }));
}

/** Whether the bytes of each are still those that came; one after the other. */
export function* verifyNotText(
  driver: Driver,
): Generator<{ readonly row: NotText; readonly failure: Failure | null }> {
  for (const row of notTextKept(driver)) {
    const bytes = driver.prepare("SELECT bytes FROM blobs WHERE sha256 = ?").get(row.sha256)?.bytes;
    const whole = bytes instanceof Uint8Array && digest(bytes) === row.sha256;
    const message = "The bytes that are no text are missing, or not those that were taken in.";
    yield { row, failure: whole ? null : { statementId: null, message } };
  }
}
