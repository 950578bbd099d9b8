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
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Notes an answer. Call inside a transaction. */
export function noteFetch(driver: Driver, row: FetchRow): void {
  driver
    .prepare("INSERT INTO fetches (url, status, etag, modified, tdm_reserved, at) VALUES (?, ?, ?, ?, ?, ?)")
    .run(
      row.url,
      row.status,
      row.etag,
      row.modified,
      row.tdmReserved === null ? null : Number(row.tdmReserved),
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
    at: String(row.at),
  };
}

/** True where an article on record came from this place. */
export const isOrigin = (driver: Driver, origin: string): boolean =>
  driver.prepare("SELECT 1 AS yes FROM origins WHERE origin = ? LIMIT 1").get(origin) !== undefined;
