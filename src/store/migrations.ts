// Migrations: the ledger's tables, as an append-only list. A migration that was released is never edited.
import type { Driver } from "./driver.ts";
import { FIRST_TABLES, onlyGrows } from "./first-tables.ts";

/** "onrc": marks an SQLite file as a ledger. */
export const APPLICATION_ID = 0x6f6e7263;

/** One step. `PRAGMA user_version` is the number of steps done. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/**
 * All steps, oldest first. What was taken in (`blobs`, `articles`, `origins`) and what a person decided (`decisions`)
 * only grows, by trigger; what the machine derived (`readings`, `speakers`, `statements`, `statement_words`) is
 * replaced article by article.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: "first tables",
    sql: FIRST_TABLES,
  },
  {
    name: "who is who",
    sql: `
-- What people decided on parties. The newest row for an act, party and place counts; value NULL takes it back.
-- place: for a split the article or statement that it is about; value: the other party as JSON, or the name.
CREATE TABLE speaker_decisions (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  act TEXT NOT NULL CHECK (act IN ('merge', 'split', 'rename')),
  speaker_id TEXT NOT NULL,
  place TEXT NOT NULL,
  value TEXT,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX speaker_decisions_speaker ON speaker_decisions (act, speaker_id, place, seq);
${onlyGrows("speaker_decisions")}`,
  },
  {
    name: "what was fetched",
    sql: `
-- Each answer that an address gave: what to ask with next time, and whether the site reserves text and data mining.
CREATE TABLE fetches (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  url TEXT NOT NULL,
  status INTEGER NOT NULL,
  etag TEXT,
  modified TEXT,
  tdm_reserved INTEGER,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX fetches_url ON fetches (url, seq);
${onlyGrows("fetches")}`,
  },
  {
    name: "saved questions",
    sql: `
-- What people did with the questions they keep: saved, claims added, edited, merged, split, looked at. value is JSON.
CREATE TABLE question_acts (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('save', 'add', 'edit', 'drop', 'merge', 'split', 'seen', 'forget')),
  value TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX question_acts_name ON question_acts (name, seq);
${onlyGrows("question_acts")}`,
  },
  {
    name: "what other judges found",
    sql: `
-- What a judge beside the embedded one found, so that it is not asked twice. key: SHA-256 of judge and task; value: JSON.
CREATE TABLE findings (
  key TEXT PRIMARY KEY NOT NULL CHECK (length(key) = 64),
  judge TEXT NOT NULL,
  value TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
${onlyGrows("findings")}`,
  },
  {
    name: "languages",
    sql: `
-- Derived: the language of an article, and 1 where no extractor reads it.
ALTER TABLE readings ADD COLUMN lang TEXT;
ALTER TABLE readings ADD COLUMN unread INTEGER NOT NULL DEFAULT 0;
CREATE INDEX readings_unread ON readings (unread) WHERE unread = 1;
-- Derived: the index that search reads for articles that are not read; rowid is articles.seq.
CREATE VIRTUAL TABLE unread_words USING fts5 (
  text, title, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);`,
  },
  {
    name: "copies",
    sql: `
-- Derived: the agency that an article credits.
ALTER TABLE readings ADD COLUMN agency TEXT;
-- Derived: what an article's text is compared by; mins and sentences are little-endian 32-bit numbers (src/text/minhash.ts).
CREATE TABLE fingerprints (
  seq INTEGER PRIMARY KEY REFERENCES articles (seq),
  shingles INTEGER NOT NULL,
  mins BLOB NOT NULL,
  sentences BLOB NOT NULL
) STRICT;
-- Derived: keys under which likes of an article are found.
CREATE TABLE fingerprint_bands (
  key INTEGER NOT NULL,
  seq INTEGER NOT NULL REFERENCES articles (seq),
  PRIMARY KEY (key, seq)
) STRICT, WITHOUT ROWID;
-- Derived: articles that are likely copies of one another; one < other.
CREATE TABLE likenesses (
  one INTEGER NOT NULL REFERENCES articles (seq),
  other INTEGER NOT NULL REFERENCES articles (seq),
  resemblance REAL NOT NULL,
  shared REAL NOT NULL,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX likenesses_other ON likenesses (other);
CREATE INDEX decisions_copies ON decisions (seq) WHERE field GLOB 'copy:*';`,
  },
  {
    name: "quick ends and outlets",
    sql: `
-- What every answer tells of its coverage, without reading an article.
CREATE INDEX readings_published ON readings (unread, published);
CREATE INDEX readings_outlet ON readings (unread, outlet);`,
  },
  {
    name: "quarantine",
    sql: `
-- Inputs that hung, exploded or ended the worker that read them, twice; not tried again by the same version.
CREATE TABLE quarantine (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  shown TEXT NOT NULL,
  reason TEXT NOT NULL,
  version TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX quarantine_sha256 ON quarantine (sha256, seq);
${onlyGrows("quarantine")}`,
  },
  {
    name: "sections and access",
    sql: `
-- Derived: the part of the outlet's pages that an article stands in, and whether a reader gets all of it.
ALTER TABLE readings ADD COLUMN section TEXT;
ALTER TABLE readings ADD COLUMN access TEXT;`,
  },
  {
    name: "what is no text",
    sql: `
-- Bytes that are no text, kept in blobs: what they are, and what their name says that they are. Nothing is read of them.
CREATE TABLE not_text (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL UNIQUE REFERENCES blobs (sha256),
  shown TEXT NOT NULL,
  seen TEXT NOT NULL,
  called TEXT,
  at TEXT NOT NULL
) STRICT;
${onlyGrows("not_text")}`,
  },
  {
    name: "where addresses lead",
    sql: `
-- The address at the end of a redirect; NULL where the address itself answered.
ALTER TABLE fetches ADD COLUMN led_to TEXT;
CREATE INDEX fetches_led_to ON fetches (led_to, url) WHERE led_to IS NOT NULL;
CREATE INDEX not_text_shown ON not_text (shown);`,
  },
];

/** Number of steps this version knows. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Reads one of SQLite's header numbers. */
export function headerNumber(driver: Driver, pragma: "user_version" | "application_id"): number {
  return Number(driver.prepare(`PRAGMA ${pragma}`).get()?.[pragma] ?? 0);
}

/**
 * Brings the tables up to this version, each step in one transaction, so that a step is done or not begun.
 * Safe where two processes do it at once: the second finds it done.
 */
export function migrate(driver: Driver): void {
  for (const [index, migration] of MIGRATIONS.entries()) {
    driver.transaction(() => {
      if (headerNumber(driver, "user_version") > index) return;
      driver.exec(migration.sql);
      driver.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${index + 1};`);
    });
  }
}
