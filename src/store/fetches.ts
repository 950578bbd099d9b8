// Fetches: what an address answered, so that the next request can ask for what is new only.
import type { Driver } from "./driver.ts";

/** One answer of an address. */
export interface FetchRow {
  readonly url: string;
  /** HTTP status. */
  readonly status: number;
  readonly etag: string | null;
  /** Last-Modified, as the server wrote it. */
  readonly modified: string | null;
  /** The site reserves text and data mining; null where it says nothing. */
  readonly tdmReserved: boolean | null;
  /** The address that it led to; null where it answered itself. */
  readonly ledTo: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Notes an answer. Call inside a transaction. */
export function noteFetch(driver: Driver, row: FetchRow): void {
  driver
    .prepare(
      "INSERT INTO fetches (url, status, etag, modified, tdm_reserved, led_to, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
    )
    .run(
      row.url,
      row.status,
      row.etag,
      row.modified,
      row.tdmReserved === null ? null : Number(row.tdmReserved),
      row.ledTo,
      row.at,
    );
}

/** The newest answer of an address that brought something; null where there is none. */
export function lastFetch(driver: Driver, url: string): FetchRow | null {
  const row = driver
    .prepare("SELECT * FROM fetches WHERE url = ? AND status = 200 ORDER BY seq DESC LIMIT 1")
    .get(url);
  if (!row) return null;
  const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
  return {
    url,
    status: Number(row.status),
    etag: text(row.etag),
    modified: text(row.modified),
    tdmReserved: row.tdm_reserved === null ? null : Number(row.tdm_reserved) === 1,
    ledTo: text(row.led_to),
    at: String(row.at),
  };
}

/** The address that one led to when it last brought something; null where it leads nowhere else. */
export const leadsTo = (driver: Driver, url: string): string | null => lastFetch(driver, url)?.ledTo ?? null;

/** Addresses that led to this one when they last brought something. */
export function leadingTo(driver: Driver, url: string): readonly string[] {
  return driver
    .prepare("SELECT DISTINCT url FROM fetches WHERE led_to = ? ORDER BY url")
    .all(url)
    .map((row) => String(row.url))
    .filter((from) => leadsTo(driver, from) === url);
}

/** True where what is on record came from this place, or from one that it leads to: an article, or bytes that are no text. */
export function isOrigin(driver: Driver, origin: string): boolean {
  const known = driver.prepare(
    "SELECT 1 FROM origins WHERE origin = ? UNION ALL SELECT 1 FROM not_text WHERE shown = ? LIMIT 1",
  );
  return [origin, leadsTo(driver, origin)].some((at) => at !== null && known.get(at, at) !== undefined);
}
